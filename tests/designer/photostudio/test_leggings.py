from __future__ import annotations

import json
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.photostudio.models.arrays import nearest_of
from designer.photostudio.models.body import Body
from designer.photostudio.models.build import HUNG, LEG_PIECES, STRETCH, TIGHT, kind_of
from designer.photostudio.models.gathers import gathers
from designer.photostudio.models.leg_size import read_leg_size
from designer.photostudio.models.leggings import (
    BAND,
    LEFT_LEG,
    RIGHT_LEG,
    WAISTBAND,
    Leggings,
    find_crotch,
    girth_at,
    sewn_edges,
)
from designer.photostudio.models.leggings_plan import lay_band, stand_upright
from designer.photostudio.models.mesh import border_lines, keep_faces
from designer.photostudio.models.patterns import BLANKS
from designer.photostudio.models.poses import strike
from designer.photostudio.models.scene import read_scenes
from tests.designer.photostudio.shapes import tube


@pytest.fixture(scope="module")
def worn(juno: Body) -> Leggings:
    """The skin of Juno's legs, marked as if it were leggings."""
    lower = juno.moved_by("upperleg", "lowerleg", "pelvis", "root")
    points, faces, _ = keep_faces(juno.points, juno.triangles[lower[juno.triangles].all(1)])
    right = (points[faces].mean(1)[:, 0] < 0).astype(np.int64)
    behind = (points[faces].mean(1)[:, 1] > juno.joint("lowerleg01.L")[1]).astype(np.int64)
    lowest = [line for line in border_lines(faces) if points[line, 2].mean() < -0.5]
    hem = nearest_of(points, points[np.concatenate(lowest)])[0]
    marks = np.stack([right, behind, right], 1)
    return Leggings(points, faces, marks, hem, hem, 0.3, find_crotch(juno), (0.85, 0.8, 0.97))


def test_leggings_cling_and_everything_else_hangs():
    for order in read_scenes().values():
        assert kind_of(order) is (TIGHT if order.garment in STRETCH else HUNG)


def test_the_pieces_are_numbered_as_the_shop_lists_them():
    data = json.loads((BLANKS / "leggings.json").read_text("utf-8"))
    assert tuple(panel["slug"] for panel in data["panels"]) == LEG_PIECES
    panels = TIGHT.panels((), read_scenes()["leggings-front"])
    numbers = {"leg_left": LEFT_LEG, "leg_right": RIGHT_LEG, "waistband": WAISTBAND}
    assert {name: panel["id"] - 1 for name, panel in panels.items()} == numbers


def test_sizes_grow_everywhere():
    codes = ("XS", "S", "M", "L", "XL", "2XL", "3XL", "4XL")
    for less, more in pairwise(read_leg_size("leggings", code) for code in codes):
        assert less.waist < more.waist
        assert less.hip < more.hip
        assert less.length < more.length


def test_a_size_that_is_not_made_is_an_error():
    with pytest.raises(KeyError):
        read_leg_size("leggings", "9XL")


def test_the_girth_of_a_tube_is_its_own():
    assert girth_at(tube(0.16, 0, 0.2), 0.1) == pytest.approx(2 * np.pi * 0.16, rel=0.002)


def test_a_round_band_is_laid_out_as_a_straight_strip():
    band = tube(0.12, 0.9, 0.9 + BAND)
    flat = lay_band(band.points[band.faces])
    assert np.ptp(flat[..., 0]) == pytest.approx(2 * np.pi * 0.12, rel=0.01)
    assert flat[..., 1].min() == pytest.approx(0)
    assert flat[..., 1].max() == pytest.approx(BAND)
    corners = band.points[band.faces]
    edges, laid = (np.linalg.norm(c[:, 1] - c[:, 0], axis=-1) for c in (corners, flat))
    assert np.abs(laid / edges - 1).max() < 0.02


def test_a_band_starts_at_the_centre_front_and_runs_to_the_wearers_left():
    band = tube(0.12, 0.9, 0.9 + BAND)
    flat, corners = lay_band(band.points[band.faces]), band.points[band.faces]
    front = corners[..., 1] < -0.1199
    assert np.abs(flat[front][:, 0]).max() < 0.002
    left = (corners[..., 0] > 0.01) & (corners[..., 1] < 0)
    assert (flat[left][:, 0] > 0).all()


@given(st.floats(-3.1, 3.1), st.floats(-2, 2), st.floats(-2, 2))
def test_a_leg_stands_upright_however_it_was_laid(angle, right, up):
    columns, rows = np.meshgrid(np.linspace(-0.2, 0.3, 11), np.linspace(0, 1, 21), indexing="ij")
    points = np.stack([columns.ravel(), 0 * columns.ravel(), rows.ravel()], 1)
    number = np.arange(points.shape[0]).reshape(11, 21)
    faces = np.stack([number[:-1, :-1], number[1:, :-1], number[1:, 1:]], -1).reshape(-1, 3)
    turned = points[:, [0, 2]] @ np.array(
        [[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]]
    )
    line = np.abs(points[:, 0]) < 1e-9
    flat = stand_upright((turned + np.array([right, up]))[faces], faces, points, line)
    assert np.allclose(flat, (points[:, [0, 2]] - (0, 1))[faces], atol=1e-9)


def test_the_inner_side_is_sewn_and_the_outer_one_is_not(juno, worn):
    edges = sewn_edges(worn.points, worn.faces, worn.marks, juno)
    middle = worn.points[edges].mean(1)
    knee = np.abs(middle[:, 2] - juno.joint("lowerleg01.L")[2]) < 0.1
    assert knee.sum() > 4
    assert (np.abs(middle[knee, 0]) < juno.joint("lowerleg01.L")[0]).all()


def test_folds_are_fine_and_spare_the_hem_and_the_crotch(juno, worn):
    depth = gathers(worn, juno, strike(juno, "relaxed"))
    assert 0.0005 < np.abs(depth).max() < 0.004
    assert np.abs(depth[worn.hem < 0.005]).max() < 1e-4
    middle = (np.abs(worn.points[:, 0]) < 0.02) & (worn.points[:, 2] > worn.crotch - 0.05)
    assert np.abs(depth[middle]).max() < 1e-4


def test_bent_knees_fold_the_cloth_more_than_straight_ones(juno, worn):
    knee = np.abs(worn.points[:, 2] - juno.joint("lowerleg01.L")[2]) < 0.03
    straight, bent = (
        np.abs(gathers(worn, juno, strike(juno, name))[knee]).mean()
        for name in ("relaxed", "sitting")
    )
    assert bent > 1.3 * straight
