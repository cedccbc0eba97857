from __future__ import annotations

import re

import pytest

from designer.services import mockups
from designer.services.heads import move_head
from shop.services.warming import warm_front_page
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
