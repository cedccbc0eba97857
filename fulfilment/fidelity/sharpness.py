"""Is it truly drawn at print size, or only blown up? Edges measured in print pixels.

A picture drawn anew has edges as narrow as the press allows; an enlarged one carries the width of
its source. How narrow edges can be depends on the art, so the art is its own measure: the print's
edges are compared with those of its own quarter-size copy enlarged again, the same is done with
the approved master, and the two gains are compared. Drawn anew, the print gains as much as the
master does, whether the art is crisp or soft; enlarged, it gains less.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from fulfilment.fidelity.canonical import Floats, PixelSource, luma, opaque

ENLARGED = 4  # times
WINDOW_PX = 2048
RIDGE = 6.0  # luma levels a pixel below which an edge is no edge
SLANTED_SHARE = 0.1
ENOUGH = 200  # edge pixels; with fewer there is nothing to measure


@dataclass(frozen=True, slots=True)
class Sharpness:
    """``relative``: the print's gain over the master's, 1 when it is drawn as sharply."""

    relative: float
    blockiness: float


def measure_sharpness(approved: PixelSource, printed: PixelSource) -> Sharpness | None:
    """At most 2048 x 2048 px from the middle of the print; None when it has no edges at all."""
    width, height = min(printed.width, WINDOW_PX), min(printed.height, WINDOW_PX)
    left, top = (printed.width - width) // 2, (printed.height - height) // 2
    print_luma = luma(opaque(printed.window(left, top, width, height)))
    master = luma(opaque(approved.window(0, 0, approved.width, approved.height)))
    if approved.width > printed.width:  # what the print has no pixels for, it need not show
        size = (printed.width, printed.height)
        master = np.asarray(cv2.resize(master, size, interpolation=cv2.INTER_AREA))
    seen = _same_part(master, printed, (left, top, width, height))
    preview, mixed = _enlarged_preview(master, printed, (left, top, width, height))
    # The same soft slope rises more slowly in the smaller pixels of the print.
    slower = min(1.0, master.shape[1] / printed.width)
    gain, wanted = _edge_gain(print_luma, RIDGE * slower), _edge_gain(seen, RIDGE)
    if not wanted:
        return None
    return Sharpness(
        relative=gain / wanted,
        blockiness=_blockiness(
            print_luma, _slanted(preview) & mixed, (left, top), printed.width / approved.width
        ),
    )


def _same_part(master: Floats, printed: PixelSource, window: tuple[int, int, int, int]) -> Floats:
    """The part of the master that the window of the print shows, in the master's own pixels."""
    left, top, width, height = window
    across, down = master.shape[1] / printed.width, master.shape[0] / printed.height
    x, y = round(left * across), round(top * down)
    return master[y : y + round(height * down), x : x + round(width * across)]


def _edge_gain(picture: Floats, ridge: float) -> float:
    """Edge width of the picture's own quarter-size copy, enlarged again, over that of its own
    edges; 0 when it has no edges to measure."""
    height, width = picture.shape
    small = (max(2, width // ENLARGED), max(2, height // ENLARGED))
    quarter = cv2.resize(picture, small, interpolation=cv2.INTER_AREA)
    copy = np.asarray(cv2.resize(quarter, (width, height), interpolation=cv2.INTER_CUBIC))
    wide = _edge_width(copy, _ridges(copy, ridge))
    narrow = _edge_width(picture, _ridges(picture, ridge))
    return wide / narrow if narrow else 0.0


def _enlarged_preview(
    master: Floats, printed: PixelSource, window: tuple[int, int, int, int]
) -> tuple[Floats, NDArray[np.bool_]]:
    """Luma of the master at a quarter of the print's size, enlarged again, in the same window;
    and where its pixels mix two colours, as the rim of a slanted shape does."""
    small = (max(8, printed.width // ENLARGED), max(8, printed.height // ENLARGED))
    way = cv2.INTER_AREA if master.shape[1] >= small[0] else cv2.INTER_CUBIC
    preview = np.asarray(cv2.resize(master, small, interpolation=way), np.float32)
    left, top, width, height = window
    across, down = small[0] / printed.width, small[1] / printed.height
    place = np.array(
        [[across, 0, (left + 0.5) * across - 0.5], [0, down, (top + 0.5) * down - 0.5]]
    )

    def enlarge(picture: Floats, way: int) -> Floats:
        flags = way | cv2.WARP_INVERSE_MAP
        size = (width, height)
        return np.asarray(
            cv2.warpAffine(picture, place, size, flags=flags, borderMode=cv2.BORDER_REFLECT)
        )

    mixed = enlarge(_mixed(preview).astype(np.float32), cv2.INTER_NEAREST) > 0.5
    return enlarge(preview, cv2.INTER_CUBIC), np.asarray(mixed)


def _mixed(picture: Floats) -> NDArray[np.bool_]:
    box = np.ones((3, 3), np.uint8)
    low, high = cv2.erode(picture, box), cv2.dilate(picture, box)
    return np.asarray(np.minimum(picture - low, high - picture) > 0.1 * np.maximum(high - low, 60))


def _slopes(picture: Floats) -> tuple[Floats, Floats]:
    x = cv2.Sobel(picture, cv2.CV_32F, 1, 0, ksize=3, scale=1 / 8)
    y = cv2.Sobel(picture, cv2.CV_32F, 0, 1, ksize=3, scale=1 / 8)
    return np.asarray(x), np.asarray(y)


def _ridges(picture: Floats, ridge: float) -> NDArray[np.bool_]:
    """Pixels where the slope is steepest among their neighbours across the edge."""
    x, y = _slopes(picture)
    steep = np.hypot(x, y)
    flat = np.abs(x) >= np.abs(y)
    beside = np.maximum(np.roll(steep, 1, axis=1), np.roll(steep, -1, axis=1))
    above = np.maximum(np.roll(steep, 1, axis=0), np.roll(steep, -1, axis=0))
    found = (steep > ridge) & (steep >= np.where(flat, beside, above))
    found[:2] = found[-2:] = False
    found[:, :2] = found[:, -2:] = False
    return np.asarray(found)


def _edge_width(picture: Floats, ridges: NDArray[np.bool_]) -> float:
    """Median of contrast / slope at the ridges, in pixels."""
    if ridges.sum() < ENOUGH:
        return 0.0
    box = np.ones((2 * ENLARGED + 1, 2 * ENLARGED + 1), np.uint8)
    contrast = cv2.dilate(picture, box) - cv2.erode(picture, box)
    x, y = _slopes(picture)
    return float(np.median(contrast[ridges] / np.hypot(x, y)[ridges]))


def _slanted(preview: Floats) -> NDArray[np.bool_]:
    x, y = (np.abs(part) for part in _slopes(preview))
    edges = np.maximum(x, y) > RIDGE / 4
    slanted = edges & (np.minimum(x, y) > 0.36 * np.maximum(x, y))
    # The corners of a check are slanted too; alone they say nothing.
    return np.asarray(slanted & (slanted.sum() > SLANTED_SHARE * edges.sum()))


def _blockiness(
    printed: Floats, slanted: NDArray[np.bool_], corner: tuple[int, int], scale: float
) -> float:
    """Slope on the grid of enlarged pixels over slope off it, where edges run slantwise.

    1 for a picture drawn at print size; hundreds for one enlarged by repeating pixels. Upright and
    level edges are left out: checks and pixel art have them on a grid by right.
    """
    worst = 1.0
    for factor in {scale, 2.0, 3.0, 4.0, 8.0}:
        if factor > 1.2:
            worst = max(worst, _grid_ratio(printed, slanted, corner, factor))
    return worst


def _grid_ratio(
    printed: Floats, where: NDArray[np.bool_], corner: tuple[int, int], factor: float
) -> float:
    ratios = []
    for axis, start in ((1, corner[0]), (0, corner[1])):
        steps = np.abs(np.diff(printed, axis=axis))
        here = where[:, 1:] if axis else where[1:]
        place = np.arange(start + 1, start + 1 + steps.shape[axis])
        on_grid = np.floor(place / factor) != np.floor((place - 1) / factor)
        on = here & (on_grid[None, :] if axis else on_grid[:, None])
        off = here & ~on
        if min(on.sum(), off.sum()) < ENOUGH:
            continue
        ratios.append(float(steps[on].mean() / max(float(steps[off].mean()), 1e-3)))
    return min(ratios, default=1.0)
