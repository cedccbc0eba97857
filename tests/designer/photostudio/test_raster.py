from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import Delaunay

from designer.photostudio.raster import NOTHING, look_down
from designer.photostudio.surface import Grid

GRID = Grid(60, 50, 1.0, 0, 0)
INSIDE = st.floats(2, 48)


def two_triangles(low: float, high: float) -> tuple[np.ndarray, np.ndarray]:
    """One over the other, both over most of the grid."""
    place = np.array([(1, 1), (59, 1), (1, 49)] * 2, float)
    levels = np.repeat([low, high], 3)[:, None]
    return np.hstack([place, levels]), np.arange(6).reshape(2, 3)


def test_the_higher_cloth_is_seen_whatever_the_order():
    place, triangles = two_triangles(2, 9)
    assert set(np.unique(look_down(GRID, place, triangles).triangle)) == {NOTHING, 1}
    assert set(np.unique(look_down(GRID, place, triangles[::-1]).triangle)) == {NOTHING, 0}


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(INSIDE, INSIDE), min_size=3, max_size=3, unique=True))
def test_values_at_the_corners_are_mixed_by_place(corners):
    place = np.column_stack([np.array(corners), np.zeros(3)])
    view = look_down(GRID, place, np.array([[0, 1, 2]]))
    seen = view.triangle != NOTHING
    mixed = view.of(place[None, :, :2])
    x, y = GRID.coordinates()
    assert mixed[seen] == pytest.approx(np.stack([x, y], -1)[seen], abs=1e-2)
    assert (view.of(place[None, :, 0])[~seen] == 0).all()


def test_a_mesh_has_no_holes_between_its_triangles():
    x, y = np.meshgrid(np.linspace(3, 55, 14), np.linspace(3, 45, 12))
    points = np.stack([x.ravel(), y.ravel()], -1)
    mesh = Delaunay(points).simplices.astype(np.int64)
    view = look_down(GRID, np.column_stack([points, points[:, 0]]), mesh)
    assert (view.triangle[3:45, 3:55] != NOTHING).all()
    assert (view.triangle[:2] == NOTHING).all()
