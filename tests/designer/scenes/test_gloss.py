from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.layout import ALL_OVER, Layout
from designer.mockups import Setting, compose_blank
from designer.mockups.live import make_live_passes
from designer.scenes.colour import hex_to_linear, srgb_to_light, to_linear, to_srgb
from designer.scenes.prepare import prepare_scene
from designer.scenes.scene import BACKDROP, CLOTH, SKIN
from tests.designer.scenes.flat import ALBEDO, flat_pack

MATT, SHINE = 0.31, 0.12
EDGE = 40  # column in which skin and cloth meet, half of each
LAYOUT = Layout(
    garment="tote", colourway="", garment_colour="#203040", placement=ALL_OVER, tile_mm=100.0
)


def _arm(*, shine: float | None = SHINE, matt: float = MATT):
    """Skin on the left, cloth on the right, half of each between; a highlight on all the skin."""
    pack = flat_pack()
    height, width = pack.panel.shape
    skin = np.zeros((height, width), np.float32)
    skin[:, :EDGE], skin[:, EDGE] = 1, 0.5
    coverage = np.zeros_like(pack.coverage)
    coverage[..., SKIN], coverage[..., CLOTH] = skin, 1 - skin
    light = skin * (matt + (shine or 0)) + (1 - skin) * 0.6
    bright = np.where(skin > 0, shine or 0, 0)
    both = (to_srgb(np.repeat(part[..., None], 3, -1)) for part in (light, bright))
    base, mirrored = both
    return replace(pack, base=base, coverage=coverage, shine=None if shine is None else mirrored)


def _skin_light(pack, colour, column=10):
    picture = compose_blank(prepare_scene(pack), LAYOUT, setting=Setting(skin=colour))
    return to_linear(picture[40, column]).astype(float)


def test_highlights_keep_their_own_colour_on_every_skin():
    for colour in ("#e9cdbb", "#55331f", "#3b3d42"):
        matt = (hex_to_linear(colour) * 0.97 + 0.004) / ALBEDO["skin"] * MATT
        assert _skin_light(_arm(), colour) == pytest.approx(matt + SHINE, rel=0.03)


def test_a_pack_without_highlights_tints_all_light_that_skin_returns():
    colour = "#55331f"
    share = (hex_to_linear(colour) * 0.97 + 0.004) / ALBEDO["skin"]
    assert _skin_light(_arm(shine=None), colour) == pytest.approx(share * (MATT + 0), rel=0.03)


def test_metal_is_shown_as_rendered_whatever_the_skin():
    """All that metal returns is mirrored, so that nothing is left for a tint."""
    metal = _arm(matt=0.0, shine=0.4)
    lights = [_skin_light(metal, colour) for colour in ("#e9cdbb", "#000000", "#3b3d42")]
    assert np.ptp(lights, axis=0).max() < 0.01
    assert lights[0] == pytest.approx(0.4, rel=0.03)


def test_a_soft_edge_of_skin_shines_as_far_as_skin_covers_it():
    edge = _skin_light(_arm(), "#000000", EDGE)
    without = _skin_light(_arm(shine=None), "#000000", EDGE)
    assert (edge - without) == pytest.approx(SHINE / 2, rel=0.06)


def test_a_pack_without_highlights_has_no_glossy_pixels():
    scene = prepare_scene(_arm(shine=None))
    assert not len(scene.glossy.radiance)
    assert not scene.edges.shine.any()


def test_cloth_and_backdrop_never_shine():
    pack = _arm()
    shining = replace(pack, shine=np.full_like(pack.base, 200))
    scene = prepare_scene(shining)
    kinds = pack.coverage.reshape(-1, 7)[scene.glossy.mask]
    assert (kinds[:, SKIN] > 0.9).all()
    assert not kinds[:, [CLOTH, BACKDROP]].any()


@given(matt=st.floats(0.02, 0.6), shine=st.floats(0.005, 0.3))
def test_the_neutral_skin_gives_back_the_photograph(matt, shine):
    """Its albedo is the mannequin's: highlights taken off and put on again change nothing."""
    albedo = (ALBEDO["skin"] - 0.004) / 0.97
    grey = "#" + f"{round(float(_code(albedo))):02x}" * 3
    pack = _arm(matt=matt, shine=shine)
    photograph = srgb_to_light(pack.base[40, 10] / 255)
    assert _skin_light(pack, grey) == pytest.approx(photograph, rel=0.02, abs=0.004)


def _code(light):
    return to_srgb(np.full((1, 3), light, np.float32))[0, 0]


def test_the_browsers_garment_stands_beside_skin_that_shines_as_the_servers_does():
    pack = _arm()
    scene = prepare_scene(pack)
    body = cv2.imdecode(
        np.frombuffer(make_live_passes(pack, scene)["body.webp"], np.uint8), cv2.IMREAD_COLOR
    )
    own = compose_blank(scene, LAYOUT)
    column = body.shape[1] * 10 // own.shape[1]
    seen = body[body.shape[0] // 2, column, ::-1].astype(int)
    assert np.abs(seen - own[40, 10]).max() <= 6
