"""From a pixel of the photo to a place on the garment, in millimetres. Pure.

A thin plate bent through the seven handles gives, for every pixel, ``t`` (-1 at the left edge of
the torso, 1 at the right) and ``down`` (millimetres below the neck point). Cloth lies round the
body, so ``t`` becomes millimetres through an arc: the middle shows the print at full scale, the
sides see it from an angle.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt
from scipy.interpolate import RBFInterpolator

from designer.tryon.handles import Handles

__all__ = ["Cloth", "lay_cloth"]

GRID_PX = 16
ROUND = 0.9  # sine of the angle at which the side of the torso turns away
SHOULDER_T = 0.9
TWINS = 1e-3  # far below a pixel; keeps two handles on one spot from being a contradiction
Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Cloth:
    """For every pixel: millimetres from the centre line (screen right) and below the neck point.

    ``across`` is ``t`` before the arc; ``px_per_mm`` is the scale in the middle of the chest.
    """

    x_mm: Floats
    y_mm: Floats
    across: Floats
    px_per_mm: float


def lay_cloth(handles: Handles, *, width: int, height: int, chest_mm: float) -> Cloth:
    """The garment with ``chest_mm`` (its width laid flat) on a photo of width x height px."""
    points = handles.pixels(width, height)
    chest_px = float(np.hypot(*(points[4] - points[3])))
    arc = np.arcsin(ROUND)
    px_per_mm = chest_px * arc / (ROUND * chest_mm)
    down_axis = points[[5, 6]].mean(0) - points[0]
    down_axis = down_axis / max(float(np.hypot(*down_axis)), 1e-6)
    down_mm = (points - points[0]) @ down_axis / px_per_mm
    targets = np.column_stack([[0, -SHOULDER_T, SHOULDER_T, -1, 1, -1, 1], down_mm])
    plate = RBFInterpolator(points, targets, kernel="thin_plate_spline", smoothing=TWINS)
    columns = np.arange(0, width + GRID_PX, GRID_PX)
    rows = np.arange(0, height + GRID_PX, GRID_PX)
    nodes = np.stack(np.meshgrid(columns, rows), -1).reshape(-1, 2).astype(np.float64)
    bent = plate(nodes).reshape(len(rows), len(columns), 2).astype(np.float32)
    t, down = (_at_every_pixel(bent[..., i], width, height) for i in (0, 1))
    inside = np.clip(t, -1, 1)
    x_mm = chest_mm / 2 * np.arcsin(ROUND * inside) / arc
    x_mm += (t - inside) * (chest_px / 2 / px_per_mm)  # past the torso: sleeves, at full scale
    return Cloth(x_mm.astype(np.float32), down, t, px_per_mm)


def _at_every_pixel(nodes: Floats, width: int, height: int) -> Floats:
    """Bilinear between nodes ``GRID_PX`` apart; node 0 lies on pixel 0."""
    xs = np.arange(width, dtype=np.float32)[None] / GRID_PX
    ys = np.arange(height, dtype=np.float32)[:, None] / GRID_PX
    map_x, map_y = np.broadcast_to(xs, (height, width)), np.broadcast_to(ys, (height, width))
    return np.asarray(
        cv2.remap(
            nodes, map_x.copy(), map_y.copy(), cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE
        ),
        np.float32,
    )
