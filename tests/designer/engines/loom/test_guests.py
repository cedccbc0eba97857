"""A guest is drawn like our own motifs, and a recipe that brings one is checked like any input."""

import json

import pytest

from designer.engines.base import Request
from designer.engines.loom import LoomEngine
from designer.engines.loom.guests import Guest, GuestError
from designer.errors import UnsupportedFeature
from designer.recipe import Recipe

KITE = {
    "name": "guest:paper/kite",
    "label": "paper kite",
    "plural": "paper kites",
    "words": ["kite", "paper kite"],
    "nature": {"a": "#d8485f", "b": "#f4d35e"},
    "pack": "Paper",
    "credit": "A. Artist",
    "licence": "CC BY 4.0",
    "layers": [
        {
            "kind": "shape",
            "path": [["M", 0, -90], ["L", 60, 0], ["L", 0, 90], ["L", -60, 0], ["Z"]],
            "role": "a",
            "width": 0,
        },
        {"kind": "line", "path": [["M", 0, -90], ["L", 0, 90]], "role": "b", "width": 5},
    ],
}


def draw(prompt: str, **changes):
    request = Request(prompt, 1, size_px=64, parameters={"guests": [{**KITE, **changes}]})
    return LoomEngine().draw(request)


def test_a_guest_comes_back_from_its_json():
    assert Guest.from_json(json.loads(json.dumps(KITE))).to_json() == KITE


def test_a_guest_is_drawn_for_its_words_and_credited():
    result = draw("kites on navy")
    assert "kites" in result.understanding.understood
    assert "paper kites" in result.alt
    assert result.raw["plan"]["guests"] == [
        {"label": "paper kite", "pack": "Paper", "credit": "A. Artist", "licence": "CC BY 4.0"}
    ]


def test_a_guest_goes_before_a_motif_of_ours():
    assert draw("cats", words=["cat"]).raw["plan"]["motifs"] == ("guest:paper/kite",)


def test_a_guest_that_no_word_asks_for_changes_nothing():
    ours = LoomEngine().draw(Request("roses", 1, size_px=64))
    assert draw("roses").svg == ours.svg
    assert draw("roses").raw["plan"]["guests"] == []


def test_the_recipe_draws_the_guest_where_the_pack_is_unknown():
    first = draw("kites")
    recipe = Recipe.from_json(json.loads(json.dumps(first.recipe.to_json())))
    assert LoomEngine().redraw(recipe, size_px=64).svg == first.svg


WRONG = {
    "a script for a name": {"name": "<script>"},
    "an ink that is none": {"nature": {"a": "url(#x)"}},
    "an unknown role": {"nature": {"onload": "#000000"}},
    "no layers": {"layers": []},
    "a path that is text": {"layers": [{**KITE["layers"][0], "path": "M0 0"}]},
    "a point far away": {"layers": [{**KITE["layers"][0], "path": [["M", 0, 1e9]]}]},
    "a letter that is none": {"layers": [{**KITE["layers"][0], "path": [["A", 0, 1]]}]},
    "not a number": {"layers": [{**KITE["layers"][0], "path": [["M", "0", 1]]}]},
    "nan": {"layers": [{**KITE["layers"][0], "path": [["M", float("nan"), 1]]}]},
    "too many layers": {"layers": KITE["layers"] * 50},
    "a fat line": {"layers": [{**KITE["layers"][0], "width": 1e6}]},
    "words that are a number": {"words": 7},
    "a lacking part": {"credit": None},
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_a_bad_guest_is_refused(wrong):
    with pytest.raises(GuestError):
        Guest.from_json({**KITE, **wrong})
    with pytest.raises(UnsupportedFeature):
        draw("kites", **wrong)


def test_guests_are_few():
    with pytest.raises(UnsupportedFeature, match="at most 4"):
        LoomEngine().draw(Request("kites", 1, parameters={"guests": [KITE] * 5}))
