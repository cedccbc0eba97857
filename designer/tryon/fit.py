"""A first placing of the seven handles, good enough that she rarely has to move one. Pure.

Two looks: a rough guess from a face, from what looks like a torso, or from how such photos are
framed; then the outline of the cloth found there corrects the guess.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from designer.tryon.cutout import core_share, garment_mask
from designer.tryon.face import find_face
from designer.tryon.handles import (
    Handles,
    HandlesError,
    Point,
    guess_framings,
    guess_handles,
)
from designer.tryon.torso import find_torso

__all__ = ["Fit", "place_handles"]

SAME_CLOTH, STANDS_OUT = 0.82, 0.7
LOOKS, STILL = 4, 0.01  # a look sees a little further down than the one before
LOOK_PX = 256  # an outline for handles needs no more, and GrabCut is four times as fast
Mask = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Fit:
    """``is_sure`` is False when no face and no even cloth was found: she should look herself."""

    handles: Handles
    is_sure: bool


def place_handles(rgb: npt.NDArray[np.uint8]) -> Fit:
    """Handles for a photo of a person in a top. Always answers; never raises on odd photos."""
    height, width = rgb.shape[:2]
    handles, is_sure = _first_guess(rgb, width=width, height=height)
    for _ in range(LOOKS):
        better = _read_outline(garment_mask(rgb, handles, side_px=LOOK_PX), handles)
        if better is None:
            return Fit(handles, is_sure=False)
        moved = np.abs(better.pixels(1, 1) - handles.pixels(1, 1)).max()
        handles = better
        if moved < STILL:
            break
    return Fit(handles, is_sure)


def _first_guess(rgb: npt.NDArray[np.uint8], *, width: int, height: int) -> tuple[Handles, bool]:
    face = find_face(rgb)
    if face is not None:
        return guess_handles(face, width=width, height=height), True
    torso, stands_out = find_torso(rgb)
    if stands_out >= STANDS_OUT:
        return torso, True
    framings = guess_framings(width=width, height=height)
    shares = [core_share(rgb, handles) for handles in framings]
    # The first framing whose torso is one cloth; they stand in the order of how common they are.
    for handles, share in zip(framings, shares, strict=True):
        if share >= SAME_CLOTH:
            return handles, True
    return framings[int(np.argmax(shares))], False


def _read_outline(mask: Mask, before: Handles) -> Handles | None:
    """Handles on the outline of the cloth; None when that outline cannot be a top."""
    height, width = mask.shape
    if not 0.015 < mask.mean() < 0.8:
        return None
    widths = mask.sum(1).astype(float)
    rows = np.flatnonzero(widths > 0.25 * np.quantile(widths[widths > 0], 0.8))
    top, bottom = int(rows[0]), int(rows[-1])
    tall = bottom - top
    if tall < 0.08 * height:
        return None
    middle = mask[top + int(0.45 * tall) : top + int(0.9 * tall)]
    axis = float(np.flatnonzero(middle.any(0)).mean()) if middle.any() else width / 2
    axis = (axis + before.neck.x * width) / 2

    def span(share: float, *, widest: float) -> tuple[Point, Point]:
        """The cloth across the axis at a share of its height, at most ``widest`` of it wide."""
        row = min(height - 1, top + int(share * tall))
        start, end = _run(mask[row], axis)
        start, end = max(start, axis - widest * tall / 2), min(end, axis + widest * tall / 2)
        return Point(start / width, row / height), Point(end / width, row / height)

    neck_y = _collar(mask, axis, top, tall)
    # A hand in a pocket cuts the hem in two: of a few rows the widest one counts.
    near_hem = [span(share, widest=0.76) for share in (0.83, 0.87, 0.91, 0.95)]
    left, right = max(near_hem, key=lambda pair: pair[1].x - pair[0].x)
    hem_y = near_hem[-1][0].y
    hips = Point(left.x, hem_y), Point(right.x, hem_y)
    # Sleeves hide the sides of the chest; the hem, which has none, says how wide the torso is.
    torso = max(0.45, (hips[1].x - hips[0].x) * width / tall)
    shoulders, chest = span(0.17, widest=torso), span(0.4, widest=1.04 * torso)
    try:
        return Handles(Point(axis / width, neck_y / height), *shoulders, *chest, *hips)
    except HandlesError:
        return None


def _run(row: Mask, axis: float) -> tuple[float, float]:
    """The unbroken stretch of cloth that crosses the axis, in pixels."""
    at = int(np.clip(axis, 0, len(row) - 1))
    if not row[at]:
        near = np.flatnonzero(row)
        if not len(near):
            return axis - 1, axis + 1
        at = int(near[np.abs(near - axis).argmin()])
    start, end = at, at
    while start > 0 and row[start - 1]:
        start -= 1
    while end < len(row) - 1 and row[end + 1]:
        end += 1
    return float(start), float(end)


def _collar(mask: Mask, axis: float, top: int, tall: int) -> float:
    """The highest cloth on the axis, near the top: below a throat, above the chest."""
    column = mask[:, int(np.clip(axis, 0, mask.shape[1] - 1))]
    cloth = np.flatnonzero(column[top : top + max(2, int(0.3 * tall))])
    return float(top + (cloth[0] if len(cloth) else 0.06 * tall))
