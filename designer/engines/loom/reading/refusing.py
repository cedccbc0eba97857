"""Taking away: what ``no``, ``without`` and ``not`` do to a wish."""

from __future__ import annotations

from designer.engines.loom.colours import colour_named
from designer.engines.loom.lexicon import ARRANGEMENT_WORDS, STYLE_WORDS
from designer.engines.loom.palettes import PALETTE_WORDS
from designer.engines.loom.reading import grammar
from designer.engines.loom.reading.vocabulary import ground_word, motif_word, singular, theme_word
from designer.engines.loom.reading.wish import Wish

# What a print may have without being asked; other styles and arrangements come only by name.
UNASKED_STYLES = {"cartoon": "flat", "flat": "cartoon", "block": "flat"}
UNASKED_ARRANGEMENTS = {"toss": "half_drop", "half_drop": "toss", "ogee": "toss"}


def refuse_word(wish: Wish, word: str) -> bool:
    """``without leaves``, ``no faces``, ``not too busy``. Whether the word is known."""
    if word in grammar.FACE_WORDS:
        wish.faces = False
        return True
    if singular(word) in grammar.LEAF_WORDS:
        wish.leaves = 0.0
        _drop(wish, ["sprig"] if "sprig" in wish.motifs else [])
        return True
    if word in grammar.NEVER_DRAWN or word in grammar.VERY:
        return True
    if ink := colour_named(word):
        wish.without_inks.append(ink)
        wish.inks = [one for one in wish.inks if one != ink]
        wish.ground_ink = "" if wish.ground_ink == ink else wish.ground_ink
        return True
    return _refuse_things(wish, word) or _refuse_look(wish, word)


def _refuse_things(wish: Wish, word: str) -> bool:
    found = motif_word(word)
    names = [*theme_word(word), *([found[0]] if found else [])]
    _drop(wish, names)
    ground = ground_word(word)
    if ground:
        wish.grounds = [one for one in wish.grounds if one != ground]
    return bool(names or ground)


def _drop(wish: Wish, names: list[str]) -> None:
    wish.without = list(dict.fromkeys([*wish.without, *names]))
    wish.motifs = [name for name in wish.motifs if name not in names]


def _refuse_look(wish: Wish, word: str) -> bool:
    """Sizes, spacings, moods, styles, arrangements and palettes, turned the other way."""
    known = False
    if size := grammar.SCALES.get(word):
        wish.scale, known = 0.85 if size > 1 else 1.2, True
    if gap := grammar.GAPS.get(word):
        wish.gap, known = 1.35 if gap < 1 else 0.85, True
    if mood := grammar.MOODS.get(word):
        wish.calm, known = 0.7 if mood < 0 else -0.4, True
    if style := STYLE_WORDS.get(word):
        other = UNASKED_STYLES.get(style, "")
        if other and wish.style in ("", style):
            wish.style, wish.weak_style = other, True
        known = True
    if arrangement := ARRANGEMENT_WORDS.get(word):
        other = UNASKED_ARRANGEMENTS.get(arrangement, "")
        if other and wish.arrangement in ("", arrangement):
            wish.arrangement = other
        known = True
    if palette := PALETTE_WORDS.get(word):
        wish.palette = "" if wish.palette == palette else wish.palette
        if word in ("dark", "moody", "gothic"):
            wish.ground_light = 0.5
        known = True
    return known
