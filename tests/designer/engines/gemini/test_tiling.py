"""Pictures that do not tile, made to."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.engines.gemini.joining import closed_path
from designer.engines.gemini.tiling import make_tile, measure_seam, mirror
from tests.fakes.gemini.pictures import draw_picture


def flowers(seed: int, side: int = 512) -> np.ndarray:
    return np.asarray(draw_picture("flowers", seed, (side, side)))


@pytest.mark.parametrize("seed", range(6))
def test_a_picture_that_breaks_at_its_edges_is_joined(seed: int) -> None:
    tile = make_tile(flowers(seed))
    assert tile.seam_before > 1.5
    assert tile.seam_after <= 1
    assert tile.method in ("cut", "mirror")


def test_a_picture_that_tiles_already_is_left_alone() -> None:
    whole = mirror(flowers(1, 256))
    tile = make_tile(whole)
    assert tile.method == "none"
    assert tile.pixels is whole


def test_bold_bands_that_meet_somewhere_are_cut_where_they_meet() -> None:
    x = np.arange(500)
    bands = np.where((x // 50) % 2, 220, 30).astype(np.uint8)
    picture = np.repeat(np.tile(bands, (500, 1))[:, :470, None], 3, axis=2)
    tile = make_tile(np.ascontiguousarray(picture))
    assert tile.method == "cut"
    assert set(np.unique(tile.pixels)) <= {30, 220}  # no third colour, so no visible cut


def slope(side: int) -> np.ndarray:
    line = np.linspace(0, 200, side).astype(np.uint8)
    return np.repeat(np.tile(line, (side, 1))[..., None], 3, axis=2)


def test_ends_that_agree_nowhere_are_mirrored() -> None:
    tile = make_tile(slope(400))
    assert tile.method == "mirror"
    assert tile.pixels.shape == (800, 800, 3)
    assert tile.seam_after == 0


def test_the_same_picture_gives_the_same_tile() -> None:
    assert np.array_equal(make_tile(flowers(2)).pixels, make_tile(flowers(2)).pixels)


def test_a_seam_is_seen_in_either_direction() -> None:
    assert measure_seam(slope(256)) > 10
    assert measure_seam(np.ascontiguousarray(slope(256).transpose(1, 0, 2))) > 10


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32), st.integers(12, 40), st.integers(20, 60))
def test_a_closed_path_meets_itself_and_stays_inside(seed: int, width: int, height: int) -> None:
    cost = np.random.default_rng(seed).random((height, width)).astype(np.float32)
    path = closed_path(cost)
    assert path.shape == (height,)
    assert path.min() >= 0
    assert path.max() < width


def test_a_path_takes_the_free_lane() -> None:
    cost = np.full((40, 30), 50, dtype=np.float32)
    cost[:, 13] = 0
    assert set(closed_path(cost)) == {13}
