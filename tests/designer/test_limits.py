"""Machines that ask too often are told so; a shopper never notices."""

from __future__ import annotations

import io

import pytest

from designer.limits import is_within_limit
from designer.models import Round
from designer.views import studio_rounds, uploads
from tests import builders


def test_the_call_past_the_limit_is_told_so(rf):
    asked = [is_within_limit(rf.get("/"), purpose="x", limit=2) for _ in range(3)]
    assert asked == [True, True, False]


def test_each_address_is_counted_by_itself(rf):
    one, two = rf.get("/", REMOTE_ADDR="10.0.0.1"), rf.get("/", REMOTE_ADDR="10.0.0.2")
    assert is_within_limit(one, purpose="x", limit=1)
    assert is_within_limit(two, purpose="x", limit=1)


@pytest.mark.django_db
def test_drawing_stops_at_the_limit_even_for_visitors_who_forget_their_cookie(client, monkeypatch):
    monkeypatch.setattr(studio_rounds, "DRAWS_AN_HOUR", 1)
    builders.garment()
    for _ in range(3):
        client.cookies.clear()
        client.post("/studio/hoodie/draw/", {"prompt": "Lemons"})
    assert Round.objects.count() == 1
    assert "a lot of drawing" in client.get("/studio/hoodie/").content.decode()


@pytest.mark.django_db
def test_photos_past_the_limit_are_refused_in_words(alice_client, monkeypatch):
    from designer.photos.consent import CURRENT
    from tests.photographs import SNAPSHOTS, as_jpeg, take

    monkeypatch.setattr(uploads, "PHOTOS_AN_HOUR", 0)
    file = io.BytesIO(as_jpeg(take(SNAPSHOTS[0], width=360)))
    file.name = "me.jpg"
    ticks = {"may_be_used": "on", "is_adult_with_permission": "on"}
    page = alice_client.post(
        "/me/photos/add/",
        {"text_version": CURRENT.version, "photos": file, **ticks},
        follow=True,
    )
    assert "a lot of photos" in page.content.decode()
