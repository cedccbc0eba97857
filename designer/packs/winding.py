"""The even-odd rule in other words: outlines turned so that the nonzero rule paints the same."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from designer.engines.loom.paths import Path, Point, Segment, joined
from designer.errors import PackRefused
from designer.packs.inside import area_of, holds
from designer.packs.sides import Numbers, sides_of

MOST_POINTS = 3000
STEPS = 5


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
