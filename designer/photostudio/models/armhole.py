"""Where sleeve and torso part, and how long the sleeve is from there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from designer.photostudio.models.arm import Arm, on_side
from designer.photostudio.models.arrays import Points, Values, Vector, unit
from designer.photostudio.models.field import Grid

SHOULDER_TOP = 0.06  # metres of the shoulder seam above the joint
STEP, BEFORE, BEYOND = 0.004, 0.15, 0.10  # metres along the arm


@dataclass(frozen=True, eq=False)
class Armhole:
    """A plane through the shoulder and the armpit, ended below the arm; for the left side."""

    armpit: Vector
    across: Vector  # normal of the armhole's plane
    crease: Vector  # normal of the plane that ends it below the arm

    def inside(self, points: Points, sign: int) -> Values:
        """Positive in the sleeve."""
        own = points * np.array([sign, 1.0, 1.0]) - self.armpit
        inside = np.minimum(own @ self.across, own @ self.crease + 0.004)
        return np.where(on_side(points, sign), inside, -0.2)


@dataclass(frozen=True, eq=False)
class SleeveTop:
    """The upper line of a sleeve: places along the arm, and metres of cloth from the seam there."""

    along: Values
    length: Values

    def end_of(self, length: float) -> float:
        """How far along the arm a sleeve of that length ends."""
        return float(np.interp(length, self.length, self.along))

    def length_to(self, along: float) -> float:
        """How long a sleeve is that ends there."""
        return float(np.interp(along, self.along, self.length))


def find_armhole(grid: Grid, field: Values, arm: Arm, drop: float) -> Armhole:
    """From the shoulder point, ``drop`` metres outside the joint, to the crease where arm and torso
    part."""
    outwards = unit(np.array([arm.direction[0], 0, arm.direction[2]]))
    bisector = unit(outwards + np.array([0, 0, -1.0]))
    way = np.arange(0.02, 0.30, 0.002)
    ray = arm.shoulder + way[:, None] * bisector
    ray[:, 1] = arm.shoulder[1]
    outside = np.flatnonzero(grid.at(field, ray) > 0)
    armpit = ray[outside[0]] if len(outside) else ray[60]
    top = arm.shoulder + np.array([drop, 0, SHOULDER_TOP])
    seam = unit((top - armpit) * np.array([1, 0, 1]))
    across = np.array([seam[2], 0, -seam[0]])
    crease = np.cross(bisector, [0, 1, 0])
    return Armhole(
        armpit, across * np.sign(across[0]), crease * np.sign(crease @ np.array([1.0, 0, 0.4]))
    )


def trace_sleeve(grid: Grid, field: Values, arm: Arm, armhole: Armhole) -> SleeveTop:
    """The sleeve's upper line, from the armhole's seam to beyond the wrist."""
    along = np.arange(-BEFORE, arm.whole + BEYOND, STEP)
    upper = np.minimum(along, arm.upper)[:, None] * arm.direction
    lower = np.maximum(along - arm.upper, 0)[:, None] * arm.forearm_direction
    axis = arm.shoulder + upper + lower
    up = unit(np.array([-arm.direction[2], 0, arm.direction[0]]))
    reach = np.arange(0, 0.25, 0.002)
    rays = axis[:, None] + reach[:, None] * up
    outside = grid.at(field, rays.reshape(-1, 3)).reshape(rays.shape[:2]) > 0
    surface = rays[np.arange(len(along)), outside.argmax(1)]
    length = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(surface, axis=0), axis=1))])
    start = int((armhole.inside(surface, 1) > 0).argmax())
    return SleeveTop(along[start:], length[start:] - length[start])
