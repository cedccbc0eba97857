"""Polygons for the styles: outlines flattened, offset, clipped, sampled; no boolean operations."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from typing import Any

from designer.engines.loom.paths import TAU, Path, Point

Ring = list[Point]  # a closed polygon; its end is not repeated
Widths = float | Sequence[float]

MOST_PIECES = 14  # straight pieces that stand for one curve
MOST_MITRE = 1.7  # how much further than its sides a corner may move


def flattened(path: Path, fineness: float = 6.0) -> list[Ring]:
    """Every outline as points about ``fineness`` units apart; open ones stay open in meaning.

    Rounded, because shapes are cut and counted by them: the last bit of a sine must not matter.
    """
    out: list[Ring] = []
    current: Ring = []
    for segment in path.segments:
        kind = segment[0]
        if kind == "M":
            current = [(segment[1], segment[2])]
            out.append(current)
        elif kind == "L":
            current.append((segment[1], segment[2]))
        elif kind == "C":
            _add_curve(current, segment, fineness)
    return [ring for ring in (_without_doubles(ring) for ring in out) if len(ring) > 1]


def _add_curve(points: Ring, segment: Any, fineness: float) -> None:
    x0, y0 = points[-1]
    _, x1, y1, x2, y2, x3, y3 = segment
    length = math.hypot(x1 - x0, y1 - y0) + math.hypot(x2 - x1, y2 - y1)
    length += math.hypot(x3 - x2, y3 - y2)
    steps = min(MOST_PIECES, max(3, nearest(length / fineness)))
    for i in range(1, steps + 1):
        t = i / steps
        u = 1 - t
        a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        points.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))


def nearest(value: float) -> int:
    """The nearest whole number, upwards from a half; a length that is a half but for the last bit
    of a sine counts as one."""
    return int(round(value, 6) + 0.5)


def _without_doubles(ring: Ring) -> Ring:
    out: Ring = []
    for x, y in ring:
        x, y = round(x, 4), round(y, 4)
        if not out or abs(x - out[-1][0]) + abs(y - out[-1][1]) > 0.05:
            out.append((x, y))
    if len(out) > 2 and math.dist(out[0], out[-1]) < 0.05:
        out.pop()
    return out


def rings(path: Path, fineness: float = 6.0) -> list[Ring]:
    """The closed outlines of a filled path."""
    return [ring for ring in flattened(path, fineness) if len(ring) > 2]


def evened(ring: Ring, spacing: float, *, close: bool = True) -> Ring:
    """The same line with a point every ``spacing`` units, corners kept."""
    ends = [*ring, ring[0]] if close else ring
    out: Ring = []
    for (x0, y0), (x1, y1) in itertools.pairwise(ends):
        pieces = max(1, nearest(math.hypot(x1 - x0, y1 - y0) / spacing))
        out += [(x0 + (x1 - x0) * k / pieces, y0 + (y1 - y0) * k / pieces) for k in range(pieces)]
    return out if close else [*out, ends[-1]]


def area(ring: Ring) -> float:
    """Positive for outlines that run clockwise on screen."""
    total, (x0, y0) = 0.0, ring[-1]
    for x1, y1 in ring:
        total += x0 * y1 - x1 * y0
        x0, y0 = x1, y1
    return total / 2


def bounds(shape: Sequence[Ring]) -> tuple[float, float, float, float]:
    """(left, top, right, bottom)."""
    xs = [x for ring in shape for x, _ in ring]
    ys = [y for ring in shape for _, y in ring]
    return min(xs), min(ys), max(xs), max(ys)


def extent(shape: Sequence[Ring]) -> float:
    """The smaller side of the shape's box."""
    left, top, right, bottom = bounds(shape)
    return min(right - left, bottom - top)


def normals(ring: Ring, sign: float = 0.0) -> list[Point]:
    """Outward at every point, longer at corners, so that offset sides stay parallel."""
    sign = sign or math.copysign(1.0, area(ring))
    n = len(ring)
    sides: list[Point] = []
    for k in range(n):
        (x0, y0), (x1, y1) = ring[k], ring[(k + 1) % n]
        long = math.hypot(x1 - x0, y1 - y0) or 1.0
        sides.append((sign * (y1 - y0) / long, -sign * (x1 - x0) / long))
    out: list[Point] = []
    for k in range(n):
        (ax, ay), (bx, by) = sides[k - 1], sides[k]
        x, y = ax + bx, ay + by
        square = x * x + y * y
        if square < 0.05:
            out.append((bx, by))
            continue
        reach = min(2 / square, MOST_MITRE / math.sqrt(square))
        out.append((x * reach, y * reach))
    return out


def offset(ring: Ring, width: Widths) -> Ring:
    """Every point moved outwards by ``width``, or by its own width."""
    moves = normals(ring)
    if isinstance(width, int | float):
        return [(x + a * width, y + b * width) for (x, y), (a, b) in zip(ring, moves, strict=True)]
    return [(x + a * w, y + b * w) for (x, y), (a, b), w in zip(ring, moves, width, strict=True)]


def core(ring: Ring, dx: float, dy: float) -> Ring:
    """What the shape shares with its own copy shifted by (dx, dy)."""
    moves = normals(ring)
    return [
        (x + dx, y + dy) if a * dx + b * dy < -1e-6 else (x, y)  # sides along the shift stay
        for (x, y), (a, b) in zip(ring, moves, strict=True)
    ]


def rounded(ring: Ring, times: int = 2) -> Ring:
    """Corners rubbed off: every point moves towards its neighbours."""
    for _ in range(times):
        n = len(ring)
        ring = [
            (
                0.5 * ring[k][0] + 0.25 * (ring[k - 1][0] + ring[(k + 1) % n][0]),
                0.5 * ring[k][1] + 0.25 * (ring[k - 1][1] + ring[(k + 1) % n][1]),
            )
            for k in range(n)
        ]
    return ring


def along(ring: Ring, spacing: float) -> list[tuple[Point, Point]]:
    """(place, outward normal) at even steps around a closed outline."""
    moves = normals(ring)
    sides = [math.dist(ring[k - 1], ring[k]) for k in range(len(ring))]
    total = sum(sides)
    count = max(3, nearest(total / spacing))
    step, walked, wanted = total / count, 0.0, 0.0
    out: list[tuple[Point, Point]] = []
    for k, side in enumerate(sides):
        (x0, y0), (x1, y1) = ring[k - 1], ring[k]
        while side and wanted <= walked + side and len(out) < count:
            t = (wanted - walked) / side
            a = moves[k - 1][0] * (1 - t) + moves[k][0] * t
            b = moves[k - 1][1] * (1 - t) + moves[k][1] * t
            long = math.hypot(a, b) or 1.0
            out.append(((x0 + (x1 - x0) * t, y0 + (y1 - y0) * t), (a / long, b / long)))
            wanted += step
        walked += side
    return out


def lit_run(ring: Ring, inset: float, light: Point = (-0.55, -0.83)) -> Ring:
    """The longest stretch of the outline that faces the light, moved inwards."""
    lit = [a * light[0] + b * light[1] > 0.62 for a, b in normals(ring)]
    inner, n = offset(ring, -inset), len(ring)
    start = lit.index(False) if False in lit else 0
    best: Ring = []
    run: Ring = []
    for k in range(n + 1):
        at = (start + k) % n
        if k < n and lit[at]:
            run.append(inner[at])
        else:
            best, run = (run if len(run) > len(best) else best), []
    return best


def axis(shape: Sequence[Ring]) -> tuple[float, float]:
    """(direction of the shape's length in radians, how many times it is as long as wide)."""
    points = [point for ring in shape for point in ring]
    n = len(points)
    mx, my = sum(x for x, _ in points) / n, sum(y for _, y in points) / n
    xx = sum((x - mx) ** 2 for x, _ in points) / n
    yy = sum((y - my) ** 2 for _, y in points) / n
    xy = sum((x - mx) * (y - my) for x, y in points) / n
    spread = math.hypot((xx - yy) / 2, xy)
    middle = (xx + yy) / 2
    ratio = math.sqrt((middle + spread) / max(1e-6, middle - spread))
    return 0.5 * math.atan2(2 * xy, xx - yy), ratio


def compactness(ring: Ring) -> float:
    """1 for a disc, near 0 for what is thin or deeply lobed."""
    around = sum(math.dist(ring[k - 1], ring[k]) for k in range(len(ring))) or 1.0
    return 2 * TAU * abs(area(ring)) / around**2


def lit_core(ring: Ring, reach: float, lean: float = 0.7) -> Ring:
    """The part of a shape that light from the upper left reaches; lobed shapes keep a thin
    shade, since a far shift would leave the outline."""
    reach *= min(1.0, 1.7 * compactness(ring))
    return core(ring, -reach * lean, -reach)
