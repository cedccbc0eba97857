"""A shopper's round through the real verbs and rows, drawn by the SDK from the fake vendor."""

from __future__ import annotations

import pytest

from designer.models import RoundKind
from designer.services.proofs import approve_proof
from designer.services.rounds import start_round
from designer.work import WorkState, run_work
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def connected(fake, monkeypatch):
    """The store with a key, whose vendor is the fake."""
    monkeypatch.setenv("GEMINI_API_KEY", "a-key")
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", fake.url)
    return fake


def finish(made):
    for row in made.generations.all():
        run_work("generation", row.pk)
    return list(made.generations.order_by("number"))


def test_with_a_key_four_candidates_are_four_calls(connected) -> None:
    rows = finish(start_round(design=builders.design(), prompt="koi and waves"))
    assert [row.state for row in rows] == [WorkState.DONE] * 4
    assert [asked.seed for asked in connected.asked] == [int(row.seed) for row in rows]
    assert all(row.cost_micros > 30_000 for row in rows)
    assert {row.version.made_by.engine for row in rows} == {"gemini"}


def test_a_tweak_sends_the_chosen_picture_back_with_her_words(connected) -> None:
    rows = finish(start_round(design=builders.design(), prompt="koi and waves"))
    chosen = rows[1].version
    connected.requests.clear()
    made = start_round(
        design=chosen.design,
        prompt="koi and waves",
        kind=RoundKind.TWEAK,
        parent=chosen,
        instruction="make the sea black",
    )
    tweaked = finish(made)[0].version
    assert len(connected.asked[0].pictures) == 1
    assert "make the sea black" in connected.asked[0].words
    assert tweaked.made_by.parameters["edits"] == ["make the sea black"]


def test_a_refusal_reaches_her_in_words_and_is_not_tried_again(connected) -> None:
    connected.mood = "blocked_image"
    row = finish(start_round(design=builders.design(), prompt="koi"))[0]
    assert row.state == WorkState.FAILED
    assert "unsafe to show" in row.error_text
    assert len(connected.requests) == 4


def test_a_busy_vendor_is_asked_again_later(connected) -> None:
    connected.mood = "busy"
    row = finish(start_round(design=builders.design(), prompt="koi"))[0]
    assert row.state == WorkState.QUEUED
    assert row.next_at is not None


def test_what_she_approved_is_the_master_pixel_for_pixel(connected) -> None:
    version = finish(start_round(design=builders.design(), prompt="koi"))[0].version
    proof = approve_proof(version=version, shopper=version.design.shopper, text_version="1")
    assert proof.master.pixel_sha256 == version.artwork.pixel_sha256
