"""A print at many sizes: half-octave steps in one picture, with margins that know the repeat.

Even steps are the print halved again and again. An odd step is the even one before it, softened
until it is as soft as a print smaller by the root of two, which is much quicker to make.

The margin is what bilinear sampling meets at a tile's edge. It continues the print exactly as
the repeat does (a half-drop's neighbour is shifted by half a tile), so edges never show.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import cv2
import numpy as np

from designer.layout import Repeat
from designer.mockups.ink import Ink, with_luma
from designer.scenes.scene import Floats, Words

OCTAVES = 6
MARGIN = 2  # px
LEFT = MARGIN - 0.5
SOFT = 0.375  # share of the mean of 3 x 3 that softens by half an octave: variance 1/4 texel
ENOUGH = 1.1  # texels per finest pixel of the scene
NEARLY = 0.88  # of these will do: no more than levels are rounded by
PLENTY = 1.2  # times as many are not worth their time
EVEN = 2 ** (OCTAVES - 1)  # a width that is a multiple of this halves without a rest


@dataclass(frozen=True, slots=True, eq=False)
class Atlas:
    """``image``: the levels stacked, 16 bits of linear light; the fourth is its grey."""

    image: Words  # (sum of heights, largest width, 4)
    width: Floats  # (levels) of each level, without margin
    height: Floats  # (levels)
    top: Floats  # (levels) row of the place (0, 0) of each; its column is LEFT


def build_atlas(*, ink: Ink, repeat: Repeat | None, texels: float) -> Atlas:
    """The atlas of a print; ``texels`` is the width that is fine enough.

    ``repeat`` None: the picture lies there once, and its ground is all around it.
    """
    first = _first_level(ink.picture, texels, repeat)
    even = _halve(with_luma(first), repeat)
    m = MARGIN
    tops = np.cumsum([0] + [2 * (level.shape[0] + 2 * m) for level in even])
    image = np.empty((int(tops[-1]), even[0].shape[1] + 2 * m, 4), np.uint16)
    for top, level in zip(tops, even, strict=False):
        below = top + level.shape[0] + 2 * m
        sharp = image[top:below, : level.shape[1] + 2 * m]
        soft = image[below : 2 * below - top, : level.shape[1] + 2 * m]
        _lay_with_margin(sharp, level, repeat, ink.ground)
        mean = cv2.blur(sharp, (3, 3), borderType=cv2.BORDER_REPLICATE)
        cv2.addWeighted(sharp, 1 - SOFT, mean, SOFT, 0, dst=soft)
    sizes = np.array([level.shape[:2] for level in even], np.float32).repeat(2, axis=0)
    sharp_top = tops[:-1].astype(np.float32) + np.float32(LEFT)
    return Atlas(
        image=image,
        width=sizes[:, 1],
        height=sizes[:, 0],
        top=np.stack([sharp_top, sharp_top + sizes[::2, 0] + 2 * m], 1).reshape(-1),
    )


def _first_level(picture: Words, texels: float, repeat: Repeat | None) -> Words:
    """The print about as fine as is enough, in a size that the repeat can halve."""
    wanted = max(8.0, texels)
    height, width = picture.shape[:2]
    while width >= 2 * wanted * NEARLY and min(height, width) >= 4:
        height, width = height // 2, width // 2
        picture = _resize(picture, width, height, repeat)
    if width > wanted * PLENTY:
        exact = math.ceil(wanted / EVEN) * EVEN
        height, width = round(height * exact / width), exact
    return _resize(picture, width, height, repeat)


def _halve(level: Words, repeat: Repeat | None) -> list[Words]:
    """The level and its halves."""
    height, width = level.shape[:2]
    levels = [level]
    for octave in range(1, OCTAVES):
        half = 2**octave
        levels.append(_resize(levels[-1], round(width / half), round(height / half), repeat))
    return levels


def _resize(picture: Words, width: int, height: int, repeat: Repeat | None) -> Words:
    """Means of what each texel covers; even where the repeat shifts by half a tile."""
    width, height = max(2, width), max(2, height)
    if repeat == "half_drop":
        height += height % 2
    if repeat == "brick":
        width += width % 2
    if (height, width) == picture.shape[:2]:
        return picture
    resized: Words = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
    return resized


def _lay_with_margin(out: Words, level: Words, repeat: Repeat | None, ground: Words) -> None:
    """Writes the level into ``out``, and around it MARGIN pixels of what lies there."""
    m = MARGIN
    height, width = level.shape[:2]
    out[m:-m, m:-m] = level
    if repeat is None:
        out[:m], out[-m:], out[:, :m], out[:, -m:] = ground, ground, ground, ground
        return
    if repeat == "mirror":
        cv2.copyMakeBorder(level, m, m, m, m, cv2.BORDER_REFLECT, dst=out)
        return
    drop = height // 2 if repeat == "half_drop" else 0  # of the tile beside
    push = width // 2 if repeat == "brick" else 0  # of the tile above and below
    rows = np.arange(height)
    out[m:-m, :m] = level[(rows - drop) % height, width - m :]
    out[m:-m, -m:] = level[(rows - drop) % height, :m]
    columns = np.arange(-m, width + m)
    beside = np.where((columns < 0) | (columns >= width), drop, 0)
    for at, row in ((slice(0, m), range(-m, 0)), (slice(-m, None), range(height, height + m))):
        for line, y in zip(out[at], row, strict=True):
            line[:] = level[(y - beside) % height, (columns - push) % width]
