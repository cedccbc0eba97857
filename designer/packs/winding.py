"""The even-odd rule in other words: outlines turned so that the nonzero rule paints the same."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from designer.engines.loom.paths import Path, Point, Segment, joined
from designer.errors import PackRefused

Numbers = NDArray[np.float64]

MOST_POINTS = 3000
STEPS = 5
LEVELS = 40


def nonzero(path: Path) -> Path:
    """The same picture under the nonzero rule. Raises PackRefused where outlines cross."""
    outlines = [outline for outline in contours(path) if len(outline.segments) > 2]
    polygons = [outline.flattened(STEPS)[0] for outline in outlines]
    if sum(map(len, polygons)) > MOST_POINTS:
        raise PackRefused("<path fill-rule>: it is too intricate for evenodd; simplify it")
    if _cross(polygons):
        raise PackRefused(
            "<path fill-rule>: outlines that cross are not supported with evenodd; "
            "unite the shapes first"
        )
    boxes = [_bounds(polygon) for polygon in polygons]
    turned = []
    for at, (outline, polygon) in enumerate(zip(outlines, polygons, strict=True)):
        others = [
            other for i, other in enumerate(polygons) if i != at and _overlap(boxes[at], boxes[i])
        ]
        is_hole = sum(_lies_in(polygon, other) for other in others) % 2 == 1
        turned.append(reverse(outline) if (area_of(polygon) < 0) != is_hole else outline)
    return joined(turned)


Bounds = tuple[float, float, float, float]


def _bounds(points: list[Point]) -> Bounds:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def _overlap(one: Bounds, other: Bounds) -> bool:
    return one[0] <= other[2] and one[2] >= other[0] and one[1] <= other[3] and one[3] >= other[1]


def _lies_in(polygon: list[Point], other: list[Point]) -> bool:
    """By most of a few points of its edge: where outlines touch, single ones may err."""
    step = max(1, len(polygon) // 7)
    middles = [((x0 + x1) / 2, (y0 + y1) / 2) for (x0, y0), (x1, y1) in pairwise(polygon)][::step]
    return 2 * sum(holds(other, x, y) for x, y in middles) > len(middles)


def contours(path: Path) -> list[Path]:
    """The outlines of a path, one by one."""
    out: list[list[Segment]] = []
    for segment in path.segments:
        if segment[0] == "M" or not out:
            out.append([])
        out[-1].append(segment)
    return [Path(segments) for segments in out if segments[0][0] == "M"]


def reverse(outline: Path) -> Path:
    """One outline, run through the other way round, and closed."""
    points: list[Point] = []
    drawn = [segment for segment in outline.segments if segment[0] != "Z"]
    out: list[Segment] = [("M", *drawn[-1][-2:])]
    points = [(segment[-2], segment[-1]) for segment in drawn]
    for at in range(len(drawn) - 1, 0, -1):
        segment, end = drawn[at], points[at - 1]
        if segment[0] == "C":
            out.append(("C", segment[3], segment[4], segment[1], segment[2], *end))
        else:
            out.append(("L", *end))
    return Path([*out, ("Z",)])


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


def sides_of(outlines: list[list[Point]]) -> Numbers:
    """All sides of closed outlines as rows (x0, y0, x1, y1)."""
    return np.array(
        [
            (*start, *end)
            for points in outlines
            for start, end in zip(points, [*points[1:], points[0]], strict=True)
        ]
    ).reshape(-1, 4)


def sides_hold(sides: Numbers, x: float, y: float) -> bool:
    """Whether the point lies inside, by the even-odd rule; quick for many sides."""
    spanning = sides[(sides[:, 1] > y) != (sides[:, 3] > y)]
    x0, y0, x1, y1 = spanning.T
    return int((x < (x1 - x0) * (y - y0) / (y1 - y0) + x0).sum()) % 2 == 1


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


def _cross(polygons: list[list[Point]]) -> bool:
    """Whether any two sides cross properly; corners and sides may touch."""
    table = sides_of(polygons)
    if not len(table):
        return False
    size = float(np.abs(table).max()) or 1.0
    hair = 1e-7 * size * size
    for at in range(len(table) - 1):
        one, rest = table[at], table[at + 1 :]
        apart_one = _side(one, rest[:, 0], rest[:, 1]), _side(one, rest[:, 2], rest[:, 3])
        apart_rest = _sides(rest, one[0], one[1]), _sides(rest, one[2], one[3])
        crossing = _opposite(*apart_one, hair) & _opposite(*apart_rest, hair)
        if bool(crossing.any()):
            return True
    return False


def _side(line: Numbers, x: Numbers, y: Numbers) -> Numbers:
    """On which side of one line the points lie, as a signed area."""
    x0, y0, x1, y1 = line.tolist()
    side: Numbers = (x1 - x0) * (y - y0) - (y1 - y0) * (x - x0)
    return side


def _sides(lines: Numbers, x: float, y: float) -> Numbers:
    dx, dy = lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1]
    return dx * (y - lines[:, 1]) - dy * (x - lines[:, 0])


def _opposite(first: Numbers, second: Numbers, hair: float) -> NDArray[np.bool_]:
    return ((first > hair) & (second < -hair)) | ((first < -hair) & (second > hair))
