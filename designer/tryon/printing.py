"""The layout's print at places on the garment given in millimetres. Pure."""

from __future__ import annotations

from collections.abc import Mapping

import cv2
import numpy as np
import numpy.typing as npt

from designer.layout import Layout
from designer.mockups import PlacementArea, fold_into_tile, place_artwork
from designer.tryon.light import linear_colour, to_linear

__all__ = ["sample_print"]

Floats = npt.NDArray[np.float32]
FRONT = "front"  # her photo shows her front; what is printed on her back is not on it


def sample_print(
    x_mm: Floats,
    y_mm: Floats,
    *,
    artwork: npt.NDArray[np.uint8],
    layout: Layout,
    placements: Mapping[str, PlacementArea],
    px_per_mm: float,
) -> Floats:
    """Linear RGB of the printed cloth per pixel, from millimetres right of the centre line and
    below the neck point. ``artwork`` is RGB or RGBA; ``px_per_mm`` is the photo's scale: the
    artwork is filtered down to it first. Raises UnknownPlacement."""
    aspect = artwork.shape[0] / artwork.shape[1]
    placing = place_artwork(layout=layout, aspect=aspect, placements=placements)
    s, t = placing.artwork_units(np.stack([x_mm, y_mm]))
    texture = _filtered(artwork, width_px=layout.tile_mm * px_per_mm * 1.5)
    area = placing.area
    if area is None:
        colour = _look_up(texture, *fold_into_tile(s, t, layout.repeat))
    else:
        shown = (s >= 0) & (s < 1) & (t >= 0) & (t < 1) & (area.panel == FRONT)
        shown &= np.abs(x_mm - area.centre_x_mm) <= area.width_mm / 2
        shown &= (y_mm >= area.top_mm) & (y_mm <= area.top_mm + area.height_mm)
        colour = _look_up(texture, np.clip(s, 0, 1), np.clip(t, 0, 1)) * shown[..., None]
    ground = linear_colour(layout.garment_colour)
    return np.asarray(colour[..., :3] + (1 - colour[..., 3:]) * ground, np.float32)


def _filtered(artwork: npt.NDArray[np.uint8], *, width_px: float) -> Floats:
    """Linear, premultiplied RGBA, no wider than the photo can show."""
    alpha = (
        artwork[..., 3:].astype(np.float32) / 255
        if artwork.shape[2] == 4
        else np.ones((*artwork.shape[:2], 1), np.float32)
    )
    texture = np.dstack([to_linear(artwork[..., :3]) * alpha, alpha])
    width = int(np.clip(width_px, 8, artwork.shape[1]))
    tall = max(8, round(width * artwork.shape[0] / artwork.shape[1]))
    return np.asarray(cv2.resize(texture, (width, tall), interpolation=cv2.INTER_AREA), np.float32)


def _look_up(texture: Floats, u: Floats, v: Floats) -> Floats:
    """Bilinear with wrapped edges; ``u`` and ``v`` in 0 to 1."""
    padded = cv2.copyMakeBorder(texture, 1, 1, 1, 1, cv2.BORDER_WRAP)
    height, width = texture.shape[:2]
    map_x = (u * np.float32(width) + np.float32(0.5)).astype(np.float32)
    map_y = (v * np.float32(height) + np.float32(0.5)).astype(np.float32)
    return np.asarray(cv2.remap(padded, map_x, map_y, cv2.INTER_LINEAR), np.float32)
