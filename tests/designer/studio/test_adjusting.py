"""The Adjust panel offers what the engine can do, and says why not for the rest."""

from __future__ import annotations

import pytest

from designer.engines.base import Capabilities
from designer.engines.loom.palettes import PALETTES
from designer.engines.registry import get_engine
from designer.services.layouts import change_layout, redraw_version
from designer.studio.adjusting import NOT_PLACED, adjusting_of
from designer.studio.stage import stage_of
from tests import builders

pytestmark = pytest.mark.django_db
LOOM = get_engine("loom").capabilities


@pytest.fixture
def version():
    return builders.version()


def adjust(version, capabilities=LOOM):
    return adjusting_of(version, version.design.garment, capabilities, "Gemini")


def test_the_loom_lays_out_anew_for_every_repeat(version):
    assert [option.why_not for option in adjust(version).repeats] == [""] * 4


@pytest.mark.parametrize("capabilities", [Capabilities(), None], ids=["raster", "switched off"])
def test_pixels_are_only_repeated_as_their_edges_allow(version, capabilities):
    offered = {option.slug: not option.why_not for option in adjust(version, capabilities).repeats}
    assert offered == {
        "straight": True,
        "mirror": True,
        "half_drop": version.layout.repeat == "half_drop",
        "brick": version.layout.repeat == "brick",
    }


def test_pixels_cannot_be_recoloured_and_the_page_says_what_to_do(version):
    panel = adjust(version, Capabilities())
    assert panel.palettes == ()
    assert "Say the colours in your words" in panel.no_palettes


def test_every_print_area_has_a_drawing_of_its_own():
    panel = adjust(builders.version(garment=builders.garment("sweatshirt")))
    drawn = {place.slug: place.kind for place in panel.places}
    assert drawn == {
        "all_over": "all_over",
        "front": "large",
        "chest": "small",
        "back": "back",
        "sleeve": "sleeve",
    }


def test_a_placed_print_is_not_repeated(version):
    placed = change_layout(version=version, changes={"placement": "front"})
    panel = adjust(placed)
    assert panel.why_not_all_repeats == NOT_PLACED
    assert [place.slug for place in panel.places if place.is_on] == ["front"]


def test_exactly_one_of_everything_is_on(version):
    recoloured = redraw_version(version=version, parameters={"palette": "indigo"})
    changed = change_layout(version=recoloured, changes={"trim_colour": "#123456"})
    panel = adjust(changed)
    for options in (panel.repeats, panel.places, panel.colours, panel.trims, panel.palettes):
        assert sum(option.is_on for option in options) == 1
    assert {option.value for option in panel.palettes} == {"as_drawn", *PALETTES}


def test_the_live_garment_gets_the_layout_in_true_millimetres(version):
    placed = change_layout(
        version=version, changes={"placement": "chest", "tile_mm": 90.0, "offset_x_mm": -4.0}
    )
    live = stage_of(placed.design, placed, is_picked=False).live
    assert live["area"] == "front,90,90,112,80"
    assert (live["tile-mm"], live["offset-x"], live["placement"]) == ("90", "-4", "chest")
    assert live["tile"] == f"/tiles/{version.token}/", "the same tile, so it is fetched once"
