"""Four candidates are four prints: how differences are measured, and a sample held to it.

The whole of the two hundred prompts is looked at by ``survey``.
"""

from itertools import combinations

import numpy as np
import pytest

from tests.designer.engines.loom.helpers import pixels
from tests.designer.engines.loom.measures import (
    SIBLINGS,
    boxed,
    colour_difference,
    contrast,
    seam,
    sibling_difference,
    step_beyond,
    structure_difference,
)
from tests.designer.engines.loom.prompts import PROMPTS

SIZE = 128
SAMPLE = PROMPTS[::17]


def candidate(prompt: str, seed: int = 1, **parameters: object) -> np.ndarray:
    return pixels(prompt, seed, SIZE, **parameters)


def test_a_print_does_not_differ_from_itself():
    first = candidate("space cats")
    assert sibling_difference(first, candidate("space cats")) == 0


@pytest.mark.parametrize("prompt", ["tossed sunflowers", "tossed cats on navy", "tossed mushrooms"])
def test_a_print_tossed_anew_differs_less_than_siblings(prompt):
    """The floor lies above what another toss of the same drawings comes to."""
    first = candidate(prompt)
    for bit in (1, 2):
        assert sibling_difference(first, candidate(prompt, vary={"bit": bit})) < SIBLINGS


def test_another_prompt_differs_at_sight():
    several = [candidate(prompt) for prompt in ("space cats", "red tartan", "daisies", "terrazzo")]
    assert min(sibling_difference(a, b) for a, b in combinations(several, 2)) > SIBLINGS


def test_a_shift_is_no_difference_and_another_colour_is_one():
    first = candidate("Cartoon sunflower pattern")
    moved = np.roll(first, (31, 57), axis=(0, 1))
    assert sibling_difference(first, moved) == pytest.approx(0, abs=1e-6)
    assert colour_difference(first, first[..., ::-1]) > 0.03
    assert structure_difference(first, first[..., ::-1]) < 0.1
    assert structure_difference(first, first[::2, ::2].repeat(2, 0).repeat(2, 1)) > 0


@pytest.mark.parametrize("prompt", SAMPLE)
def test_siblings_differ(prompt):
    four = [candidate(prompt, seed) for seed in (1, 2, 3, 4)]
    differences = [sibling_difference(a, b) for a, b in combinations(four, 2)]
    assert min(differences) > SIBLINGS * 0.6  # a pair may be near; the survey lists those
    assert sum(differences) / len(differences) > SIBLINGS


def test_a_blank_has_no_contrast_and_a_faint_mark_little():
    blank = np.full((32, 32, 3), 200, np.uint8)
    assert contrast(blank) == (0, 0)
    faint, clear = blank.copy(), blank.copy()
    faint[8:24, 8:24], clear[8:24, 8:24] = 175, 20
    assert contrast(faint)[0] == contrast(clear)[0] == 0.25
    assert contrast(faint)[1] < 0.1 < 0.5 < contrast(clear)[1]


def test_a_seam_is_a_step_where_tiles_meet():
    ramp = np.repeat(np.arange(0, 250, 2, dtype=np.uint8)[None, :, None], 125, 0).repeat(3, 2)
    assert seam(ramp, "straight") > 200
    assert step_beyond(ramp, "straight") > 200
    assert seam(ramp, "mirror") == 0
    whole = np.concatenate([ramp, ramp[:, ::-1]], axis=1)
    assert seam(whole, "straight") <= 0


def test_boxed_takes_the_mean_of_squares():
    board = np.indices((4, 4)).sum(axis=0) % 2 * 200
    assert (boxed(board[..., None].repeat(3, 2).astype(np.uint8), 2) == 100).all()
