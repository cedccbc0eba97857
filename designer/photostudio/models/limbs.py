"""Arms, legs and hands put where a pose wants them: inverse kinematics, relaxed fingers."""

from __future__ import annotations

import numpy as np

from designer.photostudio.models.arrays import Matrix, Values, Vector, unit
from designer.photostudio.models.body import Body
from designer.photostudio.models.rotation import align, frame, turn, twist_about
from designer.photostudio.models.skeleton import Pose, place_joints

Triple = tuple[float, float, float]
Limb = tuple[str, str, str]  # bones: upper, lower, end
STRETCH = 0.995  # no limb is ever quite straight
FOREARM_TWIST = 0.6  # share of the hand's turn that the forearm takes


def arm_of(side: str) -> Limb:
    """Shoulder, elbow, wrist."""
    return f"upperarm01.{side}", f"lowerarm01.{side}", f"wrist.{side}"


def leg_of(side: str) -> Limb:
    """Hip, knee, ankle."""
    return f"upperleg01.{side}", f"lowerleg01.{side}", f"foot.{side}"


def reach(body: Body, pose: Pose, limb: Limb, target: Vector, pole: Vector) -> Pose:
    """The pose with the limb's end on ``target`` (or as near as it gets), bent towards ``pole``."""
    upper, lower, end = limb
    free = pose.without(upper, lower)
    rotations, places = place_joints(body, free)
    root, middle, tip = (places[body.bones.index(bone)] for bone in limb)
    parent = rotations[body.parents[body.bones.index(upper)]]
    elbow, goal = _bend(root, middle, tip, target, pole)
    world = frame(elbow - root, goal - elbow) @ frame(middle - root, tip - middle).T
    free = free.turned({upper: parent.T @ world @ parent})
    rotations, places = place_joints(body, free)
    start, tip = places[body.bones.index(lower)], places[body.bones.index(end)]
    parent = rotations[body.parents[body.bones.index(lower)]]
    return free.turned({lower: parent.T @ align(tip - start, goal - start) @ parent})


def _bend(
    root: Vector, middle: Vector, tip: Vector, target: Vector, pole: Vector
) -> tuple[Vector, Vector]:
    """Where the middle joint and the end come to lie."""
    first, second = np.linalg.norm(middle - root), np.linalg.norm(tip - middle)
    way = target - root
    length = min(float(np.linalg.norm(way)), float(first + second) * STRETCH)
    along = unit(way)
    foot = (first**2 - second**2 + length**2) / (2 * length)
    rise = np.sqrt(max(float(first**2 - foot**2), 1e-9))
    aside = unit(pole - (pole @ along) * along)
    return root + along * foot + aside * rise, root + along * length


def hand_frame(body: Body, side: str) -> tuple[Vector, Vector]:
    """Direction of the fingers and of the palm at rest."""
    wrist = body.joint(f"wrist.{side}")
    along = unit(body.joint(f"finger3-1.{side}") - wrist)
    first, last = (body.joint(f"finger{f}-1.{side}") - wrist for f in (2, 5))
    palm = np.cross(first, last)
    bend = unit(body.joint(f"finger3-3.{side}") - body.joint(f"finger3-2.{side}")) - along
    palm = palm * np.sign(palm @ bend)
    return along, unit(palm - (palm @ along) * along)


def lay_hand(body: Body, pose: Pose, side: str, along: Values, palm: Values) -> Pose:
    """The pose with the hand's fingers pointing ``along`` and its palm facing ``palm``."""
    lower, wrist = f"lowerarm02.{side}", f"wrist.{side}"
    free = pose.without(lower, wrist)
    there = unit(along)
    facing = unit(palm - (palm @ there) * there)
    hand = _axes(there, facing) @ _axes(*hand_frame(body, side)).T
    rotations, _ = place_joints(body, free)
    parent = rotations[body.bones.index(f"lowerarm01.{side}")]
    bone = unit(body.joint(wrist) - body.joint(f"lowerarm01.{side}"))
    twist = turn(bone, twist_about(parent.T @ hand, bone) * FOREARM_TWIST)
    return free.turned({lower: twist, wrist: (parent @ twist).T @ hand})


def level_foot(body: Body, pose: Pose, side: str, outwards: float) -> Pose:
    """The pose with the sole on the ground as at rest, turned ``outwards`` degrees about z."""
    bone = f"foot.{side}"
    rotations, _ = place_joints(body, pose.without(bone))
    parent = rotations[body.parents[body.bones.index(bone)]]
    return pose.turned({bone: parent.T @ turn((0, 0, 1), outwards)})


def _axes(first: Vector, second: Vector) -> Matrix:
    return np.stack([first, second, np.cross(first, second)], 1)


def curl_fingers(
    body: Body,
    pose: Pose,
    side: str,
    *,
    curl: Triple = (18, 24, 14),
    thumb: tuple[float, float] = (0.28, 0.10),
) -> Pose:
    """Relaxed fingers: bent by ``curl`` degrees a joint, more towards the little finger, and
    drawn together. ``thumb``: how far it lies along the fingers and across the palm."""
    along, palm = hand_frame(body, side)
    turns: dict[str, Matrix] = {}
    for finger in (2, 3, 4, 5):
        joints = [body.joint(f"finger{finger}-{part}.{side}") for part in (1, 2)]
        own = unit(joints[1] - joints[0])
        flat = unit(own - (own @ palm) * palm)
        spread = np.degrees(np.arctan2(np.cross(flat, along) @ palm, flat @ along))
        together = turn(palm, float(spread) * 0.75)
        axis = np.cross(own, palm)
        for part, degrees in enumerate(curl, 1):
            bend = turn(axis, degrees * 1.18 ** (finger - 2))
            turns[f"finger{finger}-{part}.{side}"] = together @ bend if part == 1 else bend
    root, tip = (body.joint(f"finger1-{part}.{side}") for part in (2, 3))
    own = unit(tip - root)
    turns[f"finger1-1.{side}"] = align(own, own + 2 * thumb[0] * along + 2 * thumb[1] * palm)
    turns[f"finger1-3.{side}"] = turn(np.cross(own, palm), 10)
    return pose.turned(turns)
