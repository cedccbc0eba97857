"""A recipe's plan in plain words: the parts that an engine lets her see and change one by one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from designer.errors import UnsupportedFeature
from designer.recipe import Recipe

PartKind = Literal["choice", "choices", "switch", "number", "text"]


@dataclass(frozen=True, slots=True)
class Option:
    """``group`` is the heading under which a long list shows it; ``has_portrait`` says that the
    engine can draw a small picture of it."""

    value: str
    label: str
    group: str = ""
    has_portrait: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One decision. ``value`` is text for a choice and for text, a tuple of texts for choices (in
    the order of their weight), a bool for a switch, a float for a number.

    ``most`` limits how many are chosen, or how many letters are written; ``low``, ``high`` and
    ``step`` are a number's. ``is_decided``: she decided it, rather than her words and the seed.
    """

    key: str
    label: str
    kind: PartKind
    value: Any
    options: tuple[Option, ...] = ()
    most: int = 0
    low: float = 0.0
    high: float = 1.0
    step: float = 0.05
    hint: str = ""
    is_decided: bool = False

    def option(self, value: object) -> Option | None:
        return next((option for option in self.options if option.value == value), None)


@dataclass(frozen=True, slots=True)
class Credit:
    """Whose work is in a print besides the engine's own: ``label`` is the motif."""

    label: str
    pack: str
    artist: str
    licence: str

    def __str__(self) -> str:
        words = f"“{self.label}” from {self.pack}"
        words += f" by {self.artist}" if self.artist else ""
        return f"{words}, {self.licence}" if self.licence else words


@dataclass(frozen=True, slots=True)
class Outline:
    """What an engine decided about a recipe, without drawing it.

    ``recipe`` is the recipe as its picture will carry it; ``subject`` a word to sort prints by
    ("Florals"); ``understanding`` as in ``Result``, as plain data.
    """

    recipe: Recipe
    parts: tuple[Part, ...]
    subject: str = ""
    caption: str = ""
    alt: str = ""
    inks: tuple[str, ...] = ()
    credits: tuple[Credit, ...] = ()
    understanding: Mapping[str, Any] = field(default_factory=dict)

    def part(self, key: str) -> Part | None:
        return next((part for part in self.parts if part.key == key), None)


def carried_credits(recipe: Recipe) -> tuple[Credit, ...]:
    """Whose drawings a recipe brings along, as it says itself: no engine is asked, so that a print
    of any edition names its artists wherever it goes."""
    guests = recipe.parameters.get("guests")
    rows = [guest for guest in guests or () if isinstance(guest, Mapping)]
    parts = ("label", "pack", "credit", "licence")
    return tuple(Credit(*(str(row.get(part, "")) for part in parts)) for row in rows)


def check_decisions(outline: Outline, decisions: Mapping[str, Any]) -> dict[str, Any]:
    """The decisions in each part's own type; None, which leaves a part to her words again, stays.

    Raises UnsupportedFeature, in words, for a part that is not there and for a value that it
    cannot take.
    """
    checked: dict[str, Any] = {}
    for key, value in decisions.items():
        part = outline.part(key)
        if part is None:
            raise UnsupportedFeature(f"This print has no “{key}” to change.")
        checked[key] = None if value is None else CHECKS[part.kind](part, value)
    return checked


def _check_choice(part: Part, value: Any) -> str:
    if part.option(value) is None:
        raise UnsupportedFeature(f"{part.label} cannot be “{value}”. Choose one of those shown.")
    return str(value)


def _check_choices(part: Part, value: Any) -> tuple[str, ...]:
    if isinstance(value, str) or not isinstance(value, Iterable):
        raise UnsupportedFeature(f"{part.label} is a list.")
    chosen = tuple(dict.fromkeys(_check_choice(part, each) for each in value))
    if part.most and len(chosen) > part.most:
        raise UnsupportedFeature(
            f"{part.label}: {part.most} are the most. Take one away first, then add another."
        )
    return chosen


def _check_switch(part: Part, value: Any) -> bool:
    if not isinstance(value, bool):
        raise UnsupportedFeature(f"{part.label} is on or off.")
    return value


def _check_number(part: Part, value: Any) -> float:
    wrong = isinstance(value, bool) or not isinstance(value, int | float)
    if wrong or not part.low <= value <= part.high:
        raise UnsupportedFeature(f"{part.label} goes from {part.low:g} to {part.high:g}.")
    return float(value)


def _check_text(part: Part, value: Any) -> str:
    text = " ".join(str(value).split())
    if part.most and len(text) > part.most:
        raise UnsupportedFeature(f"{part.label} has room for {part.most} letters.")
    return text


CHECKS = {
    "choice": _check_choice,
    "choices": _check_choices,
    "switch": _check_switch,
    "number": _check_number,
    "text": _check_text,
}
