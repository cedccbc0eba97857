"""Polygons cut: by a line, by rows of lines, by rays from a point; and what lies inside."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from designer.engines.loom.paths import TAU, Point
from designer.engines.loom.styles.geometry import Ring, bounds

ON_LINE = 1e-3  # units; nobody sees what is nearer


def clipped(ring: Ring, a: float, b: float, c: float) -> Ring:
    """The part of the polygon where ``a x + b y <= c``.

    A corner as good as on the line counts as on it, and no corner comes twice: the outline would
    turn there by the last bit of a sine.
    """
    out: Ring = []
    x0, y0 = ring[-1]
    before = _beyond(a * x0 + b * y0 - c)
    for x1, y1 in ring:
        after = _beyond(a * x1 + b * y1 - c)
        if before * after < 0:
            t = before / (before - after)
            _add_apart(out, x0 + (x1 - x0) * t, y0 + (y1 - y0) * t)
        if after <= 0:
            _add_apart(out, x1, y1)
        x0, y0, before = x1, y1, after
    if len(out) > 1 and abs(out[0][0] - out[-1][0]) + abs(out[0][1] - out[-1][1]) < ON_LINE:
        out.pop()
    return out


def _beyond(distance: float) -> float:
    return 0.0 if abs(distance) < ON_LINE else distance


def _add_apart(points: Ring, x: float, y: float) -> None:
    if not points or abs(x - points[-1][0]) + abs(y - points[-1][1]) >= ON_LINE:
        points.append((x, y))


def is_inside(shape: Sequence[Ring], x: float, y: float) -> bool:
    """Whether a point lies in the shape (non-zero winding)."""
    winding = 0
    for ring in shape:
        x0, y0 = ring[-1]
        for x1, y1 in ring:
            if (y0 > y) != (y1 > y) and x0 + (y - y0) / (y1 - y0) * (x1 - x0) > x:
                winding += 1 if y1 > y0 else -1
            x0, y0 = x1, y1
    return winding != 0


def spans(shape: Sequence[Ring], y: float) -> list[tuple[float, float]]:
    """Where the horizontal line at ``y`` runs inside the shape."""
    crossings: list[tuple[float, int]] = []
    for ring in shape:
        x0, y0 = ring[-1]
        for x1, y1 in ring:
            if (y0 > y) != (y1 > y):
                crossings.append((x0 + (y - y0) / (y1 - y0) * (x1 - x0), 1 if y1 > y0 else -1))
            x0, y0 = x1, y1
    crossings.sort()
    out: list[tuple[float, float]] = []
    winding, start = 0, 0.0
    for x, direction in crossings:
        if winding == 0:
            start = x
        winding += direction
        if winding == 0:
            out.append((start, x))
    return out


def turned(shape: Sequence[Ring], angle: float) -> list[Ring]:
    """The shape turned about the origin by ``angle`` radians."""
    cos, sin = math.cos(angle), math.sin(angle)
    return [[(x * cos - y * sin, x * sin + y * cos) for x, y in ring] for ring in shape]


def ruled(
    shape: Sequence[Ring], angle: float, spacing: float, jitter: Callable[[], float] | None = None
) -> list[tuple[Point, Point]]:
    """Parallel lines at ``angle`` across the shape, cut off at its edge."""
    flat = turned(shape, -angle)
    _, top, _, bottom = bounds(flat)
    cos, sin = math.cos(angle), math.sin(angle)
    out = []
    y = (math.floor(top / spacing) + 0.5) * spacing
    while y < bottom:
        at = y + (jitter() * spacing if jitter else 0.0)
        for left, right in spans(flat, at):
            start = (left * cos - at * sin, left * sin + at * cos)
            out.append((start, (right * cos - at * sin, right * sin + at * cos)))
        y += spacing
    return out


def star_clipped(shape: Sequence[Ring], x: float, y: float, radii: Sequence[float]) -> Ring:
    """A lobed blot around a point inside the shape, cut where it meets the shape's edge."""
    n = len(radii)
    rays = [(math.cos(TAU * k / n), math.sin(TAU * k / n)) for k in range(n)]
    sides = [
        (x0 - x, y0 - y, x1 - x, y1 - y)
        for ring in shape
        for (x0, y0), (x1, y1) in zip([ring[-1], *ring], ring, strict=False)
    ]
    reach = [_reach(sides, *ray, radius) for ray, radius in zip(rays, radii, strict=True)]
    for k in [*range(2 * n), *range(2 * n, 0, -1)]:  # no leap from one lobe across a bay
        step = 1 if k < 2 * n else -1
        reach[(k + step) % n] = min(reach[(k + step) % n], reach[k % n] * (1 + 4 / n) + 0.5)
    return [(x + a * r, y + b * r) for (a, b), r in zip(rays, reach, strict=True)]


def _reach(
    sides: Sequence[tuple[float, float, float, float]], ux: float, uy: float, reach: float
) -> float:
    """How far one can go from the origin before crossing a side."""
    for x0, y0, x1, y1 in sides:
        s0, s1 = ux * y0 - uy * x0, ux * y1 - uy * x1
        if (s0 > 0) != (s1 > 0):
            t = s0 / (s0 - s1)
            along = ux * (x0 + (x1 - x0) * t) + uy * (y0 + (y1 - y0) * t)
            if 0 <= along < reach:
                reach = along
    return reach


def centre(shape: Sequence[Ring]) -> Point:
    """A point well inside: the middle of the longest run of the middle row."""
    left, top, right, bottom = bounds(shape)
    best, found = 0.0, ((left + right) / 2, (top + bottom) / 2)
    for share in (0.503, 0.403, 0.623):  # no corner of a symmetrical shape lies just there
        y = top + (bottom - top) * share
        for x0, x1 in spans(shape, y):
            if x1 - x0 > best * 1.1:
                best, found = x1 - x0, ((x0 + x1) / 2, y)
    return found
