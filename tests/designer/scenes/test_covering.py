from __future__ import annotations

import numpy as np
import pytest

from designer.layout import ALL_OVER, Layout
from designer.mockups import Setting, compose_blank
from designer.photostudio.models.conventions import ALBEDO
from designer.photostudio.packing import write_pack
from designer.scenes import info as scene_facts
from designer.scenes import load_scene, scene_info
from designer.scenes.colour import hex_to_linear, to_linear
from designer.scenes.packing import Patch, Render
from designer.scenes.scene import CLOTH, SKIN, TROUSERS
from designer.scenes.shelf import empty_shelf

HEIGHT, WIDTH = 120, 96
LEFT, TOP, SIDE = 40, 8, 32  # of the patch: even, since WebP halves its colours
HEAD, SCARF, LEGS, CHEST = (50, 20), (18, 66), (110, 20), (80, 20)  # rows, columns
LAYOUT = Layout(
    garment="tshirt", colourway="", garment_colour="#203040", placement=ALL_OVER, tile_mm=100.0
)
FACTS = {
    "slug": "drawn",
    "order": 1,
    "garment": "tshirt",
    "title": "Drawn",
    "model": {"name": "Ines", "body": "Faceless mannequin, 1.70 m tall", "wears": "a T-shirt"},
    "pose": "standing",
    "view": "front",
    "light": "even",
    "panels": {"front": {"id": 1, "top_m": 0.0}},
    "albedo": ALBEDO,
    "glow": 0.0,
}


def _pictures():
    """Skin above, a shirt, trousers below; in the patch a scarf with skin round it."""
    coverage = np.zeros((HEIGHT, WIDTH, 7), np.float32)
    coverage[:60, :, SKIN] = coverage[60:100, :, CLOTH] = coverage[100:, :, TROUSERS] = 1
    render = Render(
        radiance=np.full((HEIGHT, WIDTH, 3), 0.5, np.float32),
        coverage=coverage,
        panel=coverage[..., CLOTH].astype(np.uint8),
        spot_mm=np.dstack(np.meshgrid(np.arange(WIDTH), np.arange(HEIGHT))).astype(np.float32),
        shine=np.full((HEIGHT, WIDTH, 3), 0.05, np.float32),
    )
    worn = coverage[TOP : TOP + SIDE, LEFT : LEFT + SIDE].copy()
    worn[4:-4, 4:-4] = 0
    worn[4:-4, 4:-4, TROUSERS] = 1
    light = np.full((SIDE, SIDE, 3), 0.5, np.float32)
    return render, Patch(LEFT, TOP, light, worn, np.full_like(light, 0.05))


@pytest.fixture
def drawn(tmp_path, monkeypatch):
    """A scene of the shop with a headscarf."""
    monkeypatch.setattr(scene_facts, "PACKS", tmp_path)
    scene_facts.all_scenes.cache_clear()
    empty_shelf()
    render, scarf = _pictures()
    write_pack(tmp_path / "drawn", render, FACTS, {"headscarf": scarf})
    yield "drawn"
    scene_facts.all_scenes.cache_clear()
    empty_shelf()


def _light(wears, place, **setting):
    picture = compose_blank(load_scene("drawn", covering=wears), LAYOUT, setting=Setting(**setting))
    return to_linear(picture[place]).astype(float)


def test_a_scene_says_which_coverings_it_has(drawn):
    assert scene_info(drawn).coverings == ("headscarf",)


def test_the_covering_takes_its_own_colour(drawn):
    for colour in ("#a04030", "#205080"):
        gain = (hex_to_linear(colour) * 0.97 + 0.012) / ALBEDO["covering"]
        light = _light("headscarf", SCARF, covering=colour)
        assert light / gain == pytest.approx(np.full(3, (light / gain).mean()), rel=0.06)


def test_trousers_keep_theirs_when_a_covering_is_worn(drawn):
    bare = _light("", LEGS, trousers="#2050a0")
    worn = _light("headscarf", LEGS, trousers="#2050a0", covering="#ff0000")
    assert worn == pytest.approx(bare, abs=0.002)


def test_the_covering_does_not_follow_the_trousers(drawn):
    one, other = (_light("headscarf", SCARF, trousers=c) for c in ("#ffffff", "#000000"))
    assert one == pytest.approx(other, abs=1e-6)


def test_nothing_changes_outside_the_region(drawn):
    bare, worn = (
        compose_blank(load_scene("drawn", covering=name), LAYOUT).astype(int)
        for name in ("", "headscarf")
    )
    outside = np.ones((HEIGHT, WIDTH), bool)
    outside[TOP - 8 : TOP + SIDE + 8, LEFT - 8 : LEFT + SIDE + 8] = False
    assert np.abs(bare - worn)[outside].max() <= 1
    assert np.abs(bare - worn)[SCARF].max() > 20


def test_a_covering_that_a_scene_does_not_have_leaves_it_as_it_is(drawn):
    assert load_scene("drawn", covering="turban") is load_scene("drawn")


def test_scenes_with_and_without_lie_on_the_shelf_side_by_side(drawn):
    bare, worn = load_scene("drawn"), load_scene("drawn", covering="headscarf")
    assert bare is not worn
    assert load_scene("drawn", covering="headscarf") is worn
    assert load_scene("drawn") is bare


def test_the_soft_edge_of_a_covering_mixes_its_colour_with_the_skins(drawn, tmp_path):
    render, scarf = _pictures()
    scarf.coverage[16, 4:-4] = 0
    scarf.coverage[16, 4:-4, [SKIN, TROUSERS]] = 0.5
    write_pack(tmp_path / "drawn", render, FACTS, {"headscarf": scarf})
    edge = TOP + 16, LEFT + 16
    red, blue = (
        _light("headscarf", edge, covering=c, skin="#000000") for c in ("#c01010", "#1010c0")
    )
    assert red[0] > 2 * red[2]
    assert blue[2] > 2 * blue[0]
