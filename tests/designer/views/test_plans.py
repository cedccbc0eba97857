"""The plan in the studio: each part a plain form; wrong ones are told why, and nothing is lost."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from designer.engines import registry
from designer.models import Design
from designer.services.layouts import redraw_version
from designer.studio.samples import portrait_url
from designer.views import plans
from tests import builders

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def version(alice):
    return builders.version(shopper=alice)


def decide(client, version, headers=None, **sent):
    url = f"/studio/hoodie/{version.design.token}/plan/"
    return client.post(url, {"version": version.token, **sent}, headers=headers)


def head(version):
    return Design.objects.get(pk=version.design_id).head


def plan(version):
    return head(version).made_by.parameters.get("plan", {})


def page(client, version, query="tab=plan"):
    return client.get(f"/studio/hoodie/{version.design.token}/?{query}").content.decode()


def test_the_panel_shows_the_plan_with_what_is_on(alice_client, version):
    html = page(alice_client, version)
    assert 'data-tab="plan"' in html
    assert "How it is drawn" in html
    assert 'aria-label="Take sunflower away"' in html
    assert 'id="plan-style-cartoon" aria-pressed="true"' in html
    assert 'id="plan-style-line" aria-pressed="false"' in html


@pytest.mark.parametrize(
    ("part", "sent", "planned"),
    [
        ("style", {"value": "line"}, {"style": "line"}),
        ("motifs", {"add": "cat"}, {"motifs": ["sunflower", "cat"]}),
        ("faces", {"value": "off"}, {"faces": False}),
        ("leaves", {"value": "2"}, {"leaves": 2.0}),
        ("ground", {"value": "dots"}, {"ground": "dots"}),
    ],
)
def test_a_part_decided_otherwise_is_a_new_version(alice_client, version, part, sent, planned):
    answer = decide(alice_client, version, part=part, tab="plan", **sent)
    assert answer.status_code == 302
    assert answer["Location"].endswith(f"?v={head(version).token}&tab=plan")
    assert head(version).parent == version
    assert plan(version) == planned


def test_numbers_are_parameters_of_their_own(alice_client, version):
    decide(alice_client, version, part="scale", value="1.5")
    assert head(version).made_by.parameters["scale"] == 1.5
    assert 'id="plan-scale-value" name="value" min="0.5" max="2" step="0.05" value="1.5"' in page(
        alice_client, version
    )


def test_a_motif_goes_as_it_came(alice_client, version):
    decide(alice_client, version, part="motifs", add="cat")
    decide(alice_client, head(version), part="motifs", remove="sunflower")
    assert plan(version) == {"motifs": ["cat"]}


def test_what_she_decided_is_marked_and_can_be_left_to_her_words_again(alice_client, version):
    assert "-reset" not in page(alice_client, version)
    decide(alice_client, version, part="style", value="line")
    assert 'id="plan-style-reset"' in page(alice_client, version)
    assert "<dt>Style, by hand</dt><dd>Line-drawn</dd>" in page(alice_client, version)
    decide(alice_client, head(version), part="style", reset="1")
    assert head(version) == version, "the same picture as before"


def test_the_answer_to_a_press_swaps_the_panel_and_the_stage(alice_client, version):
    answer = decide(alice_client, version, headers=HTMX, part="style", value="line")
    html = answer.content.decode()
    assert 'id="plan-style-line" aria-pressed="true"' in html
    assert 'id="stage-now"' in html
    assert answer["HX-Replace-Url"].endswith(f"?v={head(version).token}")


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        ({"part": "style", "value": "oil"}, "Style cannot be “oil”"),
        ({"part": "motifs", "add": "unobtainium"}, "Motifs cannot be"),
        ({"part": "motifs", "remove": "sunflower"}, "nothing would be drawn"),
        ({"part": "scale", "value": "9"}, "from 0.5 to 2"),
        ({"part": "scale", "value": "nan"}, "from 0.5 to 2"),
        ({"part": "scale", "value": "big"}, "from 0.5 to 2"),
        ({"part": "faces", "value": "perhaps"}, "on or off"),
        ({"part": "hats", "value": "on"}, "no such part"),
        ({"part": "A b", "value": "on"}, "valid value"),
        ({"value": "on"}, "required"),
    ],
)
def test_what_cannot_be_is_told_and_changes_nothing(alice_client, version, sent, words):
    html = decide(alice_client, version, headers=HTMX, **sent).content.decode()
    assert words in html
    assert head(version) == version
    assert version.design.versions.count() == 1


def test_a_fifth_motif_is_too_much(alice_client, version):
    for name in ("cat", "dog", "fox"):
        decide(alice_client, head(version), part="motifs", add=name)
    html = decide(alice_client, head(version), headers=HTMX, part="motifs", add="bee")
    assert "4 are the most" in html.content.decode()
    assert len(plan(version)["motifs"]) == 4


def test_drawing_too_often_from_one_place_waits(alice_client, version, monkeypatch):
    monkeypatch.setattr(plans, "REPLANS_AN_HOUR", 0)
    html = decide(alice_client, version, headers=HTMX, part="style", value="line")
    assert "a lot of drawing" in html.content.decode()
    assert head(version) == version


def test_deciding_on_an_example_makes_a_copy(client):
    example = builders.version()
    Design.objects.filter(pk=example.design_id).update(is_public=True, head=example)
    answer = decide(client, example, headers=HTMX, part="style", value="line", tab="plan")
    own = Design.objects.exclude(pk=example.design_id).get()
    assert own.token in answer["HX-Redirect"]
    assert own.head.made_by.parameters["plan"] == {"style": "line"}
    assert example.design.versions.count() == 1


def test_everything_that_a_motif_may_be_is_a_page_and_a_part_of_one(alice_client, version):
    url = f"/studio/hoodie/{version.design.token}/plan/motifs/?v={version.token}"
    whole, part = alice_client.get(url), alice_client.get(url, headers=HTMX)
    for answer in (whole, part):
        html = answer.content.decode()
        assert 'name="remove" value="sunflower"' in html
        assert 'name="add" value="cat"' in html
    assert "<html" in whole.content.decode()
    assert "<html" not in part.content.decode()


@pytest.mark.parametrize("part", ["style", "hats"])
def test_only_long_lists_have_a_page(alice_client, version, part):
    url = f"/studio/hoodie/{version.design.token}/plan/{part}/"
    assert alice_client.get(url).status_code == 404


def test_a_portrait_is_drawn_for_a_signed_address_only(client):
    loom = registry.get_engine("loom")
    url = portrait_url(engine=loom, part="motifs", option="cat")
    answer = client.get(url)
    assert Image.open(io.BytesIO(answer.content)).size == (160, 160)
    assert client.get(url.replace("cat", "dog")).status_code == 404
    assert client.get(url.partition("?")[0]).status_code == 404


def test_what_has_no_portrait_is_not_found(client):
    loom = registry.get_engine("loom")
    url = portrait_url(engine=loom, part="motifs", option="guest:crane")
    assert client.get(url).status_code == 404


def test_a_version_of_an_engine_without_a_plan_says_so(alice_client, version, monkeypatch):
    monkeypatch.setattr(type(registry.get_engine("loom")), "outline", lambda self, recipe: None)
    html = page(alice_client, version)
    assert "drawn by an older Loom" in html
    assert "How it is drawn" not in html
    answer = decide(alice_client, version, headers=HTMX, part="style", value="line")
    assert "no such part" in answer.content.decode()


CRANE = {
    "name": "guest:crane",
    "label": "paper crane",
    "plural": "paper cranes",
    "words": ["crane", "cranes"],
    "nature": {"a": "#c94f4f"},
    "pack": "Origami",
    "credit": "A. Artist",
    "licence": "CC BY 4.0",
    "layers": [
        {
            "kind": "shape",
            "path": [["M", -80, 40], ["L", 0, -80], ["L", 80, 40], ["Z"]],
            "role": "a",
            "width": 0.0,
        }
    ],
}


def test_the_recipe_names_the_artists_of_a_pack(alice_client, version):
    made = redraw_version(
        version=version,
        parameters={"guests": [CRANE], "plan": {"motifs": ["guest:crane", "sunflower"]}},
    )
    html = page(alice_client, version, f"tab=recipe&v={made.token}")
    credit = "Contains <b>“paper crane”</b> from Origami by A. Artist, CC BY 4.0"
    assert credit in " ".join(html.split())
    assert "Take paper crane away" in html
    decide(alice_client, made, part="motifs", remove="guest:crane")
    assert "paper crane" not in page(alice_client, version, "tab=recipe")
    decide(alice_client, head(version), part="motifs", add="guest:crane")
    assert credit in " ".join(page(alice_client, version, "tab=recipe").split())
