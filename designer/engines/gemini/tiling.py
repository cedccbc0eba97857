"""A picture made to repeat: measure its seam, and join its opposite edges where they agree.

Pure and deterministic: numpy arrays (height, width, 3) uint8 in, the same out. Image models promise
nothing about edges. The last eighth of the picture is laid over the first; the two are cut along
the path where they differ least (a shortest path), so that motifs stay whole where they can. The
light of the ground is faded over the whole overlap, detail only across a few pixels of the cut.
The tile comes out an eighth smaller each way; its edges are neighbours in the original picture.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]

OVERLAP = 8  # one eighth
FEATHER_PX = 3.0
GROUND_LEVELS = 28  # two grounds that differ by less are one ground in another light
REACH = 3  # columns that the cut may move per row
SEAMLESS = 1.0


@dataclass(frozen=True, slots=True)
class Tile:
    """``seam_before`` and ``seam_after`` as ``seam`` measures them; ``healed`` when cut anew."""

    pixels: Pixels
    seam_before: float
    seam_after: float
    healed: bool


def make_tile(pixels: Pixels) -> Tile:
    """The picture as a tile that repeats straight (and, like any picture, mirrored)."""
    before = seam(pixels)
    if before <= SEAMLESS:
        return Tile(pixels, before, before, healed=False)
    joined = join_sides(join_sides(pixels).transpose(1, 0, 2)).transpose(1, 0, 2)
    joined = np.ascontiguousarray(joined)
    return Tile(joined, before, seam(joined), healed=True)


def seam(pixels: Pixels) -> float:
    """How far the jump across the edges stands out; at most 1 means that it cannot be told.

    The jump is the mean of the largest tenth of differences between two neighbouring lines. It is
    divided by the 98th percentile of the same figure inside the picture, plus one grey level.
    """
    sideways = seam_across(pixels)
    return round(max(sideways, seam_across(pixels.transpose(1, 0, 2))), 3)


def seam_across(pixels: Pixels) -> float:
    """``seam`` between the right edge and the left edge only."""
    height, width = pixels.shape[:2]
    rows = np.linspace(0, height - 1, min(height, 1024)).astype(int)
    columns = np.linspace(0, width - 2, min(width - 1, 256)).astype(int)
    inside = [jump(pixels[rows, x], pixels[rows, x + 1]) for x in columns]
    usual = float(np.percentile(inside, 98)) + 1.0
    return jump(pixels[rows, -1], pixels[rows, 0]) / usual


def jump(one: Pixels, other: Pixels) -> float:
    """Mean of the largest tenth of the differences of two lines of pixels, in grey levels."""
    difference = np.abs(one.astype(np.float32) - other.astype(np.float32)).mean(axis=-1)
    return float(np.sort(difference)[-max(1, len(difference) // 10) :].mean())


def join_sides(pixels: Pixels) -> Pixels:
    """The picture with its right end laid over its left end: width minus an eighth."""
    width = pixels.shape[1] // OVERLAP
    left, right = pixels[:, :width].astype(np.float32), pixels[:, -width:].astype(np.float32)
    path = closed_path(np.square(left - right).sum(axis=2))
    across = np.arange(width, dtype=np.float32)[None, :]
    cut = np.clip((path[:, None] - across) / FEATHER_PX + 0.5, 0, 1)[..., None]
    fade = (0.5 + 0.5 * np.cos(np.pi * across / (width - 1)))[..., None].astype(np.float32)
    shade = common_shade(left, right)
    joined = (right - shade * (1 - fade)) * cut + (left + shade * fade) * (1 - cut)
    strip = np.clip(np.rint(joined), 0, 255).astype(np.uint8)
    return np.concatenate([strip, pixels[:, width:-width]], axis=1)


def common_shade(left: Floats, right: Floats) -> Floats:
    """How much lighter the right strip is than the left one, smoothly, where both show ground.

    Only places that nearly agree count: a flower over bare ground says nothing about the light.
    """
    difference = right - left
    agree = (np.abs(difference).max(axis=2, keepdims=True) < GROUND_LEVELS).astype(np.float32)
    weight = broad(agree)
    return np.asarray(broad(difference * agree) / np.maximum(weight, 1e-3))


def broad(strip: Floats) -> Floats:
    """Light and shade without detail; wraps along the strip, which may already be a ring."""
    sigma = strip.shape[1] / 4
    blurred = ndimage.gaussian_filter1d(strip, sigma, axis=0, mode="wrap")
    return np.asarray(ndimage.gaussian_filter1d(blurred, sigma, axis=1, mode="nearest"))


def closed_path(cost: Floats) -> NDArray[np.intp]:
    """Per row the column of the cheapest way from top to bottom that also meets itself.

    Rolled so that the row where the open path is surest comes first, then held there at both ends.
    """
    margin = int(FEATHER_PX) + 1
    inner = cost[:, margin:-margin]
    start = inner.shape[0] // 2
    column = int(cheapest_path(inner)[start])
    path = cheapest_path(np.roll(inner, -start, axis=0), hold=column)
    return np.roll(path, start) + margin


def cheapest_path(cost: Floats, *, hold: int | None = None) -> NDArray[np.intp]:
    """Columns of the cheapest path down ``cost``, at most ``REACH`` columns per row."""
    rows, columns = cost.shape
    total = np.empty((rows, columns), dtype=np.float64)
    total[0] = cost[0]
    if hold is not None:
        total[0] = np.inf
        total[0, hold] = cost[0, hold]
    for row in range(1, rows):
        total[row] = cost[row] + ndimage.minimum_filter1d(
            total[row - 1], 2 * REACH + 1, mode="constant", cval=np.inf
        )
    path = np.empty(rows, dtype=np.intp)
    path[-1] = best_near(total[-1], hold) if hold is not None else int(total[-1].argmin())
    for row in range(rows - 2, -1, -1):
        path[row] = best_near(total[row], int(path[row + 1]))
    return path


def best_near(line: NDArray[np.float64], column: int) -> int:
    """The cheapest column within reach."""
    low = max(0, column - REACH)
    return low + int(line[low : column + REACH + 1].argmin())
