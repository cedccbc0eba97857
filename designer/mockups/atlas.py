"""A print at many sizes: half-octave steps in one picture, with margins that know the repeat.

The margin is what bilinear sampling meets at a tile's edge. It continues the print exactly as
the repeat does (a half-drop's neighbour is shifted by half a tile), so edges never show.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from designer.layout import Repeat
from designer.scenes.colour import Bytes, Floats, picture_to_linear

LEVELS = 10
MARGIN = 2  # px
ENOUGH = 1.5  # texels per finest pixel of the scene


@dataclass(frozen=True, slots=True, eq=False)
class Atlas:
    """``image``: linear light, colour multiplied by alpha where there is one; levels stacked."""

    image: Floats  # (sum of heights, largest width, 4)
    width: Floats  # (levels) of each level, without margin
    height: Floats  # (levels)
    top: Floats  # (levels) row of each level, margin included


def build_atlas(*, artwork: Bytes, repeat: Repeat | None, texels: float) -> Atlas:
    """The atlas of an RGB(A) picture; ``texels`` is the width that is fine enough.

    ``repeat`` None: the picture lies there once, and there is nothing around it.
    """
    base = _first_level(artwork, texels, repeat)
    aspect = artwork.shape[0] / artwork.shape[1]
    levels = [base]
    for number in range(1, LEVELS):
        size = _level_size(max(2, round(base.shape[1] / 2 ** (number / 2))), aspect, repeat)
        levels.append(cv2.resize(levels[max(0, number - 2)], size, interpolation=cv2.INTER_AREA))
    padded = [_with_margin(level, repeat) for level in levels]
    tops = np.cumsum([0] + [level.shape[0] for level in padded])
    image = np.zeros((tops[-1], padded[0].shape[1], base.shape[2]), np.float32)
    for top, level in zip(tops, padded, strict=False):
        image[top : top + level.shape[0], : level.shape[1]] = level
    return Atlas(
        image=image,
        width=np.array([level.shape[1] for level in levels], np.float32),
        height=np.array([level.shape[0] for level in levels], np.float32),
        top=tops[:-1].astype(np.float32),
    )


def _first_level(artwork: Bytes, texels: float, repeat: Repeat | None) -> Floats:
    light = _to_light(artwork)
    width = min(artwork.shape[1], max(8, round(texels)))
    size = _level_size(width, artwork.shape[0] / artwork.shape[1], repeat)
    if size == (artwork.shape[1], artwork.shape[0]):
        return light
    resized: Floats = cv2.resize(light, size, interpolation=cv2.INTER_AREA)
    return resized


def _to_light(artwork: Bytes) -> Floats:
    """(h, w, 4) linear light, multiplied by alpha."""
    if artwork.shape[2] == 3:
        return picture_to_linear(cv2.cvtColor(artwork, cv2.COLOR_RGB2RGBA))
    light = picture_to_linear(artwork)
    light[..., 3] = artwork[..., 3].astype(np.float32) / np.float32(255)
    light[..., :3] *= light[..., 3:]
    return light


def _level_size(width: int, aspect: float, repeat: Repeat | None) -> tuple[int, int]:
    """(width, height), even where the repeat shifts by half a tile: whole texels then."""
    height = width * aspect
    if repeat == "half_drop":
        return width, max(2, 2 * round(height / 2))
    if repeat == "brick":
        return max(2, 2 * round(width / 2)), max(2, round(height))
    return width, max(2, round(height))


def _with_margin(level: Floats, repeat: Repeat | None) -> Floats:
    """The level with MARGIN pixels of what lies around it."""
    m = MARGIN
    if repeat is None:
        once: Floats = cv2.copyMakeBorder(level, m, m, m, m, cv2.BORDER_CONSTANT)
        return once
    if repeat == "mirror":
        mirrored: Floats = cv2.copyMakeBorder(level, m, m, m, m, cv2.BORDER_REFLECT)
        return mirrored
    half_height, half_width = level.shape[0] // 2, level.shape[1] // 2
    beside = np.roll(level, half_height, axis=0) if repeat == "half_drop" else level
    course = np.roll(level, half_width, axis=1) if repeat == "brick" else level
    above = np.concatenate([course[:, -m:], course, course[:, :m]], axis=1)
    row = np.concatenate([beside[:, -m:], level, beside[:, :m]], axis=1)
    if repeat == "half_drop":
        above = row
    return np.concatenate([above[-m:], row, above[:m]], axis=0)
