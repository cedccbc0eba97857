"""Recipes are the same bytes everywhere, so their ids can be trusted."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.recipe import Recipe, RecipeError, Reference, canonical

PLAIN = Recipe(engine="loom", engine_version="1", prompt="Cartoon sunflower pattern", seed="42")
FULL = Recipe(
    engine="gemini",
    engine_version="gemini-nano-banana-2.1",
    prompt="Café  olé",
    seed="9007199254740993",
    parameters={"repeat": "half_drop", "scale": 1.5, "palette": ["#112233", "#ffffff"]},
    references=(Reference(role="style", sha256="a" * 64, mime="image/png"),),
)


def test_a_recipe_has_the_id_it_always_had():
    assert PLAIN.id == "5d8c0aa2e240d49d09e87e8b9114972861c5fb3d9a634bfec7479fc21a62fa05"
    assert FULL.id == "87c31a21185b0c65a744de868141362172e8ce0271a2b419f380f3b7f93bb88a"


def test_an_accent_typed_in_two_ways_is_one_recipe():
    composed = unicodedata.normalize("NFC", "Café olé")
    decomposed = unicodedata.normalize("NFD", "Café olé")
    assert composed != decomposed
    ids = {Recipe("loom", "1", words, "1").id for words in (composed, decomposed)}
    assert len(ids) == 1


def test_spaces_around_the_words_do_not_matter():
    assert Recipe("loom", "1", "  a \n b ", "1").prompt == "a b"


@pytest.mark.parametrize("seed", ["-1", "01", "1.0", "", "x"])
def test_a_seed_that_is_not_a_plain_number_is_refused(seed):
    with pytest.raises(RecipeError, match="decimal string"):
        Recipe("loom", "1", "a", seed)


def test_an_integer_that_javascript_cannot_hold_is_refused():
    with pytest.raises(RecipeError, match="canonical"):
        canonical({"n": 2**53 + 1})


def test_not_a_number_is_refused():
    with pytest.raises(RecipeError, match="canonical"):
        canonical({"n": float("nan")})


def test_another_schema_is_refused():
    with pytest.raises(RecipeError, match="unknown recipe schema"):
        Recipe.from_json({**PLAIN.to_json(), "schema": "other/9"})


def test_a_recipe_without_its_seed_is_refused():
    data = PLAIN.to_json()
    del data["seed"]
    with pytest.raises(RecipeError, match="lacks a part"):
        Recipe.from_json(data)


def test_taking_a_parameter_away_gives_the_recipe_without_it():
    changed = PLAIN.with_parameters(repeat="brick")
    assert changed.id != PLAIN.id
    assert changed.with_parameters(repeat=None) == PLAIN


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(1 - 2**53, 2**53 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(
    prompt=st.text(max_size=60),
    seed=st.integers(0, 2**64),
    parameters=st.dictionaries(st.text(min_size=1), json_values, max_size=4),
)
def test_reading_what_was_written_gives_the_same_recipe(prompt, seed, parameters):
    recipe = Recipe("loom", "1", prompt, str(seed), parameters)
    again = Recipe.from_json(recipe.to_json())
    assert again == recipe
    assert again.id == recipe.id
