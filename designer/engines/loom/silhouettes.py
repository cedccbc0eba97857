"""What shape a motif really has, on a coarse grid: for packing motifs and for pixel art."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.paths import Point

HALF = 104.0  # the grid spans -HALF..HALF in motif units
Grid = list[list[int]]


def scan_layers(layers: Sequence[Layer], n: int) -> Grid:
    """``grid[row][column]``: index of the topmost layer there, or -1."""
    grid = [[-1] * n for _ in range(n)]
    for index, layer in enumerate(layers):
        if layer.kind in ("shape", "detail"):
            _scan_fill(grid, layer.path.flattened(4), index)
        elif layer.kind == "rod" or layer.role == "ink":
            for points in layer.path.flattened(8):
                _scan_line(grid, points, index, layer)
    return grid


def _scan_fill(grid: Grid, outlines: list[list[Point]], index: int) -> None:
    n = len(grid)
    step = 2 * HALF / n
    for row, crossings in _crossings(outlines, n, step).items():
        crossings.sort()
        winding = 0
        for (x0, direction), (x1, _) in itertools.pairwise(crossings):
            winding += direction
            if winding:
                first = max(0, math.ceil((x0 + HALF) / step - 0.5))
                last = min(n - 1, math.floor((x1 + HALF) / step - 0.5))
                for column in range(first, last + 1):
                    grid[row][column] = index


def _crossings(
    outlines: list[list[Point]], n: int, step: float
) -> dict[int, list[tuple[float, int]]]:
    """Where the middle of each row meets the outlines, and whether they run down there."""
    rows: dict[int, list[tuple[float, int]]] = {}
    for points in outlines:
        x0, y0 = points[-1]
        for x1, y1 in points:
            if y0 != y1:
                low, high = (y0, y1) if y0 < y1 else (y1, y0)
                first = max(0, math.ceil((low + HALF) / step - 0.5))
                last = min(n - 1, math.ceil((high + HALF) / step - 0.5) - 1)
                for row in range(first, last + 1):
                    y = -HALF + (row + 0.5) * step
                    x = x0 + (y - y0) / (y1 - y0) * (x1 - x0)
                    rows.setdefault(row, []).append((x, 1 if y1 > y0 else -1))
            x0, y0 = x1, y1
    return rows


def _scan_line(grid: Grid, points: list[Point], index: int, layer: Layer) -> None:
    n = len(grid)
    step = 2 * HALF / n
    reach = 1 if layer.kind == "rod" and layer.width > step * 1.3 else 0
    for (x0, y0), (x1, y1) in itertools.pairwise(points):
        pieces = max(1, int(math.hypot(x1 - x0, y1 - y0) / step * 2))
        for k in range(pieces + 1):
            column = int((x0 + (x1 - x0) * k / pieces + HALF) / step)
            row = int((y0 + (y1 - y0) * k / pieces + HALF) / step)
            for i in range(column - reach, column + reach + 1):
                for j in range(row - reach, row + reach + 1):
                    near = math.hypot(i - column, j - row) <= layer.width / step / 2 + 0.3
                    if 0 <= i < n and 0 <= j < n and (near or not reach):
                        grid[j][i] = index


def rim_layers(layers: Sequence[Layer], n: int = 30) -> list[Layer]:
    """The shapes and rods that reach the edge of the drawing: the rest adds nothing to it."""
    masses = [layer for layer in layers if layer.kind in ("shape", "rod")]
    grid = scan_layers(masses, n)
    step = 2 * HALF / n

    def near_edge(x: float, y: float) -> bool:
        column, row = int((x + HALF) / step), int((y + HALF) / step)
        if not (0 < row < n - 1 and 0 < column < n - 1):
            return True
        return any(min(grid[j][column - 1 : column + 2]) < 0 for j in (row - 1, row, row + 1))

    return [
        layer
        for layer in masses
        if any(near_edge(x, y) for points in layer.path.flattened(3) for x, y in points)
    ]


def trace_outline(layers: Sequence[Layer], n: int = 60) -> list[list[Point]]:
    """The outline of the whole drawing as smooth closed polygons, a little coarse: for what lies
    far around it."""
    masses = [layer for layer in layers if layer.kind in ("shape", "rod")]
    grid = scan_layers(masses, n)
    after: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for row in range(n):
        for column in range(n):
            if grid[row][column] < 0:
                continue
            if row == 0 or grid[row - 1][column] < 0:
                after.setdefault((column, row), []).append((column + 1, row))
            if column == n - 1 or grid[row][column + 1] < 0:
                after.setdefault((column + 1, row), []).append((column + 1, row + 1))
            if row == n - 1 or grid[row + 1][column] < 0:
                after.setdefault((column + 1, row + 1), []).append((column, row + 1))
            if column == 0 or grid[row][column - 1] < 0:
                after.setdefault((column, row + 1), []).append((column, row))
    return [_smoothed(loop, 2 * HALF / n) for loop in _loops(after) if len(loop) > 7]


def _loops(after: dict[tuple[int, int], list[tuple[int, int]]]) -> list[list[tuple[int, int]]]:
    out = []
    while after:
        start = next(iter(after))
        loop, at = [start], start
        while True:
            ends = after[at]
            at = ends.pop()
            if not ends:
                del after[loop[-1]]
            if at == start:
                break
            loop.append(at)
        out.append(loop)
    return out


def _smoothed(loop: list[tuple[int, int]], step: float) -> list[Point]:
    ring: list[Point] = [(-HALF + x * step, -HALF + y * step) for x, y in loop]
    for _ in range(4):
        ring = [
            (
                0.5 * x + 0.25 * (ring[k - 1][0] + ring[(k + 1) % len(ring)][0]),
                0.5 * y + 0.25 * (ring[k - 1][1] + ring[(k + 1) % len(ring)][1]),
            )
            for k, (x, y) in enumerate(ring)
        ]
    return ring[::2]


@dataclass(frozen=True, slots=True)
class Silhouette:
    """``edge`` and ``inside`` are (2, n) arrays of points in motif units; ``cell`` is the radius
    that a point stands for."""

    edge: NDArray[np.float64]
    inside: NDArray[np.float64]
    cell: float

    @property
    def radius(self) -> float:
        return float(np.sqrt((self.edge**2).sum(axis=0)).max()) + self.cell

    @property
    def half_height(self) -> float:
        return float(np.abs(self.edge[1]).max()) + self.cell


def trace_silhouette(layers: Sequence[Layer], n: int = 13, *, margin: float = 0.0) -> Silhouette:
    """The cells that a drawing covers; ``margin`` units around it count as covered, too."""
    grid = scan_layers(layers, n)
    step = 2 * HALF / n

    def filled(column: int, row: int) -> bool:
        return 0 <= column < n and 0 <= row < n and grid[row][column] >= 0

    inside, edge = [], []
    for row in range(n):
        for column in range(n):
            if not filled(column, row):
                continue
            point = (-HALF + (column + 0.5) * step, -HALF + (row + 0.5) * step)
            inside.append(point)
            around = ((-1, 0), (1, 0), (0, -1), (0, 1))
            if not all(filled(column + a, row + b) for a, b in around):
                edge.append(point)
    return Silhouette(_points(edge), _points(inside), step * 0.62 + margin)


def _points(points: list[Point]) -> NDArray[np.float64]:
    return np.array(points or [(0.0, 0.0)], dtype=np.float64).T


def placed_points(
    points: NDArray[np.float64], *, x: float, y: float, turn: float, scale: float, flip: bool
) -> tuple[NDArray[Any], NDArray[Any]]:
    """Motif points where they come to lie on the tile."""
    cos, sin = math.cos(turn) * scale, math.sin(turn) * scale
    across = -points[0] if flip else points[0]
    return across * cos - points[1] * sin + x, across * sin + points[1] * cos + y
