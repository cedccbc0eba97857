"""Cloth hangs from the widest places: the torso as its outline in every direction, per height."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage

from designer.photostudio.models.arrays import Mask, Values, smoothstep
from designer.photostudio.models.body import Body
from designer.photostudio.models.field import Grid
from designer.photostudio.models.patterns import Pattern

DIRECTIONS = 96
NOTHING = -9.0  # a height without torso
NECK_ROOM = 0.02  # the outline ends this far below the shoulder joints
CHEST_DROP = 0.16  # below the shoulder joints, where the size is measured
SHOULDER_ROOM = 0.026  # metres at most on the shoulders: wide sizes are wide lower down


@dataclass(frozen=True, eq=False)
class Outline:
    """Reach of the torso (heights, DIRECTIONS) from the body's axis, metres."""

    heights: Values
    normals: Values  # (DIRECTIONS, 2)
    reach: Values

    def girth(self, height: float) -> float:
        """Length of the taut line round the torso."""
        level = int(np.abs(self.heights - height).argmin())
        return float(self.reach[level].mean() * 2 * np.pi)  # Cauchy's formula


def measure_outline(grid: Grid, inside: Mask, top: float, slope: float) -> Outline:
    """The torso inside the grid below ``top``, never narrowing downwards faster than ``slope``."""
    angle = np.linspace(0, 2 * np.pi, DIRECTIONS, endpoint=False)
    normals = np.stack([np.cos(angle), np.sin(angle)], 1)
    flat = np.stack(np.meshgrid(grid.axes[0], grid.axes[1], indexing="ij"), -1)
    heights = grid.axes[2]
    reach = np.full((len(heights), DIRECTIONS), NOTHING)
    for level, height in enumerate(heights):
        here = inside[:, :, level]
        if height < top and here.any():
            reach[level] = (flat[here] @ normals.T).max(0)
    for level in range(len(heights) - 2, -1, -1):
        reach[level] = np.maximum(reach[level], reach[level + 1] - slope * grid.step)
    return Outline(heights, normals, reach)


def drape_torso(
    grid: Grid, inside: Mask, body: Body, pattern: Pattern, chest: float
) -> tuple[Values, float]:
    """Field of the hanging torso whose girth at the chest is twice ``chest``; and the room, metres,
    that this leaves all round."""
    shoulder = float(body.joint("upperarm01.L")[2])
    outline = measure_outline(grid, inside, shoulder - NECK_ROOM, pattern.slope)
    room = (2 * chest - outline.girth(shoulder - CHEST_DROP)) / (2 * np.pi)
    lower = pattern.lower * (1 - smoothstep(outline.heights, body.hip + 0.06, body.hip + 0.20))
    there = outline.reach[:, 0] > NOTHING / 2
    high = smoothstep(outline.heights, shoulder - 0.15, shoulder - 0.05)
    roomy = room + (min(room, SHOULDER_ROOM) - room) * high + lower
    reach = np.where(there[:, None], outline.reach + roomy[:, None], outline.reach)
    reach[there] = ndimage.gaussian_filter(reach[there], [2.0, 1.5], mode=["nearest", "wrap"])
    flat = np.stack(np.meshgrid(grid.axes[0], grid.axes[1], indexing="ij"), -1)
    field = np.full(grid.shape, 9.0)
    for level in np.flatnonzero(there):
        field[:, :, level] = (flat @ outline.normals.T - reach[level]).max(-1)
    above = np.maximum(0, grid.points[..., 2] - (shoulder - 0.095)) * 0.6
    return field + above, room
