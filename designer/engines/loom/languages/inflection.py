"""Endings: what a word of another language may be a form of.

A dictionary of lemmas (simplemma: 19 MB, loaded whole) would know more words than the loom can
draw; a few endings, each checked against the table, do here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

Endings = tuple[tuple[str, str], ...]
LEAST_STEM = 3


def folded(word: str) -> str:
    """Without accents and umlauts: shoppers leave them out, and German plurals put them in."""
    if not word.isascii() and all(ord(letter) < 0x250 for letter in word):
        word = word.replace("ß", "ss").replace("œ", "oe").replace("æ", "ae")
        word = "".join(c for c in unicodedata.normalize("NFKD", word) if c.isascii())
    return word


def endings(text: str) -> Endings:
    """``s: as:o os:o`` as pairs: the ending, and what to put in its place."""
    pairs = (pair.partition(":") for pair in text.split())
    return tuple((ending, instead) for ending, _, instead in pairs)


def forms(word: str, rules: Endings) -> Iterator[str]:
    """The word, then what it may be a form of."""
    yield word
    for ending, instead in rules:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= LEAST_STEM:
            yield stem + instead
