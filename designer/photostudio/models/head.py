"""The mannequin's head: features melted, not erased; no ears, so that nobody is portrayed."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from designer.photostudio.models.arrays import Mask, Values, nearest_of, smoothstep
from designer.photostudio.models.body import Body
from designer.photostudio.models.cutting import trim_away
from designer.photostudio.models.field import Grid
from designer.photostudio.models.mesh import Mesh, remesh
from designer.photostudio.models.skeleton import Skinned

CELL = 0.004
NECK, FACE, EAR = 1.3, 3.4, 7.5  # cells of blur


def make_head(body: Body) -> tuple[Mesh, Skinned]:
    """Head and neck, down to just above the shoulders, and how they move with the body."""
    neck, head = body.joint("neck01"), body.joint("head")
    top = float(body.points[body.main, 2].max())
    grid = Grid((-0.2, -0.22, neck[2] - 0.12), (0.2, 0.18, top + 0.05), CELL)
    solid = _fill(grid.distance_to(body.points, body.triangles) < 0, _mouth(grid, float(head[2])))
    distance = ndimage.distance_transform_edt(~solid) - ndimage.distance_transform_edt(solid)
    mesh = remesh(grid.surface(_melt(grid, distance * CELL, float(head[2]))), 0.0055, 6)
    mesh = trim_away(mesh, (neck[2] - 0.07) - mesh.points[:, 2])
    mesh = trim_away(mesh, np.abs(mesh.points[:, 0]) - 0.13)
    if not mesh.outward:
        mesh = Mesh(mesh.points, mesh.faces[:, ::-1])
    nearest = nearest_of(mesh.points, body.points[body.main])[1]
    bone_of, weight = body.bone_of[body.main][nearest], body.weight[body.main][nearest]
    return mesh, Skinned(mesh.points, bone_of, weight)


def _mouth(grid: Grid, head: float) -> Mask:
    """The lower face, where lips may stand open."""
    x, y, z = (grid.points[..., k] for k in range(3))
    here: Mask = (np.abs(x) < 0.05) & (y < -0.05) & (np.abs(z - head - 0.01) < 0.07)
    return here


def _fill(inside: Mask, mouth: Mask) -> Mask:
    """Without hollows; in the mouth without wide ones, too."""
    filled = ndimage.binary_fill_holes(inside)
    closed = ndimage.binary_closing(filled, iterations=3) | inside
    closed |= ndimage.binary_closing(filled, iterations=9) & mouth
    solid: Mask = ndimage.binary_fill_holes(closed)
    return solid


def _melt(grid: Grid, distance: Values, head: float) -> Values:
    """The distance field blurred: little on the neck, much on the face, ears gone."""
    x, y, z = (grid.points[..., k] for k in range(3))
    face = smoothstep(z, head - 0.045, head + 0.01) * smoothstep(-y, -0.09, -0.02)
    ear = smoothstep(np.abs(x), 0.050, 0.066) * smoothstep(z, head - 0.02, head + 0.02)
    ear = ear * smoothstep(-y, -0.07, -0.03) * smoothstep(y, -0.115, -0.085)
    face = ndimage.gaussian_filter(face, 4)
    ear = ndimage.gaussian_filter(np.minimum(ear * 1.3, 1), 3)
    plain, soft, gone = (ndimage.gaussian_filter(distance, blur) for blur in (NECK, FACE, EAR))
    melted: Values = (plain * (1 - face) + soft * face) * (1 - ear) + gone * ear - 0.0015 * face
    return melted
