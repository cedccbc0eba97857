"""A layout never calls an engine; a repeat is laid out anew; nothing is changed in place."""

from __future__ import annotations

import pytest

from designer.engines import registry
from designer.errors import UnsupportedFeature
from designer.layout import LayoutError
from designer.services import heads
from designer.services.layouts import change_layout, redraw_version, relay_version
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def version():
    return builders.version()


def test_another_size_is_a_child_on_the_same_artwork_and_calls_no_engine(version, monkeypatch):
    def refuse(*args, **kwargs):
        raise AssertionError("a layout must not call an engine")

    monkeypatch.setattr(registry, "get_engine", refuse)
    child = change_layout(version=version, changes={"tile_mm": 150.0})
    assert child.parent == version
    assert child.artwork == version.artwork
    assert child.layout.tile_mm == 150.0
    version.refresh_from_db()
    assert version.layout.tile_mm == 300.0


def test_the_head_follows_and_undo_brings_it_back(version):
    child = change_layout(version=version, changes={"rotation_deg": 45.0})
    design = version.design
    design.refresh_from_db()
    assert design.head == child
    assert heads.undo(design=design) == version
    assert heads.redo(design=design) == child


def test_the_same_layout_twice_is_one_version(version):
    first = change_layout(version=version, changes={"tile_mm": 150.0})
    assert change_layout(version=version, changes={"tile_mm": 150.0}) == first


def test_a_colourway_brings_its_colour(version):
    child = change_layout(version=version, changes={"colourway": "midnight"})
    assert child.layout.garment_colour == "#1c2c50"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"tile_mm": 4.0}, "pattern size"),
        ({"placement": "nose"}, "no such print area"),
        ({"colourway": "plaid"}, "does not come in that colour"),
        ({"repeat": "brick"}, "relay_version"),
    ],
)
def test_what_the_garment_cannot_do_is_refused_in_words(version, changes, words):
    with pytest.raises(LayoutError, match=words):
        change_layout(version=version, changes=changes)


@pytest.mark.parametrize("repeat", ["half_drop", "brick", "mirror"])
def test_another_repeat_lays_the_motifs_out_again(version, repeat):
    child = relay_version(version=version, repeat=repeat)
    assert child.layout.repeat == repeat
    assert child.made_by.prompt == version.made_by.prompt
    assert child.made_by.seed == version.made_by.seed
    assert child.recipe_id != version.recipe_id


def test_there_and_back_is_the_same_picture(version):
    child = relay_version(version=version, repeat="half_drop")
    back = relay_version(version=child, repeat="straight")
    assert back.artwork.pixel_sha256 == version.artwork.pixel_sha256


def test_other_inks_keep_words_and_seed(version):
    child = redraw_version(version=version, parameters={"palette": ["#112233", "#ddaa33"]})
    assert child.made_by.seed == version.made_by.seed
    assert child.artwork.pixel_sha256 != version.artwork.pixel_sha256


def test_a_picture_that_cannot_be_drawn_twice_offers_only_easy_repeats(version, monkeypatch):
    class Painter:
        label = "Painter"
        capabilities = registry.get_engine("loom").capabilities.__class__()

    monkeypatch.setattr(registry, "get_engine", lambda name: Painter())
    assert relay_version(version=version, repeat="mirror").layout.repeat == "mirror"
    with pytest.raises(UnsupportedFeature, match="half-drop"):
        relay_version(version=version, repeat="half_drop")
