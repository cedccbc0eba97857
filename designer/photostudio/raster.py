"""Looks straight down on a mesh: which triangle each pixel shows, and where in it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from designer.photostudio.sheets import Indexes
from designer.photostudio.surface import Floats, Grid

NOTHING = -1
_EDGE = -1e-4  # pixels exactly on an edge belong to both triangles


@dataclass(frozen=True, slots=True, eq=False)
class View:
    """For every pixel its triangle, or NOTHING, and the weights of the triangle's corners."""

    triangle: Indexes  # (h, w)
    weight: Floats  # (h, w, 3)

    def of(self, corners: Floats) -> Floats:
        """(h, w) or (h, w, d) values at the corners, (m, 3) or (m, 3, d); 0 beside the mesh."""
        seen = corners[np.maximum(self.triangle, 0)]
        weight = self.weight if seen.ndim == 3 else self.weight[..., None]
        mixed: Floats = (seen * weight).sum(2)
        return mixed.astype(np.float32)


def look_down(grid: Grid, place: Floats, triangles: Indexes) -> View:
    """The highest triangle at every pixel's centre. ``place``: (n, 3) mm right, down, up."""
    origin = np.array([grid.left, grid.top])
    flat = place[:, :2] / grid.mm + origin - 0.5
    a, b, c = (flat[triangles[:, i]] for i in range(3))
    turn = (b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0]
    low = np.ceil(np.minimum(np.minimum(a, b), c)).astype(np.int64)
    reach = np.floor(np.maximum(np.maximum(a, b), c)).astype(np.int64) - low
    height = np.full(grid.height * grid.width, -np.inf)
    shown = np.full(grid.height * grid.width, NOTHING, np.int64)
    weights = np.zeros((grid.height * grid.width, 3), np.float32)
    levels = place[triangles, 2]
    for down in range(int(reach[:, 1].max()) + 1):
        for right in range(int(reach[:, 0].max()) + 1):
            x, y = low[:, 0] + right, low[:, 1] + down
            here = (reach[:, 0] >= right) & (reach[:, 1] >= down) & (np.abs(turn) > 1e-9)
            here &= (x >= 0) & (x < grid.width) & (y >= 0) & (y < grid.height)
            t = np.flatnonzero(here)
            p = np.stack([x[t], y[t]], -1)
            one = _share(b[t], c[t], p, turn[t])
            two = _share(c[t], a[t], p, turn[t])
            three = 1 - one - two
            inside = (one >= _EDGE) & (two >= _EDGE) & (three >= _EDGE)
            t, share = t[inside], np.stack([one, two, three], -1)[inside]
            pixel = y[t] * grid.width + x[t]
            level = (levels[t] * share).sum(1)
            order = np.argsort(level, kind="stable")  # the highest is written last
            t, share, pixel, level = t[order], share[order], pixel[order], level[order]
            higher = level > height[pixel]
            at = pixel[higher]
            height[at], shown[at], weights[at] = level[higher], t[higher], share[higher]
    shape = (grid.height, grid.width)
    return View(shown.reshape(shape), weights.reshape(*shape, 3))


def _share(one: Floats, two: Floats, point: Floats, turn: Floats) -> Floats:
    """Of the corner opposite to the edge from ``one`` to ``two``."""
    edge, way = two - one, point - one
    share: Floats = (edge[:, 0] * way[:, 1] - edge[:, 1] * way[:, 0]) / turn
    return share
