"""From SVG to pixels, by librsvg through libvips; huge pictures come in strips.

libvips renders only the region that is asked for, so a strip costs a strip's memory whatever the
height of the picture is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import numpy as np
import pyvips
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

SIZE = re.compile(r' width="[^"]*" height="[^"]*"')
COMPRESSION = 1  # zlib's fastest: these files live for a moment


def resize_svg(svg: str, width: int, height: int) -> str:
    """The same picture with another size written on it, in pixels."""
    return SIZE.sub(f' width="{width}" height="{height}"', svg, count=1)


def _load(svg: str, width: int, height: int) -> Any:
    if width < 1 or height < 1:
        raise ValueError(f"a picture cannot be {width} x {height} px")
    image = pyvips.Image.svgload_buffer(resize_svg(svg, width, height).encode(), unlimited=True)
    return image.crop(0, 0, width, height)


def _flat(image: Any) -> Any:
    return image.flatten(background=[255, 255, 255]) if image.bands == 4 else image


def render_png(svg: str, width: int, height: int) -> bytes:
    """PNG bytes, RGB; RGBA where the picture leaves something see-through."""
    image = _load(svg, width, height)
    if image.bands == 4 and image[3].min() == 255:
        image = image[0:3]
    data: bytes = image.pngsave_buffer(compression=COMPRESSION, keep="none")
    return data


def render_rgb(svg: str, width: int, height: int) -> Pixels:
    """(height, width, 3) pixels, see-through parts on white."""
    return np.ascontiguousarray(_flat(_load(svg, width, height)).numpy())


def render_rgba(svg: str, width: int, height: int) -> Pixels:
    """(height, width, 4) pixels, alpha not multiplied in."""
    image = _load(svg, width, height)
    return np.ascontiguousarray((image if image.bands == 4 else image.addalpha()).numpy())


def iter_strips(svg: str, width: int, height: int, strip: int = 512) -> Iterator[Pixels]:
    """The picture from top to bottom as (up to ``strip``, width, 3) pixels."""
    image = _flat(_load(svg, width, height))
    region = pyvips.Region.new(image)
    for top in range(0, height, strip):
        rows = min(strip, height - top)
        data = region.fetch(0, top, width, rows)
        yield np.frombuffer(data, dtype=np.uint8).reshape(rows, width, 3)
