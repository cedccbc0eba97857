"""Misspellings: the one word that the shopper most likely meant, or none.

Close words with another meaning are many ("boots", "books"), so a short word may differ only
where people slip: a vowel, a doubled letter, two letters swapped.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from designer.engines.loom.lexicon import ARRANGEMENT_WORDS, STYLE_WORDS
from designer.engines.loom.palettes import PALETTE_WORDS
from designer.engines.loom.reading.tables import word_set
from designer.engines.loom.reading.themes import THEMES
from designer.engines.loom.reading.vocabulary import ground_words, motif_words

LEAST_LETTERS = 5
LONG_LETTERS = 7  # from here on one slip is forgiven wherever it is, two among vowels
SURE_LETTERS = 9  # and here two anywhere
VOWELS = frozenset("aeiouy")

# Common words one slip from ours: right as they are, only not drawn.
NO_SLIPS = word_set(
    """beard boot boots champ chill clever county dinner drunk father folks match matches maths
    night nights pains pants penny pitch plans polar seats shops skill spice stairs stitch stitches
    strip swing watch watches whole"""
)


@cache
def _by_first_letter() -> Mapping[str, tuple[str, ...]]:
    exact = {word for word, (_, is_exact) in motif_words().items() if is_exact}
    words = {*exact, *ground_words(), *STYLE_WORDS, *PALETTE_WORDS, *THEMES}
    words |= set(ARRANGEMENT_WORDS)
    out: dict[str, list[str]] = {}
    for word in sorted(words):
        if len(word) >= LEAST_LETTERS and word.isascii() and word.isalpha():
            out.setdefault(word[0], []).append(word)
    return {letter: tuple(found) for letter, found in out.items()}


@lru_cache(maxsize=4096)
def spelled_nearly(word: str) -> str | None:
    """The known English word that this one misspells, or None."""
    if len(word) < LEAST_LETTERS or not (word.isascii() and word.isalpha()):
        return None
    if word in NO_SLIPS:
        return None
    forms = [word, word[:-1]] if word.endswith("s") and len(word) > LEAST_LETTERS else [word]
    for form in forms:
        if found := _nearest(form, _by_first_letter().get(word[0], ())):
            return found
    return None


def _nearest(word: str, known: Iterable[str]) -> str | None:
    best, found = 3, None
    for one in known:
        if abs(len(one) - len(word)) > 2:
            continue
        slips = slips_between(word, one, most=2)
        if slips < best and _is_slip(word, one, slips):
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


def _is_slip(word: str, known: str, slips: int) -> bool:
    """Whether two words that are near each other differ as misspellings do."""
    if len(word) >= SURE_LETTERS or (slips == 1 and len(word) >= LONG_LETTERS):
        return True
    if _consonants(word) == _consonants(known):
        return slips == 1 or len(word) >= LONG_LETTERS
    swapped = slips == 1 and sorted(word) == sorted(known)
    return swapped or (slips == 1 and len(word) > LEAST_LETTERS and len(word) != len(known))


def _consonants(word: str) -> str:
    """The word without vowels, doubled letters once."""
    kept = [letter for letter in word if letter not in VOWELS]
    return "".join(a for a, b in zip(kept, [*kept[1:], ""], strict=True) if a != b)
