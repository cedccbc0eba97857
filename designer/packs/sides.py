"""Outlines as tables of their sides, for questions to many sides at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from designer.engines.loom.paths import Point

Numbers = NDArray[np.float64]


def sides_of(outlines: list[list[Point]]) -> Numbers:
    """All sides of closed outlines as rows (x0, y0, x1, y1)."""
    return np.array(
        [
            (*start, *end)
            for points in outlines
            for start, end in zip(points, [*points[1:], points[0]], strict=True)
        ]
    ).reshape(-1, 4)


def sides_hold(sides: Numbers, x: float, y: float) -> bool:
    """Whether the point lies inside, by the even-odd rule; quick for many sides."""
    spanning = sides[(sides[:, 1] > y) != (sides[:, 3] > y)]
    x0, y0, x1, y1 = spanning.T
    return int((x < (x1 - x0) * (y - y0) / (y1 - y0) + x0).sum()) % 2 == 1
