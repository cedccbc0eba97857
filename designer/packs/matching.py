"""Which motifs of packs a text asks for, read as the loom reads it."""

from __future__ import annotations

from collections.abc import Iterable

from designer.engines.loom.reading.tokens import split_words, take_quote
from designer.engines.loom.reading.vocabulary import singular


def words_meant(text: str, known: Iterable[str]) -> list[str]:
    """Which of the known words the text says, in its order, each once. What is to be lettered on
    the print asks for nothing."""
    spoken = {word.replace(" ", "-"): word for word in known}
    _, rest = take_quote(text)
    found = []
    for word in split_words(rest, guests=frozenset(spoken)):
        for form in (word.meant, singular(word.meant)):
            if form in spoken:
                found.append(spoken[form])
                break
    return list(dict.fromkeys(found))
