"""How much an outline paints, and whether a point lies inside."""

from __future__ import annotations

from itertools import pairwise

from designer.engines.loom.paths import Point

LEVELS = 40  # lines along which an area is measured


def area_of(points: list[Point]) -> float:
    """Signed; positive when the points run clockwise on screen."""
    pairs = zip(points, [*points[1:], points[0]], strict=True)
    return sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs) / 2


def painted_area(outlines: list[list[Point]]) -> float:
    """What the nonzero rule paints, nearly: measured along level lines, since the signed areas of
    outlines that cross themselves cancel out."""
    sides = [
        side
        for points in outlines
        for side in zip(points, [*points[1:], points[0]], strict=True)
        if side[0][1] != side[1][1]
    ]
    if not sides:
        return 0.0
    ys = [y for side in sides for _, y in side]
    top, height = min(ys), max(ys) - min(ys)
    levels = (top + height * (at + 0.5) / LEVELS for at in range(LEVELS))
    return sum(_painted_width(sides, y) for y in levels) * height / LEVELS


def _painted_width(sides: list[tuple[Point, Point]], y: float) -> float:
    crossings = sorted(
        ((x1 - x0) * (y - y0) / (y1 - y0) + x0, 1 if y1 > y0 else -1)
        for (x0, y0), (x1, y1) in sides
        if (y0 > y) != (y1 > y)
    )
    width, winding = 0.0, 0
    for (x, turn), (after, _) in pairwise(crossings):
        winding += turn
        width += (after - x) if winding else 0.0
    return width


def holds(points: list[Point], x: float, y: float) -> bool:
    """Whether the point lies inside the polygon, by the even-odd rule."""
    inside = False
    for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True):
        if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
            inside = not inside
    return inside


def midpoint(points: list[Point]) -> Point:
    """A point well inside the polygon: the middle of its widest part at half its height."""
    ys = sorted(y for _, y in points)
    y = ys[0] + (ys[-1] - ys[0]) * 0.5003
    crossings = sorted(
        (x1 - x0) * (y - y0) / (y1 - y0) + x0
        for (x0, y0), (x1, y1) in zip(points, [*points[1:], points[0]], strict=True)
        if (y0 > y) != (y1 > y)
    )
    spans = [(b - a, (a + b) / 2) for a, b in zip(crossings[::2], crossings[1::2], strict=False)]
    return (max(spans)[1], y) if spans else points[0]
