"""A hood lying flat above the neck: two pieces round its opening, or its back with the seam.

Each piece is measured from its own centre line: the opening's edge lies 140 mm before it, the seam
at the back of the head 140 mm behind it.
"""

from __future__ import annotations

import numpy as np

from designer.photostudio.flatlay import Table
from designer.photostudio.fleece_cut import HOOD_LEFT, HOOD_RIGHT
from designer.photostudio.outlines import Point, along_path, curve, fill
from designer.photostudio.settling import Pins
from designer.photostudio.sheets import Indexes, Pattern, Sheet
from designer.photostudio.surface import Floats, Mask, noise, smooth
from designer.photostudio.trimmings import TWIN, Sewing, sew_line
from designer.scenes.scene import LINING

HALF = 140.0  # mm, of a piece's width
TUNNEL = 25.0  # mm, width of the hem that the cord runs in
RIM: list[Point] = [(0, 60), (22, 26), (38, -30), (47, -96), (44, -160), (27, -204), (0, -220)]
CROWN: list[Point] = [(92, 0), (110, -30), (143, -84), (157, -158), (148, -232), (112, -290)]
CROWN += [(58, -318), (0, -324)]
TOP = CROWN[-1][1]
LEAN = 13.0  # mm that the top lies to the right
STAND = 24.0  # mm over the table, the rim


def cut_hood(neck: Floats, *, back: bool) -> list[Pattern]:
    """Both pieces. ``neck``: right half of the neckline from the centre outwards."""
    if back:
        seam = np.array([(0, TOP), (0, float(neck[0, 1]))])
        edges = {"neck": neck, "crown": curve(CROWN), "centre": seam}
        return [_piece(HOOD_RIGHT, edges, 1, HALF), _piece(HOOD_LEFT, edges, -1, -HALF)]
    edges = {
        "neck": neck,
        "crown": curve(CROWN),
        "centre": np.array([(0, TOP), (0, RIM[-1][1])]),
        "rim": curve(RIM)[::-1],
    }
    return [_piece(HOOD_LEFT, edges, 1, HALF), _piece(HOOD_RIGHT, edges, -1, -HALF)]


def _piece(piece: int, edges: dict[str, Floats], side: int, centre: float) -> Pattern:
    """``centre``: where on the table the piece's centre line lies."""
    flip, shift = np.array([side, 1]), np.array([centre, 0])
    return Pattern(
        id=piece,
        edges={name: line * flip - shift for name, line in edges.items()},
        lay=lambda spot: _lean(spot + shift),
        floor=11.0,
        ease=0.03,
    )


def _lean(place: Floats) -> Floats:
    """A hood never lies quite straight."""
    aside = LEAN * smooth(-place[:, 1], 0, 330)
    return np.stack([place[:, 0] + aside, place[:, 1]], -1)


def rim_pins(sheet: Sheet, others: Indexes) -> Pins:
    """The rim stands up, less and less towards the neck."""
    index, height = [], []
    for piece in (HOOD_LEFT, HOOD_RIGHT):
        rim = sheet.edges[piece, "rim"]
        from_neck = 300 * np.linspace(1, 0, len(rim))
        index.append(rim)
        height.append(11 + (STAND - 11) * smooth(from_neck, 10, 110))
    points, first = np.unique(np.concatenate(index), return_index=True)
    keep = ~np.isin(points, others)
    return Pins(points[keep], np.concatenate(height)[first][keep], firmness=0.004)


def line_hood(table: Table, seed: int) -> None:
    """The inside of the hood, seen through its opening: before the hood is laid on it."""
    x, y = table.grid.coordinates()
    wide = np.array([1.22, 1.0])
    half = curve(RIM) * wide
    half[:, 1] += np.where(half[:, 1] > 20, 14, -6)
    opening = fill(table.grid, _lean(np.concatenate([half, (half * np.array([-1, 1]))[::-1]])))
    folds = noise(table.grid, seed=seed, size_mm=(26, 60))
    height = 3.0 + 0.9 * folds + 4.5 * smooth(np.abs(x), 15, 80)
    table.cover(opening, LINING, height.astype(np.float32))
    shade = 0.84 - 0.2 * smooth(-y, 40, 270)
    table.tone[opening] *= shade[opening]
    seam = np.array([(2, TOP), (-3, -180), (3, -90), (0, -24)])
    inside = _within(along_path(_lean(curve([tuple(p) for p in seam])), (x, y), 20), opening)
    sew_line(table, inside, Sewing(seam, (), rows=(3.2,), groove=-1.6, pucker=0.2), seed + 1)
    tape = curve([(-95, -26), (-50, -17), (0, -14), (50, -17), (95, -26)])
    away, along = _within(along_path(tape, (x, y), 20), opening)
    band = 1.1 * (1 - smooth(away, 5.2, 6.2)) * (away < 20)
    table.height += band
    sew_line(table, (away, along), Sewing(tape, (), rows=(4.6,), pucker=0.1), seed + 2)


def _within(path: tuple[Floats, Floats], mask: Mask) -> tuple[Floats, Floats]:
    away, along = path
    return np.where(mask, away, np.float32(99)), along


def hood_sewing(patterns: list[Pattern], *, back: bool) -> list[Sewing]:
    """Its seams, and the tunnel for the cord."""
    sewing = []
    for piece in patterns:
        centre = piece.edges["centre"]
        sewing.append(Sewing(centre, (piece.id,), rows=TWIN[:1], groove=1.6, pucker=0.25))
        if not back:
            rim = piece.edges["rim"]
            sewing.append(Sewing(rim, (piece.id,), rows=(TUNNEL,), pucker=0.6))
    return sewing


def fill_tunnel(table: Table, patterns: list[Pattern]) -> None:
    """The cord inside lifts the tunnel; the doubled edge is thick and round."""
    for piece in patterns:
        away, _ = table.near(piece.edges["rim"], 40, piece.id)
        table.height += 2.4 * np.exp(-(((away - 12.5) / 6.5) ** 2))
        table.height -= 5.5 * (1 - np.sqrt(1 - (1 - np.clip(away / 5, 0, 1)) ** 2))
