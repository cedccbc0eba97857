"""Bringing a photograph in, telling about it, showing it, editing it, taking it away."""

from __future__ import annotations

import pytest

from designer.blobs import BlobMissing, blob_exists, read_blob
from designer.errors import SceneRefused
from designer.models import Garment, OwnScene, SceneEdition
from designer.scenes import UnknownScene, load_scene, scene_info, scenes_for
from designer.services.editions import start_edition
from designer.services.mockups import picture_of, render
from designer.services.ownscenes import (
    About,
    add_scene,
    delete_scene,
    describe_scene,
    keep_told,
    publish_scene,
    unpublish_scene,
)
from designer.services.scene_looks import look_at
from designer.work import WorkState, run_work
from tests import builders
from tests.designer.ownscenes.photographs import TOLD, photo_file
from tests.designer.ownscenes.scenery import with_grid

pytestmark = pytest.mark.django_db


def about(**fields):
    words = {"name": "On the roof", "pose": "standing", "light": "evening sun"}
    return About(**(words | {"garment": builders.garment("tshirt")} | fields))


def bring(**fields):
    return add_scene(data=photo_file(), about=about(**fields), has_rights=True, by="merchant")


def finish(scene, told=None):
    keep_told(scene=scene, told=told or with_grid(TOLD))
    row = start_edition(scene=scene)
    run_work("scene", row.pk)
    row.refresh_from_db()
    scene.refresh_from_db()
    return row


@pytest.fixture
def shown():
    scene = bring(model_name="Tomas", size="2XL")
    finish(scene)
    publish_scene(scene=scene)
    return scene


def slugs():
    return [info.slug for info in scenes_for("tshirt") if info.is_photograph]


def test_a_photo_is_kept_without_its_file_and_shown_to_nobody():
    scene = bring()
    assert read_blob(scene.photo_sha256, suffix="png").startswith(b"\x89PNG")
    assert (scene.width, scene.height, scene.is_published) == (1000, 1250, False)
    assert slugs() == []


def test_without_the_right_no_photo_comes_in():
    with pytest.raises(SceneRefused, match="may use this photo"):
        add_scene(data=photo_file(), about=about(), has_rights=False)


@pytest.mark.parametrize(
    ("fields", "words"), [({"panel": "cape"}, "no side"), ({"size": "9XL"}, "size 9XL")]
)
def test_what_the_garment_has_not_is_refused(fields, words):
    with pytest.raises(SceneRefused, match=words):
        bring(**fields)


def test_a_scene_without_a_grid_is_not_developed():
    scene = bring()
    keep_told(scene=scene, told=TOLD)
    with pytest.raises(SceneRefused, match="grid"):
        start_edition(scene=scene)
    with pytest.raises(SceneRefused, match="Finish"):
        publish_scene(scene=scene)


def test_a_finished_scene_is_like_any_other_once_it_is_in_the_shop(shown):
    (slug,) = slugs()
    info = scene_info(slug)
    assert (info.garment, info.model, info.size, info.view) == ("tshirt", "Tomas", "2XL", "front")
    assert scene_info(shown.slug) == info
    assert load_scene(shown.slug) is load_scene(slug)
    assert set(info.panels) == {"front", "back", "sleeve_left", "sleeve_right"}


def test_finishing_twice_makes_one_edition(shown):
    again = start_edition(scene=shown)
    assert again == shown.edition
    assert SceneEdition.objects.count() == 1


def test_an_edited_scene_is_another_edition_and_old_pictures_stay_what_they_were(shown):
    version = builders.version(garment=builders.garment("tshirt"))
    picture = {"artwork": version.artwork, "layout": version.layout, "scene": shown.slug}
    before = picture_of(**picture)
    describe_scene(scene=shown, about=about(name="On the terrace", size="2XL"))
    row = finish(shown)
    assert row.number == 2
    assert [scene_info(slug).title for slug in slugs()] == ["On the terrace"]
    assert picture_of(**picture).id_hash != before.id_hash
    assert scene_info(before.scene).title == "On the roof"


def test_a_photo_without_cloth_ends_as_a_refusal_in_words():
    scene = bring()
    row = finish(scene, with_grid(TOLD) | {"strokes": []})
    assert row.state == WorkState.FAILED
    assert "Click on the garment" in row.error_text
    assert scene.edition is None


def test_out_of_the_shop_and_in_again(shown):
    unpublish_scene(scene=shown)
    assert slugs() == []
    with pytest.raises(UnknownScene):
        scene_info(shown.slug)
    publish_scene(scene=shown)
    assert len(slugs()) == 1


def test_a_deleted_scene_takes_its_photo_and_packs_along(shown):
    photo, pack = shown.photo_sha256, shown.edition.pack_sha256
    delete_scene(scene=shown)
    assert slugs() == []
    assert not SceneEdition.objects.exists()
    assert not blob_exists(photo, suffix="png")
    assert not blob_exists(pack, suffix="zip")
    with pytest.raises(BlobMissing):
        read_blob(photo, suffix="png")


def test_pictures_made_with_a_deleted_scene_can_still_be_drawn(shown):
    version = builders.version(garment=builders.garment("tshirt"))
    row = picture_of(artwork=version.artwork, layout=version.layout, scene=shown.slug)
    delete_scene(scene=shown)
    assert slugs() == []
    assert render(row, 420).shape == (525, 420, 3)
    assert SceneEdition.objects.get().told == {}


def test_the_same_photo_in_two_scenes_outlives_the_first():
    one, other = bring(), bring()
    delete_scene(scene=one)
    assert blob_exists(other.photo_sha256, suffix="png")


def test_the_first_picture_of_a_garment_is_not_taken_away(shown):
    Garment.objects.filter(slug="tshirt").update(default_scene=shown.slug)
    for verb in (unpublish_scene, delete_scene):
        with pytest.raises(SceneRefused, match="first picture"):
            verb(scene=shown)
    assert OwnScene.objects.get().is_published


@pytest.mark.parametrize("sample", ["check", "placed"])
def test_a_quick_look_is_a_small_picture(sample):
    scene = bring()
    picture = look_at(scene=scene, told=with_grid(TOLD), sample=sample)
    assert picture[8:12] == b"WEBP"
