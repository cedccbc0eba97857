"""Smooth noise that repeats, and the outlines of where it is high.

numpy is used for exact operations only (+ - * / sqrt min max compare): its sines differ between
processors, and a contour must not.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.engines.loom.grounds.base import Canvas
from designer.engines.loom.paths import Path, Point, closed, joined
from designer.engines.loom.rng import Rng

Floats = NDArray[Any]
Whole = NDArray[np.int64]
Edge = tuple[int, int, int]  # row, column, 1 for the cell's upright side and 0 for its upper one
Field = Callable[[Floats, Floats], Floats]
# Twelve directions; written out, since cosines may differ in their last bits.
_HALF, _TALL = 0.5, 0.8660254037844386
SLOPES = tuple(
    (sx * x, sy * y)
    for x, y in ((1.0, 0.0), (0.0, 1.0), (_HALF, _TALL), (_TALL, _HALF))
    for sx, sy in (((1, 1), (-1, -1)) if 0.0 in (x, y) else ((1, 1), (1, -1), (-1, 1), (-1, -1)))
)
MARGIN = 2  # samples beyond each edge of the tile

# Which sides of a cell a contour joins, by which of its corners are high.
_SIDES = {1: "lt", 2: "tr", 3: "lr", 4: "rb", 5: "ltrb", 6: "tb", 7: "lb", 8: "bl"}
_SIDES |= {9: "bt", 10: "trbl", 11: "br", 12: "rl", 13: "rt", 14: "tl"}


class Noise:
    """Gradient noise of ``nx`` x ``ny`` cells over the tile, joined as the tile repeats; it runs
    from about -1 to 1 and is 0 at each cell's corners."""

    def __init__(self, rng: Rng, nx: int, ny: int, repeat: str = "straight") -> None:
        self.nx, self.ny, self.repeat = nx, ny, repeat
        slopes = np.array([SLOPES[rng.int(0, 11)] for _ in range(nx * ny)]) * 1.6
        self.across, self.down = slopes[:, 0].copy(), slopes[:, 1].copy()

    def __call__(self, u: Floats, v: Floats) -> Floats:
        x, y = u * self.nx, v * self.ny
        i, j = np.floor(x), np.floor(y)
        x, y = x - i, y - j
        a, b = _ease(x), _ease(y)
        i0, j0 = i.astype(np.int64), j.astype(np.int64)
        top = self._at(i0, j0, x, y) * (1 - a) + self._at(i0 + 1, j0, x - 1, y) * a
        low = self._at(i0, j0 + 1, x, y - 1) * (1 - a) + self._at(i0 + 1, j0 + 1, x - 1, y - 1) * a
        return np.asarray(top * (1 - b) + low * b)

    def _at(self, i: Whole, j: Whole, x: Floats, y: Floats) -> Floats:
        if self.repeat == "half_drop":
            j = j - (i // self.nx) * (self.ny // 2)
        elif self.repeat == "brick":
            i = i - (j // self.ny) * (self.nx // 2)
        at = (j % self.ny) * self.nx + i % self.nx
        return np.asarray(self.across.take(at) * x + self.down.take(at) * y)


def _ease(t: Floats) -> Floats:
    return np.asarray(t * t * t * (t * (t * 6 - 15) + 10))


def make_noise(canvas: Canvas, bumps: float, octaves: int = 3, squash: float = 1.0) -> Field:
    """Fractal noise with about ``bumps`` bumps over the tile's width; ``squash`` > 1 lies flat."""
    layers = []
    for octave in range(octaves):
        wanted = bumps * 2**octave
        across = canvas.count_across(wanted)
        down = canvas.count_down(wanted * squash * canvas.height / canvas.width)
        layers.append(Noise(canvas.rng, across, down, canvas.lattice.repeat))

    def field(u: Floats, v: Floats) -> Floats:
        total = np.zeros_like(u)
        for octave, layer in enumerate(layers):
            total = total + layer(u, v) * 0.5**octave
        return total

    return field


def sample_points(canvas: Canvas, n: int) -> tuple[Floats, Floats]:
    """(u, v) grids over the tile, 0..1, with a margin on every side; ``n`` is even."""
    m = max(8, 2 * round(n * canvas.height / canvas.width / 2))
    u = np.arange(-MARGIN, n + MARGIN + 1) / n
    v = np.arange(-MARGIN, m + MARGIN + 1) / m
    across, down = np.meshgrid(u, v)
    return across, down


def trace_contour(canvas: Canvas, values: Floats, level: float) -> Path:
    """A smooth closed path around ``values > level``; values as from ``sample_points``."""
    values = values.copy()
    values[0, :] = values[-1, :] = level - 1e-3
    values[:, 0] = values[:, -1] = level - 1e-3
    ny, nx = values.shape
    step_x = canvas.width / (nx - 1 - 2 * MARGIN)
    step_y = canvas.height / (ny - 1 - 2 * MARGIN)
    grid, level = values.tolist(), float(level)

    def crossing(edge: tuple[int, int, int]) -> Point:
        y, x, upright = edge
        here = grid[y][x]
        there = grid[y + 1][x] if upright else grid[y][x + 1]
        share = (level - here) / (there - here) if there != here else 0.5
        share = min(0.95, max(0.05, share))
        dx, dy = (0.0, share) if upright else (share, 0.0)
        return (x + dx - MARGIN) * step_x, (y + dy - MARGIN) * step_y

    loops = _collect_loops(_link_edges(values > level))
    kept = (_thinned(loop) for loop in loops if len(loop) > 7)
    path = joined(closed([crossing(edge) for edge in loop]) for loop in kept)
    return Path((s[0], *(round(value, 1) for value in s[1:])) for s in path.segments)


def _thinned(loop: list[Edge]) -> list[Edge]:
    """Every other point of a long outline: a curve through those is as good and half as long."""
    return loop[::2] if len(loop) > 15 else loop


def level_at(values: Floats, share: float) -> float:
    """The level that this share of the tile's values lies below."""
    inside = np.sort(values[MARGIN : -MARGIN - 1, MARGIN : -MARGIN - 1].ravel())
    return float(inside[min(len(inside) - 1, int(len(inside) * share))])


def _link_edges(high: NDArray[np.bool_]) -> dict[Edge, Edge]:
    code = high[:-1, :-1] * 1 + high[:-1, 1:] * 2 + high[1:, 1:] * 4 + high[1:, :-1] * 8
    links: dict[Edge, Edge] = {}
    rows, columns = np.nonzero((code > 0) & (code < 15))
    for y, x in zip(rows.tolist(), columns.tolist(), strict=True):
        sides = _SIDES[int(code[y, x])]
        edge = {"t": (y, x, 0), "b": (y + 1, x, 0), "l": (y, x, 1), "r": (y, x + 1, 1)}
        for i in range(0, len(sides), 2):
            links[edge[sides[i]]] = edge[sides[i + 1]]
    return links


def _collect_loops(links: dict[Edge, Edge]) -> list[list[Edge]]:
    loops = []
    while links:
        start, edge = links.popitem()
        loop = [start]
        while edge != start and edge in links:
            loop.append(edge)
            edge = links.pop(edge)
        loops.append(loop)
    return loops
