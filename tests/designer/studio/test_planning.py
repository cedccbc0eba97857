"""The Plan panel: a control per part, asked of the engine only when it is looked at."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.engines.base import Capabilities
from designer.engines.outline import Credit, Option, Outline, Part
from designer.recipe import Recipe
from designer.studio.planning import FEW, Planning

RECIPE = Recipe("painter", "1", "Cats", "1")
MANY = tuple(Option(str(n), f"Ground {n}", "Dots", True) for n in range(FEW + 1))
PARTS = (
    Part("motifs", "Motifs", "choices", ("b", "a"), (Option("a", "A"), Option("b", "B")), most=2),
    Part("style", "Style", "choice", "flat", (Option("flat", "Flat", "", True),)),
    Part("leaves", "Greenery", "choice", "1", (Option("0", "None"), Option("1", "Some"))),
    Part("ground", "Ground", "choice", "3", MANY),
    Part("faces", "Faces", "switch", True),
    Part("scale", "Size", "number", 1.25, low=0.5, high=2.0),
    Part("text", "Lettering", "text", "HELLO"),
)


class Painter:
    """An engine of somebody else's, with a plan."""

    id, label = "painter", "Painter"
    capabilities = Capabilities(plan=True)
    asked = 0

    def outline(self, recipe):
        self.asked += 1
        return Outline(recipe, PARTS, credits=(Credit("crane", "Origami", "A. Artist", "CC BY"),))


class FakeVersion:
    made_by = RECIPE


@pytest.fixture
def painter():
    return Painter()


@pytest.fixture
def planning(painter):
    return Planning(FakeVersion(), painter, "Painter")


def test_each_kind_of_part_has_its_control(planning):
    assert {view.part.key: view.control for view in planning.parts} == {
        "motifs": "several",
        "style": "pictures",
        "leaves": "words",
        "ground": "sheet",
        "faces": "switch",
        "scale": "number",
        "text": "text",
    }


def test_what_is_chosen_stands_in_the_plans_own_order(planning):
    motifs = planning.part("motifs")
    assert [option.value for option in motifs.chosen] == ["b", "a"]
    assert motifs.is_full
    assert not replace(motifs, part=replace(motifs.part, value=("b",))).is_full


def test_a_picture_has_a_signed_address_and_words_have_none(planning):
    assert (
        planning.part("style")
        .options[0]
        .picture.startswith("/studio/parts/painter/style/flat.webp?s=")
    )
    assert planning.part("leaves").options[0].picture == ""


def test_numbers_are_written_for_machines(planning):
    assert planning.part("scale").number == {
        "value": "1.25",
        "min": "0.5",
        "max": "2",
        "step": "0.05",
    }


def test_the_engine_is_asked_once_and_not_before(planning, painter):
    assert painter.asked == 0
    assert planning.parts
    assert planning.credits
    assert planning.why_not == ""
    assert painter.asked == 1


def test_an_engine_without_a_plan_says_what_to_do_instead(painter):
    painter.capabilities = Capabilities()
    assert "own words" in Planning(FakeVersion(), painter, "Painter").why_not
    off = Planning(FakeVersion(), None, "Painter")
    assert off.parts == ()
    assert "Painter does not say" in off.why_not
