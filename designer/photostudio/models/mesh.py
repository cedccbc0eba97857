"""Triangle meshes: borders, seams between labels, normals, smoothing, parts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from scipy.sparse import coo_matrix, diags
from scipy.sparse.csgraph import connected_components

from designer.photostudio.models.arrays import Faces, Indexes, Mask, Points, Values

Matrix = Any  # scipy's sparse matrices have no types


@dataclass(frozen=True, eq=False)
class Mesh:
    """Points (n, 3) in metres and triangles (m, 3), wound outwards."""

    points: Points
    faces: Faces

    @cached_property
    def borders(self) -> list[Indexes]:
        """Closed lines of points where the mesh is open."""
        return border_lines(self.faces)

    @cached_property
    def on_border(self) -> Mask:
        """(n) whether a point lies on a border."""
        on = np.zeros(len(self.points), bool)
        for line in self.borders:
            on[line] = True
        return on

    @cached_property
    def outward(self) -> bool:
        """Whether the faces look out of what they enclose."""
        a, b, c = ((self.points - self.points.mean(0))[self.faces[:, k]] for k in range(3))
        return float(np.einsum("ij,ij->", a, np.cross(b - a, c - a))) > 0


def edges_of(faces: Faces) -> Indexes:
    """(k, 2) directed edges of triangles."""
    return faces[:, [0, 1, 1, 2, 2, 0]].reshape(-1, 2)


def border_lines(faces: Faces) -> list[Indexes]:
    """Closed lines of points where the faces end."""
    edges = edges_of(faces)
    pairs, counts = np.unique(np.sort(edges, 1), axis=0, return_counts=True)
    open_edges = {(int(a), int(b)) for a, b in pairs[counts == 1]}
    following = {int(a): int(b) for a, b in edges if (min(a, b), max(a, b)) in open_edges}
    lines = []
    while following:
        start = next(iter(following))
        line, at = [start], following.pop(start)
        while at != start and at in following:
            line.append(at)
            at = following.pop(at)
        lines.append(np.array(line))
    return lines


def shared_edges(faces: Faces) -> tuple[Indexes, Indexes]:
    """Edges between two faces: (k, 2) points, and (k, 2) the faces."""
    pairs = np.sort(edges_of(faces), 1)
    face = np.repeat(np.arange(len(faces)), 3)
    order = np.lexsort((face, pairs[:, 1], pairs[:, 0]))
    pairs, face = pairs[order], face[order]
    twin = np.flatnonzero((pairs[1:] == pairs[:-1]).all(1))
    return pairs[twin], np.stack([face[twin], face[twin + 1]], 1)


def seam_edges(faces: Faces, label: Indexes) -> Indexes:
    """(k, 2) points of the edges where the label of the faces changes."""
    pairs, sides = shared_edges(faces)
    apart: Indexes = pairs[label[sides[:, 0]] != label[sides[:, 1]]]
    return apart


def straighten(points: Points, edges: Indexes, fixed: Mask, rounds: int) -> Points:
    """Points on a line of edges evened out along it; ends, branches and ``fixed`` ones stay."""
    near: dict[int, list[int]] = {}
    for a, b in edges.tolist():
        near.setdefault(a, []).append(b)
        near.setdefault(b, []).append(a)
    inner = [point for point, others in near.items() if len(others) == 2 and not fixed[point]]
    moved = points.copy()
    if not inner:
        return moved
    sides = np.array([near[point] for point in inner])
    for _ in range(rounds):
        moved[inner] = moved[inner] / 2 + (moved[sides[:, 0]] + moved[sides[:, 1]]) / 4
    return moved


def neighbour_mean(faces: Faces, count: int) -> Matrix:
    """A sparse (count, count) matrix that takes each point's value to the mean of those around."""
    pairs = np.unique(np.sort(edges_of(faces), 1), axis=0)
    both = np.concatenate([pairs, pairs[:, ::-1]])
    link = coo_matrix((np.ones(len(both)), (both[:, 0], both[:, 1])), (count, count)).tocsr()
    degree = np.asarray(link.sum(1)).ravel()
    return diags(1 / np.maximum(degree, 1)) @ link


def point_normals(points: Points, faces: Faces) -> Points:
    """(n, 3) unit normals, larger faces counting more."""
    normals = np.zeros_like(points)
    a, b, c = (points[faces[:, k]] for k in range(3))
    for k in range(3):
        np.add.at(normals, faces[:, k], np.cross(b - a, c - a))
    normals /= np.maximum(np.linalg.norm(normals, axis=1, keepdims=True), 1e-12)
    return normals


def keep_faces(points: Points, faces: Faces) -> tuple[Points, Faces, Indexes]:
    """Only the points that faces use, the faces renumbered, and the old numbers."""
    used, renumbered = np.unique(faces, return_inverse=True)
    return points[used], renumbered.reshape(faces.shape), used


def largest_part(mesh: Mesh) -> Mesh:
    """The connected part with the most faces."""
    _, sides = shared_edges(mesh.faces)
    count = len(mesh.faces)
    link = coo_matrix((np.ones(len(sides)), (sides[:, 0], sides[:, 1])), (count, count))
    part = connected_components(link, directed=False)[1]
    points, faces, _ = keep_faces(mesh.points, mesh.faces[part == np.bincount(part).argmax()])
    return Mesh(points, faces)


def remesh(mesh: Mesh, edge: float, rounds: int) -> Mesh:
    """The same surface in even triangles of about this edge length (metres)."""
    import pymeshlab

    meshes = pymeshlab.MeshSet()
    meshes.add_mesh(pymeshlab.Mesh(mesh.points, mesh.faces))
    meshes.meshing_isotropic_explicit_remeshing(
        iterations=rounds, targetlen=pymeshlab.PureValue(edge), featuredeg=60, checksurfdist=False
    )
    done = meshes.current_mesh()
    return Mesh(done.vertex_matrix(), done.face_matrix().astype(np.int64))


def face_areas(points: Points, faces: Faces) -> Values:
    """(m) areas of triangles in 3-D."""
    a, b, c = (points[faces[:, k]] for k in range(3))
    areas: Values = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2
    return areas
