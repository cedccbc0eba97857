"""The bodies: parametric people exported from anny once, at rest with arms a little spread."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from designer.photostudio.models.arrays import SIDES, Faces, Indexes, Mask, Points, Values, Vector
from designer.photostudio.models.rotation import Y, turn
from designer.photostudio.models.skeleton import Pose, place_joints, skin

BODIES = Path(__file__).resolve().parent / "bodies"
LOWERED = 9.0  # degrees
ARM = ("upperarm", "lowerarm", "wrist", "finger", "metacarpal")
LEG = ("upperleg02", "lowerleg", "foot", "toe")


@dataclass(frozen=True, eq=False)
class Body:
    """A person at rest: feet down, face towards -y, left hand at +x."""

    name: str
    points: Points
    faces: Faces  # (m, 4)
    joints: Points
    parents: Indexes
    bones: tuple[str, ...]
    bone_of: Indexes  # (n, k)
    weight: Values  # (n, k), sums to one

    def joint(self, bone: str) -> Vector:
        """Where the bone starts."""
        place: Vector = self.joints[self.bones.index(bone)]
        return place

    @cached_property
    def strongest(self) -> tuple[str, ...]:
        """The bone that moves each point most."""
        most = self.weight.argmax(1)
        return tuple(self.bones[i] for i in self.bone_of[np.arange(len(most)), most])

    def moved_by(self, *parts: str) -> Mask:
        """The points whose strongest bone has one of these words in its name."""
        return np.array([any(part in bone for part in parts) for bone in self.strongest])

    @cached_property
    def main(self) -> Mask:
        """The skin, without eyes, teeth and other loose parts."""
        first, other = self.faces[:, [0, 1, 2]].ravel(), self.faces[:, [1, 2, 3]].ravel()
        size = len(self.points)
        links = coo_matrix((np.ones(len(first)), (first, other)), (size, size))
        part = connected_components(links, directed=False)[1]
        return np.asarray(part == np.bincount(part).argmax())

    @cached_property
    def triangles(self) -> Faces:
        """The skin's faces, three points each."""
        return triangulate(self.faces[self.main[self.faces].all(1)])

    @property
    def height(self) -> float:
        """Metres from the soles to the crown."""
        return float(np.ptp(self.points[self.main, 2]))

    @property
    def hip(self) -> float:
        """Height of the hip joints."""
        return float(self.joint("upperleg01.L")[2])


def triangulate(faces: Faces) -> Faces:
    """Quads cut into triangles; triangles stay."""
    if faces.shape[1] == 3:
        return faces
    return np.concatenate([faces[:, [0, 1, 2]], faces[:, [0, 2, 3]]])


def load_body(name: str, lowered: float = LOWERED) -> Body:
    """The body of that name with its arms lowered by so many degrees. Raises OSError."""
    rig = np.load(BODIES / "rig.npz")
    own = np.load(BODIES / f"{name}.npz")
    weight = rig["weight"].astype(float)
    body = Body(
        name=name,
        points=own["points"].astype(float),
        faces=rig["faces"].astype(np.int64),
        joints=own["joints"].astype(float),
        parents=rig["parents"].astype(np.int64),
        bones=tuple(str(bone) for bone in rig["bones"]),
        bone_of=rig["bone_of"].astype(np.int64),
        weight=weight / weight.sum(1, keepdims=True),
    )
    lower = Pose({f"upperarm01.{side}": turn(Y, sign * lowered) for side, sign in SIDES.items()})
    return replace(body, points=skin(body, lower), joints=place_joints(body, lower)[1])
