"""Lines in mm: smooth curves through points, even samples, what they enclose, how far away."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

from designer.photostudio.surface import Floats, Grid

FAR = 99.0  # mm, what is further from a path than asked for
_DENSE = 0.4  # mm between the points that stand for a path

Point = tuple[float, float]


def curve(points: Sequence[Point]) -> Floats:
    """(n, 2) a smooth line through points (Catmull-Rom)."""
    path = np.array([points[0], *points, points[-1]], np.float32)
    t = np.linspace(0, 1, 24, dtype=np.float32)[:, None]
    pieces = []
    for a, b, c, d in zip(path, path[1:], path[2:], path[3:], strict=False):
        bend = (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3
        pieces.append((2 * b + (c - a) * t + bend) / 2)
    return np.concatenate(pieces)


def run_of(line: Floats) -> Floats:
    """(n) mm along a line of n points, from its start."""
    steps = np.linalg.norm(np.diff(line, axis=0), axis=1)
    run: Floats = np.concatenate([[0], np.cumsum(steps)])
    return run


def evenly(line: Floats, count: int) -> Floats:
    """(count, 2) points at even distances along a line, both ends among them."""
    run = run_of(line)
    at = np.linspace(0, run[-1], count)
    return np.stack([np.interp(at, run, line[:, axis]) for axis in (0, 1)], -1)


def fill(grid: Grid, outline: Floats) -> NDArray[np.bool_]:
    """(h, w) the inside of a closed line in mm."""
    mask = np.zeros((grid.height, grid.width), np.uint8)
    pixels = outline / np.float32(grid.mm) + np.array([grid.left, grid.top], np.float32)
    cv2.fillPoly(mask, [np.rint(pixels * 16).astype(np.int32)], 1, shift=4)
    return mask > 0


def along_path(path: Floats, place: tuple[Floats, Floats], reach: float) -> tuple[Floats, Floats]:
    """For every place (x, y): mm away from a path, and mm along it; FAR beyond ``reach``."""
    run = run_of(path)
    every = np.arange(0, run[-1], _DENSE)
    dense = np.stack([np.interp(every, run, path[:, axis]) for axis in (0, 1)], -1)
    x, y = place
    low, high = path.min(0) - reach, path.max(0) + reach
    near = (x > low[0]) & (x < high[0]) & (y > low[1]) & (y < high[1])
    away = np.full(x.shape, FAR, np.float32)
    along = np.zeros(x.shape, np.float32)
    gap, nearest = cKDTree(dense).query(
        np.stack([x[near], y[near]], -1), distance_upper_bound=reach
    )
    found = np.isfinite(gap)
    away[near] = np.where(found, gap, FAR)
    along[near] = np.where(found, nearest * _DENSE, 0)
    return away, along
