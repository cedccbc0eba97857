from __future__ import annotations

import re

import pytest

from shop.letters import LETTERS, write_letter
from tests.shop import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def order(alice):
    return builders.order(alice, carrier="DHL", tracking_code="JD01")


@pytest.mark.parametrize("kind", sorted(LETTERS))
def test_every_letter_says_its_occasion_in_html_and_in_text(order, kind):
    letter = write_letter(order=order, kind=kind, mail_token="mail-token")
    assert letter.subject
    assert "{" not in letter.subject + letter.text
    for version in (letter.text, letter.html):
        assert f"/orders/{order.token}/?k=" in version
        assert order.number in version
        assert "€69.00" in version


@pytest.mark.parametrize("kind", sorted(LETTERS))
def test_letters_load_nothing_from_elsewhere_and_run_nothing(order, kind):
    html = write_letter(order=order, kind=kind, mail_token="mail-token").html
    assert "<script" not in html
    assert "javascript:" not in html
    hosts = set(re.findall(r'(?:src|href)="(https?://[^/"]+)', html))
    assert hosts == {"http://127.0.0.1:8000"}


def test_a_name_with_braces_or_markup_is_only_a_name(alice):
    order = builders.order(alice, name="{garment.__class__} <i>x</i>")
    letter = write_letter(order=order, kind="paid", mail_token="t")
    assert "{garment.__class__}" in letter.text
    assert "<i>x</i>" not in letter.html
