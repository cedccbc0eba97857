"""Where a garment ends: neckline, hem, sleeves."""

from __future__ import annotations

import numpy as np

from designer.photostudio.models.arm import Arm, on_side
from designer.photostudio.models.arrays import SIDES, Points, Values, smoothstep
from designer.photostudio.models.body import Body
from designer.photostudio.models.cutting import trim_away
from designer.photostudio.models.mesh import Mesh, largest_part
from designer.photostudio.models.patterns import Pattern, Size

LEVEL = 0.006  # height of a step when the length is measured


def open_neck(mesh: Mesh, body: Body, pattern: Pattern) -> Mesh:
    """Without what lies inside the neckline."""
    return largest_part(trim_away(mesh, _inside_neckline(mesh.points, body, pattern)))


def _inside_neckline(points: Points, body: Body, pattern: Pattern) -> Values:
    """Positive inside a tilted ellipsoid round the neck; behind it sits higher and closer."""
    tilt = np.radians(pattern.neck_tilt)
    own = points - (body.joint("neck01") + np.array([0, -0.012, 0]))
    x, y = own[:, 0], own[:, 1] * np.cos(tilt) + own[:, 2] * np.sin(tilt)
    up = own[:, 2] * np.cos(tilt) - own[:, 1] * np.sin(tilt)
    wide, deep = pattern.neck
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
    beside = np.abs(np.abs(mesh.points[:, 0]) - pattern.neck[0]) < 0.012
    line = mesh.points[beside & (mesh.points[:, 1] < neck[1] + 0.02)]
    heights = np.arange(neck[2] + 0.03, line[:, 2].min(), -LEVEL)
    depth = [float(np.median(line[np.abs(line[:, 2] - z) < LEVEL, 1])) for z in heights]
    length = np.concatenate([[0.0], np.cumsum(np.hypot(LEVEL, np.diff(depth)))])
    return float(np.interp(size.length, length, heights))


def open_hem(mesh: Mesh, height: float) -> Mesh:
    """Without what hangs below ``height``."""
    return trim_away(mesh, height - mesh.points[:, 2])


def open_sleeves(mesh: Mesh, arm: Arm, length: float) -> Mesh:
    """Sleeves that end ``length`` metres from the shoulder joint."""
    for sign in SIDES.values():
        along = arm.locate(mesh.points, sign)
        sleeve = (along.distance < 0.12) & (mesh.points[:, 0] * sign > 0.12)
        sleeve &= on_side(mesh.points, sign)
        mesh = trim_away(mesh, np.where(sleeve, along.length - length, -0.1))
    return largest_part(mesh)
