"""The draughtsman's ornament: tapered ribbons, volutes, lobed leaves, palmettes."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from designer.engines.loom.paths import (
    Path,
    Point,
    Segment,
    closed,
    curve,
    joined,
    petal,
    polar,
    polyline,
)


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


# A lobe of an acanthus leaf: share of the way to the next lobe, share of the leaf's half breadth.
_LOBE = (
    (0.0, 0.3),
    (-0.12, 0.86),
    (0.5, 1.14),
    (0.86, 0.98),
    (1.06, 0.84),
    (1.02, 0.5),
    (1.0, 0.3),
)


def acanthus(spine: Sequence[Point], width: float, lobes: int = 6) -> tuple[Path, Path]:
    """(outline, ribs) of an acanthus leaf along a smooth spine; its round lobes lean forward."""
    smooth = [p for piece in curve(*spine).flattened(6) for p in piece]
    ribs = [polyline(*smooth[: round(len(smooth) * 0.92)])]
    out: list[Segment] = [("M", *smooth[0])]
    rims: list[list[Point]] = []
    for side in (1, -1):
        rim: list[Point] = []
        for k in range(lobes):
            points = [_beside(smooth, (k + t) / lobes, side * width, h) for t, h in _LOBE]
            rim += points if not rim else points[1:]
            ribs.append(
                polyline(
                    _beside(smooth, (k + 0.06) / lobes, side * width, 0.06),
                    _beside(smooth, (k + 0.34) / lobes, side * width, 0.5),
                    _beside(smooth, (k + 0.74) / lobes, side * width, 0.82),
                )
            )
        rims.append(rim)
    there, back = rims[0], rims[1][::-1]
    out += [("L", *there[0]), *_curves(there), ("L", *smooth[-1]), ("L", *back[0])]
    return Path([*out, *_curves(back), ("Z",)]), joined(ribs)


def _curves(points: Sequence[Point]) -> list[Segment]:
    """Curves through every third point; the two between are their handles."""
    return [("C", *points[k], *points[k + 1], *points[k + 2]) for k in range(1, len(points) - 2, 3)]


def _beside(points: Sequence[Point], t: float, width: float, share: float) -> Point:
    """``share`` of the leaf's half breadth aside from the spine; a leaf is broadest low down."""
    t = min(1.0, max(0.0, t))
    (x, y), angle = _along(points, t)
    swell = 0.3 + 0.7 * math.sin(math.pi * (0.2 + 0.78 * t))
    u, v = polar(width * share * swell, angle + math.pi / 2)
    return x + u, y + v


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
