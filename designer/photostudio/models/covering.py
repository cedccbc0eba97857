"""Head coverings that a model may wear: what there is, and how each is made."""

from __future__ import annotations

from collections.abc import Callable

from designer.photostudio.models.covering_frame import Wearer
from designer.photostudio.models.covering_scarf import make_scarf
from designer.photostudio.models.covering_turban import make_turban
from designer.photostudio.models.mesh import Mesh

COVERINGS: dict[str, Callable[[Wearer], Mesh]] = {"headscarf": make_scarf, "turban": make_turban}
"""Name -> makes its outer surface, metres in the world, open where the head comes out."""
