"""Where the seams of a garment run: armholes and sides, as functions that are zero on them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from designer.photostudio.models.arm import on_side
from designer.photostudio.models.arrays import SIDES, Points, Values, Vector, unit
from designer.photostudio.models.body import Body
from designer.photostudio.models.patterns import Pattern
from designer.photostudio.models.shell import Cloth


@dataclass(frozen=True, eq=False)
class Lines:
    """Where the seamsrun on one cloth."""

    cloth: Cloth
    body: Body
    armpit: Vector
    across: Vector  # normal of the armhole's plane
    crease: Vector  # normal of the plane that ends it below the arm

    def armhole(self, points: Points, sign: int) -> Values:
        """Positive in the sleeve."""
        own = points * np.array([sign, 1.0, 1.0]) - self.armpit
        inside = np.minimum(own @ self.across, own @ self.crease + 0.004)
        return np.where(on_side(points, sign), inside, -0.2)

    def side(self, points: Points) -> Values:
        """Positive behind the side seams, and in the rear half of the sleeves."""
        arm = self.cloth.arm
        behind = points[:, 1] - self.middle_depth(points)
        for sign in SIDES.values():
            sleeve = (self.armhole(points, sign) > 1e-5) & (points[:, 0] * sign > 0)
            nearest = arm.locate(points, sign).nearest
            behind = np.where(sleeve, points[:, 1] - nearest[:, 1], behind)
        return behind

    def middle_depth(self, points: Points) -> Values:
        """The y of the side seams at each height."""
        shoulder = self.cloth.arm.shoulder
        heights = [self.body.hip - 0.1, shoulder[2] - 0.1, shoulder[2] + 0.03]
        depths = [self.body.joint("root")[1] + 0.010, shoulder[1], shoulder[1] + 0.014]
        depth: Values = np.interp(points[:, 2], heights, depths)
        return depth


def find_lines(cloth: Cloth, body: Body, pattern: Pattern) -> Lines:
    """The armhole runs from the shoulder point to the crease where arm and torso part."""
    arm = cloth.arm
    outwards = unit(np.array([arm.direction[0], 0, arm.direction[2]]))
    bisector = unit(outwards + np.array([0, 0, -1.0]))
    way = np.arange(0.02, 0.30, 0.002)
    ray = arm.shoulder + way[:, None] * bisector
    ray[:, 1] = arm.shoulder[1]
    outside = np.flatnonzero(cloth.grid.at(cloth.field, ray) > 0)
    armpit = ray[outside[0]] if len(outside) else ray[60]
    top = arm.shoulder + np.array([pattern.shoulder, 0, 0.06])
    seam = unit((top - armpit) * np.array([1, 0, 1]))
    across = np.array([seam[2], 0, -seam[0]])
    crease = np.cross(bisector, [0, 1, 0])
    return Lines(
        cloth,
        body,
        armpit,
        across * np.sign(across[0]),
        crease * np.sign(crease @ np.array([1.0, 0, 0.4])),
    )
