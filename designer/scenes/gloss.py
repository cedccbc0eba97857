"""Highlights and sheen: light that skin and cloth mirror as it is, whatever their colour."""

from __future__ import annotations

import cv2
import numpy as np

from designer.scenes.colour import TO_LINEAR, picture_to_linear
from designer.scenes.edges import MIXED, carry_over_far
from designer.scenes.pack import Pack
from designer.scenes.scene import (
    CLOTH,
    FULL,
    HEADROOM,
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


def take_off_shine(base: Floats, pack: Pack, kind: Bytes, most: Floats) -> None:
    """Takes the mirrored light off the pixels of nothing but skin or cloth of ``base`` (h, w, 3),
    in place."""
    if pack.shine is None:
        return
    shiny = ((kind == SKIN) | (kind == CLOTH)) & (most >= MIXED)
    cv2.subtract(base, picture_to_linear(pack.shine), dst=base, mask=shiny.view(np.uint8))
    np.maximum(base, 0, out=base)


def carry_shine(pack: Pack, kind: Bytes, most: Floats, coverage: Floats, soft: Indexes) -> Floats:
    """(m, 3) mirrored light in the soft pixels: that of pure skin and of pure cloth nearby, as far
    as they cover them. ``coverage``: (m, 7)."""
    shine = np.zeros((len(soft), 3), np.float32)
    if pack.shine is None:
        return shine
    light = picture_to_linear(pack.shine)
    for number in (SKIN, CLOTH):
        carried = np.zeros_like(shine)
        pure = (kind == number) & (most >= MIXED)
        carry_over_far(light, pure, soft, coverage[:, number], carried)
        shine += carried * coverage[:, number, None]
    return shine


def mirrored_at(pack: Pack, place: Indexes) -> Words:
    """(n, 4) light that the scene mirrors at flat pixel numbers (n)."""
    mirrored = np.zeros((len(place), 4), np.uint16)
    if pack.shine is not None:
        mirrored[:, :3] = _TO_WORDS[pack.shine.reshape(-1, 3)[place]]
    return mirrored


def polish(radiance: Words, pack: Pack, gloss: Bools) -> Glossy:
    """The pixels of ``gloss``. ``radiance``: (h * w, 4) without highlights."""
    place = np.flatnonzero(gloss)
    return Glossy(gloss.reshape(-1), radiance[place], mirrored_at(pack, place))


def shine_of(scene: Scene) -> Floats:
    """(h, w, 3) light that lies on the picture whatever its colours."""
    shine = np.zeros((scene.info.height * scene.info.width, 3), np.float32)
    shine[scene.glossy.mask] = scene.glossy.shine[:, :3] * np.float32(1 / FULL)
    for part in scene.printed:
        shine[part.where] = part.cloth.shine[:, :3] * np.float32(HEADROOM / FULL)
    shine[scene.edges.index] = scene.edges.shine
    return shine.reshape(scene.info.height, scene.info.width, 3)
