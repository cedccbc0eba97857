"""The real SDK against the fake on loopback."""

from __future__ import annotations

import io
import warnings
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from google.oauth2.credentials import Credentials
from PIL import Image

from designer.engines.base import ReferenceImage, Request
from designer.engines.gemini.config import GeminiConfig
from designer.engines.gemini.engine import GeminiEngine
from designer.engines.gemini.wire import connect
from designer.errors import (
    EngineBusy,
    EngineError,
    EngineFailed,
    EngineOff,
    PromptBlocked,
    UnsupportedFeature,
)

KOI = Request("koi and waves", 7)


def failure(engine: GeminiEngine, request: Request = KOI) -> EngineError:
    with pytest.raises(EngineError) as caught:
        engine.draw(request)
    return caught.value


def test_her_words_are_sent_inside_a_textile_instruction(gemini, fake) -> None:
    result = gemini.draw(KOI)
    asked = fake.asked[0]
    assert "koi and waves" in asked.words
    assert "textile print" in asked.words
    assert result.recipe.prompt == "koi and waves"
    assert result.recipe.parameters["sent"]["prompt"] == asked.words


def test_the_seed_on_the_wire_fits_a_signed_int32(gemini, fake) -> None:
    result = gemini.draw(Request("koi", 2**40 + 5))
    assert fake.asked[0].seed == 5
    assert result.recipe.parameters["sent"]["seed"] == 5
    assert result.recipe.seed == str(2**40 + 5)


@pytest.mark.parametrize(
    ("size_px", "aspect", "ratio", "size"),
    [
        (768, 1, "1:1", "1K"),
        (1024, 1, "1:1", "1K"),
        (1500, 1, "1:1", "2K"),
        (850, 1.33, "3:4", "1K"),
        (1024, 2, "9:16", "2K"),
        (1024, 0.5, "16:9", "1K"),
    ],
)
def test_size_and_aspect_become_the_vendors_names(
    gemini, fake, size_px, aspect, ratio, size
) -> None:
    gemini.draw(Request("koi", 1, size_px=size_px, parameters={"aspect": aspect}))
    assert (fake.asked[0].ratio, fake.asked[0].size) == (ratio, size)


def test_a_model_with_one_size_is_sent_none(fake) -> None:
    config = GeminiConfig(api_key="k", base_url=fake.url, model="gemini-3.1-flash-lite-image")
    GeminiEngine(config).draw(Request("koi", 1, size_px=4096))
    image = fake.asked[0].body["generationConfig"]["imageConfig"]
    assert image == {"aspectRatio": "1:1"}


def test_inks_and_measures_are_said_in_words(gemini, fake) -> None:
    wishes = {"palette": ["#112233"], "scale": 2, "density": 0.7, "edits": ["add leaves"]}
    gemini.draw(Request("koi", 1, parameters=wishes))
    words = fake.asked[0].words
    assert "#112233" in words
    assert "large" in words
    assert "far apart" in words
    assert "add leaves" in words


@pytest.mark.parametrize(
    "wish", [{"aspect": "wide"}, {"scale": 9}, {"density": True}, {"palette": 7}, {"edits": [1]}]
)
def test_a_wish_that_makes_no_sense_is_refused_before_any_call(gemini, fake, wish) -> None:
    with pytest.raises(UnsupportedFeature, match=next(iter(wish))):
        gemini.draw(Request("koi", 1, parameters=wish))
    assert fake.requests == []


def test_parameters_of_an_earlier_recipe_can_be_drawn_again(gemini) -> None:
    first = gemini.draw(Request("koi", 1, parameters={"scale": 2}))
    again = gemini.draw(Request("koi", 2, parameters=first.recipe.parameters))
    assert again.recipe.parameters["scale"] == 2


def test_an_edit_is_one_fresh_turn_with_the_picture_before_the_words(gemini, fake) -> None:
    source = gemini.draw(KOI)
    edited = gemini.edit(source, "make the sea black", seed=9)
    contents = fake.asked[1].body["contents"]
    assert [content["role"] for content in contents] == ["user"]
    assert "text" in contents[0]["parts"][-1]
    assert fake.asked[1].pictures == (source.image,)
    assert edited.recipe.references[0].role == "edit_of"


def test_references_go_first_each_with_its_role_and_true_type(gemini, fake) -> None:
    jpeg = io.BytesIO()
    Image.new("RGB", (64, 64), "red").save(jpeg, "JPEG")
    style = ReferenceImage("style", jpeg.getvalue(), "image/png")  # a wrong label
    result = gemini.draw(Request("koi", 1, references=(style,)))
    kinds = [sorted(part)[0] for part in fake.asked[0].body["contents"][0]["parts"]]
    assert kinds == ["text", "inlineData", "text"]
    assert result.recipe.references[0].mime == "image/jpeg"


def test_a_reference_that_is_no_picture_is_refused_before_any_call(gemini, fake) -> None:
    bad = ReferenceImage("style", b"<svg/>", "image/svg+xml")
    with pytest.raises(UnsupportedFeature, match="PNG"):
        gemini.draw(Request("koi", 1, references=(bad,)))
    assert fake.requests == []


@pytest.mark.parametrize("mood", ["jpeg", "thoughts", "only_thought"])
def test_the_final_picture_is_found_and_becomes_a_png(gemini, fake, mood) -> None:
    fake.mood = mood
    result = gemini.draw(KOI)
    assert result.image.startswith(b"\x89PNG")
    assert result.width > 512  # the sketch is 256 px
    mime = result.recipe.parameters["sent"]["picture_mime"]
    assert mime == ("image/jpeg" if mood == "jpeg" else "image/png")


@pytest.mark.parametrize(
    ("mood", "words"),
    [
        ("blocked_prompt", "does not draw this subject"),
        ("prohibited", "does not draw this subject"),
        ("blocked_image", "unsafe to show"),
        ("recitation", "too close to existing work"),
        ("no_image", "without a picture"),
        ("text_only", "in words instead"),
        ("empty", "without a picture"),
        ("bad_image", "does not accept this picture"),
    ],
)
def test_a_refusal_says_why_and_is_never_asked_again(gemini, fake, mood, words) -> None:
    fake.mood = mood
    error = failure(gemini)
    assert isinstance(error, PromptBlocked)
    assert error.permanent
    assert words in str(error)
    assert len(fake.requests) == 1


def test_too_many_requests_says_when_to_come_back(gemini, fake) -> None:
    fake.mood = "busy"
    error = failure(gemini)
    assert isinstance(error, EngineBusy)
    assert error.retry_after == 2.5
    assert not error.permanent


@pytest.mark.parametrize("mood", ["busy", "timeout", "overloaded", "deadline"])
def test_a_busy_vendor_is_asked_once_only(gemini, fake, mood) -> None:
    fake.mood = mood
    assert isinstance(failure(gemini), EngineBusy)
    assert len(fake.requests) == 1


@pytest.mark.parametrize(
    "mood", ["broken", "garbage", "closed", "not_a_picture", "truncated", "cut_short"]
)
def test_a_broken_answer_can_be_tried_again_by_the_worker(gemini, fake, mood) -> None:
    fake.mood = mood
    error = failure(gemini)
    assert isinstance(error, EngineFailed)
    assert not error.permanent
    assert len(fake.requests) == 1


@pytest.mark.parametrize("mood", ["bad_key", "forbidden", "gone", "account"])
def test_a_matter_for_the_merchant_switches_the_engine_off(gemini, fake, mood) -> None:
    fake.mood = mood
    assert isinstance(failure(gemini), EngineOff)


def test_a_wrong_request_is_not_sent_twice(gemini, fake) -> None:
    fake.mood = "bad_request"
    error = failure(gemini)
    assert error.permanent
    assert len(fake.requests) == 1


def test_a_model_that_takes_no_seed_is_asked_without_one(gemini, fake) -> None:
    fake.mood = "no_seed"
    result = gemini.draw(KOI)
    assert [asked.seed for asked in fake.asked] == [7, None]
    assert result.recipe.parameters["sent"]["seed"] is None


def test_a_reason_that_nobody_knows_yet_is_a_failure_not_a_crash(gemini, fake) -> None:
    fake.mood = "unknown_reason"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the SDK warns of it
        error = failure(gemini)
    assert "A_REASON_FROM_NEXT_YEAR" in str(error)


def test_a_slow_vendor_is_given_up_in_time(fake) -> None:
    fake.mood = "slow"
    engine = GeminiEngine(GeminiConfig(api_key="k", base_url=fake.url, timeout=0.2))
    assert isinstance(failure(engine), EngineBusy)


def test_nobody_listening_is_a_failure() -> None:
    engine = GeminiEngine(GeminiConfig(api_key="k", base_url="http://127.0.0.1:9"))
    assert isinstance(failure(engine), EngineFailed)


def test_four_candidates_are_four_calls_at_once_on_one_client(gemini, fake) -> None:
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(gemini.draw, [Request("koi", seed) for seed in range(4)]))
    assert len({result.recipe.id for result in results}) == 4
    assert sorted(asked.seed for asked in fake.asked) == [0, 1, 2, 3]
    assert fake.most_at_once > 1


def test_the_bill_follows_the_tokens(gemini) -> None:
    result = gemini.draw(KOI)
    asked = result.raw["usage"]["prompt_token_count"]
    assert result.cost_micros == -(-(1120 * 30_000_000 + asked * 1_500_000) // 1_000_000)


def test_the_store_can_set_its_own_price(fake) -> None:
    engine = GeminiEngine(GeminiConfig(api_key="k", base_url=fake.url, prices=(("1K", 50_000),)))
    assert engine.draw(KOI).cost_micros == 50_000


def test_the_vendors_names_are_kept_beside_the_picture(gemini) -> None:
    result = gemini.draw(KOI)
    assert result.raw["model_version"] == "gemini-nano-banana-2.1-fake"
    assert result.raw["response_id"].startswith("fake-")
    assert result.raw["finish_reason"] == "STOP"


def test_the_key_travels_in_a_header_and_shows_nowhere_else(gemini, fake) -> None:
    result = gemini.draw(KOI)
    headers = {name.lower(): value for name, value in fake.requests[0].headers.items()}
    assert headers["x-goog-api-key"] == "a-key"
    assert "a-key" not in repr(gemini.config)
    assert b"a-key" not in result.recipe.canonical()


def test_the_sdks_own_address_variable_is_honoured(fake, monkeypatch) -> None:
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", fake.url)
    monkeypatch.setenv("GEMINI_API_KEY", "from-env")
    GeminiEngine().draw(KOI)
    assert fake.asked


def test_a_project_speaks_to_google_cloud_paths(fake, monkeypatch) -> None:
    monkeypatch.setenv("GOOGLE_VERTEX_BASE_URL", fake.url)
    config = GeminiConfig(project="hoodies", location="global")
    engine = GeminiEngine(
        config, make_client=partial(connect, credentials=Credentials(token="fake"))
    )
    assert engine.draw(KOI).width
    assert "/projects/hoodies/locations/global/publishers/google/models/" in fake.requests[0].path


def test_health_costs_nothing(gemini, fake) -> None:
    assert gemini.health()[0] == "works"
    assert [request.method for request in fake.requests] == ["GET"]


@pytest.mark.parametrize("mood", ["bad_key", "gone", "overloaded"])
def test_health_names_the_remedy(gemini, fake, mood) -> None:
    fake.mood = mood
    state, why = gemini.health()
    assert state == "broken"
    assert why


def test_without_a_key_it_is_off_and_says_what_to_set() -> None:
    engine = GeminiEngine(GeminiConfig())
    assert engine.health()[0] == "off"
    assert "GEMINI_API_KEY" in engine.health()[1]
    assert isinstance(failure(engine), EngineOff)
