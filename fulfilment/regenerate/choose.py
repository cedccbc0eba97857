"""The artwork at print size, made the best way that the gate lets through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pyvips

from fulfilment.errors import GateFailed, PrintFileError
from fulfilment.fidelity import ArrayPixels, GateReport, judge_fidelity
from fulfilment.printfile import Artwork, TileFile, draw_pixels, draw_tile, tile_size
from fulfilment.regenerate.outcome import Attempt, Source
from fulfilment.regenerate.sources import Approved, Way, ways_to_print

Report = Callable[[str, int], None]
JUDGED_PX = 2048  # the gate sees the artwork at no less than this, or the master's own width

STAGES: dict[Source, str] = {
    "redrawn": "Drawing your picture again",
    "vector_file": "Drawing from the vector original",
    "master_enlarged": "Enlarging the approved picture",
}


@dataclass(frozen=True)
class Chosen:
    """The artwork that the gate let through, at print size; the last attempt is its own."""

    source: Source
    tile: TileFile
    gate: GateReport
    attempts: tuple[Attempt, ...]


def choose_artwork(approved: Approved, scratch: Path, *, dpi: int, tell: Report) -> Chosen:
    """The first way of printing that the gate does not fail. Raises GateFailed."""
    layout = approved.design.layout
    width, _ = tile_size(layout.tile_mm, aspect=approved.aspect, repeat=layout.repeat, dpi=dpi)
    attempts: list[Attempt] = []
    gate: GateReport | None = None
    for way in ways_to_print(approved, width_px=width):
        tell(STAGES[way.source], 6)
        tried = _try_way(approved, way, scratch, dpi=dpi, tell=tell)
        if isinstance(tried, str):
            attempts.append(Attempt(way.source, "fail", tried))
            continue
        tile, gate = tried
        attempts.append(Attempt(way.source, gate.verdict, explain(gate)))
        if gate.verdict != "fail":
            return Chosen(way.source, tile, gate, tuple(attempts))
        tile.path.unlink()
    reasons = "; ".join(f"{attempt.source}: {attempt.why}" for attempt in attempts)
    raise GateFailed(f"nothing was printed, ask her again ({reasons})"[:600], report=gate)


def _try_way(
    approved: Approved, way: Way, scratch: Path, *, dpi: int, tell: Report
) -> tuple[TileFile, GateReport] | str:
    """(tile, gate report), or why this way leads nowhere."""
    if way.artwork is None:
        return way.why_not
    path = scratch / f"{way.source}.raw"
    enlarged = way.source == "master_enlarged"
    try:
        tile = draw_tile(
            way.artwork,
            approved.design.layout,
            path,
            dpi=dpi,
            report=lambda share: tell(STAGES[way.source], 6 + round(share * 30)),
        )
        tell("Comparing with what you approved", 40)
        judged = _tile_to_judge(approved, way.artwork, tile)
    except (PrintFileError, pyvips.Error) as error:
        path.unlink(missing_ok=True)
        if enlarged:  # the last way: not the artwork's fault
            raise PrintFileError(str(error).strip().splitlines()[0]) from error
        return str(error).strip().splitlines()[0][:200]
    gate = judge_fidelity(
        ArrayPixels(approved.pixels),
        judged,
        master_dpi=round(approved.master_dpi, 2) if enlarged else None,
    )
    if judged is not tile:
        judged.path.unlink()
    return tile, gate


def _tile_to_judge(approved: Approved, artwork: Artwork, tile: TileFile) -> TileFile:
    """The tile; a small one is drawn once more, larger, for the gate.

    On cloth a 2 cm tile has too few pixels to judge a picture by: a soft pixel at an edge would
    count as damage. What is printed is looked at again, panel by panel, in any case.
    """
    width = min(JUDGED_PX, approved.design.master.width)
    if tile.width >= width:
        return tile
    size = (width, max(1, round(width * approved.aspect)))
    return draw_pixels(artwork, size, tile.path.with_suffix(".judged"))


def explain(gate: GateReport) -> str:
    troubles = [
        f"{figure.limit.words.lower()} {figure.value:g} {figure.limit.unit}"
        for figure in gate.troubles
    ]
    return "; ".join(troubles) or "all figures within their limits"
