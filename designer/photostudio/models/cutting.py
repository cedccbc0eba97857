"""Makes the edges of a mesh follow a line, so that seams and hems are clean."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from designer.photostudio.models.arrays import Faces, Indexes, Mask, Points, Values
from designer.photostudio.models.mesh import Mesh, edges_of, keep_faces

SNAP = 0.42  # a point this near (in edge lengths) is moved onto the line instead of a new one
TOUCH = 0.08  # a locked point this near counts as lying on the line


@dataclass(frozen=True, eq=False)
class Cut:
    """A mesh cut along a line. ``locked`` points lie on a line for good; ``beyond`` are faces on
    the positive side; ``marks`` are a few numbers per face that its pieces inherit."""

    points: Points
    faces: Faces
    locked: Mask
    marks: Indexes  # (m, k)
    beyond: Mask

    @classmethod
    def uncut(cls, mesh: Mesh, marks: int = 1) -> Cut:
        """A mesh before its first cut; its borders never move."""
        blank = np.zeros((len(mesh.faces), marks), np.int64)
        return cls(mesh.points, mesh.faces, mesh.on_border.copy(), blank, blank[:, 0] > 0)


def trim_away(mesh: Mesh, values: Values) -> Mesh:
    """The part of the mesh where ``values`` (one a point) are negative, its edge on zero."""
    free = np.zeros(len(mesh.points), bool)
    points, values = _snap(mesh.points, mesh.faces, values, free)
    points, faces, values, _ = _split(points, mesh.faces, values)
    inside = values[faces].sum(1) < 0
    points, faces, _ = keep_faces(points, faces[inside & (values[faces].mean(1) < -1e-12)])
    return Mesh(points, faces)


def cut_along(cut: Cut, values: Values) -> Cut:
    """Edges along the zeros of ``values``; points locked by earlier cuts stay where they are."""
    points, values = _snap(cut.points, cut.faces, values, cut.locked)
    points, faces, values, parent = _split(points, cut.faces, values)
    locked = np.concatenate([cut.locked, np.zeros(len(points) - len(cut.locked), bool)])
    beyond = values[faces].sum(1) > 0
    return Cut(points, faces, locked | (values == 0), cut.marks[parent], beyond)


def _crossings(faces: Faces, values: Values) -> Indexes:
    pairs = np.unique(np.sort(edges_of(faces), 1), axis=0)
    crossed: Indexes = pairs[values[pairs[:, 0]] * values[pairs[:, 1]] < 0]
    return crossed


def _snap(points: Points, faces: Faces, values: Values, locked: Mask) -> tuple[Points, Values]:
    """Points near the line moved onto it along their edge."""
    values = values.astype(float).copy()
    values[np.abs(values) < 1e-7] = 0
    crossed = _crossings(faces, values)
    share = values[crossed[:, 0]] / (values[crossed[:, 0]] - values[crossed[:, 1]])
    best: dict[int, tuple[float, int]] = {}
    for (a, b), part in zip(crossed.tolist(), share.tolist(), strict=True):
        for one, other, way in ((a, b, part), (b, a, 1 - part)):
            if locked[one]:
                if way < TOUCH:
                    values[one] = 0
            elif way < SNAP and way < best.get(one, (9.0, 0))[0]:
                best[one] = way, other
    moved = points.copy()
    for one, (way, other) in best.items():
        moved[one] = points[one] * (1 - way) + points[other] * way
        values[one] = 0
    return moved, values


def _split(points: Points, faces: Faces, values: Values) -> tuple[Points, Faces, Values, Indexes]:
    """Faces across the line divided; returns also each new face's old number."""
    crossed = _crossings(faces, values)
    share = values[crossed[:, 0]] / (values[crossed[:, 0]] - values[crossed[:, 1]])
    fresh = points[crossed[:, 0]] * (1 - share[:, None]) + points[crossed[:, 1]] * share[:, None]
    number = {(a, b): len(points) + i for i, (a, b) in enumerate(crossed.tolist())}
    divided: list[tuple[int, int, int]] = []
    parent: list[int] = []
    for old, (a, b, c) in enumerate(faces.tolist()):
        pieces = _divide((a, b, c), number)
        divided += pieces
        parent += [old] * len(pieces)
    return (
        np.concatenate([points, fresh]),
        np.array(divided),
        np.concatenate([values, np.zeros(len(fresh))]),
        np.array(parent),
    )


def _divide(
    corners: tuple[int, int, int], number: dict[tuple[int, int], int]
) -> list[tuple[int, int, int]]:
    """One, two or three triangles from one whose edges carry new points."""
    new = [
        number.get((min(p, q), max(p, q)))
        for p, q in zip(corners, corners[1:] + corners[:1], strict=True)
    ]
    carrying = [k for k in range(3) if new[k] is not None]
    if not carrying:
        return [corners]
    if len(carrying) == 1:
        k = carrying[0]
        a, b, c, m = corners[k], corners[(k + 1) % 3], corners[(k + 2) % 3], new[k]
        assert m is not None
        return [(a, m, c), (m, b, c)]
    k = next(k for k in range(3) if new[k] is None)
    a, b, c = corners[k], corners[(k + 1) % 3], corners[(k + 2) % 3]
    after, before = new[(k + 1) % 3], new[(k + 2) % 3]
    assert after is not None
    assert before is not None
    return [(c, before, after), (a, b, after), (a, after, before)]
