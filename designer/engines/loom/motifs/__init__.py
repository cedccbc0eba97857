"""The motifs: a module per family, one small documented function per motif.

To add one: write a function in its family's module and put ``@motif(...)`` above it; the words
given there are what shoppers may type. Nothing else needs to know.
"""

from designer.engines.loom.motifs import flowers
from designer.engines.loom.motifs.base import MOTIFS, Kind, Layer, Motif

__all__ = ["MOTIFS", "Kind", "Layer", "Motif", "flowers"]
