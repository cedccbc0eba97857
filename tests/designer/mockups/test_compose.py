from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest

from designer.layout import Layout
from designer.mockups import PlacementArea, Setting, compose, compose_blank
from designer.scenes import load_scene
from designer.scenes.info import all_scenes
from tests.designer.scenes.flat import flat_scene

CHEST = {"chest": PlacementArea("front", width_mm=250, height_mm=200, top_mm=100)}
BLACK, RED = (np.full((8, 8, 3), c, np.uint8) for c in ((0, 0, 0), (230, 20, 20)))


def on(garment="hoodie", **changes):
    facts = {"garment": garment, "colourway": "white", "garment_colour": "#ffffff"}
    return Layout(**{**facts, "tile_mm": 300.0, **changes})


@pytest.mark.parametrize("info", all_scenes(), ids=lambda info: info.slug)
def test_a_print_changes_every_scene_and_leaves_the_wall_alone(info):
    scene = load_scene(info.slug)
    plain = compose_blank(scene, on(info.garment, trim_colour="#ffffff", cord_colour="#ffffff"))
    red = compose(
        scene, RED, on(info.garment, trim_colour="#ffffff", cord_colour="#ffffff")
    ).astype(int)
    changed = (np.abs(red - plain).max(-1) > 20).reshape(-1)
    assert changed[scene.cloth_index].mean() > 0.9
    assert not changed[scene.still.mask].any()


def test_the_same_call_gives_the_same_bytes_in_any_thread(speckle):
    scene, artwork, layout = load_scene("hoodie-full"), speckle(128, 128), on(rotation_deg=17.0)
    with ThreadPoolExecutor(4) as pool:
        pictures = list(pool.map(lambda _: compose(scene, artwork, layout).tobytes(), range(6)))
    assert len(set(pictures)) == 1


def test_composing_leaves_scene_and_artwork_as_they_were(speckle):
    scene, artwork = load_scene("hoodie-full"), speckle(64, 64)
    parts = [artwork, scene.edges.radiance, scene.still.codes, scene.edges.cloth.spots]
    for part in scene.printed:
        parts += [part.cloth.spots, part.cloth.radiance, part.cloth.lift, part.cloth.level]
    before, after = [part.copy() for part in parts], parts
    compose(scene, artwork, on())
    assert all((a == b).all() for a, b in zip(before, after, strict=True))


def test_black_on_black_shows_no_fringe_of_the_white_photograph():
    """The photograph was of a white garment before a pale wall: no pixel may remember it."""
    night = Setting(skin="#000000", trousers="#000000", backdrop="#000000")
    layout = on(trim_colour="#000000", cord_colour="#000000", garment_colour="#000000")
    for slug in ("hoodie-front", "tshirt-front", "tote-front"):
        scene = load_scene(slug)
        # Highlights on skin and sheen on cloth are no memory of it.
        dull = replace(scene, edges=replace(scene.edges, shine=np.zeros_like(scene.edges.shine)))
        picture = compose(dull, BLACK, layout, setting=night).reshape(-1, 3)
        assert picture[scene.edges.index].max() < 75
        assert picture[scene.still.mask].max() < 60


def test_a_soft_edge_lies_between_its_two_colours():
    scene = flat_scene(wall=0.25)
    layout = on("tote", garment_colour="#102040")
    picture = compose_blank(scene, layout, setting=Setting(backdrop="#c0a080")).astype(int)
    wall, edge, cloth = picture[40, 5], picture[40, 24], picture[40, 60]
    for channel in range(3):
        low, high = sorted((wall[channel], cloth[channel]))
        assert low <= edge[channel] <= high


def test_a_placement_print_stays_in_its_rectangle_on_its_piece():
    scene = load_scene("hoodie-front")
    layout = on(placement="chest", tile_mm=900.0, trim_colour="#ffffff", cord_colour="#ffffff")
    plain = compose_blank(scene, layout).astype(int)
    red = compose(scene, RED, layout, placements=CHEST).astype(int)
    changed = (np.abs(red - plain).max(-1) > 6).reshape(-1)
    single = scene.printed[0]
    mine = changed[single.index]
    assert mine.sum() > 15_000
    x, y = single.cloth.spots[:, 0, mine]
    assert (single.cloth.piece[0, mine] == scene.info.panels["front"].id).all()
    assert not changed[scene.still.mask].any()
    assert np.abs(x).max() < 125 + 1
    assert y.min() > 100 - 1
    assert y.max() < 300 + 1


def test_a_ten_centimetre_square_measures_ten_centimetres_on_the_tote():
    """580 mm of picture width are 1000 px, whatever the cloth map says."""
    scene = load_scene("tote-front")
    layout = on("tote", placement="patch", tile_mm=400.0)
    patch = {"patch": PlacementArea("front", width_mm=100, height_mm=100, top_mm=120)}
    plain = compose_blank(scene, layout).astype(int)
    red = compose(scene, RED, layout, placements=patch).astype(int)
    share = np.abs(red - plain).max(-1) > 60
    rows, columns = share.any(1).nonzero()[0], share.any(0).nonzero()[0]
    assert np.ptp(columns) * 0.58 == pytest.approx(100, rel=0.03)
    assert np.ptp(rows) * 0.58 == pytest.approx(100, rel=0.03)


def test_a_ten_centimetre_square_measures_ten_centimetres_of_cloth_on_the_hoodie():
    """Area of the square on the cloth, from the pack's own map and not the sampler's spots."""
    from designer.scenes.pack import read_pack

    scene = load_scene("hoodie-front")
    layout = on(placement="patch", tile_mm=400.0, trim_colour="#ffffff", cord_colour="#ffffff")
    patch = {"patch": PlacementArea("front", width_mm=100, height_mm=100, top_mm=330)}
    plain = compose_blank(scene, layout).astype(int)
    red = compose(scene, RED, layout, placements=patch).astype(int)
    share = np.abs(red - plain).max(-1) > 60
    uv = read_pack(scene.info).uv[share] * 1000
    assert np.ptp(uv[:, 0]) == pytest.approx(100, rel=0.03)
    assert np.ptp(uv[:, 1]) == pytest.approx(100, rel=0.03)


def test_alpha_shows_the_garments_colour():
    scene = flat_scene()
    clear = np.zeros((8, 8, 4), np.uint8)
    layout = on("tote", garment_colour="#336699")
    assert (compose(scene, clear, layout) == compose_blank(scene, layout)).all()


def test_a_fine_check_turns_grey_instead_of_shimmering():
    """Squares of a quarter millimetre cannot be seen at one millimetre a pixel."""
    scene = flat_scene()
    check = ((np.indices((64, 64)).sum(0) % 2) * 255).astype(np.uint8)
    layout = on("tote", tile_mm=20.0, trim_colour="#808080", cord_colour="#808080")
    picture = compose(scene, np.repeat(check[..., None], 3, -1), layout)
    assert picture[8:-8, 8:-8].std() < 2


def test_a_dark_print_still_shows_the_folds():
    scene = load_scene("hoodie-front")
    layout = on(trim_colour="#000000", cord_colour="#000000")
    picture = compose(scene, BLACK, layout).reshape(-1, 3).mean(-1)
    assert picture[scene.cloth_index].std() > 4


def test_trim_and_cord_come_from_the_print_unless_she_chose_them():
    scene = load_scene("hoodie-front")
    artwork = np.zeros((64, 64, 3), np.uint8)
    artwork[:48], artwork[48:] = (20, 40, 120), (240, 200, 40)
    free = compose(scene, artwork, on())
    chosen = compose(scene, artwork, on(trim_colour="#14287a", cord_colour="#f0c828"))
    other = compose(scene, artwork, on(trim_colour="#ff0000"))
    assert np.abs(free.astype(int) - chosen).mean() < 0.5
    assert np.abs(free.astype(int) - other).mean() > 1


@pytest.mark.parametrize("size", [(160, 200), (840, 1050), (1250, 1562)])
def test_a_picture_comes_in_the_size_that_was_asked_for(size):
    picture = compose(load_scene("hoodie-full"), RED, on(), size=size)
    assert picture.shape == (size[1], size[0], 3)
    assert picture.dtype == np.uint8


def test_skin_tones_differ():
    scene = load_scene("hoodie-full")
    sand, espresso = (
        compose(scene, RED, on(), setting=Setting(skin=s)) for s in ("sand", "espresso")
    )
    assert np.abs(sand.astype(int) - espresso).max() > 80
