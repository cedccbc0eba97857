"""Where on the artwork a spot of cloth lies: the one formula that mockup, live garment and print
share.

A spot is (x, y) in mm on a cut piece: x to the right of the centre line, y down from its origin
(the neck point on front and back, the top of the sleeve on sleeves). The answer is in widths and
heights of the artwork, (0, 0) its upper left corner. An all-over print has the middle of a tile at
the origin; an area print has its middle in the middle of the area. Offsets move it, and it turns
clockwise about its own middle.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.errors import DesignerError
from designer.layout import Layout, Repeat

Floats = NDArray[np.floating[Any]]


class UnknownPlacement(DesignerError):
    """The garment has no such print area."""

    code = "unknown_placement"


@dataclass(frozen=True, slots=True)
class PlacementArea:
    """A rectangle of print on one cut piece; ``top_mm`` is below the piece's origin."""

    panel: str
    width_mm: float
    height_mm: float
    top_mm: float
    centre_x_mm: float = 0.0

    @property
    def centre_y_mm(self) -> float:
        return self.top_mm + self.height_mm / 2


@dataclass(frozen=True, slots=True)
class Placing:
    """An affine map from mm to artwork units; ``area`` None means all over, repeated."""

    across: tuple[float, float, float]
    down: tuple[float, float, float]
    repeat: Repeat
    area: PlacementArea | None

    def artwork_units(self, spots: Floats) -> tuple[Floats, Floats]:
        """(2, n) mm -> artwork units, not yet folded into one tile."""
        (a, b, c), (d, e, f) = self.across, self.down
        x, y = spots
        s = x * np.float32(a)
        t = y * np.float32(e)
        if b or d:  # else it is not turned
            s += y * np.float32(b)
            t += x * np.float32(d)
        s += np.float32(c)
        t += np.float32(f)
        return s, t


def place_artwork(
    *, layout: Layout, aspect: float, placements: Mapping[str, PlacementArea]
) -> Placing:
    """The map for a layout. ``aspect`` is height / width of the artwork.

    Raises UnknownPlacement when the layout names an area that is not in ``placements``.
    """
    area = None
    if not layout.is_all_over:
        area = placements.get(layout.placement)
        if area is None:
            raise UnknownPlacement(
                f"The {layout.garment} has no print area called “{layout.placement}”."
            )
    middle_x = layout.offset_x_mm + (area.centre_x_mm if area else 0.0)
    middle_y = layout.offset_y_mm + (area.centre_y_mm if area else 0.0)
    turn = math.radians(layout.rotation_deg)
    cos, sin = math.cos(turn), math.sin(turn)
    width, height = layout.tile_mm, layout.tile_mm * aspect
    return Placing(
        across=(cos / width, sin / width, 0.5 - (middle_x * cos + middle_y * sin) / width),
        down=(-sin / height, cos / height, 0.5 - (middle_y * cos - middle_x * sin) / height),
        repeat=layout.repeat,
        area=area,
    )


def fold_into_tile(s: Floats, t: Floats, repeat: Repeat) -> tuple[Floats, Floats]:
    """Artwork units anywhere -> the place inside one tile, 0 to 1, as the repeat says."""
    if repeat == "mirror":
        return _fold_back(s), _fold_back(t)
    if repeat == "half_drop":
        t = t + _is_odd(np.floor(s)) * s.dtype.type(0.5)
    elif repeat == "brick":
        s = s + _is_odd(np.floor(t)) * s.dtype.type(0.5)
    return s - np.floor(s), t - np.floor(t)


def _is_odd(whole: Floats) -> Floats:
    """1 or 0 for each whole number; quicker than the remainder."""
    half = whole * whole.dtype.type(0.5)
    odd: Floats = (half - np.floor(half)) * whole.dtype.type(2)
    return odd


def _fold_back(s: Floats) -> Floats:
    """There and back again: up to 1 in even tiles, down to 0 in odd ones."""
    two = s.dtype.type(2)
    over = s - two * np.floor(s / two)
    folded: Floats = s.dtype.type(1) - np.abs(over - s.dtype.type(1))
    return folded
