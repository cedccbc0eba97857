"""How pictures are held against ground truth."""

from __future__ import annotations

import numpy as np
import pytest

from designer.mockups.compose import choose_tints, compose
from designer.mockups.ink import FLOOR
from designer.photostudio.truth import (
    as_photographed,
    compare,
    neutral,
    neutral_layout,
    without_relief,
)
from designer.scenes.colour import code_srgb
from designer.scenes.info import scene_info
from designer.scenes.pack import read_pack
from designer.scenes.prepare import prepare_scene
from designer.scenes.scene import CLOTH

SCENE = "hoodie-front"


@pytest.fixture(scope="module")
def pack():
    return as_photographed(read_pack(scene_info(SCENE)))


def test_a_picture_differs_from_itself_by_nothing():
    picture = np.random.default_rng(1).integers(0, 256, (20, 16, 3), np.uint8)
    cover = np.ones((20, 16), np.float32)
    cover[:, :3] = 0.5
    told = compare(picture, picture, cover)
    assert (told.cloth, told.median, told.p95, told.soft) == (0, 0, 0, 0)


def test_cloth_and_soft_edges_are_told_apart():
    truth = np.zeros((10, 10, 3), np.uint8)
    composed = truth.copy()
    composed[:, 0], composed[:, 5:] = 30, 6
    cover = np.ones((10, 10), np.float32)
    cover[:, 0], cover[:, 9] = 0.5, 0
    told = compare(truth, composed, cover)
    assert told.soft == 30
    assert told.cloth == 6 * 4 / 8
    assert told.median == pytest.approx(3, abs=3)


def test_what_is_beside_the_cloth_does_not_count():
    truth = np.zeros((4, 4, 3), np.uint8)
    composed = truth.copy()
    composed[:2] = 200
    cover = np.zeros((4, 4), np.float32)
    cover[2:], cover[3] = 1, 0.5
    assert compare(truth, composed, cover).cloth == 0


def test_neutral_colours_leave_the_photograph_as_it_is(pack):
    scene = prepare_scene(pack)
    layout = neutral_layout(pack, 100)
    artwork = np.full((4, 4, 3), 200, np.uint8)
    tints = choose_tints(layout=layout, artwork=artwork, setting=neutral(pack))
    gains = tints.gains(scene.albedo)
    others = np.delete(gains, CLOTH, 0)
    assert np.abs(others - 1).max() < 0.02  # a step of eight bits


def test_a_print_as_light_as_the_neutral_cloth_gives_the_photograph_again(pack):
    scene = without_relief(prepare_scene(pack))
    code = code_srgb(np.array([(pack.albedo["cloth"] - FLOOR) / (1 - FLOOR)]))[0]
    artwork = np.full((8, 8, 3), code, np.uint8)
    composed = compose(scene, artwork, neutral_layout(pack, 100), setting=neutral(pack))
    away = np.abs(composed.astype(int) - pack.base.astype(int)).mean(-1)
    assert away[pack.coverage[..., CLOTH] > 0.98].mean() < 1.0
