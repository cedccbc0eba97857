from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from designer.photostudio.models.arrays import SIDES, unit
from designer.photostudio.models.body import BODIES, load_body
from designer.photostudio.models.limbs import arm_of, hand_frame, lay_hand, reach
from designer.photostudio.models.mesh import neighbour_mean
from designer.photostudio.models.poses import HOLDING, POSES, strike
from designer.photostudio.models.skeleton import (
    Pose,
    borrow_skinning,
    even_skinning,
    place_joints,
    posed_joint,
    skin,
    way_to,
)

PEOPLE = sorted(path.stem for path in BODIES.glob("*.npz") if path.stem != "rig")


def arm_length(body):
    upper, elbow, wrist = (body.joint(bone) for bone in arm_of("L"))
    return np.linalg.norm(elbow - upper) + np.linalg.norm(wrist - elbow)


def test_there_are_six_bodies_of_different_heights_below_a_megabyte():
    heights = {name: load_body(name).height for name in PEOPLE}
    assert len(heights) >= 6
    assert min(heights.values()) < 1.6
    assert max(heights.values()) > 1.9
    assert all(path.stat().st_size < 1_000_000 for path in BODIES.glob("*.npz"))


def test_without_turns_nothing_moves(juno):
    assert np.allclose(skin(juno, Pose()), juno.points)


def test_the_two_sides_of_a_body_mirror_each_other(juno):
    left, right = (juno.joint(f"wrist.{side}") for side in SIDES)
    assert np.allclose(left * [-1, 1, 1], right, atol=1e-3)


def test_a_limb_reaches_its_target_and_keeps_its_length(juno):
    shoulder = juno.joint(arm_of("L")[0])
    target = shoulder + np.array([0.1, -0.25, -0.3])
    pose = reach(juno, Pose(), arm_of("L"), target, np.array([0.5, 0.8, 0]))
    assert np.allclose(posed_joint(juno, pose, "wrist.L"), target, atol=1e-6)
    joints = [posed_joint(juno, pose, bone) for bone in arm_of("L")]
    length = sum(np.linalg.norm(b - a) for a, b in pairwise(joints))
    assert length == pytest.approx(arm_length(juno))


def test_a_limb_stretches_no_further_than_it_is_long(juno):
    shoulder = juno.joint(arm_of("L")[0])
    far = shoulder + np.array([2.0, 0, 0])
    pose = reach(juno, Pose(), arm_of("L"), far, np.array([0, 0.5, -1.0]))
    stretched = np.linalg.norm(posed_joint(juno, pose, "wrist.L") - shoulder)
    assert stretched == pytest.approx(arm_length(juno) * 0.995, rel=1e-3)


def test_the_elbow_bends_towards_its_pole(juno):
    shoulder = juno.joint(arm_of("L")[0])
    target = shoulder + np.array([0.05, 0, -0.35])
    elbows = [
        posed_joint(juno, reach(juno, Pose(), arm_of("L"), target, np.array(pole)), arm_of("L")[1])
        for pole in ((0.0, 1.0, 0.0), (0.0, -1.0, 0.0))
    ]
    assert elbows[0][1] > shoulder[1] > elbows[1][1]


def test_a_hand_lies_as_it_is_told(juno):
    pose = lay_hand(juno, Pose(), "L", np.array([0, -0.2, -1.0]), np.array([-1.0, 0.1, 0]))
    rotations, _ = place_joints(juno, pose)
    along, _ = hand_frame(juno, "L")
    hand = rotations[juno.bones.index("wrist.L")]
    assert np.allclose(hand @ along, unit((0, -0.2, -1)), atol=1e-6)


@pytest.mark.parametrize("name", sorted((POSES | HOLDING).keys() - {"sitting"}))
@pytest.mark.parametrize("person", PEOPLE)
def test_everybody_can_strike_every_pose(person, name):
    body = load_body(person)
    points = skin(body, strike(body, name))[body.main]
    assert np.isfinite(points).all()
    soles = body.points[body.main, 2].min()
    assert points[:, 2].min() == pytest.approx(soles, abs=0.06)
    assert np.ptp(points[:, 2]) == pytest.approx(body.height, abs=0.08)


@pytest.mark.parametrize("person", PEOPLE)
def test_everybody_sits_on_level_thighs_with_both_soles_on_the_ground(person):
    body = load_body(person)
    pose = strike(body, "sitting")
    posed = skin(body, pose)
    soles = body.points[body.main, 2].min()
    assert posed[body.main, 2].min() == pytest.approx(soles, abs=0.015)
    for side in SIDES:
        hip, knee = (posed_joint(body, pose, f"{b}.{side}") for b in ("upperleg01", "lowerleg01"))
        assert abs(hip[2] - knee[2]) < 0.12 * np.linalg.norm(hip - knee)
        sole = body.moved_by(f"foot.{side}", f"toe1-1.{side}", f"toe5-1.{side}")
        lifted = posed[sole, 2].min() - body.points[sole, 2].min()
        assert abs(lifted) < 0.015


@pytest.mark.parametrize("person", PEOPLE)
def test_the_hands_of_the_seated_lie_on_their_thighs(person):
    body = load_body(person)
    pose = strike(body, "sitting")
    for side in SIDES:
        hip, knee = (posed_joint(body, pose, f"{b}.{side}") for b in ("upperleg01", "lowerleg01"))
        wrist = posed_joint(body, pose, f"wrist.{side}")
        assert 0.04 < wrist[2] - max(hip[2], knee[2]) < 0.25
        assert knee[1] < wrist[1] < hip[1]


@pytest.mark.parametrize("person", PEOPLE)
def test_hanging_arms_stay_outside_the_hips(person):
    body = load_body(person)
    pose = strike(body, "relaxed")
    hip = max(abs(posed_joint(body, pose, f"upperleg01.{side}")[0]) for side in SIDES)
    for side, sign in SIDES.items():
        assert posed_joint(body, pose, f"wrist.{side}")[0] * sign > hip + 0.04


def test_the_way_to_a_pose_starts_at_rest_and_ends_there(juno):
    pose = strike(juno, "walking")
    way = way_to(pose, 5)
    assert np.allclose(skin(juno, way[0]), juno.points)
    assert np.allclose(skin(juno, way[-1]), skin(juno, pose), atol=1e-6)


def test_points_near_the_skin_move_with_it(juno):
    outside = juno.points[juno.main] + 0.005
    pose = strike(juno, "hip")
    moved = skin(juno, pose, borrow_skinning(juno, outside, near=6, reach=0.03))
    away = np.linalg.norm(moved - skin(juno, pose)[juno.main], axis=1)
    assert np.median(away) < 0.012


def test_evened_weights_stay_weights(juno):
    points = juno.points[juno.main]
    own = borrow_skinning(juno, points, near=4, reach=0.03)
    renumbered = np.cumsum(juno.main) - 1
    near = neighbour_mean(renumbered[juno.triangles], len(points))
    even = even_skinning(juno, own, near, rounds=5, keep=8)
    assert even.weight.shape == (len(points), 8)
    assert np.allclose(even.weight.sum(1), 1)
    pose = strike(juno, "relaxed")
    away = np.linalg.norm(skin(juno, pose, even) - skin(juno, pose, own), axis=1)
    assert np.median(away) < 0.01


def test_hands_in_the_pocket_follow_the_hem(juno):
    low, high = (strike(juno, "pocket", juno.hip + hem) for hem in (-0.06, 0.02))
    for side in "LR":
        wrists = [posed_joint(juno, pose, f"wrist.{side}")[2] for pose in (low, high)]
        assert wrists[1] - wrists[0] == pytest.approx(0.08, abs=0.01)
