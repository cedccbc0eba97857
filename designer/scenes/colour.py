"""Light and colour: sRGB bytes, linear light, hex colours, and a print's few main colours."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.floating[Any]]
Bytes = NDArray[np.uint8]

COUNTED = 128  # pixels across the shorter side whose colours are counted
LUMA = np.array([0.24, 0.68, 0.08], np.float32)


def srgb_to_light(srgb: Floats) -> Floats:
    """Linear light of sRGB from 0 to 1, exactly and slowly: for tables."""
    light: Floats = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    return light


def light_to_srgb(light: Floats) -> Floats:
    """The way back."""
    srgb: Floats = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    return srgb


def code_srgb(light: Floats) -> Bytes:
    """sRGB bytes of linear light of any shape, exactly and slowly: for tables."""
    return (light_to_srgb(np.clip(light, 0, 1)) * 255 + 0.5).astype(np.uint8)


TO_LINEAR: Floats = srgb_to_light(np.arange(256) / 255).astype(np.float32)
FULL_TO_SRGB: Bytes = code_srgb(np.linspace(0, 1, 65536))


def to_linear(srgb: Bytes) -> Floats:
    """Linear light of sRGB bytes, any shape."""
    light: Floats = TO_LINEAR[srgb]
    return light


def picture_to_linear(srgb: Bytes) -> Floats:
    """The same for an (h, w, channels) picture, faster."""
    light: Floats = cv2.LUT(np.ascontiguousarray(srgb), TO_LINEAR)
    return light


def to_srgb(light: Floats) -> Bytes:
    """sRGB bytes of linear light (h, w, channels) or (n, channels); clips.

    Spends its argument: the array is written to.
    """
    if not light.size:
        return np.zeros(light.shape, np.uint8)
    np.clip(light, 0, 1, out=light)
    light *= 65535
    codes: Bytes = cv2.LUT(light.astype(np.uint16), FULL_TO_SRGB)
    return codes.reshape(light.shape)


def parse_hex(colour: str) -> tuple[int, int, int]:
    """``#rrggbb`` as three bytes. Raises ValueError."""
    if len(colour) != 7 or not colour.startswith("#"):
        raise ValueError(f"a colour looks like #1a2b3c, not {colour!r}")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def hex_to_linear(colour: str) -> Floats:
    """(3) linear light of ``#rrggbb``."""
    return to_linear(np.array(parse_hex(colour), np.uint8))


def main_colours(artwork: Bytes, *, count: int = 5) -> list[str]:
    """The colours that cover most of an RGB(A) picture, biggest first, none like another.

    Counts cells of a 16-level cube over a grid of single pixels (a mean would invent colours that
    are not in the print), so the answer is the same everywhere; see-through pixels do not count.
    A picture without a visible pixel has no colours.
    """
    step = max(1, min(artwork.shape[:2]) // COUNTED)
    small = artwork[step // 2 :: step, step // 2 :: step].reshape(-1, artwork.shape[2])
    seen = small[small[:, 3] > 127] if artwork.shape[2] == 4 else small
    cells = (seen[:, :3] >> 4).astype(np.int32) @ np.array([256, 16, 1])
    sizes = np.bincount(cells, minlength=4096)
    sums = np.stack([np.bincount(cells, seen[:, c], minlength=4096) for c in range(3)], 1)
    chosen: list[NDArray[np.float64]] = []
    for cell in np.argsort(-sizes, kind="stable"):
        if not sizes[cell]:
            break
        mean = sums[cell] / sizes[cell]
        if all(np.abs(mean - other).sum() > 72 for other in chosen):
            chosen.append(mean)
        if len(chosen) == count:
            break
    return ["#" + "".join(f"{round(channel):02x}" for channel in mean) for mean in chosen]


def lightness(colour: str) -> float:
    """Rough lightness of ``#rrggbb``, 0 black to 1 white."""
    luma = float(hex_to_linear(colour) @ LUMA)
    return float(luma**0.45)
