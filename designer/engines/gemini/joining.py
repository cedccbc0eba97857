"""Two ends of a picture laid over each other and cut where they differ least. Pure.

The light of the ground is faded over the whole overlap, detail only across a few pixels of the cut,
so that neither a step in the light nor a ghost of a motif is left.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]
Path = NDArray[np.intp]
Totals = NDArray[np.float64]

FEATHER_PX = 3.0
GROUND_LEVELS = 28  # two grounds that differ by less are one ground in another light
STEP_COST = 1.0  # grey levels: a straight cut is better than a winding one through nothing


def join_sides(pixels: Pixels, share: float) -> Pixels:
    """The picture with its right end laid over its left end by ``share`` of its width."""
    left, right = both_ends(pixels, share)
    width = left.shape[1]
    path = closed_path(difference_of(left, right))
    across = np.arange(width, dtype=np.float32)[None, :]
    cut = np.clip((path[:, None] - across) / FEATHER_PX + 0.5, 0, 1)[..., None]
    fade = (0.5 + 0.5 * np.cos(np.pi * across / (width - 1)))[..., None].astype(np.float32)
    shade = common_shade(left, right)
    joined = (right - shade * (1 - fade)) * cut + (left + shade * fade) * (1 - cut)
    strip = np.clip(np.rint(joined), 0, 255).astype(np.uint8)
    return np.concatenate([strip, pixels[:, width:-width]], axis=1)


def cut_cost(pixels: Pixels, share: float) -> float:
    """Grey levels that the best cut at that overlap crosses, per row."""
    left, right = both_ends(pixels, share)
    cost = difference_of(left + common_shade(left, right), right)
    path = closed_path(cost)
    before = np.roll(path, 1)
    totals = np.cumsum(np.pad(cost, ((0, 0), (1, 0))), axis=1)
    rows = np.arange(len(path))
    low, high = np.minimum(path, before), np.maximum(path, before)
    return float((totals[rows, high + 1] - totals[rows, low]).mean())


def both_ends(pixels: Pixels, share: float) -> tuple[Floats, Floats]:
    """The left end and the right end, ``share`` of the width each."""
    width = round(pixels.shape[1] * share)
    return pixels[:, :width].astype(np.float32), pixels[:, -width:].astype(np.float32)


def difference_of(left: Floats, right: Floats) -> Floats:
    """Grey levels per pixel, (height, width)."""
    return np.asarray(np.abs(left - right).mean(axis=2))


def common_shade(left: Floats, right: Floats) -> Floats:
    """How much lighter the right strip is than the left one, smoothly, where both show ground.

    Only places that nearly agree count: a flower over bare ground says nothing about the light.
    """
    difference = right - left
    agree = (np.abs(difference).max(axis=2, keepdims=True) < GROUND_LEVELS).astype(np.float32)
    return np.asarray(broad(difference * agree) / np.maximum(broad(agree), 1e-3))


def broad(strip: Floats) -> Floats:
    """Light and shade without detail; wraps along the strip, which may already be a ring.

    Blurred on a coarse grid: a 4K strip would take a minute at full size.
    """
    step = max(1, strip.shape[1] // 48)
    coarse = strip[::step, ::step]
    sigma = coarse.shape[1] / 4
    blurred = ndimage.gaussian_filter1d(coarse, sigma, axis=0, mode="wrap")
    blurred = ndimage.gaussian_filter1d(blurred, sigma, axis=1, mode="nearest")
    rows = np.arange(strip.shape[0]) / step % blurred.shape[0]
    columns = np.minimum(np.arange(strip.shape[1]) / step, blurred.shape[1] - 1)
    return between(between(blurred, rows, axis=0, wrap=True), columns, axis=1, wrap=False)


def between(grid: Floats, places: NDArray[np.float64], *, axis: int, wrap: bool) -> Floats:
    """Values of ``grid`` along an axis at fractional places, linearly."""
    low = np.floor(places).astype(int)
    size = grid.shape[axis]
    high = (low + 1) % size if wrap else np.minimum(low + 1, size - 1)
    shape = [1, 1, 1]
    shape[axis] = -1
    part = (places - low).astype(np.float32).reshape(shape)
    return np.asarray(np.take(grid, low, axis) * (1 - part) + np.take(grid, high, axis) * part)


def closed_path(cost: Floats) -> Path:
    """Per row the column of the cheapest way from top to bottom that also meets itself.

    Rolled so that a row from the middle of the open path comes first, then held there at both ends.
    """
    margin = min(int(FEATHER_PX) + 1, cost.shape[1] // 4)
    inner = cost[:, margin:-margin] + STEP_COST
    start = inner.shape[0] // 2
    column = int(cheapest_path(inner)[start])
    path = cheapest_path(np.roll(inner, -start, axis=0), hold=column)
    return np.asarray(np.roll(path, start) + margin)


def cheapest_path(cost: Floats, *, hold: int | None = None) -> Path:
    """The column in which the cheapest path leaves each row; it never goes up.

    Along a row it may go as far as it likes and pays for every pixel, so that it cannot jump over
    the outline of a motif. ``hold`` is the column where it must begin and end.
    """
    rows, columns = cost.shape
    came_from = np.empty((rows, columns), dtype=np.intp)
    total = np.zeros(columns) if hold is None else np.full(columns, np.inf)
    if hold is not None:
        total[hold] = 0.0
    for row in range(rows):
        total, came_from[row] = step_down(total, cost[row].astype(np.float64))
    path = np.empty(rows, dtype=np.intp)
    path[-1] = int(total.argmin()) if hold is None else hold
    for row in range(rows - 1, 0, -1):
        path[row - 1] = came_from[row, path[row]]
    return path


def step_down(above: Totals, cost: Totals) -> tuple[Totals, Path]:
    """(cheapest total to each column of this row, the column where that way came from above)."""
    reached = np.cumsum(cost)
    places = np.arange(len(cost))
    # To the right, columns a..j are paid: reached[j] - reached[a - 1]; to the left, j..a.
    from_left = above - (reached - cost)
    from_right = above + reached
    best_left = np.minimum.accumulate(from_left)
    best_right = np.minimum.accumulate(from_right[::-1])[::-1]
    came_left = np.maximum.accumulate(np.where(from_left <= best_left, places, 0))
    came_right = np.minimum.accumulate(
        np.where(from_right <= best_right, places, len(cost) - 1)[::-1]
    )[::-1]
    left, right = reached + best_left, best_right - (reached - cost)
    return np.minimum(left, right), np.where(left <= right, came_left, came_right)
