"""Cards of a round: waiting, ready, failed, on the stage, picked."""

from __future__ import annotations

import pytest

from designer.models import Generation
from designer.services.layouts import change_layout
from designer.services.rounds import cancel_round, start_round
from designer.studio.rounds import Marks, views_of
from designer.work import WorkState, drain_work
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def design(alice):
    return builders.design(shopper=alice)


def states(view):
    return [card.state for card in view.candidates]


def test_a_round_waits_then_is_ready(design):
    start_round(design=design, prompt="Lemons")
    (view,) = views_of(design)
    assert states(view) == ["wait"] * 4
    assert view.is_drawing
    assert view.status == "0 of 4 ready"
    drain_work()
    (view,) = views_of(design)
    assert states(view) == ["ready"] * 4
    assert not view.is_drawing
    assert view.ready == 4


def test_a_stopped_round_is_nobodys_fault(design):
    made = start_round(design=design, prompt="Lemons")
    cancel_round(round=made)
    (view,) = views_of(design)
    assert states(view) == ["failed"] * 4
    assert view.has_failed
    assert view.was_stopped
    assert view.status == "Nothing was drawn"


def test_a_failed_card_says_why_in_the_engines_words(design):
    made = start_round(design=design, prompt="Lemons")
    row = made.generations.get(number=2)
    Generation.objects.filter(pk=row.pk).update(
        state=WorkState.FAILED, error_text="Too many at once. Try again in a minute."
    )
    (view,) = views_of(design)
    assert view.candidates[1].problem == "Too many at once. Try again in a minute."
    assert not view.has_failed, "the others are still drawn"


def test_a_card_shows_the_version_she_last_left_it_in(alice):
    first = builders.version(shopper=alice)
    larger = change_layout(version=first, changes={"tile_mm": 500.0})
    (view,) = views_of(first.design)
    assert view.first == larger
    (view,) = views_of(first.design, marks=Marks(shown=first))
    assert view.first == first


def test_what_is_on_the_stage_and_what_is_picked_are_marked(alice):
    version = builders.version(shopper=alice)
    (view,) = views_of(version.design, marks=Marks(shown=version, picked=version))
    assert states(view)[0] == "won on"


def test_rounds_cost_the_same_queries_however_many_there_are(design, django_assert_max_num_queries):
    for _ in range(3):
        start_round(design=design, prompt="Lemons")
    with django_assert_max_num_queries(6):
        views_of(design)
