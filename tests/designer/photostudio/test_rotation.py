from __future__ import annotations

import numpy as np
import pytest

from designer.photostudio.models.arrays import unit
from designer.photostudio.models.rotation import (
    X,
    Y,
    Z,
    align,
    as_matrix,
    as_vector,
    frame,
    turn,
    twist_about,
)


def test_a_quarter_turn_about_z_takes_x_to_y():
    assert np.allclose(turn(Z, 90) @ X, Y)


def test_a_rotation_survives_being_a_vector():
    matrix = turn((1, 2, 3), 77)
    assert np.allclose(as_matrix(as_vector(matrix)), matrix)


@pytest.mark.parametrize("target", [(0, 0, 1), (1, 1, 0), (-0.2, 0.4, -0.9)])
def test_align_turns_one_direction_into_the_other(target):
    assert np.allclose(align(X, np.array(target)) @ X, unit(target))


def test_align_of_the_same_direction_does_nothing():
    assert np.allclose(align(Y, Y * 3), np.eye(3))


def test_a_frame_is_orthonormal():
    axes = frame(np.array([1.0, 2, 0]), np.array([0, 1.0, 1]))
    assert np.allclose(axes.T @ axes, np.eye(3))


def test_twist_is_measured_about_its_axis():
    assert twist_about(turn(Z, 40), Z) == pytest.approx(40)
    assert twist_about(turn(Z, -130), Z) == pytest.approx(-130)
    assert twist_about(turn(X, 50), Z) == pytest.approx(0, abs=1e-9)
