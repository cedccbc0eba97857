"""Shapes as numbers on a grid: negative inside, metres from the surface."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from scipy import ndimage
from skimage.measure import marching_cubes

from designer.photostudio.models.arrays import Faces, Points, Values, nearest_of
from designer.photostudio.models.mesh import Mesh

SAMPLE = 0.006  # metres between the points that stand for a surface


class Grid:
    """A box of even cells, ``step`` metres wide."""

    def __init__(self, low: tuple[float, ...], high: tuple[float, ...], step: float) -> None:
        self.low, self.step = np.array(low, float), step
        self.shape = tuple(np.ceil((np.array(high) - self.low) / step).astype(int) + 1)
        self.axes = [self.low[k] + np.arange(self.shape[k]) * step for k in range(3)]

    @cached_property
    def points(self) -> Values:
        """(x, y, z, 3) the middle of every cell."""
        return np.stack(np.meshgrid(*self.axes, indexing="ij"), -1)

    @property
    def flat(self) -> Points:
        """The same as a list of points."""
        return self.points.reshape(-1, 3)

    def distance_to(self, points: Points, faces: Faces) -> Values:
        """Signed distance to a closed surface."""
        surface, normal = sample_surface(points, faces)
        distance, nearest = nearest_of(self.flat, surface)
        inside = ((self.flat - surface[nearest]) * normal[nearest]).sum(1) < 0
        return np.where(inside, -distance, distance).reshape(self.shape)

    def surface(self, values: Values) -> Mesh:
        """The surface where the values are zero."""
        points, faces, _, _ = marching_cubes(values, 0)
        return Mesh(points * self.step + self.low, faces.astype(np.int64).copy())

    def at(self, values: Values, points: Points) -> Values:
        """Values between the cells."""
        cells = ((points - self.low) / self.step).T
        found: Values = ndimage.map_coordinates(values, cells, order=1, mode="nearest")
        return found


def sample_surface(points: Points, faces: Faces) -> tuple[Points, Points]:
    """Points strewn over a surface, always the same ones, and their normals."""
    import trimesh

    mesh = trimesh.Trimesh(points, faces, process=False)
    count = int(mesh.area / SAMPLE**2 * 3)
    places, face = trimesh.sample.sample_surface(mesh, count, seed=1)
    return np.asarray(places), np.asarray(mesh.face_normals[face])
