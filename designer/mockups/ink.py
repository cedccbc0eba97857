"""A print as dye on its garment: what share of the light each of its pixels returns.

Laying see-through pixels on the garment's colour and keeping the blackest dye off black are both
linear, so they are done once on the artwork and hold after any filtering.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from designer.scenes.colour import TO_LINEAR, Bytes, Floats, hex_to_linear
from designer.scenes.scene import FULL, Words

FLOOR = 0.026  # no dye is blacker than this
STRIP = 32  # rows at once: they stay in the cache
GREY = np.array([0.299, 0.587, 0.114], np.float32)  # what OpenCV's grey is made of

_DYED: Words = np.rint((TO_LINEAR * (1 - FLOOR) + FLOOR) * FULL).astype(np.uint16)
_LIGHT: Words = np.rint(TO_LINEAR * (1 - FLOOR) * FULL).astype(np.uint16)
_COVER: Words = (np.arange(256) * (FULL // 255)).astype(np.uint16)


@dataclass(frozen=True, slots=True, eq=False)
class Ink:
    """A print in 16 bits of linear light."""

    picture: Words  # (h, w, 3)
    ground: Words  # (4) of the garment alone, the fourth is its grey


def dye_cloth(artwork: Bytes, garment_colour: str) -> Ink:
    """The ink of an RGB(A) artwork, not premultiplied, on a garment of a colour."""
    ground = ground_of(garment_colour)
    artwork = np.ascontiguousarray(artwork)
    if artwork.shape[2] == 3:
        return Ink(cv2.LUT(artwork, _DYED), ground)
    colours, alpha = cv2.cvtColor(artwork, cv2.COLOR_RGBA2RGB), cv2.extractChannel(artwork, 3)
    if alpha.min() == 255:
        return Ink(cv2.LUT(colours, _DYED), ground)
    return Ink(_on_ground(colours, alpha, garment_colour), ground)


def ground_of(garment_colour: str) -> Words:
    """(4) the ink of a garment without any print."""
    light = hex_to_linear(garment_colour)
    dyed = light * (1 - FLOOR) + FLOOR
    ground: Words = np.rint(np.append(dyed, light @ GREY * (1 - FLOOR)) * FULL).astype(np.uint16)
    return ground


def mean_light(ink: Ink, *, all_over: bool) -> Floats:
    """(3) the share of light that the whole garment returns: its ground's, where the print is in
    one place only."""
    mean = cv2.mean(ink.picture)[:3] if all_over else ink.ground[:3]
    light: Floats = np.asarray(mean, np.float32) / np.float32(FULL)
    return light


def with_luma(picture: Words) -> Words:
    """(h, w, 4): the grey as the fourth channel, without the floor: also linear."""
    luma = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
    cv2.subtract(luma, FLOOR * FULL, dst=luma)
    whole: Words = cv2.insertChannel(luma, cv2.cvtColor(picture, cv2.COLOR_RGB2RGBA), 3)
    return whole


def _on_ground(colours: Bytes, alpha: Bytes, garment_colour: str) -> Words:
    """(h, w, 3): each colour by its alpha, the garment's by the rest."""
    under = hex_to_linear(garment_colour) * (1 - np.arange(256) / 255)[:, None]
    beneath = np.rint((under * (1 - FLOOR) + FLOOR) * FULL).astype(np.uint16)[None]
    laid = np.empty(colours.shape, np.uint16)
    for top in range(0, len(colours), STRIP):
        at = slice(top, top + STRIP)
        cover, out = cv2.cvtColor(alpha[at], cv2.COLOR_GRAY2RGB), laid[at]
        cv2.multiply(cv2.LUT(colours[at], _LIGHT), cv2.LUT(cover, _COVER), dst=out, scale=1 / FULL)
        cv2.add(out, cv2.LUT(cover, beneath), dst=out)
    return laid
