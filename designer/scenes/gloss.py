"""Highlights: light that skin mirrors as it is, whatever the skin's colour."""

from __future__ import annotations

import numpy as np

from designer.scenes.colour import picture_to_linear
from designer.scenes.edges import MIXED, carry_over_far
from designer.scenes.pack import Pack
from designer.scenes.scene import FULL, SKIN, Bools, Bytes, Floats, Glossy, Indexes, Words


def find_gloss(pack: Pack, kind: Bytes, most: Floats) -> Bools:
    """(h, w) pixels of nothing but skin; none at all where the pack tells of no highlights."""
    if pack.shine is None:
        return np.zeros(kind.shape, bool)
    pure: Bools = (kind == SKIN) & (most >= MIXED)
    return pure


def light_highlights(pack: Pack) -> Floats:
    """(h, w, 3) linear light; zero where the pack tells of none."""
    if pack.shine is None:
        return np.zeros(pack.base.shape, np.float32)
    return picture_to_linear(pack.shine)


def take_off_highlights(base: Floats, highlights: Floats, gloss: Bools) -> None:
    """Takes the highlights off those pixels of ``base`` (h, w, 3), in place."""
    place = np.flatnonzero(gloss)
    light = base.reshape(-1, 3)
    light[place] = np.maximum(light[place] - highlights.reshape(-1, 3)[place], 0)


def carry_highlights(highlights: Floats, gloss: Bools, cover: Floats, soft: Indexes) -> Floats:
    """(m, 3) light in the soft pixels: the highlights of pure skin nearby, as far as skin covers
    them. ``cover``: (m) of skin."""
    carried = np.zeros((len(soft), 3), np.float32)
    if gloss.any():
        carry_over_far(highlights, gloss, soft, cover, carried)
        carried *= cover[:, None]
    return carried


def polish(radiance: Words, highlights: Floats, gloss: Bools) -> Glossy:
    """The pixels of ``gloss``. ``radiance``: (h * w, 4) without highlights."""
    place = np.flatnonzero(gloss)
    shine = np.zeros((len(place), 4), np.uint16)
    shine[:, :3] = highlights.reshape(-1, 3)[place] * np.float32(FULL) + np.float32(0.5)
    return Glossy(gloss.reshape(-1), radiance[place], shine)
