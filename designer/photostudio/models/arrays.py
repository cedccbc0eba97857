"""Names of the arrays that the pipeline passes round; lengths are metres if not said otherwise."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import cKDTree

Points = NDArray[np.float64]  # (n, 3)
Vector = NDArray[np.float64]  # (3)
Matrix = NDArray[np.float64]  # (3, 3)
Values = NDArray[np.float64]  # any shape
Faces = NDArray[np.int64]  # (m, 3) or (m, 4)
Indexes = NDArray[np.int64]
Mask = NDArray[np.bool_]
Floats = NDArray[np.floating[Any]]

SIDES = {"L": 1, "R": -1}  # the wearer's left lies at positive x


def smoothstep(value: Values | float, start: float, end: float) -> Values:
    """0 before ``start``, 1 after ``end``, an S between."""
    share = np.clip((np.asarray(value, float) - start) / (end - start), 0, 1)
    eased: Values = share * share * (3 - 2 * share)
    return eased


def smooth_minimum(first: Values, second: Values, reach: float) -> Values:
    """The smaller one, rounded where both are within ``reach``."""
    share = np.clip(0.5 + 0.5 * (second - first) / reach, 0, 1)
    least: Values = second * (1 - share) + first * share - reach * share * (1 - share)
    return least


def unit(vector: Values | tuple[float, ...]) -> Vector:
    """The same direction, one long."""
    given = np.asarray(vector, float)
    direction: Vector = given / np.linalg.norm(given)
    return direction


def nearest_of(points: Values, targets: Points) -> tuple[Values, Indexes]:
    """For each point the distance to the nearest target, and which one that is."""
    distance, index = cKDTree(targets).query(points)
    return np.asarray(distance, float), np.asarray(index, np.int64)
