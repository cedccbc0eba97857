"""Prints of the store's own that anybody may start from, or buy as they are."""

from __future__ import annotations

from designer.models import Shopper, Version
from designer.services.designs import adopt_design
from shop.errors import NotHerPrint


def adopt_print(*, shopper: Shopper, version: Version) -> Version:
    """The same recipe and layout as a version of her own; adopting twice gives the same one.

    Raises NotHerPrint unless the print is one of the store's public examples.
    """
    if not version.design.is_public:
        raise NotHerPrint("This design belongs to someone else. Start from its words instead.")
    mine = Version.objects.filter(
        design__shopper=shopper,
        design__garment_id=version.design.garment_id,
        recipe_id=version.recipe_id,
        layout_id=version.layout_id,
    ).first()
    if mine is not None:
        return mine
    _design, copies = adopt_design(design=version.design, shopper=shopper)
    if version.token not in copies:
        raise NotHerPrint("This example has changed. Open it in the studio and pick it again.")
    return copies[version.token]
