"""What the merchant told about her photograph: strokes, marks, measures and the grid.

Places are fractions of the photograph's width and height; lengths are millimetres of cloth.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

Place = tuple[float, float]

PICK, DROP, ADD, ERASE = "pick", "drop", "add", "erase"
CLOTH, TRIM = "cloth", "trim"


@dataclass(frozen=True, slots=True)
class Stroke:
    """One deed on the mask: a colour picked or dropped at a place, or a line painted or erased.

    ``size``: the tolerance of a colour (OKLab distance), or the brush's width as a fraction of the
    photograph's longer side.
    """

    does: str
    layer: str
    size: float
    points: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Marks:
    """Where the centre line begins and ends on the photograph, and where the cloth ends on both
    sides at the height of the chest."""

    top: Place
    bottom: Place
    left: Place
    right: Place


@dataclass(frozen=True, slots=True)
class Measures:
    """``length_mm``: of cloth from top to bottom mark. ``turn_deg``: how far the cloth has turned
    away from the camera where it ends at the sides; 0 for a garment that lies flat."""

    length_mm: float
    turn_deg: float


@dataclass(frozen=True, slots=True)
class Grid:
    """Lines on the cut piece, mm from its centre line and down from its origin, and the place on
    the photograph of each crossing, row by row."""

    across: tuple[float, ...]
    down: tuple[float, ...]
    nodes: tuple[tuple[Place, ...], ...]


@dataclass(frozen=True, slots=True)
class Told:
    """Everything; ``marks``, ``measures`` and ``grid`` are None until she came so far."""

    strokes: tuple[Stroke, ...] = ()
    softness: float = 1.5  # px
    marks: Marks | None = None
    measures: Measures | None = None
    grid: Grid | None = None
    raw: Mapping[str, Any] = field(default_factory=dict, compare=False, repr=False)
