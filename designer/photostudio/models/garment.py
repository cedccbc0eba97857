"""A garment ready to be worn: cut pieces, bands, distances to seams, and its sewn shape."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from designer.photostudio.models.arrays import Faces, Indexes, Mask, Points, Values
from designer.photostudio.models.mesh import Mesh, border_lines

FRONT, BACK, LEFT, RIGHT = 0, 1, 2, 3  # cut pieces; the hood's two follow
FAR = 9.0  # metres: no such line on this garment


@dataclass(frozen=True, eq=False)
class Garment:
    """``points`` hang on the body at rest; ``sewn`` is the shape the cloth wants to keep."""

    points: Points
    sewn: Points
    faces: Faces
    piece: Indexes  # (m) FRONT to RIGHT
    behind: Indexes  # (m) 1 behind the side seams
    band: Mask  # (m) ribs
    pocket: Mask  # (m) under the kangaroo pocket
    under_arm: Mask  # (m) the lower half of the sleeves
    seam: Values  # (n) metres to the nearest seam
    to_neck: Values  # (n) metres to that opening
    to_hem: Values
    to_cuff_left: Values
    to_cuff_right: Values
    rib: Values  # (n) signed: negative inside a band
    neck_line: Indexes
    cuff: float  # depth of the cuffs, 0 without
    hem_height: float
    chest_room: float

    @property
    def mesh(self) -> Mesh:
        """The garment as it hangs on the body at rest."""
        return Mesh(self.points, self.faces)

    @property
    def openings(self) -> list[Indexes]:
        """Closed lines of points at neck, hem and sleeves."""
        return border_lines(self.faces)

    def save(self, path: Path) -> None:
        """Writes everything to an ``.npz``."""
        np.savez(path, **{name: getattr(self, name) for name in self.__dataclass_fields__})

    @classmethod
    def load(cls, path: Path) -> Garment:
        """What ``save`` wrote."""
        read = np.load(path)
        facts = {name: float(read[name]) for name in ("cuff", "hem_height", "chest_room")}
        return cls(**{name: read[name] for name in read.files} | facts)
