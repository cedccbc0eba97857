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
Field = Callable[[Floats, Floats], Floats]
MARGIN = 2  # samples beyond each edge of the tile

# Which sides of a cell a contour joins, by which of its corners are high.
_SIDES = {1: "lt", 2: "tr", 3: "lr", 4: "rb", 5: "ltrb", 6: "tb", 7: "lb", 8: "bl"}
_SIDES |= {9: "bt", 10: "trbl", 11: "br", 12: "rl", 13: "rt", 14: "tl"}


class Noise:
    """Value noise of ``nx`` x ``ny`` bumps; (u, v) run 0..1 over one period."""

    def __init__(self, rng: Rng, nx: int, ny: int) -> None:
        self.nx, self.ny = max(1, nx), max(1, ny)
        self.values = np.array([[rng(-1, 1) for _ in range(self.nx)] for _ in range(self.ny)])

    def __call__(self, u: Floats, v: Floats) -> Floats:
        x, y = u * self.nx, v * self.ny
        i, j = np.floor(x), np.floor(y)
        a, b = _ease(x - i), _ease(y - j)
        i0, j0 = i.astype(np.int64) % self.nx, j.astype(np.int64) % self.ny
        i1, j1 = (i0 + 1) % self.nx, (j0 + 1) % self.ny
        g = self.values
        top = g[j0, i0] * (1 - a) + g[j0, i1] * a
        low: Floats = g[j1, i0] * (1 - a) + g[j1, i1] * a
        return np.asarray(top * (1 - b) + low * b)


def _ease(t: Floats) -> Floats:
    return np.asarray(t * t * t * (t * (t * 6 - 15) + 10))


def make_noise(canvas: Canvas, bumps: float, octaves: int = 3) -> Field:
    """Fractal noise with about ``bumps`` bumps over the tile's width, repeating each period."""
    layers = []
    for octave in range(octaves):
        across = bumps * 2**octave * canvas.period_x / canvas.width
        down = bumps * 2**octave * canvas.period_y / canvas.width
        layers.append(Noise(canvas.rng, round(across), round(down)))
    columns, rows = canvas.columns, canvas.rows

    def field(u: Floats, v: Floats) -> Floats:
        total = np.zeros_like(u)
        for octave, layer in enumerate(layers):
            total = total + layer(u * columns, v * rows) * 0.5**octave
        return total

    return field


def sample_points(canvas: Canvas, n: int) -> tuple[Floats, Floats]:
    """(u, v) grids over the tile, 0..1, with a margin on every side."""
    m = max(8, round(n * canvas.height / canvas.width))
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
    return joined(closed([crossing(edge) for edge in loop]) for loop in loops if len(loop) > 5)


Edge = tuple[int, int, int]  # row, column, 1 for the cell's upright side and 0 for its upper one


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
