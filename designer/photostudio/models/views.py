"""Where the camera stands and what it frames: 4 to 5, a long lens."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from designer.photostudio.models.arrays import Points, Vector
from designer.photostudio.models.rotation import turn

LENS_MM, SENSOR_MM = 95.0, 36.0  # focal length, height of the picture
ASPECT = 0.8  # width over height
YAW = {"front": -7.0, "turned": -36.0, "turned-right": 33.0, "back": 194.0, "side": -70.0}
WORDS = {
    "front": "front",
    "turned": "three-quarter",
    "turned-right": "three-quarter",
    "back": "back",
    "side": "side",
}


@dataclass(frozen=True)
class Subject:
    """What there is to frame, as the camera sees it: points (n, 3) turned to face it, and heights
    in metres."""

    cloth: Points  # garment and hands
    everything: Points
    crown: float
    chin: float
    collar: float
    hem: float
    hip: float


@dataclass(frozen=True)
class Frame:
    """The picture's middle and height at the subject, metres, and how much higher the eye is."""

    x: float
    z: float
    height: float
    lift: float

    @property
    def distance(self) -> float:
        """From the subject to the camera."""
        return self.height * LENS_MM / SENSOR_MM


CROPS = ("half", "head", "full", "chest", "cuff", "legs")  # see ``frame_subject``
AIR = 0.035


def frame_subject(subject: Subject, crop: str) -> Frame:
    """What the crop shows.

    ``half``: lips to thigh; ``head``: the whole head to thigh; ``full``: all of her;
    ``chest``: from collar to pocket; ``cuff``: the hem and the nearer hand; ``legs``: from above
    the waist of leggings to the feet.
    """
    cloth = subject.cloth
    left, right = float(cloth[:, 0].min()) - AIR, float(cloth[:, 0].max()) + AIR
    lift = 0.05
    if crop == "half":
        top, foot = subject.chin + 0.016, subject.hip - 0.185
    elif crop == "head":
        top = subject.crown + 0.055
        foot = min(float(cloth[:, 2].min()) - AIR, subject.hip - 0.10)
    elif crop == "full":
        top, foot = subject.crown + 0.09, float(subject.everything[:, 2].min()) - 0.10
        left, right, lift = _ends(subject.everything), -_ends(-subject.everything), 0.25
    elif crop == "chest":
        top, foot = subject.chin - 0.035, subject.collar - 0.36
        left = right = float(np.median(cloth[:, 0]))
    elif crop == "legs":
        top, foot = subject.collar + 0.085, float(subject.everything[:, 2].min()) - 0.055
        feet = subject.everything[subject.everything[:, 2] < subject.hem + AIR]
        left, right = min(left + AIR, _ends(feet) - AIR), max(right - AIR, AIR - _ends(-feet))
        spare = (right - left) / ASPECT - (top - foot)
        top, lift = top + max(spare, 0) * 0.25, 0.12
    else:
        top, foot = subject.hem + 0.20, subject.hem - 0.16
        left = float(cloth[:, 0].min()) - 0.02
        right = left + (top - foot) * ASPECT
    height = max(top - foot, (right - left) / ASPECT)
    middle = top - height / 2
    return Frame((left + right) / 2, middle, height, lift)


def _ends(points: Points) -> float:
    return float(points[:, 0].min())


def camera_place(frame: Frame, yaw: float) -> tuple[Vector, Vector]:
    """Where the camera is and what it looks at."""
    round_subject = turn((0, 0, 1), yaw)
    eye = round_subject @ np.array([frame.x, -frame.distance, frame.z + frame.lift])
    return eye, round_subject @ np.array([frame.x, 0, frame.z])


def seen_from(points: Points, yaw: float) -> Points:
    """The points turned so that the camera looks along +y."""
    return points @ turn((0, 0, 1), -yaw).T
