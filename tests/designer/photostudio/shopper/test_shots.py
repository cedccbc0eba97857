"""Ten photos of one woman: elsewhere every time, held and turned as people do."""

from __future__ import annotations

import pytest

from designer.photostudio.models.poses import POSES
from designer.photostudio.models.shopper.gestures import GESTURES
from designer.photostudio.models.shopper.shots import read_shots

SHOTS = read_shots()


def test_there_are_ten_photos_each_in_a_place_of_its_own():
    assert len(SHOTS) == 10
    assert len({shot.place for shot in SHOTS.values()}) == 10


def test_they_need_no_more_than_four_drapes():
    assert len({shot.pose for shot in SHOTS.values()}) <= 4


@pytest.mark.parametrize("shot", SHOTS.values(), ids=SHOTS)
def test_every_pose_and_gesture_is_known(shot):
    assert shot.pose in POSES
    assert {shot.left, shot.right} - {""} <= set(GESTURES)


def test_she_is_seen_from_the_front_the_side_and_behind():
    turned = sorted(abs(shot.heading) for shot in SHOTS.values())
    assert turned[0] < 15
    assert any(45 < angle < 90 for angle in turned)
    assert turned[-1] > 120


@pytest.mark.parametrize("shot", SHOTS.values(), ids=SHOTS)
def test_the_camera_is_a_phone_held_by_hand(shot):
    assert 24 <= shot.lens_mm <= 50
    assert 1.0 <= shot.eye <= 1.7
    assert 0 < abs(shot.roll) < 4
    assert shot.phone.turn in (1, 3, 6, 8)


def test_some_photos_lie_on_their_side_in_the_file():
    assert {shot.phone.turn for shot in SHOTS.values()} >= {1, 3, 6}
