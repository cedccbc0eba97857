"""Rules that every template keeps: the strict content policy, sized pictures, known icons."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.template.loader import get_template

from tests.house.stylesheets import PAGES, ROOT, TEMPLATES, without_comments

SPRITE = (ROOT / "designer/static/designer/icons.svg").read_text()
ICONS = set(re.findall(r'<symbol id="([\w-]+)"', SPRITE))


def name(path: Path) -> str:
    return str(path.relative_to(ROOT / "templates"))


def markup(path: Path) -> str:
    return without_comments(path.read_text())


def test_there_are_templates_to_look_at() -> None:
    assert len(PAGES) > 20


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_a_template_compiles(path: Path) -> None:
    assert get_template(name(path))


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_a_page_has_nothing_inline(path: Path) -> None:
    text = markup(path)
    assert not re.search(r"<style\b", text)
    assert not re.search(r"\sstyle\s*=", text)
    assert not re.search(r"\son[a-z]+\s*=\s*[\"']", text)
    assert not re.search(r"javascript:", text)
    assert all("src=" in tag for tag in re.findall(r"<script\b[^>]*>", text))


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_htmx_is_never_asked_to_evaluate(path: Path) -> None:
    assert not re.search(r"hx-on[:\s=]|hx-vals=[\"']js:|hx-trigger=\"[^\"]*\[", markup(path))


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_every_picture_has_words_and_a_size(path: Path) -> None:
    for tag in re.findall(r"<img\b.*?(?<!%)>", markup(path), re.S):
        for attribute in ("alt=", "width=", "height="):
            assert attribute in tag, f"{tag} lacks {attribute}"


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_every_icon_is_in_the_sprite(path: Path) -> None:
    assert set(re.findall(r'\{% icon "([\w-]+)"', markup(path))) <= ICONS


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_every_form_that_posts_carries_the_csrf_token(path: Path) -> None:
    for form in re.findall(r"<form\b.*?</form>", markup(path), re.S):
        if 'method="post"' in form:
            assert "{% csrf_token %}" in form


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_an_icon_alone_has_a_name(path: Path) -> None:
    buttons = re.findall(r"<(?:button|a|summary)\b[^<]*class=\"icon-btn[^<]*?(?<!%)>", markup(path))
    assert all("aria-label=" in tag for tag in buttons)


def test_icons_take_their_colour_from_the_text() -> None:
    assert not re.search(r'\b(?:fill|stroke)="#', SPRITE)
