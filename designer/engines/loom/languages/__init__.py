"""Other languages, a module each: the words that shoppers use, with the English ones they mean.

To add one: a module with ``WORDS`` (a meaning per row), ``ENDINGS`` and, if some words are written
as in English, ``SAME``; and a line in ``SPACED``
or ``UNSPACED_TABLES``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from designer.engines.loom.languages import (
    chinese,
    dutch,
    french,
    german,
    italian,
    japanese,
    korean,
    portuguese,
    spanish,
)
from designer.engines.loom.languages.inflection import Endings, folded, forms

SPACED = {
    "es": spanish,
    "fr": french,
    "de": german,
    "it": italian,
    "pt": portuguese,
    "nl": dutch,
}
UNSPACED_TABLES = {"ja": japanese, "zh": chinese, "ko": korean}
COLOUR_FIRST = frozenset({"es", "fr", "it", "pt"})  # "bleu foncé": the shade follows
COMPOUNDING = {"de": ("", "n", "en", "s", "es", "e", "er"), "nl": ("", "n", "en", "s", "e")}
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
KANA, HANGUL = re.compile(r"[\u3040-\u30ff]"), re.compile(r"[\uac00-\ud7af]")
LEAST_PART = 3
SURE_LETTERS = 7  # an inflected word of so many letters is hardly an English one by chance


def _table(text: str, same: str) -> dict[str, str]:
    out = {word: word for word in same.split()}
    for meaning, words in (row.split(":") for row in text.strip().splitlines()):
        for word in words.split():
            out.setdefault(folded(word), meaning.strip())
    return out


@cache
def table(language: str) -> Mapping[str, str]:
    """Word -> English, accents folded."""
    module = SPACED.get(language) or UNSPACED_TABLES[language]
    return _table(module.WORDS, getattr(module, "SAME", ""))


@cache
def _unspaced_table(script: str) -> Mapping[str, str]:
    """One table for a text without spaces: its own language's words before the others'."""
    out = dict(table(script))
    for language in UNSPACED_TABLES:
        for word, meaning in table(language).items():
            out.setdefault(word, meaning)
    return out


def _endings(language: str) -> Endings:
    rules: Endings = SPACED[language].ENDINGS
    return rules


@lru_cache(maxsize=16384)
def translate(word: str, language: str, *, split: bool = True) -> tuple[str, ...]:
    """The English words for a word of a language; none when it is not in its table."""
    if language not in SPACED:
        return ()
    words = table(language)
    found = next((words[f] for f in forms(folded(word), _endings(language)) if f in words), None)
    if found:
        return (found,)
    return _split_compound(folded(word), language) if split and language in COMPOUNDING else ()


def is_foreign(word: str) -> bool:
    """Whether a spaced language other than English has the word, in whichever form."""
    return any(translate(word, language, split=False) for language in SPACED)


def translate_any(word: str) -> tuple[str, ...]:
    """The English words for a word of whichever language has it."""
    return next(_everywhere(folded(word)), ())


def _everywhere(word: str) -> Iterator[tuple[str, ...]]:
    for language in SPACED:
        if word in table(language):
            yield (table(language)[word],)
    for language in SPACED:
        if len(word) >= SURE_LETTERS and (found := translate(word, language, split=False)):
            yield found
    for language in COMPOUNDING:
        if len(word) > 8 and (found := _split_compound(word, language)):
            yield found


def _split_compound(word: str, language: str) -> tuple[str, ...]:
    """``katzenmuster`` as cat and pattern; the longest known head wins."""
    words, rules = table(language), _endings(language)
    for at in range(len(word) - LEAST_PART, LEAST_PART - 1, -1):
        head = next((h for h in _heads(word[:at], language) if h in words), None)
        tail = next((t for t in forms(word[at:], rules) if t in words), None)
        if head and tail:
            return words[head], words[tail]
    return ()


def _heads(head: str, language: str) -> Iterator[str]:
    for link in COMPOUNDING[language]:
        if head.endswith(link) and len(head) - len(link) >= LEAST_PART:
            yield head[: len(head) - len(link)]
    yield head + "e"


def language_of(words: Sequence[str], english: Sequence[bool]) -> str:
    """The spaced language that knows most of the words; English ("en") when in doubt.

    ``english`` says of each word whether it is known in English.
    """
    best, found = float(sum(english)), "en"
    for language in SPACED:
        known = table(language)
        score = 0.0
        for word, is_english in zip(words, english, strict=True):
            if folded(word) in known or (not is_english and translate(word, language)):
                score += 1
        if score > best:
            best, found = score, language
    return found


def script_of(text: str) -> str:
    """ja, ko or zh, by the letters of a text."""
    if KANA.search(text):
        return "ja"
    return "ko" if HANGUL.search(text) else "zh"


def split_unspaced(token: str, script: str) -> list[tuple[str, str]]:
    """A run of Chinese, Japanese or Korean as (word, English); what is unknown stays whole."""
    words = _unspaced_table(script)
    longest = max(map(len, words))
    out: list[tuple[str, str]] = []
    unknown, at = "", 0
    while at < len(token):
        size = next((n for n in range(longest, 0, -1) if token[at : at + n] in words), 0)
        if not size:
            unknown += token[at]
            at += 1
            continue
        if unknown:
            out.append((unknown, unknown))
        out.append((token[at : at + size], words[token[at : at + size]]))
        unknown, at = "", at + size
    return [*out, (unknown, unknown)] if unknown else out
