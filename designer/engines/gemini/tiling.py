"""A picture made to repeat: measure its seam, and join its opposite edges where they agree.

Pure and deterministic: numpy arrays (height, width, 3) uint8 in, the same out. Image models promise
nothing about edges. The end of the picture is laid over its beginning, by as much as makes them
agree best, and the two are cut along the path where they differ least, so that motifs stay whole
where they can. The tile comes out smaller by the overlap. Where no cut is fair (a big scene, bold
bands that never meet), the tile is the picture and its mirror images instead.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from designer.engines.gemini.joining import Pixels, cut_cost, join_sides

OVERLAPS = tuple(share / 64 for share in range(6, 23))  # shares of the side: 9 % to 34 %
SHRINK_COST = 60.0  # what a whole side lost would cost, in the levels of ``FAIR_CUT``
SMALL_PX = 192  # overlaps are tried on a picture of this size
SEAMLESS = 1.0
FAIR_CUT = 60.0  # grey levels crossed per row of a cut, above which it shows

Method = Literal["none", "cut", "mirror"]


@dataclass(frozen=True, slots=True)
class Tile:
    """``seam_before`` and ``seam_after`` are what ``measure_seam`` says; ``method`` is the cure."""

    pixels: Pixels
    seam_before: float
    seam_after: float
    method: Method


def make_tile(pixels: Pixels) -> Tile:
    """The picture as a tile that repeats straight (and, like any picture, mirrored)."""
    before = measure_seam(pixels)
    if before <= SEAMLESS:
        return Tile(pixels, before, before, "none")
    (across, across_cost), (down, down_cost) = find_overlap(pixels), find_overlap(turned(pixels))
    if max(across_cost, down_cost) > FAIR_CUT:
        mirrored = mirror(pixels)
        return Tile(mirrored, before, measure_seam(mirrored), "mirror")
    joined = turned(join_sides(turned(join_sides(pixels, across)), down))
    return Tile(np.ascontiguousarray(joined), before, measure_seam(joined), "cut")


def turned(pixels: Pixels) -> Pixels:
    """Rows for columns."""
    return pixels.transpose(1, 0, 2)


def mirror(pixels: Pixels) -> Pixels:
    """The picture, its mirror image beside it, and both upside down below: seamless by nature."""
    row = np.concatenate([pixels, pixels[:, ::-1]], axis=1)
    return np.concatenate([row, row[::-1]], axis=0)


def find_overlap(pixels: Pixels) -> tuple[float, float]:
    """(share of the width to overlap, mean grey levels along its cut), tried on a small copy."""
    step = max(1, min(pixels.shape[:2]) // SMALL_PX)
    small = shrink(pixels, step)
    tried = [(cut_cost(small, share), share) for share in OVERLAPS]
    cost, share = min(tried, key=lambda pair: pair[0] + SHRINK_COST * pair[1])
    return share, cost


def shrink(pixels: Pixels, step: int) -> Pixels:
    """Means of step x step blocks."""
    height, width = (side // step * step for side in pixels.shape[:2])
    blocks = pixels[:height, :width].reshape(height // step, step, width // step, step, 3)
    return np.asarray(np.rint(blocks.mean(axis=(1, 3))), dtype=np.uint8)


def measure_seam(pixels: Pixels) -> float:
    """How far the jump across the edges stands out; at most 1 means that it cannot be told.

    The jump is the mean of the largest tenth of differences between two neighbouring lines. It is
    divided by the 98th percentile of the same figure inside the picture, plus one grey level.
    """
    return round(max(seam_across(pixels), seam_across(turned(pixels))), 3)


def seam_across(pixels: Pixels) -> float:
    """``measure_seam`` between the right edge and the left edge only."""
    height, width = pixels.shape[:2]
    rows = np.linspace(0, height - 1, min(height, 1024)).astype(int)
    columns = np.linspace(0, width - 2, min(width - 1, 256)).astype(int)
    inside = [jump(pixels[rows, x], pixels[rows, x + 1]) for x in columns]
    usual = float(np.percentile(inside, 98)) + 1.0
    return jump(pixels[rows, -1], pixels[rows, 0]) / usual


def jump(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    """Mean of the largest tenth of the differences of two lines of pixels, in grey levels."""
    difference = np.abs(one.astype(np.float32) - other.astype(np.float32)).mean(axis=-1)
    return float(np.sort(difference)[-max(1, len(difference) // 10) :].mean())
