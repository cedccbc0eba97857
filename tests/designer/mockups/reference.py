"""The compositor again, slowly: floating point, one plain step after another, straight from a pack.

What ``compose`` does with tables, 16 bits and softened mip levels is done here as it is meant: each
pixel takes the mean of many points of the artwork itself, in linear light, over the area that it
sees. Materials, folds and edges follow the same rules as in the shop.
"""

from __future__ import annotations

import cv2
import numpy as np

from designer.mockups.compose import Setting, choose_tints
from designer.mockups.ink import FLOOR, GREY
from designer.mockups.placing import fold_into_tile, place_artwork
from designer.scenes.colour import hex_to_linear, light_to_srgb, to_linear
from designer.scenes.edges import unmix_edges
from designer.scenes.gloss import shine_of
from designer.scenes.prepare import (
    CONTRAST,
    DARK_DETAIL,
    DARK_FORM,
    light_photograph,
    measure_folds,
)
from designer.scenes.scene import CLOTH
from designer.scenes.spots import find_spots, grow_pieces, piece_origins, to_layout_mm

BLUR = 0.2  # of the pixel: how far beyond its own square a camera gathers light


def linear_artwork(artwork, garment_colour):
    """(h, w, 3) light that a print returns, on its garment."""
    light = to_linear(artwork[..., :3]).astype(np.float64)
    if artwork.shape[2] == 4:
        alpha = artwork[..., 3:] / 255
        light = light * alpha + hex_to_linear(garment_colour) * (1 - alpha)
    return light


def bilinear(light, s, t, repeat):
    """Colours at artwork units anywhere; tiles continue as the repeat says."""
    height, width = light.shape[:2]
    x, y = s * width - 0.5, t * height - 0.5
    left, top = np.floor(x), np.floor(y)
    colour = 0
    for down in (0, 1):
        for right in (0, 1):
            folded = fold_into_tile(
                (left + right + 0.5) / width, (top + down + 0.5) / height, repeat
            )
            column, row = (folded[0] * width).astype(int), (folded[1] * height).astype(int)
            share = np.abs(1 - right - (x - left)) * np.abs(1 - down - (y - top))
            texels = light[np.clip(row, 0, height - 1), np.clip(column, 0, width - 1)]
            colour = colour + texels * share[..., None]
    return colour


def steps_of_cloth(pack):
    """(h, w, 2) mm right and down, its change a pixel across, and one down; NaN at seams."""
    pieces = grow_pieces(pack.panel)
    mm = to_layout_mm(pack.uv, piece_origins(pack)[pieces]).astype(np.float64)
    steps = []
    for axis in (1, 0):
        step = (np.roll(mm, -1, axis) - np.roll(mm, 1, axis)) / 2
        torn = (np.roll(pack.panel, -1, axis) != pack.panel) | (
            np.roll(pack.panel, 1, axis) != pack.panel
        )
        step[torn | (np.abs(step).max(-1) > 10)] = np.nan
        steps.append(step)
    return mm, *steps


def supersample(pack, artwork, layout, flat, side=4):
    """(n, 3) mean of ``side`` x ``side`` points in each of n pixels, NaN at seams; repeats only."""
    light = linear_artwork(artwork, layout.garment_colour)
    placing = place_artwork(
        layout=layout, aspect=artwork.shape[0] / artwork.shape[1], placements={}
    )
    mm, across, down = (part.reshape(-1, 2)[flat] for part in steps_of_cloth(pack))
    places = ((np.arange(side) + 0.5) / side - 0.5) * (1 + BLUR)
    total = 0
    for right in places:
        for below in places:
            spots = mm + across * right + down * below
            s, t = placing.artwork_units(np.nan_to_num(spots).T)
            total = total + bilinear(light, s.astype(float), t.astype(float), layout.repeat)
    total[np.isnan(across).any(-1) | np.isnan(down).any(-1)] = np.nan
    return total / side**2


def dye_slowly(ink, pale, dark):
    """(n, 3) share of light that cloth of an ink returns under its two reliefs."""
    paleness = np.minimum(1.4 * np.sqrt(np.clip(ink @ GREY, 0, 1)), 1)[:, None]
    relief = dark[:, None] + (pale - dark)[:, None] * paleness
    return (ink * (1 - FLOOR) + FLOOR) * relief


def bounced_slowly(pack, scene, light):
    """(h * w, 3) what becomes of light on cloth, of which a print of that light threw a part."""
    if pack.bounce is None:
        return 1.0
    thrown = (light.reshape(-1, 3) * (1 - FLOOR) + FLOOR).mean(0)
    share = pack.bounce.reshape(-1, 1) / 255
    return 1 - share + share * thrown / scene.albedo[CLOTH]


def compose_slowly(pack, scene, artwork, layout):
    """(h, w, 3) bytes, and (h * w) where the cloth map is smooth. All-over only."""
    base, kind, most = light_photograph(pack)
    spots = find_spots(pack)
    form, detail, _ = measure_folds(base, kind)
    form, detail = (part.reshape(-1)[spots.index].astype(float) for part in (form, detail))
    ink = supersample(pack, artwork, layout, spots.index)
    dyed = np.zeros((kind.size, 3))
    dyed[spots.index] = dye_slowly(ink, form**CONTRAST, form**DARK_FORM * detail**DARK_DETAIL)
    dyed *= bounced_slowly(pack, scene, linear_artwork(artwork, layout.garment_colour))
    gains = choose_tints(layout=layout, artwork=artwork, setting=Setting()).gains(scene.albedo)
    flat, kinds = base.reshape(-1, 3).astype(float), kind.reshape(-1)
    light = flat * gains[kinds]
    light[spots.index] = (flat * dyed)[spots.index] / scene.albedo[CLOTH]
    soft, cover, radiance = unmix_edges(pack, base, kind, most)
    each = (
        gains[None]
        + np.where(np.arange(7)[:, None] == CLOTH, dyed[soft, None], 0) / (scene.albedo[CLOTH])
    )
    light[soft] = (cover[..., None] * radiance * each).sum(1)
    light += shine_of(scene).reshape(-1, 3)
    sure = np.isfinite(light).all(1)
    codes = np.rint(light_to_srgb(np.clip(np.nan_to_num(light), 0, 1)) * 255)
    return codes.reshape(*kind.shape, 3).astype(np.uint8), sure


def smooth(picture, sigma=3.0):
    """The picture from far away, (h, w, 3) sRGB 0 to 255: what is left of a moire."""
    far = cv2.GaussianBlur(to_linear(picture), (0, 0), sigma)
    return light_to_srgb(far) * 255
