"""Casting: always the same pictures, neighbours that differ, and her own skin when she asks."""

from dataclasses import replace
from itertools import pairwise

import pytest

from designer.people import LIKE_ME, MOST, cast_models
from designer.scenes import scene_info, scenes_for

pytestmark = pytest.mark.django_db  # scenes of the merchant's own are asked for


def test_the_cast_is_always_the_same():
    assert cast_models(scenes_for("hoodie")) == cast_models(scenes_for("hoodie"))


def test_neighbours_have_different_skins_and_no_picture_comes_twice():
    scenes = scenes_for("hoodie")
    cast = cast_models(scenes)
    assert len(cast) == max(MOST, len(scenes))
    skins = [shot.options["skin"] for shot in cast if "skin" in shot.options]
    assert all(one != other for one, other in pairwise(skins))
    assert len({(shot.scene, tuple(shot.options.items())) for shot in cast}) == len(cast)


def test_every_scene_of_the_garment_is_shown():
    scenes = scenes_for("hoodie")
    assert {shot.scene for shot in cast_models(scenes)} == {info.slug for info in scenes}


def test_like_me_means_everyone_looks_like_me():
    scenes = [info for info in scenes_for("hoodie") if info.model]
    for skin in LIKE_ME:
        cast = cast_models(scenes, skin=skin)
        assert {shot.options["skin"] for shot in cast} == {skin}


def test_an_unknown_skin_means_everyone():
    assert cast_models(scenes_for("hoodie"), skin="<b>") == cast_models(scenes_for("hoodie"))


def test_a_bag_has_no_skin_and_no_scenes_means_no_shots():
    assert all("skin" not in shot.options for shot in cast_models(scenes_for("tote")))
    assert cast_models(()) == ()


def test_a_tag_says_how_tall_the_mannequin_is_and_which_size_it_wears():
    tomas = scene_info("tshirt-tomas")
    assert cast_models([tomas])[0].who == "Tomas, 1.82 m, size 2XL"
    assert cast_models([replace(tomas, size="")])[0].who == "Tomas, 1.82 m"


def _bareheaded():
    return [replace(info, coverings=()) for info in scenes_for("hoodie")]


def _with_a_scarf():
    first, *others = _bareheaded()
    return (replace(first, coverings=("headscarf",)), *others)


def test_a_covering_is_worn_in_every_scene_that_has_it_and_in_no_other():
    scenes = _with_a_scarf()
    cast = cast_models(scenes, covering="headscarf")
    worn = {shot.scene for shot in cast if shot.options.get("wears") == "headscarf"}
    assert worn == {scenes[0].slug}
    assert all("wears" not in shot.options for shot in cast if shot.scene != scenes[0].slug)
    assert all("headscarf" in shot.alt for shot in cast if shot.scene in worn)


def test_scenes_with_the_covering_she_chose_come_first():
    first, second, *others = _bareheaded()
    scenes = (first, replace(second, coverings=("turban",)), *others)
    assert cast_models(scenes, covering="turban")[0].scene == second.slug
    assert cast_models(scenes)[0].scene == first.slug


def test_a_covering_can_be_worn_by_somebody_like_me():
    cast = cast_models(_with_a_scarf(), skin="espresso", covering="headscarf")
    options = [shot.options for shot in cast if "wears" in shot.options]
    assert {option["skin"] for option in options} == {"espresso"}


def test_an_unknown_covering_is_no_covering():
    scenes = _with_a_scarf()
    assert cast_models(scenes, covering="<b>") == cast_models(scenes)
