"""Ribs run straight across a band: how far round it every corner of its faces lies."""

from __future__ import annotations

import numpy as np
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from designer.photostudio.models.arrays import Faces, Indexes, Mask, Points, Values
from designer.photostudio.models.mesh import border_lines

RIB = 0.0050  # metres from one rib to the next
HIDDEN = 0.6  # how far to the back of a wrist's inner side counting starts, where it is seldom seen


def places_round(points: Points, faces: Faces, band: Mask) -> Values:
    """(m, 3) metres round its band at each corner of each face, 0 where ``band`` (m) is False.

    A whole number of ribs goes round each band, so that none is cut where the counting starts;
    the faces there count on beyond the end.
    """
    places = np.zeros(faces.shape)
    which = np.flatnonzero(band)
    part = _parts(faces[which], len(points))
    for number in np.unique(part):
        mine = which[part == number]
        places[mine] = _round_one(points, faces[mine])
    return places


def _parts(faces: Faces, count: int) -> Indexes:
    """(m) which connected band each face belongs to."""
    rows, columns = faces[:, [0, 1]].ravel(), faces[:, [1, 2]].ravel()
    links = coo_matrix((np.ones(len(rows)), (rows, columns)), shape=(count, count))
    _, label = connected_components(links, directed=False)
    return np.asarray(label[faces[:, 0]], np.int64)


def _round_one(points: Points, faces: Faces) -> Values:
    """(k, 3) of one band: a ring with two edges."""
    edges = sorted(border_lines(faces), key=len)[-2:]
    if len(edges) < 2:
        return np.zeros(faces.shape)
    ends = [points[edge].mean(0) for edge in edges]
    middle, axis = (ends[0] + ends[1]) / 2, ends[1] - ends[0]
    inwards = np.array([-1.0 if middle[0] > 0 else 1.0, HIDDEN, 0])  # where counting starts
    right = np.cross(inwards, axis)
    ahead = np.cross(right, axis)
    frame = np.stack([side / np.linalg.norm(side) for side in (right, ahead)], 1)
    angle = np.arctan2(*((points - middle) @ frame).T)
    length, along = _unrolled(points[edges[0]], angle[edges[0]])
    corners = np.interp(angle[faces], *along)
    behind = corners.max(1, keepdims=True) - corners > length / 2
    whole = max(round(length / RIB), 1) * RIB / length
    places: Values = (corners + behind * length) * whole
    return places


def _unrolled(edge: Points, angle: Values) -> tuple[float, tuple[Values, Values]]:
    """Length of a closed edge, and angles with the metres to them from where angles start."""
    order = np.argsort(angle)
    edge, angle = edge[order], angle[order]
    steps = np.linalg.norm(np.roll(edge, -1, 0) - edge, axis=1)
    length = float(steps.sum())
    metres = np.concatenate([[0], np.cumsum(steps)])
    gap = (angle[0] + 2 * np.pi - angle[-1]) or 1.0
    before = steps[-1] * (angle[0] + np.pi) / gap  # from the start of all angles to the first point
    angles = np.concatenate([[-np.pi], angle, [np.pi]])
    return length, (angles, np.concatenate([[0], metres[:-1] + before, [length]]))
