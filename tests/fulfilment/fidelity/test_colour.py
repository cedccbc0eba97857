"""dE00 against published pairs and against another implementation."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from skimage.color import deltaE_ciede2000

from fulfilment.fidelity.colour import delta_e00, find_inks

# Sharma, Wu and Dalal (2005), table 1: pairs 1, 7, 14, 17, 20 and 25.
PUBLISHED = [
    ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
    ((50, 0, 0), (50, -1, 2), 2.3669),
    ((50, -0.001, 2.49), (50, 0.0011, -2.49), 4.7461),
    ((50, 2.5, 0), (73, 25, -18), 27.1492),
    ((50, 2.5, 0), (50, 3.2592, 0.335), 1.0),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
]
LAB = st.tuples(st.floats(0, 100), st.floats(-110, 110), st.floats(-110, 110))


@pytest.mark.parametrize(("first", "second", "apart"), PUBLISHED)
def test_published_pairs(first: tuple[float, ...], second: tuple[float, ...], apart: float) -> None:
    assert delta_e00(np.array(first), np.array(second)) == pytest.approx(apart, abs=1e-4)


def opposite(one: np.ndarray, two: np.ndarray) -> bool:
    """Hues half a turn apart: there the formula itself jumps."""
    hues = np.degrees([np.arctan2(one[2], one[1]), np.arctan2(two[2], two[1])])
    return bool(abs(abs(hues[0] - hues[1]) - 180) < 0.5)


@given(LAB, LAB)
def test_it_agrees_with_scikit_image(first: tuple[float, ...], second: tuple[float, ...]) -> None:
    one, two = np.array(first), np.array(second)
    assume(not opposite(one, two))
    assert delta_e00(one, two) == pytest.approx(deltaE_ciede2000(one, two), abs=2e-3)


@given(LAB, LAB)
def test_it_is_the_same_both_ways(first: tuple[float, ...], second: tuple[float, ...]) -> None:
    one, two = np.array(first), np.array(second)
    assume(not opposite(one, two))
    assert delta_e00(one, two) == pytest.approx(delta_e00(two, one), abs=1e-3)


def test_every_flat_ink_is_found_however_rare() -> None:
    inks = np.array([[20, 0, 0], [60, 50, 30], [80, -20, 60], [50, 10, -50]], np.float32)
    counts = [9000, 700, 250, 50]
    colours = np.repeat(inks, counts, axis=0)
    found = find_inks(colours)
    assert sorted(found[:, 0].round().tolist()) == [20, 50, 60, 80]
