from __future__ import annotations

import numpy as np
import pytest

from designer.scenes import load_scene
from designer.scenes.info import all_scenes
from designer.scenes.scene import CLOTH
from tests.designer.scenes.flat import flat_scene


def test_spots_of_a_flat_cloth_are_its_own_millimetres():
    scene = flat_scene(width=64, height=48)
    rows, columns = np.divmod(scene.cloth.index[: scene.cloth.compact], 64)
    x, y = scene.cloth.spots[:, : scene.cloth.compact]
    assert np.allclose(x, columns + 0.5 - 32, atol=1e-3)
    assert np.allclose(y, rows + 0.5, atol=1e-3)


def test_a_pixel_of_a_flat_cloth_sees_one_millimetre():
    assert flat_scene().finest_mm == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize("info", all_scenes(), ids=lambda info: info.slug)
def test_every_pixel_is_either_cloth_or_still(info):
    scene = load_scene(info.slug)
    both = np.concatenate([scene.cloth.index, scene.still.index])
    assert len(both) == info.width * info.height
    assert len(np.unique(both)) == len(both)
    assert np.isfinite(scene.cloth.spots).all()
    assert np.isfinite(scene.edges.radiance).all()


def test_sleeves_are_measured_from_their_top():
    scene = load_scene("hoodie-front")
    left = scene.info.panels["sleeve_left"].id
    down = scene.cloth.spots[1][scene.cloth.spot_panel == left]
    assert np.percentile(down, 1) > -5
    assert np.percentile(down, 99) == pytest.approx(555, abs=25)


def test_the_wearers_left_sleeve_is_on_the_right_of_a_front_view():
    scene = load_scene("hoodie-front")
    column = scene.cloth.index % scene.info.width
    left = scene.info.panels["sleeve_left"].id
    assert column[scene.cloth.panel == left].mean() > scene.info.width / 2


def test_light_under_an_edge_is_that_of_the_pure_material():
    scene = flat_scene(wall=0.25)
    on = scene.edges.cloth_at >= 0
    own = scene.edges.radiance[on, CLOTH, :3] / 0.5
    assert np.allclose(own, 0.78, atol=0.01)


def test_a_scene_cannot_have_its_facts_changed():
    with pytest.raises(AttributeError):
        flat_scene().finest_mm = 3.0
