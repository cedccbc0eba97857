"""Cells around points: every spot of the tile belongs to the point that is nearest to it."""

from __future__ import annotations

import math
from collections.abc import Sequence

from designer.engines.loom.grounds.base import Canvas
from designer.engines.loom.paths import Point


def cells_around(
    canvas: Canvas, points: Sequence[Point], *, reach: float, gap: float = 0.0
) -> list[list[Point]]:
    """The Voronoi cell of each point on the torus, every side moved inwards by ``gap``.

    ``reach`` is the distance beyond which no neighbour can touch a cell.
    """
    images = [place for x, y in points for place in canvas.places(x, y, reach)]
    bucket: dict[tuple[int, int], list[Point]] = {}
    for u, v in images:
        bucket.setdefault((math.floor(u / reach), math.floor(v / reach)), []).append((u, v))
    cells = []
    for x, y in points:
        i, j = math.floor(x / reach), math.floor(y / reach)
        near = [
            place
            for a in (-1, 0, 1)
            for b in (-1, 0, 1)
            for place in bucket.get((i + a, j + b), ())
            if 1e-6 < math.dist(place, (x, y)) < reach
        ]
        near.sort(key=lambda place: (round(math.dist(place, (x, y)), 4), place))
        cell: list[Point] = [(-reach, -reach), (reach, -reach), (reach, reach), (-reach, reach)]
        for u, v in near[:18]:
            cell = _clipped(cell, u - x, v - y, gap)
        cells.append(cell)
    return cells


def _clipped(cell: list[Point], dx: float, dy: float, gap: float) -> list[Point]:
    """The part of a cell around (0, 0) that is nearer to it than to (dx, dy), less the gap."""
    length = math.hypot(dx, dy)
    nx, ny, limit = dx / length, dy / length, length / 2 - gap
    out: list[Point] = []
    for k, (x, y) in enumerate(cell):
        u, v = cell[k - 1]
        here, before = x * nx + y * ny - limit, u * nx + v * ny - limit
        if (here <= 0) != (before <= 0):
            share = before / (before - here)
            out.append((u + (x - u) * share, v + (y - v) * share))
        if here <= 0:
            out.append((x, y))
    return out


def jittered(canvas: Canvas, across: float, jitter: float = 0.38) -> tuple[list[Point], float]:
    """About ``across`` points over the tile's width, in staggered rows, each a little aside; and
    how far neighbours may be."""
    grid = canvas.grid(across, 1.12, unit=1, unit_down=2)
    rng, points = canvas.rng, []
    for i, j in grid.cells():
        x = (i + 0.25 + (0.5 if j % 2 else 0) + rng(-jitter, jitter)) * grid.a
        y = (j + 0.5 + rng(-jitter, jitter)) * grid.b
        points.append((x % canvas.width, y))
    return points, 2.6 * max(grid.a, grid.b)
