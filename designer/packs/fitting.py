"""Into the circle that every motif lives in, with no more points than the eye needs."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from designer.engines.loom.guests import MOST_SEGMENTS, REACH
from designer.engines.loom.paths import Path, Point, Segment
from designer.errors import PackRefused
from designer.packs.placing import Matrix
from designer.packs.walking import Patch
from designer.packs.winding import contours

Numbers = NDArray[np.float64]

RADIUS = 97.0  # of the motif's 100, so that lines have room
ROUNDS = 300  # of the search for the smallest circle
TOLERANCES = (0.12, 0.25, 0.5, 1.0)  # motif units; the finest that is small enough
LONGEST_RUN = 300  # points
WIDEST_LINE = 60.0
DECIMALS = 2


def fit(patches: Sequence[Patch]) -> list[Patch]:
    """The patches moved and scaled into the circle around the middle. Raises PackRefused."""
    points = [point for patch in patches for point in _points(patch.path)]
    if not points:
        raise PackRefused("it paints nothing")
    x, y, radius = _circle(points, [p.width / 2 for p in patches for _ in _points(p.path)])
    if radius <= 1e-6:
        raise PackRefused("it paints nothing larger than a point")
    scale = RADIUS / radius
    matrix = Matrix(scale, 0, 0, scale, -x * scale, -y * scale)
    return [
        replace(
            patch,
            path=matrix.path(patch.path),
            width=round(min(WIDEST_LINE, patch.width * scale), DECIMALS),
        )
        for patch in patches
    ]


def _points(path: Path) -> list[Point]:
    return [point for outline in path.flattened(4) for point in outline]


def _circle(points: list[Point], margins: list[float]) -> tuple[float, float, float]:
    """(x, y, radius) of a circle, nearly the smallest, around all points and their lines."""
    table, extra = np.array(points), np.array(margins)
    low, high = table.min(axis=0), table.max(axis=0)
    centre = (low + high) / 2
    best = (math.inf, centre)
    for turn in range(ROUNDS):
        reach = np.sqrt(((table - centre) ** 2).sum(axis=1)) + extra
        at = int(reach.argmax())
        if reach[at] < best[0] * (1 - 1e-9):
            best = (float(reach[at]), centre)
        centre = centre + (table[at] - centre) / (turn + 8)
    return float(best[1][0]), float(best[1][1]), best[0]


def simplify(paths: Sequence[Path]) -> list[Path]:
    """Every path with as few segments as it needs. Raises PackRefused when that is too many."""
    for tolerance in TOLERANCES:
        out = [_simplified(path, tolerance) for path in paths]
        if sum(len(path.segments) for path in out) <= MOST_SEGMENTS:
            return out
    raise PackRefused(
        f"it has more than {MOST_SEGMENTS} points even when simplified. Draw it with fewer"
    )


def _simplified(path: Path, tolerance: float) -> Path:
    out: list[Segment] = []
    for outline in contours(path):
        out += _simple_outline(outline.segments, tolerance)
    return Path(out)


def _simple_outline(segments: list[Segment], tolerance: float) -> list[Segment]:
    """Straight runs lose their idle points, flat curves become straight; rounded at the end."""
    at: Point = segments[0][1], segments[0][2]
    run = [at]
    out: list[Segment] = [("M", *at)]
    is_closed = segments[-1][0] == "Z"
    for segment in segments[1:]:
        if segment[0] == "Z":
            continue
        for piece in _within_reach(at, segment):
            end: Point = piece[-2], piece[-1]
            if piece[0] == "L" or _is_flat(at, piece, tolerance / 2):
                run.append(end)
            else:
                out += [("L", *point) for point in thinned(run, tolerance)[1:]]
                out.append(piece)
                run = [end]
            at = end
    out += [("L", *point) for point in thinned(run, tolerance)[1:]]
    rounded = [(s[0], *(round(v, DECIMALS) + 0.0 for v in s[1:])) for s in out]
    if len(rounded) < 2:
        return []
    if is_closed and rounded[-1][0] == "L" and rounded[-1][1:] == rounded[0][1:]:
        rounded.pop()  # closing draws that side anyhow
    return [*rounded, ("Z",)] if is_closed else rounded


def _within_reach(start: Point, segment: Segment, depth: int = 0) -> list[Segment]:
    """The segment, cut in halves until no control point lies too far away for a motif."""
    if depth > 4 or all(abs(value) < REACH - 1 for value in segment[1:]):
        return [(segment[0], *(max(-REACH, min(REACH, value)) for value in segment[1:]))]
    if segment[0] != "C":
        return [segment]
    (x0, y0), (_, x1, y1, x2, y2, x3, y3) = start, segment
    ax, ay, bx, by, cx, cy = (
        *((x0 + x1) / 2, (y0 + y1) / 2),
        *((x1 + x2) / 2, (y1 + y2) / 2),
        *((x2 + x3) / 2, (y2 + y3) / 2),
    )
    dx, dy, ex, ey = (ax + bx) / 2, (ay + by) / 2, (bx + cx) / 2, (by + cy) / 2
    mx, my = (dx + ex) / 2, (dy + ey) / 2
    first = ("C", ax, ay, dx, dy, mx, my)
    second = ("C", ex, ey, cx, cy, x3, y3)
    return [
        *_within_reach(start, first, depth + 1),
        *_within_reach((mx, my), second, depth + 1),
    ]


def _is_flat(start: Point, curve: Segment, tolerance: float) -> bool:
    end: Point = curve[-2], curve[-1]
    controls = ((curve[1], curve[2]), (curve[3], curve[4]))
    return all(_distance(point, start, end) < tolerance for point in controls)


def thinned(points: list[Point], tolerance: float) -> list[Point]:
    """Ramer, Douglas and Peucker: only points farther than the tolerance from what remains. Long
    runs are thinned in parts, since one spiral could keep us busy for minutes."""
    if len(points) > LONGEST_RUN:
        head = thinned(points[:LONGEST_RUN], tolerance)
        return head[:-1] + thinned(points[LONGEST_RUN - 1 :], tolerance)
    table = np.array(points)
    keep = {0, len(points) - 1}
    waiting = [(0, len(points) - 1)]
    while waiting:
        first, last = waiting.pop()
        if last - first < 2:
            continue
        distances = _distances(table[first + 1 : last], table[first], table[last])
        at = first + 1 + int(distances.argmax())
        if distances[at - first - 1] > tolerance:
            keep.add(at)
            waiting += [(first, at), (at, last)]
    return [points[i] for i in sorted(keep)]


def _distances(points: Numbers, start: Numbers, end: Numbers) -> Numbers:
    """From each point to a stretch of line."""
    along = end - start
    length = float(along @ along)
    shares = np.clip((points - start) @ along / length, 0, 1) if length else np.zeros(len(points))
    distances: Numbers = np.sqrt(((points - start - shares[:, None] * along) ** 2).sum(axis=1))
    return distances


def _distance(point: Point, start: Point, end: Point) -> float:
    """From a point to a stretch of line."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = dx * dx + dy * dy
    if length == 0:
        return math.dist(point, start)
    share = ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / length
    share = min(1.0, max(0.0, share))
    return math.dist(point, (start[0] + share * dx, start[1] + share * dy))
