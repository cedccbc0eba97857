"""From cut pieces to a fleece top on the table: what hoodie and sweatshirt have in common."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import cv2
import numpy as np

from designer.photostudio.flatlay import SCALE, Table, lay_sheet, round_edges
from designer.photostudio.fleece_cut import (
    BACK,
    FRONT,
    LEFT,
    RIBS,
    RIGHT,
    Arm,
    Measures,
    cut_body,
    cut_sleeve,
    seams_of,
)
from designer.photostudio.settling import FLEECE, Pins, settle
from designer.photostudio.sheets import Indexes, Pattern, Seam, Sheet
from designer.photostudio.surface import Floats, Grid
from designer.photostudio.trimmings import TWIN, Sewing, knit_ribs
from designer.scenes.packing import UV_STEP
from designer.scenes.scene import CLOTH, TRIM

MM = 9 * UV_STEP * 1000  # of a pixel: whole steps of the UV pass compress well
ROUND = 9.0  # mm, radius of a folded edge
EDGE = 8.5  # mm over the table, the middle of a folded edge
CALM = 2.2  # points of the mesh, how far outlines are smoothed
FIRM = 0.0006  # N/mm: folds may lift an edge
KINDS = dict.fromkeys(range(1, 7), CLOTH) | {piece + RIBS: TRIM for piece in range(1, 7)}


def picture_grid(size: tuple[int, int], *, mm: float, middle: float) -> Grid:
    """The drawing's grid. ``mm`` of a pixel, 1,000 px wide; ``middle`` mm below the neck point."""
    step = mm * 1000 / size[0] / SCALE
    width, height = size[0] * SCALE, size[1] * SCALE
    return Grid(width, height, step, width / 2, height / 2 - middle / step)


def sides_of(*, back: bool) -> dict[int, int]:
    """Which sleeve lies on the picture's right (1) and on its left (-1)."""
    return {1: RIGHT, -1: LEFT} if back else {1: LEFT, -1: RIGHT}


def cut_top(
    measures: Measures, neck: Floats, arms: Mapping[int, Arm], *, back: bool
) -> tuple[list[Pattern], list[Seam]]:
    """Front or back with both sleeves and all ribs, and their seams.

    ``neck``: right half of the neckline, from the centre. ``arms``: by the picture's side.
    """
    piece, sides = (BACK if back else FRONT), sides_of(back=back)
    patterns = cut_body(measures, piece, neck, ease=0.006)
    for side, sleeve in sides.items():
        patterns += cut_sleeve(measures, sleeve, arms[side], side=side, ease=0.008)
    return patterns, seams_of(piece, sides)


def settle_top(sheet: Sheet, pins: Pins, *, seed: int, steps: int) -> Floats:
    """(n, 3) where the points of the fleece come to lie, in mm."""
    return calm_edges(sheet, settle(sheet, FLEECE, pins, seed=seed, steps=steps))


def lay_top(table: Table, sheet: Sheet, place: Floats, *, back: bool, seed: int) -> None:
    """Puts the settled top on the table: its cloth with round edges, and its ribs."""
    lay_sheet(table, sheet, place, KINDS)
    round_edges(table, ROUND)
    knit_ribs(table, [(BACK if back else FRONT) + RIBS, LEFT + RIBS, RIGHT + RIBS], seed)


def folded_edges(sheet: Sheet) -> Indexes:
    """Points where the front turns into the back."""
    names = ("side", "shoulder", "fold", "under", "end", "free", "crown")
    found = [index for (_, name), index in sheet.edges.items() if name.split()[0] in names]
    return np.unique(np.concatenate(found))


def calm_edges(sheet: Sheet, place: Floats) -> Floats:
    """The points (n, 3) with smooth outlines: a doubled edge is too stiff to crumple finely."""
    calm = place.copy()
    for (_, name), index in sheet.edges.items():
        if name.split()[0] in ("side", "fold", "under", "crown", "free"):
            line = place[index].astype(np.float32)
            soft = cv2.GaussianBlur(line[:, None], (0, 0), 0.01, sigmaY=CALM)[:, 0]
            weight = np.minimum(np.arange(len(index)), np.arange(len(index))[::-1]) / (3 * CALM)
            calm[index] += (soft - line) * np.clip(weight, 0, 1)[:, None]
    return calm


def pins_at(index: Indexes, height: float, *more: Pins) -> Pins:
    """Points at one height, and others."""
    levels = [np.full(len(index), height), *(pins.height for pins in more)]
    return Pins(
        np.concatenate([index, *(pins.index for pins in more)]), np.concatenate(levels), FIRM
    )


def top_sewing(patterns: Sequence[Pattern]) -> list[Sewing]:
    """Twin needles at armholes, sides, neck and ribs."""
    found = [_seam(p.id, name, line) for p in patterns for name, line in p.edges.items()]
    return [seam for seam in found if seam]


def _seam(piece: int, name: str, line: Floats) -> Sewing | None:
    what = name.split()[0]
    if what in ("armhole", "neck") and piece in (FRONT, BACK):
        return Sewing(line, (piece,), rows=TWIN, groove=1.6, pucker=0.30)
    if what in ("hem", "cuff"):
        return Sewing(line, (piece,), rows=TWIN, groove=1.6, pucker=0.34)
    if what == "cap":
        return Sewing(line, (piece,), groove=1.6, pucker=0.30)
    if what in ("side", "under"):
        return Sewing(line, (piece,), rows=(TWIN[0] + 5, TWIN[1] + 5), pucker=0.25)
    return None
