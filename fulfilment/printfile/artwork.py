"""Where print pixels come from: vectors drawn at print size, or a raster enlarged.

Both yield a tile as strips from top to bottom, so that no tile has to fit in memory. A raster is
enlarged by Lanczos with its own neighbours beyond each edge (as the repeat lays them), because a
filter that stops at the edge would draw the tile's border on the cloth.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import numpy as np
from PIL import Image

from designer.layout import Repeat
from designer.pixels import Pixels

STRIP_ROWS = 512
MARGIN = 8  # source pixels beyond the edge; Lanczos reaches three


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
    """A loom SVG, drawn anew at every size."""

    bands = 3

    def __init__(self, svg: str, *, aspect: float) -> None:
        self.svg = svg
        self.aspect = aspect

    def strips(self, width: int, height: int) -> Iterator[Pixels]:
        # Here, because loading the rasteriser is slow and raster artwork never needs it.
        from designer.engines.loom.raster import iter_strips

        yield from iter_strips(self.svg, width, height, strip=STRIP_ROWS)


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
        return pixels[rows.clip(0, height - 1), columns.clip(0, width - 1)]
    return pixels[fold(columns, rows, width, height, repeat)]


def fold(
    columns: np.ndarray[tuple[int, int], np.dtype[np.int_]],
    rows: np.ndarray[tuple[int, int], np.dtype[np.int_]],
    width: int,
    height: int,
    repeat: Repeat,
) -> tuple[np.ndarray[tuple[int, int], np.dtype[np.int_]], ...]:
    """Field pixels -> (row, column) inside the tile. The definition of the four repeats."""
    if repeat == "half_drop":
        rows = rows - (columns // width) * (height // 2)
    elif repeat == "brick":
        columns = columns - (rows // height) * (width // 2)
    elif repeat == "mirror":
        columns = np.where((columns // width) % 2, width - 1 - columns % width, columns % width)
        rows = np.where((rows // height) % 2, height - 1 - rows % height, rows % height)
    return rows % height, columns % width
