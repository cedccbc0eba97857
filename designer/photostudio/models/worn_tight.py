"""Clothes that cling, worn in a pose: they move with the skin and are smoothed where it creases."""

from __future__ import annotations

import numpy as np

from designer.photostudio.models.arrays import Faces, Indexes, Points, Values
from designer.photostudio.models.body import Body
from designer.photostudio.models.mesh import Matrix, Mesh, neighbour_mean, point_normals
from designer.photostudio.models.skeleton import Pose, borrow_skinning, even_skinning, skin

NEAR, REACH = 8, 0.03  # skin points around each, metres over which they fade
EVEN, KEEP = 24, 10  # rounds over the weights, bones a point
MUSH = 40  # rounds that take out what bending does to a surface, and with it its small relief
SMALL = 1e-9


def wear(body: Body, pose: Pose, mesh: Mesh) -> Points:
    """(n, 3) the points of clothes made on the body at rest, worn in the pose.

    Joints pinch what moves with two bones: the worn shape is smoothed until no trace of that is
    left, and the relief that the same smoothing takes from the shape at rest is put back.
    """
    near = neighbour_mean(mesh.faces, len(mesh.points))
    moving = borrow_skinning(body, mesh.points, near=NEAR, reach=REACH)
    moving = even_skinning(body, moving, near, rounds=EVEN, keep=KEEP)
    pinched = skin(body, pose, moving)
    partner = _a_neighbour(mesh.faces, len(mesh.points))
    calm = _smooth(near, mesh.points)
    relief = mesh.points - calm
    there = _smooth(near, pinched)
    before = _axes(calm, mesh.faces, partner)
    after = _axes(there, mesh.faces, partner)
    worn: Points = there + np.einsum("nij,nkj,nk->ni", after, before, relief)
    return worn


def _smooth(near: Matrix, points: Points) -> Points:
    for _ in range(MUSH):
        points = points / 2 + (near @ points) / 2
    return points


def _a_neighbour(faces: Faces, count: int) -> Indexes:
    """(n) one point next to each."""
    partner = np.zeros(count, np.int64)
    for one, other in ((0, 1), (1, 2), (2, 0)):
        partner[faces[:, one]] = faces[:, other]
    return partner


def _axes(points: Points, faces: Faces, partner: Indexes) -> Values:
    """(n, 3, 3) columns at each point: outwards, along the surface, across."""
    out = point_normals(points, faces)
    way = points[partner] - points
    way = way - (way * out).sum(1, keepdims=True) * out
    way /= np.maximum(np.linalg.norm(way, axis=1, keepdims=True), SMALL)
    return np.stack([out, way, np.cross(out, way)], -1)
