"""The arms as axes: how far a point is from them, and how far along."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from designer.photostudio.models.arrays import Mask, Values, Vector
from designer.photostudio.models.body import ARM, Body
from designer.photostudio.models.limbs import arm_of

BEFORE, BEYOND = 0.25, 0.5  # shares of a bone by which the axis runs on at shoulder and wrist


@dataclass(frozen=True, eq=False)
class Along:
    """For points of any shape: distance to the axis, arc length from the shoulder joint (may be
    negative), and the nearest place on the (left) axis."""

    distance: Values
    length: Values
    nearest: Values


@dataclass(frozen=True, eq=False)
class Arm:
    """The left arm; the right one is its mirror image."""

    shoulder: Vector
    elbow: Vector
    wrist: Vector

    @property
    def upper(self) -> float:
        """Shoulder to elbow, metres."""
        return float(np.linalg.norm(self.elbow - self.shoulder))

    @cached_property
    def whole(self) -> float:
        """Shoulder to wrist, metres."""
        return self.upper + float(np.linalg.norm(self.wrist - self.elbow))

    @property
    def direction(self) -> Vector:
        """Of the upper arm."""
        return (self.elbow - self.shoulder) / self.upper

    @property
    def forearm_direction(self) -> Vector:
        """Of the forearm."""
        return (self.wrist - self.elbow) / (self.whole - self.upper)

    def locate(self, points: Values, sign: int) -> Along:
        """Points relative to the arm on one side: 1 left, -1 right."""
        own = points * np.array([sign, 1.0, 1.0])
        end = self.wrist + (self.wrist - self.elbow) * BEYOND
        upper = _near(own, self.shoulder, self.elbow, -BEFORE, 1)
        lower = _near(own, self.elbow, end, 0, 1)
        nearer = lower.distance < upper.distance
        return Along(
            np.where(nearer, lower.distance, upper.distance),
            np.where(nearer, lower.length + self.upper, upper.length),
            np.where(nearer[..., None], lower.nearest, upper.nearest),
        )


def _near(points: Values, start: Vector, end: Vector, low: float, high: float) -> Along:
    """Points relative to one bone."""
    way = end - start
    length = float(np.linalg.norm(way))
    share = np.clip((points - start) @ way / length**2, low, high)
    nearest = start + share[..., None] * way
    return Along(np.linalg.norm(points - nearest, axis=-1), share * length, nearest)


def arm_axis(body: Body) -> Arm:
    """The arm of a body at rest."""
    return Arm(*(body.joint(bone) for bone in arm_of("L")))


def limb_radii(body: Body, arm: Arm) -> tuple[float, float, float]:
    """Median radius of upper arm, forearm and wrist: sizes the sleeve on any body."""
    along = arm.locate(body.points, 1)
    mine = body.moved_by(*ARM) & (body.points[:, 0] > 0)
    places = (
        arm.upper * 0.45,
        arm.upper + (arm.whole - arm.upper) * 0.35,
        arm.whole - 0.012,
    )
    radii = []
    for place in places:
        here = mine & (np.abs(along.length - place) < 0.015)
        radii.append(float(np.median(along.distance[here])))
    return radii[0], radii[1], radii[2]


def on_side(points: Values, sign: int) -> Mask:
    """Whether points lie on that side of the body."""
    return np.asarray(points[..., 0] * sign > 0)
