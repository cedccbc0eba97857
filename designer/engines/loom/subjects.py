"""What a shopper would look for a print or a motif under, by the family it is written in."""

from __future__ import annotations

from collections.abc import Callable

from designer.engines.loom.grounds import Ground
from designer.engines.loom.motifs import Motif

OTHER_MOTIFS, OTHER_GROUNDS = "Things", "Abstract"


def _by_family(text: str) -> dict[str, str]:
    rows = (row.split(":") for row in text.strip().splitlines())
    return {family: subject.strip() for subject, families in rows for family in families.split()}


# By the name of the module; a new one that is not here goes by the family of its motifs.
SUBJECTS = _by_family(
    """
Florals: flowers roses blossoms blooms meadow bouquets lilies hedgerow
Leaves and plants: foliage leaves branches greenery botany potted trees woodland
Animals: animals forest_animals farm_animals safari jungle reptiles birds waterfowl insects
Animals: sea_life creatures dinosaurs dragons steeds lagoon pets reef exotic_birds big_cats
Animals: butterflies fishes
Food and drink: food baking bar drinks fruit berries citrus vegetables meals takeaway sweets
Food and drink: kitchen_garden halves tropical seeded_fruit
Sky and space: sky space weather flight launch
Places: land outdoors camp seaside vehicles traffic buildings
Holidays: holidays halloween parties winter christmas
Music and play: music instruments play sports sports_gear gadgets toys
Things: objects finery keepsakes symbols desk hands
Checks and stripes: woven ruled counted checks
Geometric: tiles scales geometric mosaic papers fields folk glazed
Skins and textures: furs organic
Painted and dyed: dyed painted printed shibori noise
Classics: brocade
"""
)
FILLED_LIKE = {
    "flora": "Florals",
    "cute": "Animals",
    "sea": "Animals",
    "food": "Food and drink",
    "sweet": "Food and drink",
    "night": "Sky and space",
    "music": "Music and play",
    "sport": "Music and play",
    "holiday": "Holidays",
}


def subject_of_motif(motif: Motif) -> str:
    return SUBJECTS.get(_family(motif.draw)) or FILLED_LIKE.get(motif.family, OTHER_MOTIFS)


def subject_of_ground(ground: Ground) -> str:
    return SUBJECTS.get(_family(ground.paint), OTHER_GROUNDS)


def _family(function: Callable[..., object]) -> str:
    """The module that a motif or a ground is written in."""
    return function.__module__.rpartition(".")[2]
