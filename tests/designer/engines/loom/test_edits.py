import pytest

from designer.engines.loom.edits import apply_edit
from designer.engines.loom.palettes import COLOURS
from designer.engines.loom.words import read_prompt


def edited(*instructions: str, prompt: str = "Cartoon sunflower pattern"):
    wish = read_prompt(prompt)
    for instruction in instructions:
        wish, applied = apply_edit(wish, instruction)
        assert applied, instruction
    return wish


def test_bigger_and_smaller_undo_each_other_nearly():
    assert edited("bigger").scale == 1.3
    assert abs(edited("bigger", "make it smaller").scale - 1) < 0.01


def test_a_colour_becomes_the_ground():
    assert edited("make it navy").ground_ink == COLOURS["navy"]


def test_two_colours_become_the_palette():
    wish = edited("pink and teal")
    assert wish.inks == [COLOURS["pink"], COLOURS["teal"]]


def test_leaves_come_and_go():
    assert edited("more leaves").leaves == 2
    assert edited("without leaves").leaves == 0
    assert edited("without the leaves").leaves == 0


def test_faces_come_and_go():
    assert edited("without the faces").faces is False
    assert edited("smiling").faces is True


def test_style_arrangement_and_palette_change_by_their_words():
    wish = edited("as watercolour", "in half-drop", "autumn colours")
    assert (wish.style, wish.arrangement, wish.palette) == ("watercolour", "half_drop", "autumn")


def test_motifs_are_added_and_taken_away():
    assert edited("add bees").motifs == ["sunflower", "bee"]
    assert edited("remove the cats", prompt="cats and planets").motifs == ["planet"]


def test_calmer_and_busier_pull_apart():
    assert edited("calmer").gap > 1 > edited("busier").gap
    assert edited("calmer").calm > 0


def test_the_wish_that_was_there_stays_as_it_was():
    wish = read_prompt("Cartoon sunflower pattern")
    apply_edit(wish, "add bees, bigger, make it navy")
    assert wish == read_prompt("Cartoon sunflower pattern")


@pytest.mark.parametrize("instruction", ["", "hmm", "xyzzy please", "the"])
def test_words_without_a_change_apply_nothing(instruction):
    assert apply_edit(read_prompt("cats"), instruction)[1] == []
