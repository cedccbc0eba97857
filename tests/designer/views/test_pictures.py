"""Pictures: immutable under signed addresses; an altered address starts no work."""

from __future__ import annotations

import io
import os
import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from django.core.files.storage import storages
from django.db import connection
from PIL import Image

from designer.models import Mockup
from designer.pictures import swatch_url, version_picture_url
from designer.services import mockups
from designer.services.mockups import ensure_picture, file_name
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def version():
    return builders.version()


def picture_in(response):
    return Image.open(io.BytesIO(b"".join(response.streaming_content)))


def test_the_hoodie_wears_the_print(client, version):
    response = client.get(version_picture_url(version, width=420))
    assert response.status_code == 200
    assert response["Content-Type"] == "image/webp"
    assert response["Cache-Control"] == "public, max-age=31536000, immutable"
    assert picture_in(response).size == (420, 525)


def test_the_bare_cloth_is_square(client, version):
    assert picture_in(client.get(swatch_url(version, width=160))).size == (160, 160)


def test_one_picture_has_one_address(version):
    assert version_picture_url(version) == version_picture_url(version)
    assert Mockup.objects.count() == 1


@pytest.mark.parametrize("fmt", ["webp", "avif", "jpeg", "png"])
def test_each_format_that_browsers_take(client, version, fmt):
    picture = picture_in(client.get(version_picture_url(version, width=160, fmt=fmt)))
    assert picture.format.lower() == fmt


@pytest.mark.parametrize(
    "alter",
    [
        lambda url: url.split("?")[0],
        lambda url: url[:-1] + ("A" if url[-1] != "A" else "B"),
        lambda url: url.replace("/420.", "/840."),
        lambda url: url.replace(".auto", ".png"),
        lambda url: url.replace("/420.", "/4000."),
    ],
)
def test_an_altered_address_is_not_found_and_starts_no_work(client, version, alter):
    address = version_picture_url(version, width=420, options={"skin": "espresso"})
    assert client.get(alter(address)).status_code == 404
    row = Mockup.objects.get()
    assert row.attempts == 0
    for width in (420, 840):
        assert not storages["default"].exists(file_name(row, width, "webp"))


CHROME = "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8"
OLD_SAFARI = "image/png,image/svg+xml,image/*;q=0.8,video/*;q=0.8,*/*;q=0.5"


@pytest.fixture
def fresh(version):
    """The address of a picture that no test has made before, for files outlive a test."""
    return version_picture_url(version, width=160, options={"backdrop": f"#{os.urandom(3).hex()}"})


@pytest.mark.parametrize(
    ("accept", "fmt"),
    [
        (CHROME, "webp"),
        ("image/webp,*/*", "webp"),
        (OLD_SAFARI, "jpeg"),
        ("*/*", "webp"),
        ("", "webp"),
    ],
)
def test_a_browser_gets_a_format_that_it_takes(client, fresh, accept, fmt):
    response = client.get(fresh, headers={"Accept": accept})
    assert picture_in(response).format.lower() == fmt
    assert response["Content-Type"] == f"image/{fmt}"
    assert response["Vary"] == "Accept"


def test_avif_is_for_browsers_that_take_it_once_somebody_has_made_it(client, fresh):
    ensure_picture(row=Mockup.objects.get(), width=160, fmt="avif")
    kinds = [
        picture_in(client.get(fresh, headers={"Accept": accept})).format
        for accept in (CHROME, "image/webp", OLD_SAFARI)
    ]
    assert kinds == ["AVIF", "WEBP", "JPEG"]


def test_an_address_with_a_format_of_its_own_varies_with_nothing(client, version):
    response = client.get(version_picture_url(version, width=160, fmt="jpeg"))
    assert picture_in(response).format == "JPEG"
    assert not response.has_header("Vary"), "a copy for each language would fill caches"


@pytest.mark.parametrize("known", ["{}", "W/{}", '"other", {}', "*"])
def test_a_browser_that_has_it_is_told_so(client, fresh, known):
    first = client.get(fresh)
    assert b"".join(first.streaming_content)
    again = client.get(fresh, headers={"If-None-Match": known.format(first["ETag"])})
    assert again.status_code == 304
    assert not again.content
    for name in ("ETag", "Cache-Control", "Vary"):
        assert again[name] == first[name]


def test_another_format_is_another_picture_to_a_browser(client, fresh):
    jpeg, webp = (client.get(fresh, headers={"Accept": a}) for a in (OLD_SAFARI, CHROME))
    assert jpeg["ETag"] != webp["ETag"]
    assert b"".join(jpeg.streaming_content) != b"".join(webp.streaming_content)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("fmt", ["webp", "jpeg"])
def test_requests_that_come_at_once_make_a_picture_once(fresh, monkeypatch, fmt):
    row, drawn = Mockup.objects.get(), []

    def draw(row, width):
        drawn.append(width)
        time.sleep(0.2)
        return np.zeros((width, width, 3), np.uint8)

    def ask(_):
        try:
            return ensure_picture(row=Mockup.objects.get(pk=row.pk), width=840, fmt=fmt)
        finally:
            connection.close()

    monkeypatch.setattr(mockups, "render", draw)
    with ThreadPoolExecutor(5) as pool:
        names = set(pool.map(ask, range(5)))
    assert names == {file_name(row, 840, fmt)}
    assert len(drawn) == (1 if fmt == "webp" else 2)  # the usual sizes, and this one of its own
    folder = f"mockups/{row.id_hash[:2]}/{row.id_hash}"
    files = set(storages["default"].listdir(folder)[1])
    assert files == {"160.webp", "420.webp", "840.webp"} | {f"840.{fmt}"}


def test_the_live_garments_tile_is_told_known_too(alice_client, alice):
    address = f"/tiles/{builders.version(shopper=alice).token}/"
    first = alice_client.get(address)
    assert b"".join(first.streaming_content)
    again = alice_client.get(address, headers={"If-None-Match": first["ETag"]})
    assert again.status_code == 304
    assert again["Cache-Control"] == "private, max-age=86400, immutable"
