"""The print-ready files of one garment: one PNG a panel or area."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from designer.layout import Layout
from fulfilment.designfile.parts import PlacementSpec
from fulfilment.errors import PrintFileError
from fulfilment.printfile.area import place_artwork
from fulfilment.printfile.field import Grid, cut_panel
from fulfilment.printfile.measure import panel_box, px_to_mm
from fulfilment.printfile.png import save_png
from fulfilment.printfile.tile import MAX_SIDE, TileFile


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What to cut from the tile. ``source_type`` is an IPTC digital source type."""

    layout: Layout
    placements: tuple[PlacementSpec, ...]
    dpi: int
    source_type: str


@dataclass(frozen=True, slots=True)
class PrintedFile:
    """One print-ready file. Sizes with bleed."""

    name: str  # of the placement
    path: Path
    sha256: str
    bytes: int
    width_px: int
    height_px: int
    width_mm: float
    height_mm: float
    bleed_mm: float


def write_print_files(
    tile: TileFile,
    job: PrintJob,
    folder: Path,
    *,
    report: Callable[[str, float], None] = lambda name, share: None,
) -> tuple[PrintedFile, ...]:
    """Writes ``<placement>.png`` for each placement. Raises PrintFileError.

    ``report`` hears (placement, share done of all) after each file.
    """
    printed = []
    for number, placement in enumerate(job.placements, start=1):
        printed.append(_write_one(tile, job, placement, folder / f"{placement.name}.png"))
        report(placement.name, number / len(job.placements))
    return tuple(printed)


def _write_one(tile: TileFile, job: PrintJob, placement: PlacementSpec, path: Path) -> PrintedFile:
    box = panel_box(placement, dpi=job.dpi)
    if max(box.width, box.height) > MAX_SIDE:
        raise PrintFileError(
            f"{placement.name} would be {box.width} x {box.height} px; lower the dpi"
        )
    picture = _picture(tile, job, placement)
    sha256 = save_png(picture, path, dpi=job.dpi, source_type=job.source_type)
    return PrintedFile(
        name=placement.name,
        path=path,
        sha256=sha256,
        bytes=path.stat().st_size,
        width_px=box.width,
        height_px=box.height,
        width_mm=round(px_to_mm(box.width, job.dpi), 3),
        height_mm=round(px_to_mm(box.height, job.dpi), 3),
        bleed_mm=placement.bleed_mm,
    )


def _picture(tile: TileFile, job: PrintJob, placement: PlacementSpec) -> Any:
    box = panel_box(placement, dpi=job.dpi)
    if placement.kind == "area":
        return place_artwork(tile, box, job.layout, dpi=job.dpi)
    # A panel is cloth: what the artwork leaves open shows the garment's colour.
    ground = job.layout.garment_colour
    return cut_panel(tile, box, Grid.of(job.layout, dpi=job.dpi), ground=ground)
