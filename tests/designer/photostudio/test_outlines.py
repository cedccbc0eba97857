from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.photostudio.outlines import FAR, along_path, curve, evenly, fill, run_of
from designer.photostudio.surface import Grid

COORDINATE = st.floats(-300, 300)
POINTS = st.lists(st.tuples(COORDINATE, COORDINATE), min_size=2, max_size=6, unique=True)


@settings(deadline=None)
@given(POINTS)
def test_a_curve_goes_through_its_points(points):
    line = curve(points)
    for point in points:
        assert np.linalg.norm(line - point, axis=1).min() < 0.01


@settings(deadline=None)
@given(POINTS, st.integers(2, 60))
def test_even_samples_keep_both_ends_and_equal_steps_along_the_line(points, count):
    line = np.array(points)
    samples = evenly(line, count)
    assert len(samples) == count
    assert np.allclose(samples[[0, -1]], line[[0, -1]])
    steps = np.linalg.norm(np.diff(samples, axis=0), axis=1)
    assert steps.max() <= run_of(line)[-1] / (count - 1) * (1 + 1e-6)


def test_a_filled_square_covers_its_area():
    grid = Grid(100, 100, 0.5, 50, 50)
    square = np.array([(-10, -10), (10, -10), (10, 10), (-10, 10)], float)
    assert fill(grid, square).sum() * 0.25 == pytest.approx(400, rel=0.06)


def test_places_know_how_far_they_are_from_a_path_and_where_along_it():
    x, y = np.array([[30.0, 30.0, 30.0]]), np.array([[4.0, -7.0, 60.0]])
    away, along = along_path(np.array([(0.0, 0.0), (100.0, 0.0)]), (x, y), 20)
    assert away[0] == pytest.approx([4, 7, FAR], abs=0.05)
    assert along[0, :2] == pytest.approx(30, abs=0.4)
