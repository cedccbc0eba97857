"""Forearms move; upper arms stay, because her sleeves were draped on them."""

from __future__ import annotations

import numpy as np
import pytest

from designer.photostudio.models.arrays import SIDES, unit
from designer.photostudio.models.body import load_body
from designer.photostudio.models.patterns import TEE
from designer.photostudio.models.poses import strike
from designer.photostudio.models.shopper.gestures import GESTURES, gesture
from designer.photostudio.models.skeleton import place_joints, posed_joint, skin


@pytest.fixture(scope="module")
def nora():
    return load_body("nora", TEE.lowered)


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("name", GESTURES)
def test_the_forearm_points_where_the_gesture_says(nora, name, side):
    pose = gesture(nora, strike(nora, "relaxed"), side, name)
    elbow, wrist = (posed_joint(nora, pose, f"{bone}.{side}") for bone in ("lowerarm01", "wrist"))
    wanted = unit(np.array(GESTURES[name].elbow) * [SIDES[side], 1, 1])
    assert unit(wrist - elbow) @ wanted > 0.9995  # within two degrees: the forearm twists


@pytest.mark.parametrize("name", GESTURES)
def test_shoulders_elbows_and_the_other_arm_stay(nora, name):
    rest = strike(nora, "relaxed")
    pose = gesture(nora, rest, "L", name)
    below = ("lowerarm", "wrist", "finger", "metacarpal")
    moving = [bone.endswith(".L") and bone.startswith(below) for bone in nora.bones]
    before, after = (place_joints(nora, p)[1] for p in (rest, pose))
    stay = ~np.array(moving)
    stay[nora.bones.index("lowerarm01.L")] = True
    assert np.abs(before[stay] - after[stay]).max() < 1e-9
    moved = np.abs(skin(nora, rest) - skin(nora, pose)).max(1) > 1e-6
    assert not moved[nora.points[:, 0] < 0].any()


def test_an_unknown_gesture_is_refused(nora):
    with pytest.raises(KeyError):
        gesture(nora, strike(nora, "relaxed"), "L", "salute")
