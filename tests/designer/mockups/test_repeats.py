"""Repeats through the whole compositor, against a sampler that anyone can check by eye."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.layout import REPEATS, Layout
from designer.mockups.atlas import build_atlas
from designer.mockups.ink import FLOOR, dye_cloth
from designer.mockups.placing import fold_into_tile, place_artwork
from designer.mockups.sampling import make_sampler
from designer.scenes.colour import to_linear
from designer.scenes.scene import FULL
from tests.designer.scenes.flat import flat_scene

SCENE = flat_scene(width=96, height=80)


def texel(artwork, repeat, i, j):
    """The colour at column i, row j of the endless plane, tile (0, 0) starting at (0, 0)."""
    height, width = artwork.shape[:2]
    column, row = i // width, j // height
    if repeat == "half_drop" and column % 2:
        j += height // 2
    if repeat == "brick" and row % 2:
        i += width // 2
    x, y = i % width, j % height
    if repeat == "mirror":
        x = width - 1 - x if column % 2 else x
        y = height - 1 - y if row % 2 else y
    return artwork[y, x]


def naive(artwork, repeat, offset):
    """(pixels, 3) of the flat scene, one texel a pixel, the first tile centred on the origin."""
    height, width = artwork.shape[:2]
    colours = []
    for index in SCENE.printed[0].index:
        row, column = divmod(int(index), 96)
        i = column - 48 - offset[0] + width // 2
        j = row - offset[1] + height // 2
        colours.append(texel(artwork, repeat, i, j))
    return np.array(colours)


def drawn(artwork, layout):
    aspect = artwork.shape[0] / artwork.shape[1]
    placing = place_artwork(layout=layout, aspect=aspect, placements={})
    ink = dye_cloth(artwork, "#ffffff")
    atlas = build_atlas(ink=ink, repeat=layout.repeat, texels=artwork.shape[1])
    sampler = make_sampler(
        scene=SCENE, atlas=atlas, placing=placing, tile_mm=layout.tile_mm, ground=ink.ground
    )
    light = sampler.ink(SCENE.printed[0].cloth)[:, :3] / FULL
    return (light - FLOOR) / (1 - FLOOR)


@settings(max_examples=40, deadline=None)
@given(
    repeat=st.sampled_from(REPEATS),
    offset=st.tuples(st.integers(-90, 90), st.integers(-90, 90)),
    size=st.sampled_from([(32, 32), (24, 40), (48, 20)]),
    seed=st.integers(0, 9),
)
def test_every_texel_lands_where_the_repeat_says(repeat, offset, size, seed):
    width, height = size
    artwork = np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)
    layout = Layout(
        garment="tote",
        colourway="white",
        garment_colour="#ffffff",
        tile_mm=float(width),
        offset_x_mm=float(offset[0]),
        offset_y_mm=float(offset[1]),
        repeat=repeat,
    )
    expected = to_linear(naive(artwork, repeat, offset))
    assert np.abs(drawn(artwork, layout) - expected).max() < 0.02


@pytest.mark.parametrize("repeat", REPEATS)
def test_the_naive_sampler_tells_repeats_apart(repeat, speckle):
    """The test above could not fail if all repeats looked the same."""
    others = [naive(speckle(), other, (0, 0)) for other in REPEATS if other != repeat]
    assert all((naive(speckle(), repeat, (0, 0)) != other).mean() > 0.2 for other in others)


@pytest.mark.parametrize("repeat", ["half_drop", "brick"])
def test_between_texels_a_tiles_edge_meets_its_shifted_neighbour(repeat, speckle, layout):
    """A print drawn at half a texel's shift is the mean of the two texels, on edges as inside."""
    artwork = speckle()
    offset = (0.5, 0.0) if repeat == "half_drop" else (0.0, 0.5)
    wanted = layout(repeat=repeat, offset_x_mm=offset[0], offset_y_mm=offset[1])
    whole = to_linear(naive(artwork, repeat, (0, 0)))
    step = (1, 0) if repeat == "half_drop" else (0, 1)
    moved = to_linear(naive(artwork, repeat, step))
    assert np.abs(drawn(artwork, wanted) - (whole + moved) / 2).max() < 0.02


@given(
    s=st.floats(-50, 50, width=32),
    t=st.floats(-50, 50, width=32),
    repeat=st.sampled_from(REPEATS),
)
def test_folding_stays_inside_the_tile(s, t, repeat):
    x, y = fold_into_tile(np.float32([s]), np.float32([t]), repeat)
    assert 0 <= x[0] <= 1
    assert 0 <= y[0] <= 1


@given(
    s=st.floats(0, 1, exclude_max=True, width=16),
    t=st.floats(0, 1, exclude_max=True, width=16),
    repeat=st.sampled_from(REPEATS),
    across=st.integers(-6, 6),
    down=st.integers(-6, 6),
)
def test_a_repeat_comes_round_after_two_tiles(s, t, repeat, across, down):
    near = fold_into_tile(np.float32([s]), np.float32([t]), repeat)
    far = fold_into_tile(np.float32([s + 2 * across]), np.float32([t + 2 * down]), repeat)
    assert np.allclose(near, far, atol=1e-4)
