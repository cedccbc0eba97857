"""Vector paths and the shapes drawn with them. Units are 1/1000 of the tile's width; y grows down.

A path is a list of segments: ``("M", x, y)``, ``("L", x, y)``, ``("C", x1, y1, x2, y2, x, y)`` and
``("Z",)``. Paths are values: every verb returns a new one.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

TAU = math.tau
Point = tuple[float, float]
Segment = tuple[Any, ...]

_CIRCLE = 0.5522847498  # control distance of a quarter circle of radius 1
_UPWARDS = 1e-7  # a value half way between two hundredths goes up, whatever its last bit says


def number(value: float) -> str:
    """Two decimals without idle zeros: what the last bits of a float say must not matter."""
    text = f"{value + _UPWARDS:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


class Path:
    """Outlines, open or closed, painted together."""

    __slots__ = ("segments",)

    def __init__(self, segments: Iterable[Segment] = ()) -> None:
        self.segments: list[Segment] = list(segments)

    def __add__(self, other: Path) -> Path:
        return Path(self.segments + other.segments)

    def moved(
        self,
        *,
        turn: float = 0.0,
        scale: float = 1.0,
        dx: float = 0.0,
        dy: float = 0.0,
        scale_x: float = 1.0,
        scale_y: float = 1.0,
    ) -> Path:
        """Scaled, then turned (radians, clockwise on screen), then shifted."""
        cos, sin = math.cos(turn), math.sin(turn)
        xx, xy = cos * scale * scale_x, -sin * scale * scale_y
        yx, yy = sin * scale * scale_x, cos * scale * scale_y
        out: list[Segment] = []
        for segment in self.segments:
            values: list[float] = []
            for i in range(1, len(segment), 2):
                x, y = segment[i], segment[i + 1]
                values += (x * xx + y * xy + dx, x * yx + y * yy + dy)
            out.append((segment[0], *values))
        return Path(out)

    def bent(self, field: Any) -> Path:
        """Every point moved by ``field(x, y) -> (x, y)``."""
        out: list[Segment] = []
        for segment in self.segments:
            values: list[float] = []
            for i in range(1, len(segment), 2):
                values += field(segment[i], segment[i + 1])
            out.append((segment[0], *values))
        return Path(out)

    def d(self) -> str:
        """SVG path data."""
        return "".join(s[0] + " ".join([number(v) for v in s[1:]]) for s in self.segments)

    def bounds(self) -> tuple[float, float, float, float]:
        """(left, top, right, bottom) of all points, control points too."""
        xs = [v for segment in self.segments for v in segment[1::2]]
        ys = [v for segment in self.segments for v in segment[2::2]]
        return min(xs), min(ys), max(xs), max(ys)

    def outlines(self) -> int:
        return sum(segment[0] == "M" for segment in self.segments)

    def flattened(self, steps: int = 6) -> list[list[Point]]:
        """The outlines as polygons, each curve in ``steps`` straight pieces, rounded: what lies
        in which cell must not hang on the last bit of a sine."""
        outlines: list[list[Point]] = []
        current: list[Point] = []
        for segment in self.segments:
            if segment[0] == "M":
                outlines.append(current)
                current = [(segment[1], segment[2])]
            elif segment[0] == "L":
                current.append((segment[1], segment[2]))
            elif segment[0] == "C":
                current += _curve_points(current[-1], segment, steps)
            elif current:
                outlines.append(current)
                current = [current[0]]
        outlines.append(current)
        return [
            [(round(x, 4), round(y, 4)) for x, y in points]
            for points in outlines
            if len(points) > 1
        ]


def _curve_points(start: Point, segment: Segment, steps: int) -> list[Point]:
    x0, y0 = start
    _, x1, y1, x2, y2, x3, y3 = segment
    out = []
    for i in range(1, steps + 1):
        t = i / steps
        u = 1 - t
        a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        out.append((a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3))
    return out


def joined(paths: Iterable[Path]) -> Path:
    return Path(segment for path in paths for segment in path.segments)


def polar(radius: float, angle: float) -> Point:
    return radius * math.cos(angle), radius * math.sin(angle)


def ellipse(cx: float, cy: float, rx: float, ry: float | None = None, turn: float = 0.0) -> Path:
    ry = rx if ry is None else ry
    kx, ky = rx * _CIRCLE, ry * _CIRCLE
    path = Path(
        [
            ("M", rx, 0.0),
            ("C", rx, ky, kx, ry, 0.0, ry),
            ("C", -kx, ry, -rx, ky, -rx, 0.0),
            ("C", -rx, -ky, -kx, -ry, 0.0, -ry),
            ("C", kx, -ry, rx, -ky, rx, 0.0),
            ("Z",),
        ]
    )
    return path.moved(turn=turn, dx=cx, dy=cy)


def polygon(points: Sequence[Point]) -> Path:
    return Path([("M", *points[0]), *(("L", *p) for p in points[1:]), ("Z",)])


def polyline(*points: Point) -> Path:
    return Path([("M", *points[0]), *(("L", *p) for p in points[1:])])


def closed(points: Sequence[Point], tension: float = 1 / 6) -> Path:
    """A smooth closed curve through the points."""
    n = len(points)
    out: list[Segment] = [("M", *points[0])]
    for i in range(n):
        quad = points[i - 1], points[i], points[(i + 1) % n], points[(i + 2) % n]
        out.append(_through(*quad, tension))
    return Path([*out, ("Z",)])


def curve(*points: Point, tension: float = 1 / 6) -> Path:
    """A smooth open curve through the points."""
    n = len(points)
    out: list[Segment] = [("M", *points[0])]
    for i in range(n - 1):
        quad = points[max(i - 1, 0)], points[i], points[i + 1], points[min(i + 2, n - 1)]
        out.append(_through(*quad, tension))
    return Path(out)


def _through(before: Point, start: Point, end: Point, after: Point, k: float) -> Segment:
    x1, y1 = start[0] + (end[0] - before[0]) * k, start[1] + (end[1] - before[1]) * k
    x2, y2 = end[0] - (after[0] - start[0]) * k, end[1] - (after[1] - start[1]) * k
    return ("C", x1, y1, x2, y2, *end)


def bezier(start: Point, *curves: tuple[float, ...], close: bool = True) -> Path:
    """From ``start``; six numbers make a curve, two a straight line."""
    kinds = {2: "L", 6: "C"}
    segments: list[Segment] = [("M", *start), *((kinds[len(c)], *c) for c in curves)]
    return Path([*segments, ("Z",)] if close else segments)


def petal(
    length: float,
    width: float,
    angle: float = 0.0,
    x: float = 0.0,
    y: float = 0.0,
    tip: float = 0.0,
    base: float = 0.3,
) -> Path:
    """A petal or leaf from (x, y) along ``angle``; ``tip`` 0 is round, 1 is pointed."""
    cx, cy = length * (1 - 0.3 * tip), width * (0.72 - 0.3 * tip)
    return bezier(
        (0.0, 0.0),
        (length * base, -width * 0.62, cx, -cy, length, 0.0),
        (cx, cy, length * base, width * 0.62, 0.0, 0.0),
    ).moved(turn=angle, dx=x, dy=y)


def star(
    points: int,
    outer: float,
    inner: float,
    turn: float = -math.pi / 2,
    cx: float = 0.0,
    cy: float = 0.0,
) -> Path:
    corners = []
    for i in range(2 * points):
        x, y = polar(inner if i % 2 else outer, turn + math.pi * i / points)
        corners.append((cx + x, cy + y))
    return polygon(corners)


def softened(path: Path, share: float = 0.22) -> Path:
    """Straight-sided outlines with their corners rounded by ``share`` of each side."""
    return joined(_soft_outline(points, share) for points in path.flattened())


def _soft_outline(points: list[Point], q: float) -> Path:
    if points[0] == points[-1]:
        points = points[:-1]
    n = len(points)
    out: list[Segment] = []
    for i, p in enumerate(points):
        a, b = points[i - 1], points[(i + 1) % n]
        s = (p[0] + (a[0] - p[0]) * q, p[1] + (a[1] - p[1]) * q)
        e = (p[0] + (b[0] - p[0]) * q, p[1] + (b[1] - p[1]) * q)
        c1 = (s[0] + (p[0] - s[0]) * 0.6, s[1] + (p[1] - s[1]) * 0.6)
        c2 = (e[0] + (p[0] - e[0]) * 0.6, e[1] + (p[1] - e[1]) * 0.6)
        out += [("L" if out else "M", *s), ("C", *c1, *c2, *e)]
    return Path([*out, ("Z",)])


def arc(
    cx: float, cy: float, radius: float, start: float, end: float, ry: float | None = None
) -> Path:
    """An open arc between two angles (radians)."""
    ry = radius if ry is None else ry
    n = max(2, int(abs(end - start) / 0.35) + 1)
    k = 4 / 3 * math.tan((end - start) / n / 4)
    out: list[Segment] = [("M", cx + radius * math.cos(start), cy + ry * math.sin(start))]
    for i in range(n):
        a, b = start + (end - start) * i / n, start + (end - start) * (i + 1) / n
        ca, sa, cb, sb = math.cos(a), math.sin(a), math.cos(b), math.sin(b)
        c1 = (cx + radius * (ca - k * sa), cy + ry * (sa + k * ca))
        c2 = (cx + radius * (cb + k * sb), cy + ry * (sb - k * cb))
        out.append(("C", *c1, *c2, cx + radius * cb, cy + ry * sb))
    return Path(out)


def sector(cx: float, cy: float, radius: float, start: float, end: float) -> Path:
    """A slice of a disc."""
    rim = arc(cx, cy, radius, start, end).segments
    return Path([("M", cx, cy), ("L", *rim[0][1:]), *rim[1:], ("Z",)])


def cap(path: Path) -> Path:
    """The open path, closed straight."""
    return Path([*path.segments, ("Z",)])


def mirrored(path: Path) -> Path:
    return path.moved(scale_x=-1)


def both(path: Path) -> Path:
    """The path and its mirror image about the vertical axis."""
    return path + mirrored(path)


def blob(
    rng: Any, radius: float, points: int = 9, wobble: float = 0.18, sx: float = 1, sy: float = 1
) -> Path:
    """A lumpy disc."""
    start = rng(0, TAU)
    out = []
    for i in range(points):
        angle = start + TAU * i / points
        rx, ry = radius * sx * (1 + rng(-wobble, wobble)), radius * sy * (1 + rng(-wobble, wobble))
        out.append((rx * math.cos(angle), ry * math.sin(angle)))
    return closed(out)
