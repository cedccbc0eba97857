"""Prints on real scenes: stripes without moire, tiles that come round, areas that are kept."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from designer.layout import Layout
from designer.mockups import PlacementArea, compose, compose_blank, sampling
from designer.scenes import load_scene, scene_info
from designer.scenes.info import all_scenes
from designer.scenes.pack import read_pack
from designer.scenes.spots import grow_pieces
from tests.designer.mockups.reference import compose_slowly

RED = np.full((16, 16, 3), (230, 20, 20), np.uint8)
PATCH = 128  # px of a side: ten stripes and more
FOREIGN = 0.07  # of all energy, where the print has none
FAINT = 0.01  # of the strongest frequency: the print does not have it
PLACED = [(info, name) for info in all_scenes() for name in info.panels]


def layout_of(info, **changes):
    facts = {"garment": info.garment, "colourway": "w", "garment_colour": "#ffffff"}
    plain = {"trim_colour": "#ffffff", "cord_colour": "#ffffff", "tile_mm": 300.0}
    return Layout(**{**facts, **plain, **changes})


def stripes():
    """Four stripes on a tile of 20 mm: one every 5 mm."""
    wave = (np.arange(256) * 8 // 256 % 2 * 255).astype(np.uint8)
    return np.repeat(np.repeat(wave[None], 256, 0)[..., None], 3, -1)


def spectrum(picture, patch):
    """(PATCH, PATCH) energy at each frequency of a patch, without its mean."""
    grey = picture[patch].mean(-1)
    window = np.hanning(PATCH)[:, None] * np.hanning(PATCH)
    return np.abs(np.fft.fft2((grey - grey.mean()) * window)) ** 2


def patches_of_cloth(scene, sure):
    """Up to four places with next to nothing but cloth that the slow compositor is sure of."""
    height, width = scene.info.height, scene.info.width
    pure = np.zeros(height * width, np.float32)
    for part in scene.printed:
        pure[part.index] = 1
    pure *= sure
    box = cv2.boxFilter(pure.reshape(height, width), -1, (PATCH, PATCH), anchor=(0, 0))
    share, found = box[: height - PATCH, : width - PATCH].copy(), []
    while len(found) < 4 and share.max() > 0.9:
        row, column = np.unravel_index(share.argmax(), share.shape)
        found.append(np.s_[row : row + PATCH, column : column + PATCH])
        share[max(0, row - PATCH) : row + PATCH, max(0, column - PATCH) : column + PATCH] = 0
    return found


def foreign_energy(info):
    """The largest share, over the patches, of energy where the print itself has next to none,
    beyond what is there in the slow picture: moire and jagged edges."""
    scene, layout = load_scene(info.slug), layout_of(info, tile_mm=20.0)
    slow, sure = compose_slowly(read_pack(info), scene, stripes(), layout)
    quick = compose(scene, stripes(), layout)
    slow.reshape(-1, 3)[~sure] = quick.reshape(-1, 3)[~sure]
    shares = []
    for patch in patches_of_cloth(scene, sure):
        wanted, got = spectrum(slow.astype(float), patch), spectrum(quick.astype(float), patch)
        faint = wanted < FAINT * wanted.max()
        shares.append((got[faint].sum() - wanted[faint].sum()) / wanted.sum())
    return max(shares)


@pytest.mark.pictures
@pytest.mark.slow
@pytest.mark.parametrize("info", all_scenes(), ids=lambda info: info.slug)
def test_fine_stripes_have_no_energy_where_the_print_has_none(info):
    """0.00 on flat cloth and 0.03 to 0.05 on folds when this was written."""
    share = foreign_energy(info)
    print(f"{info.slug} {share:.4f}")
    assert share < FOREIGN


@pytest.mark.pictures
@pytest.mark.slow
def test_without_its_filter_the_compositor_would_fail_that(monkeypatch):
    monkeypatch.setattr(import_module("designer.mockups.compose"), "ENOUGH", 99.0)
    monkeypatch.setattr(sampling, "LEVEL_CODES", sampling.LEVEL_CODES - 99)
    assert foreign_energy(scene_info("hoodie-turned")) > 2 * FOREIGN


@pytest.mark.parametrize(
    ("repeat", "tiles"),
    [
        ("straight", (1, 0)),
        ("straight", (0, 1)),
        ("half_drop", (1, 0.5)),
        ("half_drop", (0, 1)),
        ("brick", (0.5, 1)),
        ("brick", (1, 0)),
        ("mirror", (2, 0)),
        ("mirror", (0, 2)),
    ],
)
@pytest.mark.parametrize("slug", ["hoodie-turned", "tote-front"])
def test_moved_by_what_it_repeats_in_a_print_looks_the_same(slug, repeat, tiles, speckle):
    """Half a tile down, too, where a half-drop's neighbour lies: on every piece of the garment."""
    scene, artwork = load_scene(slug), cv2.GaussianBlur(speckle(64, 48), (5, 5), 0)
    layout = layout_of(scene.info, repeat=repeat, tile_mm=90.0, offset_x_mm=7.0)
    moved = layout.changed(offset_x_mm=7.0 + tiles[0] * 90, offset_y_mm=tiles[1] * 90 * 64 / 48)
    apart = np.abs(compose(scene, artwork, layout).astype(int) - compose(scene, artwork, moved))
    assert apart.max() <= 4
    assert apart.mean() < 0.02


def test_moved_by_anything_else_it_does_not(speckle):
    scene, artwork = load_scene("tote-front"), cv2.GaussianBlur(speckle(64, 48), (5, 5), 0)
    layout = layout_of(scene.info, repeat="half_drop", tile_mm=90.0)
    moved = layout.changed(offset_x_mm=90.0)
    apart = np.abs(compose(scene, artwork, layout).astype(int) - compose(scene, artwork, moved))
    assert apart.mean() > 2


@lru_cache(maxsize=2)
def blank(slug):
    scene = load_scene(slug)
    return compose_blank(scene, layout_of(scene.info)).astype(int)


@lru_cache(maxsize=2)
def near_piece(slug, piece):
    """(h * w) where the pack has the piece, or has it three pixels away."""
    pieces = grow_pieces(read_pack(scene_info(slug)).panel)
    near = cv2.dilate((pieces == piece).astype(np.uint8), np.ones((7, 7), np.uint8))
    return near.reshape(-1) > 0


@pytest.mark.slow
@pytest.mark.parametrize(("info", "panel"), PLACED, ids=lambda v: getattr(v, "slug", v))
@settings(
    max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    width=st.floats(30, 500),
    height=st.floats(30, 500),
    top=st.floats(-100, 500),
    centre=st.floats(-250, 250),
    turn=st.floats(-180, 180),
    shift=st.tuples(st.floats(-300, 300), st.floats(-300, 300)),
)
def test_a_placed_print_never_leaves_its_piece_nor_its_area(
    info, panel, width, height, top, centre, turn, shift
):
    """Wherever she drags it, however large and turned it is."""
    scene, piece = load_scene(info.slug), info.panels[panel].id
    area = PlacementArea(panel, width, height, top_mm=top, centre_x_mm=centre)
    layout = layout_of(
        info,
        placement="spot",
        tile_mm=900.0,
        rotation_deg=turn,
        offset_x_mm=shift[0],
        offset_y_mm=shift[1],
    )
    red = compose(scene, RED, layout, placements={"spot": area}).astype(int)
    changed = (np.abs(red - blank(info.slug)).max(-1) > 6).reshape(-1)
    assert not (changed & ~near_piece(info.slug, piece)).any()
    single = scene.printed[0]
    mine = changed[single.index]
    x, y = single.cloth.spots[:, 0, mine]
    slack = scene.finest_mm
    assert (single.cloth.piece[0, mine] == piece).all()
    assert (np.abs(x - centre) <= width / 2 + slack).all()
    assert (np.abs(y - top - height / 2) <= height / 2 + slack).all()
