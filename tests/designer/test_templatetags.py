"""The template tags of the ground floor."""

from __future__ import annotations

import pytest
from django.template import Context, Template
from django.test import RequestFactory

from designer.templatetags.seedloom import icon, percent, short_hash, size_words


def draw(source: str, **context: object) -> str:
    return Template("{% load seedloom %}" + source).render(Context(context))


def test_an_icon_is_silent_unless_it_has_a_label() -> None:
    assert 'aria-hidden="true"' in icon("check")
    spoken = icon("lock", "lg", "Private")
    assert 'role="img" aria-label="Private"' in spoken
    assert 'class="ic lg"' in spoken


def test_an_arrow_turns_round_for_languages_that_read_from_the_right() -> None:
    assert "turns" in icon("right")
    assert "turns" not in icon("check")


def test_an_icon_points_into_the_sprite() -> None:
    assert 'href="/static/designer/icons.svg#bag"' in draw('{% icon "bag" %}')


def test_what_goes_into_an_icon_is_escaped() -> None:
    assert "<b>" not in icon('"><b>', '"><b>', '"><b>')


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_theme_comes_from_her_cookie(theme: str) -> None:
    request = RequestFactory().get("/")
    request.COOKIES["theme"] = theme
    assert draw("{% theme_attribute %}", request=request) == f' data-theme="{theme}"'


@pytest.mark.parametrize("cookie", ["", "toggle", '"><script>'])
def test_an_unknown_theme_leaves_it_to_the_system(cookie: str) -> None:
    request = RequestFactory().get("/")
    request.COOKIES["theme"] = cookie
    assert draw("{% theme_attribute %}", request=request) == ""


def test_without_a_request_the_system_decides() -> None:
    assert draw("{% theme_attribute %}") == ""


def test_a_share_is_read_as_percent() -> None:
    assert percent(0.992) == "99.2\u00a0%"
    assert percent(1, 0) == "100\u00a0%"


def test_a_long_hash_is_cut_for_the_eye_and_a_short_one_is_not() -> None:
    assert short_hash("a" * 64, 8) == "aaaaaaaa\u2026"
    assert short_hash("abc") == "abc"


def test_what_has_one_size_is_not_called_size_one() -> None:
    assert size_words("XL") == "size XL"
    assert size_words("ONE") == "one size"
