from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.people import COVERINGS as NAMED
from designer.photostudio.models.covering import COVERINGS
from designer.photostudio.models.covering_develop import feather
from designer.photostudio.models.covering_frame import HeadFrame, Wearer
from designer.photostudio.models.covering_region import Region, region_of
from designer.photostudio.models.covering_scarf import beyond_hem, opening
from designer.photostudio.models.covering_turban import above_edge
from designer.photostudio.models.field import Grid
from designer.photostudio.models.mesh import Mesh
from designer.photostudio.models.rotation import turn
from designer.photostudio.models.scene import read_scenes
from tests.designer.photostudio.orders import write_order

NOBODY = Mesh(np.zeros((0, 3)), np.zeros((0, 3), np.int64))


def _points(*places):
    return [np.array(axis) for axis in zip(*places, strict=True)]


def test_the_shop_has_words_for_every_covering_that_can_be_made():
    assert set(NAMED) == set(COVERINGS)


def test_the_opening_leaves_the_face_free_and_covers_the_ears_and_the_nape():
    nose, ear, nape = (0.0, -0.12, 0.02), (0.08, -0.02, 0.03), (0.0, 0.09, 0.02)
    assert (opening(_points(nose, ear, nape)) < 0).tolist() == [True, False, False]


def test_the_hem_ends_on_the_chest_and_never_on_the_head():
    crown, throat, belly = (0.0, 0.0, 0.16), (0.0, -0.05, -0.10), (0.0, -0.15, -0.40)
    assert (beyond_hem(_points(crown, throat, belly)) > 0).tolist() == [False, False, True]


def test_a_turban_leaves_the_brow_free_and_covers_the_nape():
    brow, crown, nape = (0.0, -0.11, 0.07), (0.0, 0.0, 0.16), (0.0, 0.09, 0.02)
    assert (above_edge(_points(brow, crown, nape)) > 0).tolist() == [False, True, True]


@given(angle=st.floats(-180, 180), scale=st.floats(0.8, 1.2))
def test_the_heads_axes_turn_with_the_head(angle, scale):
    matrix = turn((0, 0, 1), angle)
    frame = HeadFrame(np.array([0.1, 0.2, 1.5]), matrix, scale)
    own = np.array([0.03, -0.11, 0.05])
    world = frame.place + matrix @ own * scale
    assert np.allclose(frame.seen(world), own)


def test_cloth_is_tucked_in_by_its_height_below_the_neck_line_all_around():
    angle = np.linspace(-np.pi, np.pi, 40, endpoint=False)
    collar = np.stack([np.sin(angle) * 0.1, np.cos(angle) * 0.1, 1.4 + 0.05 * np.cos(angle)], 1)
    frame = HeadFrame(np.zeros(3), np.eye(3), 1.0)
    wearer = Wearer(frame, NOBODY, NOBODY, np.zeros((0, 3)), collar)
    lower = collar - [0, 0, 0.02]
    assert wearer.below_collar(lower) == pytest.approx(np.full(40, 0.02), abs=1e-6)


def test_what_is_measured_on_wide_cells_holds_between_them():
    ball = Mesh(*_ball(0.08))
    wearer = Wearer(HeadFrame(np.zeros(3), np.eye(3), 1.0), ball, NOBODY, np.zeros((0, 3)))
    grid = Grid((-0.12, -0.12, -0.12), (0.12, 0.12, 0.12), 0.006)
    found = wearer.head_distance(grid)
    true = np.linalg.norm(grid.points, axis=-1) - 0.08
    near = np.abs(true) < 0.02
    assert np.abs(found - true)[near].max() < 0.004


def _ball(radius):
    trimesh = pytest.importorskip("trimesh")
    ball = trimesh.creation.icosphere(subdivisions=4, radius=radius)
    return np.asarray(ball.vertices), np.asarray(ball.faces)


@given(
    x=st.floats(-50, 1050), y=st.floats(-50, 1300), wide=st.floats(0, 400), high=st.floats(0, 400)
)
def test_a_region_lies_inside_the_picture_and_holds_what_it_is_drawn_around(x, y, wide, high):
    places = np.array([[x, y], [x + wide, y + high]])
    region = region_of(places, (1000, 1250))
    assert 0 <= region.left < region.left + region.width <= 1000
    assert 0 <= region.top < region.top + region.height <= 1250
    inside = np.clip(places, 0, [999, 1249])
    assert (inside >= [region.left, region.top]).all()
    assert (inside <= [region.left + region.width, region.top + region.height]).all()


def test_a_region_is_read_as_it_was_written(tmp_path):
    region = Region(3, 5, 70, 90)
    region.save(tmp_path / "region.json")
    assert Region.load(tmp_path / "region.json") == region


def test_a_patch_turns_into_the_picture_at_its_border_but_not_at_the_pictures_own():
    weight = feather(Region(20, 0, 100, 80), (200, 300), 10)[..., 0]
    assert not weight[:, [0, -1]].any()
    assert not weight[-1].any()
    assert (weight[0, 15:-15] == 1).all()
    assert (weight[:60, 15:-15] == 1).all()


def test_coverings_that_are_ordered_can_be_made():
    for order in read_scenes().values():
        assert set(order.coverings) <= set(COVERINGS)


def test_an_order_names_its_coverings_in_the_table(tmp_path):
    table = write_order(tmp_path, coverings=["turban"])
    assert read_scenes(table)["one"].coverings == ("turban",)
