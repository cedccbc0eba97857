"""Reading a prompt: from a shopper's sentence to a ``Wish``, and an honest account of it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.lexicon import (
    ARRANGEMENT_WORDS,
    DAMASK_WORDS,
    FACE_WORDS,
    GAPS,
    JAPAN_WORDS,
    NEGATIONS,
    PHRASES,
    SCALES,
    STOP_WORDS,
    STRONG_GROUNDS,
    STYLE_WORDS,
    THEMES,
    WEAK_STYLE_WORDS,
)
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.palettes import PALETTE_WORDS, colour_named

QUOTED = re.compile(r"[\"“”„«]([^\"“”„«»]{1,40})[\"“”»]")
TOKEN = re.compile(r"\w[\w'-]*")
BEFORE_GROUND = frozenset({"on", "against", "auf", "sur", "sobre"})
AFTER_GROUND = frozenset({"background", "ground", "base", "hintergrund"})


@dataclass(slots=True)
class Wish:
    """What the words ask for. Empty fields are the seed's to choose."""

    key: str  # the prompt that chance is drawn from
    text: str = ""
    motifs: list[str] = field(default_factory=list)
    named: list[str] = field(default_factory=list)  # asked for by their own name, not by a theme
    grounds: list[str] = field(default_factory=list)
    style: str = ""
    weak_style: bool = False  # hinted at rather than named: another word may overrule it
    palette: str = ""
    inks: list[str] = field(default_factory=list)
    ground_ink: str = ""
    arrangement: str = ""
    scale: float = 1.0
    gap: float = 1.0
    faces: bool | None = None
    leaves: float = 1.0  # share of greenery between the motifs: 0 none, 1 as usual, 2 much
    calm: float = 0.0  # -1 louder .. 1 calmer colours
    transparent: bool = False
    without: list[str] = field(default_factory=list)
    understood: list[str] = field(default_factory=list)
    approximated: list[tuple[str, str]] = field(default_factory=list)
    not_understood: list[str] = field(default_factory=list)


@cache
def _motif_words() -> Mapping[str, tuple[str, bool]]:
    """Word -> (motif, whether it is drawn exactly)."""
    out: dict[str, tuple[str, bool]] = {}
    for motif in MOTIFS.values():
        for word in motif.words:
            out.setdefault(word, (motif.name, True))
    for motif in MOTIFS.values():
        for word in motif.near:
            out.setdefault(word, (motif.name, False))
    return out


@cache
def _ground_words() -> Mapping[str, str]:
    return {word: ground.name for ground in GROUNDS.values() for word in ground.words}


def motif_word(word: str) -> tuple[str, bool] | None:
    """(motif, whether it is exactly that), or None."""
    return _motif_words().get(word) or _motif_words().get(singular(word))


def ground_word(word: str) -> str | None:
    return _ground_words().get(word) or _ground_words().get(singular(word))


def singular(word: str) -> str:
    """The English singular, roughly: cherries, boxes and cats become cherry, box and cat."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("oes", "ches", "shes", "xes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith("ss") and len(word) > 3:
        return word[:-1]
    return word


def split_words(text: str) -> list[str]:
    """Lower-case words, with known phrases glued by hyphens."""
    text = " ".join(text.lower().split())
    for phrase, glued in PHRASES:
        text = re.sub(rf"\b{re.escape(phrase)}\b", glued, text)
    return TOKEN.findall(text)


def read_prompt(prompt: str) -> Wish:
    """The wish in a prompt. Never raises: words it does not know are listed, not refused."""
    wish = Wish(key=" ".join(prompt.lower().split()))
    if quoted := QUOTED.search(prompt):
        wish.text = quoted[1].strip()
        wish.arrangement = "badge"
        wish.understood.append(f"“{wish.text}”")
        prompt = prompt.replace(quoted[0], " ")
    words = split_words(prompt)
    themed: list[str] = []
    for i, word in enumerate(words):
        before = words[i - 1] if i else ""
        after = words[i + 1] if i + 1 < len(words) else ""
        if before in NEGATIONS:
            known = refuse_word(wish, word)
        else:
            known = _take_word(wish, word, before, after, themed)
        _account(wish, word, known)
    _settle(wish, themed, words)
    return wish


def _account(wish: Wish, word: str, known: bool) -> None:
    if word in STOP_WORDS or word in NEGATIONS or word.isdigit():
        return
    approximated = any(pair[0] == word for pair in wish.approximated)
    if known and not approximated and word not in wish.understood:
        wish.understood.append(word)
    elif not known and word not in wish.not_understood:
        wish.not_understood.append(word)


def _take_word(wish: Wish, word: str, before: str, after: str, themed: list[str]) -> bool:
    """Whether the word changed the wish. One word may mean several things at once."""
    known = _take_colour(wish, word, before, after)
    if word in STYLE_WORDS:
        weak = word in WEAK_STYLE_WORDS
        if not wish.style or (wish.weak_style and not weak):
            wish.style, wish.weak_style = STYLE_WORDS[word], weak
        known = True
    if word in ARRANGEMENT_WORDS:
        wish.arrangement, known = wish.arrangement or ARRANGEMENT_WORDS[word], True
    if word in PALETTE_WORDS:
        wish.palette, known = wish.palette or PALETTE_WORDS[word], True
    if word in SCALES:
        wish.scale, known = SCALES[word], True
    if word in GAPS:
        wish.gap, known = GAPS[word], True
    if word in FACE_WORDS:
        wish.faces, known = True, True
    if word in THEMES:
        themed += THEMES[word]
        known = True
    elif not known or _motif_words().get(word, ("", False))[1]:
        known = _take_motif(wish, word) or known
    if ground := ground_word(word):
        wish.grounds.append(ground)
        known = True
    return known


def _take_colour(wish: Wish, word: str, before: str, after: str) -> bool:
    ink = colour_named(word)
    if not ink and word not in _motif_words():  # oranges are fruit, orange is a colour
        ink = colour_named(singular(word))
    if not ink:
        return False
    if before in BEFORE_GROUND or after in AFTER_GROUND:
        wish.ground_ink = ink
    elif ink not in wish.inks:
        wish.inks.append(ink)
    return True


def _take_motif(wish: Wish, word: str) -> bool:
    found = motif_word(word)
    if not found:
        return False
    name, exact = found
    if name not in wish.motifs:
        wish.motifs.append(name)
        wish.named.append(name)
    if not exact:
        wish.approximated.append((word, MOTIFS[name].label))
    return True


def refuse_word(wish: Wish, word: str) -> bool:
    """``without leaves``, ``no faces``, ``no roses``. Whether the word is known."""
    if word in FACE_WORDS:
        wish.faces = False
        return True
    if singular(word) in ("leaf", "leave"):
        wish.leaves = 0.0
        return True
    found = motif_word(word)
    if found:
        wish.without.append(found[0])
        wish.motifs = [name for name in wish.motifs if name != found[0]]
    return bool(found)


def _settle(wish: Wish, themed: list[str], words: list[str]) -> None:
    """Settles what the words leave open between themselves."""
    strong = [ground for ground in wish.grounds if ground in STRONG_GROUNDS]
    if "wave" in wish.motifs and (JAPAN_WORDS & set(words) or wish.palette == "retro"):
        strong = ["seigaiha" if JAPAN_WORDS & set(words) else "groovy_waves"]
        wish.motifs.remove("wave")
        wish.named.remove("wave")
    if "rainbow" in words and "rainbow" in wish.motifs and (strong or len(wish.motifs) > 1):
        wish.motifs.remove("rainbow")  # rainbow cats are cats in many colours
        wish.palette = "rainbow"
    hearing_themes = not strong or not wish.grounds
    if hearing_themes:
        wish.motifs += [name for name in themed if name not in wish.motifs and name in MOTIFS]
    wish.motifs = [name for name in wish.motifs if name not in wish.without]
    if strong:
        wish.grounds = strong[-1:]
    elif wish.motifs:
        wish.grounds = []
    else:
        wish.grounds = wish.grounds[-1:]
    if wish.grounds == ["ogee"] and wish.motifs and not DAMASK_WORDS & set(words):
        wish.grounds, wish.arrangement = [], wish.arrangement or "ogee"
