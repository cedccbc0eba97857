"""Few inks: as many as asked for, and still a picture."""

import re

import pytest

from designer.engines.base import Request
from designer.engines.loom import LoomEngine
from designer.engines.loom.colour import distance
from designer.engines.loom.separations import INK
from designer.engines.loom.styles import STYLES
from tests.designer.engines.loom.helpers import pixels, plan, svg

PROMPTS = ["cartoon sunflowers", "foxes and mushrooms", "terrazzo", "sticker avocados"]


@pytest.mark.parametrize("most", [2, 3, 6])
@pytest.mark.parametrize("prompt", PROMPTS)
def test_no_more_inks_are_written_than_asked_for(prompt, most):
    text = svg(prompt, 2, most_inks=most)
    assert len(set(INK.findall(text))) <= most < len(set(INK.findall(svg(prompt, 2))))
    assert not re.search(r'opacity="', text)


@pytest.mark.parametrize("style", STYLES)
def test_every_style_can_be_brought_down(style):
    assert len(set(INK.findall(svg(f"{style} roses", 1, most_inks=4)))) <= 4


@pytest.mark.parametrize("prompt", PROMPTS)
def test_two_inks_are_told_apart(prompt):
    first, second = set(INK.findall(svg(prompt, 2, most_inks=2)))
    assert distance(first, second) > 0.15
    picture = pixels(prompt, 2, 256, most_inks=2)
    channels = [[int(ink[i : i + 2], 16) for i in (1, 3, 5)] for ink in (first, second)]
    shares = [(picture == ink).all(axis=2).mean() for ink in channels]
    assert min(shares) > 0.01


def test_the_ground_stays_what_it_was():
    made = plan("cartoon sunflowers", 2)
    assert made.scheme.ground in svg("cartoon sunflowers", 2, most_inks=3)


def test_watercolour_in_few_inks_is_admitted_to_be_none():
    result = LoomEngine().draw(Request("watercolour roses", 1, 64, parameters={"most_inks": 4}))
    assert ("watercolour", "flat, for 4 inks") in result.understanding.approximated
    assert result.raw["plan"]["style"] == "flat"
