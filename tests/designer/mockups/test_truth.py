"""The quick compositor against the slow one, and fine stripes against many points a pixel."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from designer.layout import Layout
from designer.mockups import compose
from designer.scenes import load_scene, scene_info
from designer.scenes.info import all_scenes
from designer.scenes.pack import read_pack
from tests.designer.mockups.reference import compose_slowly, smooth

pytestmark = [pytest.mark.pictures, pytest.mark.slow]

PRINTS = [
    ("hoodie-front", {}),
    ("hoodie-turned", {"repeat": "half_drop", "rotation_deg": 35.0, "tile_mm": 140.0}),
    ("hoodie-walking", {"tile_mm": 60.0, "trim_colour": "#202020"}),
    ("hoodie-golden", {"repeat": "brick", "offset_x_mm": 33.0, "tile_mm": 260.0}),
    ("tote-evening", {"repeat": "mirror", "tile_mm": 40.0}),
    ("tshirt-front", {"tile_mm": 600.0}),
]


def layout_of(info, **changes):
    facts = {"garment": info.garment, "colourway": "w", "garment_colour": "#e8e2d4"}
    return Layout(**{**facts, "tile_mm": 300.0, **changes})


@pytest.fixture(scope="module")
def artwork():
    """Soft blobs, hard discs and rings of many sizes, see-through in places."""
    random = np.random.default_rng(4)
    noise = np.tile(random.normal(0, 1, (512, 512, 3)).astype(np.float32), (3, 3, 1))
    soft = cv2.GaussianBlur(noise, (0, 0), 14)[512:1024, 512:1024]
    picture = np.clip(soft / soft.std() * 60 + (150, 90, 70), 0, 255).astype(np.uint8)
    for _ in range(60):
        colour = [int(v) for v in random.integers(0, 256, 3)]
        middle, size = [int(v) for v in random.integers(40, 470, 2)], int(random.integers(3, 40))
        cv2.circle(picture, middle, size, colour, int(random.choice([-1, 2])), cv2.LINE_AA)
    clear = np.clip(soft[..., :1] * 400 + 200, 0, 255).astype(np.uint8)
    return np.dstack([picture, clear])


@pytest.mark.parametrize(("slug", "changes"), PRINTS, ids=[slug for slug, _ in PRINTS])
def test_the_picture_is_the_slow_one_within_one_code(slug, changes, artwork):
    info, scene = scene_info(slug), load_scene(slug)
    layout = layout_of(info, **changes)
    slow, sure = compose_slowly(read_pack(info), scene, artwork, layout)
    apart = np.abs(compose(scene, artwork, layout).astype(int) - slow).reshape(-1, 3)
    assert apart[sure].mean() < 1
    assert sure.mean() > 0.95


def stripes(turn):
    """Seven stripes on a tile of 21 mm: one every 3 mm, across or down."""
    wave = (np.arange(512) * 14 // 512 % 2 * 255).astype(np.uint8)
    flat = np.repeat(wave[None], 512, 0)
    return np.repeat((flat.T if turn else flat)[..., None], 3, -1)


@pytest.mark.parametrize("turn", [0, 1], ids=["upright", "lying"])
@pytest.mark.parametrize("info", all_scenes(), ids=lambda info: info.slug)
def test_stripes_of_three_millimetres_neither_alias_nor_make_moire(info, turn):
    scene = load_scene(info.slug)
    layout = layout_of(info, tile_mm=21.0, trim_colour="#808080", cord_colour="#808080")
    slow, sure = compose_slowly(read_pack(info), scene, stripes(turn), layout)
    quick = compose(scene, stripes(turn), layout)
    cloth = np.zeros(sure.size, bool)
    cloth[scene.cloth_index] = True
    slow.reshape(-1, 3)[~sure] = quick.reshape(-1, 3)[~sure]
    far = (smooth(quick) - smooth(slow)).mean(-1).reshape(-1)[cloth & sure]
    near = np.abs(quick.astype(int) - slow).reshape(-1, 3)[cloth & sure]
    print(info.slug, f"far {far.mean():.2f} +- {far.std():.2f}, near {near.mean():.2f}")
    assert abs(far.mean()) < 4
    assert far.std() < 6
    assert near.mean() < 20  # on whole figures a stripe is two pixels wide
