"""Engines to test: each from the registry, the paid one against its fake on loopback."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from designer.engines.base import Engine
from designer.engines.gemini.config import GeminiConfig
from designer.engines.gemini.engine import GeminiEngine
from designer.engines.registry import ENGINES, build_engine, get_engine
from tests.fakes.gemini import FakeGemini


@pytest.fixture(scope="module")
def running_fake() -> Iterator[FakeGemini]:
    with FakeGemini() as fake:
        yield fake
    build_engine.cache_clear()  # with the engines go their clients and sockets


@pytest.fixture
def fake(running_fake: FakeGemini) -> FakeGemini:
    """The fake, in a good mood and with an empty log."""
    running_fake.mood = "good"
    running_fake.next_moods.clear()
    running_fake.requests.clear()
    running_fake.most_at_once = 0
    return running_fake


@pytest.fixture
def gemini(fake: FakeGemini) -> GeminiEngine:
    return GeminiEngine(GeminiConfig(api_key="a-key", base_url=fake.url))


@pytest.fixture(params=list(ENGINES))
def engine(request: pytest.FixtureRequest, fake: FakeGemini) -> Engine:
    """Every engine of the registry in turn."""
    if request.param == "gemini":
        return get_engine("gemini", config=GeminiConfig(api_key="a-key", base_url=fake.url))
    return get_engine(request.param)
