"""Looks up the print for every cloth pixel of a scene: the right size of it, in one pass."""

from __future__ import annotations

import cv2
import numpy as np

from designer.mockups.atlas import MARGIN, Atlas
from designer.mockups.placing import PlacementArea, Placing, fold_into_tile
from designer.scenes.colour import Floats
from designer.scenes.scene import Cloth, Scene

ROW = 4096  # spots in a row of the picture that cv2.remap is asked for


def sample_print(*, scene: Scene, atlas: Atlas, placing: Placing, tile_mm: float) -> Floats:
    """(n, 3 or 4) linear light of the print at the scene's cloth pixels, alpha multiplied in.

    For an area print, 4 channels: nothing (0) outside the area's rectangle and cut piece.
    """
    cloth = scene.cloth
    level = _choose_level(cloth, atlas, tile_mm)
    s, t = placing.artwork_units(cloth.spots)
    if placing.area is None:
        s, t = fold_into_tile(s, t, placing.repeat)
    colours = _look_up(atlas, s, t, level)
    if placing.area is not None:
        colours = _clip_to_area(scene, colours, placing.area)
    return _average_fours(colours, cloth.compact)


def _choose_level(cloth: Cloth, atlas: Atlas, tile_mm: float) -> Floats:
    """Level of each spot: the one whose texels are as large as the pixel's footprint."""
    texel = 2 * np.log2(tile_mm / float(atlas.width[0]))
    level = np.clip(np.rint(cloth.level - np.float32(texel)), 0, len(atlas.width) - 1)
    compact = cloth.compact
    return np.concatenate([level[:compact], np.repeat(level[compact:], 4)]).astype(np.intp)


def _look_up(atlas: Atlas, s: Floats, t: Floats, level: np.ndarray) -> Floats:
    """Bilinear samples (n, channels) at artwork units, which outside 0 to 1 show the margin."""
    count = len(s)
    width, height = atlas.width[level], atlas.height[level]
    where = np.zeros((2, -(-count // ROW) * ROW), np.float32)
    half = np.float32(0.5)
    where[0, :count] = np.clip(s * width, -half - 1, width + half + 1) + np.float32(MARGIN - 0.5)
    where[1, :count] = np.clip(t * height, -half - 1, height + half + 1)
    where[1, :count] += atlas.top[level] + np.float32(MARGIN - 0.5)
    rows = where.reshape(2, -1, ROW)
    found = cv2.remap(atlas.image, rows[0], rows[1], cv2.INTER_LINEAR)
    flat: Floats = found.reshape(-1, atlas.image.shape[2])[:count]
    return flat


def _clip_to_area(scene: Scene, colours: Floats, area: PlacementArea) -> Floats:
    """The colours with alpha, faded to nothing across the rectangle's edge, one pixel wide."""
    x, y = scene.cloth.spots
    piece = scene.info.panels.get(area.panel)
    inside = scene.cloth.spot_panel == (piece.id if piece else 255)
    out_x = np.abs(x - np.float32(area.centre_x_mm)) - np.float32(area.width_mm / 2)
    out_y = np.abs(y - np.float32(area.centre_y_mm)) - np.float32(area.height_mm / 2)
    cover = np.clip(0.5 - np.maximum(out_x, out_y) / np.float32(scene.finest_mm), 0, 1) * inside
    if colours.shape[1] == 3:
        colours = np.concatenate([colours, np.ones((len(colours), 1), np.float32)], axis=1)
    clipped: Floats = colours * cover[:, None].astype(np.float32)
    return clipped


def _average_fours(colours: Floats, compact: int) -> Floats:
    """One colour a pixel: the single samples as they are, the others as means of four."""
    four = colours[compact:].reshape(-1, 4, colours.shape[1])
    mean = (four[:, 0] + four[:, 1] + four[:, 2] + four[:, 3]) * np.float32(0.25)
    return np.concatenate([colours[:compact], mean])
