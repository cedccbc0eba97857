"""The layout's print at places on the garment given in millimetres. Pure."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from designer.layout import Layout
from designer.tryon.light import linear_colour, to_linear

__all__ = ["PrintArea", "sample_print"]

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class PrintArea:
    """A rectangle on the front, in mm: its top below the neck point, its centre from the middle."""

    width_mm: float
    height_mm: float
    top_mm: float
    centre_x_mm: float


def sample_print(
    x_mm: Floats,
    y_mm: Floats,
    *,
    artwork: npt.NDArray[np.uint8],
    layout: Layout,
    area: PrintArea | None,
    px_per_mm: float,
) -> Floats:
    """Linear RGB of the printed cloth per pixel. ``artwork`` is RGB or RGBA; ``area`` None = all
    over. ``px_per_mm`` is the photo's scale: the artwork is filtered down to it first."""
    texture = _filtered(artwork, width_px=layout.tile_mm * px_per_mm * 1.5)
    tall_mm = layout.tile_mm * artwork.shape[0] / artwork.shape[1]
    x, y = _turned(x_mm, y_mm, layout, area, tall_mm)
    u, v = x / np.float32(layout.tile_mm), y / np.float32(tall_mm)
    ground = linear_colour(layout.garment_colour)
    if area is None:
        colour = _look_up(texture, *_repeated(u, v, layout.repeat))
        return colour[..., :3] + (1 - colour[..., 3:]) * ground
    inside = (u >= 0) & (u < 1) & (v >= 0) & (v < 1)
    inside &= np.abs(x_mm - area.centre_x_mm) <= area.width_mm / 2
    inside &= (y_mm >= area.top_mm) & (y_mm <= area.top_mm + area.height_mm)
    colour = _look_up(texture, np.clip(u, 0, 1), np.clip(v, 0, 1)) * inside[..., None]
    return colour[..., :3] + (1 - colour[..., 3:]) * ground


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


def _turned(
    x_mm: Floats, y_mm: Floats, layout: Layout, area: PrintArea | None, tall_mm: float
) -> tuple[Floats, Floats]:
    """Millimetres in the artwork's own frame, from its upper left corner.

    All over, the artwork's centre lies on the centre line at the neck point; a placement print
    is centred in its area. The turn is about that centre.
    """
    centre_x = layout.offset_x_mm + (area.centre_x_mm if area else 0.0)
    centre_y = layout.offset_y_mm + (area.top_mm + area.height_mm / 2 if area else 0.0)
    turn = np.deg2rad(layout.rotation_deg)
    cos, sin = np.float32(np.cos(turn)), np.float32(np.sin(turn))
    x, y = x_mm - np.float32(centre_x), y_mm - np.float32(centre_y)
    half_w, half_h = np.float32(layout.tile_mm / 2), np.float32(tall_mm / 2)
    return x * cos + y * sin + half_w, y * cos - x * sin + half_h


def _repeated(u: Floats, v: Floats, repeat: str) -> tuple[Floats, Floats]:
    """Fractions of one tile, 0 to 1, for any place on an endless cloth."""
    column, row = np.floor(u), np.floor(v)
    if repeat == "half_drop":
        v = v + np.float32(0.5) * np.mod(column, 2)
    elif repeat == "brick":
        u = u + np.float32(0.5) * np.mod(row, 2)
    u_in, v_in = u - np.floor(u), v - np.floor(v)
    if repeat == "mirror":
        u_in = np.where(np.mod(column, 2) == 1, 1 - u_in, u_in)
        v_in = np.where(np.mod(row, 2) == 1, 1 - v_in, v_in)
    return u_in.astype(np.float32), v_in.astype(np.float32)


def _look_up(texture: Floats, u: Floats, v: Floats) -> Floats:
    """Bilinear with wrapped edges; ``u`` and ``v`` in 0 to 1."""
    padded = cv2.copyMakeBorder(texture, 1, 1, 1, 1, cv2.BORDER_WRAP)
    height, width = texture.shape[:2]
    map_x = (u * np.float32(width) + np.float32(0.5)).astype(np.float32)
    map_y = (v * np.float32(height) + np.float32(0.5)).astype(np.float32)
    return np.asarray(cv2.remap(padded, map_x, map_y, cv2.INTER_LINEAR), np.float32)
