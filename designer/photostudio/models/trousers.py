"""Plain straight trousers: what the models wear below, one neutral material."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from designer.photostudio.models.arrays import SIDES, smooth_minimum
from designer.photostudio.models.body import LEG, Body
from designer.photostudio.models.cutting import trim_away
from designer.photostudio.models.field import Grid
from designer.photostudio.models.mesh import Mesh, largest_part, remesh

CELL, EDGE = 0.01, 0.012
HIPS = ("pelvis", "root", "upperleg", *LEG)
THIGH, KNEE, ANKLE = 0.088, 0.082, 0.076  # radii of the leg tubes


def make_trousers(body: Body) -> Mesh:
    """From the waist to the ankles."""
    lower = body.moved_by(*HIPS) | np.isin(body.strongest, ["spine05", "spine04"])
    faces = body.triangles[lower[body.triangles].all(1)]
    hip, knee, ankle = (body.joint(f"{bone}.L") for bone in ("upperleg01", "lowerleg01", "foot"))
    reach = float(np.abs(body.points[lower, 0]).max()) + 0.12
    grid = Grid((-reach, -0.32, ankle[2] - 0.06), (reach, 0.32, body.hip + 0.22), CELL)
    field = ndimage.gaussian_filter(grid.distance_to(body.points, faces), 1.2) - 0.007
    back = np.array([0, 0.012, 0])
    for sign in SIDES.values():
        mirror = np.array([sign, 1, 1])
        top = hip * mirror + np.array([-0.006 * sign, 0.01, -0.10])
        middle, end = knee * mirror + back, ankle * mirror + back
        for start, stop, wide, narrow in ((top, middle, THIGH, KNEE), (middle, end, KNEE, ANKLE)):
            way = stop - start
            share = np.clip((grid.points - start) @ way / (way @ way), 0, 1)
            away = np.linalg.norm(grid.points - start - share[..., None] * way, axis=-1)
            field = smooth_minimum(field, away - (wide + (narrow - wide) * share), 0.025)
    mesh = largest_part(grid.surface(field))
    mesh = trim_away(mesh, mesh.points[:, 2] - (body.hip + 0.13))
    mesh = trim_away(mesh, (ankle[2] + 0.005) - mesh.points[:, 2])
    mesh = remesh(largest_part(mesh), EDGE, 8)
    return mesh if mesh.outward else Mesh(mesh.points, mesh.faces[:, ::-1])
