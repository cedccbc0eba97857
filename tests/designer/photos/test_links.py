"""Links to her pictures: short-lived, hers alone, never cached."""

import time

import pytest
from django.core import signing
from django.urls import reverse

from designer.photos import links
from designer.photos.links import LONGEST_SECONDS, photo_url, read_link, tryon_url
from designer.services.photos import delete_everything
from designer.services.tryons import start_tryons
from designer.work import drain_work

pytestmark = pytest.mark.django_db


def signed_part(url):
    return url.rstrip("/").rsplit("/", 1)[1]


def test_she_sees_her_photo_and_nobody_keeps_a_copy(alice_client, photo):
    answer = alice_client.get(photo_url(photo))
    assert answer.status_code == 200
    assert answer["Content-Type"] == "image/webp"
    assert answer["Cache-Control"] == "private, no-store"


def test_the_link_is_useless_to_anybody_else(bob_client, client, staff_client, photo):
    for other in (bob_client, client, staff_client):
        assert other.get(photo_url(photo)).status_code == 404


def test_her_picture_in_the_garment_is_as_private_as_the_photo(
    alice, alice_client, bob_client, photo, version
):
    (row,) = start_tryons(shopper=alice, version=version)
    drain_work()
    assert alice_client.get(tryon_url(row)).status_code == 200
    assert bob_client.get(tryon_url(row)).status_code == 404


def test_a_link_ends_within_five_minutes(photo, monkeypatch):
    now = time.time()
    signed = signed_part(photo_url(photo))
    assert read_link(signed) == ("p", photo.token)
    monkeypatch.setattr(links.time, "time", lambda: now + LONGEST_SECONDS)
    assert read_link(signed) is None


def test_a_page_that_polls_shows_the_same_address_again(photo, monkeypatch):
    monkeypatch.setattr(links.time, "time", lambda: 150_000.0)
    first = photo_url(photo)
    monkeypatch.setattr(links.time, "time", lambda: 150_149.0)
    assert photo_url(photo) == first


@pytest.mark.parametrize("signed", ["", "x", "p.abc.9999999999", "p.abc.9999999999:AAAA"])
def test_a_forged_link_opens_nothing(signed):
    assert read_link(signed) is None


def test_a_link_signed_for_another_purpose_opens_nothing(alice_client, photo):
    forged = signing.Signer(salt="other").sign(f"p.{photo.token}.99999999999")
    url = reverse("designer:photo_picture", args=[forged])
    assert alice_client.get(url).status_code == 404


def test_a_good_link_to_a_deleted_photo_opens_nothing(alice, alice_client, photo):
    url = photo_url(photo)
    delete_everything(shopper=alice)
    assert alice_client.get(url).status_code == 404
