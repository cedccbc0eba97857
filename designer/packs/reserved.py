"""Words that a pack may not take, since every sentence needs them for something else."""

from __future__ import annotations

from designer.engines.loom.colours import colour_named
from designer.engines.loom.lexicon import ARRANGEMENT_WORDS, STYLE_WORDS
from designer.engines.loom.palettes import PALETTE_WORDS
from designer.engines.loom.reading import grammar
from designer.engines.loom.words import motif_word

OF_GRAMMAR = frozenset(
    {
        *grammar.STOP_WORDS,
        *grammar.NEGATIONS,
        *grammar.JOINERS,
        *grammar.ON,
        *grammar.ONLY,
        *grammar.BACKGROUND,
        *grammar.INK_NOUNS,
        *grammar.MANY,
        *grammar.VERY,
        *grammar.HIDES,
        *grammar.NUMBERS,
        *grammar.SCALES,
        *grammar.GAPS,
        *grammar.MORE,
        *grammar.LESS,
        *grammar.SWAP,
    }
)
LOOKS = frozenset({*STYLE_WORDS, *ARRANGEMENT_WORDS, *PALETTE_WORDS})


def why_reserved(word: str) -> str:
    """What else the word means in every prompt; empty for one that a pack may have. A peach may be
    drawn though it is a colour as well: our own motifs are asked for by such words, too."""
    if word in OF_GRAMMAR:
        return "a word of every sentence"
    if motif_word(word):
        return ""
    if colour_named(word):
        return "a colour"
    return "the name of a look" if word in LOOKS else ""
