"""One real picture by Gemini; costs a few cents.

SEEDLOOM_LIVE_TESTS=1 GEMINI_API_KEY=… python -m pytest tests/live -m live
"""

from __future__ import annotations

import os

import pytest

from designer.engines.base import Request
from designer.engines.registry import get_engine
from designer.pixels import decode

pytestmark = [
    pytest.mark.live,
    pytest.mark.enable_socket,
    pytest.mark.allow_hosts(["0.0.0.0/0", "::/0"]),
    pytest.mark.skipif(not os.environ.get("GEMINI_API_KEY"), reason="needs GEMINI_API_KEY"),
]


def test_gemini_draws_a_picture_and_says_what_it_cost():
    result = get_engine("gemini").draw(Request("Cartoon sunflower pattern", seed=1))
    assert decode(result.image).shape[2] == 3
    assert result.cost_micros > 0
    assert result.recipe.parameters["sent"]["model_version"]
