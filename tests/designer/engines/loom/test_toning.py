import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.engines.loom.colour import chroma, distance, hue, lightness
from designer.engines.loom.colours import COLOURS
from designer.engines.loom.toning import Tinge, clear_of, kept_from, shaded_ground
from designer.layout import HEX
from tests.designer.engines.loom.helpers import plan

inks = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")
steps = st.floats(-1, 1)


def turned_to(ink: str, angle: float) -> float:
    return abs((hue(ink) - angle + 180) % 360 - 180)


@given(inks, steps, steps, steps)
def test_every_tinge_of_every_ink_is_an_ink(ink, light, warm, calm):
    assert HEX.fullmatch(Tinge(light, warm, calm)(ink))


@given(inks)
def test_no_tinge_changes_nothing(ink):
    assert not Tinge()
    assert Tinge()(ink) == ink


@pytest.mark.parametrize("name", ["red", "teal", "mustard", "plum", "navy"])
def test_a_tinge_goes_where_it_says(name):
    ink = COLOURS[name]
    assert lightness(Tinge(light=1)(ink)) > lightness(ink) > lightness(Tinge(light=-1)(ink))
    assert turned_to(Tinge(warm=1)(ink), 55) <= turned_to(ink, 55) + 1
    assert turned_to(Tinge(warm=-1)(ink), 250) <= turned_to(ink, 250) + 1
    assert chroma(Tinge(calm=1)(ink)) < chroma(ink)


def test_black_and_white_stay():
    for ink in ("#000000", "#ffffff"):
        assert distance(Tinge(light=1, warm=1)(ink), ink) < 0.02
        assert distance(Tinge(light=-1, warm=-1)(ink), ink) < 0.02


@pytest.mark.parametrize("name", ["red", "green", "blue", "yellow", "pink", "black", "white"])
def test_a_refused_colour_is_not_seen(name):
    refused = COLOURS[name]
    assert distance(kept_from(refused, refused), refused) > 0.07
    assert kept_from(COLOURS["teal"], COLOURS["red"]) == COLOURS["teal"]


@given(inks, inks)
def test_an_ink_is_kept_clear_of_the_ground(ink, ground):
    assert distance(clear_of(ink, ground), ground) >= 0.1 or lightness(ground) in (0.0, 1.0)


def test_a_ground_goes_darker_and_lighter():
    for ground in ("#fdf3ee", "#8cc8ec", "#1c2c52"):
        assert lightness(shaded_ground(ground, -0.5)) < lightness(ground)
        assert lightness(shaded_ground(ground, 0.5)) > lightness(ground)


@pytest.mark.parametrize("prompt", ["cartoon cats and roses", "flat birds, autumn"])
def test_an_edit_of_the_tone_keeps_the_toss_and_turns_the_inks(prompt):
    usual = plan(prompt, 5)
    for edit in ("warmer", "cooler", "darker", "lighter", "no red"):
        made = plan(prompt, 5, edits=[edit])
        assert (made.motifs, made.arrangement, made.style, made.gap, made.scale) == (
            *(usual.motifs, usual.arrangement, usual.style, usual.gap, usual.scale),
        )
        assert made.scheme != usual.scheme
        assert made.motif(made.motifs[0]).nature != usual.motif(usual.motifs[0]).nature
    ground = plan(prompt, 5, edits=["darker background"]).scheme.ground
    assert lightness(ground) < lightness(usual.scheme.ground)
