"""How large a spot of cloth each pixel sees, from the differences of the UV pass."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from designer.scenes.scene import Bytes, Floats, Indexes

LEAP_M = 0.02  # neighbours further apart on the cloth than this do not belong together
LONG = 1.6  # a footprint longer than this many times its width takes four samples
SHARPEN = 0.9  # filter a little less than the theory says: the eye prefers it
TAPS = np.array([-0.375, -0.125, 0.125, 0.375], np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Footprint:
    """For n pixels: both half-axes in mm, and the unit direction of the long one in cloth space."""

    long_mm: Floats  # (n)
    short_mm: Floats  # (n)
    direction: Floats  # (n, 2) right, down

    @property
    def is_long(self) -> NDArray[np.bool_]:
        return self.long_mm > self.short_mm * LONG

    def at(self, order: Indexes) -> Footprint:
        return Footprint(self.long_mm[order], self.short_mm[order], self.direction[order])

    def taps_mm(self) -> Floats:
        """(n, 4, 2) where the four samples lie, from the middle of the pixel."""
        reach = self.direction * self.long_mm[:, None]
        return reach[:, None] * TAPS[None, :, None]

    def level(self, four: NDArray[np.bool_]) -> Floats:
        """Half-octaves: 2 * log2 of the width in mm that one sample has to cover."""
        width = np.maximum(self.short_mm, np.where(four, self.long_mm / 4, self.long_mm * 0.75))
        level: Floats = (2 * np.log2(width * SHARPEN)).astype(np.float32)
        return level


def measure_footprint(uv: Floats, panel: Bytes, index: Indexes) -> Footprint:
    """Footprints of the pixels ``index``. ``uv``: (h, w, 2) metres, right and up."""
    across, down = _differences(uv, panel)
    jacobian = np.stack([across.reshape(-1, 2)[index], down.reshape(-1, 2)[index]], -1) * 1000
    jacobian[:, 1] *= -1  # down the cloth, as layouts measure
    (ax, bx), (ay, by) = jacobian[:, 0].T, jacobian[:, 1].T  # change of x and y: across, down
    xx, yy, xy = ax * ax + bx * bx, ay * ay + by * by, ax * ay + bx * by
    spread = np.sqrt((xx - yy) ** 2 + 4 * xy**2)
    long = np.sqrt((xx + yy + spread) / 2)
    short = np.sqrt(np.maximum((xx + yy - spread) / 2, 1e-8))
    angle = np.arctan2(2 * xy, xx - yy) / 2
    usual = np.median(long[long > 0])
    long = np.clip(long, usual * 0.5, 20)
    short = np.clip(short, usual * 0.4, long)
    direction = np.stack([np.cos(angle), np.sin(angle)], -1)
    return Footprint(
        long.astype(np.float32), short.astype(np.float32), direction.astype(np.float32)
    )


def _differences(uv: Floats, panel: Bytes) -> tuple[Floats, Floats]:
    """Central differences along x and y, zero across seams and folds, slightly smoothed."""
    across, down = np.zeros_like(uv), np.zeros_like(uv)
    same_x = (panel[:, 2:] == panel[:, :-2]) & (panel[:, 2:] > 0)
    same_y = (panel[2:] == panel[:-2]) & (panel[2:] > 0)
    across[:, 1:-1] = (uv[:, 2:] - uv[:, :-2]) * same_x[..., None] / 2
    down[1:-1] = (uv[2:] - uv[:-2]) * same_y[..., None] / 2
    leap = _far(across) | _far(down)
    across[leap] = 0
    down[leap] = 0
    return cv2.blur(across, (3, 3)), cv2.blur(down, (3, 3))


def _far(step: Floats) -> NDArray[np.bool_]:
    far: NDArray[np.bool_] = np.maximum(np.abs(step[..., 0]), np.abs(step[..., 1])) > LEAP_M
    return far
