"""How the models stand: weight on one leg, arms placed relative to the posed shoulders."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from designer.photostudio.models.arrays import SIDES, Vector
from designer.photostudio.models.body import Body
from designer.photostudio.models.limbs import (
    Triple,
    arm_of,
    curl_fingers,
    lay_hand,
    leg_of,
    level_foot,
    reach,
)
from designer.photostudio.models.rotation import X, Y, Z, turn
from designer.photostudio.models.skeleton import Pose, posed_joint

LOOSE: Triple = (22, 28, 16)  # a hanging hand
STANCE = (0.62, 1.0, 1.0)  # feet stand closer together than at rest
POCKET_WRIST = 0.178  # metres from the hem up to the wrist of a hand in the pocket
USUAL_HEM = 0.06  # metres below the hip joints
HAND = ("finger", "wrist", "metacarpal", "arm")


@dataclass(frozen=True)
class Hand:
    """Fingers, palm and elbow of one arm, as for the left side; the right one is mirrored."""

    fingers: Triple
    palm: Triple
    elbow: Triple
    curl: Triple = (18, 24, 14)
    thumb: tuple[float, float] = (0.28, 0.10)


class Stand:
    """A pose in the making: every method puts one more part where it belongs."""

    def __init__(self, body: Body, pose: Pose) -> None:
        self.body, self.pose = body, pose
        upper, elbow, wrist = (body.joint(bone) for bone in arm_of("L"))
        self.arm = float(np.linalg.norm(elbow - upper) + np.linalg.norm(wrist - elbow))
        level = np.abs(body.points[:, 2] - body.hip) < 0.03
        self.half_hip = float(np.abs(body.points[level & ~body.moved_by(*HAND), 0]).max())
        self.beside = (self.half_hip + 0.052 - abs(body.joint(arm_of("L")[0])[0])) / self.arm

    def legs(self, left: Triple = (0, 0, 0), right: Triple = (0, 0, 0)) -> None:
        """Feet at rest plus a step, metres."""
        for side, step in (("L", left), ("R", right)):
            foot = self.body.joint(f"foot.{side}") * STANCE + step
            knee = np.array([0.25 * SIDES[side], -1.0, 0.0])
            self.pose = reach(self.body, self.pose, leg_of(side), foot, knee)

    def hang(self, side: str, hand: Hand, offset: Triple) -> None:
        """The wrist at the posed shoulder plus ``offset`` arm lengths."""
        shoulder = posed_joint(self.body, self.pose, arm_of(side)[0])
        self._place(side, hand, shoulder + np.array(offset) * self.arm * _mirror(side))

    def put(self, side: str, hand: Hand, place: Triple) -> None:
        """The wrist at a place in metres, given for the left side."""
        self._place(side, hand, np.array(place) * _mirror(side))

    def _place(self, side: str, hand: Hand, wrist: Vector) -> None:
        mirror = _mirror(side)
        elbow = np.array(hand.elbow) * mirror
        pose = reach(self.body, self.pose, arm_of(side), wrist, elbow)
        fingers, palm = np.array(hand.fingers) * mirror, np.array(hand.palm) * mirror
        pose = lay_hand(self.body, pose, side, fingers, palm)
        self.pose = curl_fingers(self.body, pose, side, curl=hand.curl, thumb=hand.thumb)


def _mirror(side: str) -> Vector:
    return np.array([SIDES[side], 1.0, 1.0])


def _weight_on_one_leg(amount: float) -> Pose:
    """The right hip up and out, the shoulders against it, the head turned a little."""
    turns = {
        "root": turn(Y, 3.2 * amount) @ turn(Z, -3 * amount),
        "spine04": turn(Y, -2.2 * amount),
        "spine03": turn(Y, -2 * amount) @ turn(Z, 3 * amount),
        "spine02": turn(Y, -1.6 * amount) @ turn(Z, 2 * amount) @ turn(X, 1),
        "neck02": turn(Y, 1.2 * amount) @ turn(Z, -5),
        "head": turn(Y, 1.2 * amount) @ turn(Z, -9) @ turn(X, -2),
    }
    return Pose(turns | _shoulders_down(), np.array([-0.022 * amount, 0, -0.012]))


def _shoulders_down() -> dict[str, Vector]:
    return {f"clavicle.{side}": turn(Y, 4.5 * sign) for side, sign in SIDES.items()}


def _relaxed(body: Body) -> Pose:
    stand = Stand(body, _weight_on_one_leg(1))
    stand.legs(left=(0.05, -0.05, 0))
    left = Hand(fingers=(0.03, -0.16, -1), palm=(-1, 0.38, 0), elbow=(0.45, 0.8, 0))
    right = Hand(fingers=(0.02, -0.12, -1), palm=(-1, 0.3, 0), elbow=(0.5, 0.8, 0), curl=LOOSE)
    stand.hang("L", left, (stand.beside + 0.03, -0.13, -0.945))
    stand.hang("R", right, (stand.beside + 0.05, -0.05, -0.955))
    return stand.pose


def _hands_in_pocket(body: Body, hem: float) -> Pose:
    """Both hands in the kangaroo pocket of a garment whose hem hangs at that height at rest."""
    stand = Stand(body, _weight_on_one_leg(0.8))
    stand.legs(left=(0.05, -0.05, 0))
    middle = posed_joint(body, stand.pose, "spine05")[0]
    level = np.abs(body.points[:, 2] - (body.hip + 0.09)) < 0.03
    belly = float(body.points[level & (np.abs(body.points[:, 0]) < 0.14), 1].min())
    hand = Hand(
        fingers=(-0.66, -0.10, -0.70),
        palm=(-0.1, 0.95, -0.1),
        elbow=(0.7, 0.9, 0.1),
        curl=(10, 12, 8),
        thumb=(0.55, 0.05),
    )
    for side, sign in SIDES.items():
        high = hem + POCKET_WRIST + 0.008 * sign
        stand.put(side, hand, (stand.half_hip * 0.93 + middle * sign, belly - 0.035, high))
    return stand.pose


def _hand_on_hip(body: Body) -> Pose:
    stand = Stand(body, _weight_on_one_leg(1.1))
    stand.legs(left=(0.06, -0.06, 0))
    left = Hand(
        fingers=(-0.30, -0.80, -0.55),
        palm=(-0.95, 0.25, -0.15),
        elbow=(1, 0.55, 0),
        curl=(16, 14, 8),
        thumb=(0.1, 0.1),
    )
    right = Hand(fingers=(0.02, -0.14, -1), palm=(-1, 0.3, 0), elbow=(0.5, 0.8, 0), curl=LOOSE)
    stand.put("L", left, (stand.half_hip + 0.045, 0.005, body.hip + 0.155))
    stand.hang("R", right, (stand.beside + 0.05, -0.06, -0.955))
    return stand.pose


def _walking(body: Body) -> Pose:
    turns = {
        "root": turn(Z, 7) @ turn(Y, -1.5) @ turn(X, 2),
        "spine04": turn(Z, -4),
        "spine03": turn(Z, -5) @ turn(Y, 1.5),
        "spine02": turn(Z, -5),
        "neck02": turn(Z, 3),
        "head": turn(Z, 4) @ turn(X, -2),
    }
    stand = Stand(body, Pose(turns | _shoulders_down(), np.array([0, 0, -0.02])))
    stand.legs(left=(-0.01, 0.23, 0.075), right=(0.01, -0.27, 0))
    left = Hand(fingers=(-0.05, -0.42, -1), palm=(-1, 0.3, 0), elbow=(0.5, 0.8, 0))
    right = Hand(fingers=(0.06, 0.10, -1), palm=(-1, 0.2, 0), elbow=(0.5, 0.8, 0), curl=LOOSE)
    stand.hang("L", left, (stand.beside + 0.03, -0.40, -0.86))
    stand.hang("R", right, (stand.beside + 0.09, 0.24, -0.91))
    return stand.pose


def _hands_behind(body: Body) -> Pose:
    """Both hands behind the back: the front of the garment is free."""
    stand = Stand(body, _weight_on_one_leg(-0.7))
    stand.legs(right=(-0.04, -0.05, 0))
    level = np.abs(body.points[:, 2] - (body.hip + 0.10)) < 0.04
    back = float(body.points[level & (np.abs(body.points[:, 0]) < 0.12), 1].max())
    hand = Hand(
        fingers=(-0.75, 0.10, -0.65), palm=(0.1, 0.95, 0.1), elbow=(0.9, 0.45, 0.1), curl=LOOSE
    )
    for side, sign in SIDES.items():
        stand.put(side, hand, (0.155, back + 0.085, body.hip + 0.10 + 0.012 * sign))
    return stand.pose


def _arms_crossed(body: Body) -> Pose:
    """Forearms across the chest, the left one in front."""
    stand = Stand(body, _weight_on_one_leg(0.9))
    stand.legs(left=(0.05, -0.05, 0))
    shoulder = posed_joint(body, stand.pose, arm_of("L")[0])
    level = np.abs(body.points[:, 2] - (shoulder[2] - 0.22)) < 0.05
    chest = float(body.points[level & (np.abs(body.points[:, 0]) < 0.10), 1].min())
    left = Hand((-0.85, 0.20, 0.25), (-0.1, 0.95, 0.1), (0.85, -0.1, -1), curl=(10, 16, 10))
    right = Hand((-0.80, 0.45, 0.15), (-0.1, 0.95, 0.1), (0.85, -0.1, -1), curl=LOOSE)
    stand.put("L", left, (-0.085, chest - 0.105, shoulder[2] - 0.235))
    stand.put("R", right, (-0.070, chest - 0.045, shoulder[2] - 0.265))
    return stand.pose


def _sitting(body: Body) -> Pose:
    """On a seat as high as the knees, one foot before the other, hands on the thighs."""
    thigh = float(np.linalg.norm(body.joint("lowerleg01.L") - body.joint("upperleg01.L")))
    shank = float(np.linalg.norm(body.joint("foot.L") - body.joint("lowerleg01.L")))
    down = body.hip - (float(body.joint("foot.L")[2]) + shank * 0.985)
    turns = {
        "root": turn(X, -9),
        "spine05": turn(X, 4),
        "spine04": turn(X, 5) @ turn(Z, 2),
        "spine03": turn(X, 4) @ turn(Z, 3),
        "spine02": turn(X, 3),
        "neck02": turn(X, -3) @ turn(Z, -3),
        "head": turn(Z, -8) @ turn(X, -2),
    }
    shift = np.array([0, thigh * 0.62, -down])
    stand = Stand(body, Pose(turns | _shoulders_down(), shift))
    ahead = float(shift[1]) - thigh
    stand.legs(left=(0.005, ahead - 0.060, 0), right=(0.030, ahead + 0.075, 0))
    for side, outwards in (("L", 9), ("R", -12)):
        stand.pose = level_foot(body, stand.pose, side, outwards)
    left = Hand((-0.28, -0.92, -0.12), (0.10, -0.10, -1), (0.9, 0.5, 0.1), curl=(8, 14, 10))
    right = Hand((-0.40, -0.88, -0.10), (0.10, -0.10, -1), (0.9, 0.6, 0.1), curl=LOOSE)
    for side, hand, share in (("L", left, 0.66), ("R", right, 0.50)):
        stand.put(side, hand, _on_thigh(body, stand.pose, side, share))
    return stand.pose


def _on_thigh(body: Body, pose: Pose, side: str, share: float) -> Triple:
    """Where a wrist lies on a level thigh, that share of the way to the knee; as for the left."""
    hip, knee = (posed_joint(body, pose, f"{bone}.{side}") for bone in ("upperleg01", "lowerleg01"))
    there = hip + (knee - hip) * share
    own = body.joint(f"upperleg01.{side}")
    beside = body.points[body.moved_by(f"upperleg02.{side}") & body.main]
    middle = np.abs(beside[:, 2] - (own[2] - 0.6 * float(np.linalg.norm(knee - hip)))) < 0.03
    thick = float(np.ptp(beside[middle, 1])) / 2
    return abs(float(there[0])) + 0.01, float(there[1]), float(there[2]) + thick + 0.034


POSES: dict[str, Callable[[Body], Pose]] = {
    "relaxed": _relaxed,
    "hip": _hand_on_hip,
    "walking": _walking,
    "behind": _hands_behind,
    "crossed": _arms_crossed,
    "sitting": _sitting,
}


# Poses in which hands hold on to the garment: they depend on where its hem hangs.
HOLDING: dict[str, Callable[[Body, float], Pose]] = {"pocket": _hands_in_pocket}


def strike(body: Body, name: str, hem: float | None = None) -> Pose:
    """The pose of that name for this body. ``hem``: the height of the garment's hem at rest,
    metres; without a garment, a little below the hips."""
    if name in HOLDING:
        return HOLDING[name](body, body.hip - USUAL_HEM if hem is None else hem)
    return POSES[name](body)
