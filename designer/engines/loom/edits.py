"""Changes in words: an instruction is applied to the wish, and the wish is drawn anew.

The seed and the prompt stay, so everything that the words do not touch stays as it was.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from designer.engines.loom.languages import to_english
from designer.engines.loom.lexicon import (
    ARRANGEMENT_WORDS,
    FACE_WORDS,
    NEGATIONS,
    STYLE_WORDS,
    THEMES,
)
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.palettes import PALETTE_WORDS, colour_named
from designer.engines.loom.words import (
    Wish,
    ground_word,
    motif_word,
    refuse_word,
    singular,
    split_words,
)

Change = Callable[[Wish], None]


def _scale(factor: float) -> Change:
    def change(wish: Wish) -> None:
        wish.scale = round(min(2.5, max(0.4, wish.scale * factor)), 4)

    return change


def _spread(factor: float) -> Change:
    def change(wish: Wish) -> None:
        wish.gap = round(min(3.0, max(0.4, wish.gap * factor)), 4)

    return change


def _calm(step: float, gap: float) -> Change:
    def change(wish: Wish) -> None:
        wish.calm = min(1.5, max(-1.0, wish.calm + step))
        wish.gap = round(min(3.0, max(0.4, wish.gap * gap)), 4)

    return change


def _see_through(wish: Wish) -> None:
    wish.transparent = True


CHANGES: Mapping[str, Change] = {
    **dict.fromkeys(
        ["bigger", "larger", "big", "large", "huge", "oversized", "größer", "grande"], _scale(1.3)
    ),
    **dict.fromkeys(["smaller", "tiny", "small", "tinier", "kleiner"], _scale(0.77)),
    **dict.fromkeys(["busier", "busy", "denser", "dense", "packed", "fuller"], _spread(0.66)),
    **dict.fromkeys(["airier", "airy", "sparser", "sparse", "lighter", "spacious"], _spread(1.5)),
    **dict.fromkeys(["calmer", "calm", "quieter", "softer", "muted", "subtle"], _calm(0.7, 1.25)),
    **dict.fromkeys(["louder", "bolder", "brighter", "vivid", "stronger"], _calm(-0.5, 1.0)),
    **dict.fromkeys(["transparent", "see-through"], _see_through),
}
MORE = frozenset(["more", "add", "plus", "mehr"])
LESS = frozenset(["fewer", "less", "remove", "drop"]) | NEGATIONS
GROUND_WORDS = frozenset(["on", "background", "ground", "base", "against"])


def apply_edit(wish: Wish, instruction: str) -> tuple[Wish, list[str]]:
    """(the changed wish, the words that changed it). No words: nothing was understood."""
    wish = replace(
        wish,
        motifs=list(wish.motifs),
        called=dict(wish.called),
        grounds=list(wish.grounds),
        inks=list(wish.inks),
        without=list(wish.without),
    )
    words = [to_english(word) for word in split_words(instruction)]
    applied, mode, inks = [], "", []
    to_ground = bool(GROUND_WORDS & set(words))
    for word in words:
        if word in MORE or word in LESS:
            mode = "more" if word in MORE else "less"
            continue
        if ink := colour_named(word):
            inks.append(ink)
            applied.append(word)
        elif _apply_word(wish, word, mode):
            applied.append(word)
    _apply_inks(wish, inks, to_ground=to_ground)
    return wish, applied


def _apply_inks(wish: Wish, inks: list[str], *, to_ground: bool) -> None:
    """One colour is the ground's; of several the first lead the motifs, the last the ground."""
    if not inks:
        return
    if to_ground or len(inks) == 1:
        wish.ground_ink = inks[-1]
    if len(inks) > 1:
        wish.inks = inks[:-1] if to_ground else inks
        wish.palette = ""


def _apply_word(wish: Wish, word: str, mode: str) -> bool:
    if mode == "less":
        return refuse_word(wish, word)
    if mode == "more" and singular(word) in ("leaf", "leave"):
        wish.leaves = 2.0
        return True
    if mode == "more" and word in ("space", "room"):
        CHANGES["airier"](wish)
        return True
    if word in FACE_WORDS and word not in ("cute", "kawaii", "chibi"):
        wish.faces = True
        return True
    if word in CHANGES:
        CHANGES[word](wish)
        return True
    return _apply_vocabulary(wish, word)


def _apply_vocabulary(wish: Wish, word: str) -> bool:
    """Styles, arrangements, palettes, motifs and grounds, by the words a prompt may use."""
    known = False
    if word in STYLE_WORDS:
        wish.style, known = STYLE_WORDS[word], True
    if word in ARRANGEMENT_WORDS and not known:
        wish.arrangement, known = ARRANGEMENT_WORDS[word], True
    if word in PALETTE_WORDS:
        wish.palette, wish.inks, wish.ground_ink, known = PALETTE_WORDS[word], [], "", True
    if known:
        return True
    names = [name for name in THEMES.get(word, ()) if name in MOTIFS]
    if not names and (found := motif_word(word)):
        names = [found[0]]
    if names:
        wish.motifs = [*wish.motifs[:3], *(n for n in names if n not in wish.motifs)]
        return True
    if name := ground_word(word):
        wish.grounds = [name]
        return True
    return False
