from __future__ import annotations

import re

import pytest

from designer.services import mockups
from designer.services.heads import move_head
from shop.services.warming import refine_front_page, warm_front_page
from tests.shop import builders

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_pictures")]


@pytest.fixture
def example(bob):
    builders.product()
    version = builders.version(bob)
    version.design.is_public = True
    version.design.save()
    move_head(design=version.design, to=version)
    return version


def test_after_warming_the_front_page_draws_nothing(client, example, monkeypatch):
    assert warm_front_page() == 4
    monkeypatch.setattr(mockups, "render", lambda *_: pytest.fail("somebody had to wait"))
    page = client.get("/").content.decode()
    usual = [address for address in re.findall(r'src="(/r/[^"]+)"', page) if "/840." in address]
    assert usual
    for address in usual:
        answer = client.get(address.replace("&amp;", "&"))
        assert answer.status_code == 200
        assert b"".join(answer.streaming_content)


def test_warming_twice_renders_once(example, monkeypatch):
    warm_front_page()
    monkeypatch.setattr(mockups, "render", lambda *_: pytest.fail("it was there"))
    warm_front_page()


def test_the_wall_becomes_avif_a_little_at_a_time(example):
    assert refine_front_page(seconds=0) == 0
    assert refine_front_page(seconds=60) == 4
    assert refine_front_page(seconds=60) == 0


def test_browsers_that_take_avif_get_the_wall_as_avif(client, example):
    refine_front_page(seconds=60)
    page = client.get("/").content.decode()
    address = next(src for src in re.findall(r'src="(/r/[^"]+)"', page) if "/840." in src)
    answer = client.get(address.replace("&amp;", "&"), headers={"Accept": "image/avif,image/webp"})
    assert answer["Content-Type"] == "image/avif"
    assert b"".join(answer.streaming_content)
