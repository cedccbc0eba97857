from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest

from designer.scenes import load_scene
from designer.scenes.info import PanelInfo, all_scenes
from designer.scenes.prepare import prepare_scene
from designer.scenes.scene import CLOTH
from tests.designer.scenes.flat import FRONT, flat_pack, flat_scene


def test_spots_of_a_flat_cloth_are_its_own_millimetres():
    scene = flat_scene(width=64, height=48)
    rows, columns = np.divmod(scene.printed[0].index, 64)
    x, y = scene.printed[0].cloth.spots[:, 0]
    assert np.allclose(x, columns + 0.5 - 32, atol=1e-3)
    assert np.allclose(y, rows + 0.5, atol=1e-3)


def test_a_layout_starts_at_the_middle_and_the_top_of_its_piece():
    """As of the hood's halves, which lie side by side where they were laid flat."""
    pack = flat_pack(width=64, height=48)
    moved = MappingProxyType({"front": PanelInfo(FRONT, top_m=-0.007, middle_m=0.012)})
    scene = prepare_scene(replace(pack, info=replace(pack.info, panels=moved)))
    rows, columns = np.divmod(scene.printed[0].index, 64)
    x, y = scene.printed[0].cloth.spots[:, 0]
    assert np.allclose(x, columns + 0.5 - 32 - 12, atol=1e-3)
    assert np.allclose(y, rows + 0.5 - 7, atol=1e-3)


def test_a_pixel_of_a_flat_cloth_sees_one_millimetre():
    assert flat_scene().finest_mm == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize("info", all_scenes(), ids=lambda info: info.slug)
def test_every_pixel_is_cloth_or_still_or_an_edge(info):
    scene = load_scene(info.slug)
    parts = [part.index for part in scene.printed]
    masks = (scene.still.mask, scene.glossy.mask)
    every = np.concatenate([*parts, *map(np.flatnonzero, masks), scene.edges.index])
    assert len(every) == info.width * info.height
    assert len(np.unique(every)) == len(every)
    assert all(np.isfinite(part.cloth.spots).all() for part in scene.printed)
    assert np.isfinite(scene.edges.radiance).all()


def test_pixels_look_at_one_spot_two_or_four():
    scene = load_scene("hoodie-front")
    assert [part.cloth.taps for part in scene.printed] == [1, 2, 4]
    assert scene.edges.cloth.taps == 4
    assert all(len(part.index) == len(part.cloth) > 1000 for part in scene.printed)


def test_patches_are_the_whole_cloth_in_order():
    cloth = load_scene("hoodie-full").printed[1].cloth
    pieces = [patch for _, patch in cloth.patches(4096)]
    assert max(patch.spots[0].size for patch in pieces) <= 4096
    assert (np.concatenate([patch.spots for patch in pieces], 2) == cloth.spots).all()
    assert (np.concatenate([patch.level for patch in pieces]) == cloth.level).all()


def test_sleeves_are_measured_from_their_top():
    scene = load_scene("hoodie-front")
    left = scene.info.panels["sleeve_left"].id
    cloth = scene.printed[0].cloth
    down = cloth.spots[1][cloth.piece == left]
    assert np.percentile(down, 1) > -5
    assert np.percentile(down, 99) == pytest.approx(555, abs=25)


def test_the_wearers_left_sleeve_is_on_the_right_of_a_front_view():
    scene = load_scene("hoodie-front")
    column = scene.printed[0].index % scene.info.width
    left = scene.info.panels["sleeve_left"].id
    assert column[scene.printed[0].cloth.piece[0] == left].mean() > scene.info.width / 2


def test_light_under_an_edge_is_that_of_the_pure_material():
    scene = flat_scene(wall=0.25)
    own = scene.edges.radiance[: len(scene.edges.cloth), 3 * CLOTH : 3 * CLOTH + 3] / 0.5
    assert len(own) == 80
    assert np.allclose(own, 0.78, atol=0.01)


def test_a_scene_cannot_have_its_facts_changed():
    with pytest.raises(AttributeError):
        flat_scene().finest_mm = 3.0
