"""The studio's pages: filled at once, hers alone, and usable without a single script."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from designer.engines import registry
from designer.errors import EngineOff
from designer.models import Design, Generation, RecipeRecord
from designer.services.rounds import start_round
from designer.shoppers import draft_link_token
from designer.work import drain_work
from shop.walkthrough.pages import read_page
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def version(alice):
    return builders.version(shopper=alice)


@pytest.fixture
def example():
    """A finished example of the store's, for everybody."""
    version = builders.version()
    Design.objects.filter(pk=version.design_id).update(is_public=True, head=version)
    return version


def address(version, end=""):
    return f"/studio/hoodie/{version.design.token}/{end}"


def page_of(response):
    assert response.status_code == 200
    return read_page(
        url="http://testserver" + response.request["PATH_INFO"],
        status=200,
        text=response.content.decode(),
    )


def test_an_ad_lands_on_the_finished_picture_of_its_words(client, example):
    other = builders.version("Lemons on sky blue")
    Design.objects.filter(pk=other.design_id).update(is_public=True)
    answer = client.get("/studio/hoodie/?q=Cartoon+sunflower+pattern")
    assert answer.context["version"] == example
    assert answer.context["asked"] == "Cartoon sunflower pattern"
    assert "/r/" in answer.content.decode()


def test_an_unknown_sentence_is_kept_in_the_box_over_an_example(client, example):
    answer = client.get("/studio/hoodie/?q=Purple+otters")
    assert answer.context["asked"] == "Purple otters"
    assert 'value="Purple otters"' in answer.content.decode()


def test_a_store_without_examples_still_lets_her_draw(client, db):
    builders.garment()
    page = page_of(client.get("/studio/hoodie/"))
    assert page.form("/draw/", having="prompt").action.endswith("/studio/hoodie/draw/")


def test_the_page_obeys_the_content_policy(alice_client, version):
    html = alice_client.get(address(version)).content.decode()
    assert not re.search(r"<[^>]+\sstyle=|<style|<script(?![^>]*\bsrc=)|\son[a-z]+=", html)


def test_candidates_come_first_and_in_order_for_who_reads_forms(alice_client, alice):
    design = builders.design(shopper=alice)
    start_round(design=design, prompt="Lemons")
    address_of = f"/studio/hoodie/{design.token}/"
    assert 'data-drawing="true"' in alice_client.get(address_of).content.decode()
    drain_work()
    page = page_of(alice_client.get(address_of))
    assert 'data-drawing="false"' in page.text
    picks = [form.values["version"] for form in page.forms if form.action.endswith("/pick/")]
    ordered = design.versions.order_by("number").values_list("token", flat=True)
    assert picks == list(ordered)
    first = next(form for form in page.forms if form.values.get("version") == picks[0])
    assert first.action.endswith("/pick/")
    assert "seed" in page.form("/draw/", having="prompt").values


def test_pick_leads_to_people(alice_client, version):
    assert "/people/" not in alice_client.get(address(version)).content.decode()
    answer = alice_client.post(address(version, "pick/"), {"version": version.token}, follow=True)
    assert page_of(answer).link(f"/people/{version.token}/")


@pytest.mark.parametrize(
    "end", ["", "tree/", "rounds/x/", "recipe/x.json"], ids=["page", "tree", "round", "recipe"]
)
def test_nobody_else_sees_her_design(bob_client, client, version, end):
    for visitor in (bob_client, client):
        assert visitor.get(address(version, end)).status_code == 404


@pytest.mark.parametrize(
    "end", ["draw/", "pick/", "star/", "layout/", "repeat/", "recolour/", "undo/", "redo/"]
)
def test_nobody_else_changes_her_design(bob_client, version, end):
    sent = {"version": version.token, "prompt": "Lemons", "repeat": "brick", "palette": "neon"}
    assert bob_client.post(address(version, end), sent).status_code == 404
    assert version.design.versions.count() == 1


def test_the_draft_link_opens_her_design_elsewhere(alice_client, version):
    html = alice_client.get(address(version)).content.decode()
    link = re.search(r'href="http://testserver(/d/[^"]+/)"', html)[1]
    elsewhere = Client()
    assert elsewhere.get(link, follow=True).context["design"] == version.design


def test_an_example_gives_no_draft_link_away(client, example):
    html = client.get("/studio/hoodie/").content.decode()
    assert "/d/" not in html
    assert draft_link_token(example.design) not in html


def test_a_wrong_draft_link_is_not_found(client, db):
    assert client.get("/d/nonsense/").status_code == 404


def test_a_design_outlives_the_engine_that_drew_it(alice_client, version, monkeypatch):
    record = version.recipe
    gone = {**record.json, "engine": {"id": "gemini", "version": "old"}}
    RecipeRecord.objects.filter(pk=record.pk).update(json=gone)

    def off(engine_id, **_):
        raise EngineOff("no key")

    monkeypatch.setattr(registry, "get_engine", off)
    html = alice_client.get(address(version)).content.decode()
    assert "Gemini is switched off in this store" in html
    assert "Pick this one" in html
    assert re.search(r'id="verb-more"[^>]*disabled', html)


def test_two_versions_stand_side_by_side(alice_client, alice):
    design = builders.design(shopper=alice)
    start_round(design=design, prompt="Lemons")
    drain_work()
    first, second = design.versions.all()[:2]
    url = f"/studio/hoodie/{design.token}/?v={first.token}&with={second.token}"
    html = alice_client.get(url).content.decode()
    assert "<compare-slider" in html
    assert html.count("<figure>") == 2


def test_another_designs_version_is_never_compared_with(alice_client, version):
    hers = builders.version("Lemons")
    html = alice_client.get(address(version) + f"?with={hers.token}").content.decode()
    assert "<compare-slider" not in html


def test_the_tree_is_a_page_and_a_fragment(alice_client, version):
    assert "<!doctype html>" in alice_client.get(address(version, "tree/")).content.decode()
    part = alice_client.get(address(version, "tree/"), headers={"HX-Request": "true"})
    assert part.content.decode().lstrip().startswith('<div class="tree">')


def test_the_recipe_can_be_kept(alice_client, version):
    answer = alice_client.get(address(version, f"recipe/{version.token}.json"))
    assert answer.json()["prompt"] == "Cartoon sunflower pattern"
    assert "attachment" in answer["Content-Disposition"]


def test_her_wall_shows_her_designs_only(alice_client, bob_client, version):
    assert version.words in alice_client.get("/me/designs/").content.decode()
    assert "Nothing drawn yet" in bob_client.get("/me/designs/").content.decode()


def test_a_failed_card_offers_another_try(alice_client, version):
    Generation.objects.exclude(version=version).update(state="failed", error_text="Too busy.")
    html = alice_client.get(address(version)).content.decode()
    assert html.count("Too busy.") == 3
    assert "Try again" in html
