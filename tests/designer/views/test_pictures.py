"""Pictures: immutable under signed addresses; an altered address starts no work."""

from __future__ import annotations

import io

import pytest
from django.core.files.storage import storages
from PIL import Image

from designer.models import Mockup
from designer.pictures import swatch_url, version_picture_url
from designer.services.mockups import file_name
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
        lambda url: url.replace(".webp", ".png"),
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


def test_a_browser_that_has_it_is_told_so(client, version):
    address = version_picture_url(version, width=160)
    first = client.get(address)
    assert b"".join(first.streaming_content)
    etag = first["ETag"]
    assert client.get(address, headers={"If-None-Match": etag}).status_code == 304
