"""One builder per row that many tests need; keyword arguments override."""

from __future__ import annotations

from typing import Any

from designer.models import Design, Garment, Shopper, Version
from designer.services.designs import create_design
from designer.services.garments import load_garments
from designer.services.rounds import start_round
from designer.work import cancel_work, run_work


def garment(slug: str = "hoodie") -> Garment:
    load_garments()
    return Garment.objects.get(slug=slug)


def shopper() -> Shopper:
    return Shopper.objects.create()


def design(**fields: Any) -> Design:
    return create_design(
        shopper=fields.get("shopper") or shopper(), garment=fields.get("garment") or garment()
    )


def version(prompt: str = "Cartoon sunflower pattern", **fields: Any) -> Version:
    """One candidate that the loom really drew; its three siblings are stopped, to save time."""
    made = start_round(design=fields.get("design") or design(**fields), prompt=prompt, seed=1)
    first, *others = made.generations.all()
    for row in others:
        cancel_work(row)
    run_work("generation", first.pk)
    first.refresh_from_db()
    assert first.version is not None, first.error_text
    return first.version
