import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.engines.loom.arrangements import ARRANGEMENTS
from designer.engines.loom.knobs import ARRANGEMENT_NAMES, Knobs, PlanError
from designer.engines.loom.names import name_of_colour
from tests.designer.engines.loom.helpers import plan

PROMPTS = ["Cartoon sunflower pattern", "pastel mushrooms watercolor", "terrazzo", "neon cats"]


def test_a_plan_is_plain_data():
    assert json.loads(json.dumps(plan("space cats").to_json()))["motifs"] == [
        "cat",
        "planet",
        "rocket",
        "star",
    ]


@pytest.mark.parametrize("prompt", PROMPTS)
@pytest.mark.parametrize("first", [1, 40, 977])
def test_four_neighbouring_seeds_have_different_grounds_or_arrangements(prompt, first):
    plans = [plan(prompt, first + k) for k in range(4)]
    looks = {(one.scheme.ground, one.arrangement, one.style, one.scheme.inks) for one in plans}
    assert len(looks) == 4


@pytest.mark.parametrize("prompt", PROMPTS)
def test_another_repeat_keeps_motifs_and_inks(prompt):
    straight = plan(prompt, 5)
    for repeat in ("half_drop", "brick", "mirror"):
        other = plan(prompt, 5, repeat=repeat)
        assert (other.motifs, other.scheme, other.style) == (
            straight.motifs,
            straight.scheme,
            straight.style,
        )


def test_a_bit_different_keeps_motifs_and_inks_and_a_lot_does_not():
    usual = plan(PROMPTS[0], 5)
    bit, lot = plan(PROMPTS[0], 5, vary={"bit": 2}), plan(PROMPTS[0], 5, vary={"lot": 1})
    assert bit.scheme == usual.scheme
    assert bit.rng("motif")() == usual.rng("motif")()
    assert lot.scheme != usual.scheme
    assert lot.rng("motif")() != usual.rng("motif")()


def test_given_inks_are_the_only_inks():
    inks = ["#102030", "#f0d0a0", "#d04060"]
    scheme = plan(PROMPTS[0], 5, palette=inks).scheme
    assert scheme.ground == inks[0]
    assert scheme.inks == tuple(inks[1:])
    assert not scheme.natural


def test_a_named_palette_recolours():
    assert plan("neon cats", 5, palette="forest").scheme.mood == "forest"


@pytest.mark.parametrize(
    "wrong",
    [
        {"repeat": "spiral"},
        {"scale": 9},
        {"scale": "big"},
        {"density": 0.1},
        {"aspect": True},
        {"palette": "no such"},
        {"palette": ["red"]},
        {"placement": "pocket"},
        {"palette": ["#12345"]},
        {"most_inks": 1},
        {"most_inks": True},
        {"garment_ink": "navy"},
        {"guests": "all"},
        {"plan": "cats"},
    ],
)
def test_a_parameter_out_of_range_is_refused_by_name(wrong):
    with pytest.raises(PlanError, match=next(iter(wrong))):
        Knobs.read(wrong)


def test_a_name_that_it_does_not_know_is_refused():
    with pytest.raises(PlanError, match="smell"):
        Knobs.read({"smell": "roses"})


def test_a_badge_is_a_print_for_one_area_unless_it_must_repeat():
    assert plan('"SUPER RAD" badge').is_placement
    assert not plan('"SUPER RAD" badge', placement="all_over").is_placement
    assert plan("cats", placement="area").is_placement
    assert not plan("cats").is_placement


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=80), st.integers(0, 2**40))
def test_any_words_come_to_a_plan_with_something_to_draw(prompt, seed):
    made = plan(prompt, seed)
    assert made.motifs or made.ground or made.text


def test_the_arrangements_that_she_may_choose_are_those_there_are():
    assert set(ARRANGEMENT_NAMES) == set(ARRANGEMENTS)


def test_what_she_decides_by_hand_goes_before_words_edits_and_seed():
    by_hand = {
        "motifs": ["daisy", "bee"],
        "ground": "gingham",
        "style": "block",
        "arrangement": "brick",
        "faces": False,
        "leaves": 0,
    }
    made = plan("cartoon cats", 3, plan=by_hand, edits=["make it navy", "tossed"])
    assert (made.motifs, made.ground, made.style) == (("daisy", "bee"), "gingham", "block")
    assert (made.arrangement, made.faces, made.leaves) == ("brick", False, 0)
    assert name_of_colour(made.scheme.ground) == "navy"


@pytest.mark.parametrize(
    "part", [{"style": "block"}, {"arrangement": "brick"}, {"motifs": ["cat", "daisy"]}]
)
def test_one_decision_changes_nothing_else(part):
    first, second = plan("cats", 3).to_json(), plan("cats", 3, plan=part).to_json()
    changed = {key for key in first if first[key] != second[key]}
    assert changed <= {*part, "scheme", "faces"}


@pytest.mark.parametrize(
    "wrong",
    [{"motifs": ["gryphon"]}, {"motifs": "cat"}, {"style": "oil"}, {"faces": 1}, {"smell": 2}],
)
def test_a_decision_that_is_none_is_refused(wrong):
    with pytest.raises(PlanError, match=next(iter(wrong))):
        Knobs.read({"plan": wrong})


def test_a_see_through_print_stands_out_on_the_cloth_it_is_for():
    dark, pale = (
        plan("daisy badge", 1, garment_ink=ink).scheme.ground for ink in ("#14213f", "#f4efe6")
    )
    assert (dark, pale) == ("#14213f", "#f4efe6")
    assert plan("daisies", 1, garment_ink="#14213f") == plan("daisies", 1)


@pytest.mark.parametrize("edit", ["bigger", "make it navy", "more leaves", "airier"])
def test_an_edit_leaves_style_and_arrangement_alone(edit):
    for prompt in PROMPTS:
        before, after = plan(prompt, 5), plan(prompt, 5, edits=[edit])
        assert (before.style, before.arrangement) == (after.style, after.arrangement)
        assert before.motifs == after.motifs


def test_two_cats_and_one_dog_come_up_as_two_and_one():
    assert plan("two cats and one dog", 1).cast == ("cat", "dog", "cat")
    assert plan("cats and dogs", 1).cast == ("cat", "dog")


def test_three_foxes_are_three_drawings_and_one_fox_is_one():
    assert [plan(f"{count} foxes", 1).kinds for count in ("one", "three")] == [1, 3]
