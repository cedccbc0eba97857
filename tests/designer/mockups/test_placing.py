from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.layout import Layout
from designer.mockups import PlacementArea, UnknownPlacement, place_artwork

CHEST = PlacementArea("front", width_mm=300, height_mm=400, top_mm=80, centre_x_mm=20)


def units(layout, x, y, *, aspect=1.0, placements=None):
    placing = place_artwork(layout=layout, aspect=aspect, placements=placements or {})
    s, t = placing.artwork_units(np.float32([[x], [y]]))
    return pytest.approx((float(s[0]), float(t[0])), abs=1e-5)


def test_the_middle_of_a_tile_lies_at_the_neck_point(layout):
    assert units(layout(tile_mm=100.0), 0, 0) == (0.5, 0.5)
    assert units(layout(tile_mm=100.0), 50, 50) == (1, 1)


def test_a_tall_artwork_keeps_its_shape(layout):
    assert units(layout(tile_mm=100.0), 0, 100, aspect=2.0) == (0.5, 1.0)


def test_the_middle_of_an_area_print_is_the_middle_of_its_area(layout):
    wanted = layout(tile_mm=200.0, placement="chest")
    assert units(wanted, 20, 280, placements={"chest": CHEST}) == (0.5, 0.5)


def test_offsets_move_the_artwork_right_and_down(layout):
    wanted = layout(tile_mm=100.0, offset_x_mm=10, offset_y_mm=20)
    assert units(wanted, 10, 20) == (0.5, 0.5)


def test_a_quarter_turn_is_clockwise(layout):
    """What was the right edge of the artwork points down."""
    assert units(layout(tile_mm=100.0, rotation_deg=90), 0, 50) == (1, 0.5)


def test_an_area_the_garment_lacks_is_refused(layout):
    with pytest.raises(UnknownPlacement, match="“hood”"):
        place_artwork(layout=layout(placement="hood"), aspect=1, placements={"chest": CHEST})


@given(
    turn=st.floats(-360, 360),
    tile=st.floats(20, 1200),
    aspect=st.floats(0.25, 4),
    x=st.floats(-500, 500),
    y=st.floats(-500, 800),
)
def test_a_turn_keeps_lengths(turn, tile, aspect, x, y):
    layout = Layout(
        garment="tote",
        colourway="white",
        garment_colour="#ffffff",
        tile_mm=tile,
        rotation_deg=turn,
    )
    placing = place_artwork(layout=layout, aspect=aspect, placements={})
    s, t = placing.artwork_units(np.array([[x], [y]]))
    here = np.hypot((s - 0.5) * tile, (t - 0.5) * tile * aspect)
    assert here[0] == pytest.approx(np.hypot(x, y), abs=0.01, rel=1e-4)
