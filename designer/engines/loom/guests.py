"""Guests: motifs that a merchant brought in a pack, carried whole inside the recipe.

A recipe must draw the same print in a factory that never saw the pack, so the few drawings that
it uses travel in its parameter ``guests``, with their artist and licence.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from designer.engines.loom.motifs.base import Layer, Motif
from designer.engines.loom.paths import Path
from designer.engines.loom.rng import Rng
from designer.layout import HEX

MOST_LAYERS = 80
MOST_SEGMENTS = 4000
MOST_WORDS = 40
KINDS = frozenset({"shape", "rod", "line", "detail"})
ROLES = frozenset({"a", "b", "c", "d", "leaf", "ink", "light", "white", "bg"})
ARITY = {"M": 2, "L": 2, "C": 6, "Z": 0}
REACH = 140.0  # motif units around the middle; a drawing lies within 100


class GuestError(ValueError):
    """A guest motif is not written as it must be; the message says what is wrong."""


@dataclass(frozen=True, slots=True)
class Guest:
    """One drawing of a pack. ``layers`` are (kind, segments, role, width), bottom first."""

    name: str
    label: str
    plural: str
    words: tuple[str, ...]
    layers: tuple[tuple[str, tuple[tuple[Any, ...], ...], str, float], ...]
    nature: Mapping[str, str] = field(default_factory=dict)
    pack: str = ""
    credit: str = ""
    licence: str = ""

    def motif(self) -> Motif:
        """The guest as a motif like our own; every variant is the same drawing."""
        layers = [
            Layer(kind, Path(segments), role, width)  # type: ignore[arg-type]
            for kind, segments, role, width in self.layers
        ]

        def draw(rng: Rng, cute: bool) -> list[Layer]:
            return list(layers)

        return Motif(
            name=self.name,
            draw=draw,
            label=self.label,
            plural=self.plural,
            words=self.words,
            near=(),
            nature=self.nature,
            upright=True,
        )

    def to_json(self) -> dict[str, Any]:
        return {
            "name": self.name,
            "label": self.label,
            "plural": self.plural,
            "words": list(self.words),
            "nature": dict(self.nature),
            "pack": self.pack,
            "credit": self.credit,
            "licence": self.licence,
            "layers": [
                {"kind": kind, "path": [list(s) for s in segments], "role": role, "width": width}
                for kind, segments, role, width in self.layers
            ],
        }

    @classmethod
    def from_json(cls, data: Any) -> Guest:
        """The guest that ``to_json`` wrote. Raises GuestError: recipes come from outside."""
        try:
            layers = tuple(_read_layer(layer) for layer in data["layers"])
            guest = cls(
                name=_text(data["name"], 60),
                label=_text(data["label"], 60),
                plural=_text(data["plural"], 60),
                words=tuple(_text(word, 60).lower() for word in data["words"]),
                nature={str(role): str(ink).lower() for role, ink in data["nature"].items()},
                pack=_text(data["pack"], 120),
                credit=_text(data["credit"], 200),
                licence=_text(data["licence"], 200),
                layers=layers,
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise GuestError(f"a guest motif lacks a part: {error}") from error
        _check(guest)
        return guest


def _text(value: Any, most: int) -> str:
    if not isinstance(value, str) or len(value) > most:
        raise GuestError(f"a guest motif's words must be text of at most {most} letters")
    return value


def _check(guest: Guest) -> None:
    if not guest.name.startswith("guest:"):
        raise GuestError("a guest motif's name starts with guest:")
    if not 1 <= len(guest.layers) <= MOST_LAYERS or len(guest.words) > MOST_WORDS:
        raise GuestError(f"a guest motif has 1 to {MOST_LAYERS} layers, {MOST_WORDS} words")
    if sum(len(segments) for _, segments, _, _ in guest.layers) > MOST_SEGMENTS:
        raise GuestError(f"a guest motif has at most {MOST_SEGMENTS} path segments")
    if not set(guest.nature) <= ROLES or not all(map(HEX.fullmatch, guest.nature.values())):
        raise GuestError("a guest motif's inks must be like #1a2b3c, under known roles")


def _read_layer(data: Mapping[str, Any]) -> tuple[str, tuple[tuple[Any, ...], ...], str, float]:
    kind, role, width = data["kind"], data["role"], data["width"]
    if kind not in KINDS or role.rstrip("+-") not in ROLES:
        raise GuestError(f"a guest motif's layer cannot be {kind!r} in {role!r}")
    if not _is_number(width) or not 0 <= width <= 60:
        raise GuestError("a guest motif's lines are 0 to 60 units wide")
    return kind, tuple(_read_segment(segment) for segment in data["path"]), role, float(width)


def _read_segment(segment: Sequence[Any]) -> tuple[Any, ...]:
    letter, *values = segment
    if ARITY.get(letter) != len(values):
        raise GuestError(f"a guest motif's path cannot have {segment!r}")
    if not all(_is_number(value) and abs(value) <= REACH for value in values):
        raise GuestError(f"a guest motif's points lie within {REACH:g} units of its middle")
    return letter, *(float(value) for value in values)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
