"""Where print pixels come from: vectors drawn at print size, or a raster enlarged.

Both yield a tile as strips from top to bottom, so that no tile has to fit in memory. A raster is
enlarged by Lanczos with its own neighbours beyond each edge (as the repeat lays them), because a
filter that stops at the edge would draw the tile's border on the cloth.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Protocol

import numpy as np
import pyvips
from numpy.typing import NDArray
from PIL import Image

from designer.engines.loom.raster import iter_strips, resize_svg
from designer.layout import Repeat
from designer.pixels import Pixels

Whole = NDArray[np.int_]
STRIP_ROWS = 512
MARGIN = 8  # source pixels beyond the edge; Lanczos reaches three
SLICEABLE = re.compile(r'\A<svg [^>]*viewBox="0 0 [^>]* preserveAspectRatio="none"[^>]*>')


class Artwork(Protocol):
    """A picture that can be drawn at any size. ``aspect`` is height / width."""

    @property
    def aspect(self) -> float: ...

    @property
    def bands(self) -> int:
        """3 (RGB) or 4 (RGBA)."""
        ...

    def strips(self, width: int, height: int) -> Iterator[Pixels]:
        """(rows, width, bands) uint8 arrays from top to bottom, ``height`` rows in all."""
        ...


class VectorArtwork:
    """An SVG, drawn anew at every size; see-through where it leaves its ground open, if asked."""

    def __init__(self, svg: str, *, aspect: float, see_through: bool = False) -> None:
        self.svg = svg
        self.aspect = aspect
        self.bands = 4 if see_through else 3

    def strips(self, width: int, height: int) -> Iterator[Pixels]:
        """Drawn slab by slab, which needs half the memory, where the SVG's view can be moved."""
        if SLICEABLE.match(self.svg):
            yield from iter_strips(self.svg, width, height, STRIP_ROWS, alpha=self.bands == 4)
        else:
            yield from self._whole(width, height)

    def _whole(self, width: int, height: int) -> Iterator[Pixels]:
        source = resize_svg(self.svg, width, height).encode()
        picture = pyvips.Image.svgload_buffer(source, unlimited=True).crop(0, 0, width, height)
        if self.bands == 3 and picture.bands == 4:
            picture = picture.flatten(background=[255, 255, 255])
        elif self.bands == 4 and picture.bands == 3:
            picture = picture.addalpha()
        # A region computes what is asked of it and no more: a strip costs a strip's memory.
        region = pyvips.Region.new(picture)
        for top in range(0, height, STRIP_ROWS):
            rows = min(STRIP_ROWS, height - top)
            data = region.fetch(0, top, width, rows)
            yield np.frombuffer(data, np.uint8).reshape(rows, width, self.bands)


class RasterArtwork:
    """Pixels that already exist: (h, w, 3 or 4) uint8. ``repeat`` None: a picture with edges."""

    def __init__(self, pixels: Pixels, *, repeat: Repeat | None) -> None:
        self.height, self.width, self.bands = pixels.shape
        self._padded = Image.fromarray(np.ascontiguousarray(pad_tile(pixels, repeat=repeat)))

    @property
    def aspect(self) -> float:
        return float(self.height / self.width)

    def strips(self, width: int, height: int) -> Iterator[Pixels]:
        down = self.height / height
        for top in range(0, height, STRIP_ROWS):
            rows = min(STRIP_ROWS, height - top)
            box = (
                MARGIN,
                MARGIN + top * down,
                MARGIN + self.width,
                MARGIN + (top + rows) * down,
            )
            strip = self._padded.resize((width, rows), Image.Resampling.LANCZOS, box=box)
            yield np.asarray(strip)


def pad_tile(pixels: Pixels, *, repeat: Repeat | None) -> Pixels:
    """The tile with MARGIN pixels of what the repeat lays beside it."""
    height, width = pixels.shape[:2]
    x, y = np.arange(-MARGIN, width + MARGIN), np.arange(-MARGIN, height + MARGIN)
    columns, rows = np.meshgrid(x, y)
    if repeat is None:
        row, column = rows.clip(0, height - 1), columns.clip(0, width - 1)
    else:
        row, column = fold(columns, rows, width, height, repeat)
    return np.asarray(pixels[row, column])


def fold(
    columns: Whole, rows: Whole, width: int, height: int, repeat: Repeat
) -> tuple[Whole, Whole]:
    """Field pixels -> (row, column) inside the tile. The definition of the four repeats."""
    if repeat == "half_drop":
        rows = rows - (columns // width) * (height // 2)
    elif repeat == "brick":
        columns = columns - (rows // height) * (width // 2)
    elif repeat == "mirror":
        columns = np.where((columns // width) % 2, width - 1 - columns % width, columns % width)
        rows = np.where((rows // height) % 2, height - 1 - rows % height, rows % height)
    return rows % height, columns % width
