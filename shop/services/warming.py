"""Pictures of the front page, made before the first visitor waits for them."""

from __future__ import annotations

import time
from collections.abc import Iterator

from django.core.files.storage import storages

from designer.models import Mockup
from designer.queries import first_scene
from designer.services.mockups import ensure_picture, file_name, picture_of
from shop.queries.storefront import examples

WIDTHS = (420, 840)  # what browsers of usual screens choose from the ladder
CHORE_SECONDS = 2.5  # of one go: the sweeper has other things to do


def warm_front_page() -> int:
    """Renders what is missing of the wall's pictures; returns how many were looked at."""
    count = 0
    for row, width in _wall():
        ensure_picture(row=row, width=width, fmt="webp")
        count += 1
    return count


def refine_front_page(*, seconds: float = CHORE_SECONDS) -> int:
    """The chore: the wall as AVIF, a sixth smaller but slow to make, for a moment; it goes on next
    time. Returns how many were made."""
    made, ends = 0, time.monotonic() + seconds
    for row, width in _wall():
        if time.monotonic() > ends:
            break
        if storages["default"].exists(file_name(row, width, "avif")):
            continue
        ensure_picture(row=row, width=width, fmt="avif")
        made += 1
    return made


def _wall() -> Iterator[tuple[Mockup, int]]:
    """Every picture of the wall: its row, and its width in pixels."""
    for version in examples():
        for scene in dict.fromkeys((first_scene(version.design.garment), "")):
            row = picture_of(artwork=version.artwork, layout=version.layout, scene=scene)
            for width in WIDTHS:
                yield row, width
