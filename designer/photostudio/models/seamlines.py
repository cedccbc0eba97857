"""Where the seams of a garment run: armholes and sides, as functions that are zero on them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from designer.photostudio.models.arrays import SIDES, Points, Values
from designer.photostudio.models.body import Body
from designer.photostudio.models.shell import Cloth


@dataclass(frozen=True, eq=False)
class Lines:
    """Where the seams run on one cloth."""

    cloth: Cloth
    body: Body

    def armhole(self, points: Points, sign: int) -> Values:
        """Positive in the sleeve."""
        return self.cloth.armhole.inside(points, sign)

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
