"""Starting a round: her words are judged, a budget is checked, four candidates are queued."""

from __future__ import annotations

from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils import timezone

from designer.conf import config
from designer.engines import registry
from designer.errors import PromptBlocked, UnsupportedFeature
from designer.models import Design, Generation, PromptReview, Round, RoundKind, Version
from designer.policy import judge_prompt
from designer.recipe import normal_text
from designer.services.budget import take_round
from designer.services.guests import guests_of_round
from designer.signals import round_started
from designer.work import cancel_work, enqueue_work

MAX_PROMPT = 600
EMPTY = "Write a few words first, for example “Cartoon sunflower pattern”."


def start_round(
    *,
    design: Design,
    prompt: str,
    kind: RoundKind = RoundKind.DRAW,
    parent: Version | None = None,
    instruction: str = "",
    engine_id: str = "",
    seed: int | None = None,
    request_key: str | None = None,
) -> Round:
    """Queues ``config().candidates`` candidates on consecutive seeds.

    ``request_key`` makes a double press one round. Raises PromptBlocked, OverBudget, EngineOff,
    UnsupportedFeature; nothing is queued or used up then.
    """
    if request_key and (known := Round.objects.filter(request_key=request_key).first()):
        return known
    words = normal_text(prompt)[:MAX_PROMPT]
    if not words:
        raise PromptBlocked(EMPTY)
    check_words(design=design, words=words)
    if instruction:
        check_words(design=design, words=normal_text(instruction))
    engine_id = engine_id or (parent.made_by.engine if parent else default_engine_id())
    engine = registry.get_engine(engine_id)
    if kind is RoundKind.TWEAK and not engine.capabilities.edits_in_words:
        raise UnsupportedFeature(f"{engine.label} cannot tweak in words. Describe it anew instead.")
    try:
        with transaction.atomic():
            take_round(shopper=design.shopper)
            made = _create(
                design, words, kind, parent, normal_text(instruction), engine_id, seed, request_key
            )
            transaction.on_commit(lambda: round_started.send(sender=Round, round=made))
    except IntegrityError:
        if request_key and (known := Round.objects.filter(request_key=request_key).first()):
            return known
        raise
    return made


def default_engine_id() -> str:
    """The store's chosen engine where it is ready, else the first that is."""
    return registry.default_engine_id(config().default_engine)


def check_words(*, design: Design, words: str) -> None:
    """Raises PromptBlocked with the reason and what to write instead; notes what needs a person."""
    verdict = judge_prompt(words)
    if verdict.action == "allow":
        return
    PromptReview.objects.create(
        shopper=design.shopper,
        prompt=words[:600],
        action=verdict.action,
        category=verdict.category,
        reason=verdict.reason[:300],
        outcome="open" if verdict.action == "review" else "refused",
        decided_at=None if verdict.action == "review" else timezone.now(),
    )
    if verdict.action != "review":
        raise PromptBlocked(verdict.reason, suggestion=verdict.suggestion)


def _create(
    design: Design,
    words: str,
    kind: RoundKind,
    parent: Version | None,
    instruction: str,
    engine_id: str,
    seed: int | None,
    request_key: str | None,
) -> Round:
    number = (design.rounds.aggregate(last=Max("number"))["last"] or 0) + 1
    made = Round.objects.create(
        design=design,
        parent=parent,
        kind=kind,
        number=number,
        engine=engine_id,
        prompt=words,
        instruction=instruction[:300],
        request_key=request_key,
    )
    guests = guests_of_round(made)
    for index, (chosen, parameters) in enumerate(_seeds(made, parent, seed), start=1):
        row = Generation.objects.create(
            round=made,
            number=index,
            seed=str(chosen),
            parameters={**parameters, "guests": guests} if guests else parameters,
            dedupe_key=f"round:{made.pk}:{index}",
        )
        enqueue_work(row)
    return made


def _seeds(
    made: Round, parent: Version | None, seed: int | None
) -> list[tuple[int, dict[str, Any]]]:
    """(seed, parameters) of each candidate: consecutive seeds, or variations of one picture."""
    count = config().candidates
    first = seed if seed is not None else (made.number - 1) * count + 1
    if parent is None:
        return [(first + i, _cloth(made)) for i in range(count)]
    # Another engine's parameters mean nothing to this one.
    kept = dict(parent.made_by.parameters) if parent.made_by.engine == made.engine else {}
    base = int(parent.made_by.seed)
    step = (made.number - 1) * count
    if made.kind in (RoundKind.BIT, RoundKind.LOT):
        return [(base, {**kept, "vary": {made.kind: step + i + 1}}) for i in range(count)]
    if made.kind == RoundKind.TWEAK:
        # The first is exactly what she said; the others say it with a small variation each.
        vary = kept.get("vary", {})
        return [
            (base + i, {**kept, "vary": {**vary, RoundKind.BIT: step + i}} if i else kept)
            for i in range(count)
        ]
    kept.pop("vary", None)
    return [(first + i, kept) for i in range(count)]


def _cloth(made: Round) -> dict[str, Any]:
    """The garment's colour, for engines that make a print stand out on it."""
    colour = made.design.garment.colourways.first()
    if colour is None or not registry.get_engine(made.engine).capabilities.sees_cloth:
        return {}
    return {"garment_ink": colour.hex}


def cancel_round(*, round: Round) -> int:
    """Stops every candidate that is not ready yet; what is ready stays. Returns how many."""
    return sum(cancel_work(row) for row in round.generations.all())
