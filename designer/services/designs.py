"""Beginning a design."""

from __future__ import annotations

from designer.models import Design, Garment, Shopper


def create_design(*, shopper: Shopper, garment: Garment) -> Design:
    """An empty design on a garment."""
    return Design.objects.create(shopper=shopper, garment=garment)
