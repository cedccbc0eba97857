"""What several tests of own scenes need, without a database."""

from __future__ import annotations

from typing import Any

from designer.ownscenes.reading import read_told
from designer.ownscenes.warp import first_grid

FACTS: dict[str, Any] = {
    "slug": "own-test-1",
    "name": "own-test",
    "order": 1000,
    "garment": "tshirt",
    "title": "On the roof",
    "model": {"name": "Tomas", "body": "1.82 m tall", "wears": ""},
    "pose": "standing",
    "view": "front",
    "light": "evening sun",
    "width": 1000,
    "height": 1250,
    "is_photograph": True,
    "panels": {"front": {"id": 1, "top_m": 0.0}},
}


def with_grid(told: dict[str, Any], *, size: tuple[int, int] = (1000, 1250)) -> dict[str, Any]:
    """The same, with the grid that the tool would lay first."""
    read = read_told(told)
    assert read.marks is not None
    assert read.measures is not None
    grid = first_grid(read.marks, read.measures, size=size)
    nodes = [[list(place) for place in row] for row in grid.nodes]
    lines = {"across": list(grid.across), "down": list(grid.down), "nodes": nodes}
    return told | {"grid": lines}
