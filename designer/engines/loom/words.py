"""Reading a prompt: from a shopper's sentence to a ``Wish``, and an honest account of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import NamedTuple

from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.guests import Guest
from designer.engines.loom.languages import split_unspaced, to_english
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
MOST_MOTIFS = 4
BEFORE_GROUND = frozenset({"on", "against"})
AFTER_GROUND = frozenset({"background", "ground", "base"})


@dataclass(slots=True)
class Wish:
    """What the words ask for. Empty fields are the seed's to choose."""

    key: str  # the prompt that chance is drawn from
    text: str = ""
    motifs: list[str] = field(default_factory=list)
    called: dict[str, str] = field(default_factory=dict)  # motif or ground -> her word for it
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
    guests: tuple[Guest, ...] = ()  # motifs of packs that her words may mean
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
    return [word for token in TOKEN.findall(text) for word in split_unspaced(token)]


class Word(NamedTuple):
    """A word as she wrote it, and in English."""

    said: str
    meant: str


def read_prompt(prompt: str, *, guests: Sequence[Guest] = ()) -> Wish:
    """The wish in a prompt. Never raises: words it does not know are listed, not refused.

    A guest's word goes before ours: a merchant who imports mushrooms wants hers drawn.
    """
    wish = Wish(key=" ".join(prompt.lower().split()), guests=tuple(guests))
    if quoted := QUOTED.search(prompt):
        wish.text = quoted[1].strip()
        wish.arrangement = "badge"
        wish.understood.append(f"“{wish.text}”")
        prompt = prompt.replace(quoted[0], " ")
    words = [Word(said, _meaning(said)) for said in split_words(prompt)]
    themed: list[str] = []
    refused = False
    for i, word in enumerate(words):
        if word.meant in NEGATIONS:
            refused = True
        elif word.meant not in STOP_WORDS:
            if refused:
                known = refuse_word(wish, word.meant)
            else:
                before = words[i - 1].meant if i else ""
                after = words[i + 1].meant if i + 1 < len(words) else ""
                known = _take_word(wish, word, (before, after), themed)
            refused = False
            _account(wish, word.said, known)
    _settle(wish, themed, [word.meant for word in words])
    return wish


def _meaning(said: str) -> str:
    """English goes first: a word that we draw as it stands is not translated."""
    return said if colour_named(said) or motif_word(said) else to_english(said)


def _account(wish: Wish, word: str, known: bool) -> None:
    if word.isdigit():
        return
    approximated = any(pair[0] == word for pair in wish.approximated)
    if known and not approximated and word not in wish.understood:
        wish.understood.append(word)
    elif not known and word not in wish.not_understood:
        wish.not_understood.append(word)


def _take_word(wish: Wish, word: Word, beside: tuple[str, str], themed: list[str]) -> bool:
    """Whether the word changed the wish. One word may mean several things at once."""
    meant = word.meant
    if guest_called(wish, meant):
        return _take_motif(wish, word)
    known = _take_colour(wish, meant, *beside)
    known = _take_look(wish, meant) or known
    if meant in THEMES:
        themed += THEMES[meant]
        known = True
    elif not known or _motif_words().get(meant, ("", False))[1]:
        known = _take_motif(wish, word) or known
    if ground := ground_word(meant):
        wish.grounds.append(ground)
        wish.called.setdefault(ground, word.said)
        known = True
    return known


def _take_look(wish: Wish, meant: str) -> bool:
    """Style, arrangement, palette, size, spacing, faces. Of two that contradict, the first counts
    and the second is not understood."""
    known = False
    if style := STYLE_WORDS.get(meant):
        weak = meant in WEAK_STYLE_WORDS
        if not wish.style or (wish.weak_style and not weak):
            wish.style, wish.weak_style = style, weak
        known = weak or wish.style == style
    if arrangement := ARRANGEMENT_WORDS.get(meant):
        wish.arrangement = wish.arrangement or arrangement
        known = known or wish.arrangement == arrangement
    if palette := PALETTE_WORDS.get(meant):
        wish.palette = wish.palette or palette
        known = known or wish.palette == palette
    if meant in SCALES:
        wish.scale, known = SCALES[meant], True
    if meant in GAPS:
        wish.gap, known = GAPS[meant], True
    if meant in FACE_WORDS:
        wish.faces, known = True, True
    return known


def _take_colour(wish: Wish, meant: str, before: str, after: str) -> bool:
    ink = colour_named(meant)
    if not ink and meant not in _motif_words():  # oranges are fruit, orange is a colour
        ink = colour_named(singular(meant))
    if not ink:
        return False
    if before in BEFORE_GROUND or after in AFTER_GROUND:
        wish.ground_ink = ink
    elif ink not in wish.inks:
        wish.inks.append(ink)
    return True


def _take_motif(wish: Wish, word: Word) -> bool:
    guest = guest_called(wish, word.meant)
    found = (guest.name, True) if guest else motif_word(word.meant)
    if not found:
        return False
    name, exact = found
    if name not in wish.motifs:
        wish.motifs.append(name)
        wish.called[name] = word.said
    if not exact:
        wish.approximated.append((word.said, MOTIFS[name].label))
    return True


def guest_called(wish: Wish, word: str) -> Guest | None:
    """The guest that a word means, or None."""
    both = {word, singular(word)}
    return next((guest for guest in wish.guests if both & set(guest.words)), None)


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
    if "rainbow" in words and "rainbow" in wish.motifs and (strong or len(wish.motifs) > 1):
        wish.motifs.remove("rainbow")  # rainbow cats are cats in many colours
        wish.palette = "rainbow"
    if not strong:
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
    _admit_losses(wish, strong)


def _admit_losses(wish: Wish, strong: list[str]) -> None:
    """Words that were known and yet are not drawn: too many motifs, or two grounds at once."""
    lost = dict.fromkeys(wish.motifs[MOST_MOTIFS:], "left out: four motifs are the most")
    lost |= {name: GROUNDS[strong[-1]].label for name in strong[:-1] if name != strong[-1]}
    for name, instead in lost.items():
        if said := wish.called.get(name):
            wish.understood = [word for word in wish.understood if word != said]
            wish.approximated.append((said, instead))
    wish.motifs = wish.motifs[:MOST_MOTIFS]
