"""The grid's map: through every crossing, smooth between, refused where it folds."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.errors import SceneRefused
from designer.ownscenes.reading import read_told
from designer.ownscenes.told import Grid, Marks, Measures, Told
from designer.ownscenes.warp import first_grid, lay_grid, refine_grid

SIZE = (300, 400)  # px
CLOTH = np.zeros(SIZE[::-1], bool)
CLOTH[120:320, 80:220] = True
MARKS = Marks((0.5, 0.25), (0.5, 0.85), (0.22, 0.5), (0.78, 0.5))
FLAT = Measures(480.0, 0.0)  # 240 px: two mm a pixel


def at(laid, place):
    x, y = int(place[0] * SIZE[0]), int(place[1] * SIZE[1])
    return laid.mm[y, x]


def test_a_garment_that_lies_flat_has_one_scale_everywhere():
    laid = lay_grid(first_grid(MARKS, FLAT, size=SIZE), size=SIZE, cloth=CLOTH)
    assert laid.scale()[CLOTH] == pytest.approx(2, abs=0.01)
    assert at(laid, (0.5, 0.25)) == pytest.approx([1, 1], abs=1.1)  # half a pixel is one mm


def test_a_round_body_shows_more_cloth_towards_its_sides():
    grid = first_grid(MARKS, replace(FLAT, turn_deg=60), size=SIZE)
    scale = lay_grid(grid, size=SIZE, cloth=CLOTH).scale()[200]
    assert scale[150] == pytest.approx(2, rel=0.06)
    assert scale[85] > 1.15 * scale[150]
    assert scale[215] > 1.15 * scale[150]


def test_a_tilted_photo_tilts_the_grid():
    marks = Marks((0.4, 0.3), (0.6, 0.8), (0.2, 0.55), (0.8, 0.45))
    grid = first_grid(marks, FLAT, size=SIZE)
    line = np.array(grid.nodes[0]) * SIZE
    slope = np.array(marks.bottom) * SIZE - np.array(marks.top) * SIZE
    assert (line[-1] - line[0]) @ slope == pytest.approx(0, abs=1e-6)


@settings(max_examples=25, deadline=None)
@given(
    node=st.tuples(st.integers(0, 5), st.integers(0, 4)),
    by=st.tuples(st.floats(-0.02, 0.02), st.floats(-0.02, 0.02)),
)
def test_the_map_goes_through_a_dragged_crossing(node, by):
    grid = first_grid(MARKS, FLAT, size=SIZE)
    row, column = node
    x, y = grid.nodes[row][column]
    moved = [list(each) for each in grid.nodes]
    moved[row][column] = (x + by[0], y + by[1])
    laid = lay_grid(replace(grid, nodes=tuple(map(tuple, moved))), size=SIZE, cloth=CLOTH)
    mm = at(laid, moved[row][column])
    assert mm == pytest.approx([grid.across[column], grid.down[row]], abs=3)


def test_more_points_do_not_move_the_cloth():
    grid = first_grid(MARKS, replace(FLAT, turn_deg=55), size=SIZE)
    finer = refine_grid(grid, size=SIZE)
    assert (len(finer.across), len(finer.down)) == (9, 11)
    one, other = (lay_grid(each, size=SIZE, cloth=CLOTH).mm[CLOTH] for each in (grid, finer))
    assert np.abs(one - other).max() < 4
    assert np.abs(one - other).mean() < 1


def test_a_grid_that_folds_over_is_refused():
    grid = first_grid(MARKS, FLAT, size=SIZE)
    swapped = tuple(tuple(reversed(row)) if y == 3 else row for y, row in enumerate(grid.nodes))
    with pytest.raises(SceneRefused, match="folds over itself"):
        lay_grid(replace(grid, nodes=swapped), size=SIZE, cloth=CLOTH)


def test_points_that_lie_on_each_other_are_refused():
    one_place = ((0.5, 0.5),) * 2
    grid = Grid(across=(-10.0, 10.0), down=(0.0, 20.0), nodes=(one_place, one_place))
    with pytest.raises(SceneRefused, match="Pull"):
        lay_grid(grid, size=SIZE, cloth=CLOTH)


def test_marks_that_make_no_sense_are_refused():
    with pytest.raises(SceneRefused, match="too close"):
        first_grid(replace(MARKS, bottom=(0.5, 0.26)), FLAT, size=SIZE)
    with pytest.raises(SceneRefused, match="left mark, then right"):
        first_grid(replace(MARKS, left=MARKS.right, right=MARKS.left), FLAT, size=SIZE)


STROKE = {"does": "add", "layer": "cloth", "size": 0.03, "points": [[0.5, 0.5]]}
GRID = {"across": [0, 10], "down": [0, 10], "nodes": [[[0, 0], [1, 0]], [[0, 1], [1, 1]]]}


@pytest.mark.parametrize(
    "told",
    [
        [],
        {"strokes": {}},
        {"strokes": [STROKE] * 601},
        {"strokes": [STROKE | {"does": "explode"}]},
        {"strokes": [STROKE | {"layer": "skin"}]},
        {"strokes": [STROKE | {"size": float("nan")}]},
        {"strokes": [STROKE | {"size": True}]},
        {"strokes": [STROKE | {"points": []}]},
        {"strokes": [STROKE | {"points": [[0.5]]}]},
        {"strokes": [STROKE | {"points": [[0.5, 7]]}]},
        {"softness": "soft"},
        {"marks": {"top": [0, 0]}},
        {"measures": {"length_mm": 1e9, "turn_deg": 0}},
        {"grid": GRID | {"across": [10, 0]}},
        {"grid": GRID | {"nodes": [[[0, 0]]]}},
        {"grid": GRID | {"nodes": [[[0, 0], [1, float("inf")]], [[0, 1], [1, 1]]]}},
    ],
)
def test_what_nobody_can_have_told_is_refused(told):
    with pytest.raises(SceneRefused, match="cannot be read"):
        read_told(told)


@settings(max_examples=200)
@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.dictionaries(st.sampled_from(["strokes", "does", "grid", "marks", "nodes"]), inner)
        ),
        max_leaves=12,
    )
)
def test_any_json_is_told_or_refused(data):
    with contextlib.suppress(SceneRefused):
        assert isinstance(read_told(data), Told)
