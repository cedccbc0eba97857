"""OKLab of a photograph: distances in it are about what the eye sees."""

from __future__ import annotations

import cv2
import numpy as np

from designer.pixels import Pixels
from designer.scenes.colour import Floats, picture_to_linear

_TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    np.float32,
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ],
    np.float32,
)


def to_oklab(rgb: Pixels) -> Floats:
    """(h, w, 3) lightness 0 to 1, and two axes of colour, of sRGB bytes."""
    return light_to_oklab(picture_to_linear(rgb))


def light_to_oklab(light: Floats) -> Floats:
    """The same of linear light (h, w, 3)."""
    lab: Floats = cv2.transform(np.cbrt(cv2.transform(light, _TO_CONES)), _TO_LAB)
    return lab
