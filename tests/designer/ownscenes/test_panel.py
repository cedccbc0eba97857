"""The merchant's pages: upload, tool, in and out of the shop; whom they let in."""

from __future__ import annotations

import json

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from designer.models import Garment, OwnScene
from designer.work import drain_work
from tests import builders
from tests.designer.ownscenes.photographs import TOLD, photo_file
from tests.designer.ownscenes.scenery import with_grid
from tests.designer.ownscenes.test_services import bring, finish

pytestmark = pytest.mark.django_db

ADD = "/admin/designer/ownscene/add/"
WORDS = {"name": "On the roof", "panel": "front", "cloth_colour": "#ffffff"}
WORDS |= {"pose": "standing", "light": "evening sun"}
QUESTIONS = ("cut", "marks", "grid", "look", "keep", "finish")


def upload(client, data, **fields):
    photo = SimpleUploadedFile("photo.png", data, content_type="image/png")
    garment = builders.garment("tshirt").pk
    return client.post(ADD, WORDS | {"garment": garment, "photo": photo, "rights": "on"} | fields)


def page(scene, name=""):
    return f"/admin/designer/ownscene/{scene.pk}/{name or 'change'}/"


def ask(client, scene, name, told, **more):
    body = json.dumps({"told": told, **more})
    return client.post(page(scene, name), body, content_type="application/json")


@pytest.fixture
def scene(db):
    return bring(size="2XL")


@pytest.fixture
def clerk(db, django_user_model):
    """Staff without any permission."""
    return django_user_model.objects.create_user("clerk", is_staff=True)


@pytest.fixture
def clerk_client(clerk):
    client = Client()
    client.force_login(clerk)
    return client


def test_an_upload_opens_the_tool(staff_client):
    answer = upload(staff_client, photo_file())
    scene = OwnScene.objects.get()
    assert answer.headers["Location"] == page(scene)
    assert (scene.added_by, scene.is_published) == ("merchant", False)
    assert LogEntry.objects.get().object_id == str(scene.pk)
    shown = staff_client.get(page(scene)).content.decode()
    assert "Not finished yet" in shown
    assert "Put in the shop" not in shown


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"rights": ""}, "cannot take the photo"),
        ({"size": "9XL"}, "does not come in size 9XL"),
        ({"cloth_colour": "white"}, "Write a colour"),
        ({"name": ""}, "required"),
    ],
)
def test_what_is_missing_stands_on_the_page(staff_client, fields, words):
    answer = upload(staff_client, photo_file(), **fields)
    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert not OwnScene.objects.exists()


def test_a_bad_photo_is_refused_on_the_page(staff_client):
    answer = upload(staff_client, b"<script>alert(1)</script>")
    assert answer.status_code == 422
    assert "cannot open that kind of file" in answer.content.decode()


def test_the_tool_answers_from_click_to_finished_scene(staff_client, scene):
    cut = ask(staff_client, scene, "cut", TOLD)
    assert (cut.headers["Content-Type"], cut.content[:4]) == ("image/png", b"\x89PNG")
    marks = ask(staff_client, scene, "marks", TOLD).json()
    assert marks["top"] == pytest.approx(TOLD["marks"]["top"], abs=0.05)
    assert marks["bottom"] == pytest.approx(TOLD["marks"]["bottom"], abs=0.05)
    grid = ask(staff_client, scene, "grid", TOLD | {"marks": marks}).json()
    finer = ask(staff_client, scene, "grid", {"grid": grid}, refine=True).json()
    assert (len(grid["nodes"]), len(finer["nodes"])) == (6, 11)
    told = TOLD | {"grid": grid}
    look = ask(staff_client, scene, "look", told, sample="check")
    assert look.content[8:12] == b"WEBP"
    progress = ask(staff_client, scene, "finish", told).json()["progress"]
    drain_work()
    assert staff_client.get(progress).json()["state"] == "done"
    assert "Put in the shop" in staff_client.get(page(scene)).content.decode()


@pytest.mark.parametrize(
    ("name", "body", "status", "words"),
    [
        ("cut", "{", 400, "JSON"),
        ("cut", "[1]", 422, "cannot be read"),
        ("keep", '{"told": {"strokes": 7}}', 422, "cannot be read"),
        ("look", '{"told": {}, "sample": "check"}', 422, "Click on the garment"),
        ("look", '{"told": {}, "sample": "../etc"}', 422, "no such print"),
        ("grid", '{"told": {}}', 422, "four marks"),
        ("grid", '{"told": {}, "refine": true}', 422, "no grid yet"),
        ("marks", '{"told": {}}', 422, "click on the garment"),
        ("finish", '{"told": {}}', 422, "grid"),
    ],
)
def test_a_question_that_makes_no_sense_is_refused_in_words(
    staff_client, scene, name, body, status, words
):
    answer = staff_client.post(page(scene, name), body, content_type="application/json")
    assert answer.status_code == status
    assert words in answer.json()["error"]


def test_in_the_shop_out_of_it_and_gone(staff_client, scene):
    finish(scene)
    staff_client.post(page(scene, "act"), {"do": "publish"})
    assert "It is in the shop" in staff_client.get(page(scene)).content.decode()
    staff_client.post(page(scene, "act"), {"do": "unpublish"})
    scene.refresh_from_db()
    assert not scene.is_published
    staff_client.post(page(scene, "delete"), {"post": "yes"})
    assert not OwnScene.objects.exists()


def test_the_first_picture_of_a_garment_is_not_deleted_and_the_page_says_why(staff_client, scene):
    Garment.objects.filter(slug="tshirt").update(default_scene=scene.slug)
    answer = staff_client.post(page(scene, "delete"), {"post": "yes"}, follow=True)
    assert "Give that garment another default scene" in answer.content.decode()
    assert OwnScene.objects.exists()


def test_its_words_are_changed_on_its_page(staff_client, scene):
    fields = WORDS | {"name": "On the terrace", "garment": scene.garment.pk}
    staff_client.post(page(scene), fields)
    scene.refresh_from_db()
    assert scene.name == "On the terrace"
    assert staff_client.get("/admin/designer/ownscene/").status_code == 200
    assert staff_client.get("/admin/designer/ownscene/abc/change/").status_code == 404


@pytest.mark.parametrize("codes", [(), ("view_ownscene",)])
def test_who_may_only_look_changes_nothing(clerk_client, clerk, scene, codes):
    clerk.user_permissions.set(Permission.objects.filter(codename__in=codes))
    for name in QUESTIONS:
        assert ask(clerk_client, scene, name, TOLD, sample="check").status_code == 403
    assert clerk_client.post(page(scene, "act"), {"do": "publish"}).status_code == 403
    assert clerk_client.post(page(scene), WORDS).status_code == 403
    may_look = 200 if codes else 403
    assert clerk_client.get(page(scene)).status_code == may_look
    photo = clerk_client.get(f"/admin/designer/ownscene/{scene.pk}/photo.png")
    assert photo.status_code == may_look
    assert with_grid(TOLD) != OwnScene.objects.get().told


def test_a_visitor_sees_no_photo(client, scene):
    answer = client.get(f"/admin/designer/ownscene/{scene.pk}/photo.png")
    assert answer.status_code == 302
