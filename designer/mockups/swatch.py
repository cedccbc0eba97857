"""The bare cloth, flat: what a print looks like before anybody wears it."""

from __future__ import annotations

import cv2
import numpy as np

from designer.layout import Layout
from designer.mockups.placing import fold_into_tile
from designer.scenes.colour import Bytes


def compose_swatch(artwork: Bytes, layout: Layout, *, width: int, tiles: float = 2.0) -> Bytes:
    """A square of cloth, (width, width, 3) RGB, ``tiles`` tiles across, repeated as laid out.

    A placement print is shown once, whole, on the garment's colour.
    """
    if not layout.is_all_over:
        tiles = 1.0
    height, across = artwork.shape[:2]
    flat = _on_ground(artwork, layout.garment_colour)
    scale = width / tiles / across
    if scale < 1:  # shrink first, so that fine lines do not alias
        size = (max(8, round(across * scale)), max(8, round(height * scale)))
        flat = cv2.resize(flat, size, interpolation=cv2.INTER_AREA)
    rows, columns = np.mgrid[0:width, 0:width].astype(np.float32)
    s = (columns + 0.5) * np.float32(tiles / width)
    t = (rows + 0.5) * np.float32(tiles / width * across / height)
    s, t = fold_into_tile(s, t, layout.repeat if layout.is_all_over else "straight")
    source_x = (s * flat.shape[1] - 0.5).astype(np.float32)
    source_y = (t * flat.shape[0] - 0.5).astype(np.float32)
    picture: Bytes = cv2.remap(
        flat, source_x, source_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP
    )
    return picture


def _on_ground(artwork: Bytes, colour: str) -> Bytes:
    if artwork.shape[2] == 3:
        return artwork
    ground = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], np.float32)
    alpha = artwork[..., 3:].astype(np.float32) / 255
    mixed = artwork[..., :3] * alpha + ground * (1 - alpha)
    return np.rint(mixed).astype(np.uint8)
