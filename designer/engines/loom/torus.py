"""The surface that a print lives on: the plane modulo a repeat's lattice, and its free space.

A half-drop tile is not a straight tile shifted: its plane repeats by (W, H/2) and (0, H). Motifs
are placed on that torus itself, so none is cut at an edge whatever the repeat is.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.engines.loom.rng import Rng
from designer.layout import Repeat

Floats = NDArray[Any]
WALL = 14.0  # units in front of a mirror: whiskers and outlines reach beyond a silhouette


@dataclass(frozen=True, slots=True)
class Lattice:
    """How the tile (``width`` x ``height`` units) repeats."""

    width: float
    height: float
    repeat: Repeat = "straight"

    @property
    def steps(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Two shifts after which the plane is the same. A mirrored tile has none of its own."""
        if self.repeat == "half_drop":
            return (self.width, self.height / 2), (0.0, self.height)
        if self.repeat == "brick":
            return (self.width, 0.0), (self.width / 2, self.height)
        return (self.width, 0.0), (0.0, self.height)

    @property
    def period(self) -> tuple[float, float]:
        """Upright periods that divide every shift: a ground with these fits the repeat."""
        if self.repeat == "half_drop":
            return self.width, self.height / 2
        if self.repeat == "brick":
            return self.width / 2, self.height
        return self.width, self.height

    def copies(self, x: float, y: float, radius: float) -> list[tuple[float, float]]:
        """Every place where a disc around (x, y) touches the tile."""
        if self.repeat == "mirror":
            return [(x, y)]
        (ax, ay), (bx, by) = self.steps
        out = []
        for i in range(-2, 3):
            for j in range(-2, 3):
                u, v = x + i * ax + j * bx, y + i * ay + j * by
                if -radius < u < self.width + radius and -radius < v < self.height + radius:
                    out.append((u, v))
        return out


class Space:
    """How far each spot of the torus is from the nearest thing, on a grid of ``n`` columns.

    Distances are kept up to ``reach`` units beyond a thing's own radius; spots further away count
    as free.
    """

    def __init__(self, lattice: Lattice, rng: Rng, *, reach: float, n: int = 96) -> None:
        self.lattice, self.rng, self.reach = lattice, rng, reach
        self.nx = n
        self.ny = max(8, 2 * round(n * lattice.height / lattice.width / 2))
        self.cell = lattice.width / n
        self.tall = lattice.height / self.ny
        self.free: Floats = np.full((self.ny, self.nx), 1e4)
        if lattice.repeat == "mirror":
            self._wall_in()

    def _wall_in(self) -> None:
        """A mirrored tile meets its own image at each edge: keep half a gap away from it."""
        x = (np.arange(self.nx) + 0.5) * self.cell
        y = (np.arange(self.ny) + 0.5) * self.tall
        across = np.minimum(x, self.lattice.width - x)
        down = np.minimum(y, self.lattice.height - y)
        walled = np.minimum(across[None, :], down[:, None]) - WALL
        np.minimum(self.free, walled, out=self.free)

    def _reduced(self, i: NDArray[Any], j: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
        """Grid indices of any cell of the plane, inside the tile."""
        if self.lattice.repeat == "half_drop":
            j = j - (i // self.nx) * (self.ny // 2)
        elif self.lattice.repeat == "brick":
            i = i - (j // self.ny) * (self.nx // 2)
        return i % self.nx, j % self.ny

    def _cells(self, x: Floats, y: Floats) -> tuple[NDArray[Any], NDArray[Any]]:
        i = np.floor(x / self.cell).astype(np.int64)
        j = np.floor(y / self.tall).astype(np.int64)
        return i, j

    def add(self, x: Floats, y: Floats, radius: float) -> None:
        """Discs of ``radius`` around the points are taken; the points lie close together."""
        margin = radius + self.reach
        i0, i1 = self._window(float(x.min()), float(x.max()), margin, self.cell, self.nx)
        j0, j1 = self._window(float(y.min()), float(y.max()), margin, self.tall, self.ny)
        i, j = np.arange(i0, i1), np.arange(j0, j1)
        dx = (i + 0.5)[None, :] * self.cell - x[:, None]
        dy = (j + 0.5)[None, :] * self.tall - y[:, None]
        square = (dx * dx)[:, None, :] + (dy * dy)[:, :, None]
        # Rounded, because the widest gap is chosen by it: the last bit of a sine must not matter.
        found = np.round(np.sqrt(square.min(axis=0)) - radius, 6)
        grid_i, grid_j = np.broadcast_arrays(i[None, :], j[:, None])
        if self.lattice.repeat == "mirror":
            keep = (grid_i >= 0) & (grid_i < self.nx) & (grid_j >= 0) & (grid_j < self.ny)
            at = grid_j[keep], grid_i[keep]
            self.free[at] = np.minimum(self.free[at], found[keep])
            return
        column, row = self._reduced(grid_i, grid_j)
        self.free[row, column] = np.minimum(self.free[row, column], found)

    def _window(self, low: float, high: float, margin: float, cell: float, n: int) -> Any:
        first, last = math.floor((low - margin) / cell), math.floor((high + margin) / cell) + 1
        if last - first > n:  # never the same cell twice
            first = math.floor(((low + high) / 2) / cell) - n // 2
            last = first + n
        return first, last

    def stamp(self, x: Floats, y: Floats, spacing: float) -> None:
        """The inside of a silhouette, sampled every ``spacing`` units, is never free."""
        k = max(1, math.ceil(spacing * 0.75 / self.cell))
        i, j = self._cells(x, y)
        for a in range(-k, k + 1):
            for b in range(-k, k + 1):
                column, row = self._reduced(i + a, j + b)
                self.free[row, column] = -1.0

    def clearance(self, x: Floats, y: Floats) -> float:
        """The least distance from the points to anything."""
        i, j = self._cells(x, y)
        if self.lattice.repeat == "mirror" and (
            i.min() < 0 or j.min() < 0 or i.max() >= self.nx or j.max() >= self.ny
        ):
            return -1.0
        column, row = self._reduced(i, j)
        return float(self.free[row, column].min())

    def spots(self, least: float, count: int) -> list[tuple[float, float]]:
        """Random places at least ``least`` away from everything."""
        rows, columns = np.nonzero(self.free > least)
        if not len(rows):
            return []
        out = []
        for _ in range(count):
            k = self.rng.int(0, len(rows) - 1)
            x = (float(columns[k]) + 0.5 + self.rng(-0.5, 0.5)) * self.cell
            y = (float(rows[k]) + 0.5 + self.rng(-0.5, 0.5)) * self.tall
            out.append((round(x, 2), round(y, 2)))
        return out

    def widest(self) -> tuple[float, float, float]:
        """The freest place: (x, y, distance)."""
        row, column = divmod(int(np.argmax(self.free)), self.nx)
        x, y = (column + 0.5) * self.cell, (row + 0.5) * self.tall
        return round(x, 2), round(y, 2), float(self.free[row, column])
