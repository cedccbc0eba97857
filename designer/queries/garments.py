"""Garments as the pages need them."""

from __future__ import annotations

from designer.models import Garment
from designer.scenes import scenes_for


def first_scene(garment: Garment) -> str:
    """The scene it is first shown on: its default, else the first there is of it, else "", which
    is the flat cloth everywhere."""
    slugs = {info.name: info.slug for info in scenes_for(garment.slug)}
    return slugs.get(garment.default_scene) or next(iter(slugs.values()), "")
