"""The contract that every print engine keeps.

An engine only translates: a ``Request`` goes in, a ``Result`` comes out, and every failure is one
of ``designer.errors.EngineError``'s kinds. Engines keep no state between calls, touch no database,
and are safe to call from several threads at once.

To add one: write ``engines/<name>.py`` with a subclass of ``Engine``, add a line to
``registry.ENGINES``, an extra to ``pyproject.toml`` if it needs a package, and run
``tests/designer/engines/test_contract.py``, which picks it up by itself.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from designer.engines.outline import Outline
from designer.errors import UnsupportedFeature
from designer.layout import REPEATS, Repeat
from designer.recipe import Recipe


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What an engine can do; the studio offers nothing else."""

    exact_seed: bool = False  # the same recipe gives the same picture, at any size
    vector: bool = False  # Result.svg is filled
    edits_in_words: bool = False
    repeats: tuple[Repeat, ...] = ("straight", "mirror")
    max_references: int = 0
    max_px: int = 1024  # longest side of a result
    costs_money: bool = False
    plan: bool = False  # outline() and redecide() work on its own recipes
    sees_cloth: bool = False  # takes the garment's colour in the parameter ``garment_ink``
    max_guests: int = 0  # drawings of motif packs that it takes in the parameter ``guests``

    def __post_init__(self) -> None:
        if unknown := set(self.repeats) - set(REPEATS):
            raise ValueError(f"unknown repeats: {sorted(unknown)}")


@dataclass(frozen=True, slots=True)
class Understanding:
    """What the engine made of the words, honestly: the page shows all three."""

    understood: tuple[str, ...] = ()
    approximated: tuple[tuple[str, str], ...] = ()  # (her word, what was drawn instead)
    not_understood: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        return {
            "understood": list(self.understood),
            "approximated": [list(pair) for pair in self.approximated],
            "not_understood": list(self.not_understood),
        }


@dataclass(frozen=True, slots=True)
class ReferenceImage:
    """Bytes of a picture given to the engine; ``role`` as in ``recipe.Reference``."""

    role: str
    data: bytes
    mime: str


@dataclass(frozen=True, slots=True)
class Request:
    """One picture, please. ``size_px`` is the width of the tile; the height follows the aspect."""

    prompt: str
    seed: int
    size_px: int = 768
    parameters: Mapping[str, Any] = field(default_factory=dict)
    references: tuple[ReferenceImage, ...] = ()


@dataclass(frozen=True, slots=True)
class Result:
    """One picture. ``image`` is encoded losslessly when the engine can (``mime`` says how).

    ``caption`` says in a few words how this one looks ("navy, tossed, large"); ``alt`` describes
    the picture for someone who cannot see it. ``cost_micros`` is millionths of one US dollar.
    ``raw`` is the vendor's own answer without pixels, kept beside ours.
    """

    recipe: Recipe
    image: bytes
    mime: str
    width: int
    height: int
    svg: str = ""
    understanding: Understanding = field(default_factory=Understanding)
    caption: str = ""
    alt: str = ""
    palette: tuple[str, ...] = ()  # hex inks, most used first; the ground colour leads
    cost_micros: int = 0
    raw: Mapping[str, Any] = field(default_factory=dict)


class Engine(ABC):
    """One vendor, or our own loom. ``id`` and ``version`` go into every recipe."""

    id: str
    label: str
    version: str
    capabilities: Capabilities

    @abstractmethod
    def draw(self, request: Request) -> Result:
        """Words to one picture. Raises ``EngineError``."""

    def edit(self, source: Result, instruction: str, *, seed: int, size_px: int = 768) -> Result:
        """``source`` changed in words, and only as asked. Raises ``EngineError``."""
        raise UnsupportedFeature(
            f"{self.label} cannot change a picture in words. Describe the whole picture instead."
        )

    def redraw(self, recipe: Recipe, *, size_px: int) -> Result:
        """The recipe's own picture at another size, for engines with ``exact_seed``."""
        raise UnsupportedFeature(
            f"{self.label} cannot draw the same picture twice. Print the approved master instead."
        )

    def outline(self, recipe: Recipe) -> Outline | None:
        """What was decided about a recipe, part by part, without drawing it; None where the engine
        cannot say. Must be quick: pages ask it."""
        return None

    def redecide(self, recipe: Recipe, decisions: Mapping[str, Any]) -> Recipe:
        """The recipe with parts of its outline decided otherwise, by their keys; None leaves a part
        to the words and the seed again. Raises UnsupportedFeature, in words, for a part or a value
        that cannot be."""
        raise UnsupportedFeature(
            f"{self.label} does not say how it draws. Describe the change in words instead."
        )

    def portrait(self, part: str, option: str) -> str:
        """A small square SVG of one option of a part, the same for every recipe; empty without."""
        return ""

    def expected_cost_micros(self, request: Request) -> int:
        """What ``draw`` will cost, for the budget, in millionths of one US dollar."""
        return 0

    def health(self) -> tuple[str, str]:
        """(``works`` | ``off`` | ``broken``, why and the remedy), without spending money."""
        return "works", ""
