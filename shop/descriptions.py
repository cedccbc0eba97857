"""Plain words for what a version looks like on its garment."""

from __future__ import annotations

from designer.models import Version


def describe_version(version: Version) -> str:
    """``All over, 30 cm repeat, Natural``; at most 160 characters."""
    layout = version.layout
    garment = version.design.garment
    colour = garment.colourways.filter(slug=layout.colourway).first()
    centimetres = f"{layout.tile_mm / 10:g} cm"
    if layout.is_all_over:
        where = f"All over, {centimetres} repeat"
    else:
        area = garment.placements.filter(slug=layout.placement).first()
        where = f"{area.name if area else layout.placement}, {centimetres} wide"
    return f"{where}, {colour.name}"[:160] if colour else where[:160]
