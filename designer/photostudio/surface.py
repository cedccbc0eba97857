"""Cloth lying or hanging flat, as height fields in mm over a grid of bag or shirt coordinates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Grid:
    """A picture of ``width`` x ``height`` px, ``mm`` per px; the origin lies at (left, top) px."""

    width: int
    height: int
    mm: float
    left: float
    top: float

    def coordinates(self) -> tuple[Floats, Floats]:
        """x to the right and y down from the origin, in mm, at pixel centres."""
        y, x = np.mgrid[0 : self.height, 0 : self.width].astype(np.float32)
        scale = np.float32(self.mm)
        return (x + 0.5 - self.left) * scale, (y + 0.5 - self.top) * scale


@dataclass(frozen=True, slots=True)
class Fold:
    """A ridge from one point to another, in mm; it widens and fades on its way."""

    start: tuple[float, float]
    end: tuple[float, float]
    height: float
    width: tuple[float, float] = (7.0, 24.0)


def smooth(value: Floats, low: float, high: float) -> Floats:
    """0 below ``low``, 1 above ``high``, smooth between."""
    t = np.clip((value - np.float32(low)) / np.float32(high - low), 0, 1)
    eased: Floats = t * t * (3 - 2 * t)
    return eased


def noise(grid: Grid, *, seed: int, size_mm: tuple[float, float]) -> Floats:
    """Soft noise with grains of (across, down) mm, standard deviation 1."""
    chance = np.random.default_rng(seed)
    across, down = size_mm[0] / grid.mm, size_mm[1] / grid.mm
    step = max(1, int(min(across, down) / 3))  # coarse noise is made small and enlarged
    shape = (grid.height // step + 2, grid.width // step + 2)
    raw = chance.standard_normal(shape).astype(np.float32)
    soft = cv2.GaussianBlur(raw, (0, 0), sigmaX=max(across / step, 0.3), sigmaY=down / step or 0.3)
    soft = cv2.resize(soft, (grid.width, grid.height), interpolation=cv2.INTER_CUBIC)
    result: Floats = soft / max(float(soft.std()), 1e-9)
    return result


def ridge(x: Floats, y: Floats, fold: Fold) -> Floats:
    """Height of a fold."""
    (ax, ay), (bx, by) = fold.start, fold.end
    length = float(np.hypot(bx - ax, by - ay))
    ux, uy = (bx - ax) / length, (by - ay) / length
    along = ((x - ax) * ux + (y - ay) * uy) / length
    away = (x - ax) * -uy + (y - ay) * ux
    t = np.clip(along, 0, 1)
    width = fold.width[0] + (fold.width[1] - fold.width[0]) * t
    fade = smooth(along, -0.08, 0.10) * (1 - smooth(along, 0.35, 1.05))
    height: Floats = np.float32(fold.height) * fade * np.exp(-((away / width) ** 2))
    return height


def ridges(x: Floats, y: Floats, folds: Sequence[Fold]) -> Floats:
    total = np.zeros_like(x)
    for fold in folds:
        total += ridge(x, y, fold)
    return total


def stitches(along: Floats, away: Floats, *, every: float = 3.2, width: float = 0.55) -> Floats:
    """1 on the threads of a stitch line, 0 elsewhere; ``away`` is the distance from the line."""
    line = np.exp(-((away / np.float32(width)) ** 2))
    dash = smooth(np.sin(along * np.float32(2 * np.pi / every)), -0.75, -0.2)
    stitched: Floats = line * (0.25 + 0.75 * dash)
    return stitched


def weave(grid: Grid, *, seed: int, thread_mm: float) -> Floats:
    """Uneven threads both ways: what canvas or jersey looks like from two metres, around 0."""
    across = noise(grid, seed=seed, size_mm=(thread_mm * 14, thread_mm * 0.45))
    down = noise(grid, seed=seed + 1, size_mm=(thread_mm * 0.45, thread_mm * 14))
    grain = noise(grid, seed=seed + 2, size_mm=(thread_mm * 0.6, thread_mm * 0.6))
    mixed: Floats = (0.55 * across + 0.45 * down + 0.5 * grain).astype(np.float32)
    return mixed


def edge_distance(mask: NDArray[np.bool_], grid: Grid) -> Floats:
    """mm to the nearest pixel outside the mask, 0 outside."""
    distance: Floats = cv2.distanceTransform(mask.astype(np.uint8), cv2.DIST_L2, 5)
    return distance * np.float32(grid.mm)
