"""A headscarf: frames the face, wraps the neck in soft folds and falls on the shoulders."""

from __future__ import annotations

import numpy as np

from designer.photostudio.models.arrays import Points, Values, smooth_minimum, smoothstep
from designer.photostudio.models.covering_frame import Wearer, finish
from designer.photostudio.models.cutting import trim_away
from designer.photostudio.models.mesh import Mesh, largest_part

CELL, EDGE = 0.004, 0.0042  # metres: of the field, of the triangles
BOX = ((-0.26, -0.24, -0.30), (0.26, 0.22, 0.20))
ROOM, ON_CLOTH, ON_SKIN = 0.0075, 0.0085, 0.0045  # metres off head, garment, neck
FACE = (0.0, 0.020, 0.057, 0.083)  # middle (right, up) and half axes of the opening
TUCKED = 0.012  # metres that it goes into a collar
FLAT = (-0.110, -0.080)  # metres above the joint between which its folds run out there
CHIN = 0.18  # how much narrower the opening is below
CAPE = (0.006, 0.00, -0.100, 0.168, 0.180, 0.140)  # middle and half axes of the hem's ellipsoid


def make_scarf(wearer: Wearer) -> Mesh:
    """The outer surface, open at the face and along the hem; tucked into a collar that has one."""
    grid = wearer.box(*BOX, CELL)
    axes = wearer.frame.seen(grid.points)
    head, shoulders = wearer.head_distance(grid), wearer.shoulder_distance(grid)
    if wearer.collar is None:
        outside = _fall(_cap(head, axes), shoulders, axes) - _folds(axes)
    else:
        close = smooth_minimum(
            _wrap(_cap(head, axes), axes, 0.055, 0, -0.085), shoulders - ON_SKIN, 0.02
        )
        outside = close - _folds(axes) * smoothstep(axes[2], *FLAT)
    mesh = finish(grid.surface(outside), EDGE)
    mesh = trim_away(mesh, -opening(wearer.frame.seen(mesh.points)))
    return largest_part(trim_away(mesh, _ends(wearer, mesh.points)))


def _ends(wearer: Wearer, points: Points) -> Values:
    """Positive where the scarf has ended."""
    if wearer.collar is None:
        return beyond_hem(wearer.frame.seen(points))
    return wearer.below_collar(points) - TUCKED


def _cap(head: Values, axes: list[Values]) -> Values:
    """Cloth close to the head, over hair that is gathered behind."""
    hair = ellipsoid(axes, (0.0, 0.050, 0.072), (0.072, 0.075, 0.086))
    return smooth_minimum(head - ROOM, hair, 0.05)


def _fall(cap: Values, shoulders: Values, axes: list[Values]) -> Values:
    """Cloth that falls from the cap round the neck to the shoulders."""
    return smooth_minimum(_wrap(cap, axes, 0.070, 0.030, -0.160), shoulders - ON_CLOTH, 0.055)


def _wrap(cap: Values, axes: list[Values], radius: float, wider: float, foot: float) -> Values:
    """The cap with cloth wound round the neck down to its foot, where it is so much wider."""
    x, y, z = axes
    down = np.clip((-0.03 - z) / 0.10, 0, 1)
    neck = np.hypot(x / 1.08, y + 0.018 - 0.030 * down) - (radius + wider * down**1.5)
    neck = np.maximum(neck, np.maximum(z + 0.010, foot - z))
    return smooth_minimum(cap, neck, 0.045)


def _folds(axes: list[Values]) -> Values:
    """Metres that folds stand out: few arcs from ear to ear below the chin, wider and shallower
    towards the hem, and softer ones down the back."""
    x, y, z = axes
    front = smoothstep(-y, -0.05, 0.03)
    away = np.hypot((x - 0.030) * 0.78, z - 0.050 + 0.14 * x)
    wrap = 4.4 * np.clip((away - 0.094) / 0.13, 0, None) ** 0.72
    bent = wrap + 0.16 * np.sin(16 * x + 0.8) + 0.10 * np.sin(37 * x - 1.0)
    ridge = np.sin(2 * np.pi * bent) + 0.28 * np.sin(4 * np.pi * bent + 0.9)
    ease = smoothstep(away, 0.084, 0.112) * (1 - smoothstep(away, 0.125, 0.215))
    sideways = 1 - smoothstep(np.abs(x), 0.07, 0.13)
    below = smoothstep(-z, -0.035, 0.045)
    arcs = 0.0050 * ridge * ease * sideways * front * below
    fan = np.arctan2(x, y + 0.02) * (1 + 0.2 * np.sin(20 * z))
    back = 0.0034 * np.sin(7 * fan + 0.5) * (1 - front) * below
    edge = 0.0024 * np.exp(-((opening(axes) / 0.0065) ** 2))
    return arcs + back + edge


def opening(axes: list[Values]) -> Values:
    """Metres outside the opening for the face, negative in it."""
    x, y, z = axes
    right, up, wide, high = FACE
    narrow = wide * (1 - CHIN * np.clip((up - z) / high, 0, 1) ** 1.5)
    ratio = np.hypot((x - right) / narrow, (z - up) / high)
    return np.where(y < 0, (ratio - 1) * wide, 1.0)


def beyond_hem(axes: list[Values]) -> Values:
    """Positive where the scarf has ended."""
    x, y, z = axes
    wave = 0.004 * np.sin(4 * np.arctan2(x, -y) + 0.7)
    ends = ellipsoid(axes, CAPE[:3], CAPE[3:]) + wave
    return np.where(z > -0.06, -1.0, ends)


def ellipsoid(axes: list[Values], middle: tuple[float, ...], half: tuple[float, ...]) -> Values:
    """About the distance in metres, negative inside."""
    parts = [(axis - at) / size for axis, at, size in zip(axes, middle, half, strict=True)]
    ratio = np.sqrt(sum((part**2 for part in parts), np.zeros(())))
    return (ratio - 1) * min(half)
