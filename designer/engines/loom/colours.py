"""Colour names: the ink that a shopper's word means, alone ("sage") or shaded ("dusty sage")."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from designer.engines.loom.colour import lch, to_lch, tone

_COLOURS = """
red:#d7303a crimson:#b81d3a scarlet:#e0322b vermilion:#e2452c cherry-red:#c21f38
brick-red:#a23f32 oxblood:#5a1720 maroon:#6d1f2d burgundy:#6b1f3a wine:#6e2240 merlot:#5e1f33
cranberry:#9c2340 raspberry:#c22a62 ruby:#ad1f46 tomato-red:#dd4a36 coral-red:#ee5348
pink:#f08cab hot-pink:#f23d8f bubblegum-pink:#f78fc0 magenta:#d81b82 fuchsia:#e0218a cerise:#d12a6b
rose-pink:#e58a9b dusty-rose:#c48a8c dusty-pink:#d9a3a5 blush:#f3c6c0 baby-pink:#f7cdd6
millennial-pink:#f0bcb8 old-rose:#bd7f83 rose-gold:#c98f7e salmon:#f58a77
coral:#fb6f5c peach:#fdbf94 apricot:#f9a865 melon:#fba989 tangerine:#f58220 orange:#f2852c
burnt-orange:#c2571f pumpkin-orange:#e57722 blood-orange:#dd4522 rust:#b0532c terracotta:#c5694a
sienna:#9f5230 burnt-sienna:#a3512f umber:#6a4a34 cinnamon:#a65f36 ginger:#b9662f copper:#b5703f
bronze:#96682f caramel:#bd8141 camel:#bf9361 toffee:#8e5a33 gold:#d4a437 golden:#d9a93a
old-gold:#b58f31 mustard:#d6a02a ochre:#c98a2b amber:#f5a623 honey:#e0a030 saffron:#f2b01e
marigold:#f3a81c sunflower-yellow:#f6bd1f yellow:#f9d02f lemon-yellow:#f9e14b canary:#f9e24d
butter:#fbe6a0 butter-yellow:#f9e08d buttercream:#f8ecc4 cream:#fbf1dc ivory:#f8f2e2 ecru:#e9dcc0
eggshell:#f1e8d6 oatmeal:#ddd0b8 linen:#efe4d2 beige:#e6d6bc sand:#dcc59b wheat:#e3c687
champagne:#eed9b6 nude:#e6bfa4 tan:#cfa97c taupe:#9c8b7a mocha:#8a6650 brown:#7a4b2e
chestnut:#7b3f2a chocolate:#4f2f1f espresso:#3a2418 mahogany:#5e2b20 walnut:#5f4330 khaki:#a89a63
olive:#77783a olive-green:#7d7f3a army-green:#565c36 moss:#7e8b48 moss-green:#76853f
avocado-green:#7f9440 pistachio:#b4cf8e lime:#b0d53a lime-green:#a5cf3b chartreuse:#b9d43a
grass-green:#5aa53c apple-green:#84bb45 green:#3f9a57 kelly-green:#1f9a4d emerald:#12855f
jade:#2b9a76 jade-green:#339d7c malachite:#15805a mint:#a7dcc0 mint-green:#9fd9ba seafoam:#9fdcc4
sea-green:#3d9c80 sage:#9fb394 sage-green:#98ae8c celadon:#b3cdb4 eucalyptus-green:#8faa9b
pine-green:#1f5a48 forest-green:#24583f hunter-green:#2b5138 bottle-green:#174a3c fern-green:#5c8d4c
teal:#12808a petrol:#165a66 peacock-blue:#0f6e84 turquoise:#2fb9b3 aqua:#5cc9cc aquamarine:#74d6bf
cyan:#25bcd6 duck-egg:#b9d9d4 ice-blue:#d0f1f6 powder-blue:#b6d0e2 pastel-blue:#aecbe8
baby-blue:#b5d8f0 light-blue:#a9d3f0 sky-blue:#8cc8ec cornflower-blue:#6a8fdc steel-blue:#5b82a6
slate:#5e6b78 slate-blue:#5f6fa3 dusty-blue:#8ba5bd denim-blue:#4d6d97 denim:#4a6a94 azure:#3d93de
blue:#3f7fd0 royal-blue:#2c4fc0 electric-blue:#2a5cff cobalt:#1f4aa8 ultramarine:#2a3bb0
sapphire:#1c4596 cerulean:#2f86b5 indigo-blue:#34408a navy:#1c2c52 midnight-blue:#141f42
ink-blue:#1d2a48 french-blue:#3f66a8 periwinkle:#8f9fe6 violet:#7b4fc0 purple:#7a3fa5
royal-purple:#5d2f9c amethyst:#9566c4 lavender:#c3b1e6 lilac:#cdb4e0 wisteria:#b29bd6
orchid:#c76bc0 thistle:#c9b2cc grape-purple:#5b2a72 aubergine-purple:#46203f eggplant:#452140
plum:#6f2f63 mauve:#b98aa5 heather:#a893ab mulberry:#8a3365 white:#ffffff off-white:#faf6ee
pearl-white:#f4f0ea snow-white:#fbfcfd grey:#8c8f96 dove-grey:#b7b5b4 stone-grey:#a9a399
pewter:#85888c silver:#b9bec6 gunmetal:#434a52 charcoal:#34363d graphite:#3f4248 onyx:#1b1b1f
black:#141418 jet-black:#0c0c0f
"""

COLOURS: dict[str, str] = dict(pair.split(":") for pair in _COLOURS.split())
COLOUR_SPELLINGS: dict[str, str] = {
    "gray": "grey",
    "offwhite": "off-white",
    "off-whites": "off-white",
    "hunter": "hunter-green",
    "navy-blue": "navy",
    "navyblue": "navy",
    "marine-blue": "navy",
    "dark-blue": "navy",
    "dark-green": "forest-green",
    "dark-red": "maroon",
    "light-green": "mint",
    "light-pink": "blush",
    "bordeaux": "burgundy",
    "bubblegum": "bubblegum-pink",
    "rosewood": "old-rose",
    "burgundy-red": "burgundy",
    "wine-red": "wine",
    "peachy": "peach",
    "golds": "gold",
    "silvery": "silver",
    "pinkish": "pink",
    "bluish": "blue",
    "greenish": "green",
    "yellowish": "yellow",
    "reddish": "red",
    "midnight": "midnight-blue",
    "duck-egg-blue": "duck-egg",
    "teal-blue": "teal",
    "teal-green": "teal",
    "turquoise-blue": "turquoise",
    "cobalt-blue": "cobalt",
    "sapphire-blue": "sapphire",
    "azure-blue": "azure",
    "slate-grey": "slate",
    "charcoal-grey": "charcoal",
    "silver-grey": "silver",
    "emerald-green": "emerald",
    "mustard-yellow": "mustard",
    "golden-yellow": "marigold",
    "canary-yellow": "canary",
    "marigold-yellow": "marigold",
    "lavender-purple": "lavender",
    "lilac-purple": "lilac",
    "eggplant-purple": "eggplant",
    "coral-pink": "coral",
    "salmon-pink": "salmon",
    "peach-pink": "peach",
    "blush-pink": "blush",
    "fuchsia-pink": "fuchsia",
    "shocking-pink": "hot-pink",
    "greige": "taupe",
    "cornflowerblue": "cornflower-blue",
    "terra-cotta": "terracotta",
    "rose-quartz": "baby-pink",
    "sea-foam": "seafoam",
    "seafoam-green": "seafoam",
    "chocolate-brown": "chocolate",
    "coffee-brown": "mocha",
    "burnt-umber": "umber",
    "ocher": "ochre",
    "vanilla": "buttercream",
    "sand-beige": "sand",
    "jade-stone": "jade",
}


def _shift(lighter: float = 0.0, stronger: float = 1.0, turn: float = 0.0) -> Callable[[str], str]:
    return lambda ink: tone(ink, lighter, stronger, turn)


def _dark(ink: str) -> str:
    light, strength, angle = to_lch(ink)
    return lch(max(0.14, light * 0.62), strength * 0.85, angle)


def _light(ink: str) -> str:
    light, strength, angle = to_lch(ink)
    return lch(max(light + 0.06, 0.5 * light + 0.44), strength * 0.62, angle)


def _pale(ink: str) -> str:
    _, strength, angle = to_lch(ink)
    return lch(0.925, min(0.055, strength * 0.45), angle)


def _pastel(ink: str) -> str:
    _, strength, angle = to_lch(ink)
    return lch(0.87, min(0.085, strength * 0.6), angle)


def _dusty(ink: str) -> str:
    light, strength, angle = to_lch(ink)
    return lch(0.7 * light + 0.3 * 0.68, min(0.075, strength * 0.5), angle)


def _neon(ink: str) -> str:
    light, strength, angle = to_lch(ink)
    return lch(max(0.7, light), 0.32 if strength > 0.03 else strength, angle)


def _warm(ink: str) -> str:
    light, strength, angle = to_lch(ink)
    turn = (55 - angle + 180) % 360 - 180
    return lch(light, max(strength, 0.02), angle + max(-22.0, min(22.0, turn)))


def _cool(ink: str) -> str:
    light, strength, angle = to_lch(ink)
    turn = (250 - angle + 180) % 360 - 180
    return lch(light, max(strength, 0.02), angle + max(-22.0, min(22.0, turn)))


_deep = _shift(-0.12, 1.05)
_bright = _shift(0.03, 1.3)
_soft = _shift(0.07, 0.65)

# A word before a colour name, and what it does to the ink.
MODIFIERS: Mapping[str, Callable[[str], str]] = {
    "dark": _dark,
    "darker": _dark,
    "deep": _deep,
    "rich": _shift(-0.06, 1.12),
    "midnight": _shift(-0.3, 0.8),
    "light": _light,
    "lighter": _light,
    "pale": _pale,
    "powder": _pale,
    "icy": _pale,
    "baby": _pastel,
    "pastel": _pastel,
    "bright": _bright,
    "vivid": _bright,
    "vibrant": _bright,
    "hot": _bright,
    "electric": _shift(0.02, 1.4),
    "neon": _neon,
    "fluorescent": _neon,
    "dusty": _dusty,
    "smoky": _dusty,
    "antique": _dusty,
    "muted": _shift(0.0, 0.55),
    "faded": _shift(0.08, 0.5),
    "washed": _shift(0.1, 0.45),
    "soft": _soft,
    "burnt": _shift(-0.13, 0.95, -6),
    "warm": _warm,
    "cool": _cool,
    "off": _shift(-0.03, 0.8),
    "medium": _shift(),
    "mid": _shift(),
}


@lru_cache(maxsize=2048)
def colour_named(word: str) -> str | None:
    """The ink that a word or a hyphened phrase means ("dark-olive-green"), or None."""
    if ink := COLOURS.get(COLOUR_SPELLINGS.get(word, word)):
        return ink
    first, _, rest = word.partition("-")
    if rest and first in MODIFIERS and (ink := colour_named(rest)):
        return MODIFIERS[first](ink)
    return None
