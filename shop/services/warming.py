"""Pictures of the front page, made before the first visitor waits for them."""

from __future__ import annotations

import logging

from designer.errors import DesignerError
from designer.models import Version
from designer.scenes import scene_info
from designer.services.mockups import ensure_picture, picture_of
from shop.queries.storefront import examples

log = logging.getLogger("shop.warming")

WIDTHS = (420, 840)  # what browsers of usual screens choose from the ladder


def warm_front_page() -> int:
    """Renders what is missing of the wall's pictures; returns how many were looked at."""
    count = 0
    for version in examples():
        for scene in _scenes_of(version):
            row = picture_of(artwork=version.artwork, layout=version.layout, scene=scene)
            for width in WIDTHS:
                ensure_picture(row=row, width=width, fmt="webp")
                count += 1
    return count


def _scenes_of(version: Version) -> tuple[str, ...]:
    """The garment's own scene, where there is one, and the flat cloth."""
    try:
        return (scene_info(version.design.garment.default_scene).slug, "")
    except DesignerError as error:
        log.warning("no picture: %s", error)
        return ("",)
