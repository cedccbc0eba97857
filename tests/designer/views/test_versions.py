"""Changing what lies on the stage: each act is one version, and undo always leads back."""

from __future__ import annotations

import pytest

from designer.models import Design
from tests import builders

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def version(alice):
    return builders.version(shopper=alice)


def act(client, version, end, headers=None, **sent):
    url = f"/studio/hoodie/{version.design.token}/{end}/"
    return client.post(url, {"version": version.token, **sent}, headers=headers)


def head(version):
    return Design.objects.get(pk=version.design_id).head


def test_a_star_goes_on_and_off_and_the_stage_stays(alice_client, version):
    other = builders.version("Lemons", design=version.design)
    answer = act(alice_client, other, "star", starred="on", look=version.token)
    other.refresh_from_db()
    assert other.is_starred
    assert version.token in answer["Location"]
    act(alice_client, other, "star")
    other.refresh_from_db()
    assert not other.is_starred


def test_what_she_holds_is_not_swapped_under_her_hand(alice_client, version):
    html = act(alice_client, version, "layout", headers=HTMX, tile_mm="480").content.decode()
    assert 'id="adjust-form"' not in html
    assert f'id="adjust-version" value="{head(version).token}"' in html
    assert head(version).layout.tile_mm == 480.0


def test_a_wrong_size_puts_the_controls_back_to_what_is_true(alice_client, version):
    html = act(alice_client, version, "layout", headers=HTMX, tile_mm="9000").content.decode()
    assert 'id="adjust-form"' in html
    assert "less than or equal to 1200" in html
    assert head(version) == version


@pytest.mark.parametrize(
    ("place", "width"), [("front", 320.0), ("chest", 90.0), ("all_over", 300.0)]
)
def test_a_print_that_moves_takes_the_size_of_its_place(alice_client, version, place, width):
    act(alice_client, version, "layout", placement="front", tile_mm="300")
    moved = head(version)
    act(alice_client, moved, "layout", placement=place, tile_mm=f"{moved.layout.tile_mm:g}")
    assert head(version).layout.placement == place
    assert head(version).layout.tile_mm == width


def test_a_size_she_asked_for_moves_along(alice_client, version):
    act(alice_client, version, "layout", placement="front", tile_mm="150")
    assert head(version).layout.tile_mm == 150.0


@pytest.mark.parametrize(("sent", "kept"), [("#aabbcc", "#aabbcc"), ("print", "")])
def test_ribs_take_a_colour_or_the_prints_own(alice_client, version, sent, kept):
    act(alice_client, version, "layout", trim="#112233")
    act(alice_client, head(version), "layout", trim=sent)
    assert head(version).layout.trim_colour == kept


def test_a_repeat_is_laid_out_anew_and_the_panel_follows(alice_client, version):
    html = act(alice_client, version, "repeat", headers=HTMX, repeat="brick").content.decode()
    assert 'id="repeat-brick" aria-pressed="true"' in html
    assert head(version).layout.repeat == "brick"
    assert head(version).artwork != version.artwork


def test_recolouring_and_back_to_as_drawn(alice_client, version):
    act(alice_client, version, "recolour", palette="indigo")
    blue = head(version)
    assert blue.made_by.parameters["palette"] == "indigo"
    act(alice_client, blue, "recolour", palette="as_drawn")
    assert "palette" not in head(version).made_by.parameters
    assert head(version).artwork == version.artwork


def test_a_palette_nobody_knows_is_refused_in_words(alice_client, version):
    answer = act(alice_client, version, "recolour", palette="velvet")
    assert "palette must be" in alice_client.get(answer["Location"]).content.decode().lower()
    assert head(version) == version


def test_undo_and_redo_walk_through_her_changes(alice_client, version):
    act(alice_client, version, "layout", tile_mm="480")
    act(alice_client, head(version), "layout", rotation_deg="45")
    seen = []
    for end in ("undo", "undo", "undo", "redo"):
        act(alice_client, version, end)
        seen.append((head(version).layout.tile_mm, head(version).layout.rotation_deg))
    assert seen == [(480, 0), (300, 0), (300, 0), (480, 0)]


def test_the_first_picture_is_on_the_stage_but_not_picked(alice_client, version):
    page = f"/studio/hoodie/{version.design.token}/"
    stage = alice_client.get(page).context["stage"]
    assert (stage.version, stage.is_picked) == (version, False)
    act(alice_client, version, "pick")
    assert alice_client.get(page).context["stage"].is_picked


def test_picking_the_first_is_no_step_that_undo_could_take_back(alice_client, version):
    act(alice_client, version, "pick")
    page = alice_client.get(f"/studio/hoodie/{version.design.token}/")
    assert page.context["can_undo"] is False


def test_changing_an_example_makes_it_hers(client):
    example = builders.version()
    Design.objects.filter(pk=example.design_id).update(is_public=True, head=example)
    answer = act(client, example, "layout", headers=HTMX, tile_mm="480", tab="adjust")
    own = Design.objects.exclude(pk=example.design_id).get()
    assert answer["HX-Redirect"] == (f"/studio/hoodie/{own.token}/?v={own.head.token}&tab=adjust")
    assert own.head.layout.tile_mm == 480.0
    example.refresh_from_db()
    assert example.design.versions.count() == 1


def test_a_version_of_another_design_cannot_be_named(alice_client, alice, version):
    other = builders.version("Lemons", shopper=alice)
    url = f"/studio/hoodie/{version.design.token}/pick/"
    assert alice_client.post(url, {"version": other.token}).status_code == 404
