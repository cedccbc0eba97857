"""Writing polygons, dots and brush strokes as compact SVG, and the unevenness of a hand."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Sequence

from designer.engines.loom.paths import TAU, Point, number
from designer.engines.loom.rng import Rng
from designer.engines.loom.styles.geometry import Ring, evened

FLAT = 1.1  # tenths of a unit that an outline may be straightened by
UPWARDS = 1e-5  # tenths; a point half way between two of them goes up, whatever its last bit says


def _tenth(value: int) -> str:
    """Tenths of a unit as text: 12 is 1.2, 30 is 3."""
    whole, rest = divmod(abs(value), 10)
    sign = "-" if value < 0 else ""
    return f"{sign}{whole}.{rest}" if rest else f"{sign}{whole}"


def outline_data(ring: Sequence[Point], *, close: bool = True) -> str:
    """SVG path data in tenths of a unit, relative and so half as long; points that hardly leave
    the straight line are left out."""
    x0, y0 = round(ring[0][0] * 10 + UPWARDS), round(ring[0][1] * 10 + UPWARDS)
    out = [f"M{_tenth(x0)} {_tenth(y0)}l"]
    bulge, last = 0.0, len(ring) - 1
    for k in range(1, last + 1):
        px, py = ring[k][0] * 10 + UPWARDS, ring[k][1] * 10 + UPWARDS
        if k < last:
            ax, ay = ring[k + 1][0] * 10 - x0, ring[k + 1][1] * 10 - y0
            bx, by = px - x0, py - y0
            long = ax * ax + ay * ay
            if 0 < ax * bx + ay * by < long:
                bulge += abs(ax * by - ay * bx) / math.sqrt(long)
                if bulge < FLAT:
                    continue
        bulge = 0.0
        x, y = round(px), round(py)
        if x != x0 or y != y0:
            out.append(f"{_tenth(x - x0)} {_tenth(y - y0)} ")
            x0, y0 = x, y
    if len(out) == 1:
        return ""
    out[-1] = out[-1].rstrip()
    return "".join(out) + ("z" if close else "")


def paint(shape: Iterable[Ring], ink: str, opacity: float = 1.0) -> str:
    """Filled polygons as one path; nothing for an empty shape."""
    data = "".join(outline_data(ring) for ring in shape if len(ring) > 2)
    if not data:
        return ""
    faint = "" if opacity >= 1 else f' fill-opacity="{number(opacity)}"'
    return f'<path d="{data}" fill="{ink}"{faint}/>'


def draw(
    lines: Iterable[Sequence[Point]],
    ink: str,
    width: float,
    opacity: float = 1.0,
    joints: str = ' stroke-linejoin="round"',
) -> str:
    """Open polygons stroked with round ends; round ``joints`` take time where there are many."""
    data = "".join(outline_data(line, close=False) for line in lines if len(line) > 1)
    if not data:
        return ""
    faint = "" if opacity >= 1 else f' stroke-opacity="{number(opacity)}"'
    return (
        f'<path d="{data}" fill="none" stroke="{ink}" stroke-width="{number(width)}"'
        f' stroke-linecap="round"{joints}{faint}/>'
    )


def dots(places: Iterable[Point], ink: str, width: float, opacity: float = 1.0) -> str:
    """Round dots, as strokes without a length."""
    spots = ((round(x * 10 + UPWARDS), round(y * 10 + UPWARDS)) for x, y in places)
    data = "".join(f"M{_tenth(x)} {_tenth(y)}h0" for x, y in spots)
    if not data:
        return ""
    faint = "" if opacity >= 1 else f' stroke-opacity="{number(opacity)}"'
    return (
        f'<path d="{data}" fill="none" stroke="{ink}" stroke-width="{number(width)}"'
        f' stroke-linecap="round"{faint}/>'
    )


def ribbon(line: Sequence[Point], half_width: Callable[[float], float] | Sequence[float]) -> Ring:
    """A brush stroke along an open line; ``half_width`` of the share 0..1 of its length, or one
    for every point."""
    n = len(line)
    lengths = [0.0]
    for a, b in itertools.pairwise(line):
        lengths.append(lengths[-1] + math.dist(a, b))
    total = lengths[-1] or 1.0
    left: Ring = []
    right: Ring = []
    for k, (x, y) in enumerate(line):
        (ax, ay), (bx, by) = line[max(0, k - 1)], line[min(n - 1, k + 1)]
        long = math.hypot(bx - ax, by - ay) or 1.0
        w = half_width(lengths[k] / total) if callable(half_width) else half_width[k]
        nx, ny = (by - ay) / long * w, (ax - bx) / long * w
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return left + right[::-1]


def tapered(line: Sequence[Point], width: float, *, start: float = 0.15, end: float = 0.1) -> Ring:
    """A stroke that swells to ``width`` and thins out to shares of it at its ends."""
    points = evened(list(line), 6, close=False)
    if len(points) < 3:
        points = evened(list(line), max(0.4, math.dist(points[0], points[-1]) / 3), close=False)

    def half(t: float) -> float:
        swell = math.sin(math.pi * min(1.0, t * 1.05)) ** 0.6 if 0 < t < 0.95 else 0.0
        base = start + (end - start) * t
        return width / 2 * max(base, swell)

    return ribbon(points, half)


def make_waver(rng: Rng, terms: int = 3, first: int = 1) -> Callable[[float], float]:
    """Smooth noise about -1..1 over a closed line's share 0..1; it meets itself."""
    waves = [(TAU * k, rng(0, TAU), rng(0.5, 1.0)) for k in range(first, first + terms)]
    total = sum(strength for _, _, strength in waves) * 0.75

    def at(t: float) -> float:
        out = 0.0
        for turns, phase, strength in waves:
            out += strength * math.sin(turns * t + phase)
        return out / total

    return at


def tremble(ring: Ring, rng: Rng, strength: float) -> Ring:
    """Every point moved a little by chance: rough paper, a dry edge."""
    return [(x + rng(-strength, strength), y + rng(-strength, strength)) for x, y in ring]
