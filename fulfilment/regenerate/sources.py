"""The ways of making the artwork at print size, best first.

1. ``redrawn``: the recipe's own engine draws it again, where it can do so exactly.
2. ``vector_file``: the vector original in the design file, when the engine or its version is gone.
3. ``master_enlarged``: the approved master itself, enlarged. Always there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from designer.engines.registry import get_engine
from designer.layout import Repeat
from designer.pixels import Pixels, decode
from fulfilment.designfile import DesignFile
from fulfilment.errors import PrintFileError
from fulfilment.printfile import Artwork, RasterArtwork, VectorArtwork
from fulfilment.printfile.measure import MM_PER_INCH
from fulfilment.regenerate.outcome import Source

REDRAW_PX = 512  # of the preview that comes with the vectors; its pixels are not used
MAX_SVG_BYTES = 32 * 1024 * 1024


@dataclass(frozen=True)
class Approved:
    """The design file and its master's pixels, (h, w, 3 or 4)."""

    design: DesignFile
    pixels: Pixels

    @classmethod
    def read(cls, design: DesignFile) -> Approved:
        return cls(design, decode(design.master.path.read_bytes()))

    @property
    def aspect(self) -> float:
        return self.design.master.height / self.design.master.width

    @property
    def see_through(self) -> bool:
        return bool(self.pixels.shape[-1] == 4)

    @property
    def repeat(self) -> Repeat | None:
        return self.design.layout.repeat if self.design.layout.is_all_over else None

    @property
    def master_dpi(self) -> float:
        """Pixels of the master on one inch of cloth."""
        return self.design.master.width / self.design.layout.tile_mm * MM_PER_INCH


@dataclass(frozen=True)
class Way:
    """A source and its artwork, or the reason why there is none."""

    source: Source
    artwork: Artwork | None
    why_not: str = ""


def ways_to_print(approved: Approved, *, width_px: int) -> Iterator[Way]:
    """Each way in turn; the next is prepared only when it is asked for."""
    redrawn = _redraw(approved, width_px)
    yield redrawn
    svg = approved.design.svg
    if svg is not None:
        same = isinstance(redrawn.artwork, VectorArtwork) and (
            redrawn.artwork.svg == svg.read_text("utf-8")
        )
        if not same:
            yield _read_vectors(approved)
    yield Way("master_enlarged", RasterArtwork(approved.pixels, repeat=approved.repeat))


def _redraw(approved: Approved, width_px: int) -> Way:
    recipe = approved.design.recipe
    try:
        engine = get_engine(recipe.engine)
        can = engine.capabilities
        if not can.exact_seed:
            return Way("redrawn", None, f"{engine.label} cannot draw the same picture twice")
        result = engine.redraw(
            recipe, size_px=REDRAW_PX if can.vector else min(width_px, can.max_px)
        )
        if result.svg:
            return Way("redrawn", _vectors(approved, result.svg))
        return Way("redrawn", RasterArtwork(decode(result.image), repeat=approved.repeat))
    # Whatever is wrong with an engine years from now, the approved master can still be printed.
    except Exception as error:
        return Way("redrawn", None, f"{type(error).__name__}: {str(error)[:200]}")


def _read_vectors(approved: Approved) -> Way:
    path = approved.design.svg
    if path is None or path.stat().st_size > MAX_SVG_BYTES:
        raise PrintFileError("artwork.svg is larger than 32 MB")
    return Way("vector_file", _vectors(approved, path.read_text("utf-8")))


def _vectors(approved: Approved, svg: str) -> VectorArtwork:
    return VectorArtwork(svg, aspect=approved.aspect, see_through=approved.see_through)
