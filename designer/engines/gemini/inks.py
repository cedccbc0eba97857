"""The inks of a picture, and plain names for them. Pure."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

NAMES = {
    "black": "#161616", "charcoal": "#3b3f45", "grey": "#8a8d91", "silver": "#c4c7ca",
    "white": "#fbfbf8", "cream": "#f4ead2", "sand": "#d8c29d", "brown": "#7a4b2a",
    "rust": "#b0492a", "red": "#cf2030", "coral": "#f3705f", "orange": "#f08a24",
    "mustard": "#d5a021", "yellow": "#f7d838", "lime": "#a8cf38", "green": "#3c9a45",
    "forest": "#1f4d34", "sage": "#a3b899", "mint": "#a8e0c8", "teal": "#1c7f83",
    "turquoise": "#35c2c8", "sky": "#8fcbee", "blue": "#2c64c9", "navy": "#17254d",
    "lavender": "#b7a5dd", "purple": "#6d3fa5", "plum": "#5b2247", "magenta": "#c92a8a",
    "pink": "#f4a3bd", "blush": "#fbd3da",
}  # fmt: skip
INKS = 6
THUMBNAIL_PX = 128
WEIGHTS = np.array([0.4, 1.0, 1.0])
TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
FROM_CONES = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def find_inks(pixels: NDArray[np.uint8]) -> tuple[str, ...]:
    """Up to six hex colours of (height, width, 3) pixels, the most used first."""
    small = Image.fromarray(pixels).resize((THUMBNAIL_PX, THUMBNAIL_PX), Image.Resampling.BOX)
    paletted = small.quantize(INKS, method=Image.Quantize.MEDIANCUT, kmeans=2)
    counts = np.bincount(np.asarray(paletted).ravel(), minlength=INKS)
    table = paletted.getpalette() or []
    used = [int(ink) for ink in np.argsort(-counts, kind="stable") if counts[ink]]
    found = ["#{:02x}{:02x}{:02x}".format(*table[3 * ink : 3 * ink + 3]) for ink in used]
    return tuple(dict.fromkeys(found))


def name_ink(ink: str) -> str:
    """The plain name nearest to ``#rrggbb``: hue and strength count for more than lightness."""
    here = oklab(ink)
    return min(
        NAMES, key=lambda name: float((np.square(oklab(NAMES[name]) - here) * WEIGHTS).sum())
    )


def oklab(ink: str) -> NDArray[np.float64]:
    """(lightness, green-red, blue-yellow) of a hex colour, in Oklab."""
    srgb = np.array([int(ink[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    return np.asarray(FROM_CONES @ np.cbrt(TO_CONES @ linear))


def ink_names(inks: tuple[str, ...]) -> tuple[str, ...]:
    """Names without repeats, in the order of the inks."""
    return tuple(dict.fromkeys(name_ink(ink) for ink in inks))


def listing(words: tuple[str, ...]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"
