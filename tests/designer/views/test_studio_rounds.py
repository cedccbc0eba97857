"""Asking for four, watching them come, stopping; and the words before any of that."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from designer.engines import registry
from designer.models import Design, Round
from designer.services.rounds import start_round
from designer.work import drain_work, run_work
from tests import builders

pytestmark = pytest.mark.django_db
HTMX = {"HX-Request": "true"}


@pytest.fixture
def version(alice):
    return builders.version(shopper=alice)


@pytest.fixture
def design(alice):
    return builders.design(shopper=alice)


def draw(client, design, headers=None, **sent):
    url = f"/studio/hoodie/{design.token}/draw/" if design else "/studio/hoodie/draw/"
    return client.post(url, sent, headers=headers)


def test_a_sentence_on_the_front_door_makes_a_design_of_her_own(client, db):
    builders.garment()
    answer = draw(client, None, prompt="Lemons")
    assert answer.status_code == 302
    assert client.get(answer["Location"]).context["asked"] == "Lemons"


def test_drawing_from_an_example_copies_it_and_leaves_it_alone(client):
    example = builders.version()
    Design.objects.filter(pk=example.design_id).update(is_public=True, head=example)
    answer = draw(client, example.design, headers=HTMX, prompt="Lemons")
    own = Design.objects.exclude(pk=example.design_id).get()
    assert answer["HX-Redirect"] == f"/studio/hoodie/{own.token}/"
    assert example.design.rounds.count() == 1
    assert [row.prompt for row in own.rounds.order_by("number")] == [
        "Cartoon sunflower pattern",
        "Lemons",
    ]


def test_the_answer_to_a_press_swaps_the_parts_and_opens_the_versions(alice_client, version):
    answer = draw(alice_client, version.design, headers=HTMX, prompt="Lemons")
    html = answer.content.decode()
    assert 'id="panel"' in html
    assert 'id="poll" data-drawing="true"' in html
    assert 'name="prompt" value="Lemons"' not in html, "what she is typing is never replaced"
    assert answer["HX-Trigger"] == '{"studio:tab": "versions"}'
    assert answer["HX-Replace-Url"] == f"/studio/hoodie/{version.design.token}/"


@pytest.mark.parametrize("kind", ["more", "bit", "lot"])
def test_a_version_brings_its_own_words(alice_client, version, kind):
    draw(alice_client, version.design, kind=kind, parent=version.token)
    made = Round.objects.latest("pk")
    assert (made.prompt, made.parent, made.kind) == (version.words, version, kind)


def test_a_tweak_is_said_in_words_and_its_four_differ(alice_client, version):
    draw(
        alice_client,
        version.design,
        kind="tweak",
        parent=version.token,
        instruction="make it navy",
    )
    drain_work()
    made = Round.objects.latest("pk")
    pictures = {one.artwork.pixel_sha256 for one in made.versions.all()}
    assert len(pictures) == 4
    first = made.versions.get(number=1).made_by
    assert first.parameters["edits"] == ["make it navy"]
    assert "vary" not in first.parameters


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        ({"prompt": " "}, "Write a few words first"),
        ({"kind": "more"}, "Choose a version to change first"),
        ({"prompt": "Lemons", "seed": "-4"}, "greater than or equal to 0"),
    ],
)
def test_a_wrong_wish_is_answered_in_words(alice_client, version, sent, words):
    answer = draw(alice_client, version.design, **sent)
    assert words in alice_client.get(answer["Location"]).content.decode()
    assert version.design.rounds.count() == 1


def test_a_refused_sentence_stays_in_the_box_with_one_to_try_instead(alice_client, version):
    answer = draw(alice_client, version.design, prompt="Mickey Mouse pattern")
    html = alice_client.get(answer["Location"]).content.decode()
    assert 'value="Mickey Mouse pattern"' in html
    assert "Try: a cheerful cartoon mouse" in html
    assert "Try:" not in alice_client.get(answer["Location"]).content.decode(), "said once"


def test_a_refusal_for_htmx_leaves_the_garment_alone(alice_client, version):
    html = draw(
        alice_client, version.design, headers=HTMX, prompt="Mickey Mouse pattern"
    ).content.decode()
    assert 'hx-swap-oob="innerHTML:#said"' in html
    assert 'id="stage"' not in html


def test_pressing_twice_is_one_round(alice_client, design):
    for _ in range(2):
        draw(alice_client, design, prompt="Lemons", request_key="k1")
    assert design.rounds.count() == 1


@pytest.fixture
def made(design):
    return start_round(design=design, prompt="Lemons")


def ask(client, made, **query):
    url = f"/studio/hoodie/{made.design.token}/rounds/{made.token}/"
    return client.get(url, query, headers=HTMX)


def test_nothing_new_is_an_empty_answer(alice_client, made):
    assert ask(alice_client, made, seen="").status_code == 204


def test_only_what_came_is_sent(alice_client, made):
    rows = list(made.generations.all())
    run_work("generation", rows[2].pk)
    html = ask(alice_client, made, seen="", follow="1").content.decode()
    assert 'id="cand-1-3"' in html
    assert 'id="cand-1-1"' not in html
    assert "1 of 4 ready" in html
    assert 'id="stage"' in html, "the first one comes onto the empty stage"
    assert ask(alice_client, made, seen="3.").status_code == 204


def test_the_stage_stays_when_she_looks_elsewhere(alice_client, made):
    run_work("generation", made.generations.first().pk)
    assert 'id="stage"' not in ask(alice_client, made, follow="0").content.decode()


def test_the_end_stops_the_questions(alice_client, made):
    drain_work()
    html = ask(alice_client, made, seen="1.2.").content.decode()
    assert 'data-drawing="false" data-ready="4"' in html
    assert "every 400ms" not in html


def test_a_round_can_be_stopped(alice_client, made):
    url = f"/studio/hoodie/{made.design.token}/rounds/{made.token}/stop/"
    alice_client.post(url)
    html = alice_client.get(f"/studio/hoodie/{made.design.token}/").content.decode()
    assert "You stopped this round. It cost you nothing." in html


def test_a_word_is_chosen_without_scripts(client, db):
    builders.garment()
    answer = client.get("/studio/hoodie/words/", {"q": "Cartoon cats", "choose": "style:neon"})
    assert answer["Location"] == "/studio/hoodie/?q=Neon+cats"


def test_what_is_in_the_box_counts_more_than_what_the_page_knew(client, db):
    builders.garment()
    sent = {"q": "Old words", "prompt": "Cartoon lemons", "choose": "colours:mint"}
    html = client.get("/studio/hoodie/words/", sent, headers=HTMX).content.decode()
    assert 'value="Cartoon lemons in mint"' in html


def test_listening_never_touches_the_box(client, db):
    builders.garment()
    html = client.get(
        "/studio/hoodie/words/", {"prompt": "Cats flurbington"}, headers=HTMX
    ).content.decode()
    assert 'id="prompt"' not in html
    assert "flurbington" in html


def test_somebody_elses_design_is_not_led_to(bob_client, version):
    query = {"q": "x", "choose": "style:neon", "design": version.design.token}
    assert bob_client.get("/studio/hoodie/words/", query).status_code == 404


def test_words_and_garments_have_pictures(client, db):
    builders.garment()
    for url in ("/studio/words/style/neon.webp", "/studio/blank/hoodie.webp"):
        answer = client.get(url)
        assert Image.open(io.BytesIO(answer.content)).format == "WEBP"
        assert client.get(url).content == answer.content
    assert client.get("/studio/words/style/velvet.webp").status_code == 404


def test_a_question_without_news_is_cheap(alice_client, design, django_assert_max_num_queries):
    made = start_round(design=design, prompt="Lemons")
    with django_assert_max_num_queries(5):
        assert ask(alice_client, made, seen="").status_code == 204


def test_what_the_loom_would_hear_is_not_said_of_another_engine(client, db, monkeypatch):
    builders.garment()
    monkeypatch.setattr(registry, "available_engines", lambda: ("gemini", "loom"))
    for engine, is_heard in (("loom", True), ("gemini", False)):
        query = {"prompt": "Cats flurbington", "engine": engine}
        html = client.get("/studio/hoodie/words/", query, headers=HTMX).content.decode()
        assert ("flurbington" in html) is is_heard
