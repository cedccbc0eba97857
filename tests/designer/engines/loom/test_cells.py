"""Cells come in whole numbers, and their order survives the tile's repeat."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.engines.loom.arrangements.cells import FITS, cut_cells
from designer.engines.loom.torus import Lattice

CASES = [(order, repeat) for order, repeats in FITS.items() for repeat in repeats]
PERIODIC = [case for case in CASES if case[1] != "mirror" and case[0] != "banded"]


def lies_in(step: tuple[float, float], unit: Lattice) -> bool:
    """Whether a shift is a whole number of the unit's own shifts."""
    (ax, ay), (bx, by) = unit.steps
    determinant = ax * by - ay * bx
    i = (step[0] * by - step[1] * bx) / determinant
    j = (ax * step[1] - ay * step[0]) / determinant
    return math.isclose(i, round(i), abs_tol=1e-6) and math.isclose(j, round(j), abs_tol=1e-6)


@pytest.mark.parametrize(("order", "repeat"), PERIODIC)
@given(across=st.floats(1.5, 9), aspect=st.floats(0.5, 2), tall=st.floats(0.7, 3))
def test_every_shift_of_the_tile_is_a_shift_of_its_cells(order, repeat, across, aspect, tall):
    lattice = Lattice(1000, 1000 * aspect, repeat)
    cells = cut_cells(lattice, order, across=across, tall=tall)
    assert all(lies_in(step, cells.unit) for step in lattice.steps)


def test_three_columns_do_not_fit_a_straight_half_drop():
    """The shift test can fail: an odd count of dropped columns ends half a cell too low."""
    assert not FITS["half_drop"]["straight"](3, 3)
    assert not lies_in((1000.0, 0.0), Lattice(1000 / 3, 1000 / 3, "half_drop"))


@pytest.mark.parametrize(("order", "repeat"), CASES)
@given(first=st.floats(0.5, 2), second=st.floats(0.5, 2))
def test_bigger_is_never_smaller(order, repeat, first, second):
    small, large = sorted((first, second))

    def size(scale):
        cells = cut_cells(Lattice(1000, 1000, repeat), order, across=4 / scale, tall=1)
        return math.sqrt(cells.a * cells.b) * cells.fill

    assert size(large) >= size(small) - 1e-6


def test_a_cell_has_its_middle_where_its_order_says():
    brick = cut_cells(Lattice(1000, 1000), "brick", across=4, tall=1)
    assert brick.centre(0, 0) == (125, 125)
    assert brick.centre(0, 1) == (250, 375)
    half_drop = cut_cells(Lattice(1000, 1000), "half_drop", across=4, tall=1)
    assert half_drop.centre(1, 0) == (375, 250)
