"""One tile at print resolution, as raw pixels in a scratch file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyvips

from designer.layout import Layout, Repeat
from designer.pixels import Pixels
from fulfilment.errors import PrintFileError
from fulfilment.printfile.artwork import Artwork
from fulfilment.printfile.measure import mm_to_px

MAX_SIDE = 32_000  # px; beyond it neither the rasteriser nor a RIP is at home


@dataclass(frozen=True, slots=True)
class TileFile:
    """Raw interleaved 8-bit pixels, row by row, no header."""

    path: Path
    width: int
    height: int
    bands: int

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
    width, height = tile_size(layout.tile_mm, aspect=artwork.aspect, repeat=layout.repeat, dpi=dpi)
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
