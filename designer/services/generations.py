"""Drawing one candidate: the work behind a Generation row."""

from __future__ import annotations

from dataclasses import replace

from django.db import transaction

from designer.blobs import read_blob
from designer.conf import config
from designer.engines import registry
from designer.engines.base import Engine, Request, Result
from designer.errors import EngineError
from designer.models import (
    ArtworkKind,
    Design,
    Generation,
    Round,
    RoundKind,
    Shopper,
    Version,
)
from designer.services.artworks import record_artwork, store_files
from designer.services.budget import (
    count_as_spent,
    give_round_back,
    hold_budget,
    refund_budget,
    settle_budget,
)
from designer.services.layouts import first_layout
from designer.signals import version_made
from designer.work import Effect, Report, WorkState

VARY_WORDS = {
    RoundKind.BIT: "Change only small details; keep motif, colours and arrangement.",
    RoundKind.LOT: "Keep the subject, but change colours and arrangement clearly.",
}


def perform_generation(row: Generation, report: Report) -> Effect:
    """Calls the engine, stores the files, and returns the rows to write."""
    made_by = registry.get_engine(row.round.engine)
    report("Drawing", 20)
    result = _draw_within_budget(row, made_by)
    report("Keeping the picture", 80)
    files = store_files(result)

    def effect() -> None:
        artwork = record_artwork(result=result, files=files, kind=ArtworkKind.PREVIEW)
        design = row.round.design
        layout = first_layout(design=design, recipe=result.recipe, parent=row.round.parent)
        version = Version.objects.create(
            design=design,
            parent=row.round.parent,
            round=row.round,
            number=row.number,
            recipe=artwork.recipe,
            artwork=artwork,
            layout_json=layout.to_json(),
            layout_id=layout.id,
            caption=result.caption[:160],
            alt=result.alt[:400],
        )
        Generation.objects.filter(pk=row.pk).update(version=version, cost_micros=result.cost_micros)
        Round.objects.filter(pk=row.round_id).update(understanding=result.understanding.to_json())
        Design.objects.filter(pk=design.pk, head=None).update(head=version)
        transaction.on_commit(lambda: version_made.send(sender=Version, version=version))

    return effect


def _draw_within_budget(row: Generation, made_by: Engine) -> Result:
    # An engine that cannot draw the same again larger must draw large enough to print at once.
    is_exact = made_by.capabilities.exact_seed
    request = Request(
        prompt=row.round.prompt,
        seed=int(row.seed),
        size_px=config().preview_px if is_exact else config().master_px,
        parameters=row.parameters,
    )
    key = f"generation:{row.pk}:{row.attempts}"
    for earlier in range(1, row.attempts):
        # A worker that was killed in the call may have spent the money: count it as spent.
        count_as_spent(key=f"generation:{row.pk}:{earlier}")
    hold_budget(
        key=key,
        shopper=row.round.design.shopper,
        engine=row.round.engine,
        purpose="candidate",
        micros=made_by.expected_cost_micros(request),
    )
    try:
        result = _ask(row, made_by, request)
    except EngineError as error:
        refund_budget(key=key, note=error.code)
        raise
    settle_budget(key=key, spent_micros=result.cost_micros)
    return result


def _ask(row: Generation, made_by: Engine, request: Request) -> Result:
    """The call that fits the kind of round: vendors vary by words, the loom by its parameters."""
    kind, parent = RoundKind(row.round.kind), row.round.parent
    if parent is not None and kind is RoundKind.TWEAK:
        source = as_result(parent)
        if made_by.capabilities.exact_seed and source.recipe.engine == made_by.id:
            source = replace(source, recipe=source.recipe.with_parameters(**row.parameters))
        return made_by.edit(
            source, row.round.instruction, seed=request.seed, size_px=request.size_px
        )
    if parent is not None and kind in VARY_WORDS and made_by.capabilities.exact_seed:
        # By its recipe, so that a print of an older edition varies as that edition does.
        recipe = parent.made_by.with_parameters(**row.parameters)
        if recipe.engine == made_by.id:
            return made_by.redraw(recipe, size_px=request.size_px)
    elif parent is not None and kind in VARY_WORDS:
        return made_by.edit(
            as_result(parent),
            VARY_WORDS[kind],
            seed=request.seed + row.number,
            size_px=request.size_px,
        )
    return made_by.draw(request)


def as_result(version: Version) -> Result:
    """A stored version as an engine's Result, to be edited or compared."""
    artwork = version.artwork
    svg = read_blob(artwork.svg_sha256, suffix="svg").decode() if artwork.svg_sha256 else ""
    return Result(
        recipe=version.made_by,
        image=read_blob(artwork.sha256, suffix=artwork.suffix),
        mime=artwork.mime,
        width=artwork.width,
        height=artwork.height,
        svg=svg,
        caption=version.caption,
        alt=version.alt,
        palette=tuple(artwork.palette),
    )


def give_back(row: Generation) -> None:
    """When every candidate of a round failed or was stopped, the round costs her nothing."""
    others = row.round.generations.exclude(pk=row.pk)
    ended_empty = (WorkState.FAILED, WorkState.CANCELLED)
    if not others.exclude(state__in=ended_empty).exists():
        shopper: Shopper = row.round.design.shopper
        give_round_back(shopper=shopper)
