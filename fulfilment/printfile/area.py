"""A print area: the artwork once, in its place, clipped to the rectangle, on nothing."""

from __future__ import annotations

import math
from typing import Any

import pyvips

from designer.layout import Layout
from fulfilment.errors import PrintFileError
from fulfilment.printfile.measure import PanelBox, mm_to_px
from fulfilment.printfile.tile import TileFile


def place_artwork(tile: TileFile, box: PanelBox, layout: Layout, *, dpi: int) -> Any:
    """RGBA of ``box``'s size as a lazy pyvips image: transparent wherever the artwork is not."""
    picture = tile.picture()
    if tile.bands == 3:
        picture = picture.bandjoin(255)
    middle_x = box.width / 2 + mm_to_px(layout.offset_x_mm, dpi)
    middle_y = box.height / 2 + mm_to_px(layout.offset_y_mm, dpi)
    if not layout.rotation_deg % 360:
        left, top = round(middle_x - tile.width / 2), round(middle_y - tile.height / 2)
        return _clip(picture, left, top, box.width, box.height)
    turn = math.radians(layout.rotation_deg)
    cos, sin = math.cos(turn), math.sin(turn)
    turned = picture.premultiply().affine(
        [cos, -sin, sin, cos],
        interpolate=pyvips.Interpolate.new("bicubic"),
        odx=middle_x - (tile.width * cos - tile.height * sin) / 2,
        ody=middle_y - (tile.width * sin + tile.height * cos) / 2,
        oarea=[0, 0, box.width, box.height],
        premultiplied=True,
    )
    return turned.unpremultiply().cast("uchar")


def _clip(picture: Any, left: int, top: int, width: int, height: int) -> Any:
    """The part of ``picture`` at (left, top) that falls inside the area, on transparent black."""
    x0, y0 = max(0, -left), max(0, -top)
    x1 = min(picture.width, width - left)
    y1 = min(picture.height, height - top)
    if x1 <= x0 or y1 <= y0:
        raise PrintFileError("the artwork lies outside its print area; move it back in")
    part = picture.crop(x0, y0, x1 - x0, y1 - y0)
    return part.embed(max(0, left), max(0, top), width, height, extend="black")
