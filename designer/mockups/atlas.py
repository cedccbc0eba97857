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
    heights = [level.shape[0] for level in levels]
    tops = np.cumsum([0] + [height + 2 * MARGIN for height in heights])
    image = np.empty((tops[-1], base.shape[1] + 2 * MARGIN, 4), np.float32)
    for top, level in zip(tops, levels, strict=False):
        below = top + level.shape[0] + 2 * MARGIN
        _lay_with_margin(image[top:below, : level.shape[1] + 2 * MARGIN], level, repeat)
    return Atlas(
        image=image,
        width=np.array([level.shape[1] for level in levels], np.float32),
        height=np.array(heights, np.float32),
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


def _lay_with_margin(out: Floats, level: Floats, repeat: Repeat | None) -> None:
    """Writes the level into ``out``, and around it MARGIN pixels of what lies there."""
    m = MARGIN
    height, width = level.shape[:2]
    if repeat is None or repeat == "mirror":
        kind = cv2.BORDER_CONSTANT if repeat is None else cv2.BORDER_REFLECT
        out[:] = cv2.copyMakeBorder(level, m, m, m, m, kind)
        return
    drop = height // 2 if repeat == "half_drop" else 0  # of the tile beside
    push = width // 2 if repeat == "brick" else 0  # of the tile above and below
    rows = np.arange(height)
    out[m:-m, m:-m] = level
    out[m:-m, :m] = level[(rows - drop) % height, width - m :]
    out[m:-m, -m:] = level[(rows - drop) % height, :m]
    columns = np.arange(-m, width + m)
    beside = np.where((columns < 0) | (columns >= width), drop, 0)
    for at, row in ((slice(0, m), range(-m, 0)), (slice(-m, None), range(height, height + m))):
        for line, y in zip(out[at], row, strict=True):
            line[:] = level[(y - beside) % height, (columns - push) % width]
