"""Looks up the print for every cloth pixel of a scene: the right size of it, in one pass."""

from __future__ import annotations

import cv2
import numpy as np

from designer.mockups.atlas import MARGIN, Atlas
from designer.mockups.placing import PlacementArea, Placing, fold_into_tile
from designer.scenes.colour import Floats
from designer.scenes.scene import Cloth, Indexes, Scene

ROW = 1024  # spots in a row of the picture that cv2.remap is asked for


def sample_print(
    *, scene: Scene, cloth: Cloth, atlas: Atlas, placing: Placing, tile_mm: float
) -> Floats:
    """(n, 4) linear light of the print at pixels of the scene's cloth, multiplied by its alpha.

    An area print is nothing (0) outside the area's rectangle and cut piece.
    """
    level = _choose_level(cloth, atlas, tile_mm)
    s, t = placing.artwork_units(cloth.spots)
    if placing.area is None:
        s, t = fold_into_tile(s, t, placing.repeat)
    colours = _look_up(atlas, s, t, level, folded=placing.area is None)
    if placing.area is not None:
        colours = _clip_to_area(scene, cloth, colours, placing.area)
    return _average_fours(colours, cloth.compact)


def _choose_level(cloth: Cloth, atlas: Atlas, tile_mm: float) -> Indexes:
    """Level of each spot: the one whose texels are as large as the pixel's footprint."""
    texel = 2 * np.log2(tile_mm / float(atlas.width[0]))
    level = np.clip(np.rint(cloth.level - np.float32(texel)), 0, len(atlas.width) - 1)
    compact = cloth.compact
    return np.concatenate([level[:compact], np.repeat(level[compact:], 4)]).astype(np.intp)


def _look_up(atlas: Atlas, s: Floats, t: Floats, level: Indexes, *, folded: bool) -> Floats:
    """Bilinear samples (n, channels) at artwork units, which outside 0 to 1 show the margin."""
    count = len(s)
    width, height = atlas.width.take(level), atlas.height.take(level)
    where = np.zeros((2, -(-count // ROW) * ROW), np.float32)
    x, y = where[0, :count], where[1, :count]
    np.multiply(s, width, out=x)
    np.multiply(t, height, out=y)
    if not folded:  # far outside is the margin, never another level
        np.clip(x, -1, width + 1, out=x)
        np.clip(y, -1, height + 1, out=y)
    x += np.float32(MARGIN - 0.5)
    y += atlas.top.take(level)
    y += np.float32(MARGIN - 0.5)
    rows = where.reshape(2, -1, ROW)
    found = cv2.remap(atlas.image, rows[0], rows[1], cv2.INTER_LINEAR)
    flat: Floats = found.reshape(-1, 4)[:count]
    return flat


def _clip_to_area(scene: Scene, cloth: Cloth, colours: Floats, area: PlacementArea) -> Floats:
    """The colours with alpha, faded to nothing across the rectangle's edge, one pixel wide."""
    x, y = cloth.spots
    piece = scene.info.panels.get(area.panel)
    inside = cloth.spot_panel == (piece.id if piece else 255)
    out_x = np.abs(x - np.float32(area.centre_x_mm)) - np.float32(area.width_mm / 2)
    out_y = np.abs(y - np.float32(area.centre_y_mm)) - np.float32(area.height_mm / 2)
    cover = np.clip(0.5 - np.maximum(out_x, out_y) / np.float32(scene.finest_mm), 0, 1) * inside
    clipped: Floats = colours * cover[:, None].astype(np.float32)
    return clipped


def _average_fours(colours: Floats, compact: int) -> Floats:
    """One colour a pixel: the single samples as they are, the others as means of four."""
    four = colours[compact:].reshape(-1, 4, 4)
    count = compact + len(four)
    averaged = np.empty((count, 4), np.float32)
    averaged[:compact] = colours[:compact]
    np.add(four[:, 0], four[:, 1], out=averaged[compact:])
    averaged[compact:] += four[:, 2]
    averaged[compact:] += four[:, 3]
    averaged[compact:] *= np.float32(0.25)
    return averaged
