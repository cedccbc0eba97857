"""Distance to the skin, exact within a few centimetres: what clothes that cling are built on."""

from __future__ import annotations

import numpy as np
from scipy import ndimage
from scipy.spatial import cKDTree

from designer.photostudio.models.arrays import Faces, Points, Values
from designer.photostudio.models.field import Grid, sample_surface

NEAR = 0.024  # metres from the skin within which the distance is exact
AROUND = 6  # samples of the skin that a distance is taken from
COARSE = 2  # steps of the grid between the cells that give far ones their sign


def distance_to_skin(grid: Grid, points: Points, faces: Faces) -> Values:
    """Signed metres to a surface at every cell of ``grid``, negative inside.

    Near the surface the mean distance to the tangent planes of the samples around, so that the
    field is smooth there; further away only good enough to tell inside from outside.
    """
    surface, normals = sample_surface(points, faces)
    thin = Grid(tuple(grid.low), tuple(axis[-1] for axis in grid.axes), grid.step * COARSE)
    rough = thin.at(thin.distance_to(points, faces), grid.flat).reshape(grid.shape)
    near = np.abs(rough) < NEAR
    here = grid.points[near]
    found = cKDTree(surface).query(here, k=AROUND)
    distance, index = np.asarray(found[0], float), np.asarray(found[1], np.int64)
    to_plane = np.einsum("nki,nki->nk", here[:, None] - surface[index], normals[index])
    weight = 1 / (distance + 0.25 * grid.step)
    exact = (to_plane * weight).sum(1) / weight.sum(1)
    field = rough.copy()
    # Where planes of two surfaces meet (between toes, in creases) their mean means nothing.
    field[near] = np.where(np.abs(exact) <= distance[:, 0] * 1.2 + 0.002, exact, rough[near])
    return field


def blur_where(field: Values, share: Values, sigma: float) -> Values:
    """The field, melted with ``sigma`` cells where ``share`` (0 to 1) is high: hollows are spanned
    as stretched cloth spans them."""
    melted: Values = field * (1 - share) + ndimage.gaussian_filter(field, sigma) * share
    return melted
