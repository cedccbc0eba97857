"""The words that are neither motif, ground nor colour: styles, arrangements, themes, sizes."""

from __future__ import annotations


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _by_word(text: str) -> dict[str, str]:
    out: dict[str, str] = {}
    for row in text.strip().splitlines():
        meaning, words = row.split(":")
        for word in words.split():
            out.setdefault(word, meaning.strip())
    return out


STYLE_WORDS = _by_word(
    """
cartoon: cartoon cartoons comic cute doodle doodles funny kids nursery playful
kawaii: kawaii chibi
watercolour: watercolor watercolour aquarelle aquarell painterly painted loose wash acuarela
line: line lines lineart line-art outline outlined sketch sketchy minimal monoline drawn pen
ink: ink inked inky brush-pen brushpen sumi sumi-e calligraphic
risograph: risograph riso overprint overprinted screenprint screen-print silkscreen
folk: folk folk-art folkart folkloric folksy scandi
stained_glass: stained-glass stained_glass stainedglass stained leaded
pixel: pixel pixels pixelated 8bit 8-bit arcade voxel
neon: neon glow glowing cyberpunk synthwave vaporwave
retro: retro 70s seventies groovy
block: block linocut lino woodcut stencil block-print silhouette gothic
sticker: sticker stickers patch patches
flat: flat vector modern simple bold geometric
"""
)

# Words that hint at a style only as long as no other word names one.
WEAK_STYLE_WORDS = _set(
    "cute funny kids nursery playful modern simple bold geometric minimal gothic scandi"
)

ARRANGEMENT_WORDS = _by_word(
    """
half_drop: half-drop halfdrop
brick: brick
straight: straight grid aligned
toss: toss tossed scattered scatter random allover all-over
ogee: ogee lattice trellis
stripe: rows row
border: border borders
diamond: diaper
badge: badge logo emblem placement poster crest single slogan
"""
)

# A theme stands for several motifs; each becomes part of the print.
THEMES: dict[str, tuple[str, ...]] = {
    word: tuple(names.split())
    for word, names in {
        "christmas": "pine snowflake star candy_cane",
        "xmas": "pine snowflake star candy_cane",
        "halloween": "pumpkin ghost moon cat",
        "spooky": "ghost skull moon",
        "space": "planet rocket star moon",
        "galaxy": "planet star moon",
        "ocean": "fish wave shell",
        "sea": "fish wave shell",
        "marine": "fish shell wave",
        "valentine": "heart rose",
        "valentines": "heart rose",
        "garden": "rose daisy butterfly bee",
        "woodland": "mushroom sprig bird",
        "forest": "pine mushroom sprig",
        "fruit": "lemon cherry strawberry",
        "fruits": "lemon cherry strawberry",
        "fruity": "lemon cherry strawberry",
        "tropical": "monstera sprig lemon",
        "weather": "cloud sun rainbow",
        "night": "moon star cloud",
        "pets": "cat dog",
        "celestial": "sun moon star",
        "floral": "daisy rose tulip sprig",
        "florals": "daisy rose tulip sprig",
        "flowers": "daisy rose tulip sprig",
        "botanical": "sprig daisy monstera",
        "camping": "mountain pine moon",
        "spring": "tulip butterfly daisy",
        "wildflower": "poppy daisy sprig",
        "wildflowers": "poppy daisy sprig",
        "meadow": "poppy daisy bee",
        "animals": "cat dog bird fish",
        "desert": "cactus sun mountain",
        "breakfast": "avocado coffee_cup lemon",
        "picnic": "strawberry daisy bee",
        "cottagecore": "mushroom daisy bee",
        "magic": "crystal moon star",
        "witchy": "crystal moon mushroom",
    }.items()
}

SCALES: dict[str, float] = {
    "tiny": 0.55,
    "ditsy": 0.55,
    "micro": 0.5,
    "small": 0.72,
    "mini": 0.65,
    "little": 0.72,
    "large": 1.45,
    "big": 1.45,
    "oversized": 1.8,
    "huge": 1.8,
    "giant": 1.9,
}

GAPS: dict[str, float] = {
    "dense": 0.7,
    "packed": 0.65,
    "busy": 0.7,
    "sparse": 1.9,
    "airy": 1.8,
    "spacious": 1.9,
    "minimal": 1.5,
    "simple": 1.3,
}

FACE_WORDS = _set("face faces smiling smiley smile happy cute kawaii chibi")

STOP_WORDS = _set(
    """a an the and or of in on with for to from by pattern patterns print prints design designs
    textile fabric seamless repeat repeating style art background colors colours color colour theme
    themed motif motifs some my very lots many all over tile wallpaper illustration vector image
    picture hand please make me it is that like against ground base full covered super really
    layout arrangement hoodie shirt tee tote look looking one two three four few und mit auf et
    avec sur y con sobre de la le der die das un une el los las muster motivo motivos estampado
    imprimé motif"""
)

NEGATIONS = _set("without no not minus ohne sans sin")

# Two or three words that mean one thing, longest first.
PHRASES: tuple[tuple[str, str], ...] = (
    ("black and white", "black-and-white"),
    ("art deco", "deco"),
    ("line art", "line-art"),
    ("line drawing", "line-art"),
    ("tie dye", "tie-dye"),
    ("half drop", "half-drop"),
    ("candy cane", "candy-cane"),
    ("candy canes", "candy-cane"),
    ("coffee cup", "coffee-cup"),
    ("coffee cups", "coffee-cup"),
    ("palm leaf", "palm-leaf"),
    ("palm leaves", "palm-leaf"),
    ("polka dots", "polka"),
    ("polka dot", "polka"),
    ("block print", "block-print"),
    ("pop art", "pop-art"),
    ("off white", "off-white"),
    ("hot pink", "hot-pink"),
    ("sky blue", "sky-blue"),
    ("baby blue", "baby-blue"),
    ("light blue", "light-blue"),
    ("light green", "light-green"),
    ("light pink", "light-pink"),
    ("dark blue", "dark-blue"),
    ("dark green", "dark-green"),
    ("dark red", "dark-red"),
    ("navy blue", "navy"),
    ("royal blue", "royal-blue"),
    ("forest green", "forest-green"),
    ("olive green", "olive-green"),
    ("lime green", "lime-green"),
    ("lightning bolt", "lightning"),
    ("lightning bolts", "lightning"),
    ("great wave", "wave"),
    ("8 bit", "8-bit"),
    ("all over", "all-over"),
)

# Grounds that are a print by themselves; the others only stand in when no motif is named.
STRONG_GROUNDS = _set(
    """camo leopard zebra houndstooth plaid terrazzo tie_dye marble topographic truchet zellige
    chevron argyle checker halftone seigaiha deco ogee dots stripes gingham groovy_waves"""
)
DAMASK_WORDS = _set("damask baroque victorian brocade wallpaper")
JAPAN_WORDS = _set("japanese japan seigaiha")
