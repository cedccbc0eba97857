"""Lays the hood's two halves flat, in true metres, upright beside each other."""

from __future__ import annotations

import numpy as np

from designer.photostudio.models.arrays import Faces, Indexes, Points, Values

APART, RISE = 0.25, 0.10  # metres: where the middles of the halves come to lie
SIDE = 0.22  # share of the columns, from the front: what stands upright there is upright


def lay_hood_flat(points: Points, faces: Faces, half: Indexes, columns: int, rows: int) -> Values:
    """(faces, 4, 2) metres on the cut cloth, cut open down the middle of the back."""
    from designer.photostudio.models import blender  # only in a process of its own

    spine = columns // 2 * rows + np.arange(rows)
    seams = np.stack([spine[:-1], spine[1:]], 1)
    flat = blender.unwrap(points, faces, seams, rounds=60)
    for side in (0, 1):
        mine = half == side
        sized = _true_size(points, faces[mine], flat[mine])
        sized = _upright(sized, faces[mine], columns, rows)
        flat[mine] = sized + np.array([APART if side == 0 else -APART, RISE])
    return flat


def _true_size(points: Points, faces: Faces, flat: Values) -> Values:
    """The area that the cloth has, not mirrored."""
    corner = points[faces]
    across = np.cross(corner[:, 2] - corner[:, 0], corner[:, 3] - corner[:, 1])
    one, other = flat[:, 2] - flat[:, 0], flat[:, 3] - flat[:, 1]
    area = float((one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0]).sum()) / 2
    sized: Values = flat * np.sqrt(np.linalg.norm(across, axis=1).sum() / 2 / abs(area))
    if area < 0:
        sized[..., 0] *= -1
    return sized


def _upright(flat: Values, faces: Faces, columns: int, rows: int) -> Values:
    """About its middle, the rows at the side of the head pointing up."""
    column, row = faces // rows, faces % rows
    beside = np.abs(np.minimum(column, columns - 1 - column) - columns * SIDE) < 4
    top, foot = beside & (row > rows * 0.7), beside & (row < rows * 0.3)
    up = flat[top].mean(0) - flat[foot].mean(0)
    angle = np.arctan2(up[0], up[1])
    cos, sin = np.cos(angle), np.sin(angle)
    turned: Values = flat @ np.array([[cos, sin], [-sin, cos]])
    if (turned[top].mean(0) - turned[foot].mean(0))[1] < 0:
        turned = -turned
    turned -= turned.reshape(-1, 2).mean(0)
    return turned
