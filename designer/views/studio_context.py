"""What the studio's templates need, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from designer.engines import registry
from designer.layout import REPEATS
from designer.models import Design, Generation, Round, Version
from designer.pictures import swatch_url, version_picture_url
from designer.queries import rounds_of
from designer.services.budget import rounds_left
from designer.shoppers import current_shopper, draft_link_token
from designer.work import WorkState


@dataclass(frozen=True, slots=True)
class Candidate:
    """One card: a version that is ready, or where its drawing stands."""

    number: int
    generation: Generation | None
    version: Version | None
    picture: str
    swatch: str

    @property
    def is_waiting(self) -> bool:
        return self.version is None and self.generation is not None and self.generation.is_waiting

    @property
    def problem(self) -> str:
        row = self.generation
        if self.version is not None or row is None or row.is_waiting:
            return ""
        if row.state == WorkState.CANCELLED:
            return "Stopped."
        return row.error_text or "This one did not work out."


@dataclass(frozen=True, slots=True)
class RoundView:
    """A round with its cards, and how many are ready."""

    round: Round
    candidates: list[Candidate]

    @property
    def ready(self) -> int:
        return sum(card.version is not None for card in self.candidates)

    @property
    def is_drawing(self) -> bool:
        return any(card.is_waiting for card in self.candidates)


def candidates_of(round: Round) -> list[Candidate]:
    rows = {row.number: row for row in round.generations.all()}
    first = {
        v.number: v
        for v in round.versions.select_related("artwork", "recipe", "design__garment").order_by(
            "-pk"
        )
        if v.parent_id == round.parent_id
    }
    numbers = sorted(set(rows) | set(first))
    return [_candidate(n, rows.get(n), first.get(n)) for n in numbers]


def _candidate(number: int, row: Generation | None, version: Version | None) -> Candidate:
    if row is not None:
        version = row.version
    if version is None:
        return Candidate(number, row, None, "", "")
    return Candidate(
        number,
        row,
        version,
        version_picture_url(version, width=420),
        swatch_url(version, width=160),
    )


def round_view(round: Round) -> RoundView:
    return RoundView(round, candidates_of(round))


def studio_context(request: HttpRequest, design: Design, shown: Version | None) -> dict[str, Any]:
    """Keys: design, garment, version (on the stage), picture, rounds (newest first), latest,
    engines, engine, repeats, placements, colourways, rounds_left, draft_link, is_example."""
    rounds = [round_view(item) for item in rounds_of(design)]
    version = shown or design.head
    garment = design.garment
    engine_id = version.made_by.engine if version else registry.default_engine_id()
    capabilities = registry.get_engine(engine_id).capabilities
    return {
        "design": design,
        "garment": garment,
        "version": version,
        "layout": version.layout if version else None,
        "picture": version_picture_url(version, width=840) if version else "",
        "swatch": swatch_url(version, width=840) if version else "",
        "rounds": rounds,
        "latest": rounds[0] if rounds else None,
        "prompt": rounds[0].round.prompt if rounds else "",
        "engines": [(i, registry.ENGINES[i].label) for i in registry.available_engines()],
        "engine": engine_id,
        "capabilities": capabilities,
        "repeats": capabilities.repeats if capabilities.exact_seed else REPEATS[:1] + REPEATS[3:],
        "placements": list(garment.placements.all()),
        "colourways": list(garment.colourways.all()),
        "rounds_left": rounds_left(shopper=current_shopper(request)),
        "draft_link": draft_link_token(design),
        "is_example": design.is_public,
    }
