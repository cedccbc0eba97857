"""Casting: always the same pictures, neighbours that differ, and her own skin when she asks."""

from itertools import pairwise

import pytest

from designer.people import LIKE_ME, MOST, cast_models
from designer.scenes import scenes_for

pytestmark = pytest.mark.django_db  # scenes of the merchant's own are asked for


def test_the_cast_is_always_the_same():
    assert cast_models(scenes_for("hoodie")) == cast_models(scenes_for("hoodie"))


def test_neighbours_have_different_skins_and_no_picture_comes_twice():
    cast = cast_models(scenes_for("hoodie"))
    assert len(cast) == MOST
    skins = [shot.options["skin"] for shot in cast]
    assert all(one != other for one, other in pairwise(skins))
    assert len({(shot.scene, tuple(shot.options.items())) for shot in cast}) == len(cast)


def test_every_scene_of_the_garment_is_shown():
    scenes = scenes_for("hoodie")
    assert {shot.scene for shot in cast_models(scenes)} == {info.slug for info in scenes}


def test_like_me_means_everyone_looks_like_me():
    for skin in LIKE_ME:
        assert {shot.options["skin"] for shot in cast_models(scenes_for("hoodie"), skin=skin)} == {
            skin
        }


def test_an_unknown_skin_means_everyone():
    assert cast_models(scenes_for("hoodie"), skin="<b>") == cast_models(scenes_for("hoodie"))


def test_a_bag_has_no_skin_and_no_scenes_means_no_shots():
    assert all("skin" not in shot.options for shot in cast_models(scenes_for("tote")))
    assert cast_models(()) == ()


def test_a_tag_says_how_tall_the_mannequin_is_and_which_size_it_wears():
    tags = {shot.scene: shot.who for shot in cast_models(scenes_for("tshirt"))}
    assert tags["tshirt-tomas"] == "Tomas is 1.82 m and wears 2XL"
    assert tags["tshirt-front"] == "Juno is 1.84 m"
