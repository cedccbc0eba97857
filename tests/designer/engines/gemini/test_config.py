import pytest

from designer.engines.gemini.catalogue import (
    MODELS,
    NEWEST,
    model_facts,
    nearest_ratio,
    price_micros,
    smallest_size,
)
from designer.engines.gemini.config import DEFAULT_MODEL, GeminiConfig
from designer.engines.gemini.costs import usage_cost


def test_the_environment_is_read_in_one_place() -> None:
    config = GeminiConfig.from_env(
        {
            "GEMINI_API_KEY": " k ",
            "SEEDLOOM_GEMINI_MODEL": "gemini-3-pro-image",
            "SEEDLOOM_GEMINI_PRICES": "1k=40000, 2K=60000",
            "SEEDLOOM_GEMINI_TIMEOUT": "90",
        }
    )
    assert config.api_key == "k"
    assert config.model == "gemini-3-pro-image"
    assert config.prices == (("1K", 40000), ("2K", 60000))
    assert config.timeout == 90


def test_an_empty_environment_is_off_with_the_newest_model() -> None:
    config = GeminiConfig.from_env({})
    assert not config.is_set
    assert config.model == DEFAULT_MODEL


@pytest.mark.parametrize(
    "env",
    [
        {"SEEDLOOM_GEMINI_PRICES": "1K"},
        {"SEEDLOOM_GEMINI_PRICES": "1K=much"},
        {"SEEDLOOM_GEMINI_TIMEOUT": "soon"},
        {"SEEDLOOM_GEMINI_TIMEOUT": "0"},
    ],
)
def test_a_wrong_figure_is_named(env: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=next(iter(env))):
        GeminiConfig.from_env(env)


def test_a_model_that_we_do_not_know_is_taken_as_the_newest() -> None:
    assert model_facts("gemini-nano-banana-9") is NEWEST
    assert model_facts("models/gemini-3-pro-image") is MODELS["gemini-3-pro-image"]


def test_the_cheapest_sufficient_size_is_chosen() -> None:
    assert smallest_size(NEWEST, width_px=1024, ratio="1:1") == "1K"
    assert smallest_size(NEWEST, width_px=1200, ratio="1:1") == "2K"
    assert smallest_size(NEWEST, width_px=99_999, ratio="1:1") == "4K"
    assert nearest_ratio(NEWEST, 0.7) == "2:3"


def test_a_larger_picture_never_costs_less() -> None:
    for model in MODELS.values():
        prices = [price_micros(model, size) for size in model.sizes]
        assert prices == sorted(prices)
        assert prices[0] > 30_000


def test_a_bill_without_counts_is_the_list_price() -> None:
    cost = usage_cost({}, model=NEWEST, size="2K", overrides=())
    assert cost == price_micros(NEWEST, "2K")


def test_thoughts_are_billed_as_words() -> None:
    usage = {
        "candidates_token_count": 1130,
        "candidates_tokens_details": [{"modality": "IMAGE", "token_count": 1120}],
        "thoughts_token_count": 200,
        "prompt_token_count": 100,
    }
    cost = usage_cost(usage, model=NEWEST, size="1K", overrides=())
    assert cost == -(-(1120 * 30_000_000 + 210 * 7_500_000 + 100 * 1_500_000) // 1_000_000)
