import io

import pytest
from PIL import Image

from designer.engines.base import Request
from designer.engines.loom import LoomEngine
from designer.engines.loom.colour import distance
from designer.engines.loom.palettes import COLOURS
from designer.engines.loom.raster import RASTERISER
from designer.errors import EngineFailed, UnsupportedFeature
from designer.recipe import Recipe

LOOM = LoomEngine()
SUNFLOWERS = Request("Cartoon sunflower pattern", 3, size_px=96)


def test_a_result_is_filled_in_every_part():
    result = LOOM.draw(SUNFLOWERS)
    picture = Image.open(io.BytesIO(result.image))
    assert (picture.size, picture.format, result.mime) == ((96, 96), "PNG", "image/png")
    assert result.svg.startswith("<svg")
    assert result.understanding.understood == ("cartoon", "sunflower")
    assert result.caption
    assert "sunflowers" in result.alt
    assert result.palette[0] == result.raw["plan"]["scheme"]["ground"]
    assert result.cost_micros == 0


def test_the_palette_is_what_the_picture_shows():
    inks = LOOM.draw(Request("sunflowers on white", 2, 96)).palette
    assert inks[0] == "#ffffff"
    assert any(distance(ink, "#f9b824") < 0.08 for ink in inks)  # a sunflower's yellow
    assert 3 <= len(inks) <= 8
    assert LOOM.draw(Request("red gingham", 2, 96)).palette[1] == COLOURS["red"]


def test_the_height_follows_the_aspect():
    result = LOOM.draw(Request("cats", 1, size_px=100, parameters={"aspect": 1.5}))
    assert (result.width, result.height) == (100, 150)


def test_a_recipe_draws_itself_again_at_any_size():
    result = LOOM.draw(SUNFLOWERS)
    recipe = Recipe.from_json(result.recipe.to_json())
    again = LOOM.redraw(recipe, size_px=200)
    assert (again.svg, again.width) == (result.svg, 200)
    assert again.recipe.id == result.recipe.id
    assert LOOM.redraw(recipe, size_px=96).image == result.image


@pytest.mark.parametrize("change", [{"engine_version": "0"}, {"engine": "gemini"}])
def test_a_strange_recipe_is_refused(change):
    recipe = Recipe(
        **{"engine": "loom", "engine_version": "1", "prompt": "x", "seed": "1"} | change
    )
    with pytest.raises(EngineFailed, match="approved master"):
        LOOM.redraw(recipe, size_px=64)


def test_the_recipe_names_its_aspect_and_the_rasteriser():
    parameters = LOOM.draw(SUNFLOWERS).recipe.parameters
    assert parameters["aspect"] == 1.0
    assert parameters["rasteriser"] == RASTERISER


def test_another_rasteriser_in_the_recipe_draws_the_same_vectors():
    result = LOOM.draw(SUNFLOWERS)
    older = result.recipe.with_parameters(rasteriser="libvips 8.17.0")
    assert LOOM.redraw(older, size_px=96).svg == result.svg
    assert LOOM.redraw(older, size_px=96).recipe.id == older.id


def test_an_edit_adds_to_the_edits_and_keeps_the_seed():
    source = LOOM.draw(SUNFLOWERS)
    first = LOOM.edit(source, "make it  navy", seed=3, size_px=96)
    second = LOOM.edit(first, "bigger", seed=3, size_px=96)
    assert second.recipe.parameters["edits"] == ["make it navy", "bigger"]
    assert second.recipe.seed == "3"
    assert first.caption.startswith("Navy")
    assert source.recipe.parameters.get("edits") is None


def test_edits_with_neighbouring_seeds_are_tossed_differently_and_coloured_alike():
    source = LOOM.draw(SUNFLOWERS)
    edits = [LOOM.edit(source, "make it navy", seed=3 + k, size_px=96) for k in range(4)]
    assert len({one.image for one in edits}) == 4
    assert len({one.palette[0] for one in edits}) == 1
    assert LOOM.redraw(edits[2].recipe, size_px=96).image == edits[2].image


def test_a_badge_says_in_its_recipe_that_it_is_for_one_area():
    badge = LOOM.draw(Request('"SUPER RAD" lightning badge', 1, 96))
    assert badge.recipe.parameters["placement"] == "area"
    assert Image.open(io.BytesIO(badge.image)).mode == "RGBA"
    assert LOOM.redraw(badge.recipe, size_px=96).recipe.id == badge.recipe.id


def test_an_edit_without_a_known_word_says_what_would_work():
    with pytest.raises(UnsupportedFeature, match="bigger"):
        LOOM.edit(LOOM.draw(SUNFLOWERS), "make it like Tuesday", seed=1)


@pytest.mark.parametrize("size", [0, 15, 16_385])
def test_sizes_have_limits(size):
    with pytest.raises(UnsupportedFeature, match="pixels"):
        LOOM.draw(Request("cats", 1, size_px=size))


def test_a_wrong_parameter_is_a_helpful_refusal():
    with pytest.raises(UnsupportedFeature, match="Repeat must be one of straight"):
        LOOM.draw(Request("cats", 1, parameters={"repeat": "spiral"}))


def test_unknown_words_still_make_a_print_of_their_own():
    first, second = (LOOM.draw(Request(words, 1, 96)) for words in ("zyx qwv", "blorp"))
    assert first.understanding.not_understood == ("zyx", "qwv")
    assert first.svg != second.svg


def test_approximations_are_admitted():
    result = LOOM.draw(Request("wombats", 1, 64))
    assert result.understanding.approximated == (("wombats", "bear"),)


def test_an_empty_prompt_is_no_reason_to_fail():
    assert LOOM.draw(Request("", 0, 64)).image


@pytest.mark.parametrize(
    "text", ["A", "SUPER RAD", "Ünïcödé — 東京", "one two three four five six"]
)
def test_badges_carry_the_words(text):
    result = LOOM.draw(Request(f'"{text}" badge', 2, 64))
    assert text in result.alt


def test_four_candidates_have_four_pictures():
    pictures = {
        LOOM.draw(Request("Cartoon sunflower pattern", seed, 64)).image for seed in range(4)
    }
    assert len(pictures) == 4


def test_the_engine_works_without_a_network_or_a_key():
    assert LOOM.health() == ("works", "")
    assert LOOM.expected_cost_micros(SUNFLOWERS) == 0


def test_the_cloth_is_in_the_recipe_only_where_it_is_seen():
    cloth = {"garment_ink": "#14213f"}
    badge, tile = (
        LOOM.draw(Request(prompt, 1, 64, parameters=cloth)).recipe.parameters
        for prompt in ("fox badge", "foxes")
    )
    assert badge["garment_ink"] == "#14213f"
    assert "garment_ink" not in tile
