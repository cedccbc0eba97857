"""A print as dye on its garment: what share of the light each of its pixels returns.

Laying see-through pixels on the garment's colour and keeping the blackest dye off black are both
linear, so they are done once on the artwork and hold after any filtering.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from designer.scenes.colour import TO_LINEAR, Bytes, hex_to_linear
from designer.scenes.scene import FULL, Floats, Words

FLOOR = 0.026  # no dye is blacker than this
GREY = np.array([0.299, 0.587, 0.114], np.float32)  # what OpenCV's grey is made of

_DYED: Words = np.rint((TO_LINEAR * (1 - FLOOR) + FLOOR) * FULL).astype(np.uint16)
_LIGHT: Words = np.rint(TO_LINEAR * FULL).astype(np.uint16)


@dataclass(frozen=True, slots=True, eq=False)
class Ink:
    """A print in 16 bits of linear light."""

    picture: Words  # (h, w, 4), the fourth is idle
    ground: Words  # (4) of the garment alone, the fourth is its grey


def dye_cloth(artwork: Bytes, garment_colour: str) -> Ink:
    """The ink of an RGB(A) artwork, not premultiplied, on a garment of a colour."""
    ground = ground_of(garment_colour)
    if artwork.shape[2] == 3 or artwork[..., 3].min() == 255:
        code = cv2.COLOR_RGB2RGBA if artwork.shape[2] == 3 else None
        four = artwork if code is None else cv2.cvtColor(artwork, code)
        return Ink(cv2.LUT(np.ascontiguousarray(four), _DYED), ground)
    return Ink(_on_ground(np.ascontiguousarray(artwork), garment_colour), ground)


def ground_of(garment_colour: str) -> Words:
    """(4) the ink of a garment without any print."""
    light = hex_to_linear(garment_colour)
    dyed = light * (1 - FLOOR) + FLOOR
    ground: Words = np.rint(np.append(dyed, light @ GREY * (1 - FLOOR)) * FULL).astype(np.uint16)
    return ground


def with_luma(picture: Words) -> Words:
    """The same with its grey as the fourth channel, without the floor: also linear."""
    luma = cv2.cvtColor(picture, cv2.COLOR_RGBA2GRAY)
    cv2.subtract(luma, FLOOR * FULL, dst=luma)
    whole: Words = cv2.insertChannel(luma, picture.copy(), 3)
    return whole


def _on_ground(artwork: Bytes, garment_colour: str) -> Words:
    """(h, w, 4): each colour by its alpha, the garment's by the rest."""
    alpha = cv2.cvtColor(cv2.extractChannel(artwork, 3), cv2.COLOR_GRAY2RGBA)
    alpha[..., 3] = artwork[..., 3]
    cover: Floats = alpha * np.float32(1 / 255)
    under = np.append(hex_to_linear(garment_colour), 0).astype(np.float32)
    light = cv2.LUT(artwork, _LIGHT) * np.float32(1 / FULL)
    light -= under
    light *= cover
    light += under
    light *= np.float32((1 - FLOOR) * FULL)
    light += np.float32(FLOOR * FULL + 0.5)
    laid: Words = light.astype(np.uint16)
    return laid
