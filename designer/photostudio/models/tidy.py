"""Cleans a drape for the camera: crumples finer than folds smoothed, seams and borders evened."""

from __future__ import annotations

import numpy as np

from designer.photostudio.models.arrays import Points
from designer.photostudio.models.garment import Garment
from designer.photostudio.models.mesh import Matrix, neighbour_mean, seam_edges, straighten
from designer.photostudio.models.patterns import Pattern


def tidy_drape(garment: Garment, worn: Points, pattern: Pattern) -> Points:
    """The worn garment's points, smoothed without shrinking its folds."""
    mean = neighbour_mean(garment.faces, len(worn))
    border = garment.mesh.on_border
    points = _keep_volume(worn, mean, border, 0.5, 0.52, pattern.smoothing)
    for line in garment.openings:
        for _ in range(6):
            sides = points[np.roll(line, 1)] + points[np.roll(line, -1)]
            points[line] = points[line] / 2 + sides / 4
    points = straighten(points, seam_edges(garment.faces, garment.piece), border, 16)
    if garment.band.any():
        edges = seam_edges(garment.faces, garment.band.astype(np.int64))
        points = straighten(points, edges, border, 16)
    return _keep_volume(points, mean, border, 0.4, 0.41, 2)


def _keep_volume(
    points: Points,
    mean: Matrix,
    fixed: np.ndarray[tuple[int], np.dtype[np.bool_]],
    inwards: float,
    outwards: float,
    rounds: int,
) -> Points:
    """Taubin's smoothing: in, then out again a little more."""
    for _ in range(rounds):
        for step in (inwards, -outwards):
            moved = points + step * (mean @ points - points)
            points = np.where(fixed[:, None], points, moved)
    return points
