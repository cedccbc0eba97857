"""Pictures of the front page, made before the first visitor waits for them."""

from __future__ import annotations

from designer.queries import first_scene
from designer.services.mockups import ensure_picture, picture_of
from shop.queries.storefront import examples

WIDTHS = (420, 840)  # what browsers of usual screens choose from the ladder


def warm_front_page() -> int:
    """Renders what is missing of the wall's pictures; returns how many were looked at."""
    count = 0
    for version in examples():
        for scene in dict.fromkeys((first_scene(version.design.garment), "")):
            row = picture_of(artwork=version.artwork, layout=version.layout, scene=scene)
            for width in WIDTHS:
                ensure_picture(row=row, width=width, fmt="webp")
                count += 1
    return count
