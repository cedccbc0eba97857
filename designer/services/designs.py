"""Beginning a design, or taking up an example as one's own."""

from __future__ import annotations

from django.db import transaction

from designer.models import Design, Garment, Round, Shopper, Version


def create_design(*, shopper: Shopper, garment: Garment, is_public: bool = False) -> Design:
    """An empty design on a garment."""
    return Design.objects.create(shopper=shopper, garment=garment, is_public=is_public)


@transaction.atomic
def adopt_design(*, design: Design, shopper: Shopper) -> tuple[Design, dict[str, Version]]:
    """A copy of an example's newest round as her own design.

    Returns it with a map from the example's version tokens to her copies, so that the button she
    pressed still means the same picture. Pictures are shared, since they are never changed.
    """
    own = create_design(shopper=shopper, garment=design.garment)
    source = design.rounds.order_by("-number").first()
    copies: dict[str, Version] = {}
    if source is None:
        return own, copies
    made = Round.objects.create(
        design=own,
        kind=source.kind,
        number=1,
        engine=source.engine,
        prompt=source.prompt,
        understanding=source.understanding,
    )
    for version in source.versions.filter(parent=None).order_by("number"):
        copies[version.token] = _copy(version, own, made)
    if copies:  # on the stage, but not picked: that is hers to do
        own.head = next(iter(copies.values()))
        own.save(update_fields=["head"])
    return own, copies


def _copy(version: Version, design: Design, round: Round) -> Version:
    return Version.objects.create(
        design=design,
        round=round,
        number=version.number,
        recipe=version.recipe,
        artwork=version.artwork,
        layout_json=version.layout_json,
        layout_id=version.layout_id,
        caption=version.caption,
        alt=version.alt,
    )
