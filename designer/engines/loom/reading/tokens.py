"""From letters to words: phrases glued, other languages and emoji translated, slips corrected."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from designer.engines.loom.colours import MODIFIERS, colour_named
from designer.engines.loom.languages import (
    COLOUR_FIRST,
    UNSPACED,
    language_of,
    script_of,
    split_unspaced,
    translate,
    translate_any,
)
from designer.engines.loom.reading.emoji import meaning_of_sign
from designer.engines.loom.reading.grammar import AFTER_NEGATION, STOP_WORDS
from designer.engines.loom.reading.spelling import spelled_nearly
from designer.engines.loom.reading.vocabulary import is_known, singular

QUOTED = re.compile(
    r"[\"“”„«「『]([^\"“”„«»」』]{1,40})[\"“”»」』]|(?<![^\s(])['‘]([^'‘’]{2,40})['’](?![^\s,.!?)])"
)
SAID_ALOUD = re.compile(r"\b(?:says|saying|reading)\s+([A-Z][A-Z0-9]*(?:\s+[A-Z][A-Z0-9]*){0,4})\b")
PIECE = re.compile(
    r"(?P<word>[^\W_]+(?:['-][^\W_]+)*)|(?P<mark>[,;.:!?/|()\n—–、，。！？；・])|(?P<sign>\S)"
)
DECADE = re.compile(r"\b(?:19)?([2-9]0)\s?(?:'?s\b|er(?:-?jahren?)?\b|年代)", re.IGNORECASE)
DECADE_AFTER = re.compile(
    r"\b(?:années|annees|años|anos|anni|jaren)\s+(?:19)?([2-9]0)\b", re.IGNORECASE
)
INITIAL = re.compile(
    r"\b(?:letter|initial|monogram)\s+([a-z])\b|\b([b-hj-z])\s+(?:monogram|initial)\b",
    re.IGNORECASE,
)
ELISION = re.compile(r"^(?:l|d|j|qu|s|n|m|t|c|un|all|dell|nell|sull|dall|dello)'(?=.)")
ANDS = frozenset("&+＆＋")
LONGEST_PHRASE = 4
MARK = ","


class Word(NamedTuple):
    """A word as she wrote it, and in English. ``read_as``: she misspelled that."""

    said: str
    meant: str
    read_as: str = ""


def read_initial(prompt: str) -> str:
    """The capital of "letter A", "initial k" or "R monogram"; empty without one."""
    found = INITIAL.search(prompt)
    return (found[1] or found[2]).upper() if found else ""


def take_quote(prompt: str) -> tuple[str, str]:
    """(the words to be written on the print, the prompt without them)."""
    if found := QUOTED.search(prompt):
        return (found[1] or found[2]).strip(), prompt.replace(found[0], " ", 1)
    if found := SAID_ALOUD.search(prompt):
        return found[1].strip(), prompt.replace(found[1], " ", 1)
    return "", prompt


def split_words(text: str, *, guests: frozenset[str] = frozenset()) -> list[Word]:
    """The words of a text in English, marks as ``,``. ``guests`` are words known beside ours."""
    pieces = _pieces(text)
    spaced = [piece for piece in pieces if piece[0].isalpha() and not UNSPACED.search(piece)]
    language = language_of(spaced, [is_known(piece) for piece in spaced])
    script = script_of(text)
    words: list[Word] = []
    at = 0
    while at < len(pieces):
        size, found = _read(pieces[at:], language, script, guests)
        words += found
        at += size
    return list(_merged(_in_order(words), colour_first=language in COLOUR_FIRST))


def _pieces(text: str) -> list[str]:
    """Words, signs and marks, in small letters."""
    text = unicodedata.normalize("NFKC", text).replace("’", "'").replace("‘", "'").lower()
    text = DECADE_AFTER.sub(r"\g<1>s", DECADE.sub(r"\g<1>s ", text))
    out = []
    for found in PIECE.finditer(text):
        piece = found[0]
        if found["mark"]:
            out.append(MARK)
        elif found["word"]:
            out.append(ELISION.sub("", piece).removesuffix("'s"))
        elif piece in ANDS:
            out.append("and")
        elif unicodedata.category(piece) not in ("Mn", "Cf", "Sk"):
            out.append(piece)
    return out


def _read(
    pieces: Sequence[str], language: str, script: str, guests: frozenset[str]
) -> tuple[int, list[Word]]:
    """(how many pieces, the words they are): the longest known phrase, else one piece."""
    for size in range(min(LONGEST_PHRASE, len(pieces)), 1, -1):
        run = pieces[:size]
        if not all(p[0].isalnum() and not UNSPACED.search(p) for p in run):
            continue
        meant = _phrase("-".join(run), language, guests)
        if meant:
            return size, [Word(" ".join(run), one) for one in meant]
    piece = pieces[0]
    if piece == MARK:
        return 1, [Word("", MARK)]
    if UNSPACED.search(piece):
        return 1, [Word(part, meant) for part, meant in split_unspaced(piece, script)]
    if not piece[0].isalnum():
        meant_by_sign = meaning_of_sign(piece)
        return 1, [Word(piece, meant_by_sign or piece)] if _is_picture(piece) else []
    return 1, _read_one(piece, language, guests)


def _is_picture(sign: str) -> bool:
    return unicodedata.category(sign) == "So"


def _phrase(glued: str, language: str, guests: frozenset[str]) -> tuple[str, ...]:
    """The English words of a phrase; none if it is not one."""
    if guests & {glued, singular(glued)}:
        return (glued,)
    found = translate(glued, language, split=False)
    return found or ((glued,) if is_known(glued) else ())


def _read_one(piece: str, language: str, guests: frozenset[str]) -> list[Word]:
    """One word of a spaced language. English goes first, unless she writes another one."""
    if piece.isdigit() or guests & {piece, singular(piece)}:
        return [Word(piece, piece)]
    if found := translate(piece, language):
        return [Word(piece, meant) for meant in found]
    if is_known(piece):
        return [Word(piece, piece)]
    if "-" in piece and len(parts := piece.split("-")) > 1:
        return [word for part in parts if part for word in _read_one(part, language, guests)]
    stem = piece.removesuffix("less")
    if stem != piece and is_known(stem):
        return [Word(piece, "without"), Word(piece, stem)]
    if len(piece) > 3 and (found := translate_any(piece)):
        return [Word(piece, meant) for meant in found]
    if meant := spelled_nearly(piece):
        return [Word(piece, meant, read_as="" if meant == singular(piece) else meant)]
    return [Word(piece, piece)]


def _in_order(words: list[Word]) -> list[Word]:
    """``leaves lacking`` becomes ``without leaves``: Japanese and Korean put it behind."""
    out: list[Word] = []
    for word in words:
        if word.meant != AFTER_NEGATION:
            out.append(word)
            continue
        at = len(out)
        while at and out[at - 1].meant in STOP_WORDS:
            at -= 1
        out.insert(max(0, at - 1), Word(word.said, "without"))
    return out


def _merged(words: list[Word], *, colour_first: bool) -> Iterator[Word]:
    """A colour and its shade as one word; the shade may follow where adjectives do."""
    held: Word | None = None
    for word in words:
        glued = _glue(held, word, colour_first=colour_first) if held else None
        if glued:
            held = glued
            continue
        if held:
            yield held
        held = word
    if held:
        yield held


def _glue(first: Word, second: Word, *, colour_first: bool) -> Word | None:
    gap = "" if UNSPACED.search(first.said + second.said) else " "
    said = first.said if first.said == second.said else f"{first.said}{gap}{second.said}"
    if first.meant in MODIFIERS and colour_named(second.meant):
        return Word(said, f"{first.meant}-{second.meant}")
    if colour_first and second.meant in MODIFIERS and colour_named(first.meant):
        return Word(said, f"{second.meant}-{first.meant}")
    return None
