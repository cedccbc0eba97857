"""The draughtsman's ornament: tapered ribbons, volutes, lobed leaves, palmettes."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from designer.engines.loom.paths import Path, Point, closed, joined, petal, polar


def ribbon(points: Sequence[Point], widths: Sequence[float]) -> Path:
    """A band along the points, ``widths[k]`` wide at each."""
    left, right = [], []
    for k, (x, y) in enumerate(points):
        (ax, ay), (bx, by) = points[max(0, k - 1)], points[min(len(points) - 1, k + 1)]
        length = math.hypot(bx - ax, by - ay) or 1.0
        nx, ny = -(by - ay) / length * widths[k] / 2, (bx - ax) / length * widths[k] / 2
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return closed(left + right[::-1])


def volute(x: float, y: float, radius: float, start: float, turns: float, width: float) -> Path:
    """A scroll that winds in towards (x, y) from ``start`` (radians), with a round eye."""
    points, widths, n = [], [], max(8, round(abs(turns) * 9))
    for k in range(n + 1):
        t = k / n
        u, v = polar(radius * (1 - 0.86 * t), start + math.tau * turns * t)
        points.append((x + u, y + v))
        widths.append(width * (1 - 0.45 * t))
    u, v = points[-1]
    eye = closed(
        [(u + p, v + q) for p, q in (polar(width * 0.85, math.tau * k / 6) for k in range(6))]
    )
    return ribbon(points, widths) + eye


def leaf_veins(spine: Sequence[Point], width: float, lobes: int) -> list[Path]:
    """A line into each lobe of ``lobed_leaf``."""
    out = []
    for (x, y), angle, size in _lobes(spine, width, lobes):
        u, v = polar(size * 0.18, angle)
        s, t = polar(size * 0.74, angle)
        out.append(Path([("M", x + u, y + v), ("L", x + s, y + t)]))
    return out


def _lobes(
    spine: Sequence[Point], width: float, lobes: int
) -> Iterator[tuple[Point, float, float]]:
    """(where, which way, how long) of each lobe, in pairs."""
    for k in range(lobes):
        t = 0.08 + 0.76 * k / (lobes - 1)
        at, angle = _along(spine, t)
        size = width * (0.55 + 0.62 * math.sin(math.pi * (0.18 + 0.7 * t)))
        for side in (-1, 1):
            yield at, angle + side * 0.86, size


def lobed_leaf(spine: Sequence[Point], width: float, lobes: int = 5) -> Path:
    """An acanthus leaf along the spine: lobes on both sides, largest below the middle."""
    parts = [
        petal(size, size * 0.58, angle, x, y, 0.35, 0.42)
        for (x, y), angle, size in _lobes(spine, width, lobes)
    ]
    (x, y), angle = _along(spine, 0.8)
    parts.append(petal(width * 1.05, width * 0.5, angle, x, y, 0.7, 0.4))
    n = len(spine)
    parts.append(ribbon(spine, [width * 0.62 * (1 - 0.7 * k / (n - 1)) for k in range(n)]))
    return joined(parts)


def _along(spine: Sequence[Point], t: float) -> tuple[Point, float]:
    """The point and the direction at share ``t`` of the spine."""
    at = min(len(spine) - 1.001, t * (len(spine) - 1))
    k = int(at)
    (ax, ay), (bx, by) = spine[k], spine[k + 1]
    share = at - k
    return (ax + (bx - ax) * share, ay + (by - ay) * share), math.atan2(by - ay, bx - ax)


def palmette(radius: float, petals: int, spread: float, tip: float = 0.55) -> Path:
    """A fan of petals pointing up from (0, 0), the middle one longest."""
    parts = []
    for k in range(petals):
        turn = spread * (k / (petals - 1) - 0.5)
        long = radius * (1 - 0.3 * (abs(turn) / (spread / 2)) ** 1.6)
        wide = radius * 1.15 * spread / petals * 0.62
        parts.append(petal(long, wide, -math.pi / 2 + turn, 0, 0, tip, 0.52))
    return joined(parts)
