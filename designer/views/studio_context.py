"""What the studio's templates need, as plain data."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from designer.conf import config
from designer.engines import registry
from designer.engines.base import Capabilities, Engine, Understanding
from designer.errors import EngineError
from designer.models import Design, Garment, HeadMove, Version
from designer.queries.packs import guests_asked_for
from designer.services.budget import rounds_left
from designer.services.rounds import default_engine_id
from designer.shoppers import current_shopper, draft_link_token, may_open
from designer.studio.adjusting import adjusting_of
from designer.studio.choices import KINDS
from designer.studio.planning import Planning
from designer.studio.recipe import recipe_card
from designer.studio.rounds import Marks, RoundView, views_of
from designer.studio.sentence import chip_of, hear
from designer.studio.stage import stage_of
from designer.views.studio_access import TABS, address, kept_prompt, kept_suggestion


@dataclass(frozen=True, slots=True)
class Maker:
    """The engine of a version; ``engine`` is None when it is off, and ``why_off`` says why."""

    id: str
    label: str
    engine: Engine | None = None
    why_off: str = ""

    @property
    def capabilities(self) -> Capabilities | None:
        return self.engine.capabilities if self.engine else None


def maker_of(engine_id: str) -> Maker:
    """Never raises: a design outlives the engine that drew it."""
    entry = registry.ENGINES.get(engine_id)
    label = entry.label if entry else engine_id
    try:
        return Maker(engine_id, label, registry.get_engine(engine_id))
    except EngineError:
        why = f"{label} is switched off in this store, so it cannot change this print. "
        return Maker(engine_id, label, None, f"{why}Sizes, places and colours still work.")


def studio_context(
    request: HttpRequest, design: Design, shown: Version | None, *, asked: str = ""
) -> dict[str, Any]:
    """Everything of the page for a design.

    Keys: garment, design, is_hers, version, stage, other (compared with), rounds (newest first),
    latest, panel (the round whose cards are shown), follows (she looks at no version of her own
    choice, so the first new one may come onto the stage), maker, planning, adjusting, recipe, tab,
    can_undo, can_redo, draft_link, design_url, before, after and rival (other versions of the
    panel), and those of ``dock_context``.
    """
    is_hers = may_open(request, design)
    picked = _picked(design) if is_hers else None
    version = shown or _default_version(design)
    rounds = views_of(design, marks=Marks(version, picked))
    latest = rounds[0] if rounds else None
    maker = maker_of(version.made_by.engine if version else default_engine_id())
    other = _compared(request, design, version)
    panel = _panel(rounds, version, is_asked=shown is not None)
    words = latest.round.prompt if latest else ""
    return {
        **dock_context(request, design.garment, asked or words, engine=_asks(latest, is_hers)),
        "design": design,
        "is_hers": is_hers,
        "version": version,
        "stage": (
            stage_of(design, version, is_picked=picked is not None and picked.pk == version.pk)
            if version
            else None
        ),
        "other": stage_of(design, other, is_picked=False) if other else None,
        "rounds": rounds,
        "latest": latest,
        "follows": shown is None,
        "panel": panel,
        "design_url": address(design),
        **_neighbours(panel, version),
        "maker": maker,
        "planning": Planning(version, maker.engine, maker.label) if version else None,
        "adjusting": (
            adjusting_of(version, design.garment, maker.capabilities, maker.label)
            if version
            else None
        ),
        "recipe": recipe_card(version) if version else None,
        "tab": _tab(request),
        **_moves(design, is_hers),
        "draft_link": _draft_link(request, design) if is_hers else "",
    }


def dock_context(
    request: HttpRequest, garment: Garment, asked: str, *, engine: str = ""
) -> dict[str, Any]:
    """``engine`` is the one she drew with last; empty for the store's own choice.

    Keys: garment, asked (her sentence), heard (only where the loom will draw), chips, engines,
    ask_engine, rounds_left, rounds_a_day,
    request_key (one press, one round), suggestion (what to try after a refusal)."""
    sentence = kept_prompt(request) or asked
    engines = registry.available_engines()
    ask_engine = engine if engine in engines else default_engine_id()
    return {
        "garment": garment,
        "page": "studio",
        "asked": sentence,
        "heard": _heard(sentence) if ask_engine == registry.OFFLINE else None,
        "ask_engine": ask_engine,
        "chips": [chip_of(kind, sentence) for kind in KINDS],
        "engines": [(i, registry.ENGINES[i].label) for i in engines],
        "rounds_left": rounds_left(shopper=current_shopper(request)),
        "rounds_a_day": config().free_rounds_per_day,
        "request_key": uuid.uuid4().hex,
        "suggestion": kept_suggestion(request),
    }


def _heard(sentence: str) -> Understanding:
    """As the loom will read it, with the motifs of the shop's packs."""
    loom = maker_of(registry.OFFLINE).capabilities
    most = loom.max_guests if loom else 0
    return hear(sentence, guests=guests_asked_for(sentence, most=most))


def _asks(latest: RoundView | None, is_hers: bool) -> str:
    return latest.round.engine if latest and is_hers else ""


def _picked(design: Design) -> Version | None:
    """The head, once she chose it: by a pick or a change, not because it was drawn first."""
    moved = HeadMove.objects.filter(design=design, to_version=design.head_id, is_undone=False)
    undone_to = HeadMove.objects.filter(design=design, from_version=design.head_id, is_undone=True)
    return design.head if design.head_id and (moved.exists() or undone_to.exists()) else None


def _default_version(design: Design) -> Version | None:
    """What she did last: a round drawn after her last choice shows its first picture."""
    newest = design.rounds.order_by("-number").first()
    if newest is not None and newest.created_at > design.changed_at:
        first = newest.versions.order_by("pk").first()
        return first or design.head
    return design.head


def _panel(rounds: list[RoundView], version: Version | None, *, is_asked: bool) -> RoundView | None:
    """The newest round while it is drawn or has failed; else the round of what is on the stage."""
    if not rounds:
        return None
    newest = rounds[0]
    if newest.is_drawing or (not newest.ready and not is_asked):
        return newest
    own = (view for view in rounds if version and view.round.pk == version.round_id)
    return next(own, newest)


def _neighbours(panel: RoundView | None, version: Version | None) -> dict[str, Version | None]:
    """The four in a circle: before and after the one on the stage, and a rival to compare with."""
    four = [card.version for card in panel.candidates if card.version] if panel else []
    tokens = [one.token for one in four]
    if version is None or len(four) < 2 or version.token not in tokens:
        return {"before": None, "after": None, "rival": four[0] if four else None}
    here = tokens.index(version.token)
    after = four[(here + 1) % len(four)]
    return {"before": four[here - 1], "after": after, "rival": after}


def _compared(request: HttpRequest, design: Design, version: Version | None) -> Version | None:
    token = request.GET.get("with", "") or request.POST.get("with", "")
    if not token or version is None or token == version.token:
        return None
    found = design.versions.select_related("artwork", "recipe", "design__garment")
    return found.filter(token=token).first()


def _tab(request: HttpRequest) -> str:
    asked = request.POST.get("tab") or request.GET.get("tab", "")
    return asked if asked in TABS else TABS[0]


def _moves(design: Design, is_hers: bool) -> dict[str, bool]:
    moves = design.moves.all()
    return {
        "can_undo": is_hers and moves.filter(is_undone=False, from_version__isnull=False).exists(),
        "can_redo": is_hers and moves.filter(is_undone=True).exists(),
    }


def _draft_link(request: HttpRequest, design: Design) -> str:
    path = reverse("designer:open_draft", args=[draft_link_token(design)])
    return request.build_absolute_uri(path)
