"""A hard selection given soft edges: how much of each pixel near the outline is cloth."""

from __future__ import annotations

import cv2
import numpy as np

from designer.ownscenes.selection import Mask
from designer.pixels import Pixels
from designer.scenes.colour import Floats, picture_to_linear

APART = 0.004  # squared distance in light under which two colours cannot be told apart
REACH = 3.0  # how many times the softness the colours of both sides are looked for
SMOOTHING = 2e-4  # of the guided filter, in squared light


def soften(mask: Mask, rgb: Pixels, *, softness: float) -> Floats:
    """(h, w) cover of cloth, 0 to 1. ``softness``: px on either side of the outline.

    Within the band each pixel is read as a mixture of the cloth on one side and of what lies on
    the other; where both look the same, the outline itself is blurred. Then the cover is made to
    follow the photograph (guided filter), so that single hairs and threads stay whole.
    """
    light = picture_to_linear(rgb)
    hard = mask.astype(np.float32)
    signed = _signed_distance(mask)
    ramp = np.clip(signed / (2 * softness) + 0.5, 0, 1).astype(np.float32)
    band = np.abs(signed) <= softness
    if not band.any():
        return hard
    ours = _side(light, signed > softness, softness)
    theirs = _side(light, signed < -softness, softness)
    apart = ours - theirs
    square = (apart**2).sum(-1)
    mixture = np.clip(((light - theirs) * apart).sum(-1) / np.maximum(square, 1e-6), 0, 1)
    trust = square / (square + APART)
    cover = np.where(band, trust * mixture + (1 - trust) * ramp, hard)
    guided = _guided(light.mean(-1), cover, max(1, round(softness)))
    soft: Floats = np.where(band, np.clip(guided, 0, 1), hard).astype(np.float32)
    return soft


def _signed_distance(mask: Mask) -> Floats:
    """(h, w) px to the outline, positive on the cloth."""
    inside = cv2.distanceTransform(mask.astype(np.uint8), cv2.DIST_L2, 5)
    outside = cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, 5)
    signed: Floats = np.where(mask, inside - np.float32(0.5), np.float32(0.5) - outside)
    return signed


def _side(light: Floats, sure: Mask, softness: float) -> Floats:
    """(h, w, 3) mean light of the sure pixels nearby."""
    spread = max(1.5, softness * REACH)
    weight = cv2.GaussianBlur(sure.astype(np.float32), (0, 0), spread)
    total = cv2.GaussianBlur(light * sure[..., None], (0, 0), spread)
    side: Floats = total / np.maximum(weight, 1e-5)[..., None]
    return side


def _guided(guide: Floats, cover: Floats, reach: int) -> Floats:
    """He, Sun and Tang's guided filter with a grey guide."""
    window = (2 * reach + 1, 2 * reach + 1)
    guide = guide.astype(np.float32)
    mean_g, mean_c = cv2.blur(guide, window), cv2.blur(cover, window)
    variance = cv2.blur(guide * guide, window) - mean_g * mean_g
    slope = (cv2.blur(guide * cover, window) - mean_g * mean_c) / (variance + SMOOTHING)
    rest = mean_c - slope * mean_g
    guided: Floats = cv2.blur(slope, window) * guide + cv2.blur(rest, window)
    return guided
