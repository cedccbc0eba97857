"""Misspellings: the one word that the shopper most likely meant, or none.

Close words with another meaning are many ("boots", "books"), so a short word may differ only
where people slip: a vowel, a doubled letter, two letters swapped.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from designer.engines.loom.lexicon import ARRANGEMENT_WORDS, STYLE_WORDS
from designer.engines.loom.palettes import PALETTE_WORDS
from designer.engines.loom.reading.themes import THEMES
from designer.engines.loom.reading.vocabulary import ground_words, motif_words

LEAST_LETTERS = 5
LONG_LETTERS = 7  # from here on two slips are forgiven
VOWELS = frozenset("aeiouy")


@cache
def _by_first_letter() -> Mapping[str, tuple[str, ...]]:
    words = {*motif_words(), *ground_words(), *STYLE_WORDS, *PALETTE_WORDS, *THEMES}
    words |= set(ARRANGEMENT_WORDS)
    out: dict[str, list[str]] = {}
    for word in sorted(words):
        if len(word) >= LEAST_LETTERS and word.isascii() and word.isalpha():
            out.setdefault(word[0], []).append(word)
    return {letter: tuple(found) for letter, found in out.items()}


@cache
def spelled_nearly(word: str) -> str | None:
    """The known English word that this one misspells, or None."""
    if len(word) < LEAST_LETTERS or not (word.isascii() and word.isalpha()):
        return None
    forms = [word, word[:-1]] if word.endswith("s") and len(word) > LEAST_LETTERS else [word]
    for form in forms:
        if found := _nearest(form, _by_first_letter().get(word[0], ())):
            return found
    return None


def _nearest(word: str, known: Iterable[str]) -> str | None:
    most = 2 if len(word) >= LONG_LETTERS else 1
    best, found = most + 1, None
    for one in known:
        if abs(len(one) - len(word)) > most:
            continue
        slips = slips_between(word, one, most=most)
        if slips < best and (len(word) >= LONG_LETTERS or _is_slip(word, one)):
            best, found = slips, one
    return found


def slips_between(first: str, second: str, *, most: int = 9) -> int:
    """Letters changed, left out, put in or swapped with their neighbour."""
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, letter in enumerate(first, 1):
        older, before, row = before, row, [i] + [0] * len(second)
        for j, other in enumerate(second, 1):
            row[j] = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == second[j - 2] and first[i - 2] == other:
                row[j] = min(row[j], older[j - 2] + 1)
        if min(row) > most:
            return most + 1
    return row[-1]


def _is_slip(word: str, known: str) -> bool:
    """Whether two short words one slip apart differ as misspellings do."""
    if len(word) == len(known):
        odd = [(a, b) for a, b in zip(word, known, strict=True) if a != b]
        return len(odd) == 2 or all(a in VOWELS and b in VOWELS for a, b in odd)
    long, short = (word, known) if len(word) > len(known) else (known, word)
    at = next((k for k, letter in enumerate(short) if long[k] != letter), len(short))
    return long[at] in VOWELS or long[at] in (long[at - 1], long[at + 1 : at + 2]) or len(word) > 5
