"""Light that a garment throws on itself, and light that it mirrors."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from designer.layout import Layout
from designer.mockups import PlacementArea, Setting, compose, compose_blank
from designer.mockups.dyeing import bounce_words, colour_bounce
from designer.mockups.ink import FLOOR
from designer.mockups.live import make_live_passes
from designer.photostudio.truth import without_relief
from designer.scenes.colour import code_srgb, hex_to_linear, to_linear, to_srgb
from designer.scenes.pack import Pack
from designer.scenes.prepare import prepare_scene
from tests.designer.scenes.flat import ALBEDO, flat_pack

LIGHT = 0.6  # of the neutral photograph
RED = (200, 30, 20)


def _pack(*, bounce: float = 0.0, shine: float = 0.0, wall: float = 0.0) -> Pack:
    pack = flat_pack(wall=wall)
    grey = to_srgb(np.full((*pack.panel.shape, 3), LIGHT, np.float32))
    return replace(
        pack,
        base=grey,
        bounce=np.full(pack.panel.shape, round(bounce * 255), np.uint8),
        shine=to_srgb(np.full((*pack.panel.shape, 3), shine, np.float32)),
    )


def _seen(pack: Pack, colour: tuple[int, int, int], column: int = 40, **changes) -> np.ndarray:
    """(3) light of one pixel of a print of one colour."""
    facts = {"garment": "tote", "colourway": "", "garment_colour": "#ffffff", "tile_mm": 100.0}
    placements = {"badge": PlacementArea("front", width_mm=40, height_mm=40, top_mm=20)}
    picture = compose(
        without_relief(prepare_scene(pack)),
        np.full((8, 8, 3), colour, np.uint8),
        Layout(**{**facts, **changes}),
        placements=placements,
    )
    return to_linear(picture[40, column]).astype(float)


def _ink(colour) -> np.ndarray:
    return to_linear(np.array(colour, np.uint8)) * (1 - FLOOR) + FLOOR


def test_light_that_comes_by_cloth_takes_the_prints_colour_once_more():
    plain, twice = _seen(_pack(), RED), _seen(_pack(bounce=0.4), RED)
    assert twice / plain == pytest.approx(0.6 + 0.4 * _ink(RED) / ALBEDO["cloth"], rel=0.04)


def test_soft_edges_know_of_it_too():
    wall = 0.4
    edge = int(96 * wall)
    away = [_seen(_pack(bounce=b, wall=wall), (0, 0, 0), column=edge) for b in (0.0, 0.5)]
    beside = [_seen(_pack(bounce=b, wall=wall), (0, 0, 0), column=edge + 6) for b in (0.0, 0.5)]
    lost = (beside[0] - beside[1])[0]
    assert lost > 0.005
    assert (away[0] - away[1])[0] == pytest.approx(lost / 2, rel=0.25)


@settings(deadline=None)
@given(bounce=st.floats(0, 0.9), shine=st.floats(0, 0.2))
def test_a_print_as_light_as_neutral_cloth_gives_the_photograph_again(bounce, shine):
    code = code_srgb(np.array([(ALBEDO["cloth"] - FLOOR) / (1 - FLOOR)]))[0]
    seen = _seen(_pack(bounce=bounce, shine=shine), (code, code, code))
    assert seen == pytest.approx(LIGHT, rel=0.02)


@settings(deadline=None)
@given(bounce=st.floats(0, 0.9))
def test_a_print_lighter_than_neutral_cloth_throws_more_light(bounce):
    white = (255, 255, 255)
    assert (_seen(_pack(bounce=bounce), white) >= _seen(_pack(), white) - 1e-6).all()


def test_a_print_in_one_place_leaves_the_garments_colour_to_throw():
    badge = {"garment_colour": "#102040", "placement": "badge"}
    placed = _seen(_pack(bounce=0.5), RED, column=48, **badge)
    alone = _seen(_pack(), RED, column=48, **badge)
    thrown = hex_to_linear("#102040") * (1 - FLOOR) + FLOOR
    assert placed / alone == pytest.approx(0.5 + 0.5 * thrown / ALBEDO["cloth"], rel=0.06)


def test_a_garment_without_a_print_throws_its_own_colour():
    layout = Layout(garment="tote", colourway="", garment_colour="#102040", tile_mm=100.0)
    pictures = [compose_blank(prepare_scene(_pack(bounce=b)), layout)[40, 40] for b in (0.0, 0.5)]
    alone, thrown = (to_linear(picture).astype(float) for picture in pictures)
    share = 0.5 + 0.5 * (hex_to_linear("#102040") * (1 - FLOOR) + FLOOR) / ALBEDO["cloth"]
    assert thrown / alone == pytest.approx(share, rel=0.08)


def test_what_cloth_mirrors_keeps_its_own_colour_on_a_black_print():
    dull, sheen = (_seen(_pack(shine=shine), (0, 0, 0)) for shine in (0.0, 0.1))
    black = FLOOR / ALBEDO["cloth"]
    assert dull == pytest.approx(LIGHT * black, rel=0.1)
    assert sheen == pytest.approx((LIGHT - 0.1) * black + 0.1, rel=0.04)


def test_a_soft_edge_of_cloth_mirrors_as_far_as_cloth_covers_it():
    wall = 0.4
    edge = int(96 * wall)
    dull, sheen = (_edge(shine, wall, edge) for shine in (0.0, 0.2))
    assert sheen - dull == pytest.approx(0.1, rel=0.1)


def _edge(shine: float, wall: float, column: int) -> float:
    """Light of a pixel that is half a black print on cloth, half black wall."""
    layout = Layout(garment="tote", colourway="", garment_colour="#000000", tile_mm=100.0)
    scene = prepare_scene(_pack(shine=shine, wall=wall))
    picture = compose_blank(scene, layout, setting=Setting(backdrop="#000000"))
    return float(to_linear(picture[40, column]).mean())


def test_neutral_cloth_around_changes_nothing():
    assert colour_bounce(np.full(3, 0.78), 0.78) == pytest.approx(1)


@given(st.lists(st.floats(FLOOR, 1.0), min_size=3, max_size=3))
def test_gains_in_16_bits_are_the_gains(thrown):
    gains = colour_bounce(np.array(thrown), 0.78)
    words = bounce_words(gains).view(np.uint16).reshape(256, 4)[:, :3]
    assert words / 32767.5 == pytest.approx(gains, abs=1e-4)


def test_the_browsers_passes_tell_what_cloth_mirrors_and_what_it_throws():
    pack = _pack(bounce=0.5, shine=0.1)
    files = make_live_passes(pack, prepare_scene(pack))
    body = np.asarray(Image.open(io.BytesIO(files["body.webp"])))
    mask = np.asarray(Image.open(io.BytesIO(files["mask.webp"])))
    lower = mask[mask.shape[0] // 2 :]
    middle = (body.shape[0] // 2, body.shape[1] // 2)
    assert to_linear(body[middle]).mean() == pytest.approx(0.1, rel=0.05)
    assert lower[middle][1] / 255 == pytest.approx(0.5, abs=0.03)
