"""What a shopper would look for a print or a motif under, by the family it is defined in."""

from __future__ import annotations

from collections.abc import Callable

OTHER_MOTIFS, OTHER_GROUNDS = "Things", "Abstract"


def _by_family(text: str) -> dict[str, str]:
    rows = (row.split(":") for row in text.strip().splitlines())
    return {family: subject.strip() for subject, families in rows for family in families.split()}


SUBJECTS = _by_family(
    """
Florals: flowers roses blossoms blooms meadow bouquets
Leaves and plants: foliage leaves branches greenery botany potted trees vegetation
Animals: animals forest_animals farm_animals safari jungle reptiles birds waterfowl insects sea_life
Animals: creatures dinosaurs steeds lagoon pets
Food and drink: food baking bar drinks fruit berries citrus vegetables meals takeaway sweets
Sky and space: sky space weather flight
Places: land outdoors camp seaside vehicles traffic buildings
Holidays: holidays halloween parties winter christmas
Music and play: music instruments play sports sports_gear gadgets toys
Checks and stripes: woven ruled checks stripes
Geometric: tiles scales geometric mosaic papers fields
Skins and textures: furs organic dyed noise
"""
)


def family_of(function: Callable[..., object]) -> str:
    """The module that a motif or a ground is written in."""
    return function.__module__.rpartition(".")[2]
