"""Letters drawn by us: the octagonal block letters of team shirts, and signs that people write."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Sequence
from functools import cache

from designer.engines.loom.arrangements.placement.ornaments import (
    mark_heart,
    mark_spark,
    mark_star,
)
from designer.engines.loom.paths import Path, Point, joined, polygon

# Signs that no font of ours has.
SIGNS: dict[str, Callable[[float, float, float], Path]] = {
    "♥": mark_heart,
    "❤": mark_heart,
    "♡": mark_heart,
    "★": mark_star,
    "☆": mark_star,
    "⭐": mark_star,
    "✨": mark_spark,
    "✦": mark_spark,
}

# Letter, strokes along a grid of 8 x 12 (a final ``o`` closes one), after ``/`` its slabs.
STROKES = """
A  0,12 0,2.5 2.5,0 5.5,0 8,2.5 8,12 | 0,7.4 8,7.4 / 0,12 8,12
B  0,0 5.5,0 8,2 8,4.2 6.4,6 8,7.8 8,10 5.5,12 0,12 o | 0,6 6.4,6 / 0,0 0,12
C  8,4 8,2.5 5.5,0 2.5,0 0,2.5 0,9.5 2.5,12 5.5,12 8,9.5 8,8
D  0,0 5.5,0 8,2.5 8,9.5 5.5,12 0,12 o / 0,0 0,12
E  8,2.4 8,0 0,0 0,12 8,12 8,9.6 | 0,6 5.6,6 / 0,0 0,12
F  8,2.4 8,0 0,0 0,12 | 0,6 5.6,6 / 0,0 0,12
G  8,4 8,2.5 5.5,0 2.5,0 0,2.5 0,9.5 2.5,12 5.5,12 8,9.5 8,7 4.6,7
H  0,0 0,12 | 8,0 8,12 | 0,6 8,6 / 0,0 0,12 8,0 8,12
I  4,0 4,12 / 4,0 4,12
J  8,0 8,9.5 5.5,12 2.5,12 0,9.5 0,8 / 8,0
K  0,0 0,12 | 0,6.2 2.6,6.2 8,1.6 8,0 | 2.6,5.8 8,10.4 8,12 / 0,0 0,12 8,0 8,12
L  0,0 0,12 8,12 8,9 / 0,0 0,12
M  0,12 0,0 | 8,12 8,0 | 0,0.6 4,6.4 8,0.6 / 0,12 8,12 0,0 8,0
N  0,12 0,0 | 8,12 8,0 | 0,0.8 8,11.2 / 0,12 0,0 8,0
O  2.5,0 5.5,0 8,2.5 8,9.5 5.5,12 2.5,12 0,9.5 0,2.5 o
P  0,12 0,0 5.5,0 8,2.5 8,4.7 5.5,7.2 0,7.2 / 0,0 0,12
Q  2.5,0 5.5,0 8,2.5 8,9.5 5.5,12 2.5,12 0,9.5 0,2.5 o | 4.8,8 8.4,12.6
R  0,12 0,0 5.5,0 8,2.5 8,4.5 5.5,7 0,7 | 4.4,7 8,10 8,12 / 0,0 0,12 8,12
S  8,3.6 8,2.5 5.5,0 2.5,0 0,2.5 0,4 2,6 6,6 8,8 8,9.5 5.5,12 2.5,12 0,9.5 0,8.4
T  0,2.8 0,0 8,0 8,2.8 | 4,0 4,12 / 4,12
U  0,0 0,9.5 2.5,12 5.5,12 8,9.5 8,0 / 0,0 8,0
V  0,0 0,5.5 4,11.6 8,5.5 8,0 / 0,0 8,0
W  0,0 0,12 | 8,0 8,12 | 0,11.4 4,5.6 8,11.4 / 0,0 8,0
X  0,0 0,1.8 8,10.2 8,12 | 8,0 8,1.8 0,10.2 0,12 / 0,0 0,12 8,0 8,12
Y  0,0 0,2.6 4,6.8 8,2.6 8,0 | 4,6.8 4,12 / 0,0 8,0 4,12
Z  0,2.6 0,0 8,0 8,1.4 0,10.6 0,12 8,12 8,9.4
0  2.5,0 5.5,0 8,2.5 8,9.5 5.5,12 2.5,12 0,9.5 0,2.5 o
1  1.4,2.4 4,0 4,12 / 4,12
2  0,3.6 0,2.5 2.5,0 5.5,0 8,2.5 8,4.6 0,10.4 0,12 8,12
3  0,3.4 0,2.5 2.5,0 5.5,0 8,2.5 8,4.2 6.4,6 8,7.8 8,9.5 5.5,12 2.5,12 0,9.5 0,8.6 | 3,6 6.4,6
4  6,12 6,0 4.6,0 0,7 0,8.6 8,8.6 / 6,12
5  8,0 0,0 0,5 5.5,5 8,7.5 8,9.5 5.5,12 2.5,12 0,9.5 0,8.6
6  8,3.4 8,2.5 5.5,0 2.5,0 0,2.5 0,9.5 2.5,12 5.5,12 8,9.5 8,8 5.5,5.6 0,5.6
7  0,2.6 0,0 8,0 8,2 4,8 4,12
8  2.5,0 5.5,0 8,2 8,4.2 6.4,6 8,7.8 8,10 5.5,12 2.5,12 0,10 0,7.8 1.6,6 0,4.2 0,2 o | 1.6,6 6.4,6
9  0,8.6 0,9.5 2.5,12 5.5,12 8,9.5 8,2.5 5.5,0 2.5,0 0,2.5 0,4 2.5,6.4 8,6.4
!  4,0 4,7.4 | 4,11.2 4,12
?  0,3.6 0,2.5 2.5,0 5.5,0 8,2.5 8,4.6 4,7 4,8 | 4,11.4 4,12
.  4,11.2 4,12
,  4,11.2 4,13.4
'  4,0 4,2.6
’  4,0 4,2.6
-  1.4,6.4 6.6,6.4
+  4,3.4 4,9.4 | 1,6.4 7,6.4
"""
STROKE = 0.225  # against the height of a capital
WIDTH, BROAD, THIN = 0.46, 0.64, 0.0  # of the grid: usual letters, broad ones, those of one stem
SLAB, SLAB_HIGH = 0.35, 0.15
SLIM = frozenset("I!.,'’")
MITRE = 1.9  # longer points are cut off, in half strokes
GAP = 0.11


@cache
def _table() -> dict[str, str]:
    return {row[0]: row[1:].strip() for row in STROKES.strip().splitlines()}


def is_block(letter: str) -> bool:
    """Whether there is a block letter for it."""
    return letter in _table()


@cache
def block_letter(letter: str) -> tuple[Path, float]:
    """(outline, advance); the unit is the height of a capital."""
    strokes, _, slabs = _table()[letter].partition("/")
    wide = THIN if letter in SLIM else BROAD if letter in "MNW" else WIDTH
    edge = GAP / 2 + (SLAB - STROKE) / 2 * bool(slabs)

    def lie(spot: str) -> Point:
        u, v = (float(value) for value in spot.split(","))
        x = edge + STROKE / 2 + (u - 4 * (wide == THIN)) / 8 * wide
        return x, -1 + STROKE / 2 + v / 12 * (1 - STROKE)

    out = []
    for stroke in strokes.split("|"):
        spots = stroke.split()
        closed = spots[-1] == "o"
        out.append(_ribbon([lie(spot) for spot in spots if spot != "o"], closed))
    for x, y in (lie(spot) for spot in slabs.split()):
        top = -1.0 if y < -0.5 else -SLAB_HIGH
        left, right = x - SLAB / 2, x + SLAB / 2
        out.append(
            _turned_right(
                [(left, top), (right, top), (right, top + SLAB_HIGH), (left, top + SLAB_HIGH)]
            )
        )
    return joined(out), wide + STROKE + 2 * edge


def _ribbon(points: Sequence[Point], closed: bool) -> Path:
    """A stroke with mitred corners; its ends are cut square, half a stroke beyond the last point
    where that is on the top or bottom line."""
    if not closed:
        points = [_end(points[1], points[0]), *points[1:-1], _end(points[-2], points[-1])]
    left, right = _side(points, 1, closed), _side(points, -1, closed)
    if not closed:
        return _turned_right(left + right[::-1])
    outer, inner = sorted((left, right), key=lambda ring: -abs(_area(ring)))
    return _turned_right(outer) + polygon(inner if _area(inner) < 0 else inner[::-1])


def _end(before: Point, last: Point) -> Point:
    low, high = -STROKE / 2, -1 + STROKE / 2
    if min(abs(last[1] - low), abs(last[1] - high)) > 1e-6:
        return last
    dx, dy = last[0] - before[0], last[1] - before[1]
    if abs(dx) > 1e-6:
        return last
    return last[0], last[1] + math.copysign(STROKE / 2, dy)


def _side(points: Sequence[Point], way: int, closed: bool) -> list[Point]:
    n, half, out = len(points), STROKE / 2 * way, []
    for k, (x, y) in enumerate(points):
        before = _normal(points[k - 1], points[k]) if closed or k else None
        after = _normal(points[k], points[(k + 1) % n]) if closed or k < n - 1 else None
        first, second = before or after, after or before
        assert first is not None
        assert second is not None
        mx, my = first[0] + second[0], first[1] + second[1]
        share = 2 / max(mx * mx + my * my, 1e-6)
        if share > MITRE:
            out += [(x + half * a, y + half * b) for a, b in (first, second)]
        else:
            out.append((x + half * mx * share, y + half * my * share))
    return out


def _normal(start: Point, end: Point) -> Point:
    dx, dy = end[0] - start[0], end[1] - start[1]
    long = math.hypot(dx, dy) or 1.0
    return -dy / long, dx / long


def _area(ring: Sequence[Point]) -> float:
    pairs = itertools.pairwise([*ring, ring[0]])
    return sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs) / 2


def _turned_right(ring: list[Point]) -> Path:
    """All strokes turn the same way, so that where two meet there is no hole."""
    return polygon(ring if _area(ring) > 0 else ring[::-1])
