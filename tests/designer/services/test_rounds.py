"""A round: four candidates on consecutive seeds, judged words, one press one round."""

from __future__ import annotations

import pytest

from designer.errors import OverBudget, PromptBlocked
from designer.models import Generation, PromptReview, RoundKind
from designer.services.budget import rounds_left
from designer.services.rounds import cancel_round, start_round
from designer.work import WorkState, drain_work
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def design():
    return builders.design()


def test_a_sentence_becomes_four_different_pictures_on_consecutive_seeds(design):
    made = start_round(design=design, prompt="Cartoon sunflower pattern", seed=7)
    assert drain_work() == 4
    versions = [row.version for row in made.generations.all()]
    assert [version.made_by.seed for version in versions] == ["7", "8", "9", "10"]
    assert len({version.artwork.pixel_sha256 for version in versions}) == 4
    design.refresh_from_db()
    assert design.head in versions


def test_the_page_can_say_what_was_understood(design):
    made = start_round(design=design, prompt="Cartoon sunflower pattern flurbington")
    drain_work()
    made.refresh_from_db()
    assert "sunflower" in made.understanding["understood"]
    assert made.understanding["not_understood"] == ["flurbington"]


def test_the_next_round_draws_the_next_seeds(design):
    for _ in range(2):
        made = start_round(design=design, prompt="Lemons")
    assert [row.seed for row in made.generations.all()] == ["5", "6", "7", "8"]


def test_pressing_twice_is_one_round(design):
    first = start_round(design=design, prompt="Lemons", request_key="abc")
    again = start_round(design=design, prompt="Lemons", request_key="abc")
    assert first == again
    assert Generation.objects.count() == 4


@pytest.mark.parametrize("words", ["", "   ", "\n"])
def test_no_words_is_a_clear_error(design, words):
    with pytest.raises(PromptBlocked, match="few words"):
        start_round(design=design, prompt=words)


def test_words_that_we_refuse_cost_nothing_and_say_why(design):
    before = rounds_left(shopper=design.shopper)
    with pytest.raises(PromptBlocked):
        start_round(design=design, prompt="nazi swastika pattern")
    assert rounds_left(shopper=design.shopper) == before
    assert PromptReview.objects.get().reason
    assert not design.rounds.exists()


def test_the_last_free_round_is_the_last(design, settings):
    settings.SEEDLOOM = {**settings.SEEDLOOM, "free_rounds_per_day": 1}
    start_round(design=design, prompt="Lemons")
    with pytest.raises(OverBudget, match="midnight"):
        start_round(design=design, prompt="Limes")


def test_a_round_that_was_stopped_before_anything_was_drawn_is_given_back(design):
    before = rounds_left(shopper=design.shopper)
    made = start_round(design=design, prompt="Lemons")
    assert rounds_left(shopper=design.shopper) == before - 1
    assert cancel_round(round=made) == 4
    assert rounds_left(shopper=design.shopper) == before
    assert {row.state for row in made.generations.all()} == {WorkState.CANCELLED}


def test_stopping_keeps_what_is_ready(design):
    from designer.work import run_work

    before = rounds_left(shopper=design.shopper)
    made = start_round(design=design, prompt="Lemons")
    run_work("generation", made.generations.get(number=1).pk)
    cancel_round(round=made)
    assert made.versions.count() == 1
    assert rounds_left(shopper=design.shopper) == before - 1


@pytest.mark.parametrize("kind", [RoundKind.BIT, RoundKind.LOT, RoundKind.MORE])
def test_changing_a_picture_gives_four_others_that_descend_from_it(design, kind):
    parent = builders.version(design=design)
    made = start_round(design=design, prompt=parent.words, kind=kind, parent=parent)
    drain_work()
    pictures = {row.version.artwork.pixel_sha256 for row in made.generations.all()}
    assert len(pictures) == 4
    assert parent.artwork.pixel_sha256 not in pictures
    assert {row.version.parent for row in made.generations.all()} == {parent}


def test_a_tweak_in_words_changes_what_was_asked(design):
    parent = builders.version(design=design)
    made = start_round(
        design=design,
        prompt=parent.words,
        kind=RoundKind.TWEAK,
        parent=parent,
        instruction="make it navy",
    )
    drain_work()
    child = made.generations.get(number=1).version
    assert child is not None, made.generations.get(number=1).error_text
    assert "make it navy" in str(child.made_by.parameters)
    assert "navy" in child.caption.lower()


def test_the_engine_is_told_the_colour_of_the_cloth(design):
    row = start_round(design=design, prompt="fox badge").generations.first()
    assert row.parameters == {"garment_ink": design.garment.colourways.first().hex}
