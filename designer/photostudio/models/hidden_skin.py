"""Skin that clothes hide is left out: where cloth lies close, it would show through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from designer.photostudio.models.arrays import Faces, Mask, nearest_of
from designer.photostudio.models.body import ARM, Body
from designer.photostudio.models.mesh import Mesh

if TYPE_CHECKING:
    from designer.photostudio.models.drape import Worn

BELOW, RIM = (
    0.045,
    0.030,
)  # metres to skin that trousers hide, and from their edges to where it does


def under_trousers(body: Body, worn: Worn, faces: Faces) -> Mask:
    """(n) points of the posed body that trousers of these faces hide, all but a rim along their
    edges. Never arms: hands hang beside them."""
    edge = Mesh(worn.trousers, faces).on_border
    away, nearest = nearest_of(worn.body, worn.trousers)
    beneath = (away < BELOW) & ~edge[nearest]
    rim = nearest_of(worn.body, worn.trousers[edge])[0] < RIM
    hidden: Mask = beneath & ~rim & ~body.moved_by(*ARM)
    return hidden
