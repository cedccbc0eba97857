import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.engines.loom.colour import distance, lch, lightness, mix, to_lch, tone
from designer.engines.loom.colours import COLOUR_SPELLINGS, COLOURS, MODIFIERS, colour_named
from designer.engines.loom.names import NEVER_SAID, name_of_colour
from designer.engines.loom.palettes import PALETTE_GROUNDS, PALETTES
from designer.layout import HEX

inks = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")


@given(inks)
def test_an_ink_comes_back_from_oklch(ink):
    assert distance(lch(*to_lch(ink)), ink) < 0.012


@given(st.floats(0, 1), st.floats(0, 0.4), st.floats(0, 360))
def test_every_oklch_colour_has_an_ink(light, strength, angle):
    ink = lch(light, strength, angle)
    assert len(ink) == 7
    assert abs(lightness(ink) - light) < 0.07  # eight bits know few blacks


def test_tone_makes_lighter_and_mix_goes_between():
    assert lightness(tone("#3f7fd0", 0.2)) > lightness("#3f7fd0")
    assert mix("#000000", "#ffffff", 0.5) == "#808080"


@pytest.mark.parametrize("name", COLOURS)
def test_every_colour_is_called_by_its_own_name(name):
    ink = COLOURS[name]
    assert colour_named(name) == ink
    if name not in NEVER_SAID:
        assert COLOURS[name_of_colour(ink).replace(" ", "-")] == ink or name == "off-white"


def test_colours_are_told_apart():
    inks = list(COLOURS.values())
    assert len(set(inks)) == len(inks)
    assert set(COLOUR_SPELLINGS.values()) <= set(COLOURS)


@pytest.mark.parametrize(
    ("word", "lighter", "stronger"),
    [("dark-teal", -1, 0), ("pale-teal", 1, -1), ("bright-teal", 0, 1), ("dusty-teal", 0, -1)],
)
def test_a_shade_goes_its_own_way(word, lighter, stronger):
    plain, shade = to_lch(COLOURS["teal"]), to_lch(colour_named(word))
    assert (shade[0] - plain[0]) * lighter >= 0
    assert (shade[1] - plain[1]) * stronger >= 0
    assert shade[:2] != plain[:2]


@pytest.mark.parametrize("shade", MODIFIERS)
@pytest.mark.parametrize("name", COLOURS)
def test_every_shade_of_every_colour_is_an_ink(shade, name):
    assert HEX.fullmatch(colour_named(f"{shade}-{name}"))


@pytest.mark.parametrize(
    ("ink", "name"),
    [
        ("#e6dcf3", "pale lavender"),
        ("#d9e5cf", "pale sage"),
        ("#cfe6ee", "pale blue"),
        ("#f9dcd3", "shell pink"),
        ("#1f2f4f", "navy"),
        ("#33214f", "dark purple"),
    ],
)
def test_grounds_are_called_what_eyes_see(ink, name):
    assert name_of_colour(ink) == name


@pytest.mark.parametrize("name", PALETTES)
def test_every_palette_shows_on_its_own_ground(name):
    palette = PALETTES[name]
    assert 4 <= len(palette.inks) <= 6
    assert all(distance(ink, palette.ground) >= 0.11 for ink in palette.inks)
    pairs = [(a, b) for i, a in enumerate(palette.inks) for b in palette.inks[i + 1 :]]
    assert all(distance(a, b) >= 0.08 for a, b in pairs)
    assert distance(palette.leaf, palette.ground) >= 0.11


def test_palettes_of_several_grounds_have_inks_for_each():
    for name, grounds in PALETTE_GROUNDS.items():
        for ground in grounds:
            seen = [ink for ink in PALETTES[name].inks if distance(ink, ground) > 0.11]
            assert len(seen) >= 3, (name, ground)
