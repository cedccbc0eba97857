"""A top is found by what it looks like where there is no face to go by."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.tryon.fit import place_handles
from designer.tryon.torso import find_torso
from tests.photographs import SNAPSHOTS, take

WALL, SKIN, JEANS = (120, 140, 125), (200, 150, 120), (60, 80, 120)


def person(centre=0.5, collar=0.25, unit=0.25, top=(205, 208, 214), wall=WALL, size=(600, 450)):
    """A faceless figure in a plain top before a plain wall; ``unit`` as in ``torso_at``."""
    height, width = size
    y, x = np.mgrid[:height, :width]
    right, down = (x - centre * width) / (unit * height), (y - collar * height) / (unit * height)
    picture = np.full((height, width, 3), wall, np.uint8)
    picture[(np.hypot(right, (down + 0.42) / 1.2) < 0.3) | ((abs(right) < 0.15) & (down < 0.1))] = (
        SKIN
    )
    picture[: max(0, int((collar - 0.9 * unit) * height))] = wall
    picture[(abs(right) < 0.95) & (down > 0.1) & (down < 1.9)] = SKIN
    picture[(abs(right) < 0.78) & (down > 1.4) & (down < 1.95)] = wall
    picture[(abs(right) < 0.62) & (down > 1.9)] = JEANS
    picture[(abs(right) < 0.62) & (down > 0) & (down < 2.0)] = top
    return picture


@settings(max_examples=30, deadline=None)
@given(
    centre=st.floats(0.36, 0.64),
    collar=st.floats(0.14, 0.36),
    unit=st.floats(0.18, 0.30),
)
def test_a_plain_top_is_found_wherever_she_stands(centre, collar, unit):
    handles, stands_out = find_torso(person(centre, collar, unit))
    assert stands_out > 0.7
    neck, hips = handles.neck, (handles.hip_left.y + handles.hip_right.y) / 2
    assert neck.x == pytest.approx(centre, abs=0.4 * unit)
    assert collar - 0.4 * unit < neck.y < collar + 0.5 * unit
    assert collar + 1.2 * unit < hips < collar + 2.5 * unit


@pytest.mark.parametrize("level", [0, 90, 255])
def test_on_an_empty_wall_nothing_stands_out(level):
    _, stands_out = find_torso(np.full((400, 300, 3), level, np.uint8))
    assert stands_out < 0.5


def test_noise_is_no_torso():
    noise = np.random.default_rng(1).integers(0, 256, (400, 300, 3), dtype=np.uint8)
    assert find_torso(noise)[1] < 0.5


def test_a_white_top_before_a_white_wall_is_not_claimed_to_be_found():
    assert find_torso(person(top=(230, 230, 230), wall=(232, 231, 229)))[1] < 0.7


def test_the_same_photo_gives_the_same_place():
    photo = take(SNAPSHOTS[0], width=300)
    assert find_torso(photo) == find_torso(photo)


def test_nearly_all_her_photos_find_their_points_without_her():
    sure = [place_handles(take(one, width=400)).is_sure for one in SNAPSHOTS]
    assert sum(sure) >= len(SNAPSHOTS) - 1
