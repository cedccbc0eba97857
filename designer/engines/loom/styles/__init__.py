"""The styles: how a motif's layers become SVG. A style is one function of layers and a brush."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.styles.base import Brush
from designer.engines.loom.styles.flat import draw_block, draw_flat, draw_line, draw_outlined
from designer.engines.loom.styles.light import draw_neon, draw_watercolour
from designer.engines.loom.styles.pixel import draw_pixels

STYLES: dict[str, Callable[[Sequence[Layer], Brush], str]] = {
    "flat": draw_flat,
    "cartoon": draw_outlined,
    "sticker": draw_outlined,
    "retro": draw_outlined,
    "line": draw_line,
    "block": draw_block,
    "neon": draw_neon,
    "watercolour": draw_watercolour,
    "pixel": draw_pixels,
}

__all__ = ["STYLES", "Brush"]
