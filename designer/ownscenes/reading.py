"""What the tool sent, or what was stored, read with suspicion: a browser can send anything."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

from designer.errors import SceneRefused
from designer.ownscenes.told import (
    ADD,
    CLOTH,
    DROP,
    ERASE,
    PICK,
    TRIM,
    Grid,
    Marks,
    Measures,
    Place,
    Stroke,
    Told,
)

BEYOND = 2.0  # a node may lie so many photographs outside
MOST_STROKES, MOST_POINTS, MOST_NODES = 600, 4000, 24
TOLERANCE, BRUSH, SOFTNESS = (0.01, 0.4), (0.002, 0.5), (0.5, 12.0)
LENGTH_MM, TURN_DEG = (50.0, 1500.0), (0.0, 85.0)


def read_told(data: object) -> Told:
    """Checks what the tool sent, or what was stored. Raises SceneRefused."""
    if not isinstance(data, dict):
        raise _garbled("it is no object")
    strokes = _list(data.get("strokes", []), most=MOST_STROKES)
    return Told(
        strokes=tuple(_stroke(each) for each in strokes),
        softness=_number(data.get("softness", 1.5), *SOFTNESS),
        marks=_marks(data.get("marks")),
        measures=_measures(data.get("measures")),
        grid=_grid(data.get("grid")),
        raw=data,
    )


def _stroke(data: object) -> Stroke:
    row = _object(data)
    does, layer = row.get("does"), row.get("layer", CLOTH)
    if does not in (PICK, DROP, ADD, ERASE) or layer not in (CLOTH, TRIM):
        raise _garbled("a stroke does something unknown")
    bounds = TOLERANCE if does in (PICK, DROP) else BRUSH
    points = tuple(_place(each, 0) for each in _list(row.get("points"), most=MOST_POINTS))
    if not points:
        raise _garbled("a stroke has no place")
    return Stroke(does=does, layer=layer, size=_number(row.get("size"), *bounds), points=points)


def _marks(data: object) -> Marks | None:
    if data is None:
        return None
    row = _object(data)
    return Marks(*(_place(row.get(name), 0) for name in ("top", "bottom", "left", "right")))


def _measures(data: object) -> Measures | None:
    if data is None:
        return None
    row = _object(data)
    return Measures(
        length_mm=_number(row.get("length_mm"), *LENGTH_MM),
        turn_deg=_number(row.get("turn_deg"), *TURN_DEG),
    )


def _grid(data: object) -> Grid | None:
    if data is None:
        return None
    row = _object(data)
    across, down = (_line(row.get(name)) for name in ("across", "down"))
    nodes = tuple(
        tuple(_place(each, BEYOND) for each in _list(line, most=MOST_NODES))
        for line in _list(row.get("nodes"), most=MOST_NODES)
    )
    if len(nodes) != len(down) or any(len(line) != len(across) for line in nodes):
        raise _garbled("the grid has holes")
    return Grid(across=across, down=down, nodes=nodes)


def _line(data: object) -> tuple[float, ...]:
    """At least two numbers, growing."""
    numbers = tuple(_number(each, -1200, 1200) for each in _list(data, most=MOST_NODES))
    if len(numbers) < 2 or any(b - a < 1 for a, b in itertools.pairwise(numbers)):
        raise _garbled("the grid's lines are out of order")
    return numbers


def _place(data: object, beyond: float) -> Place:
    pair = _list(data, most=2)
    if len(pair) != 2:
        raise _garbled("a place has two numbers")
    return _number(pair[0], -beyond, 1 + beyond), _number(pair[1], -beyond, 1 + beyond)


def _object(data: object) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise _garbled("a part is no object")
    return data


def _list(data: object, *, most: int) -> Sequence[object]:
    if not isinstance(data, list) or len(data) > most:
        raise _garbled("a list is missing or too long")
    return data


def _number(data: object, low: float, high: float) -> float:
    if isinstance(data, bool) or not isinstance(data, int | float) or not low <= data <= high:
        raise _garbled(f"a number is not between {low:g} and {high:g}")
    return float(data)


def _garbled(why: str) -> SceneRefused:
    return SceneRefused(f"What the tool sent cannot be read: {why}. Reload the page and try again.")
