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
        """Length of the taut line round the torso, metres."""
        return float(self.girths[self.level(height)])

    @property
    def girths(self) -> Values:
        """(heights) the same everywhere."""
        girths: Values = self.reach.mean(1) * 2 * np.pi  # Cauchy's formula
        return girths

    def level(self, height: float) -> int:
        """Which of the heights is nearest."""
        return int(np.abs(self.heights - height).argmin())


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


def room_at(outline: Outline, body: Body, pattern: Pattern, chest: float) -> Values:
    """(heights) metres between torso and cloth. Side seams are cut straight: from the chest down
    the girth is twice ``chest`` where the torso leaves the pattern's ease; over the shoulders the
    room of the chest closes to SHOULDER_ROOM."""
    shoulder = float(body.joint("upperarm01.L")[2])
    waist = smoothstep(outline.heights, body.hip + 0.06, body.hip + 0.20)
    least = pattern.ease + pattern.lower * (1 - waist)
    room = np.maximum((2 * chest - outline.girths) / (2 * np.pi), least)
    level = outline.level(shoulder - CHEST_DROP)
    room[level:] = room[level]
    high = smoothstep(outline.heights, shoulder - 0.15, shoulder - 0.05)
    above: Values = room + (np.minimum(room, SHOULDER_ROOM) - room) * high
    return above


def drape_torso(
    grid: Grid, inside: Mask, body: Body, pattern: Pattern, chest: float
) -> tuple[Values, float]:
    """Field of the hanging torso whose girth is twice ``chest`` from the chest down; and the room,
    metres, that this leaves all round at the chest."""
    shoulder = float(body.joint("upperarm01.L")[2])
    outline = measure_outline(grid, inside, shoulder - NECK_ROOM, pattern.slope)
    room = room_at(outline, body, pattern, chest)
    there = outline.reach[:, 0] > NOTHING / 2
    reach = np.where(there[:, None], outline.reach + room[:, None], outline.reach)
    reach[there] = ndimage.gaussian_filter(reach[there], [2.0, 1.5], mode=["nearest", "wrap"])
    flat = np.stack(np.meshgrid(grid.axes[0], grid.axes[1], indexing="ij"), -1)
    field = np.full(grid.shape, 9.0)
    for level in np.flatnonzero(there):
        field[:, :, level] = (flat @ outline.normals.T - reach[level]).max(-1)
    above = np.maximum(0, grid.points[..., 2] - (shoulder - 0.095)) * 0.6
    return field + above, float(room[outline.level(shoulder - CHEST_DROP)])
