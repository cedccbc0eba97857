from __future__ import annotations

import numpy as np
import pytest

from designer.photostudio.models.cutting import Cut, cut_along, trim_away
from designer.photostudio.models.mesh import (
    Mesh,
    border_lines,
    face_areas,
    keep_faces,
    largest_part,
    neighbour_mean,
    point_normals,
    seam_edges,
    straighten,
)


def sheet(count: int = 12) -> Mesh:
    """A square of one metre in the plane z = 0, facing up."""
    x, y = np.meshgrid(np.linspace(0, 1, count), np.linspace(0, 1, count), indexing="ij")
    points = np.stack([x.ravel(), y.ravel(), 0 * x.ravel()], 1)
    number = np.arange(count * count).reshape(count, count)
    a, b, c, d = number[:-1, :-1], number[1:, :-1], number[1:, 1:], number[:-1, 1:]
    quads = np.stack([a, b, c, a, c, d], -1).reshape(-1, 3)
    return Mesh(points, quads)


def test_trimming_leaves_the_part_below_with_a_straight_edge():
    mesh = sheet()
    left = trim_away(mesh, mesh.points[:, 0] - 0.437)
    assert face_areas(left.points, left.faces).sum() == pytest.approx(0.437, abs=0.002)
    assert left.points[:, 0].max() == pytest.approx(0.437)


def test_a_cut_changes_no_area_and_its_sides_meet_on_the_line():
    mesh = sheet()
    slope = mesh.points @ np.array([1.0, 0.3, 0]) - 0.61
    cut = cut_along(Cut.uncut(mesh), slope)
    assert face_areas(cut.points, cut.faces).sum() == pytest.approx(1, abs=0.01)
    edges = seam_edges(cut.faces, cut.beyond.astype(np.int64))
    on = cut.points[np.unique(edges)] @ np.array([1.0, 0.3, 0]) - 0.61
    assert np.abs(on).max() < 0.03


def test_points_of_an_earlier_cut_stay():
    mesh = sheet()
    first = cut_along(Cut.uncut(mesh), mesh.points[:, 0] - 0.5003)
    line = first.locked & (np.abs(first.points[:, 0] - 0.5003) < 1e-9)
    second = cut_along(first, first.points[:, 1] - first.points[:, 0] * 0.9)
    assert line.sum() > 8
    assert np.allclose(second.points[: len(line)][line], first.points[line])


def test_pieces_inherit_the_marks_of_their_face():
    mesh = sheet()
    first = cut_along(Cut.uncut(mesh, marks=2), mesh.points[:, 0] - 0.4)
    first.marks[first.beyond, 1] = 7
    second = cut_along(first, first.points[:, 1] - 0.55)
    middle = second.points[second.faces].mean(1)
    assert set(second.marks[middle[:, 0] > 0.45, 1]) == {7}
    assert set(second.marks[middle[:, 0] < 0.35, 1]) == {0}


def test_a_sheet_has_one_border_and_a_hole_adds_another():
    mesh = sheet()
    assert [len(line) for line in border_lines(mesh.faces)] == [44]
    middle = mesh.points[mesh.faces].mean(1)
    holed = mesh.faces[np.abs(middle[:, :2] - 0.5).max(1) > 0.15]
    assert len(border_lines(holed)) == 2


def test_the_largest_part_is_kept():
    mesh = sheet()
    middle = mesh.points[mesh.faces].mean(1)[:, 0]
    points, faces, _ = keep_faces(mesh.points, mesh.faces[(middle < 0.2) | (middle > 0.4)])
    assert largest_part(Mesh(points, faces)).points[:, 0].min() > 0.3


def test_normals_look_up_and_the_mean_of_a_constant_is_itself():
    mesh = sheet()
    assert np.allclose(point_normals(mesh.points, mesh.faces), [0, 0, 1])
    assert np.allclose(neighbour_mean(mesh.faces, 144) @ np.full(144, 3.0), 3)


def test_straightening_keeps_the_ends_of_a_line():
    points = np.array([[0, 0, 0], [1, 0.5, 0], [2, -0.5, 0], [3, 0, 0]], float)
    edges = np.array([[0, 1], [1, 2], [2, 3]])
    even = straighten(points, edges, np.zeros(4, bool), 50)
    assert np.allclose(even[[0, 3]], points[[0, 3]])
    assert np.abs(even[:, 1]).max() < 0.05
