"""Her hair: a solid that hides the crown and the ears, and leaves face and shoulders free."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from skimage.measure import marching_cubes

from designer.photostudio.models.field import Grid
from designer.photostudio.models.mesh import Mesh, largest_part
from designer.photostudio.models.shopper.hair import Head, hair_field, measure_head, strands

HEAD = Head(crown=0.22, chin=0.0, front=-0.095, back=0.095, half_width=0.074)


@pytest.fixture(scope="module")
def grown():
    """Hair round an egg of a head: the grid and the field."""
    grid = Grid((-0.16, -0.16, -0.07), (0.16, 0.17, 0.28), 0.006)
    x, y, z = (grid.points[..., k] for k in range(3))
    egg = np.sqrt((x / 0.074) ** 2 + (y / 0.095) ** 2 + ((z - 0.11) / 0.11) ** 2) - 1
    return grid, hair_field(grid.points, egg * 0.08, HEAD)


def at(grown, *place):
    grid, field = grown
    return float(grid.at(field, np.array([place]))[0])


def test_the_crown_the_sides_and_the_back_are_under_hair(grown):
    assert at(grown, 0.0, 0.0, 0.222) < 0
    for side in (-1, 1):
        assert at(grown, side * 0.082, 0.02, 0.10) < 0
    assert at(grown, 0.0, 0.105, 0.10) < 0


@given(x=st.floats(-0.03, 0.03), z=st.floats(0.03, 0.14))
def test_the_face_is_free(grown, x, z):
    front = -0.095 * np.sqrt(max(0.0, 1 - (x / 0.074) ** 2 - ((z - 0.11) / 0.11) ** 2))
    assert at(grown, x, front - 0.004, z) > 0


def test_it_ends_at_the_jaw_and_hangs_straight_from_the_temples(grown):
    assert at(grown, 0.085, 0.0, 0.06) < 0
    assert at(grown, 0.085, 0.0, -0.03) > 0


def test_the_parting_is_on_one_side(grown):
    left, right = (at(grown, x, -0.085, 0.165) for x in (0.05, -0.05))
    assert abs(left - right) > 0.002


def test_it_is_one_piece(grown):
    points, faces, _, _ = marching_cubes(grown[1], 0)
    mesh = Mesh(points, faces.astype(np.int64))
    assert len(largest_part(mesh).faces) > 0.98 * len(mesh.faces)


def test_strands_go_round_without_a_seam():
    angle = np.radians([-179.9, 179.9])
    places = np.stack([0.08 * np.sin(angle), -0.08 * np.cos(angle), [0.1, 0.1]], 1)
    places[:, 1] += 0.03
    one, other = strands(places, HEAD)
    assert np.abs(one - other).max() < 0.02


def test_a_head_is_measured_from_its_mesh():
    angle, rise = np.meshgrid(np.linspace(0, 2 * np.pi, 40), np.linspace(-1.5, 1.5, 40))
    egg = np.stack(
        [
            0.07 * np.sin(angle) * np.cos(rise),
            -0.09 * np.cos(angle) * np.cos(rise),
            1.5 + 0.11 * np.sin(rise),
        ],
        -1,
    ).reshape(-1, 3)
    head = measure_head(Mesh(egg, np.zeros((0, 3), np.int64)), 1.48)
    assert head.crown == pytest.approx(1.61, abs=0.002)
    assert head.half_width == pytest.approx(0.07, abs=0.002)
    assert head.front == pytest.approx(-0.09, abs=0.002)
    assert 1.39 <= head.chin < 1.48
