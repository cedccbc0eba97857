"""Placement prints: letters lie inside the print and never on each other, whatever she writes."""

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.engines.loom.arrangements import Sheet
from designer.engines.loom.arrangements.placement import COMPOSITIONS, WORDLESS, compose_placement
from designer.engines.loom.compose import compose_svg
from designer.engines.loom.knobs import MOST_TEXT
from designer.engines.loom.plan import TEXTED
from designer.engines.loom.plan import WORDLESS as BARE
from designer.engines.loom.raster import render_rgba
from designer.engines.loom.styles import STYLES
from tests.designer.engines.loom.helpers import plan, svg

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 &!?'.,-ÄÖÜÉÑßЖЯЮαβΩŁŞ"
LEAST = 24.0  # units a capital is high at the very least, in a print 1,000 wide


def corners(boxes):
    return np.array(list(boxes))


def apart(first, second):
    """Whether a line parts two four-sided boxes."""
    for box in (first, second):
        sides = np.roll(box, -1, axis=0) - box
        for across in np.stack([-sides[:, 1], sides[:, 0]], axis=1):
            a, b = first @ across, second @ across
            if a.max() <= b.min() + 1e-6 or b.max() <= a.min() + 1e-6:
                return True
    return False


def placed(text, composition, seed=1, **parameters):
    made = plan("fox", seed, placement="area", plan={"text": text}, **parameters)
    return compose_placement(Sheet.of(made), composition)


@settings(max_examples=40, deadline=None)
@given(
    st.text(LETTERS, min_size=1, max_size=MOST_TEXT),
    st.sampled_from(TEXTED),
    st.integers(0, 7),
)
def test_letters_lie_inside_the_print_and_no_two_lines_meet(text, composition, seed):
    press = placed(text, composition, seed)
    lines = [corners(line.boxes) for line in press.placed if line.boxes]
    for line in lines:
        assert line.min() >= 0
        assert line.max() <= 1000
    for k, line in enumerate(lines):
        for other in lines[k + 1 :]:
            assert all(apart(a, b) for a in line for b in other)


@pytest.mark.parametrize("composition", TEXTED)
@pytest.mark.parametrize("text", ["A", "Donaudampfschifffahrtsgesellschaftskapit", "x y " * 10])
def test_every_letter_is_drawn_and_stays_legible(text, composition):
    press = placed(text, composition)
    boxes = np.concatenate([corners(line.boxes) for line in press.placed])
    wanted = len(text.replace(" ", ""))
    assert wanted <= len(boxes) <= wanted + 3  # hyphens
    high = np.linalg.norm(boxes[:, 3] - boxes[:, 0], axis=1).max()
    assert high >= LEAST


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("composition", COMPOSITIONS)
def test_every_composition_holds_in_every_style(composition, style):
    made = plan(f'"OPEN LATE" {style.replace("_", " ")} ramen', 2, placement="area")
    sheet = Sheet.of(made)
    compose_placement(sheet, composition)
    assert sheet.items
    assert all(abs(item.x) < 1100 and abs(item.y) < 1100 for item in sheet.items)


@pytest.mark.parametrize("prompt", ['"MAMA BEAR" bear', "fox badge"])
def test_four_siblings_are_built_differently(prompt):
    options = TEXTED if '"' in prompt else BARE
    built = {plan(prompt, seed).composition for seed in range(4)}
    assert len(built) == 4
    assert built <= set(options)


@pytest.mark.parametrize("prompt", ['"WILD & FREE" mountains', "fox badge"])
@pytest.mark.parametrize("seed", range(5))
def test_nothing_touches_the_edge_of_a_print(prompt, seed):
    alpha = render_rgba(svg(prompt, seed), 300, 300)[:, :, 3]
    edges = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
    assert edges.max() == 0
    assert alpha.max() == 255


def test_words_are_outlines_and_the_same_every_time():
    first = svg('"SUPER RAD" lightning badge', 3)
    assert "<text" not in first
    assert first == svg('"SUPER RAD" lightning badge', 3)
    assert not re.search(r"\d\.\d{5}", first)


@pytest.mark.parametrize("repeat", ["straight", "half_drop", "brick", "mirror"])
def test_a_placement_print_repeats_as_a_tile_too(repeat):
    made = plan('"SUPER RAD" lightning badge', 3, placement="all_over", repeat=repeat)
    assert not made.is_placement
    assert compose_svg(made).count("<use") >= 2


def test_words_that_no_font_has_leave_a_print_without_words():
    press = placed("東京", "stack")
    assert press.placed == []
    assert press.text == ""


def test_the_plan_knows_every_composition():
    assert set(TEXTED) | set(BARE) == set(COMPOSITIONS)
    assert set(BARE) == WORDLESS


def test_she_gets_the_crest_that_she_asked_for():
    assert {plan("rose crest", seed).composition for seed in range(4)} == {"crest"}
    assert {plan('varsity "Bears" bear', seed).composition for seed in range(4)} == {"varsity"}
    assert plan("varsity bear badge", 1).composition in BARE
