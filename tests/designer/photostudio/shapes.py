"""Plain meshes that tests cut, lay flat and dress people in."""

from __future__ import annotations

import numpy as np

from designer.photostudio.models.mesh import Mesh


def tube(radius: float, low: float, high: float, rows: int = 24, count: int = 72) -> Mesh:
    """A round band about the z axis, open above and below."""
    height, angle = np.meshgrid(
        np.linspace(low, high, rows),
        np.linspace(0, 2 * np.pi, count, endpoint=False),
        indexing="ij",
    )
    points = np.stack([radius * np.sin(angle), -radius * np.cos(angle), height], -1).reshape(-1, 3)
    number = np.arange(rows * count).reshape(rows, count)
    a, b = number[:-1], np.roll(number[:-1], -1, 1)
    c, d = np.roll(number[1:], -1, 1), number[1:]
    faces = np.stack([np.stack([a, b, c], -1), np.stack([a, c, d], -1)]).reshape(-1, 3)
    return Mesh(points, faces)
