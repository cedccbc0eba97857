import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.engines.loom.arrangements import ARRANGEMENTS
from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.lexicon import ARRANGEMENT_WORDS, STYLE_WORDS, THEMES
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.palettes import COLOURS, PALETTE_WORDS, PALETTES
from designer.engines.loom.styles import STYLES
from designer.engines.loom.words import read_prompt, singular


def test_the_founding_sentence_is_understood_whole():
    wish = read_prompt("Cartoon sunflower pattern")
    assert (wish.motifs, wish.style) == (["sunflower"], "cartoon")
    assert wish.understood == ["cartoon", "sunflower"]
    assert wish.not_understood == []


def test_what_is_not_known_is_said():
    wish = read_prompt("quantum sunflowers with melancholy peonies")
    assert wish.not_understood == ["quantum", "melancholy"]
    assert wish.approximated == [("peonies", "rose")]
    assert "peonies" not in wish.understood


def test_a_colour_after_on_is_the_ground():
    wish = read_prompt("yellow lemons on blue")
    assert wish.ground_ink == COLOURS["blue"]
    assert wish.inks == [COLOURS["yellow"]]
    assert read_prompt("roses, navy background").ground_ink == COLOURS["navy"]


def test_oranges_are_fruit_and_orange_is_a_colour():
    assert read_prompt("oranges").motifs == ["lemon"]
    assert read_prompt("orange").inks == [COLOURS["orange"]]


def test_quoted_words_become_a_badge():
    wish = read_prompt('"SUPER RAD" lightning')
    assert (wish.text, wish.arrangement, wish.motifs) == ("SUPER RAD", "badge", ["bolt"])


def test_without_takes_away():
    wish = read_prompt("christmas without stars, no faces, no leaves")
    assert "star" not in wish.motifs
    assert wish.faces is False
    assert wish.leaves == 0
    assert wish.not_understood == []


@pytest.mark.parametrize(
    ("prompt", "ground", "motifs"),
    [
        ("leopard print teal", ["leopard"], []),
        ("Japanese waves", ["seigaiha"], []),
        ("retro 70s waves", ["groovy_waves"], []),
        ("waves", [], ["wave"]),
        ("tie-dye rainbow", ["tie_dye"], []),
        ("rainbows", [], ["rainbow"]),
        ("rainbow cats", [], ["cat"]),
        ("black and gold art deco", ["deco"], []),
        ("daisies on gingham", ["gingham"], ["daisy"]),
        ("damask", ["ogee"], []),
        ("space cats", [], ["cat", "planet", "rocket", "star"]),
    ],
)
def test_grounds_and_motifs_are_told_apart(prompt, ground, motifs):
    wish = read_prompt(prompt)
    assert (wish.grounds, wish.motifs) == (ground, motifs)


@pytest.mark.parametrize("prompt", ["Sonnenblumen", "tournesols", "girasoles", "SUNFLOWERS"])
def test_sunflowers_have_many_names(prompt):
    assert read_prompt(prompt).motifs == ["sunflower"]


@pytest.mark.parametrize(
    ("prompt", "motifs", "style", "ground"),
    [
        ("かわいい猫 青い背景", ["cat"], "cartoon", "blue"),
        ("卡通向日葵图案", ["sunflower"], "cartoon", ""),
        ("ひまわりの柄", ["sunflower"], "", ""),
        ("Katzen und Sterne auf schwarz", ["cat", "star"], "", "black"),
        ("fraises mignonnes sur fond rose", ["strawberry", "rose"], "", ""),
        ("gatos negros", ["cat"], "", ""),
        ("수채화 장미", ["rose"], "watercolour", ""),
    ],
)
def test_other_languages_are_heard(prompt, motifs, style, ground):
    wish = read_prompt(prompt)
    assert (wish.motifs, wish.style) == (motifs, style)
    assert wish.ground_ink == (COLOURS[ground] if ground else "")


def test_words_are_reported_as_she_wrote_them():
    wish = read_prompt("かわいい猫とロボット")
    assert wish.understood == ["かわいい", "猫"]
    assert wish.not_understood == ["ロボット"]


def test_what_did_not_fit_is_admitted():
    wish = read_prompt("cats dogs birds fish foxes")
    assert wish.motifs == ["cat", "dog", "bird", "fish"]
    assert ("foxes", "left out: four motifs are the most") in wish.approximated
    assert "foxes" not in wish.understood
    wish = read_prompt("zebra leopard")
    assert wish.approximated == [("zebra", "leopard spots")]


def test_a_contradiction_is_not_understood():
    wish = read_prompt("watercolour pixel cats")
    assert wish.style == "watercolour"
    assert wish.not_understood == ["pixel"]


def test_a_named_style_beats_a_hint():
    assert read_prompt("cute watercolour cats").style == "watercolour"
    assert read_prompt("cute cats").style == "cartoon"


@given(st.text(max_size=200))
def test_no_prompt_is_refused(prompt):
    wish = read_prompt(prompt)
    heard = {*wish.understood, *wish.not_understood, *(word for word, _ in wish.approximated)}
    assert all(heard)


@pytest.mark.parametrize(
    ("word", "one"), [("cherries", "cherry"), ("foxes", "fox"), ("cats", "cat"), ("glass", "glass")]
)
def test_plurals_are_cut_back(word, one):
    assert singular(word) == one


def test_every_word_list_leads_somewhere():
    assert set(STYLE_WORDS.values()) <= set(STYLES)
    assert set(ARRANGEMENT_WORDS.values()) <= set(ARRANGEMENTS)
    assert set(PALETTE_WORDS.values()) <= set(PALETTES)
    assert {name for names in THEMES.values() for name in names} <= set(MOTIFS)


@pytest.mark.parametrize("name", MOTIFS)
def test_every_motif_is_reached_by_its_own_word(name):
    assert name in read_prompt(MOTIFS[name].plural.replace(" ", "-")).motifs or name in (
        read_prompt(MOTIFS[name].words[-1]).motifs + read_prompt(MOTIFS[name].words[2]).motifs
    )


@pytest.mark.parametrize("name", GROUNDS)
def test_every_ground_is_reached_by_its_name(name):
    assert read_prompt(name.replace("_", "-")).grounds == [name]
