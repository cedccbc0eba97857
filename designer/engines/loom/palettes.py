"""Palettes and colour names: the inks a print may be made of, and the words that ask for them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Palette:
    """Inks as ``#rrggbb``: the ground, the darkest line, greenery, then four to six colours."""

    ground: str
    ink: str
    leaf: str
    inks: tuple[str, ...]


def _table(text: str) -> dict[str, Palette]:
    out = {}
    for row in text.strip().splitlines():
        name, ground, ink, leaf, *inks = row.split()
        out[name] = Palette(ground, ink, leaf, tuple(inks))
    return out


# name, ground, ink, leaf, inks
PALETTES: dict[str, Palette] = _table(
    """
pastel #fdf3ee #5b4a68 #a9cfae #f7b5c4 #b8d8f0 #fbe0a2 #cdbcec #a9dccb
neon #17102b #0b0716 #39ff9c #ff2e9a #22e6ff #faff3c #9b5cff #ff7a2f
retro #fbe9c9 #4a2a1a #8a8a3c #d9572b #eda63a #3f7f7a #b23a2e #f2c879
vintage #f1e4cf #4c3b34 #7d8a68 #b5655a #d9a066 #5f7d85 #8d5a5f #e0c49a
earthy #f4e7d7 #4b352a #7c8a5c #c46a4a #dca374 #8f4f3b #e6c59f #5f6f63
nordic #f4f1ea #2c3a47 #7f9a8a #2f5d7c #e07a5f #f2cc8f #81b29a #c9d6df
tropical #fff2dc #143d3a #2f9a6f #ff6f61 #ffb84d #14a39a #f2478a #ffe08a
autumn #f8ead2 #46251b #7b7a3a #c5502b #e39a33 #8c3230 #d8b56a #5d6b45
winter #eaf2f8 #1e3550 #3f7f78 #3d6fa5 #9cc3df #ffffff #c9d8ea #d65a5f
christmas #fbf3e4 #17352b #2f7a55 #c9303e #2f7a55 #e3b04b #f2d9c4 #8f1f2e
halloween #1f1729 #0f0a15 #7aa342 #f48b29 #8f5fd1 #f6e9d0 #7aa342 #d94f4f
ocean #eaf5f4 #10344c #4fa39a #1f6d94 #59b3c4 #f2d3a0 #f0846b #a8dad5
desert #fbe8d6 #5a2f2a #7f9a75 #d9734e #efad7d #b5525c #f3cf8f #6d8f8a
sunset #ffe9d0 #48243f #7a8f5f #f2694b #f9a64a #d83f6f #7b3f7d #fdd27f
candy #fff0f6 #5a2d50 #7fcfa8 #ff7eb6 #7fd3ee #ffd86b #b791f0 #ff9f8a
deco #12151c #06080c #2d6a5f #d9b25f #f0d99a #b5893c #2d6a5f #efe6d2
mono #ffffff #161616 #161616 #161616 #5a5a5a #9a9a9a #2c2c2c #cfcfcf
rainbow #fffdf7 #2d2a3a #4fb36a #ef4b5f #f98f3c #fcd23f #4fb36a #3f8fe0 #8b5bd6
memphis #fdf6f0 #23202b #2ec4a6 #ff5c8a #ffc93c #2ec4b6 #6a5cff #ff8a3d
indigo #f3efe4 #14213f #3f6f8a #1f3b70 #4a6fa5 #9db7d5 #24477f #d8e1ea
forest #eef0e2 #1f3329 #4f7f57 #2f5d46 #8aa868 #c9a35f #b5583f #dfe3c4
coffee #f5eadc #3a2417 #84865c #6f4a32 #b98a5f #d9b991 #8f5f45 #ead8be
nursery #fbf5ec #5b5560 #a8c3a0 #f0b9a4 #a9c9d9 #f3d79b #c9b6d6 #b9cfa9
gothic #17141a #08070a #3f5a4a #8f1f3a #d9d0c4 #5a2f5f #b58a4a #6f6a75
jewel #14243a #0a1220 #2f8f6f #c2315f #e0a63f #2f8f8a #7a4fb5 #e8d5b5
spring #f7fbee #36493a #7fb56a #f28fa6 #fbd36b #9ccbe8 #c6a7e0 #f7b58f
"""
)

# Grounds that four candidates of one palette walk through; others are derived from the palette.
PALETTE_GROUNDS: dict[str, tuple[str, ...]] = {
    "christmas": ("#fbf3e4", "#1d4a3c", "#a3232f", "#23405c"),
    "deco": ("#12151c", "#0f2a2e", "#1d1730", "#f3ead6"),
    "neon": ("#17102b", "#0d0d14", "#0b1830", "#22082e"),
    "mono": ("#ffffff", "#161616"),
    "halloween": ("#1f1729", "#f28a2e", "#f6ead2", "#33214f"),
    "gothic": ("#17141a", "#2a1020", "#1b2226", "#3a1424"),
}

# Grounds that flatter a motif drawn in its own colours.
NATURAL_GROUNDS: tuple[str, ...] = (
    "#fff6e6",
    "#f9dcd3",
    "#cfe6ee",
    "#d9e5cf",
    "#f9e7a8",
    "#e6dcf3",
    "#1f2f4f",
    "#1d4a42",
    "#f3b8a8",
    "#2b2633",
    "#16656b",
    "#f7c9d4",
    "#ffffff",
    "#b9dccf",
)

_PALETTE_WORDS = """
pastel: pastel pastels soft
neon: neon fluorescent cyberpunk rave glow vaporwave synthwave
retro: retro 70s seventies groovy hippie
vintage: vintage antique faded heritage victorian shabby
earthy: earthy boho bohemian natural rustic clay
nordic: nordic scandi scandinavian minimal minimalist modern
tropical: tropical hawaii hawaiian tiki summer jungle
autumn: autumn fall thanksgiving harvest
winter: winter frost frosty icy snowy ski
christmas: christmas xmas festive holiday noel santa
halloween: halloween spooky
ocean: ocean sea nautical marine coastal beach surf underwater
desert: desert western southwest
sunset: sunset sunrise dusk
candy: candy kawaii sweet bubblegum girly cute
deco: deco gatsby luxury glamour glam artdeco
mono: monochrome mono black-and-white grayscale greyscale
rainbow: pride colorful colourful multicolor multicolour multicolored tie-dye tiedye
memphis: memphis 80s eighties 90s pop
indigo: indigo japanese japan denim shibori seigaiha delft porcelain
forest: forest woodland moss mossy
coffee: coffee cafe chocolatey
nursery: nursery baby kids gentle
gothic: gothic goth dark moody punk metal
jewel: jewel baroque damask royal moroccan
spring: spring easter garden
"""

PALETTE_WORDS: dict[str, str] = {
    word: name.strip()
    for name, words in (row.split(":") for row in _PALETTE_WORDS.strip().splitlines())
    for word in words.split()
}

_COLOURS = """
red:#d7303a crimson:#b81d3a scarlet:#e0322b maroon:#6d1f2d burgundy:#6b1f3a wine:#6e2240
pink:#f08cab hot-pink:#f23d8f magenta:#d81b82 fuchsia:#e0218a rose-pink:#e58a9b blush:#f3c6c0
salmon:#f58a77 coral:#fb6f5c peach:#fdbf94 apricot:#f9a865 tangerine:#f58220 orange:#f2852c
rust:#b0532c terracotta:#c5694a copper:#b5703f bronze:#96682f gold:#d4a437 golden:#d9a93a
mustard:#d6a02a amber:#f5a623 yellow:#f9d02f butter:#fbe6a0 cream:#fbf1dc ivory:#f8f2e2
beige:#e6d6bc tan:#cfa97c brown:#7a4b2e chocolate:#4f2f1f khaki:#a89a63 olive-green:#7d7f3a
lime-green:#a5cf3b chartreuse:#b9d43a green:#3f9a57 emerald:#12855f mint:#a7dcc0 sage:#9fb394
forest-green:#24583f teal:#12808a turquoise:#2fb9b3 aqua:#5cc9cc cyan:#25bcd6
sky-blue:#8cc8ec blue:#3f7fd0 light-blue:#a9d3f0 baby-blue:#b5d8f0 royal-blue:#2c4fc0
cobalt:#1f4aa8 cerulean:#2f86b5 navy:#1c2c52 periwinkle:#8f9fe6 violet:#7b4fc0 purple:#7a3fa5
lavender:#c3b1e6 lilac:#cdb4e0 plum:#6f2f63 mauve:#b98aa5 white:#ffffff off-white:#faf6ee
grey:#8c8f96 silver:#b9bec6 charcoal:#34363d black:#141418
"""

COLOURS: dict[str, str] = dict(pair.split(":") for pair in _COLOURS.split())
COLOUR_SPELLINGS: dict[str, str] = {
    "gray": "grey",
    "offwhite": "off-white",
    "hunter": "forest-green",
    "indigo-blue": "navy",
    "dark-blue": "navy",
    "dark-green": "forest-green",
    "dark-red": "maroon",
    "light-green": "mint",
    "light-pink": "blush",
    "schwarz": "black",
    "noir": "black",
    "negro": "black",
    "weiss": "white",
    "blanc": "white",
    "blanco": "white",
    "rot": "red",
    "rouge": "red",
    "rojo": "red",
    "blau": "blue",
    "bleu": "blue",
    "azul": "blue",
    "gelb": "yellow",
    "jaune": "yellow",
    "amarillo": "yellow",
    "vert": "green",
    "verde": "green",
    "rosado": "pink",
}


def colour_named(word: str) -> str | None:
    """The ink that a word means, or None."""
    return COLOURS.get(COLOUR_SPELLINGS.get(word, word))
