"""What is sewn, knitted and threaded onto a garment on the table: seams, ribs, pocket, cords."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np

from designer.photostudio.flatlay import Table
from designer.photostudio.outlines import FAR, Point, along_path, run_of
from designer.photostudio.surface import Floats, Mask, noise, smooth, stitches
from designer.scenes.scene import CORD

WALE = 4.2  # mm from rib to rib
TWIN = (2.8, 7.2)  # mm from a seam: rows of a twin needle
_RIPPLE = 0.5  # mm between samples of a pucker


@dataclass(frozen=True, slots=True, eq=False)
class Sewing:
    """A seam along a line on the cut cloth of some pieces, all in mm.

    ``rows``: how far off stitches run beside it; ``groove`` and ``pucker``: how deep, how much.
    """

    line: Floats
    pieces: tuple[int, ...]
    rows: tuple[float, ...] = ()
    groove: float = 0.0
    pucker: float = 0.0


def sew_on(table: Table, sewing: Iterable[Sewing], seed: int) -> None:
    """Grooves, puckers and threads."""
    for number, seam in enumerate(sewing):
        reach = max((*seam.rows, 8.0)) + 12
        away, along = table.near(seam.line, reach, *seam.pieces)
        # Beyond its ends the line would be the middle of a circle.
        ends = (along <= 0) | (along >= run_of(seam.line)[-1] - 1)
        away = np.where(ends & (away > 1.5), np.float32(FAR), away)
        sew_line(table, (away, along), seam, seed + number)


def sew_line(table: Table, path: tuple[Floats, Floats], seam: Sewing, seed: int) -> None:
    """One seam, where (mm away, mm along) are known; nothing where the first is FAR."""
    close = path[0] < FAR
    away, along = path[0][close], path[1][close]
    lift = -np.float32(seam.groove) * np.exp(-((away / 1.5) ** 2))
    tone = 1 - 0.20 * min(seam.groove, 1.0) * np.exp(-((away / 1.3) ** 2))
    if seam.pucker and len(along):
        lift += np.float32(seam.pucker) * _ripples(along, seed) * np.exp(-((away / 11) ** 2))
    for row in seam.rows:
        aside = away - np.float32(row)
        thread = stitches(along, aside, every=3.4, width=0.5)
        lift += 0.12 * thread - 0.42 * np.exp(-((aside / 1.3) ** 2))
        tone *= 1 - 0.12 * thread
    table.height[close] += lift
    table.tone[close] *= tone


def _ripples(along: Floats, seed: int) -> Floats:
    """Uneven waves of about 12 mm along a seam, standard deviation about 1."""
    chance = np.random.default_rng(seed)
    length = float(along.max()) + 20
    knots = np.arange(0, length + 12, 6.0)
    fine = np.arange(0, length, _RIPPLE)
    line = np.interp(fine, knots, chance.standard_normal(len(knots)))
    soft = cv2.GaussianBlur(line.astype(np.float32)[None], (0, 0), 2 / _RIPPLE)[0]
    ripples: Floats = soft[(along / _RIPPLE).astype(np.int32)] / np.float32(0.6)
    return ripples


def knit_ribs(table: Table, pieces: Iterable[int], seed: int) -> None:
    """Wales of rib knit across x of the pieces' own frames, a little uneven."""
    wander = noise(table.grid, seed=seed, size_mm=(10, 40))
    rib_wales(table, table.spot[..., 0] + 0.4 * wander, table.on(*pieces), seed + 1)


def rib_wales(table: Table, across: Floats, on: Mask, seed: int) -> None:
    """Ribs where ``on``; ``across``: mm at right angles to them."""
    uneven = 1 + 0.18 * noise(table.grid, seed=seed, size_mm=(5, 14))
    wale = np.sin(across * np.float32(2 * np.pi / WALE))
    shape = np.sign(wale) * np.abs(wale) ** 0.7 * uneven
    table.height[on] += (0.62 * shape)[on]
    table.tone[on] *= (0.95 + 0.05 * shape)[on]


def lay_cord(table: Table, path: Floats, *, radius: float) -> None:
    """A round braided cord along a path on the table, knotted near its end."""
    far, run = along_path(path, table.grid.coordinates(), radius * 2 + 2)
    close = far < FAR
    away, along = far[close], run[close]
    knot = float(run_of(path)[-1]) - 17
    thick = radius * (1 + 0.75 * np.exp(-(((along - knot) / 4.5) ** 4)))
    thick = thick * (0.9 + 0.1 * smooth(np.abs(along - knot), 3.5, 6.5))
    under = cv2.GaussianBlur(table.height, (0, 0), 5 / table.grid.mm)[close]
    body = np.sqrt(np.clip(thick**2 - away**2, 0, None))
    braid = np.sin(along * np.float32(2 * np.pi / 3.0) + away * 1.1)
    height, tone = np.zeros_like(far), np.ones_like(far)
    height[close] = under + thick * 0.8 + body + 0.22 * braid
    tone[close] = 0.93 + 0.07 * braid
    on = np.zeros(far.shape, bool)
    on[close] = away < thick
    table.cover(on, CORD, height)
    table.tone[on] *= tone[on]


def set_eyelet(table: Table, middle: Point) -> None:
    """A stitched eyelet in the cord's colour, 13 mm across."""
    x, y = table.grid.coordinates()
    away = np.hypot(x - np.float32(middle[0]), y - np.float32(middle[1]))
    angle = np.arctan2(y - np.float32(middle[1]), x - np.float32(middle[0]))
    ring = (away < 6.5) & (away > 2.6)
    round_ = np.sqrt(np.clip(1 - ((away - 4.5) / 2.1) ** 2, 0, 1)) * 1.6
    thread = 0.18 * np.sin(angle * 22)
    table.cover(ring, CORD, (table.height + round_ + thread).astype(np.float32))
    table.tone[away <= 2.6] *= 0.45


@dataclass(frozen=True, slots=True)
class Pocket:
    """A kangaroo pocket on the front's cloth, in mm: half widths above and below, and heights."""

    half_top: float
    half: float
    top: float
    corner: float  # where the slanted opening ends
    low: float


def sew_pocket(table: Table, pocket: Pocket, piece: int, seed: int) -> None:
    """Raises the pocket off the front it is printed with; its sides gape a little."""
    on = table.on(piece)
    x, y = np.abs(table.spot[..., 0]), table.spot[..., 1]
    way = np.array([pocket.half - pocket.half_top, pocket.corner - pocket.top])
    long = float(np.hypot(*way))
    along = ((x - pocket.half_top) * way[0] + (y - pocket.top) * way[1]) / long
    slant = ((y - pocket.top) * way[0] - (x - pocket.half_top) * way[1]) / long
    slant = slant - 7 * np.clip(1 - (2 * along / long - 1) ** 2, 0, 1)  # the opening is curved
    top, side = y - pocket.top, pocket.half - x
    inside = np.minimum(np.minimum(top, side), slant)
    inside = np.where(on & (y < pocket.low + 40), inside, -FAR)
    middle = smooth(along, 0, 26) * (1 - smooth(along, long - 26, long))
    raised = 3.0 * smooth(inside, -0.2, 2.2)
    gape = 7.0 * np.exp(-((slant / 26) ** 2)) * middle * smooth(slant, -0.3, 1.2)
    table.height += np.where(inside > -1, raised + gape * smooth(inside, -0.2, 2), 0)
    crevice = np.exp(-((np.minimum(slant, 0) / 2.2) ** 2)) * (slant < 0.4) * middle
    table.tone *= 1 - 0.34 * crevice * on * (np.minimum(top, side) > 0)
    table.tone *= 1 - 0.16 * np.exp(-((inside / 1.0) ** 2))
    beside = np.where(inside > -0.5, 1, 0)
    for number, (away, run, rows) in enumerate(
        ((top, x, TWIN), (side, y, TWIN), (slant, along, (19.0, 23.0)))
    ):
        away = np.where(beside > 0, np.maximum(away, 0), FAR).astype(np.float32)
        clear = np.where(np.abs(away - rows[0]) < 40, away, FAR)
        seam = Sewing(np.zeros((0, 2)), (piece,), rows=rows, pucker=0.16)
        sew_line(table, (clear, np.abs(run).astype(np.float32)), seam, seed + number)
