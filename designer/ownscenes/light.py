"""The photograph of a coloured garment turned into one of a neutral garment under the same light.

Cloth of one colour tells the light by itself: its lightness, pixel by pixel, is shade, weave and
folds; its hue changes only slowly, with the light, so that what changes quickly is noise.
"""

from __future__ import annotations

import cv2
import numpy as np

from designer.ownscenes.selection import Mask
from designer.pixels import Pixels
from designer.scenes.colour import LUMA, Floats, hex_to_linear, picture_to_linear

NEUTRAL = 0.78  # albedo of the cloth in every pack
WHITEST = 0.86  # albedo of white cloth: white in words is not white in light
BRIGHTEST = 0.95  # of the neutral photograph: the rest is for prints lighter than the cloth
HUE_SPREAD = 0.035  # of the photograph's longer side: slower changes of hue are light


def neutralise(rgb: Pixels, cover: Floats, *, colour: str) -> Floats:
    """(h, w, 3) linear light as if the cloth were neutral; elsewhere the photograph as it is.

    ``cover``: (h, w) of cloth. ``colour``: of the cloth in daylight, ``#rrggbb``.
    """
    light = picture_to_linear(rgb)
    albedo = np.maximum(hex_to_linear(colour) * np.float32(WHITEST), 0.02)
    sure = cover > 0.97
    luma = light @ LUMA
    hue = blur_inside(light, sure, HUE_SPREAD * max(cover.shape))
    cast = hue / np.maximum(hue @ LUMA, 1e-4)[..., None]  # of the light and of the cloth together
    pale = albedo / float(albedo @ LUMA)
    own = luma / float(albedo @ LUMA) * np.float32(NEUTRAL)
    neutral = own[..., None] * cast / pale
    bright = float(np.percentile(neutral[sure].max(-1), 99.6)) if sure.any() else 1.0
    neutral = neutral * np.float32(min(1.0, BRIGHTEST / max(bright, 1e-3)))
    mixed: Floats = light + cover[..., None] * (neutral - light)
    return mixed.astype(np.float32)


def blur_inside(values: Floats, inside: Mask, spread: float) -> Floats:
    """(h, w, c) mean of what lies inside, nearby; carried on a little outside."""
    weight = inside.astype(np.float32)
    small = 1.0 / max(1.0, spread / 6)  # a wide blur of a small picture is as good, and quick
    size = (max(8, round(weight.shape[1] * small)), max(8, round(weight.shape[0] * small)))
    share = cv2.resize(weight, size, interpolation=cv2.INTER_AREA)
    total = cv2.resize(values * weight[..., None], size, interpolation=cv2.INTER_AREA)
    share = cv2.GaussianBlur(share, (0, 0), spread * small)
    total = cv2.GaussianBlur(total, (0, 0), spread * small)
    whole = values[inside].mean(0) if inside.any() else values.reshape(-1, values.shape[-1]).mean(0)
    mean = np.where(share[..., None] > 1e-3, total / np.maximum(share, 1e-3)[..., None], whole)
    blurred: Floats = cv2.resize(
        mean.astype(np.float32), weight.shape[::-1], interpolation=cv2.INTER_LINEAR
    )
    return blurred
