"""From SVG to pixels, by librsvg through libvips; huge pictures come in strips."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import numpy as np
import pyvips
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]

SIZE = re.compile(r' width="[^"]*" height="[^"]*"')
VIEW = re.compile(r'viewBox="([^"]*)"')
SLAB_ROWS = 1024
# No two pictures are rendered twice here: libvips's cache of results would only hold memory.
pyvips.cache_set_max(0)
# Goes into every recipe: another rasteriser draws the same shapes with other edge pixels.
RASTERISER = "libvips " + ".".join(str(pyvips.version(part)) for part in range(3))
# Where two shapes share an edge, a pixel on it shows a little of what lies below. In small pictures
# that is much of the picture, so they are drawn larger and brought down.
SMALL_PX, SUPERSAMPLED = 640, 3
COMPRESSION = 1  # zlib's fastest: these files live for a moment


def resize_svg(svg: str, width: int, height: int) -> str:
    """The same picture with another size written on it, in pixels."""
    return SIZE.sub(f' width="{width}" height="{height}"', svg, count=1)


def _load(svg: str, width: int, height: int) -> Any:
    if width < 1 or height < 1:
        raise ValueError(f"a picture cannot be {width} x {height} px")
    fine = SUPERSAMPLED if width <= SMALL_PX else 1
    text = resize_svg(svg, width * fine, height * fine).encode()
    image = pyvips.Image.svgload_buffer(text, unlimited=True)
    image = image.crop(0, 0, width * fine, height * fine)
    return image if fine == 1 else _shrunk(image, fine)


def _shrunk(image: Any, by: int) -> Any:
    """Every ``by`` x ``by`` pixels as one, see-through ones weighing nothing."""
    if image.bands < 4:
        return image.shrink(by, by)
    mixed = image.premultiply().shrink(by, by)
    return mixed.unpremultiply().rint().cast("uchar").copy(interpretation="srgb")


def _flat(image: Any) -> Any:
    return image.flatten(background=[255, 255, 255]) if image.bands == 4 else image


def is_see_through(svg: str) -> bool:
    """Whether the tile has no ground: then the first thing drawn is not a rectangle."""
    return "</defs><rect" not in svg


def render_png(svg: str, width: int, height: int) -> bytes:
    """PNG bytes: RGB, or RGBA where the picture leaves something see-through."""
    image = _load(svg, width, height)
    if not is_see_through(svg):
        image = _flat(image)
    data: bytes = image.pngsave_buffer(compression=COMPRESSION, keep="none")
    return data


def render_rgb(svg: str, width: int, height: int) -> Pixels:
    """(height, width, 3) pixels, see-through parts on white."""
    return np.ascontiguousarray(_flat(_load(svg, width, height)).numpy())


def render_rgba(svg: str, width: int, height: int) -> Pixels:
    """(height, width, 4) pixels, alpha not multiplied in."""
    image = _load(svg, width, height)
    return np.ascontiguousarray((image if image.bands == 4 else image.addalpha()).numpy())


def iter_strips(
    svg: str, width: int, height: int, strip: int = 512, *, alpha: bool = False
) -> Iterator[Pixels]:
    """The picture from top to bottom as (up to ``strip``, width, 3) pixels; 4 with ``alpha``.

    It is rendered in slabs of about 1,024 rows, each with its own view on the tile: libvips keeps
    tiles of 2,000 x 2,000 pixels around while it renders a tall picture, which costs half a
    gigabyte at 12,000 pixels; thinner slabs draw the same shapes more often.
    """
    _, _, across, down = (float(v) for v in _view_box(svg))
    slab = strip * max(1, SLAB_ROWS // strip)
    for top in range(0, height, slab):
        rows = min(slab, height - top)
        view = f"0 {down * top / height:.9f} {across:g} {down * rows / height:.9f}"
        part = VIEW.sub(f'viewBox="{view}"', svg, count=1)
        pixels = render_rgba(part, width, rows) if alpha else render_rgb(part, width, rows)
        for first in range(0, rows, strip):
            yield pixels[first : first + strip]


def _view_box(svg: str) -> list[str]:
    found = VIEW.search(svg)
    if found is None:
        raise ValueError("the SVG has no viewBox")
    return found[1].split()
