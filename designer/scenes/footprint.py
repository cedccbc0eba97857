"""How large a spot of cloth each pixel sees, from the differences of the UV pass."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from designer.scenes.scene import Bytes, Floats, Indexes

LEAP_M = 0.02  # neighbours further apart on the cloth than this do not belong together
LONG, LONGER = 1.6, 2.5  # a footprint longer than so many times its width takes two samples, four
SHARPEN = 0.9  # filter a little less than the theory says: the eye prefers it
LEVEL_STEP, LOWEST_LEVEL = 1 / 16, -6.0  # of level codes, half-octaves
LEVEL_CODES = np.arange(256) * LEVEL_STEP + LOWEST_LEVEL  # the level that each code stands for


@dataclass(frozen=True, slots=True, eq=False)
class Footprint:
    """For n pixels: both axes in mm, and which way the long one points on the cloth."""

    long_mm: Floats  # (n)
    short_mm: Floats  # (n)
    lean: Floats  # (2, n) xx - yy and 2 xy of the footprint's tensor: twice the long axis' angle

    def taps(self) -> NDArray[np.uint8]:
        """(n) samples that each footprint needs: 1, 2 or 4."""
        ratio = self.long_mm / self.short_mm
        many: NDArray[np.uint8] = (1 + (ratio > LONG) + 2 * (ratio > LONGER)).astype(np.uint8)
        return many

    def at(self, order: Indexes) -> Footprint:
        return Footprint(self.long_mm[order], self.short_mm[order], self.lean[:, order])

    def steps_mm(self, taps: int) -> Floats:
        """(2, taps, n) where the samples lie, from the middle of the pixel."""
        angle = np.arctan2(self.lean[1], self.lean[0]) / 2
        reach = np.stack([np.cos(angle), np.sin(angle)]) * self.long_mm
        steps = (np.arange(taps, dtype=np.float32) + np.float32(0.5)) / np.float32(taps)
        return reach[:, None] * (steps - np.float32(0.5))[:, None]

    def level(self, taps: NDArray[np.uint8]) -> Floats:
        """Half-octaves: 2 * log2 of the width in mm that one of so many samples has to cover."""
        share = np.array([0, 0.75, 0.5, 0, 0.25], np.float32)[taps]
        width = np.maximum(self.short_mm, self.long_mm * share)
        level: Floats = (2 * np.log2(width * SHARPEN)).astype(np.float32)
        return level


def level_code(level: Floats) -> Bytes:
    """Levels as bytes, see ``LEVEL_CODES``."""
    code: Bytes = np.clip(np.rint((level - LOWEST_LEVEL) / LEVEL_STEP), 0, 255).astype(np.uint8)
    return code


def measure_footprint(uv: Floats, panel: Bytes, index: Indexes) -> Footprint:
    """Footprints of the pixels ``index``. ``uv``: (h, w, 2) metres, right and up."""
    half_mm = np.float32(1000 / 2)  # differences are those of two pixels
    planes = (plane.reshape(-1)[index] * half_mm for plane in _differences(uv, panel))
    ax, ay, bx, by = planes  # change of x and y: across, down
    xx, yy, xy = ax * ax + bx * bx, ay * ay + by * by, ax * ay + bx * by
    lean = np.stack([xx - yy, -2 * xy])  # down the cloth, as layouts measure
    spread = np.sqrt(lean[0] ** 2 + lean[1] ** 2)
    long = np.sqrt((xx + yy + spread) / 2)
    short = np.sqrt(np.maximum((xx + yy - spread) / 2, np.float32(1e-8)))
    usual = np.median(long[long > 0])
    long = np.clip(long, usual * 0.5, 20).astype(np.float32)
    short = np.clip(short, usual * 0.4, long).astype(np.float32)
    return Footprint(long, short, lean)


def _differences(uv: Floats, panel: Bytes) -> Iterator[Floats]:
    """Four (h, w) planes: x and y across, x and y down. Slightly smoothed central differences,
    zero across seams and folds."""
    across, down = ([_central(uv[..., k], axis) for k in (0, 1)] for axis in (1, 0))
    same_x, same_y = np.zeros(panel.shape, bool), np.zeros(panel.shape, bool)
    same_x[:, 1:-1] = (panel[:, 2:] == panel[:, :-2]) & (panel[:, 2:] > 0)
    same_y[1:-1] = (panel[2:] == panel[:-2]) & (panel[2:] > 0)
    near = ~(same_x & _far(*across)) & ~(same_y & _far(*down))
    for planes, same in ((across, same_x), (down, same_y)):
        for plane in planes:
            plane *= same & near
            yield cv2.blur(plane, (3, 3))


def _central(plane: Floats, axis: int) -> Floats:
    """(h, w) the next but one less the one before, along an axis; zero at the rim."""
    change = np.zeros_like(plane)
    if axis:
        np.subtract(plane[:, 2:], plane[:, :-2], out=change[:, 1:-1])
    else:
        np.subtract(plane[2:], plane[:-2], out=change[1:-1])
    return change


def _far(x: Floats, y: Floats) -> NDArray[np.bool_]:
    """Where two pixels' difference is more than ``LEAP_M`` for one."""
    far: NDArray[np.bool_] = np.maximum(np.abs(x), np.abs(y)) > 2 * LEAP_M
    return far
