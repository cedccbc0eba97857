"""Where a garment ends: neckline, hem, sleeves."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from designer.photostudio.models.arm import Arm
from designer.photostudio.models.arrays import SIDES, Points, Values, Vector, smoothstep
from designer.photostudio.models.body import Body
from designer.photostudio.models.cutting import trim_away
from designer.photostudio.models.mesh import Mesh, largest_part
from designer.photostudio.models.patterns import Pattern, Size

LEVEL = 0.006  # height of a step when the length is measured


NECK_LEVEL = 0.04  # above the neck joint, where necks are measured
USUAL_NECK = (0.0516, 0.0187)  # metres: half its width there, and how far it reaches back
NECK_SHARE = 0.6  # of what a neck has more than the usual one goes into the neckline


@dataclass(frozen=True, eq=False)
class Neckline:
    """An ellipse round the neck: its middle, half-axes in metres, tilt in radians."""

    middle: Vector
    wide: float
    deep: float
    tilt: float


def fit_neckline(body: Body, pattern: Pattern) -> Neckline:
    """The pattern's neckline, larger and further back on a thick neck."""
    joint = body.joint("neck01")
    level = np.abs(body.points[:, 2] - joint[2] - NECK_LEVEL) < 0.012
    neck = body.points[body.main & level & (np.abs(body.points[:, 0]) < 0.12)]
    wider = max(float(neck[:, 0].max()) / USUAL_NECK[0], 1) - 1
    back = max(float(neck[:, 1].max() - joint[1]) - USUAL_NECK[1], 0)
    middle = joint + np.array([0, -0.012 + NECK_SHARE * back, 0])
    scale = 1 + NECK_SHARE * wider
    wide, deep = pattern.neck
    return Neckline(middle, wide * scale, deep * scale, float(np.radians(pattern.neck_tilt)))


def open_neck(mesh: Mesh, body: Body, pattern: Pattern) -> Mesh:
    """Without what lies inside the neckline."""
    return largest_part(trim_away(mesh, _inside(fit_neckline(body, pattern), mesh.points)))


def _inside(line: Neckline, points: Points) -> Values:
    """Positive inside a tilted ellipsoid round the neck; behind it sits higher and closer."""
    own, wide, deep = points - line.middle, line.wide, line.deep
    x, y = own[:, 0], own[:, 1] * np.cos(line.tilt) + own[:, 2] * np.sin(line.tilt)
    up = own[:, 2] * np.cos(line.tilt) - own[:, 1] * np.sin(line.tilt)
    behind = smoothstep(y, -0.02, 0.03)
    depth = 0.085 - 0.042 * behind
    flat = (x / wide) ** 2 + (y / (deep * (1 - 0.27 * behind))) ** 2
    hole = (1 - np.sqrt(flat + (np.minimum(up + 0.02, 0) / depth) ** 2)) * 0.085
    # Whatever of a thick neck stands above the plane goes, too, but never the shoulders.
    above = np.minimum(up - 0.022, (1.12 - np.hypot(x / wide, y / deep)) * 0.085)
    inside: Values = np.maximum(hole, above)
    return inside


def hem_height(mesh: Mesh, body: Body, pattern: Pattern, size: Size) -> float:
    """The height at which the front, measured along the cloth from the neck point, is as long as
    the size says."""
    neck = body.joint("neck01")
    beside = np.abs(np.abs(mesh.points[:, 0]) - fit_neckline(body, pattern).wide) < 0.012
    line = mesh.points[beside & (mesh.points[:, 1] < neck[1] + 0.02)]
    heights = np.arange(neck[2] + 0.03, line[:, 2].min(), -LEVEL)
    near = [line[np.abs(line[:, 2] - height) < LEVEL, 1] for height in heights]
    found = np.array([len(here) > 0 for here in near])
    heights = heights[found]
    depth = [float(np.median(here)) for here in near if len(here)]
    steps = np.hypot(np.diff(heights), np.diff(depth))
    length = np.concatenate([[0.0], np.cumsum(steps)])
    return float(np.interp(size.length, length, heights))


def open_hem(mesh: Mesh, height: float) -> Mesh:
    """Without what hangs below ``height``."""
    return trim_away(mesh, height - mesh.points[:, 2])


def open_sleeves(mesh: Mesh, arm: Arm, length: float) -> Mesh:
    """Sleeves that end ``length`` metres from the shoulder joint, beyond the armpit."""
    for sign in SIDES.values():
        along = arm.locate(mesh.points, sign)
        sleeve = (along.distance < 0.12) & (mesh.points[:, 0] * sign > 0.12)
        mesh = trim_away(mesh, np.where(sleeve, along.length - length, -0.1))
    return largest_part(mesh)
