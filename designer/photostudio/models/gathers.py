"""The fine folds of stretch cloth where it has to give: behind knees, at ankles, below the hips."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from designer.photostudio.models.arrays import SIDES, Points, Values, smoothstep
from designer.photostudio.models.body import Body
from designer.photostudio.models.leggings import Leggings
from designer.photostudio.models.mesh import point_normals
from designer.photostudio.models.rotation import as_vector
from designer.photostudio.models.skeleton import Pose

LATTICE = 24  # cells of noise before it repeats
BENT = 60.0  # degrees at which a joint's folds are as deep as they get


@dataclass(frozen=True)
class Gather:
    """Folds round one place: metres from one to the next, their depth, and how far round the leg
    each runs on."""

    period: float
    depth: float
    run: float


ANKLE = Gather(period=0.020, depth=0.0030, run=0.070)
KNEE = Gather(period=0.022, depth=0.0026, run=0.060)
GROIN = Gather(period=0.024, depth=0.0015, run=0.075)
SEAT = Gather(period=0.022, depth=0.0014, run=0.065)


def gathers(leggings: Leggings, body: Body, pose: Pose) -> Values:
    """(n) metres by which each point stands out in this pose."""
    points = leggings.points
    behind = smoothstep(point_normals(points, leggings.faces)[:, 1], -0.3, 0.5)
    apart = smoothstep(np.abs(points[:, 0]), 0.020, 0.050)  # none where the seams cross
    depth = ANKLE.depth * _folds(points, ANKLE, 0.0, 1) * _at_ankle(leggings.hem)
    for seed, (side, sign) in enumerate(SIDES.items(), 2):
        mine = points[:, 0] * sign > 0
        knee = body.joint(f"lowerleg01.{side}")
        near = np.exp(-(((points[:, 2] - knee[2] - 0.004) / 0.042) ** 2)) * mine
        bend = 0.45 + _bend(pose, f"lowerleg01.{side}")
        lines = _folds(points, KNEE, 0.25 * sign, seed)
        depth += KNEE.depth * bend * lines * near * (0.25 + 0.75 * behind)
        bend = 0.5 + _bend(pose, f"upperleg01.{side}")
        groin = _along_groin(points, body, leggings.crotch, side) * (1 - behind) * mine
        depth += GROIN.depth * bend * _folds(points, GROIN, 0.75 * sign, seed + 2) * groin * apart
        seat = np.exp(-(((points[:, 2] - leggings.crotch + 0.012) / 0.030) ** 2)) * mine
        depth += SEAT.depth * _folds(points, SEAT, -0.3 * sign, seed + 4) * seat * behind * apart
    return depth


def _at_ankle(hem: Values) -> Values:
    """Most just above the hem, none on it."""
    share: Values = smoothstep(hem, 0.006, 0.032) * (1 - smoothstep(hem, 0.055, 0.125))
    return share


def _along_groin(points: Points, body: Body, crotch: float, side: str) -> Values:
    """1 on the crease between trunk and thigh."""
    low = np.array([0.03 * SIDES[side], crotch + 0.020])
    high = body.joint(f"upperleg01.{side}")[[0, 2]] + np.array([0.035 * SIDES[side], 0.055])
    way = high - low
    own = points[:, [0, 2]] - low
    share = np.clip(own @ way / (way @ way), 0, 1)
    away = np.linalg.norm(own - share[:, None] * way, axis=1)
    near: Values = np.exp(-((away / 0.034) ** 2)) * (1 - 0.6 * share)
    return near


def _bend(pose: Pose, bone: str) -> float:
    """0 for a straight joint to 1 for a bent one."""
    turned = pose.turns.get(bone)
    angle = 0.0 if turned is None else float(np.degrees(np.linalg.norm(as_vector(turned))))
    return min(angle / BENT, 1.0)


def _folds(points: Points, gather: Gather, slope: float, seed: int) -> Values:
    """-1 to 1: lines across the leg, rising by ``slope`` outwards, each of its own length."""
    across = points[:, 2] - slope * np.abs(points[:, 0])
    place = np.stack([points[:, 0] / gather.run, points[:, 1] / gather.run, across / gather.period])
    noise = np.random.default_rng(seed).normal(size=(LATTICE,) * 3)
    smooth = ndimage.map_coordinates(noise, place % LATTICE, order=3, mode="grid-wrap")
    folds: Values = np.tanh(1.4 * smooth)
    return folds
