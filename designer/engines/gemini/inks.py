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
    "pink": "#f4a3bd",
}  # fmt: skip
INKS = 6
THUMBNAIL_PX = 128


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
    """The plain name nearest to ``#rrggbb`` to the eye."""
    return min(NAMES, key=lambda name: distance(NAMES[name], ink))


def distance(one: str, other: str) -> float:
    """How different two hex colours look (the 'redmean' weighting, good enough for names)."""
    r1, g1, b1 = (int(one[i : i + 2], 16) for i in (1, 3, 5))
    r2, g2, b2 = (int(other[i : i + 2], 16) for i in (1, 3, 5))
    mean = (r1 + r2) / 2
    red, green, blue = r1 - r2, g1 - g2, b1 - b2
    return (2 + mean / 256) * red**2 + 4 * green**2 + (2 + (255 - mean) / 256) * blue**2


def ink_names(inks: tuple[str, ...]) -> tuple[str, ...]:
    """Names without repeats, in the order of the inks."""
    return tuple(dict.fromkeys(name_ink(ink) for ink in inks))


def listing(words: tuple[str, ...]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"
