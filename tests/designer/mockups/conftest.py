from __future__ import annotations

import numpy as np
import pytest

from designer.layout import Layout


@pytest.fixture
def layout():
    """A layout in white on the flat test scene, changed as the test says."""

    def make(**changes):
        facts = {"garment": "tote", "colourway": "white", "garment_colour": "#ffffff"}
        return Layout(**{**facts, "tile_mm": 32.0, **changes})

    return make


@pytest.fixture
def speckle():
    """An artwork whose every texel differs: (height, width) px."""

    def make(height=32, width=32, seed=1):
        return np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)

    return make
