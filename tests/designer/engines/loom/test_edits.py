from dataclasses import fields

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.engines.loom.colours import COLOURS
from designer.engines.loom.edits import apply_edit, apply_edits
from designer.engines.loom.reading.wish import Wish
from designer.engines.loom.words import read_prompt
from tests.designer.engines.loom.prompts import PROMPTS

FOUNDING = "Cartoon sunflower pattern"


def edited(*instructions: str, prompt: str = FOUNDING) -> Wish:
    wish = read_prompt(prompt)
    for instruction in instructions:
        wish, applied = apply_edit(wish, instruction)
        assert applied, instruction
    return wish


def changed(before: Wish, after: Wish) -> set[str]:
    names = (one.name for one in fields(Wish))
    return {name for name in names if getattr(before, name) != getattr(after, name)}


# instruction -> the fields it may change, on a print of cats and roses
NAMED = {
    "bigger": {"scale"},
    "bigger petals": {"scale"},
    "make the flowers bigger": {"scale"},
    "smaller cats": {"scale"},
    "make it navy": {"ground_ink"},
    "on navy": {"ground_ink"},
    "cream background": {"ground_ink"},
    "change the background to sage": {"ground_ink"},
    "make the cats teal": {"inks"},
    "pink and teal": {"inks"},
    "white on navy": {"inks", "ground_ink"},
    "more leaves": {"leaves"},
    "fewer leaves": {"leaves"},
    "without leaves": {"leaves"},
    "without the faces": {"faces"},
    "smiling faces": {"faces"},
    "calmer": {"calm", "gap"},
    "brighter": {"calm"},
    "warmer": {"warm"},
    "cooler colours": {"warm"},
    "darker": {"light"},
    "lighter": {"light"},
    "darker background": {"ground_light"},
    "make the background lighter": {"ground_light"},
    "as watercolour": {"style"},
    "in ink": {"style"},
    "half-drop it": {"arrangement"},
    "in rows": {"arrangement"},
    "scatter them": {"arrangement"},
    "more space": {"gap"},
    "further apart": {"gap"},
    "busier": {"gap"},
    "not so busy": {"gap"},
    "fewer cats": {"gap"},
    "too busy": {"gap"},
    "too big": {"scale"},
    "too dark": {"light"},
    "half as big": {"scale"},
    "more flowers": {"gap"},
    "make the flowers red": {"inks"},
    "I want owls instead": {"motifs"},
    "get rid of the cats": {"motifs", "without"},
    "take away the flowers": {"motifs", "without"},
    "get rid of the faces": {"faces"},
    "more colourful": {"calm"},
    "simplify": {"gap"},
    "more cats": {"gap"},
    "add some stars": {"motifs"},
    "with bees": {"motifs"},
    "swap the cats for dogs": {"motifs"},
    "replace roses with peonies": {"motifs"},
    "change the cats to foxes": {"motifs"},
    "turn the cats into owls": {"motifs"},
    "dogs instead of cats": {"motifs"},
    "remove the cats": {"motifs", "without"},
    "no roses": {"motifs", "without"},
    "fewer colours": {"most_inks"},
    "only two colours": {"most_inks"},
    "no red": {"without_inks"},
    "transparent background": {"transparent"},
    "no background": {"transparent"},
    "autumn colours": {"palette"},
    "on gingham": {"grounds"},
    'say "HELLO"': {"text", "arrangement"},
}


@pytest.mark.parametrize("instruction", NAMED)
def test_an_edit_changes_what_it_names_and_nothing_else(instruction):
    before = read_prompt("cats and roses")
    after, applied = apply_edit(before, instruction)
    assert applied
    assert changed(before, after) == NAMED[instruction]


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(PROMPTS), st.sampled_from(sorted(NAMED)))
def test_an_edit_of_any_print_changes_no_other_field(prompt, instruction):
    before = read_prompt(prompt)
    after, _ = apply_edit(before, instruction)
    also = {"palette"} if "inks" in NAMED[instruction] else set()
    also |= {"inks", "ground_ink"} if "palette" in NAMED[instruction] else set()
    also |= {"motifs"} if instruction in ("more cats", "more flowers") else set()
    also |= {"motifs"} if "leaves" in NAMED[instruction] else set()  # sprigs are leaves
    also |= {"inks", "ground_ink"} if "without_inks" in NAMED[instruction] else set()
    also |= {"weak_style"} if "style" in NAMED[instruction] else set()
    also |= {"grounds", "gap", "without", "without_inks"}  # more of what is there is more of it
    assert changed(before, after) <= NAMED[instruction] | also


@pytest.mark.parametrize(
    ("instruction", "field", "value"),
    [
        ("plus grand", "scale", 1.3),
        ("fleurs plus grandes", "scale", 1.3),
        ("más grande", "scale", 1.3),
        ("größer", "scale", 1.3),
        ("größere Blüten", "scale", 1.3),
        ("もっと大きく", "scale", 1.3),
        ("大一点", "scale", 1.3),
        ("kleiner", "scale", 0.77),
        ("sans feuilles", "leaves", 0.0),
        ("ohne Blätter", "leaves", 0.0),
        ("sin hojas", "leaves", 0.0),
        ("葉なし", "leaves", 0.0),
        ("没有叶子", "leaves", 0.0),
        ("mehr Blätter", "leaves", 2.0),
        ("plus de feuilles", "leaves", 2.0),
        ("más hojas", "leaves", 2.0),
        ("sin caras", "faces", False),
        ("fondo azul marino", "ground_ink", COLOURS["navy"]),
        ("sur fond bleu marine", "ground_ink", COLOURS["navy"]),
        ("auf Dunkelblau", "ground_ink", COLOURS["navy"]),
        ("紺色の背景", "ground_ink", COLOURS["navy"]),
        ("藏青色背景", "ground_ink", COLOURS["navy"]),
        ("à l'aquarelle", "style", "watercolour"),
        ("als Aquarell", "style", "watercolour"),
        ("en acuarela", "style", "watercolour"),
        ("水彩で", "style", "watercolour"),
        ("ruhiger", "calm", 0.7),
        ("plus calme", "calm", 0.7),
        ("heller", "light", 0.5),
        ("más oscuro", "light", -0.5),
    ],
)
def test_the_commonest_edits_are_heard_in_other_languages(instruction, field, value):
    wish, applied = apply_edit(read_prompt("cats and roses"), instruction)
    assert applied
    assert getattr(wish, field) == value


def test_motifs_are_put_in_the_place_of_others():
    pets = "cats and dogs and stars"
    assert edited("swap the dogs for foxes", prompt=pets).motifs == ["cat", "fox", "star"]
    assert edited("ersetze Hunde mit Füchsen", prompt=pets).motifs == ["cat", "fox", "star"]
    assert edited("replace dogs with bees and owls", prompt=pets).motifs == [
        *("cat", "bee", "owl", "star"),
    ]


def test_what_is_not_there_cannot_be_swapped():
    assert apply_edit(read_prompt("cats"), "swap the dogs for foxes")[1] == []


def test_colours_are_swapped():
    wish = edited("change the red to teal", prompt="red and white cats on cream")
    assert wish.inks == [COLOURS["teal"], COLOURS["white"]]
    wish = edited("change the cream to navy", prompt="red and white cats on cream")
    assert wish.ground_ink == COLOURS["navy"]


def test_bigger_and_smaller_undo_each_other_nearly():
    assert edited("bigger").scale == 1.3
    assert abs(edited("bigger", "make it smaller").scale - 1) < 0.01


def test_a_named_ground_colour_stays_when_she_asks_for_it_once_more():
    assert edited("make it navy", "on cream").ground_ink == COLOURS["cream"]


def test_leaves_and_faces_come_back():
    assert edited("without leaves", "bring back the leaves").leaves == 1
    assert edited("no faces", "bring the faces back", "put back the faces").faces is True
    assert edited("remove the cats", "bring back the cats", prompt="cats, bees").motifs == [
        *("bee", "cat"),
    ]
    assert edited("no red", "bring back the red").without_inks == []


def test_several_changes_in_one_instruction():
    wish = edited("add bees, bigger and without leaves, make it navy")
    assert (wish.motifs, wish.scale, wish.leaves) == (["sunflower", "bee"], 1.3, 0.0)
    assert wish.ground_ink == COLOURS["navy"]


def test_an_added_motif_may_have_a_size_of_its_own_and_the_others_keep_theirs():
    wish = edited("add tiny stars")
    assert (wish.motifs, wish.scale) == (["sunflower", "star"], 1.0)


def test_undo_takes_the_last_change_back():
    wish, ignored = apply_edits(read_prompt(FOUNDING), ["bigger", "make it navy", "undo"])
    assert (wish.scale, wish.ground_ink, ignored) == (1.3, "", [])
    wish, ignored = apply_edits(read_prompt(FOUNDING), ["undo", "bigger", "xyzzy"])
    assert (wish.scale, ignored) == (1.3, ["undo", "xyzzy"])


def test_the_wish_that_was_there_stays_as_it_was():
    wish = read_prompt(FOUNDING)
    apply_edit(wish, "add bees, bigger, make it navy, no red")
    assert wish == read_prompt(FOUNDING)


@pytest.mark.parametrize(
    "instruction",
    [
        "",
        "hmm",
        "xyzzy please",
        "the",
        "rotate it",
        "mirror the cats",
        "make it like Tuesday",
        "more",
        "without",
        "?",
    ],
)
def test_words_without_a_change_apply_nothing(instruction):
    before = read_prompt("cats")
    after, applied = apply_edit(before, instruction)
    assert applied == []
    assert after == before


@given(st.text(max_size=80))
def test_no_instruction_breaks_a_wish(instruction):
    wish, _ = apply_edit(read_prompt("cats and roses on navy"), instruction)
    assert 0.4 <= wish.scale <= 2.5
    assert 0.4 <= wish.gap <= 3
    assert len(wish.motifs) <= 4
