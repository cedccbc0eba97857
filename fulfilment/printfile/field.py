"""One tile -> the endless field of an all-over print, and any panel cut out of it.

The same formula as ``designer.mockups.placing``, in whole pixels: the field's origin is the neck
point on the centre line, the middle of a tile lies on the point that the layout's offsets name, and
rotation turns the field about that point. A tile is drawn in whole pixels; where that would let the
pattern drift by more than a few pixels towards the far edge, the field is resampled to true size.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import pyvips

from designer.layout import Layout, Repeat
from fulfilment.printfile.measure import PanelBox, mm_to_px
from fulfilment.printfile.tile import TileFile

DRIFT_PX = 3.0


@dataclass(frozen=True, slots=True)
class Grid:
    """Where the field lies: ``anchor`` is the offset point in field pixels, the turn clockwise."""

    anchor_x: int
    anchor_y: int
    rotation_deg: float
    repeat: Repeat

    @classmethod
    def of(cls, layout: Layout, *, dpi: int) -> Grid:
        return cls(
            anchor_x=mm_to_px(layout.offset_x_mm, dpi),
            anchor_y=mm_to_px(layout.offset_y_mm, dpi),
            rotation_deg=layout.rotation_deg % 360,
            repeat=layout.repeat,
        )


def cut_panel(tile: TileFile, box: PanelBox, grid: Grid, *, ground: str = "") -> Any:
    """The panel's pixels as a lazy pyvips image of ``box``'s size.

    ``ground`` (#rrggbb) shows where the artwork is see-through.
    """
    picture = tile.picture()
    if ground and tile.bands == 4:
        picture = picture.flatten(background=[int(ground[at : at + 2], 16) for at in (1, 3, 5)])
    unit = repeat_unit(picture, grid.repeat)
    place = PanelBox(box.left - grid.anchor_x, box.top - grid.anchor_y, box.width, box.height)
    corner = (tile.width // 2, tile.height // 2)  # the anchor lies mid-tile
    if grid.rotation_deg or _drift(tile, place) > DRIFT_PX:
        return _resampled(unit, place, _Turn(grid.rotation_deg, *tile.stretch), corner)
    left, top = place.left + corner[0], place.top + corner[1]
    return _window(unit, left, top, box.width, box.height)


def _drift(tile: TileFile, place: PanelBox) -> float:
    """How far off the panel's farthest corner would be, in pixels, were the tile repeated as is."""
    across, down = tile.stretch
    return max(max(abs(x) * abs(across - 1), abs(y) * abs(down - 1)) for x, y in place.corners)


def repeat_unit(tile: Any, repeat: Repeat) -> Any:
    """The smallest rectangle that repeats straight: the tile itself, or two, or four of it."""
    if repeat == "half_drop":
        return tile.join(tile.wrap(x=0, y=tile.height // 2), "horizontal")
    if repeat == "brick":
        return tile.join(tile.wrap(x=tile.width // 2, y=0), "vertical")
    if repeat == "mirror":
        pair = tile.join(tile.fliphor(), "horizontal")
        return pair.join(pair.flipver(), "vertical")
    return tile


def _window(unit: Any, left: int, top: int, width: int, height: int) -> Any:
    """``width`` x ``height`` pixels of the endless field; ``left`` and ``top`` may be negative."""
    x, y = left % unit.width, top % unit.height
    across = math.ceil((x + width) / unit.width)
    down = math.ceil((y + height) / unit.height)
    return unit.replicate(across, down).crop(x, y, width, height)


@dataclass(frozen=True)
class _Turn:
    """A stretch close to 1, then a clockwise turn, about the anchor."""

    degrees: float
    across: float
    down: float

    @property
    def matrix(self) -> tuple[float, float, float, float]:
        cos, sin = math.cos(math.radians(self.degrees)), math.sin(math.radians(self.degrees))
        return cos * self.across, -sin * self.down, sin * self.across, cos * self.down

    def forth(self, x: float, y: float) -> tuple[float, float]:
        a, b, c, d = self.matrix
        return a * x + b * y, c * x + d * y

    def back(self, x: float, y: float) -> tuple[float, float]:
        a, b, c, d = self.matrix
        area = a * d - b * c
        return (d * x - b * y) / area, (a * y - c * x) / area


def _resampled(unit: Any, place: PanelBox, turn: _Turn, corner: tuple[int, int]) -> Any:
    """As ``_window``, stretched and turned about the anchor, from which ``place`` is measured."""
    # Panel corners brought back into the unturned field say how much of it is needed.
    back = [turn.back(x, y) for x, y in place.corners]
    left = math.floor(min(x for x, _ in back)) - 4
    top = math.floor(min(y for _, y in back)) - 4
    right = math.ceil(max(x for x, _ in back)) + 4
    bottom = math.ceil(max(y for _, y in back)) + 4
    flat = _window(unit, left + corner[0], top + corner[1], right - left, bottom - top)
    x, y = turn.forth(left, top)
    moved = flat.affine(
        list(turn.matrix),
        interpolate=pyvips.Interpolate.new("bicubic"),
        odx=x - place.left,
        ody=y - place.top,
        oarea=[0, 0, place.width, place.height],
    )
    return moved.cast("uchar")
