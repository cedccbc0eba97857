"""One tile at print resolution, as raw pixels in a scratch file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pyvips

from designer.layout import Layout, Repeat
from designer.pixels import Pixels
from fulfilment.errors import PrintFileError
from fulfilment.printfile.artwork import Artwork
from fulfilment.printfile.measure import MM_PER_INCH, mm_to_px

MAX_SIDE = 32_000  # px; beyond it neither the rasteriser nor a RIP is at home


@dataclass(frozen=True, slots=True)
class TileFile:
    """Raw interleaved 8-bit pixels, row by row, no header.

    ``period`` is the true size of the tile in print pixels, of which width and height are whole
    numbers near by; None where the difference does not matter.
    """

    path: Path
    width: int
    height: int
    bands: int
    period: tuple[float, float] | None = None

    @property
    def stretch(self) -> tuple[float, float]:
        """What brings the drawn tile to its true size: (across, down), close to 1."""
        across, down = self.period or (self.width, self.height)
        return across / self.width, down / self.height

    def picture(self) -> Any:
        """A lazy pyvips image over the file."""
        image = pyvips.Image.rawload(str(self.path), self.width, self.height, self.bands)
        return image.copy(interpretation="srgb")

    def strips(self, rows: int = 512) -> Iterator[Pixels]:
        """(rows, width, bands) arrays from top to bottom; read, not mapped: memory stays low."""
        stride = self.width * self.bands
        with self.path.open("rb") as file:
            while data := file.read(rows * stride):
                yield np.frombuffer(data, np.uint8).reshape(-1, self.width, self.bands)

    def window(self, left: int, top: int, width: int, height: int) -> Pixels:
        """A copy of a rectangle, in memory."""
        every = np.memmap(self.path, np.uint8, "r", shape=(self.height, self.width, self.bands))
        return np.array(every[top : top + height, left : left + width])


def tile_size(tile_mm: float, *, aspect: float, repeat: Repeat, dpi: int) -> tuple[int, int]:
    """(width, height) in whole pixels: even where the repeat steps by half a tile."""
    width = max(2, mm_to_px(tile_mm, dpi))
    height = max(2, mm_to_px(tile_mm * aspect, dpi))
    if repeat == "brick":
        width += width % 2
    if repeat == "half_drop":
        height += height % 2
    if max(width, height) > MAX_SIDE:
        raise PrintFileError(f"a tile of {width} x {height} px is too large; lower the dpi")
    return width, height


def draw_tile(
    artwork: Artwork,
    layout: Layout,
    path: Path,
    *,
    dpi: int,
    report: Callable[[float], None] = lambda share: None,
) -> TileFile:
    """The artwork at print size in ``path``; ``report`` hears the share done, 0 to 1."""
    size = tile_size(layout.tile_mm, aspect=artwork.aspect, repeat=layout.repeat, dpi=dpi)
    across = layout.tile_mm * dpi / MM_PER_INCH
    drawn = draw_pixels(artwork, size, path, report=report)
    return replace(drawn, period=(across, across * artwork.aspect))


def draw_pixels(
    artwork: Artwork,
    size: tuple[int, int],
    path: Path,
    *,
    report: Callable[[float], None] = lambda share: None,
) -> TileFile:
    """The artwork at ``size`` (width, height) in ``path``. Raises PrintFileError."""
    width, height = size
    done = 0
    with path.open("wb") as file:
        for strip in artwork.strips(width, height):
            if strip.shape[1:] != (width, artwork.bands):
                raise PrintFileError(f"a strip came out as {strip.shape}; the artwork is broken")
            file.write(np.ascontiguousarray(strip).tobytes())
            done += strip.shape[0]
            report(done / height)
    if done != height:
        raise PrintFileError(f"the artwork gave {done} of {height} rows; it is broken")
    return TileFile(path, width, height, artwork.bands)
