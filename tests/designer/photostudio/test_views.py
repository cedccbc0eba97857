from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from designer.photostudio.models.cloth_plan import stretch, true_size, turn_towards
from designer.photostudio.models.lights import LIGHTS
from designer.photostudio.models.poses import HOLDING, POSES
from designer.photostudio.models.scene import read_scenes
from designer.photostudio.models.views import (
    LENS_MM,
    SENSOR_MM,
    YAW,
    Subject,
    camera_place,
    frame_subject,
    seen_from,
)


@pytest.fixture
def subject() -> Subject:
    random = np.random.default_rng(4)
    cloth = random.uniform([-0.35, -0.15, -0.10], [0.35, 0.15, 0.75], (500, 3))
    everything = random.uniform([-0.35, -0.2, -0.9], [0.35, 0.2, 0.95], (500, 3))
    return Subject(cloth, everything, 0.95, 0.78, 0.72, 0.10, 0.15)


@pytest.mark.parametrize("crop", ["half", "head", "full"])
def test_a_crop_cuts_no_sleeve(subject, crop):
    frame = frame_subject(subject, crop)
    half = frame.height * 0.8 / 2
    assert frame.x - half < subject.cloth[:, 0].min()
    assert frame.x + half > subject.cloth[:, 0].max()


def test_the_head_is_in_the_frame_or_cut_on_purpose(subject):
    for crop in ("head", "full"):
        frame = frame_subject(subject, crop)
        assert frame.z + frame.height / 2 > subject.crown + 0.04
    for crop in ("half", "chest", "cuff"):
        frame = frame_subject(subject, crop)
        assert frame.z + frame.height / 2 < subject.crown - 0.10


def test_legs_are_shown_from_above_the_waist_to_below_the_feet(subject):
    frame = frame_subject(subject, "legs")
    assert frame.z + frame.height / 2 > subject.collar + 0.05
    assert frame.z - frame.height / 2 < subject.everything[:, 2].min()


def test_legs_are_shown_with_a_foot_that_stands_far_out(subject):
    everything = np.append(subject.everything, [[0.9, -0.5, -0.85]], 0)
    frame = frame_subject(replace(subject, everything=everything), "legs")
    assert frame.x + frame.height * 0.8 / 2 > 0.9


def test_the_whole_figure_stands_in_a_full_frame(subject):
    frame = frame_subject(subject, "full")
    assert frame.z - frame.height / 2 < subject.everything[:, 2].min()


def test_the_camera_sees_just_the_frames_height(subject):
    frame = frame_subject(subject, "half")
    eye, target = camera_place(frame, 0)
    assert target[1] - eye[1] == pytest.approx(frame.height * LENS_MM / SENSOR_MM)


def test_turning_the_camera_and_turning_the_model_are_the_same(subject):
    frame = frame_subject(subject, "half")
    eye, target = camera_place(frame, 194)
    straight, ahead = camera_place(frame, 0)
    assert np.allclose(seen_from(np.stack([eye, target]), 194), [straight, ahead])


def test_scenes_ask_for_what_there_is():
    for order in read_scenes().values():
        assert order.view in YAW
        assert order.light in LIGHTS
        assert order.pose in POSES | HOLDING


def test_a_flat_piece_is_brought_to_its_true_size():
    points = np.array([[0, 0, 0], [0.3, 0, 0], [0.3, 0.2, 0], [0, 0.2, 0]], float)
    faces = np.array([[0, 1, 2], [0, 2, 3]])
    laid = points[:, :2][faces] * 4.2
    sized = true_size(points, faces, laid)
    assert stretch(points, faces, sized) == pytest.approx([1, 1])
    assert np.ptp(sized[..., 0]) == pytest.approx(0.3)


def test_a_mirrored_piece_is_turned_over():
    points = np.array([[0, 0, 0], [0.3, 0, 0], [0.3, 0.2, 0]], float)
    faces = np.array([[0, 1, 2]])
    sized = true_size(points, faces, points[:, :2][faces] * [-1, 1])
    one, other = sized[0, 1] - sized[0, 0], sized[0, 2] - sized[0, 0]
    assert one[0] * other[1] - one[1] * other[0] > 0


def test_a_piece_is_turned_to_lie_like_its_target():
    target = np.array([[0, 0], [1, 0], [1, 3], [0, 3]], float)
    angle = np.radians(50)
    turned = target @ np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    back, height = turn_towards(turned, target)
    assert np.allclose(back, target - target.mean(0))
    assert height == pytest.approx(1.5)
