"""Highlights: light that skin mirrors as it is, whatever the skin's colour."""

from __future__ import annotations

import numpy as np

from designer.scenes.colour import TO_LINEAR, picture_to_linear, to_linear
from designer.scenes.edges import MIXED, carry_over_far
from designer.scenes.pack import Pack
from designer.scenes.scene import (
    FULL,
    SKIN,
    Bools,
    Bytes,
    Floats,
    Glossy,
    Indexes,
    Scene,
    Words,
)

_TO_WORDS: Words = np.rint(TO_LINEAR * FULL).astype(np.uint16)


def find_gloss(pack: Pack, kind: Bytes, most: Floats) -> Bools:
    """(h, w) pixels of nothing but skin; none at all where the pack tells of no highlights."""
    if pack.shine is None:
        return np.zeros(kind.shape, bool)
    pure: Bools = (kind == SKIN) & (most >= MIXED)
    return pure


def take_off_highlights(base: Floats, pack: Pack, gloss: Bools) -> None:
    """Takes the highlights off those pixels of ``base`` (h, w, 3), in place."""
    if pack.shine is None:
        return
    place, light = np.flatnonzero(gloss), base.reshape(-1, 3)
    light[place] = np.maximum(light[place] - to_linear(pack.shine.reshape(-1, 3)[place]), 0)


def carry_highlights(pack: Pack, gloss: Bools, cover: Floats, soft: Indexes) -> Floats:
    """(m, 3) light in the soft pixels: the highlights of pure skin nearby, as far as skin covers
    them. ``cover``: (m) of skin."""
    carried = np.zeros((len(soft), 3), np.float32)
    if pack.shine is not None:
        carry_over_far(picture_to_linear(pack.shine), gloss, soft, cover, carried)
        carried *= cover[:, None]
    return carried


def polish(radiance: Words, pack: Pack, gloss: Bools) -> Glossy:
    """The pixels of ``gloss``. ``radiance``: (h * w, 4) without highlights."""
    place = np.flatnonzero(gloss)
    shine = np.zeros((len(place), 4), np.uint16)
    if pack.shine is not None:
        shine[:, :3] = _TO_WORDS[pack.shine.reshape(-1, 3)[place]]
    return Glossy(gloss.reshape(-1), radiance[place], shine)


def shine_of(scene: Scene) -> Floats:
    """(h, w, 3) light that lies on the picture whatever its colours."""
    shine = np.zeros((scene.info.height * scene.info.width, 3), np.float32)
    shine[scene.glossy.mask] = scene.glossy.shine[:, :3] * np.float32(1 / FULL)
    shine[scene.edges.index] = scene.edges.shine
    return shine.reshape(scene.info.height, scene.info.width, 3)
