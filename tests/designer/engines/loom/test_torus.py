import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.engines.loom.rng import Rng
from designer.engines.loom.torus import Lattice, Space
from designer.layout import REPEATS

numbers = st.floats(-3000, 3000)
repeats = st.sampled_from([repeat for repeat in REPEATS if repeat != "mirror"])


@given(numbers, numbers, repeats, st.floats(600, 1600))
def test_copies_differ_by_whole_steps_of_the_lattice(x, y, repeat, height):
    lattice = Lattice(1000, height, repeat)
    x, y = x % 1000, y % height
    (ax, ay), (bx, by) = lattice.steps
    for u, v in lattice.copies(x, y, 150):
        area = ax * by - bx * ay
        i = ((u - x) * by - (v - y) * bx) / area
        j = ((v - y) * ax - (u - x) * ay) / area
        assert math.isclose(i, round(i), abs_tol=1e-6)
        assert math.isclose(j, round(j), abs_tol=1e-6)


def test_a_half_drop_motif_on_the_right_edge_comes_back_half_a_tile_lower():
    copies = Lattice(1000, 1000, "half_drop").copies(995, 200, 100)
    assert (-5, 700) in copies
    assert (995, 200) in copies


def test_mirrored_tiles_have_no_copies():
    assert Lattice(1000, 1000, "mirror").copies(995, 200, 100) == [(995, 200)]


def brute_clearance(lattice, taken, radius, x, y):
    return min(math.dist((x, y), copy) for copy in lattice.copies(*taken, 1500)) - radius


@settings(max_examples=60, deadline=None)
@given(st.floats(0, 999), st.floats(0, 999), st.floats(0, 999), st.floats(0, 999), repeats)
def test_clearance_is_the_distance_on_the_torus(x, y, u, v, repeat):
    lattice = Lattice(1000, 1000, repeat)
    space = Space(lattice, Rng("t"), reach=400)
    space.add(np.array([x]), np.array([y]), 20.0)
    expected = brute_clearance(lattice, (x, y), 20.0, u, v)
    if expected < 380:
        found = space.clearance(np.array([u]), np.array([v]))
        assert abs(found - expected) < 1.5 * space.cell


@pytest.mark.parametrize("repeat", REPEATS)
def test_spots_are_free(repeat):
    space = Space(Lattice(1000, 1000, repeat), Rng("t"), reach=300)
    space.add(np.array([990.0 if repeat != "mirror" else 500.0]), np.array([500.0]), 100.0)
    for x, y in space.spots(60, 50):
        assert space.clearance(np.array([x]), np.array([y])) > 55


def test_nothing_may_leave_a_mirrored_tile():
    space = Space(Lattice(1000, 1000, "mirror"), Rng("t"), reach=300)
    assert space.clearance(np.array([-5.0]), np.array([500.0])) < 0
    assert space.clearance(np.array([30.0]), np.array([500.0])) < 40
