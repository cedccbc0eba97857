"""A plain fitted tank top, tucked in: what is worn above leggings, one neutral material."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from designer.photostudio.models.arrays import SIDES, Points, Values, smoothstep
from designer.photostudio.models.body import Body
from designer.photostudio.models.cutting import trim_away
from designer.photostudio.models.field import Grid
from designer.photostudio.models.mesh import Mesh, largest_part, remesh
from designer.photostudio.models.skin_field import blur_where, distance_to_skin

CELL, EDGE = 0.006, 0.009
CLEAR = 0.0012  # metres off the skin: below the leggings that it is tucked into
SMOOTH, SPAN = 1.2, 5.0  # cells of blur: everywhere, and between the breasts
TUCKED, UNDER = 0.020, 0.004  # metres that it runs on below the leggings' edge, and behind them
NECK, NECK_DEEP = 0.105, 0.15  # half the neckline's width; how deep it is
STRAP = 0.035  # metres from the shoulder joint inwards to the armhole
TRUNK = ("pelvis", "root", "spine", "clavicle", "shoulder", "upperleg01", "upperarm01", "neck01")


def make_top(body: Body, waist: float) -> Mesh:
    """From below the leggings' ``waist`` (a height) to the shoulders, open at neck and arms."""
    trunk = body.moved_by(*TRUNK)
    faces = body.triangles[trunk[body.triangles].all(1)]
    neck, shoulder = body.joint("neck01"), body.joint("upperarm01.L")
    depth = body.points[trunk, 1]
    low = (-shoulder[0] - 0.12, float(depth.min()) - 0.03, waist - TUCKED - 0.03)
    high = (shoulder[0] + 0.12, float(depth.max()) + 0.03, float(neck[2]) + 0.06)
    grid = Grid(low, high, CELL)
    field = ndimage.gaussian_filter(distance_to_skin(grid, body.points, faces), SMOOTH)
    field = blur_where(field, _between(grid, float(shoulder[2])), SPAN) - CLEAR
    field += UNDER * (1 - smoothstep(grid.points[..., 2], waist - 0.004, waist + 0.008))
    mesh = largest_part(remesh(grid.surface(field), EDGE, 6))
    mesh = mesh if mesh.outward else Mesh(mesh.points, mesh.faces[:, ::-1])
    mesh = trim_away(mesh, waist - TUCKED - mesh.points[:, 2])
    mesh = trim_away(mesh, _open_neck(mesh.points, body))
    for sign in SIDES.values():
        mesh = trim_away(mesh, _open_arm(mesh.points, body, sign))
    return largest_part(mesh)


def _between(grid: Grid, shoulder: float) -> Values:
    """1 between the breasts, which the cloth spans."""
    x, y, z = (grid.points[..., k] for k in range(3))
    share: Values = 1 - smoothstep(np.abs(x), 0.04, 0.09)
    share = share * smoothstep(-y, 0.0, 0.05) * smoothstep(z, shoulder - 0.32, shoulder - 0.25)
    return ndimage.gaussian_filter(share, 2)


def _open_neck(points: Points, body: Body) -> Values:
    """Positive inside the neckline, an ellipse seen from the front, less deep behind."""
    neck = body.joint("neck01")
    deep = NECK_DEEP * np.where(points[:, 1] < neck[1], 1.0, 0.55)
    away = np.hypot(points[:, 0] / NECK, np.minimum(points[:, 2] - neck[2] - 0.03, 0) / deep)
    inside: Values = (1 - away) * NECK
    return inside


def _open_arm(points: Points, body: Body, sign: int) -> Values:
    """Positive outside the armhole, an ellipse seen from the side, open upwards."""
    shoulder = body.joint("upperarm01.L") * (sign, 1, 1)
    inwards = shoulder[0] * sign - STRAP
    beyond = points[:, 0] * sign - inwards
    below = shoulder[2] - 0.085 - points[:, 2]
    outside: Values = -np.hypot(np.minimum(beyond, 0), np.maximum(below, 0))
    within = np.minimum(beyond, -below)
    return np.where((beyond > 0) & (below < 0), within, outside)
