"""Frames around ordered motifs: the ogee's onions and the diamond's trellis."""

from __future__ import annotations

from collections.abc import Iterator

from designer.engines.loom import svg
from designer.engines.loom.arrangements.base import Sheet
from designer.engines.loom.arrangements.cells import Cells
from designer.engines.loom.colour import distance, mix
from designer.engines.loom.paths import Path, bezier, ellipse, joined, polygon


def draw_frames(sheet: Sheet, cells: Cells) -> str:
    """A frame around every cell, as SVG. Siblings get a double line, a broad band or beads."""
    kind = sheet.plan.arrangement
    outline = draw_onion(cells.a, cells.b / 2) if kind == "ogee" else draw_lozenge(cells)
    path = joined(outline.moved(dx=x, dy=y) for x, y in _middles(cells))
    ink, ground = frame_ink(sheet), sheet.plan.scheme.ground
    look = sheet.plan.stratified("frame", ["double", "band", "fine", "double"])
    if look == "band":
        return svg.stroke(path, ink, cells.a * 0.075)
    if look == "fine":
        beads = joined(ellipse(x, y, cells.a * 0.035) for x, y in _crossings(cells))
        return svg.stroke(path, ink, cells.a * 0.016) + svg.fill(beads, ink)
    return svg.stroke(path, ink, cells.a * 0.05) + svg.stroke(path, ground, cells.a * 0.018)


def frame_ink(sheet: Sheet) -> str:
    """Seen on the ground, but quieter than the motifs."""
    scheme = sheet.plan.scheme
    if scheme.natural:
        return mix(scheme.ground, scheme.light if scheme.dark else scheme.ink, 0.22)
    ink = (scheme.standing_out(0.1) or [scheme.ink])[-1]
    return mix(ink, scheme.ground, 0.25 if distance(ink, scheme.ground) > 0.25 else 0.0)


def _middles(cells: Cells) -> Iterator[tuple[float, float]]:
    """The middles of all cells that touch the tile."""
    for i in range(-1, cells.columns + 2):
        for j in range(-2, cells.rows + 2):
            yield cells.centre(i, j)


def _crossings(cells: Cells) -> Iterator[tuple[float, float]]:
    """Where the frames of four cells meet: above and beside every middle."""
    for x, y in _middles(cells):
        yield x, y - cells.b / 2


def draw_lozenge(cells: Cells) -> Path:
    a, b = cells.a, cells.b / 2
    return polygon([(0, -b), (a, 0), (0, b), (-a, 0)])


def draw_onion(a: float, b: float) -> Path:
    """One frame around (0, 0), reaching ``a`` to each side and ``b`` up and down."""
    return bezier(
        (0, -b),
        (a * 0.12, -b * 0.5, a, -b * 0.5, a, 0),
        (a, b * 0.5, a * 0.12, b * 0.5, 0, b),
        (-a * 0.12, b * 0.5, -a, b * 0.5, -a, 0),
        (-a, -b * 0.5, -a * 0.12, -b * 0.5, 0, -b),
    )
