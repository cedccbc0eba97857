"""Rounds and their cards: what is ready, what is still drawn, what went wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from designer.models import Design, Generation, Round, RoundKind, Version
from designer.queries import rounds_of
from designer.studio.pictures import Picture, picture_of_cloth, picture_on_garment
from designer.work import WorkState

KIND_WORDS = {
    RoundKind.DRAW: "Drawn from your words",
    RoundKind.MORE: "More like one before",
    RoundKind.BIT: "Changed a bit",
    RoundKind.LOT: "Changed a lot",
    RoundKind.TWEAK: "Tweaked",
}


@dataclass(frozen=True)
class Candidate:
    """One card of a round: where its drawing stands, and the version she last left it in."""

    number: int
    generation: Generation | None
    version: Version | None
    is_shown: bool = False  # on the stage
    is_picked: bool = False

    @property
    def is_waiting(self) -> bool:
        return self.version is None and self.generation is not None and self.generation.is_waiting

    @property
    def state(self) -> str:
        """wait, failed, ready, on (on the stage) or won (picked), as the style sheet names them."""
        if self.version is None:
            return "wait" if self.is_waiting else "failed"
        if self.is_picked:
            return "won on" if self.is_shown else "won"
        return "on" if self.is_shown else "ready"

    @property
    def problem(self) -> str:
        """Why there is no picture; empty while it is drawn and when it is there."""
        row = self.generation
        if self.version is not None or row is None or row.is_waiting:
            return ""
        if row.state == WorkState.CANCELLED:
            return "Stopped before it was drawn."
        return row.error_text or "This one did not work out."

    @cached_property
    def picture(self) -> Picture | None:
        return picture_on_garment(self.version) if self.version else None

    @cached_property
    def swatch(self) -> str:
        return picture_of_cloth(self.version) if self.version else ""


@dataclass(frozen=True)
class RoundView:
    """A round with its cards."""

    round: Round
    candidates: tuple[Candidate, ...]

    @property
    def ready(self) -> int:
        return sum(card.version is not None for card in self.candidates)

    @property
    def is_drawing(self) -> bool:
        return any(card.is_waiting for card in self.candidates)

    @property
    def first_waiting(self) -> Generation | None:
        """The candidate whose progress the page listens to."""
        waiting = (card.generation for card in self.candidates if card.is_waiting)
        return next(waiting, None)

    @property
    def has_failed(self) -> bool:
        """Nobody is drawing and something is missing."""
        return not self.is_drawing and any(card.version is None for card in self.candidates)

    @property
    def was_stopped(self) -> bool:
        """She stopped it herself, so nothing is wrong."""
        missing = [card.generation for card in self.candidates if card.version is None]
        return all(row is not None and row.state == WorkState.CANCELLED for row in missing)

    @property
    def kind_words(self) -> str:
        return KIND_WORDS[RoundKind(self.round.kind)]

    @property
    def words(self) -> str:
        """What was asked for: the instruction of a tweak, else the sentence."""
        return self.round.instruction or self.round.prompt

    @property
    def status(self) -> str:
        """What a screen reader hears, and everybody reads."""
        total = len(self.candidates)
        if self.is_drawing:
            return f"{self.ready} of {total} ready"
        if not self.ready:
            return "Nothing was drawn"
        return f"Round {self.round.number} · {self.ready} ready"

    @property
    def first(self) -> Version | None:
        return next((card.version for card in self.candidates if card.version), None)


@dataclass(frozen=True)
class Marks:
    """What is on the stage and what she picked, by version."""

    shown: Version | None = None
    picked: Version | None = None


def views_of(design: Design, *, marks: Marks | None = None) -> list[RoundView]:
    """The design's rounds, newest first, in four queries however many there are."""
    marks = marks or Marks()
    # Rows first: one that ends meanwhile is then seen as drawn with its picture, never as done
    # without one.
    asked = list(rounds_of(design))
    found = design.versions.select_related("artwork", "recipe", "design__garment").order_by("pk")
    by_place: dict[tuple[int | None, int], list[Version]] = defaultdict(list)
    for version in found:
        by_place[version.round_id, version.number].append(version)
    return [_view(item, by_place, marks) for item in asked]


def _view(
    item: Round, by_place: dict[tuple[int | None, int], list[Version]], marks: Marks
) -> RoundView:
    rows = {row.number: row for row in item.generations.all()}
    numbers = sorted(set(rows) | {number for pk, number in by_place if pk == item.pk})
    return RoundView(
        item,
        tuple(_card(n, rows.get(n), by_place.get((item.pk, n), []), marks) for n in numbers),
    )


def _card(number: int, row: Generation | None, versions: list[Version], marks: Marks) -> Candidate:
    shown, picked = _is_among(marks.shown, versions), _is_among(marks.picked, versions)
    return Candidate(
        number=number,
        generation=row,
        # As she sees it on the stage; else as she last left it: an adjusted version is newer.
        version=marks.shown if shown else (versions[-1] if versions else None),
        is_shown=shown,
        is_picked=picked,
    )


def _is_among(version: Version | None, versions: Iterable[Version]) -> bool:
    return version is not None and any(version.pk == other.pk for other in versions)
