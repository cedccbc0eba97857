"""Loading blanks that ship with us; a merchant's own changes are never overwritten."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.db import transaction

from designer.models import Colourway, Garment, GarmentSize, Panel, Placement

BLANKS = Path(__file__).resolve().parents[1] / "blanks"
PARTS = {
    "colourways": Colourway,
    "sizes": GarmentSize,
    "panels": Panel,
    "placements": Placement,
}
SHELF = {
    slug: place for place, slug in enumerate(("hoodie", "sweatshirt", "tshirt", "leggings", "tote"))
}
ORDERED = ("colourways", "placements")


def load_garments(*, folder: Path = BLANKS) -> list[Garment]:
    """Adds every blank of the folder that is not there yet; returns all of the folder's blanks."""
    files = sorted(folder.glob("*.json"), key=lambda f: SHELF.get(f.stem, len(SHELF)))
    return [_load(json.loads(file.read_text()), SHELF.get(file.stem, len(SHELF))) for file in files]


@transaction.atomic
def _load(blank: Mapping[str, Any], position: int) -> Garment:
    own = {key: value for key, value in blank.items() if key not in PARTS}
    garment, made = Garment.objects.get_or_create(
        slug=own.pop("slug"), defaults={**own, "position": position}
    )
    if not made:
        return garment
    for part, model in PARTS.items():
        for index, fields in enumerate(blank[part]):
            extra = {"position": index} if part in ORDERED else {}
            row = model(garment=garment, **fields, **extra)
            row.full_clean()
            row.save()
    return garment
