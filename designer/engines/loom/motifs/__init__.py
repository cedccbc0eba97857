"""The motifs: a module per family, one small documented function per motif.

To add one: write a function in its family's module and put ``@motif(...)`` above it; the words
given there are what shoppers may type. Nothing else needs to know.
"""

from designer.engines.loom.motifs import animals, flowers, foliage, food, land, objects, sky
from designer.engines.loom.motifs.base import MOTIFS, Kind, Layer, Motif

FAMILIES = (flowers, foliage, sky, land, animals, food, objects)

__all__ = ["FAMILIES", "MOTIFS", "Kind", "Layer", "Motif"]
