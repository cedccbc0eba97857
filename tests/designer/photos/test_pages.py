"""The pages: models, herself, the vault, the points. Everything by plain forms."""

import io
import re
from dataclasses import replace

import numpy as np
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from PIL import Image

from designer.images import MAX_BYTES
from designer.models.photo import Consent, Photo, TryOn
from designer.photos.consent import CURRENT
from designer.photos.receipts import statement_holds
from designer.scenes.info import all_scenes
from designer.services.photos import delete_everything, photos_of
from designer.services.tryons import start_tryons
from designer.work import drain_work
from tests import builders
from tests.designer.photos.conftest import agree, make_version

pytestmark = pytest.mark.django_db

TICKS = {
    "text_version": CURRENT.version,
    "may_be_used": "on",
    "is_adult_with_permission": "on",
}


def page(name, *tokens):
    return reverse(f"designer:{name}", args=tokens)


def uploads(snapshots, count=1):
    return [
        SimpleUploadedFile(f"{i}.jpg", data, "image/jpeg")
        for i, data in enumerate(snapshots[:count])
    ]


def text_of(answer):
    return answer.content.decode()


def test_the_models_wear_her_print_on_every_scene(alice_client, version):
    html = text_of(alice_client.get(page("people", version.token)))
    pictures = re.findall(r'<img[^>]+src="(/r/[^"]+)"', html)
    assert len(set(pictures)) >= 7
    assert "1.84 m" in html
    assert "Mannequins, not people" in html


def test_models_like_me_are_remembered(alice_client, version):
    alice_client.get(page("people", version.token) + "?like=espresso")
    html = text_of(alice_client.get(page("people", version.token)))
    assert re.search(r'like=espresso" aria-current="true"', html)


@pytest.fixture
def scarves(monkeypatch):
    """Every scene has a headscarf."""
    scenes = [replace(info, coverings=("headscarf",)) for info in all_scenes()]
    monkeypatch.setattr("designer.scenes.info.all_scenes", lambda: tuple(scenes))


def chosen_covering(html):
    return re.search(r'name="wears" value="([^"]*)" checked', html)[1]


def test_a_head_covering_is_chosen_among_radio_buttons_and_remembered(
    alice_client, version, scarves
):
    address = page("people", version.token)
    assert chosen_covering(text_of(alice_client.get(address))) == ""
    alice_client.get(f"{address}?tab=models&wears=headscarf")
    html = text_of(alice_client.get(address))
    assert chosen_covering(html) == "headscarf"
    assert "Wearing a headscarf" in html
    alice_client.get(f"{address}?tab=models&wears=")
    assert chosen_covering(text_of(alice_client.get(address))) == ""


def test_a_head_covering_leaves_the_skin_that_was_chosen(alice_client, version, scarves):
    address = page("people", version.token)
    alice_client.get(f"{address}?like=espresso")
    html = text_of(alice_client.get(f"{address}?wears=headscarf"))
    assert re.search(r'like=espresso" aria-current="true"', html)
    assert chosen_covering(html) == "headscarf"


def test_nobody_is_asked_for_a_covering_that_no_scene_has(alice_client, version, monkeypatch):
    bare = [replace(info, coverings=()) for info in all_scenes()]
    monkeypatch.setattr("designer.scenes.info.all_scenes", lambda: tuple(bare))
    assert 'name="wears"' not in text_of(alice_client.get(page("people", version.token)))


def test_a_strangers_design_is_not_to_be_seen(bob_client, client, version):
    for other in (bob_client, client):
        for name in ("people",):
            assert other.get(page(name, version.token)).status_code == 404
        for name in ("people_photos", "people_wear"):
            assert other.post(page(name, version.token)).status_code == 404
    assert not Photo.objects.exists()


def test_consent_and_photos_arrive_in_one_form(alice, alice_client, version, snapshots):
    form = {**TICKS, "photos": uploads(snapshots, 2)}
    answer = alice_client.post(page("people_photos", version.token), form)
    assert answer.status_code == 303
    assert len(photos_of(alice)) == 2
    html = text_of(alice_client.get(answer["Location"]))
    assert "2 of 10, good" in html
    assert "See me in it" in html


def test_photos_without_both_ticks_are_not_kept(alice, alice_client, version, snapshots):
    form = {"text_version": CURRENT.version, "may_be_used": "on", "photos": uploads(snapshots)}
    answer = alice_client.post(page("people_photos", version.token), form, follow=True)
    assert "tick both" in text_of(answer)
    assert not Photo.objects.exists()
    assert not Consent.objects.exists()


def test_no_box_is_ticked_beforehand(alice_client, version):
    html = text_of(alice_client.get(page("people", version.token) + "?tab=me&agree"))
    assert CURRENT.use in html
    assert not re.search(r'type="checkbox"[^>]*checked', html)
    assert re.search(r'<dialog id="consent"[^>]* open', html)


def test_a_bad_file_is_named_and_the_good_ones_are_kept(alice, alice_client, version, snapshots):
    bad = SimpleUploadedFile("cat.svg", b"<svg/>", "image/svg+xml")
    form = {**TICKS, "photos": [bad, *uploads(snapshots)]}
    answer = alice_client.post(page("people_photos", version.token), form, follow=True)
    assert "cat.svg" in text_of(answer)
    assert len(photos_of(alice)) == 1


def test_a_large_photo_never_touches_the_disk_unsealed(alice, alice_client, version, settings):
    settings.FILE_UPLOAD_TEMP_DIR = "/nowhere"  # where larger uploads would be written
    agree(alice)
    noise = np.random.default_rng(1).integers(0, 256, (1200, 1000, 3), np.uint8)
    out = io.BytesIO()
    Image.fromarray(noise).save(out, "PNG")
    assert len(out.getvalue()) > settings.FILE_UPLOAD_MAX_MEMORY_SIZE
    file = SimpleUploadedFile("big.png", out.getvalue(), "image/png")
    alice_client.post(page("people_photos", version.token), {"photos": [file]})
    assert len(photos_of(alice)) == 1


def test_a_file_over_the_limit_is_refused_in_words(alice, alice_client, version):
    agree(alice)
    file = SimpleUploadedFile("huge.jpg", b"\xff\xd8\xff" + bytes(MAX_BYTES), "image/jpeg")
    answer = alice_client.post(
        page("people_photos", version.token), {"photos": [file]}, follow=True
    )
    assert "larger than 20 MB" in text_of(answer)


def test_the_script_gets_the_slots_only(alice_client, version, snapshots):
    form = {**TICKS, "photos": uploads(snapshots)}
    answer = alice_client.post(
        page("people_photos", version.token), form, headers={"HX-Request": "true"}
    )
    assert answer.status_code == 200
    assert text_of(answer).lstrip().startswith('<div id="my-photos"')


def test_the_gallery_fills_and_polls_only_while_it_must(alice, alice_client, photo, version):
    alice_client.post(page("people_wear", version.token))
    waiting = text_of(alice_client.get(page("people", version.token) + "?tab=me"))
    assert 'hx-trigger="every 1500ms"' in waiting
    assert 'http-equiv="refresh"' in waiting
    drain_work()
    ready = text_of(alice_client.get(page("people", version.token) + "?tab=me"))
    assert "hx-trigger" not in ready
    assert "Fit preview, not the proof" in ready
    (url,) = set(re.findall(r'src="(/me/photos/picture/[^"]+)"', ready))
    assert alice_client.get(url).status_code == 200


def test_one_picture_can_be_asked_for_by_itself(alice, alice_client, bob_client, photo, version):
    (row,) = start_tryons(shopper=alice, version=version)
    drain_work()
    answer = text_of(alice_client.get(page("worn", version.token, row.token)))
    assert 'hx-swap-oob="true"' in answer
    assert "1 picture of you" in answer
    assert bob_client.get(page("worn", version.token, row.token)).status_code == 404


def test_wearing_without_a_photo_says_what_to_do(alice_client, version):
    answer = alice_client.post(page("people_wear", version.token), follow=True)
    assert "Add a photo first" in text_of(answer)


def test_a_picture_of_her_can_be_deleted(alice, alice_client, bob_client, photo, version):
    (row,) = start_tryons(shopper=alice, version=version)
    url = page("worn_delete", version.token, row.token)
    assert bob_client.post(url).status_code == 404
    assert alice_client.post(url).status_code == 303
    assert not TryOn.objects.exists()


def test_the_vault_shows_the_clock_the_consent_and_every_photo(alice_client, photo):
    html = text_of(alice_client.get(page("photos")))
    assert "data-until" in html
    assert CURRENT.version in html
    assert page("photo_delete", photo.token) in html


def test_the_vault_of_a_stranger_is_empty(bob_client, client, photo):
    for other in (bob_client, client):
        html = text_of(other.get(page("photos")))
        assert "The vault is empty" in html
        assert photo.token not in html


@pytest.mark.parametrize("name", ["photo_delete", "photo_points"])
def test_a_strangers_photo_cannot_be_touched(bob_client, client, photo, name):
    for other in (bob_client, client):
        assert other.post(page(name, photo.token)).status_code == 404
    assert Photo.objects.filter(deleted_at__isnull=True).exists()


def test_deleting_everything_leaves_a_receipt_she_can_check(alice, alice_client, photo):
    answer = alice_client.post(page("photos_delete"), follow=True)
    assert "Everything is gone" in text_of(answer)
    receipt = alice.receipts.get()
    data = alice_client.get(page("photo_receipt", receipt.token)).json()
    assert statement_holds(data["statement"], data["signature"], public_key=data["public_key"])


def test_a_receipt_is_hers_alone(alice, bob_client, photo):
    receipt = delete_everything(shopper=alice)
    assert bob_client.get(page("photo_receipt", receipt.token)).status_code == 404


def test_withdrawing_deletes_and_asks_again(alice, alice_client, photo, version):
    alice_client.post(page("photos_withdraw"))
    assert photos_of(alice) == []
    html = text_of(alice_client.get(page("people", version.token) + "?tab=me"))
    assert 'id="consent"' in html


def test_the_points_move_by_numbers(alice_client, photo):
    form = {}
    for name, (x, y) in photo.handles.items():
        form |= {f"{name}_x": x * 100, f"{name}_y": y * 100}
    form["neck_y"] = 12.5
    assert alice_client.post(page("photo_points", photo.token), form).status_code == 303
    photo.refresh_from_db()
    assert photo.points.neck.y == 0.125


@pytest.mark.parametrize("value", ["", "nan", "abc", "1e9", "95"])
def test_points_that_do_not_fit_are_refused_in_words(alice_client, photo, value):
    before = photo.handles
    form = {}
    for name, (x, y) in photo.handles.items():
        form |= {f"{name}_x": x * 100, f"{name}_y": y * 100}
    form["neck_y"] = value
    answer = alice_client.post(page("photo_points", photo.token), form)
    assert answer.status_code == 422
    photo.refresh_from_db()
    assert photo.handles == before


def test_next_never_leads_to_another_site(alice_client, photo):
    answer = alice_client.post(page("photos_delete"), {"next": "https://evil.example/"})
    assert answer["Location"] == page("photos")


def test_every_change_needs_the_csrf_token(alice, photo, version):
    strict = Client(enforce_csrf_checks=True)
    for name, tokens in (
        ("people_photos", [version.token]),
        ("photo_add", []),
        ("people_wear", [version.token]),
        ("photos_delete", []),
        ("photos_withdraw", []),
        ("photo_delete", [photo.token]),
    ):
        assert strict.post(page(name, *tokens)).status_code == 403


def test_a_public_example_can_be_worn_by_anybody_with_photos(bob, bob_client, alice, snapshots):
    version = make_version(alice)
    version.design.is_public = True
    version.design.save()
    agree(bob)
    bob_client.post(page("people_photos", version.token), {"photos": uploads(snapshots)})
    bob_client.post(page("people_wear", version.token))
    assert TryOn.objects.get().photo.shopper == bob


def test_no_page_carries_inline_code_or_style(alice, alice_client, photo, version):
    start_tryons(shopper=alice, version=version)
    pages = [
        page("people", version.token),
        page("people", version.token) + "?tab=me",
        page("people", version.token) + "?tab=me&photos",
        page("photos"),
        page("photo_points", photo.token),
    ]
    for url in pages:
        html = text_of(alice_client.get(url))
        assert not re.search(r'\sstyle="|<style|\son\w+="|<script(?![^>]*src=)', html), url


@pytest.mark.parametrize(("garment", "offered"), [("sweatshirt", True), ("leggings", False)])
def test_only_what_fits_a_photo_offers_to_be_tried_on(alice, alice_client, garment, offered):
    version = make_version(alice)
    version.design.garment = builders.garment(garment)
    version.design.save()
    html = text_of(alice_client.get(page("people", version.token) + "?tab=me"))
    assert "Who is wearing it?" in html
    assert ("On me" in html) is offered
    assert ("<dialog" in html) is offered  # the consent that stands before any photo
