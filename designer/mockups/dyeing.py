"""Dyes cloth under its light: ink and the photograph's radiance to the pixels of the picture."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from designer.scenes.colour import FULL_TO_SRGB, Bytes, code_srgb
from designer.scenes.scene import FULL, HEADROOM, Cloth, Floats, Glossy, Words

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


def colour_bounce(thrown: Floats, albedo: float) -> Floats:
    """(256, 3) what becomes of the light on the cloth, by ``Cloth.bounce``.

    ``thrown``: (3) what share of light the cloth around it returns; in the photograph it was
    ``albedo``, the neutral cloth's. One bounce tells: light that came by cloth twice is taken as
    dyed once, which holds ground truth to a percent (photostudio/truth.py).
    """
    share = np.arange(256, dtype=np.float32)[:, None] / np.float32(255)
    gains: Floats = 1 + share * (np.asarray(thrown, np.float32) / np.float32(albedo) - 1)
    return gains


def bounce_words(gains: Floats) -> NDArray[np.uint64]:
    """(256) the same as four 16-bit numbers in one, FULL / HEADROOM for all of the light."""
    words = np.zeros((256, 4), np.uint16)
    words[:, :3] = np.minimum(gains * np.float32(FULL / HEADROOM), FULL)
    return words.view(np.uint64).reshape(-1)


def light_up(
    dyed: Words, cloth: Cloth, bounce: NDArray[np.uint64], albedo: float
) -> NDArray[np.uint32]:
    """(n) sRGB pixels, as whole numbers: quicker to put in their places than rows of bytes.

    ``albedo`` is the neutral cloth's, ``bounce`` of ``bounce_words``.
    """
    gain = bounce.take(cloth.bounce).view(np.uint16).reshape(-1, 4)
    light = cv2.multiply(dyed, gain, dst=dyed, scale=HEADROOM / FULL)
    cv2.multiply(light, cloth.radiance, dst=light, scale=1 / (FULL * albedo))
    cv2.add(light, cloth.shine, dst=light)
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
