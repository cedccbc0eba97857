"""Print-ready files: artwork + placement in mm + dpi -> PNG with profile and physical size.

Pure: no database, no settings, no clock. Everything is streamed through a scratch file on disk, so
memory does not grow with the garment. Same input, same bytes.
"""

from __future__ import annotations

from fulfilment.printfile.artwork import Artwork, RasterArtwork, VectorArtwork
from fulfilment.printfile.field import Grid
from fulfilment.printfile.measure import PanelBox, mm_to_px, panel_box
from fulfilment.printfile.tile import TileFile, draw_pixels, draw_tile, tile_size
from fulfilment.printfile.write import PrintedFile, PrintJob, write_print_files

__all__ = [
    "Artwork",
    "Grid",
    "PanelBox",
    "PrintJob",
    "PrintedFile",
    "RasterArtwork",
    "TileFile",
    "VectorArtwork",
    "draw_pixels",
    "draw_tile",
    "mm_to_px",
    "panel_box",
    "tile_size",
    "write_print_files",
]
