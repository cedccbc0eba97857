"""The small English words that steer a sentence: negations, numbers, sizes, moods, and the silent.

Other languages are translated into these first.
"""

from __future__ import annotations

from designer.engines.loom.reading.tables import levels, word_set

NEGATIONS = word_set(
    """without no not minus never nothing none w/o exclude excluding except don't
     anything-but everything-but"""
)
AFTER_NEGATION = "lacking"  # stands behind what it takes away, as in Japanese and Korean
ALSO_REFUSED = word_set("or nor")
JOINERS = word_set("and or nor plus")
ON = word_set("on against upon onto")
BACKGROUND = word_set("background backgrounds ground base backdrop")
ONLY = word_set("only just solely exclusively max maximum")
INK_NOUNS = word_set("colour colours color colors ink inks tone tones shade shades hue hues")
MANY = word_set("many lots lot loads hundreds thousands plenty tons")
VERY = word_set("very really super extra too so extremely ultra quite")
LEAF_WORDS = word_set("leaf leave foliage greenery stem stalk branch twig leafy")
FACE_WORDS = word_set("face faces smiling smiley smile smiles happy cute kawaii chibi")
DAMASK_WORDS = word_set("damask baroque victorian brocade wallpaper")
JAPAN_WORDS = word_set("japanese japan seigaiha ukiyo-e hokusai")
HIDES = word_set("print prints skin skins hide hides fur pelt spots texture pattern")

# Said of a print that has none of them anyway.
NEVER_DRAWN = word_set(
    """text word words letter letters lettering writing writings logo logos people person human
    humans man men woman women shadow shadows gradient gradients noise frame frames watermark
    watermarks brand brands"""
)

_DIGITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
NUMBERS: dict[str, int] = {
    **{word: n for n, word in enumerate(_DIGITS, 1)},
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "dozen": 12,
    "twenty": 20,
    "single": 1,
    "lone": 1,
    "pair": 2,
    "couple": 2,
    "duo": 2,
    "trio": 3,
}
INK_LIMITS = {"few": 3, "fewer": 3, "limited": 3, "several": 0, "two-tone": 2, "two-toned": 2}

SCALES = levels(
    """
0.5: micro minuscule
0.55: tiny ditsy ditzy teeny
0.65: mini miniature
0.72: small little petite smaller small-scale
1.45: large big bigger larger large-scale
1.8: oversized huge jumbo
1.9: giant gigantic enormous massive
"""
)
GAPS = levels(
    """
0.65: packed crowded
0.7: dense busy maximalist tight full
0.8: hundreds thousands loads tons
0.85: many lots plenty
1.3: simple uncluttered clean
1.5: minimal minimalist minimalistic
1.8: airy
1.9: sparse spacious spaced
"""
)

# How much calmer a mood is than usual; a negative one is louder.
MOODS = levels(
    """
0.7: calm calming soothing peaceful serene tranquil quiet zen understated subtle restful relaxing
0.6: muted gentle mellow delicate subdued relaxed soft
-0.5: bold vivid bright vibrant loud striking bright-coloured lively energetic maximalist strong
-0.4: cheerful joyful fun playful funky jolly upbeat party
"""
)

# Shades that stand alone, without a colour behind them: (lighter, warmer, calmer).
TINGES: dict[str, tuple[float, float, float]] = {
    "deep": (-0.3, 0.0, 0.0),
    "dark": (-0.4, 0.0, 0.0),
    "pale": (0.4, 0.0, 0.3),
    "light": (0.4, 0.0, 0.0),
    "warm": (0.0, 0.5, 0.0),
    "cold": (0.0, -0.5, 0.0),
    "dusty": (0.0, 0.0, 0.6),
    "faded": (0.0, 0.0, 0.6),
    "washed": (0.2, 0.0, 0.6),
    "smoky": (-0.2, 0.0, 0.6),
    "electric": (0.0, 0.0, -0.5),
}

# Never complained about. No stop words, which would change how their neighbours are read, and so
# the pictures of recipes that exist.
WORN = word_set("leggings legging tights joggers sweatpants trousers crewneck")

STOP_WORDS = word_set(
    """a an the and or of in on with for to from by at as into off up down out over under through
    between behind among around about across near next along towards inside during while when
    where which who whom whose what how why if then than but yet also too very really super so
    just quite rather pattern patterns patterned print prints printed design designs textile
    fabric cloth material seamless repeat repeats repeating style styled art artwork artworks
    background backgrounds backdrop colors colours color colour coloured colored theme themed
    themes motif motifs some any my your his her our their its i i'd i'm we you he she they it
    it's this that these those there here one's lots lot many all tile tiled tileable
    wallpaper illustration illustrations illustrated vector image images picture pictures
    drawing drawings hand please make made making me is are was be being been have has having
    had do does did can could would should will shall may might must want wants wanted need
    needs like likes looking look looks give show create draw generate against ground base
    full covered cover covering filled layout arrangement hoodie hoodies shirt shirts t-shirt
    tshirt tee tees tote bag bags sweatshirt sweater jumper cardigan jacket dress scarf
    phone-case pillow cushion curtains bedding apparel loves loved loving clothing clothes
    wear wearable nice beautiful pretty lovely amazing awesome great good best perfect
    gorgeous stunning cool coolest high quality detailed hq hd 4k 8k professional unique
    original something anything thing things sort kind type bit touch hint inspired based
    feeling feel vibe vibes mood aesthetic look-and-feel scene version set each every other
    another same different various mixed assorted more most much few else way time day today
    says saying reading tones tone shade shades hue hues palette combo combination element
    elements object objects side sides top bottom left right throughout everywhere together
    only entirely completely totally mostly mainly nicely well thanks thank hello hi hey max
    yes ok okay slice slices roll rolls piece pieces lines colourway colorway put named called
    name field fields falling sized size scaled und et y con mit avec de la le les der das el
    los las des du di"""
)

# Words of a change to a print that is there already.
MORE = word_set("more add plus extra additional further")
LESS = NEGATIONS | word_set(
    """fewer less remove drop delete lose reduce cut erase get-rid-of rid take-away take-out
    leave-out take-off"""
)
SWAP = word_set("swap replace change turn switch substitute trade exchange")
SWAP_TO = word_set("for with to into by")
INSTEAD = "instead-of"
RESTORE = word_set("restore bring-back put-back return")
EDIT_WORDS = (
    MORE
    | LESS
    | SWAP
    | RESTORE
    | {INSTEAD}
    | word_set(
        """bigger larger smaller tinier busier denser fuller airier sparser lighter darker calmer
        quieter softer louder bolder brighter stronger warmer cooler colder
        transparent see-through happier closer tighter apart space room simplify
        declutter half-as-big half-the-size instead spread-out more-space
        further-apart half scale-up scale-down enlarge shrink zoom-in zoom-out undo
        randomise rotate"""
    )
)
