"""Dyes cloth under its light: ink and the photograph's radiance to the pixels of the picture."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from designer.scenes.colour import FULL_TO_SRGB, Bytes, code_srgb
from designer.scenes.scene import FULL, Cloth, Floats, Glossy, Words

HEADROOM = 2.0  # the brightest light that 16 bits hold: folds may lift it over white
LIGHTEST = 1 / 1.4**2  # luminance from which on a print counts as pale

_TO_SRGB: Bytes = code_srgb(np.arange(FULL + 1) * (HEADROOM / FULL))


def dye(cloth: Cloth, ink: Words) -> Words:
    """(n, 4) what share of its light each pixel returns, as FULL / HEADROOM for all of it.

    On a dark print multiplying alone hides the cloth, so folds and seams are amplified as the
    print gets darker.
    """
    relief = np.sqrt(ink[:, 3], dtype=np.float32)
    relief *= np.float32((LIGHTEST * FULL) ** -0.5)
    np.minimum(relief, 1, out=relief)
    relief *= cloth.lift
    relief += cloth.dark_relief
    relief *= np.float32(FULL / HEADROOM)
    gain = cv2.cvtColor(relief.astype(np.uint16)[None], cv2.COLOR_GRAY2RGBA)[0]
    dyed: Words = cv2.multiply(ink, gain, scale=1 / FULL)
    return dyed


def light_up(dyed: Words, cloth: Cloth, albedo: float) -> NDArray[np.uint32]:
    """(n) sRGB pixels, as whole numbers: quicker to put in their places than rows of bytes.

    ``albedo`` is the neutral cloth's.
    """
    light = cv2.multiply(dyed, cloth.radiance, dst=dyed, scale=1 / (FULL * albedo))
    return as_numbers(cv2.LUT(light, _TO_SRGB))


def tint_under_shine(glossy: Glossy, gain: Floats) -> NDArray[np.uint32]:
    """(k) sRGB pixels, k > 0: the skin takes its colour, the highlights on it keep theirs."""
    light = cv2.multiply(glossy.radiance[None], (*gain.tolist(), 0))
    light = cv2.add(light, glossy.shine[None], dst=light)
    return as_numbers(cv2.LUT(light, FULL_TO_SRGB)[0])


def dyed_light(dyed: Words) -> Floats:
    """(n, 3) the share itself."""
    share: Floats = dyed[:, :3] * np.float32(HEADROOM / FULL)
    return share


def as_numbers(codes: Bytes) -> NDArray[np.uint32]:
    """(n) whole numbers of (n, 4) bytes."""
    return np.ascontiguousarray(codes).view(np.uint32).reshape(-1)
