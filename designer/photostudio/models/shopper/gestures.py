"""What her hands do: forearms bent at the elbow.

The upper arms stay, so that her top, whose sleeves end above the elbow, need not be draped anew.
"""

from __future__ import annotations

import numpy as np

from designer.photostudio.models.arrays import SIDES, Vector, unit
from designer.photostudio.models.body import Body
from designer.photostudio.models.limbs import arm_of, curl_fingers, lay_hand
from designer.photostudio.models.poses import Hand
from designer.photostudio.models.rotation import align
from designer.photostudio.models.skeleton import Pose, place_joints

# Forearm (as ``elbow`` of a Hand: here the way from the elbow to the wrist), fingers and palm, as
# for the left side; the right one is mirrored.
GESTURES: dict[str, Hand] = {
    "pocket": Hand((-0.30, -0.35, -0.9), (-0.8, 0.5, -0.1), (-0.10, -0.34, -0.94), (30, 40, 25)),
    "waist": Hand((-0.92, -0.25, 0.10), (0.1, 0.95, -0.15), (-0.52, -0.85, -0.06), (14, 18, 10)),
    "held_up": Hand((-0.35, -0.30, 0.90), (-0.80, -0.25, -0.3), (-0.12, -0.80, 0.60), (38, 44, 26)),
    "open": Hand((0.10, -0.95, 0.15), (-0.55, 0.0, 0.85), (0.22, -0.93, 0.02), (12, 14, 10)),
}


def gesture(body: Body, pose: Pose, side: str, name: str) -> Pose:
    """The pose with the forearm and hand of a side (L or R) as the gesture has them. Raises
    KeyError for a gesture that there is not."""
    hand = GESTURES[name]
    mirror = np.array([SIDES[side], 1.0, 1.0])
    pose = _bend_elbow(body, pose, side, unit(np.array(hand.elbow) * mirror))
    fingers, palm = np.array(hand.fingers) * mirror, np.array(hand.palm) * mirror
    pose = lay_hand(body, pose, side, fingers, palm)
    return curl_fingers(body, pose, side, curl=hand.curl, thumb=hand.thumb)


def _bend_elbow(body: Body, pose: Pose, side: str, way: Vector) -> Pose:
    """The pose with the forearm pointing ``way``."""
    _, lower, end = arm_of(side)
    free = pose.without(lower, f"lowerarm02.{side}", end)
    rotations, places = place_joints(body, free)
    index = {bone: body.bones.index(bone) for bone in (lower, end)}
    parent = rotations[body.parents[index[lower]]]
    bend = align(places[index[end]] - places[index[lower]], way)
    return free.turned({lower: parent.T @ bend @ parent})
