"""Poses a body: joints one after the other, skin as a mix of the bones that move it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
from scipy.spatial import cKDTree

from designer.photostudio.models.arrays import Indexes, Matrix, Points, Values, Vector, smoothstep
from designer.photostudio.models.rotation import as_matrix, as_vector

if TYPE_CHECKING:
    from designer.photostudio.models.body import Body


@dataclass(frozen=True, eq=False)
class Pose:
    """What each bone is turned by, in the axes of the rest pose, and how far the root moves."""

    turns: Mapping[str, Matrix] = field(default_factory=dict)
    shift: Vector = field(default_factory=lambda: np.zeros(3))

    def turned(self, more: Mapping[str, Matrix]) -> Pose:
        """The same pose with these bones turned so."""
        return replace(self, turns={**self.turns, **more})

    def without(self, *bones: str) -> Pose:
        """The same pose with these bones at rest."""
        kept = {bone: matrix for bone, matrix in self.turns.items() if bone not in bones}
        return replace(self, turns=kept)

    def share(self, part: float) -> Pose:
        """A stage on the way from rest (0) to the pose (1)."""
        turns = {bone: as_matrix(as_vector(m) * part) for bone, m in self.turns.items()}
        return Pose(turns, self.shift * part)


def place_joints(body: Body, pose: Pose) -> tuple[Points, Points]:
    """(bones, 3, 3) rotations and (bones, 3) positions of the posed joints."""
    rotations = np.zeros((len(body.bones), 3, 3))
    places = np.zeros((len(body.bones), 3))
    for i, bone in enumerate(body.bones):
        parent, own = body.parents[i], pose.turns.get(bone)
        if parent < 0 or parent == i:
            base, places[i] = np.eye(3), body.joints[i] + pose.shift
        else:
            base = rotations[parent]
            places[i] = base @ (body.joints[i] - body.joints[parent]) + places[parent]
        rotations[i] = base if own is None else base @ own
    return rotations, places


def posed_joint(body: Body, pose: Pose, bone: str) -> Vector:
    """Where the bone starts in the pose."""
    place: Vector = place_joints(body, pose)[1][body.bones.index(bone)]
    return place


@dataclass(frozen=True, eq=False)
class Skinned:
    """Points that move with a body: (n, 3), and for each the bones and their weights (n, k)."""

    points: Points
    bone_of: Indexes
    weight: Values


def skin(body: Body, pose: Pose, skinned: Skinned | None = None) -> Points:
    """The points (the body's own by default) in the pose."""
    own = skinned or Skinned(body.points, body.bone_of, body.weight)
    rotations, places = place_joints(body, pose)
    moved = np.zeros_like(own.points)
    for k in range(own.bone_of.shape[1]):
        bone = own.bone_of[:, k]
        there = np.einsum("nij,nj->ni", rotations[bone], own.points - body.joints[bone])
        moved += own.weight[:, k : k + 1] * (there + places[bone])
    return moved


def borrow_skinning(body: Body, points: Points, *, near: int, reach: float) -> Skinned:
    """Lets points near the body move with it: weights of the ``near`` skin points around each,
    fading over ``reach`` metres."""
    found = cKDTree(body.points[body.main]).query(points, k=near)
    distance, index = np.asarray(found[0], float), np.asarray(found[1])
    share = np.exp(-((distance - distance[:, :1]) ** 2) / reach**2)
    share /= share.sum(1, keepdims=True)
    bone_of = body.bone_of[body.main][index].reshape(len(points), -1)
    weight = (body.weight[body.main][index] * share[..., None]).reshape(len(points), -1)
    return Skinned(points, bone_of, weight)


def even_skinning(body: Body, skinned: Skinned, near: Matrix, *, rounds: int, keep: int) -> Skinned:
    """Weights smoothed over the mesh, so that it does not tear where two bones meet. ``near`` takes
    the points' values to the mean of those around; the ``keep`` strongest bones stay."""
    count = len(skinned.points)
    full = np.zeros((count, len(body.bones)))
    for k in range(skinned.bone_of.shape[1]):
        np.add.at(full, (np.arange(count), skinned.bone_of[:, k]), skinned.weight[:, k])
    for _ in range(rounds):
        full = near @ full
    bone_of = np.argsort(-full, axis=1)[:, :keep]
    weight = np.take_along_axis(full, bone_of, 1)
    return Skinned(skinned.points, bone_of, weight / weight.sum(1, keepdims=True))


def way_to(pose: Pose, steps: int) -> list[Pose]:
    """From rest to the pose, starting and ending softly."""
    return [pose.share(float(smoothstep(i / (steps - 1), 0, 1))) for i in range(steps)]
