import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.engines.loom.colour import distance, lch, lightness, mix, to_lch, tone
from designer.engines.loom.names import name_of_colour
from designer.engines.loom.palettes import COLOURS, PALETTES, colour_named

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
    assert COLOURS[name_of_colour(ink).replace(" ", "-")] == ink or name == "off-white"


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


def test_every_palette_shows_on_its_own_ground():
    for palette in PALETTES.values():
        seen = [ink for ink in palette.inks if distance(ink, palette.ground) > 0.11]
        assert len(seen) >= 3
