"""The motifs: a module per family, one small documented function per motif.

To add one: write a function in its family's module and put ``@motif(...)`` above it; the words
given there are what shoppers may type. Nothing else needs to know.
"""

from designer.engines.loom.motifs import (
    animals,
    baking,
    bar,
    birds,
    blossoms,
    drinks,
    farm_animals,
    flowers,
    foliage,
    food,
    forest_animals,
    halloween,
    holidays,
    insects,
    jungle,
    land,
    meadow,
    meals,
    objects,
    reptiles,
    roses,
    safari,
    sea_life,
    sky,
    steeds,
    takeaway,
    waterfowl,
    winter,
)
from designer.engines.loom.motifs.base import MOTIFS, Kind, Layer, Motif

FAMILIES = (
    flowers,
    roses,
    blossoms,
    meadow,
    foliage,
    sky,
    land,
    animals,
    forest_animals,
    farm_animals,
    steeds,
    safari,
    jungle,
    reptiles,
    birds,
    waterfowl,
    insects,
    sea_life,
    food,
    objects,
    baking,
    halloween,
    drinks,
    holidays,
    meals,
    winter,
    takeaway,
    bar,
)

__all__ = ["FAMILIES", "MOTIFS", "Kind", "Layer", "Motif"]
