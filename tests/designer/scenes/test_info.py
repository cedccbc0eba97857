from __future__ import annotations

import json

import pytest

from designer.scenes import UnknownScene, scene_info, scenes_for
from designer.scenes.info import all_scenes
from designer.services.garments import BLANKS

SOLD = {"hoodie", "tshirt", "sweatshirt", "leggings", "tote"}
pytestmark = pytest.mark.django_db  # scenes of the merchant's own are asked for


def test_every_garment_has_a_scene_and_the_hoodie_has_a_gallery():
    assert {info.garment for info in all_scenes()} == SOLD
    assert len(scenes_for("hoodie")) >= 8
    assert len(scenes_for("tote")) >= 2


def test_the_first_scene_of_a_garment_shows_its_front():
    for garment in SOLD:
        assert scenes_for(garment)[0].view == "front"


def test_no_scene_shows_an_unknown_garment():
    assert scenes_for("submarine") == ()


def test_an_unknown_scene_is_named_along_with_those_there_are():
    with pytest.raises(UnknownScene, match=r"moon.*hoodie-front"):
        scene_info("moon")


@pytest.mark.parametrize("info", all_scenes(), ids=lambda info: info.slug)
def test_a_scene_says_who_how_and_in_which_light(info):
    assert info.title
    assert info.pose in info.alt
    assert info.light in info.alt
    assert (info.model == "") == (info.model_words == "")
    blank = json.loads((BLANKS / f"{info.garment}.json").read_text())
    assert info.panels.keys() <= {panel["slug"] for panel in blank["panels"]}
    assert info.folder.name == info.slug


def test_scene_names_are_unique():
    slugs = [info.slug for info in all_scenes()]
    assert len(slugs) == len(set(slugs))
