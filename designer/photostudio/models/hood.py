"""A hood worn down, built round the settled neck seam: standing front, inner layer against the
back, a turn, outer layer, its opening on top."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy.interpolate import PchipInterpolator

from designer.photostudio.models import blender
from designer.photostudio.models.arrays import Faces, Indexes, Points, Values, smoothstep
from designer.photostudio.models.body import Body
from designer.photostudio.models.garment import Garment
from designer.photostudio.models.hood_flat import lay_hood_flat
from designer.photostudio.models.skeleton import Pose, place_joints

ROUND, DEEP = 168, 60  # columns round the neck, rows from seam to opening
OVERLAP = 0.10  # radians by which the two ends cross in front
DROP = 0.175  # metres that the hood hangs down behind
# Profiles, seam to opening: place along it, then metres outwards and upwards.
PLACE = np.array([0, 0.07, 0.14, 0.30, 0.46, 0.53, 0.60, 0.76, 0.90, 1.0])
FRONT_OUT = np.array([0, 0.002, 0.003, 0.006, 0.010, 0.012, 0.014, 0.020, 0.026, 0.030])
FRONT_UP = np.array([0, 0.011, 0.021, 0.038, 0.050, 0.054, 0.057, 0.061, 0.062, 0.061])
BACK_OUT = np.array([0, 0.010, 0.022, 0.034, 0.042, 0.058, 0.080, 0.098, 0.080, 0.052])
BACK_UP = np.array([0, 0.014, 0.010, 0, 0, 0, 0, 0.016, 0.048, 0.062])  # plus what the drop adds
BACK_DROP = np.array([0, 0, 0, -0.35, -0.90, -1.05, -0.92, -0.35, 0, 0])
BACK_TURN = np.array([0, 0, 0, 0, -0.002, -0.012, -0.002, 0.006, 0, 0])
CLOSE = 0.5  # share of its width by which the hood keeps to the neck over the shoulders
SEED = 7


@dataclass(frozen=True, eq=False)
class Hood:
    """(ROUND * DEEP) points in the pose, their faces, and what the camera needs of them."""

    points: Points
    faces: Faces  # (m, 4)
    spots: Values  # (m, 4, 2) metres on the cut cloth
    half: Indexes  # (m) 0 left, 1 right
    to_edge: Values  # (n) metres to the opening's edge
    seam: Values  # (n) metres to the nearest seam
    angle: Values  # (ROUND) round the neck, 0 in front

    def save(self, path: Path) -> None:
        """Writes everything to an ``.npz``."""
        np.savez(path, **{name: getattr(self, name) for name in self.__dataclass_fields__})

    @classmethod
    def load(cls, path: Path) -> Hood:
        """What ``save`` wrote."""
        read = np.load(path)
        return cls(**{name: read[name] for name in read.files})


def build_hood(body: Body, pose: Pose, garment: Garment, worn: Points) -> Hood:
    """The hood of a worn garment."""
    rotations, _ = place_joints(body, pose)
    chest = rotations[body.bones.index("spine01")]
    own = worn @ chest  # in the chest's axes, whatever the pose
    angle = np.linspace(-OVERLAP, 2 * np.pi + OVERLAP, ROUND)
    seam = _seam_line(own[garment.neck_line], angle)
    rows = _smooth_rows(_push_out(_unfold(seam, angle), angle, own, garment.faces), angle)
    points = rows.reshape(-1, 3) @ chest.T
    number = np.arange(ROUND * DEEP).reshape(ROUND, DEEP)
    faces = np.stack(
        [number[:-1, :-1], number[1:, :-1], number[1:, 1:], number[:-1, 1:]], -1
    ).reshape(-1, 4)
    half = (np.arange(len(faces)) // (DEEP - 1) >= ROUND // 2).astype(np.int64)
    blender.empty_scene()
    spots = lay_hood_flat(points, faces, half, ROUND, DEEP)
    to_edge, to_seam = _distances(points.reshape(ROUND, DEEP, 3))
    return Hood(points, faces, spots, half, to_edge, to_seam, angle)


def _back_share(angle: Values) -> tuple[Values, Values]:
    """Angle from the front (0 to pi) and how much each column belongs to the back."""
    away = np.minimum(angle.clip(0, 2 * np.pi), 2 * np.pi - angle.clip(0, 2 * np.pi))
    return away, smoothstep(away, 1.25, 2.75)


def _outwards(angle: Values) -> Points:
    return np.stack([np.sin(angle), -np.cos(angle), 0 * angle], 1)


def _seam_line(ring: Points, angle: Values) -> Points:
    """The neck seam at every angle, evened out."""
    middle = ring.mean(0)
    middle[1] = ring[:, 1].min() * 0.55 + ring[:, 1].max() * 0.45
    at = np.arctan2(ring[:, 0] - middle[0], middle[1] - ring[:, 1])
    order = np.argsort(at)
    known = np.concatenate([at[order] + turn for turn in (-2 * np.pi, 0, 2 * np.pi)])
    wanted = (angle + np.pi) % (2 * np.pi) - np.pi
    line = np.stack([np.interp(wanted, known, np.tile(ring[order, k], 3)) for k in range(3)], 1)
    for _ in range(8):
        line[1:-1] = line[1:-1] / 2 + (line[:-2] + line[2:]) / 4
    return line


def _unfold(seam: Points, angle: Values) -> Values:
    """(ROUND, DEEP, 3): profiles of front and back blended round the neck, with small folds."""
    away, back = _back_share(angle)
    aside = np.exp(-(((away - 1.45) / 0.55) ** 2))
    along = np.linspace(0, 1, DEEP)
    drop = DROP * smoothstep(away, 1.45, 2.85)
    lean = 0.35 + 0.9 * smoothstep(away, 0.1, 1.1) + 0.15 * aside
    stand = 0.50 + 0.50 * smoothstep(away, 0.05, 0.85) - 0.55 * aside
    sink = 0.026 * np.exp(-(((away - 2.05) / 0.5) ** 2)) + 0.004 * back
    beside = np.exp(-(((away - 1.85) / 0.55) ** 2))
    rows = np.repeat(seam[:, None], DEEP, 1)
    outwards = _outwards(angle)
    for i in range(ROUND):
        hanging = BACK_UP + BACK_DROP * drop[i] + BACK_TURN
        out = FRONT_OUT * lean[i] * (1 - back[i]) + BACK_OUT * back[i]
        out = out * (1 - CLOSE * beside[i])
        up = FRONT_UP * stand[i] * (1 - back[i]) + hanging * back[i]
        rows[i] += outwards[i] * PchipInterpolator(PLACE, out)(along)[:, None]
        rows[i, :, 2] += PchipInterpolator(PLACE, up)(along)
        rows[i, :, 2] -= sink[i] * smoothstep(along, 0.45, 0.95)
        if i < ROUND * 0.06:  # the upper end of the overlap
            rows[i] += outwards[i] * 0.007 * np.sqrt(1 - i / (ROUND * 0.06))
    return rows + _folds(angle, along, back)


def _folds(angle: Values, along: Values, back: Values) -> Values:
    """(ROUND, DEEP, 3) unevenness: a wobble of whole columns, folds that run round the neck."""
    random = np.random.default_rng(SEED)
    wobble = np.zeros(ROUND)
    for waves in (3, 4, 5, 7, 9):
        size, start = random.normal(), random.uniform(0, 6.3)
        wobble += size * np.sin(angle * waves + start) / waves
    wave = (
        np.sin(5.2 * angle + 0.6) * 0.5
        + np.sin(9.1 * angle + 2.1) * 0.35
        + np.sin(14.7 * angle + 0.4) * 0.2
    )
    fold = wave[:, None] * np.sin(np.pi * np.clip((along - 0.30) / 0.62, 0, 1))
    fold = fold * (0.0045 * back + 0.0022)[:, None]
    out = wobble[:, None] * 0.006 * smoothstep(along, 0.2, 0.8) + fold
    moved: Values = _outwards(angle)[:, None] * out[..., None]
    away, _ = _back_share(angle)
    sag = np.sin(3 * np.pi * along) * np.exp(-(((away - 2.2) / 0.5) ** 2))[:, None] * 0.006
    moved[..., 2] += sag * np.sin(7 * angle)[:, None]
    return moved


def _push_out(rows: Values, angle: Values, cloth: Points, faces: Faces) -> Values:
    """Every layer outside the back of the garment, in its order."""
    from mathutils.bvhtree import BVHTree

    _, back = _back_share(angle)
    tree: Any = BVHTree.FromPolygons(cloth.tolist(), faces.tolist())
    along = np.linspace(0, 1, DEEP)
    layer = np.interp(along, [0, 0.46, 0.60, 0.8, 1], [0, 0.004, 0.034, 0.046, 0.034])
    for i in np.flatnonzero(back > 0.02):
        for j in range(2, DEEP):
            x, y, z = rows[i, j]
            hit = tree.ray_cast((x, 0.6, z), (0, -1, 0), 1.0)[0]
            if hit is not None:
                least = hit[1] + 0.010 + layer[j] * back[i]
                rows[i, j, 1] = max(y, least * back[i] + y * (1 - back[i]))
    return rows


def _smooth_rows(rows: Values, angle: Values) -> Values:
    """Without corners, above all at the opening's edge over the shoulders."""
    away, _ = _back_share(angle)
    along = np.linspace(0, 1, DEEP)
    for _ in range(16):
        rows[1:-1, 2:] = rows[1:-1, 2:] * 0.6 + 0.2 * (rows[:-2, 2:] + rows[2:, 2:])
        rows[:, 2:-1] = rows[:, 2:-1] * 0.7 + 0.15 * (rows[:, 1:-2] + rows[:, 3:])
    soft = smoothstep(along, 0.62, 1.0)[None, :, None] * 0.5
    soft = soft * smoothstep(away, 0.35, 0.9)[1:-1, None, None]
    for _ in range(150):
        rows[1:-1] = rows[1:-1] * (1 - soft) + soft * (rows[:-2] + rows[2:]) / 2
    for _ in range(4):
        rows[:, 2:-1] = rows[:, 2:-1] * 0.6 + 0.2 * (rows[:, 1:-2] + rows[:, 3:])
    return rows


def _distances(rows: Values) -> tuple[Values, Values]:
    """(n) metres to the opening's edge, and to the neck seam or the one down the back."""
    deep = np.linalg.norm(np.diff(rows, axis=1), axis=2).cumsum(1)
    deep = np.concatenate([np.zeros((ROUND, 1)), deep], 1)
    wide = np.linalg.norm(np.diff(rows, axis=0), axis=2)
    round_neck = np.concatenate([wide, wide[-1:]]).cumsum(0)
    behind = np.abs(round_neck - round_neck[ROUND // 2])
    return (deep[:, -1:] - deep).ravel(), np.minimum(behind, deep).ravel()


def evened(points: Points) -> Values:
    """The hood's points (ROUND, DEEP, 3) once more smoothed, for the camera."""
    rows = points.reshape(ROUND, DEEP, 3).copy()
    for _ in range(3):
        near = rows[:-2, 1:-1] + rows[2:, 1:-1] + rows[1:-1, :-2] + rows[1:-1, 2:]
        rows[1:-1, 1:-1] = rows[1:-1, 1:-1] * 0.4 + 0.15 * near
    for _ in range(6):
        rows[1:-1, -1] = rows[1:-1, -1] / 2 + (rows[:-2, -1] + rows[2:, -1]) / 4
    return rows
