"""Looks: what the words leave open, decided so that the four siblings of a prompt differ at sight.

Four independent draws give look-alikes. So four looks are set up for a prompt, each with another
value of ground, arrangement, style and scale, and neighbouring seeds walk through them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from designer.engines.loom.rng import Rng

T = TypeVar("T")

DAINTY_WORDS = """rose daisy paisley sprig tulip bee sunflower poppy peony pansy cornflower
lavender cherry_blossom ladybird butterfly fig pomegranate"""
DAINTY = frozenset(DAINTY_WORDS.split())  # small and regular enough for an ogee
ORDERED = ("half_drop", "brick", "straight", "stripe")
DAINTY_ORDERED = ("ogee", "half_drop", "diamond", "brick")

# Four styles that suit a family of motifs; the first two are safe, the others have a hand in them.
STYLES_OF_FAMILY: dict[str, tuple[tuple[str, str, str, str], ...]] = {
    "flora": (
        ("flat", "watercolour", "block", "cartoon"),
        ("flat", "cartoon", "watercolour", "folk"),
        ("flat", "block", "line", "watercolour"),
    ),
    "cute": (
        ("flat", "cartoon", "kawaii", "block"),
        ("cartoon", "flat", "kawaii", "risograph"),
    ),
    "sweet": (("cartoon", "kawaii", "flat", "retro"), ("kawaii", "cartoon", "flat", "risograph")),
    "food": (("flat", "cartoon", "retro", "watercolour"), ("cartoon", "flat", "block", "kawaii")),
    "night": (("flat", "cartoon", "block", "risograph"), ("cartoon", "flat", "line", "flat")),
    "sea": (("flat", "cartoon", "block", "watercolour"), ("flat", "line", "cartoon", "risograph")),
    "pop": (("cartoon", "flat", "risograph", "retro"), ("flat", "cartoon", "retro", "sticker")),
    "music": (("flat", "retro", "cartoon", "risograph"), ("cartoon", "risograph", "flat", "line")),
    "sport": (("flat", "cartoon", "retro", "risograph"), ("cartoon", "flat", "block", "sticker")),
    "holiday": (("flat", "cartoon", "folk", "block"), ("cartoon", "flat", "kawaii", "retro")),
    "any": (("flat", "cartoon", "block", "retro"), ("flat", "cartoon", "risograph", "flat")),
}
BEHIND = ("", "", "stripes", "dots", "windowpane", "gingham", "scallops", "checker")
VALUES = ("pale", "deep", "tint", "bright")


@dataclass(frozen=True, slots=True)
class Look:
    """One sibling's way: ``turn`` 0..3 among the four, ``value`` of the ground, and the rest."""

    turn: int
    value: str
    style: str
    arrangement: str
    instead: str  # the arrangement where her words fix the colours, so that siblings differ
    scale: float
    gap: float
    behind: str  # a quiet ground behind the motifs; empty for a plain one
    faces: bool


def choose_look(*, key: str, seed: int, hero: str, family: str) -> Look:
    """The look of ``seed``; four neighbouring seeds of one prompt get four different ones."""
    rng = Rng("looks", key)
    start = rng.int(0, 3)
    turn = (seed + start) % 4
    ordered = DAINTY_ORDERED if hero in DAINTY else ORDERED
    sets = STYLES_OF_FAMILY.get(family, STYLES_OF_FAMILY["any"])
    styles = _rotated(rng.pick(sets), rng.int(0, 3))
    values = rng.shuffled(VALUES)
    first, second, third = rng.shuffled(ordered)[:3]
    # The two tossed siblings never share a scale, and the ordered ones never an arrangement.
    arrangements = ("toss", first, "toss", second)
    scales, gaps = (1.25, 1.0, 0.72, 1.0), (1.0, 1.0, 0.85, 1.3)
    behind = ("", rng.pick(BEHIND), "", rng.pick(BEHIND))
    faces = _rotated((True, False, True, True), rng.int(0, 3))
    return Look(
        turn=turn,
        value=values[turn],
        style=styles[turn],
        arrangement=arrangements[turn],
        instead=("toss", first, third, second)[turn],
        scale=scales[turn],
        gap=gaps[turn],
        behind=behind[turn],
        faces=faces[turn],
    )


def _rotated(options: Sequence[T], by: int) -> list[T]:
    return [options[(k + by) % len(options)] for k in range(len(options))]
