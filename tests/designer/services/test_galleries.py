"""The gallery's pictures are drawn ahead of time; a remix is a draft of one's own."""

from __future__ import annotations

import json

import pytest
from django.core.cache import cache

from designer.models import Artwork, Design, Mockup
from designer.services import galleries
from designer.services.galleries import draw_gallery, drawn_prints, fill_gallery, remix_print
from designer.studio import gallery
from designer.work import WorkState, drain_work
from tests import builders

pytestmark = pytest.mark.django_db
ROWS = [
    {"prompt": "Lemons on navy", "seed": 1, "parameters": {}},
    {"prompt": "red tartan", "seed": 2, "parameters": {}},
    {"prompt": '"HELLO" badge with a bolt', "seed": 1, "parameters": {}},
]


@pytest.fixture
def hung(tmp_path, monkeypatch):
    """A gallery of three: a pattern, a ground and a badge."""
    file = tmp_path / "gallery.json"
    file.write_text(json.dumps(ROWS))
    monkeypatch.setattr(gallery, "FILE", file)
    return gallery.read_gallery()


def test_all_are_drawn_once_with_their_pictures(hung):
    assert draw_gallery() == (3, True)
    assert set(drawn_prints(hung)) == {each.key for each in hung}
    assert Mockup.objects.filter(scene="").count() == 3
    assert draw_gallery() == (0, True)


def test_the_chore_stops_when_its_time_is_over_and_goes_on_next_time(hung, monkeypatch):
    monkeypatch.setattr(galleries, "CHORE_SECONDS", -1.0)
    assert fill_gallery() == 0
    monkeypatch.setattr(galleries, "CHORE_SECONDS", 60.0)
    assert fill_gallery() == 3
    assert fill_gallery() == 0


def test_the_sweeper_leaves_the_pictures_to_the_workers(hung):
    fill_gallery()
    rows = Mockup.objects.filter(scene="")
    assert {row.state for row in rows} == {WorkState.QUEUED}
    drain_work()
    assert {row.state for row in rows.all()} == {WorkState.DONE}


def test_a_print_that_breaks_leaves_the_others(hung, monkeypatch, caplog):
    draw = galleries.ensure_artwork

    def broken(*, recipe):
        if recipe.prompt == "red tartan":
            raise KeyError("plaid")
        return draw(recipe=recipe)

    monkeypatch.setattr(galleries, "ensure_artwork", broken)
    assert draw_gallery() == (2, True)
    assert "red tartan" in caplog.text


def test_a_complete_gallery_is_not_looked_through_every_time(
    hung, monkeypatch, django_assert_num_queries
):
    fill_gallery()
    with django_assert_num_queries(0):
        assert fill_gallery() == 0
    drain_work()
    cache.clear()
    assert fill_gallery() == 0


def test_a_remix_is_a_draft_with_that_very_picture(hung, alice):
    draw_gallery()
    before = Artwork.objects.count()
    design = remix_print(chosen=hung[0], shopper=alice, garment=builders.garment())
    assert Artwork.objects.count() == before, "it is drawn already"
    assert design.head.made_by == hung[0].recipe
    assert design.rounds.get().prompt == "Lemons on navy"
    assert design.rounds.get().understanding["understood"] == ["lemons", "navy"]
    assert design.shopper == alice
    assert not Design.objects.get(pk=design.pk).is_public


def test_a_remix_of_what_is_not_drawn_yet_draws_it(hung, alice):
    design = remix_print(chosen=hung[1], shopper=alice, garment=builders.garment())
    assert design.head.artwork.recipe_id == hung[1].recipe.id


def test_a_badge_is_remixed_onto_a_print_area(hung, alice):
    design = remix_print(chosen=hung[2], shopper=alice, garment=builders.garment())
    assert design.head.layout.placement == "front"
