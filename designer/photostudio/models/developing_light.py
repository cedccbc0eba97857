"""From pictures with darker cloth to what a pack tells of its light: mirrored, and bounced."""

from __future__ import annotations

import cv2
import numpy as np
from scipy import ndimage

from designer.photostudio.models.arrays import Floats, Mask
from designer.photostudio.models.conventions import DIM
from designer.scenes.scene import CLOTH, SKIN

PURE = 0.97  # cover from which on a pixel's mirrored light is one material's alone
FADE = 12  # px beyond it in which that light runs out: hard edges ring in lossy files
MOST = 0.9  # share of its light that cloth can throw on cloth
SMOOTH = 0.9  # px (of the small picture) by which the share is smoothed: it is a quotient of noise


def sheen_of(mirrored: Floats, cloth: Floats) -> Floats:
    """(h, w, 3) light that the cloth mirrors, carried on around it.

    ``mirrored``: (h', w', 3) the picture with black cloth; ``cloth``: (h, w) its cover.
    """
    known = _shrink(cloth, mirrored) >= PURE
    size = (cloth.shape[1], cloth.shape[0])
    sheen: Floats = cv2.resize(_carry_on(mirrored, known), size, interpolation=cv2.INTER_LINEAR)
    return sheen


def bounce_of(base: Floats, dim: Floats, mirrored: Floats, cloth: Floats) -> Floats:
    """(h', w') the share of its light that cloth throws on cloth, carried on around it.

    ``base``: (h, w, 3) the photograph; ``dim``: (h', w', 3) with ``DIM`` of the cloth's albedo;
    ``mirrored``: with black cloth; ``cloth``: (h, w) its cover. Of the light on cloth the share b
    came by cloth; with ``DIM`` of its albedo it returns DIM * (1 - (1 - DIM) * b) as much.
    """
    mirrored = _shrink(mirrored, dim)
    known = _shrink(cloth, dim) >= PURE
    whole, part = (
        _smooth((light - mirrored).mean(-1), known) for light in (_shrink(base, dim), dim)
    )
    share = (1 - part / np.maximum(DIM * whole, 1e-4)) / (1 - DIM)
    return _carry_on(np.clip(share, 0, MOST)[..., None].astype(np.float32), known)[..., 0]


def keep_mirrored(shine: Floats, sheen: Floats, coverage: Floats) -> Floats:
    """(h, w, 3) mirrored light: ``shine`` where there is nothing but skin, ``sheen`` where there is
    nothing but cloth, running out beyond them. ``coverage``: (h, w, classes)."""
    skin, cloth = (coverage[..., number] >= PURE for number in (SKIN, CLOTH))
    mine = np.where(skin[..., None], shine, sheen)
    if not (skin | cloth).any():
        return np.zeros_like(mine)
    away, nearest = ndimage.distance_transform_edt(~(skin | cloth), return_indices=True)
    fade = np.clip(1 - away / FADE, 0, 1).astype(np.float32)
    kept: Floats = mine[nearest[0], nearest[1]] * fade[..., None]
    return kept


def _shrink(picture: Floats, like: Floats) -> Floats:
    size = (like.shape[1], like.shape[0])
    small: Floats = cv2.resize(picture, size, interpolation=cv2.INTER_AREA)
    return small


def _smooth(grey: Floats, known: Mask) -> Floats:
    """Smoothed over the known pixels only."""
    weight = cv2.GaussianBlur(known.astype(np.float32), (0, 0), SMOOTH)
    total = cv2.GaussianBlur(np.where(known, grey, 0).astype(np.float32), (0, 0), SMOOTH)
    smooth: Floats = total / np.maximum(weight, 1e-4)
    return smooth


def _carry_on(picture: Floats, known: Mask) -> Floats:
    """Unknown pixels (h, w, k) as the nearest known ones, running out far from them."""
    if not known.any():
        return np.zeros_like(picture)
    away, nearest = ndimage.distance_transform_edt(~known, return_indices=True)
    fade = np.clip(2 - away / FADE, 0, 1).astype(np.float32)
    carried: Floats = picture[nearest[0], nearest[1]] * fade[..., None]
    return carried
