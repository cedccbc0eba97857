"""The styles: how a motif's layers become SVG. To add one: a module, and one line here."""

from __future__ import annotations

from designer.engines.loom.styles.base import Brush, Style
from designer.engines.loom.styles.block import carved_filler, draw_block
from designer.engines.loom.styles.cartoon import die_cut_filler, draw_cartoon, draw_sticker
from designer.engines.loom.styles.fillers import drawn_filler, glowing_filler, plain_filler
from designer.engines.loom.styles.flat import draw_flat
from designer.engines.loom.styles.folk import draw_folk, folk_filler
from designer.engines.loom.styles.glass import draw_glass, glass_filler
from designer.engines.loom.styles.ink import draw_ink, splatter_filler
from designer.engines.loom.styles.kawaii import candy_filler, draw_kawaii
from designer.engines.loom.styles.line import draw_line
from designer.engines.loom.styles.neon import draw_neon
from designer.engines.loom.styles.pixel import draw_pixels, pixel_filler
from designer.engines.loom.styles.retro import draw_retro
from designer.engines.loom.styles.risograph import draw_risograph, printed_filler
from designer.engines.loom.styles.watercolour import dab_filler, draw_watercolour

STYLES: dict[str, Style] = {
    style.name: style
    for style in (
        Style("flat", "flat", draw_flat, plain_filler),
        Style("cartoon", "cartoon", draw_cartoon, plain_filler),
        Style("kawaii", "kawaii", draw_kawaii, candy_filler),
        Style("sticker", "sticker", draw_sticker, die_cut_filler, margin=9),
        Style("line", "line-drawn", draw_line, drawn_filler),
        Style("ink", "brush-inked", draw_ink, splatter_filler),
        Style("watercolour", "watercolour", draw_watercolour, dab_filler),
        Style("block", "block-printed", draw_block, carved_filler),
        Style("risograph", "risograph", draw_risograph, printed_filler),
        Style("neon", "neon", draw_neon, glowing_filler),
        Style("retro", "retro", draw_retro, plain_filler, margin=11),
        Style("pixel", "pixel", draw_pixels, pixel_filler),
        Style("folk", "folk-art", draw_folk, folk_filler),
        Style("stained_glass", "stained-glass", draw_glass, glass_filler),
    )
}

__all__ = ["STYLES", "Brush", "Style"]
