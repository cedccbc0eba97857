"""What goes with every answer: the strict content policy, and no shared cache for what is hers."""

from __future__ import annotations

import pytest

from tests.access.table import EVERYBODY, Line
from tests.access.test_every_url import READS, visit
from tests.access.world import World

pytestmark = pytest.mark.django_db


def reader(line: Line) -> str:
    """Somebody who may read the line."""
    return next((actor for actor in line.audience if line.status(actor) == 200), "anonymous")


@pytest.mark.parametrize("line", READS, ids=str)
def test_every_page_carries_the_content_policy(world: World, line: Line) -> None:
    answer = visit(world, line, reader(line))
    if not answer.headers.get("Content-Type", "").startswith("text/html"):
        return
    policy = dict(
        part.split(" ", 1)
        for part in map(str.strip, answer.headers["Content-Security-Policy"].split(";"))
        if " " in part
    )
    assert policy["default-src"] == "'none'"
    assert "unsafe" not in policy.get("script-src", "")
    if line.name != "shop:mail":  # a mail brings its own styles, and may do nothing else
        assert "unsafe" not in policy["style-src"]
    assert policy["frame-ancestors"] == "'none'"


@pytest.mark.parametrize("line", READS, ids=str)
def test_nobody_guesses_a_type_or_frames_a_page(world: World, line: Line) -> None:
    answer = visit(world, line, reader(line))
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["X-Frame-Options"] == "DENY"
    assert answer.headers["Referrer-Policy"] == "same-origin"


@pytest.mark.parametrize(
    "line", [line for line in READS if line.audience is not EVERYBODY], ids=str
)
def test_what_is_hers_is_in_no_shared_cache(world: World, line: Line) -> None:
    answer = visit(world, line, reader(line))
    cache = answer.headers.get("Cache-Control", "")
    by_cookie = "Cookie" in answer.headers.get("Vary", "")
    assert "public" not in cache
    assert by_cookie or "private" in cache or "no-store" in cache


def test_her_photo_is_stored_nowhere(world: World) -> None:
    answer = world.clients["alice"].get(world.photo_address)
    assert answer.status_code == 200
    assert "no-store" in answer.headers["Cache-Control"]
    assert answer.headers["X-Robots-Tag"] == "noindex"
