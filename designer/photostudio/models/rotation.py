"""Rotations as 3 x 3 matrices, angles in degrees."""

from __future__ import annotations

import numpy as np
from scipy.spatial.transform import Rotation

from designer.photostudio.models.arrays import Matrix, Values, Vector, unit

X, Y, Z = np.eye(3)


def turn(axis: Values | tuple[float, ...], degrees: float) -> Matrix:
    """The rotation about ``axis``, right-handed."""
    return as_matrix(unit(axis) * np.radians(degrees))


def as_matrix(vector: Vector) -> Matrix:
    """The rotation about ``vector`` by its length in radians."""
    matrix: Matrix = Rotation.from_rotvec(vector).as_matrix()
    return matrix


def as_vector(matrix: Matrix) -> Vector:
    """The inverse of ``as_matrix``."""
    vector: Vector = Rotation.from_matrix(matrix).as_rotvec()
    return vector


def align(source: Vector, target: Vector) -> Matrix:
    """The shortest rotation that turns one direction into the other."""
    one, other = unit(source), unit(target)
    axis = np.cross(one, other)
    sine = float(np.linalg.norm(axis))
    if sine < 1e-9:
        return np.eye(3)
    return turn(axis, float(np.degrees(np.arctan2(sine, one @ other))))


def frame(along: Vector, towards: Vector) -> Matrix:
    """Columns: ``along``, the normal of the plane that both span, and the third."""
    first = unit(along)
    second = unit(np.cross(first, towards))
    return np.stack([first, second, np.cross(first, second)], 1)


def twist_about(matrix: Matrix, axis: Vector) -> float:
    """Degrees (-180 to 180) by which a rotation turns about ``axis``."""
    quaternion = Rotation.from_matrix(matrix).as_quat()
    angle = 2 * np.degrees(np.arctan2(quaternion[:3] @ axis, quaternion[3]))
    return float((angle + 180) % 360 - 180)
