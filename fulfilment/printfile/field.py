"""One tile -> the endless field of an all-over print, and any panel cut out of it.

The same formula as ``designer.mockups.placing``, in whole pixels: the field's origin is the neck
point on the centre line, the middle of a tile lies on the point that the layout's offsets name, and
rotation turns the field about that point. A tile's period is a whole number of pixels, so a tile of
n px may be off by 0.5/n of its size.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import pyvips

from designer.layout import Layout, Repeat
from fulfilment.printfile.measure import PanelBox, mm_to_px
from fulfilment.printfile.tile import TileFile


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


def cut_panel(tile: TileFile, box: PanelBox, grid: Grid) -> Any:
    """The panel's pixels as a lazy pyvips image of ``box``'s size."""
    unit = repeat_unit(tile.picture(), grid.repeat)
    left, top = box.left - grid.anchor_x, box.top - grid.anchor_y
    corner_x, corner_y = tile.width // 2, tile.height // 2  # the anchor lies mid-tile
    if not grid.rotation_deg:
        return _window(unit, left + corner_x, top + corner_y, box.width, box.height)
    return _turned(unit, PanelBox(left, top, box.width, box.height), grid, (corner_x, corner_y))


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


def _turned(unit: Any, box: PanelBox, grid: Grid, corner: tuple[int, int]) -> Any:
    """As ``_window``, turned about the anchor; ``box`` is relative to the anchor."""
    turn = math.radians(grid.rotation_deg)
    cos, sin = math.cos(turn), math.sin(turn)
    # Panel corners turned back into the unturned field say how much of it is needed.
    back = [(x * cos + y * sin, y * cos - x * sin) for x, y in box.corners]
    left = math.floor(min(x for x, _ in back)) - 4
    top = math.floor(min(y for _, y in back)) - 4
    right = math.ceil(max(x for x, _ in back)) + 4
    bottom = math.ceil(max(y for _, y in back)) + 4
    flat = _window(unit, left + corner[0], top + corner[1], right - left, bottom - top)
    turned = flat.affine(
        [cos, -sin, sin, cos],
        interpolate=pyvips.Interpolate.new("bicubic"),
        odx=left * cos - top * sin - box.left,
        ody=left * sin + top * cos - box.top,
        oarea=[0, 0, box.width, box.height],
        premultiplied=True,
    )
    return turned.cast("uchar")
