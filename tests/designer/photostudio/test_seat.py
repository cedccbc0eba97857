from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.photostudio.models.body import BODIES, load_body
from designer.photostudio.models.poses import strike
from designer.photostudio.models.seat import SINK, Seat, press, seat_below
from designer.photostudio.models.skeleton import skin

PEOPLE = sorted(path.stem for path in BODIES.glob("*.npz") if path.stem != "rig")
BLOCK = Seat((-0.3, 0.3), (-0.2, 0.4), -0.8, -0.3)


@pytest.mark.parametrize("person", PEOPLE)
def test_a_seat_carries_everybody_and_leaves_the_lower_legs_free(person):
    body = load_body(person)
    posed = skin(body, strike(body, "sitting"))
    seat = seat_below(body, posed, float(posed[body.main, 2].min()))
    assert 0.3 < seat.height - seat.floor < 0.6
    calves = posed[body.moved_by("lowerleg02", "foot") & body.main]
    inside = (calves[:, 1] > seat.y[0]) & (calves[:, 2] < seat.height)
    assert not inside.any()
    buttocks = posed[body.moved_by("root", "pelvis") & body.main]
    assert buttocks[:, 2].min() < seat.height
    assert buttocks[:, 1].max() < seat.y[1]


@given(st.lists(st.floats(-2 * SINK, 0.4), min_size=1, max_size=20))
def test_what_sinks_into_the_seat_comes_to_lie_on_it_in_the_same_order(above):
    heights = BLOCK.height + np.sort(above)
    points = np.stack([np.zeros(len(above)), np.zeros(len(above)), heights], 1)
    pressed = press(points, BLOCK)
    assert (pressed[:, 2] >= BLOCK.height).all()
    assert (np.diff(pressed[:, 2]) >= 0).all()


def test_what_is_far_above_or_below_the_seat_or_before_it_does_not_move():
    points = np.array(
        [
            [0, 0, BLOCK.height + 5 * SINK],
            [0, -0.4, BLOCK.height - 0.01],
            [0, 0, BLOCK.height - 0.2],  # a calf behind the edge is not lifted
        ]
    )
    assert np.allclose(press(points, BLOCK), points, atol=1e-4)
