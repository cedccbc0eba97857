"""Palettes: inks chosen to live together, and the words that ask for them."""

from __future__ import annotations

from dataclasses import dataclass

from designer.engines.loom.colours import COLOURS, colour_named
from designer.engines.loom.reading.tables import by_word, word_set

__all__ = [
    "COLOURS",
    "NATURAL_GROUNDS",
    "PALETTES",
    "PALETTE_GROUNDS",
    "PALETTE_WORDS",
    "WEAK_PALETTE_WORDS",
    "Palette",
    "colour_named",
]


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
pastel #fdf3ee #5b4a68 #9cc7a2 #f5a9bc #a3cdf0 #f6d88c #c0a8ea #93d6be
neon #17102b #0b0716 #39ff9c #ff2e9a #22e6ff #faff3c #9b5cff #ff7a2f
retro #fbe9c9 #4a2a1a #8a8a3c #d9572b #eda63a #3f7f7a #a32e2e
vintage #f1e4cf #4c3b34 #7d8a68 #b9605a #d9a066 #5f7d85 #7d4a5c #97a87c
earthy #f4e7d7 #4b352a #7c8a5c #c46a4a #dca374 #84432f #a8873a #5f6f63
nordic #f4f1ea #2c3a47 #7f9a8a #2f5d7c #e07a5f #f2cc8f #81b29a #a9bfcd
tropical #fff2dc #143d3a #2f9a6f #ff6f61 #ffb84d #14a39a #f2478a #ffe04f
autumn #f8ead2 #46251b #7b7a3a #c5502b #e39a33 #8c3230 #c8b48c #5d6b45
winter #eaf2f8 #1e3550 #3f7f78 #3d6fa5 #93bcdc #243f66 #cba6d6 #d65a5f
christmas #fbf3e4 #17352b #2f7a55 #c9303e #2f7a55 #e3b04b #e9b89c #8f1f2e
halloween #1f1729 #0f0a15 #7aa342 #f48b29 #8f5fd1 #f6e9d0 #7aa342 #d94f4f
ocean #eaf5f4 #10344c #4fa39a #1f6d94 #59b3c4 #efc88c #f0846b #123f63
desert #fbe8d6 #5a2f2a #7f9a75 #d9734e #efa579 #b04a54 #f0cb6c #6d8f8a
sunset #ffe9d0 #48243f #7a8f5f #f2694b #f9a64a #d83f6f #7b3f7d #fbcb62
candy #fff0f6 #5a2d50 #7fcfa8 #ff7eb6 #7fd3ee #ffd45c #b791f0 #ff9f8a
deco #12151c #06080c #2d6a5f #d9b25f #8f4a4f #a3762e #2d6a5f #efe6d2
mono #ffffff #161616 #161616 #161616 #3f3f3f #6e6e6e #9a9a9a #c4c4c4
rainbow #fffdf7 #2d2a3a #4fb36a #ef4b5f #f98f3c #fcd23f #4fb36a #3f8fe0 #8b5bd6
memphis #fdf6f0 #23202b #2ec4a6 #ff5c8a #ffc93c #2ec4b6 #6a5cff #ff8a3d
indigo #f3efe4 #14213f #3f6f8a #1b2f5c #3c5f9b #6f91c2 #a9c0da #c9a06a
forest #eef0e2 #1f3329 #4f7f57 #2f5d46 #8aa868 #c9a35f #b5583f #6f4a34
coffee #f5eadc #3a2417 #84865c #5a3823 #b98a5f #d9b991 #8f5f45 #8a9f8e
nursery #fbf5ec #5b5560 #9dbd9a #f0a9a0 #9cc3dc #efcd86 #bda5d4 #a3c294
gothic #17141a #08070a #3f5a4a #8f1f3a #d9d0c4 #5a2f5f #b58a4a #7d7884
jewel #14243a #0a1220 #2f8f6f #c2315f #e0a63f #2f8f8a #7a4fb5 #e8d5b5
spring #f7fbee #36493a #7fb56a #f28fa6 #fbd04f #8cc0e6 #bf9ce0 #f7b08a
nouveau #f2e8cf #3b3a2a #6f8456 #5f7d4a #c99a3f #a8502f #2f5f5a #8f6f8a
midcentury #f5ecdb #2f2a28 #7f8f4a #d9652f #e0ab35 #2f7f82 #8aa04f #5b3a2c
y2k #f3eeff #3a2a5f #8fd94f #ff6fc4 #5fb8ff #b3ea4f #a078ff #ff9f5f
academia #2a211c #140f0c #5f6a4a #8f4a2f #c9a262 #6b7a5a #7d2f38 #e0cfae
cottagecore #faf3e3 #4a3f33 #7f9a6a #c9605f #e3b255 #8aa874 #7f9dbd #b98ab0
roseandsage #f8efe9 #4f3f40 #8fa382 #c4868a #93a686 #8f565f #e8b398 #6f7f66
terracotta #f7ebdf #4a2c22 #8a8f6a #c2613f #e09a72 #8c3b2a #9f9a6f #dcc05f
seaside #f6f3ea #1f3a52 #5f9f94 #24507a #6fb1cf #ee7c62 #efc873 #8fc79a
berry #f9eef0 #3f1630 #6f8a5f #8f1f4f #d23f6f #5f2f6f #ef8fa3 #2f3f7f
citrus #fdf9e6 #3f4a1f #7fb03f #f9a01f #f7d51f #a3cf3f #f26a2f #f78f8a
bluemono #eef4fa #0f1f3f #3f6fa0 #14305f #2f5fa6 #5f92cf #97bde6 #8e8f96
moodyfloral #1c1a22 #0b0a0f #4f6f55 #a83f5a #d98f8a #7f4f86 #e6c79f #c9803f
fifties #f8f2e4 #2b2b33 #4fa08f #5fc0b8 #e0423f #f5c84f #f2a3ad #2f6f8f
sixties #fdf4e3 #2d1f3a #7fae3f #f2572f #f9b52a #d93f8f #3f9f9f #7a4fb0
nineties #f1ecf6 #28233f #3fae8f #5a3fc0 #f2c53f #1fa8a0 #f0567f #f2894f
harbour #1b2a4a #0c152a #5f9f8f #e8e2d2 #d0483f #6f9fd0 #e0b04f #3f6f9f
romantic #fbf0ee #54303f #93a88a #d9627f #f0a9ab #a3324f #c99ac0 #e0be7f
moss #f1efe0 #2a3322 #6a7f45 #4f6330 #94a35a #b5773f #7f5a3f #c9b56a
paprika #fbf0e0 #45201a #7d8742 #c8321f #ef8a2f #f5c33f #7f1f2f #3f7f86
lavenderfield #f5f1f8 #38305a #8aa584 #7a5fb5 #b39ae0 #5a4a8f #90ad84 #e8b9c9
blush #fbf3ef #56403f #9aa88f #e89fb0 #b9635f #efb98a #a58fa6
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
    "academia": ("#2a211c", "#1f2a24", "#efe2c8", "#33191c"),
    "moodyfloral": ("#1c1a22", "#1a2426", "#2a1622", "#22203a"),
    "harbour": ("#1b2a4a", "#f4efe3", "#24406b", "#8f2f2f"),
    "jewel": ("#14243a", "#123330", "#33163a", "#f2e6d0"),
    "bluemono": ("#eef4fa", "#14264a", "#ffffff", "#cfe0f2"),
    "citrus": ("#fdf9e6", "#fff1d6", "#eaf4d0", "#2f4f2a"),
    "fifties": ("#f8f2e4", "#bfe3dc", "#2b2b33", "#f8d9dc"),
    "terracotta": ("#f7ebdf", "#4f241a", "#f3d5c0", "#3d4233"),
    "coffee": ("#f5eadc", "#33200f", "#e6d3bb", "#2a302c"),
    "moss": ("#f1efe0", "#252d1e", "#dfe2c0", "#3f2b1f"),
    "blush": ("#fbf3ef", "#f6d9d6", "#512a33", "#f1e3d6"),
    "berry": ("#f9eef0", "#34112a", "#f6d3da", "#211d44"),
    "earthy": ("#f4e7d7", "#3f2b22", "#edd6c0", "#353f33"),
    "midcentury": ("#f5ecdb", "#1d3b3d", "#f3d79c", "#352822"),
    "nouveau": ("#f2e8cf", "#1d3733", "#dfe2c4", "#33242f"),
    "cottagecore": ("#faf3e3", "#dfe8d2", "#374234", "#f6dcd6"),
    "roseandsage": ("#f8efe9", "#e1e6d6", "#4f2b32", "#f2d8d3"),
    "seaside": ("#f6f3ea", "#1a3148", "#d3e6ea", "#f8ddd0"),
    "sixties": ("#fdf4e3", "#2d1f3a", "#fae0a4", "#d9ece6"),
    "nineties": ("#f1ecf6", "#28233f", "#cfe9e2", "#f8d9df"),
    "romantic": ("#fbf0ee", "#f6d3d4", "#471b32", "#f6e3d3"),
    "paprika": ("#fbf0e0", "#3a1a15", "#f8dc9c", "#1a363b"),
    "lavenderfield": ("#f5f1f8", "#ded5f0", "#2f2850", "#e6ebdc"),
    "y2k": ("#f3eeff", "#d9f0ff", "#2a1f4a", "#ffe3f4"),
}

# Grounds that flatter a motif drawn in its own colours, by their value.
NATURAL_GROUNDS: dict[str, tuple[str, ...]] = {
    "pale": ("#fff6e6", "#fbf1ea", "#ffffff", "#f4f1e6", "#fdf3ee"),
    "tint": ("#f9dcd3", "#cfe6ee", "#d9e5cf", "#f9e7a8", "#e6dcf3", "#f7c9d4", "#b9dccf"),
    "bright": ("#f3b8a8", "#16656b", "#e9b949", "#7fb2c9", "#8d9fd0", "#d9694f", "#94b49a"),
    "deep": ("#1f2f4f", "#1d4a42", "#2b2633", "#4a2036", "#22354a", "#3a2a24"),
}

# Words that only hint at a palette: a named one goes before them.
WEAK_PALETTE_WORDS = word_set(
    """cute kawaii sweet girly kids baby nursery gentle minimal minimalist modern natural organic
    neutral rustic hawaiian hawaii tropical summer spring autumn fall winter love dark forest
    woodland ocean sea marine beach jungle cafe coffee punk metal witchy witch lovely
    glow glowing acid library country fresh royal rich elegant expensive romantic dream dreamy
    halloween spooky christmas xmas festive holiday noel santa
    cottage cottagecore countryside farmhouse boho bohemian chinoiserie gothic goth mediterranean
    nautical seaside coastal fiesta academia dark-academia library scholarly goblincore swamp easter
    thanksgiving harvest hygge japanese japan mexican western cowboy cosy cozy retro vintage"""
)

PALETTE_WORDS = by_word(
    """
pastel: pastel pastels sorbet unicorn
neon: neon fluorescent cyberpunk rave glow glowing vaporwave synthwave outrun acid
retro: retro 70s seventies groovy hippie woodstock
vintage: vintage antique faded heritage victorian shabby edwardian
vintage: grandma grandmillennial nostalgic old-fashioned
earthy: earthy boho bohemian natural rustic clay neutral neutrals organic cosy cozy
nordic: nordic scandi scandinavian minimal minimalist modern hygge
tropical: tropical hawaii hawaiian tiki summer summery jungle caribbean
autumn: autumn autumnal fall thanksgiving harvest october november
winter: winter wintry frost frosty icy snowy ski
christmas: christmas xmas festive holiday noel santa
halloween: halloween spooky
ocean: ocean sea marine underwater aquatic
desert: desert western southwest southwestern cowboy
sunset: sunset sunrise dusk dawn tequila
candy: candy kawaii sweet girly cute sugar
deco: deco gatsby luxury luxurious glamour glam artdeco 1920s twenties expensive elegant opulent
mono: monochrome mono black-and-white white-and-black grayscale greyscale
rainbow: pride colorful colourful multicolor multicolour multicolored multicoloured tie-dye tiedye
memphis: memphis 80s eighties 1980s pop primary bauhaus
indigo: indigo japanese japan shibori seigaiha delft porcelain ukiyo-e chinoiserie
forest: forest woodland enchanted
coffee: coffee cafe chocolatey
nursery: nursery baby kids gentle newborn
gothic: gothic goth punk metal grunge vampire sinister creepy
jewel: jewel jewels baroque royal moroccan jewel-tones rich gemstones bollywood
spring: spring springtime easter april
nouveau: nouveau art-nouveau mucha arts-and-crafts morris william-morris jugendstil
midcentury: mid-century midcentury mid-century-modern mcm atomic eames
y2k: y2k 2000s millennium cyber holographic iridescent
academia: dark-academia academia scholarly bookish library
cottagecore: cottagecore cottage country countryside farmhouse folksy
roseandsage: rose-and-sage wedding bridal
terracotta: mediterranean tuscan greek spanish
seaside: nautical seaside beach beachy coastal surf vacation
berry: berry berry-tones
citrus: citrus citrusy zesty fresh
bluemono: blue-and-white blue-monochrome delftware
moodyfloral: moody dark brooding mysterious nocturnal dramatic witchy witch occult
fifties: 50s fifties 1950s diner rockabilly
sixties: 60s sixties 1960s mod psychedelic
nineties: 90s nineties 1990s
harbour: harbour harbor sailor maritime
romantic: romantic romance valentine valentines love lovely feminine
moss: moss mossy goblincore swamp
paprika: mexican fiesta spicy folkloric
lavenderfield: provence provencal dreamy dream ethereal
blush: blush-tones shabby-chic ballet coquette
"""
)
