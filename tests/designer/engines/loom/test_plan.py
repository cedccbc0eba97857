import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.engines.loom.plan import Knobs, PlanError
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
