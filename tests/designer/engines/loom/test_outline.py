"""The loom's plan as data: each part is what is drawn, and only what she decides changes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.engines.base import Request
from designer.engines.loom import LoomEngine
from designer.engines.loom.arrangements import ARRANGEMENTS
from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.raster import render_rgb
from designer.engines.loom.styles import STYLES
from designer.engines.outline import Outline
from designer.errors import UnsupportedFeature
from designer.recipe import Recipe

LOOM = LoomEngine()


def recipe(prompt: str = "Cartoon sunflowers and daisies", **parameters: object) -> Recipe:
    return Recipe("loom", LOOM.version, prompt, "3", parameters)


def outline(of: Recipe) -> Outline:
    found = LOOM.outline(of)
    assert found is not None
    return found


def values(of: Recipe) -> dict[str, object]:
    return {part.key: part.value for part in outline(of).parts}


def test_the_outline_says_what_was_planned() -> None:
    assert values(recipe())["motifs"] == ("sunflower", "daisy")
    assert values(recipe())["style"] == "cartoon"
    assert outline(recipe()).subject == "Florals"
    assert outline(recipe()).understanding["understood"]


def test_its_recipe_is_the_one_that_the_picture_carries() -> None:
    for prompt in ("Cartoon sunflowers", '"HELLO" badge with a bolt'):
        drawn = LOOM.draw(Request(prompt, 3, size_px=64))
        assert outline(recipe(prompt)).recipe.id == drawn.recipe.id
        assert outline(recipe(prompt)).caption == drawn.caption


def test_the_options_are_the_registries() -> None:
    offered = {part.key: {o.value for o in part.options} for part in outline(recipe()).parts}
    assert offered["motifs"] == set(MOTIFS)
    assert offered["ground"] == {"", *GROUNDS}
    assert offered["style"] == set(STYLES)
    assert offered["arrangement"] == set(ARRANGEMENTS)


def test_every_option_that_promises_a_picture_has_one() -> None:
    for part in outline(recipe()).parts:
        for option in part.options[:6]:
            svg = LOOM.portrait(part.key, option.value)
            assert bool(svg) == option.has_portrait
            if svg:
                assert render_rgb(svg, 32, 32).std() > 3
    assert LOOM.portrait("motifs", "../../etc") == LOOM.portrait("hats", "bowler") == ""


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("motifs", ("sunflower", "cat")),
        ("style", "block"),
        ("arrangement", "toss"),
        ("ground", "dots"),
        ("faces", False),
        ("leaves", "0"),
        ("scale", 1.5),
        ("density", 0.6),
        ("most_inks", "3"),
    ],
)
def test_a_decision_changes_its_own_part_and_no_other(key: str, value: object) -> None:
    first = recipe(plan={"arrangement": "toss", "faces": True})
    before, after = values(first), values(LOOM.redecide(first, {key: value}))
    assert after[key] == value
    follows = {"most_inks": {"ground"}}  # few inks have none to spare for a ground of our own
    own = {key, *follows.get(key, set())}
    assert {k: v for k, v in after.items() if k not in own} == {
        k: v for k, v in before.items() if k not in own
    }


def test_decisions_add_up_and_the_last_one_counts() -> None:
    changed = LOOM.redecide(recipe(), {"style": "line"})
    changed = LOOM.redecide(changed, {"motifs": ["fox"]})
    changed = LOOM.redecide(changed, {"style": "flat"})
    assert changed.parameters["plan"] == {"style": "flat", "motifs": ["fox"]}
    assert LOOM.redraw(changed, size_px=64).recipe == changed


def test_a_badge_that_is_tossed_covers_the_cloth_again() -> None:
    badge = outline(recipe('"HELLO" badge with a bolt')).recipe
    assert badge.parameters["placement"] == "area"
    assert values(badge)["text"] == "HELLO"
    tossed = LOOM.redecide(badge, {"arrangement": "toss"})
    assert "placement" not in outline(tossed).recipe.parameters
    relettered = LOOM.redecide(badge, {"text": "Bonjour"})
    assert values(relettered)["text"] == "Bonjour"


def test_nothing_is_not_drawn() -> None:
    with pytest.raises(UnsupportedFeature, match="nothing would be drawn"):
        LOOM.redecide(recipe("lemons"), {"motifs": []})
    on_dots = LOOM.redecide(recipe("lemons"), {"ground": "dots"})
    assert values(LOOM.redecide(on_dots, {"motifs": []}))["motifs"] == ()


def test_another_edition_and_a_broken_recipe_have_no_outline() -> None:
    assert LOOM.outline(Recipe("loom", "1", "Lemons", "1")) is None
    assert LOOM.outline(recipe(hats=3)) is None
    with pytest.raises(UnsupportedFeature, match="older Loom"):
        LOOM.redecide(Recipe("loom", "1", "Lemons", "1"), {"style": "flat"})


def test_a_part_can_be_left_to_the_words_again() -> None:
    first = outline(recipe()).recipe
    changed = LOOM.redecide(first, {"style": "line", "scale": 1.5})
    assert {part.key for part in outline(changed).parts if part.is_decided} == {"style", "scale"}
    assert LOOM.redecide(changed, {"style": None, "scale": None}) == first


@pytest.mark.parametrize(
    ("words", "plan"),
    [
        ("as watercolour", {"style": "watercolour", "motifs": ["lemon", "cherry"]}),
        ("add foxes", {"style": "line", "motifs": ["lemon", "cherry", "fox"]}),
        ("without cherries", {"style": "line", "motifs": ["lemon"]}),
        ("bigger", {"style": "line", "motifs": ["lemon", "cherry"]}),
    ],
)
def test_words_that_come_after_a_decision_count(words: str, plan: dict[str, object]) -> None:
    source = LOOM.draw(Request("Cartoon lemons", 3, size_px=32))
    by_hand = LOOM.redecide(source.recipe, {"style": "line", "motifs": ["lemon", "cherry"]})
    edited = LOOM.edit(replace(source, recipe=by_hand), words, seed=3, size_px=32)
    assert edited.recipe.parameters["plan"] == plan
