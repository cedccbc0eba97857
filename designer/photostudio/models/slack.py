"""The shape that the cloth wants to keep: what makes folds stack over a cuff and a hem grip."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from scipy.spatial import ConvexHull

from designer.photostudio.models.arrays import SIDES, Points, Values, smoothstep
from designer.photostudio.models.body import ARM
from designer.photostudio.models.garment import Garment
from designer.photostudio.models.patterns import Pattern, Size
from designer.photostudio.models.seamlines import Lines

LONGER = (1.03, 1.08)  # limits of a sleeve over its arm: a little is needed for the folds
BODY_LONGER = 0.012  # metres of blousing above a hem rib
GRIP = (0.10, 0.38)  # limits of the share by which a hem rib is narrower than the cloth above it
STRETCHED = 1.12  # a worn rib is this much wider than it wants to be
OVER_TROUSERS = 0.012  # metres between skin and rib
AT_HEM = 0.004  # metres within which a point is the hem's edge
LEVEL = 0.02  # metres of height that count as one


def sew_loosely(
    points: Points, away: Mapping[str, Values], lines: Lines, pattern: Pattern, size: Size
) -> Points:
    """The garment at rest with its sleeves as long as the size says and a narrow hem rib."""
    if not pattern.long_sleeves:
        return points.copy()
    sewn = points.copy()
    factor = sleeve_factor(lines, size)
    for sign in SIDES.values():
        sewn = _lengthen(sewn, points, lines, sign, factor - 1, pattern.ribs["cuffL"])
    torso = np.abs(points[:, 0]) < 0.32
    for sign in SIDES.values():
        torso &= lines.armhole(points, sign) < 1e-5
    height, hip = points[:, 2], lines.body.hip
    sewn[:, 2] -= BODY_LONGER * (1 - smoothstep(height, hip + 0.02, hip + 0.22)) * torso
    edge = away["hem"] < AT_HEM
    middle = points[edge][:, :2].mean(0)
    kept = 1 - hem_grip(lines, points[edge]) * _gathered(away["hem"])
    sewn[:, :2] = middle + (sewn[:, :2] - middle) * kept[:, None]
    return sewn


def ungathered(garment: Garment) -> Points:
    """The sewn shape as it is before the hem rib draws it in: what is laid flat to be cut, since
    cloth is gathered into a rib and not cut narrower above it."""
    edge = garment.to_hem < AT_HEM
    middle = garment.points[edge][:, :2].mean(0)
    wide, narrow = (each[edge][:, :2] - middle for each in (garment.points, garment.sewn))
    grip = 1 - np.linalg.norm(narrow, axis=1).sum() / np.linalg.norm(wide, axis=1).sum()
    free = garment.sewn.copy()
    free[:, :2] = middle + (free[:, :2] - middle) / (1 - grip * _gathered(garment.to_hem))[:, None]
    return free


def _gathered(to_hem: Values) -> Values:
    """Share of the rib's grip at that distance from the hem: all in the rib, none above it."""
    return 1 - smoothstep(to_hem, 0.05, 0.075)


def hem_grip(lines: Lines, hem: Points) -> float:
    """Share by which the hem rib is narrower than the edge of the cloth: it holds on the hips."""
    body = lines.body
    near = np.abs(body.points[:, 2] - lines.cloth.hem) < LEVEL
    hips = body.points[near & ~body.moved_by(*ARM)]
    wanted = (_girth(hips) + 2 * np.pi * OVER_TROUSERS) / STRETCHED
    return float(np.clip(1 - wanted / _girth(hem), *GRIP))


def _girth(points: Points) -> float:
    """Length of the taut line round points, seen from above."""
    return float(ConvexHull(points[:, :2]).area)  # in the plane, "area" is the outline


def sleeve_factor(lines: Lines, size: Size) -> float:
    """How much longer the sleeve is than the way from shoulder seam to cuff on this arm."""
    return float(np.clip(size.sleeve / lines.cloth.sleeve, *LONGER))


def _lengthen(
    sewn: Points, points: Points, lines: Lines, sign: int, more: float, cuff: float
) -> Points:
    """One sleeve stretched along its arm by the share ``more``, its cuff only moved."""
    arm, mirror = lines.cloth.arm, np.array([sign, 1.0, 1.0])
    length = arm.locate(points, sign).length
    sleeve = (lines.armhole(points, sign) > -1e-5) & (points[:, 0] * sign > 0)
    extra = more * np.clip(length, 0, arm.whole - cuff)
    upper = np.minimum(extra, more * arm.upper)[:, None] * arm.direction
    lower = np.maximum(extra - more * arm.upper, 0)[:, None] * arm.forearm_direction
    return np.where(sleeve[:, None], sewn + (upper + lower) * mirror, sewn)
