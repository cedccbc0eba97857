"""Which drawings of motif packs a round brings: the earlier picture's, and those asked for."""

from __future__ import annotations

from typing import Any

from designer.engines import registry
from designer.models import Round, RoundKind
from designer.queries.packs import guests_asked_for

ASKING = (RoundKind.DRAW, RoundKind.TWEAK)


def guests_of_round(round: Round) -> list[dict[str, Any]]:
    """Whole drawings for the parameter ``guests``: the factory never sees a pack.

    A change in words adds what its own words mean, so that it changes nothing else.
    """
    engine = registry.get_engine(round.engine)
    most = engine.capabilities.max_guests
    parent = round.parent
    carried: list[dict[str, Any]] = []
    if parent is not None and parent.made_by.engine == round.engine:
        carried = list(parent.made_by.parameters.get("guests", ()))
        if parent.made_by.engine_version != engine.version and round.kind == RoundKind.TWEAK:
            return carried  # drawn by an older edition, which may know no guests
    if not most or round.kind not in ASKING:
        return carried
    text = round.instruction if round.kind == RoundKind.TWEAK else round.prompt
    known = {guest["name"] for guest in carried}
    fresh = [g for g in guests_asked_for(text, most=most) if g["name"] not in known]
    return [*carried[: most - len(fresh)], *fresh]
