from __future__ import annotations

import pytest

from designer.layout import Layout
from designer.services import mockups
from tests import builders

pytestmark = pytest.mark.django_db


@pytest.fixture
def loaded(monkeypatch):
    """What scenes are asked for, and in which covering."""
    asked = []
    real = mockups.load_scene

    def load(slug, *, covering=""):
        asked.append((slug, covering))
        return real(slug, covering=covering)

    monkeypatch.setattr(mockups, "load_scene", load)
    return asked


def _row(**options):
    version = builders.version()
    layout = Layout.from_json(version.layout_json)
    return mockups.picture_of(
        artwork=version.artwork, layout=layout, scene="hoodie-front", options=options
    )


def test_a_picture_is_taken_in_the_covering_that_was_asked_for(loaded):
    row = _row(skin="espresso", wears="turban", covering="#204060")
    assert mockups.render(row, 160).shape == (200, 160, 3)
    assert loaded == [("hoodie-front", "turban")]


def test_a_picture_of_bare_heads_asks_for_no_covering(loaded):
    mockups.render(_row(skin="espresso"), 160)
    assert loaded == [("hoodie-front", "")]


def test_another_covering_is_another_picture():
    assert _row(wears="turban").id_hash != _row(wears="headscarf").id_hash
