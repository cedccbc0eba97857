from __future__ import annotations

import numpy as np
import pytest

from designer.photostudio.models.arrays import Faces, Points, Values
from designer.photostudio.models.body import Body
from designer.photostudio.models.mesh import Mesh, keep_faces, shared_edges
from designer.photostudio.models.poses import strike
from designer.photostudio.models.rotation import Z, turn
from designer.photostudio.models.skeleton import Pose, borrow_skinning, skin
from designer.photostudio.models.worn_tight import wear
from tests.designer.photostudio.shapes import tube


@pytest.fixture(scope="module")
def legs(juno: Body) -> Mesh:
    """The skin of both legs, as if it were cloth."""
    lower = juno.moved_by("upperleg", "lowerleg", "pelvis", "root")
    points, faces, _ = keep_faces(juno.points, juno.triangles[lower[juno.triangles].all(1)])
    return Mesh(points, faces)


def test_clothes_on_a_body_at_rest_stay_where_they_are(juno, legs):
    assert np.allclose(wear(juno, Pose(), legs), legs.points, atol=1e-9)


def test_clothes_turn_with_a_body_that_only_turns(juno, legs):
    turned = Pose({"root": turn(Z, 40)}, np.array([0.3, -0.2, 0.1]))
    root = juno.joint("root")
    wanted = (legs.points - root) @ turn(Z, 40).T + root + turned.shift
    assert np.allclose(wear(juno, turned, legs), wanted, atol=1e-6)


def test_worn_clothes_stay_near_the_skin(juno, legs):
    pose = strike(juno, "walking")
    near = {tuple(np.round(point, 6)): i for i, point in enumerate(juno.points)}
    index = [near[tuple(np.round(point, 6))] for point in legs.points]
    away = np.linalg.norm(wear(juno, pose, legs) - skin(juno, pose)[index], axis=1)
    assert np.percentile(away, 90) < 0.015


def creases(points: Points, faces: Faces) -> Values:
    """Degrees between the faces on both sides of every edge."""
    a, b, c = (points[faces[:, k]] for k in range(3))
    normals = np.cross(b - a, c - a)
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    one, other = shared_edges(faces)[1].T
    return np.degrees(np.arccos(np.clip((normals[one] * normals[other]).sum(1), -1, 1)))


def test_a_bent_knee_creases_worn_cloth_less_sharply_than_bare_skinning(juno):
    knee = juno.joint("lowerleg01.L")
    sleeve = tube(0.066, knee[2] - 0.2, knee[2] + 0.2, rows=66, count=70)
    sleeve = Mesh(sleeve.points + knee * (1, 1, 0), sleeve.faces)
    pose = strike(juno, "sitting")
    skinned = skin(juno, pose, borrow_skinning(juno, sleeve.points, near=8, reach=0.03))
    sharp, soft = (
        float(np.percentile(creases(points, sleeve.faces), 99))
        for points in (skinned, wear(juno, pose, sleeve))
    )
    assert sharp > 30
    assert soft < 0.7 * sharp
