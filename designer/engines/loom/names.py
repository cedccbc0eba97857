"""What a shopper would call an ink. Only captions read this: no print depends on it."""

from __future__ import annotations

import math
from functools import lru_cache

from designer.engines.loom.colour import to_lch
from designer.engines.loom.colours import COLOURS
from designer.engines.loom.reading.tables import word_set

# Names that words do not ask for, but eyes see: the pale, the deep and the nearly black.
_SEEN_ONLY = """
pale-lavender:#e6dcf3 pale-blue:#dcebf5 pale-sage:#d9e5cf pale-green:#e1f0d8 pale-mint:#dcf2e6
pale-aqua:#eaf5f4 pale-pink:#fbe3ea shell-pink:#f9dcd3 pale-peach:#fddfc6 pale-yellow:#fbf3c8
light-pink:#f7c9d4 light-grey:#e0e1e3 dark-grey:#55575c dark-green:#1d4a42 deep-teal:#16656b
dark-teal:#0f2a2e midnight:#0b1830 deep-blue:#23405c dark-purple:#33214f dark-plum:#22082e
dark-wine:#3a1424 dark-wine:#2a1020 dark-brown:#2f1d14 black:#17141a black:#17102b black:#1b2226
cream:#f4e7d7 cream:#ffe9d0 navy:#14243a pale-blue:#eaf2f8
"""

# Names that words may ask for, but nobody says of what she sees.
NEVER_SAID = word_set(
    """millennial-pink bubblegum-pink grape-purple aubergine-purple pumpkin-orange cherry-red
    tomato-red avocado-green butter-yellow sunflower-yellow snow-white pearl-white ink-blue
    army-green apple-green royal-purple baby-pink old-gold jade-green nude thistle"""
)

_NAMES: tuple[tuple[str, str], ...] = (
    *((name, ink) for name, ink in COLOURS.items() if name not in NEVER_SAID),
    *((name, ink) for name, ink in (pair.split(":") for pair in _SEEN_ONLY.split())),
)

_HUE_COUNTS = 1.6  # a pale lavender is nearer to lavender than to a blue of its own lightness


@lru_cache(maxsize=4096)
def name_of_colour(ink: str) -> str:
    """The nearest name for ``#rrggbb``, in plain words ("pale lavender")."""
    name, _ = min(_NAMES, key=lambda known: _unlike(known[1], ink))
    return name.replace("-", " ")


def _unlike(first: str, second: str) -> float:
    """How far apart two inks are, hue counted more than lightness and strength."""
    light_1, strength_1, angle_1 = to_lch(first)
    light_2, strength_2, angle_2 = to_lch(second)
    turn = 2 * math.sqrt(strength_1 * strength_2) * math.sin(math.radians(angle_1 - angle_2) / 2)
    return math.hypot(light_1 - light_2, strength_1 - strength_2, _HUE_COUNTS * turn)
