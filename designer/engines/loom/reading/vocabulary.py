"""Which English words mean something to the loom, and which motif or ground they mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from designer.engines.loom.colours import MODIFIERS, colour_named
from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.languages import is_foreign
from designer.engines.loom.lexicon import ARRANGEMENT_WORDS, STYLE_WORDS
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.palettes import PALETTE_WORDS
from designer.engines.loom.reading import grammar
from designer.engines.loom.reading.synonyms import NEAR, SAME
from designer.engines.loom.reading.themes import THEMES

IRREGULAR = {
    "leaves": "leaf",
    "wolves": "wolf",
    "knives": "knife",
    "mice": "mouse",
    "geese": "goose",
    "children": "child",
    "teeth": "tooth",
    "feet": "foot",
    "fungi": "fungus",
    "cacti": "cactus",
    "octopi": "octopus",
    "dice": "dice",
    "people": "person",
    "potatoes": "potato",
    "loaves": "loaf",
    "elves": "elf",
    "fish": "fish",
    "koi": "koi",
    "menorot": "menorah",
}
NOT_PLURAL = ("ss", "us", "is", "ous")


def hyphened(words: str) -> str:
    """The form under which words are looked up: "ice cream" and ice_cream are ice-cream."""
    return words.replace(" ", "-").replace("_", "-")


def singular(word: str) -> str:
    """The English singular, roughly: cherries, boxes and cats become cherry, box and cat."""
    return next(_singulars(word), word)


def _singulars(word: str) -> Iterator[str]:
    """What the word may be the plural of, the likeliest first."""
    head, dash, last = word.rpartition("-")
    if last in IRREGULAR:
        yield f"{head}{dash}{IRREGULAR[last]}"
        return
    if word.endswith("ies") and len(last) > 4:
        yield word[:-3] + "y"
    if word.endswith(("oes", "ches", "shes", "xes", "sses", "zes")):
        yield word[:-2]
    if word.endswith("s") and not word.endswith(NOT_PLURAL) and len(last) > 3:
        yield word[:-1]


@cache
def motif_words() -> Mapping[str, tuple[str, bool]]:
    """Word -> (motif, whether it is drawn exactly)."""
    out: dict[str, tuple[str, bool]] = {}
    for motif in MOTIFS.values():
        for word in (motif.name, motif.label, motif.plural, *motif.words):
            if word in (motif.name, motif.label, motif.plural) or not is_foreign(word):
                out.setdefault(hyphened(word), (motif.name, True))
    for word, name in SAME.items():
        if name in MOTIFS:
            out.setdefault(word, (name, True))
    for motif in MOTIFS.values():
        for word in motif.near:
            out.setdefault(hyphened(word), (motif.name, False))
    for word, name in NEAR.items():
        if name in MOTIFS:
            out.setdefault(word, (name, False))
    return out


@cache
def ground_words() -> Mapping[str, str]:
    out: dict[str, str] = {}
    for ground in GROUNDS.values():
        for word in (ground.name, *ground.words):
            out.setdefault(hyphened(word), ground.name)
    for word, name in SAME.items():
        if name in GROUNDS:
            out.setdefault(word, name)
    return out


def motif_word(word: str) -> tuple[str, bool] | None:
    """(motif, whether it is exactly that), or None."""
    words = motif_words()
    return words.get(word) or next((words[one] for one in _singulars(word) if one in words), None)


def ground_word(word: str) -> str | None:
    words = ground_words()
    return words.get(word) or next((words[one] for one in _singulars(word) if one in words), None)


def near_ground(word: str) -> str | None:
    """The ground that stands in for a word, or None."""
    name = NEAR.get(word) or next((NEAR[one] for one in _singulars(word) if one in NEAR), None)
    return name if name in GROUNDS else None


def theme_word(word: str) -> tuple[str, ...]:
    """The motifs of a theme, those that can be drawn."""
    return tuple(name for name in THEMES.get(word, ()) if name in MOTIFS)


@cache
def small_words() -> frozenset[str]:
    """Words that steer or say nothing, and may not be taken for a misspelling."""
    return frozenset().union(
        grammar.NEGATIONS,
        grammar.JOINERS,
        grammar.ON,
        grammar.BACKGROUND,
        grammar.ONLY,
        grammar.INK_NOUNS,
        grammar.MANY,
        grammar.VERY,
        grammar.LEAF_WORDS,
        grammar.FACE_WORDS,
        grammar.NEVER_DRAWN,
        grammar.NUMBERS,
        grammar.INK_LIMITS,
        grammar.SCALES,
        grammar.GAPS,
        grammar.MOODS,
        grammar.STOP_WORDS,
        grammar.EDIT_WORDS,
        [grammar.AFTER_NEGATION],
    )


def is_look(word: str) -> bool:
    """Whether it is a style, an arrangement, a palette, a colour or the shade of one."""
    return (
        word in STYLE_WORDS
        or word in ARRANGEMENT_WORDS
        or word in PALETTE_WORDS
        or word in MODIFIERS
        or colour_named(word) is not None
    )


def is_known(word: str) -> bool:
    """Whether the English word means anything to the loom."""
    return bool(
        word in small_words()
        or word in THEMES
        or is_look(word)
        or motif_word(word)
        or ground_word(word)
        or near_ground(word)
    )
