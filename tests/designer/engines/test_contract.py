"""One contract, every engine: this file knows no vendor."""

from __future__ import annotations

import io
import re
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from PIL import Image

from designer.engines.base import Engine, ReferenceImage, Request, Result
from designer.errors import EngineError, UnsupportedFeature
from designer.layout import REPEATS
from designer.recipe import Recipe, canonical

SUNFLOWERS = Request("Cartoon sunflower pattern", 7, size_px=512)
HEX = re.compile(r"#[0-9a-f]{6}")


def pixels(result: Result) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(result.image)).convert("RGB")).astype(np.float32)


def edge_stands_out(picture: np.ndarray) -> float:
    """The jump from the last column to the first, against the roughest tenth inside."""
    columns = np.abs(np.diff(picture, axis=1)).mean(axis=(0, 2))
    edge = np.abs(picture[:, -1] - picture[:, 0]).mean()
    return float(edge / (np.percentile(columns, 90) + 1))


def test_it_says_who_it_is(engine: Engine) -> None:
    assert engine.id
    assert engine.label
    assert engine.version
    assert engine.capabilities.repeats[0] == "straight"


def test_its_health_is_one_of_three_words_with_a_reason(engine: Engine) -> None:
    state, reason = engine.health()
    assert state == "works", reason


def test_the_picture_is_what_the_result_says(engine: Engine) -> None:
    result = engine.draw(SUNFLOWERS)
    picture = Image.open(io.BytesIO(result.image))
    assert (Image.MIME[picture.format or ""], *picture.size) == (
        result.mime,
        result.width,
        result.height,
    )
    assert result.mime == "image/png"
    assert result.width >= SUNFLOWERS.size_px


def test_the_recipe_names_the_engine_the_words_and_the_seed(engine: Engine) -> None:
    recipe = engine.draw(SUNFLOWERS).recipe
    assert (recipe.engine, recipe.engine_version) == (engine.id, engine.version)
    assert (recipe.prompt, recipe.seed) == (SUNFLOWERS.prompt, "7")


def test_the_recipe_survives_canonical_json(engine: Engine) -> None:
    recipe = engine.draw(SUNFLOWERS).recipe
    again = Recipe.from_json(recipe.to_json())
    assert again.canonical() == recipe.canonical()
    assert again.id == recipe.id


def test_a_seed_of_any_size_is_kept_whole(engine: Engine) -> None:
    seed = 2**63 + 12345
    assert engine.draw(Request("koi", seed, size_px=512)).recipe.seed == str(seed)


def test_it_describes_the_picture_in_words_and_inks(engine: Engine) -> None:
    result = engine.draw(SUNFLOWERS)
    assert 3 <= len(result.caption) <= 80
    assert len(result.alt) > len(result.caption) or "sunflower" in result.alt.lower()
    assert result.palette
    assert all(HEX.fullmatch(ink) for ink in result.palette)


def test_the_raw_answer_is_plain_json_without_pixels(engine: Engine) -> None:
    assert len(canonical(dict(engine.draw(SUNFLOWERS).raw))) < 20_000


def test_the_repeats_it_offers_are_known_and_straight_really_tiles(engine: Engine) -> None:
    assert set(engine.capabilities.repeats) <= set(REPEATS)
    picture = pixels(engine.draw(SUNFLOWERS))
    assert edge_stands_out(picture) < 1.2
    assert edge_stands_out(picture.transpose(1, 0, 2)) < 1.2


def test_a_repeat_that_it_does_not_offer_is_refused(engine: Engine) -> None:
    for repeat in set(REPEATS) - set(engine.capabilities.repeats):
        with pytest.raises(UnsupportedFeature):
            engine.draw(Request("koi", 1, size_px=512, parameters={"repeat": repeat}))


def test_a_repeat_that_it_offers_is_drawn(engine: Engine) -> None:
    for repeat in engine.capabilities.repeats:
        request = Request("koi", 1, size_px=512, parameters={"repeat": repeat})
        assert engine.draw(request).recipe.parameters["repeat"] == repeat


def test_an_exact_seed_is_exact_and_others_refuse_to_redraw(engine: Engine) -> None:
    first = engine.draw(SUNFLOWERS)
    if engine.capabilities.exact_seed:
        again = engine.redraw(first.recipe, size_px=512)
        assert again.image == first.image == engine.draw(SUNFLOWERS).image
        assert again.recipe.id == first.recipe.id
    else:
        with pytest.raises(UnsupportedFeature):
            engine.redraw(first.recipe, size_px=512)


def test_another_seed_is_another_picture(engine: Engine) -> None:
    pictures = {engine.draw(Request("koi", seed, size_px=512)).image for seed in (1, 2, 3)}
    assert len(pictures) == 3


def test_vectors_come_only_from_an_engine_that_promises_them(engine: Engine) -> None:
    result = engine.draw(SUNFLOWERS)
    assert result.svg.lstrip().startswith("<") == engine.capabilities.vector


def test_an_edit_keeps_the_prompt_and_writes_down_the_change(engine: Engine) -> None:
    source = engine.draw(SUNFLOWERS)
    if not engine.capabilities.edits_in_words:
        with pytest.raises(UnsupportedFeature):
            engine.edit(source, "make it navy", seed=7)
        return
    edited = engine.edit(source, "make it navy", seed=7, size_px=512)
    twice = engine.edit(edited, "bigger", seed=7, size_px=512)
    assert edited.recipe.prompt == source.recipe.prompt
    assert list(twice.recipe.parameters["edits"]) == ["make it navy", "bigger"]
    assert edited.image != source.image


def test_too_many_references_are_refused(engine: Engine) -> None:
    picture = engine.draw(SUNFLOWERS).image
    many = (ReferenceImage("style", picture, "image/png"),) * (
        engine.capabilities.max_references + 1
    )
    with pytest.raises(UnsupportedFeature):
        engine.draw(Request("koi", 1, size_px=512, references=many))


def test_a_wish_that_it_does_not_know_is_refused_not_dropped(engine: Engine) -> None:
    with pytest.raises(EngineError):
        engine.draw(Request("koi", 1, size_px=512, parameters={"smell": "roses"}))


def test_only_a_paid_engine_costs_money(engine: Engine) -> None:
    result = engine.draw(SUNFLOWERS)
    assert (result.cost_micros > 0) == engine.capabilities.costs_money
    assert engine.expected_cost_micros(SUNFLOWERS) >= result.cost_micros


def test_four_threads_at_once_get_four_whole_pictures(engine: Engine) -> None:
    requests = [Request("Cartoon sunflower pattern", seed, size_px=512) for seed in range(4)]
    alone = [engine.draw(request) for request in requests]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(engine.draw, requests))
    assert [one.image for one in together] == [one.image for one in alone]


def test_a_larger_picture_than_it_can_draw_is_never_invented(engine: Engine) -> None:
    assert engine.capabilities.max_px >= 1024
    result = engine.draw(Request("koi", 1, size_px=1024))
    assert max(result.width, result.height) <= engine.capabilities.max_px


def test_an_engine_that_plans_shows_its_plan_and_others_refuse(engine: Engine) -> None:
    recipe = Recipe(engine.id, engine.version, "Cartoon sunflower pattern", "7")
    outline = engine.outline(recipe)
    if not engine.capabilities.plan:
        assert outline is None
        with pytest.raises(UnsupportedFeature):
            engine.redecide(recipe, {"style": "flat"})
        assert engine.portrait("style", "flat") == ""
        return
    assert outline is not None
    assert outline.caption
    assert outline.alt
    assert len({part.key for part in outline.parts}) == len(outline.parts)
    for part in outline.parts:
        chosen = part.value if part.kind == "choices" else [part.value]
        assert part.kind not in ("choice", "choices") or all(map(part.option, chosen))
        unchanged = engine.redecide(recipe, {part.key: part.value})
        again = engine.outline(unchanged)
        assert again is not None
        assert again.caption == outline.caption


def test_a_plan_refuses_what_it_does_not_offer(engine: Engine) -> None:
    recipe = Recipe(engine.id, engine.version, "Cartoon sunflower pattern", "7")
    for decisions in ({"hats": "bowler"}, {"style": "no such style"}):
        with pytest.raises(UnsupportedFeature):
            engine.redecide(recipe, decisions)
