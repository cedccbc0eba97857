"""Taking up: how a word that is known changes the wish."""

from __future__ import annotations

from designer.engines.loom.guests import Guest
from designer.engines.loom.lexicon import ARRANGEMENT_WORDS, STYLE_WORDS, WEAK_STYLE_WORDS
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.palettes import PALETTE_WORDS, WEAK_PALETTE_WORDS
from designer.engines.loom.reading import grammar
from designer.engines.loom.reading.tokens import Word
from designer.engines.loom.reading.vocabulary import hyphened, motif_word, motif_words, singular
from designer.engines.loom.reading.wish import Wish

MOST_COUNTED = 20


def guest_words(wish: Wish) -> frozenset[str]:
    """The words of all guests, as phrases are looked up."""
    return frozenset(hyphened(word) for guest in wish.guests for word in guest.words)


def guest_called(wish: Wish, word: str) -> Guest | None:
    """The guest that a word means, or None."""
    both = {word, singular(word)}
    return next((one for one in wish.guests if both & {hyphened(w) for w in one.words}), None)


def number_of(meant: str) -> int:
    """The number that a word is; 0 for none, and for one too large to be counted."""
    if meant.isdecimal():
        return int(meant) if len(meant) < 3 and int(meant) <= MOST_COUNTED else 0
    return grammar.NUMBERS.get(meant, 0)


def take_look(wish: Wish, meant: str) -> bool:
    """Style, arrangement, palette, size, spacing, faces. Of two that contradict, the first counts
    and the second is not understood."""
    known = False
    if style := STYLE_WORDS.get(meant):
        weak = meant in WEAK_STYLE_WORDS
        if not wish.style or (wish.weak_style and not weak):
            wish.style, wish.weak_style = style, weak
        known = weak or wish.style == style
    if arrangement := ARRANGEMENT_WORDS.get(meant):
        wish.arrangement = wish.arrangement or arrangement
        known = known or wish.arrangement == arrangement
    if palette := PALETTE_WORDS.get(meant):
        weak = meant in WEAK_PALETTE_WORDS
        if not wish.palette or (wish.weak_palette and not weak):
            wish.palette, wish.weak_palette = palette, weak
        known = known or weak or wish.palette == palette
    if meant in grammar.SCALES:
        wish.scale, known = grammar.SCALES[meant], True
    if meant in grammar.GAPS:
        wish.gap, known = grammar.GAPS[meant], True
    if meant in grammar.MOODS:
        wish.calm, known = grammar.MOODS[meant], True
    if not known and meant in grammar.TINGES:
        lighter, warmer, calmer = grammar.TINGES[meant]
        wish.light, wish.warm, wish.calm = lighter, warmer or wish.warm, calmer or wish.calm
        known = True
    if meant in grammar.FACE_WORDS and meant not in motif_words():
        wish.faces, known = True, True
    return known


def take_motif(wish: Wish, word: Word, *, count: int = 0) -> bool:
    """Adds the motif that a word means. Whether it means one."""
    guest = guest_called(wish, word.meant)
    found = (guest.name, True) if guest else motif_word(word.meant)
    if not found:
        return False
    name, exact = found
    if name not in wish.motifs:
        wish.motifs.append(name)
        wish.called[name] = word.said
    if count:
        wish.counts[name] = count
    if not exact:
        wish.approximated.append((word.said, MOTIFS[name].label))
    return True
