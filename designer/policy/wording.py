"""A prompt as words with their places, and as the words that its pieces may hide. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from designer.policy.folding import SYMBOLS, fold, only_letters

CHUNK = re.compile(r"\S+")
WORD = re.compile(rf"[\w{re.escape(SYMBOLS)}]+")
LONE_LETTERS = 3  # this many letters on their own in a row spell a word
SHORT = 2
COMMON_SHORT = frozenset(
    {"a", "am", "an", "as", "at", "au", "be", "by", "da", "de", "di", "do", "du", "e", "el", "en"}
    | {"es", "et", "go", "he", "hi", "i", "if", "il", "im", "in", "is", "it", "la", "le", "lo"}
    | {"me", "my", "no", "o", "of", "oh", "ok", "on", "or", "so", "to", "u", "un", "up", "us"}
    | {"we", "y", "ye", "zu"}
)


@dataclass(frozen=True, slots=True)
class Word:
    """``text`` is folded; ``start`` and ``end`` are places in the prompt as she wrote it."""

    text: str
    start: int
    end: int


def split_words(prompt: str) -> tuple[Word, ...]:
    """The words in order; hyphens, dots and the like part them."""
    visible = show_letters(prompt)
    return tuple(
        Word(text, found.start(), found.end())
        for found in WORD.finditer(visible)
        if (text := fold(prompt[found.start() : found.end()]))
    )


def show_letters(prompt: str) -> str:
    """The prompt at the same length, with a stand-in for what is a letter only once folded.

    What cannot be seen belongs to the word around it as well.
    """
    return "".join("_" if is_disguised(char) else char for char in prompt)


def is_disguised(char: str) -> bool:
    if char.isalnum() or char.isspace() or char.isascii():
        return False
    folded = fold(char)
    return not folded or folded[0].isalnum()


def hidden_words(prompt: str, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Words that only show when pieces are put together: ``w.o.r.d``, ``w o r d``, ``wo rd``."""
    return (*joined_chunks(prompt, words), *lone_letters(words), *split_pairs(words))


def joined_chunks(prompt: str, words: tuple[Word, ...]) -> list[Word]:
    """What lies between two spaces, without its punctuation."""
    found = []
    for chunk in CHUNK.finditer(prompt):
        inside = [w for w in words if chunk.start() <= w.start and w.end <= chunk.end()]
        if len(inside) > 1:
            found.append(join(inside))
    return found


def lone_letters(words: tuple[Word, ...]) -> list[Word]:
    """Runs of single letters as one word."""
    found, run = [], []
    for word in (*words, Word("", 0, 0)):
        if len(only_letters(word.text)) == 1 or (len(word.text) == 1 and word.text in SYMBOLS):
            run.append(word)
            continue
        if len(run) >= LONE_LETTERS:
            found.append(join(run))
        run = []
    return found


def split_pairs(words: tuple[Word, ...]) -> list[Word]:
    """Neighbours of which one is a scrap of a word: not ``pen is``, but ``fu ck``."""
    return [
        join([one, other])
        for one, other in pairwise(words)
        if is_scrap(one.text) or is_scrap(other.text)
    ]


def is_scrap(word: str) -> bool:
    return len(word) <= SHORT and word not in COMMON_SHORT and word.isalpha()


def join(words: list[Word]) -> Word:
    return Word("".join(word.text for word in words), words[0].start, words[-1].end)
