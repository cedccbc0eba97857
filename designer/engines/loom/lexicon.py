"""The words for looks: styles and arrangements; and which grounds are prints by themselves."""

from __future__ import annotations

from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.reading.tables import by_word, word_set

STYLE_WORDS = by_word(
    """
cartoon: cartoon cartoons comic cute doodle doodles funny kids nursery playful
kawaii: kawaii chibi
watercolour: watercolor watercolour aquarelle aquarell painterly painted loose wash acuarela
watercolour: gouache aquarelles watercolors watercolours
line: line lines lineart line-art outline outlined sketch sketchy minimal monoline drawn pen
ink: ink inked inky brush-pen brushpen sumi sumi-e calligraphic tattoo tattoos
risograph: risograph riso overprint overprinted screenprint screen-print silkscreen
risograph: screenprinted screen-printed serigraph serigraphy
folk: folk folk-art folkart folkloric folksy scandi
stained_glass: stained-glass stained_glass stainedglass stained leaded tiffany
pixel: pixel pixels pixelated 8bit 8-bit arcade voxel
neon: neon glow glowing cyberpunk synthwave vaporwave
retro: retro 70s seventies groovy
block: block linocut lino woodcut stencil block-print silhouette gothic
sticker: sticker stickers patch patches
flat: flat vector modern simple bold geometric
"""
)

# Words that hint at a style only as long as no other word names one.
WEAK_STYLE_WORDS = word_set(
    "cute funny kids nursery playful modern simple bold geometric minimal gothic scandi"
    " drawn pen loose wash painted"
)

ARRANGEMENT_WORDS = by_word(
    """
half_drop: half-drop halfdrop
brick: brick
straight: straight grid aligned
toss: toss tossed scattered scatter random randomly allover all-over jumbled
ogee: ogee lattice trellis
stripe: rows row lined-up
border: border borders
diamond: diaper
badge: badge logo emblem placement poster crest single slogan middle centre center centred centered
"""
)

# Grounds that are a print by themselves; the others only stand in when no motif is named.
STRONG_GROUNDS = frozenset(ground.name for ground in GROUNDS.values() if ground.strong)
