"""Stripe rows and borders: they meet at every repeat, and a mirrored edge cuts no motif."""

import numpy as np
import pytest

from designer.engines.loom.arrangements.bandwork import STRIPS, Strip
from designer.engines.loom.raster import render_rgba
from tests.designer.engines.loom.helpers import pixels, svg
from tests.designer.engines.loom.test_tiles import seam

PROMPTS = ("mushroom border", "rows of foxes and leaves", "deer rows", "flamingo and palm border")


@pytest.mark.parametrize("repeat", ["straight", "half_drop", "brick"])
@pytest.mark.parametrize("prompt", PROMPTS)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_bands_join_without_a_seam(prompt, repeat, seed):
    assert seam(pixels(prompt, seed, size=240, repeat=repeat), repeat) < 1.1


@pytest.mark.parametrize("aspect", [0.6, 1.5])
@pytest.mark.parametrize("prompt", PROMPTS)
def test_bands_fit_other_tiles(prompt, aspect):
    tile = pixels(prompt, 2, size=240, aspect=aspect)
    assert seam(tile, "straight") < 1.1


@pytest.mark.parametrize("kind", STRIPS)
def test_a_strip_is_its_own_mirror_image(kind):
    """So a mirrored repeat, too, goes on with it."""
    path = STRIPS[kind](Strip(50.0, 40.0, 400.0, 8, ("#000000", "#ffffff", "#000000")))
    left, top, right, bottom = path.bounds()
    assert left + right == pytest.approx(400)
    assert top >= 29
    assert bottom <= 71


@pytest.mark.parametrize("prompt", ["mushroom border", "rows of foxes and leaves"])
def test_nothing_but_strips_reaches_a_mirrored_edge(prompt):
    """In a see-through tile, what is at the left edge is there all along the strip."""
    alpha = render_rgba(svg(prompt, 2, repeat="mirror", transparent=True), 400, 400)[:, :, 3]
    strips = (alpha > 250).mean(axis=1) > 0.9
    free = ~strips
    assert alpha[free][:, 0].max(initial=0) < 255 or np.mean(alpha[free][:, 0] > 0) < 0.05
