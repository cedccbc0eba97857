"""Word tables as text: rows are easier to read and to add to than literals."""

from __future__ import annotations


def word_set(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


def by_word(text: str) -> dict[str, str]:
    """Rows of ``meaning: words`` as word -> meaning; the first row that has a word keeps it."""
    out: dict[str, str] = {}
    for row in text.strip().splitlines():
        meaning, words = row.split(":")
        for word in words.split():
            out.setdefault(word, meaning.strip())
    return out


def levels(text: str) -> dict[str, float]:
    """Rows of ``number: words`` as word -> number."""
    return {word: float(number) for word, number in by_word(text).items()}
