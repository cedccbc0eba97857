"""Rewriting her sentence when she taps a chip, and guessing what it says before it is drawn. Pure.

A chip never hides words: it changes one stretch of the sentence, which stays hers to edit.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from designer.engines.base import Understanding
from designer.engines.loom.colours import MODIFIERS, colour_named
from designer.engines.loom.guests import Guest
from designer.engines.loom.lexicon import STYLE_WORDS
from designer.engines.loom.palettes import PALETTE_WORDS
from designer.engines.loom.reading.themes import THEMES
from designer.engines.loom.words import ground_word, motif_word, read_prompt
from designer.studio.choices import KINDS, Choice, Kind

WORD = re.compile(r"\w[\w'-]*")
BETWEEN = re.compile(r"\s*(,|and|&)?\s*", re.IGNORECASE)
COLOUR_LEAD = re.compile(r"\b(in|on)\s+$", re.IGNORECASE)
CLOTH_WORD = re.compile(r"\s*\b(pattern|print|design)s?\b", re.IGNORECASE)
MAX_LENGTH = 600

SMALL = frozenset({"and", "art"})
OWN_WORDS = {
    kind.slug: frozenset(
        part for choice in kind.choices for part in choice.word.split() if part not in SMALL
    )
    for kind in KINDS
}
# Words that belong to a neighbour: "sky blue", "line art".
BEFORE = {
    "colours": re.compile(
        rf"\b(sky|royal|forest|olive|lime|{'|'.join(sorted(MODIFIERS))})\s+$", re.I
    )
}
AFTER = {"style": re.compile(r"\s+art\b", re.I)}
OTHER_WORDS: dict[str, Callable[[str], bool]] = {
    "style": lambda word: word in STYLE_WORDS,
    "colours": lambda word: bool(colour_named(word)) or word in PALETTE_WORDS,
    "mood": lambda word: False,
    "subject": lambda word: bool(motif_word(word) or ground_word(word) or word in THEMES),
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of words of one kind, as places in the sentence."""

    start: int
    end: int


def kind_of(word: str) -> str:
    """subject, style, colours or mood; empty when it is none of them."""
    low = word.lower()
    for kind, words in OWN_WORDS.items():
        if low in words:
            return kind
    return next((kind for kind, is_one in OTHER_WORDS.items() if is_one(low)), "")


def find_stretch(sentence: str, kind: str) -> Stretch | None:
    """The first run of words of the kind, with the "and" between them."""
    found: Stretch | None = None
    for match in WORD.finditer(sentence):
        if kind_of(match[0]) == kind:
            if found is None:
                found = Stretch(match.start(), match.end())
            elif BETWEEN.fullmatch(sentence, found.end, match.start()):
                found = Stretch(found.start, match.end())
            else:
                break
    return _with_neighbours(sentence, kind, found) if found else None


def _with_neighbours(sentence: str, kind: str, found: Stretch) -> Stretch:
    before = BEFORE[kind].search(sentence[: found.start]) if kind in BEFORE else None
    after = AFTER[kind].match(sentence, found.end) if kind in AFTER else None
    return Stretch(before.start() if before else found.start, after.end() if after else found.end)


def choose_word(sentence: str, kind: str, choice: Choice) -> str:
    """The sentence with the choice in it: in place of a word of its kind, else added."""
    sentence = " ".join(sentence.split())
    stretch = find_stretch(sentence, kind)
    if stretch is not None:
        new = _cased(choice.word, like=sentence[stretch.start : stretch.end])
        changed = sentence[: stretch.start] + new + sentence[stretch.end :]
    elif not sentence:
        changed = choice.word.capitalize()
    elif kind == "colours":
        changed = f"{sentence} in {choice.word}"
    elif kind == "subject":
        changed = _with_subject(sentence, choice.word)
    else:
        changed = f"{choice.word.capitalize()} {sentence[0].lower()}{sentence[1:]}"
    return changed[:MAX_LENGTH].strip()


def _with_subject(sentence: str, word: str) -> str:
    """Before "pattern" when it says so, before "in navy" when it ends so, else with "with"."""
    cloth = CLOTH_WORD.search(sentence)
    if cloth:
        before = sentence[: cloth.start()].strip()
        return f"{before} {word}{sentence[cloth.start() :]}".strip()
    colour = find_stretch(sentence, "colours")
    lead = COLOUR_LEAD.search(sentence, 0, colour.start) if colour else None
    if lead:
        return f"{sentence[: lead.start()]}{word} {sentence[lead.start() :]}".strip()
    return f"{sentence} with {word}"


def _cased(word: str, *, like: str) -> str:
    return word.capitalize() if like[:1].isupper() else word


def surprise(chance: random.Random) -> str:
    """A sentence nobody asked for: a style, a subject and sometimes a colour."""
    kinds = {kind.slug: kind.choices for kind in KINDS}
    style = chance.choice(kinds["style"]).word
    words = f"{style} {chance.choice(kinds['subject']).word}"
    if style not in PALETTE_WORDS and chance.random() < 0.6:  # neon brings its own colours
        words = f"{words} in {chance.choice(kinds['colours']).word}"
    return words.capitalize()


def hear(sentence: str, *, guests: Iterable[Mapping[str, Any]] = ()) -> Understanding:
    """What the loom would make of the words, before anything is drawn; ``guests`` are drawings of
    packs that they may mean, as a recipe carries them."""
    wish = read_prompt(sentence, guests=tuple(map(Guest.from_json, guests)))
    return Understanding(
        understood=tuple(wish.understood),
        approximated=tuple(wish.approximated),
        not_understood=tuple(wish.not_understood),
    )


@dataclass(frozen=True, slots=True)
class Chip:
    """A kind of word, the sentence's own word of it (or empty), and a choice for its picture."""

    kind: Kind
    word: str
    choice: Choice


def chip_of(kind: Kind, sentence: str) -> Chip:
    word = said(sentence, kind.slug)
    same = (choice for choice in kind.choices if word.lower() in (choice.word, choice.word[:-1]))
    return Chip(kind, word, next(same, kind.choices[0]) if word else kind.choices[0])


def said(sentence: str, kind: str) -> str:
    """The sentence's own word of a kind, for the chip's label; empty when it says none."""
    stretch = find_stretch(sentence, kind)
    return sentence[stretch.start : stretch.end] if stretch else ""
