"""A ribbed neck laid flat: the collar, what shows behind it, and a sweatshirt's V insert.

Lines are in table mm: right of the centre line, down from the neck point.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from designer.photostudio.flatlay import Table
from designer.photostudio.outlines import FAR, Point, along_path, curve, fill
from designer.photostudio.surface import Floats, Mask, noise, smooth
from designer.photostudio.trimmings import Sewing, rib_wales, sew_line
from designer.scenes.scene import LINING, TRIM

OVERLAP = np.array([1.02, 1.04])  # the collar covers the seam that holds it
V_TOP, V_LOW = 34.0, 54.0  # mm, half the insert's width at the collar, and its depth below it


@dataclass(frozen=True, slots=True)
class Collar:
    """Right halves of its lines, from the centre outwards: seams with the body, and free edges.

    ``top``: mm over the table at its highest; ``rows``: stitches beside its seam.
    """

    front_seam: tuple[Point, ...]
    back_seam: tuple[Point, ...]
    front_edge: tuple[Point, ...]
    back_edge: tuple[Point, ...]
    band: float
    top: float
    rows: tuple[float, ...]


CREW = Collar(
    front_seam=((0, 84), (34, 78), (66, 56), (86, 24), (92, 0)),
    back_seam=((0, 18), (42, 15), (74, 8), (92, 0)),
    front_edge=((0, 62), (28, 57), (52, 39), (68, 15), (77, -6)),
    back_edge=((0, -14), (36, -13), (60, -10), (77, -6)),
    band=22.0,
    top=13.0,
    rows=(2.8, 7.2),
)
TEE = Collar(
    front_seam=((0, 36), (32, 31), (62, 13), (82, -20), (88, -46)),
    back_seam=((0, -24), (40, -28), (70, -36), (88, -46)),
    front_edge=((0, 18), (26, 14), (50, -2), (66, -28), (72, -51)),
    back_edge=((0, -50), (36, -51), (58, -52), (72, -51)),
    band=18.0,
    top=5.4,
    rows=(3.2,),
)


def both_sides(half: tuple[Point, ...]) -> Floats:
    """(n, 2) the whole line, from the picture's left to its right."""
    right = curve(half)
    return np.concatenate([(right * np.array([-1, 1]))[::-1], right[1:]])


def line_neck(table: Table, collar: Collar, seed: int) -> None:
    """What shows inside the neck from the front: the back's inside and the collar behind."""
    x, y = table.grid.coordinates()
    high, low = both_sides(collar.back_edge), both_sides(collar.front_seam)
    inner = fill(table.grid, np.concatenate([high, low[::-1]]))
    deep = collar.top * 0.3 + 0.06 * collar.top * noise(table.grid, seed=seed, size_mm=(30, 40))
    table.cover(inner, LINING, deep.astype(np.float32))
    brighter = 0.80 + 0.08 * smooth(y, collar.back_edge[0][1] + 10, collar.front_seam[0][1])
    table.tone[inner] *= brighter[inner]
    behind = high + np.array([0, collar.band])
    band = fill(table.grid, np.concatenate([high, behind[::-1]])) & inner
    _lay_band(table, band, high, collar.band, collar.top * 0.7, seed + 1)
    table.tone[band] *= 0.92
    far, run = along_path(behind + np.array([0, 5]), (x, y), 20)
    away = np.where(inner & ~band, far, np.float32(FAR))
    table.height += 0.09 * collar.top * (1 - smooth(away, 4.8, 5.8)) * (away < FAR)
    sew_line(table, (away, run), Sewing(behind, (), rows=(4.4,), pucker=0.1), seed + 2)


def lay_collar(table: Table, collar: Collar, *, back: bool, seed: int) -> None:
    """The collar on top of the settled body."""
    seam = both_sides(collar.back_seam if back else collar.front_seam) * _overlap(collar)
    edge = both_sides(collar.back_edge if back else collar.front_edge)
    band = fill(table.grid, np.concatenate([edge, seam[::-1]]))
    _lay_band(table, band, edge, collar.band, collar.top, seed)
    far, run = along_path(seam, table.grid.coordinates(), 20)
    body = np.where(band | ~table.laid | (table.kind == LINING), np.float32(FAR), far)
    joint = Sewing(seam, (), rows=collar.rows, groove=0.14 * collar.top, pucker=0.22)
    sew_line(table, (body.astype(np.float32), run), joint, seed + 1)
    table.tone *= 1 - 0.18 * np.exp(-((far / 1.6) ** 2))


def _overlap(collar: Collar) -> Floats:
    """Scales the seam about the table's origin so that it moves 2 mm or so outwards."""
    return OVERLAP if collar.front_seam[-1][1] >= 0 else np.array([OVERLAP[0], 1.0])


def _lay_band(table: Table, where: Mask, edge: Floats, wide: float, top: float, seed: int) -> None:
    """A tube of rib knit, ``wide`` and ``top`` mm, its wales across the band."""
    far, run = along_path(edge, table.grid.coordinates(), wide + 12)
    share = np.clip(far / wide, 0, 1)
    arch = np.sqrt(np.clip(1 - (2 * share - 0.9) ** 2 / 1.25, 0, 1))
    table.cover(where, TRIM, (top * (0.74 + 0.26 * arch)).astype(np.float32))
    rib_wales(table, run, where, seed)


def insert_v(table: Table, collar: Collar, piece: int, seed: int) -> None:
    """The ribbed triangle below the collar, on the front's cloth; its edges are flat seams."""
    x, y = table.spot[..., 0], table.spot[..., 1]
    start = collar.front_seam[0][1]
    side = np.array([V_TOP, V_LOW + 7]) / np.hypot(V_TOP, V_LOW + 7)
    inside = (start + V_LOW - y) * side[0] - np.abs(x) * side[1]
    on = table.on(piece) & (inside > -14) & (y > start - 12)
    within = on & (inside > 0)
    table.kind[within] = TRIM
    rib_wales(table, x, within, seed)
    away = np.where(on, np.abs(inside), np.float32(FAR)).astype(np.float32)
    seam = Sewing(np.zeros((0, 2)), (), rows=(2.0,), groove=1.0, pucker=0.15)
    sew_line(table, (away, np.where(on, y, 0).astype(np.float32)), seam, seed + 1)
