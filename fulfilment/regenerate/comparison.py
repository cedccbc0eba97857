"""Two small pictures of the same size for the job page: what she approved, what will be printed."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from designer.pixels import decode, encode_png
from fulfilment.fidelity import ArrayPixels, PixelSource
from fulfilment.fidelity.canonical import shrink

COMPARISON_PX = 1024


def write_comparison(master: Path, printed: PixelSource, folder: Path) -> None:
    """``approved.png`` and ``print.png``, 1024 px wide at most, by the same filter."""
    approved = ArrayPixels(decode(master.read_bytes()))
    width = min(COMPARISON_PX, printed.width)
    height = max(1, round(width * approved.height / approved.width))
    folder.mkdir()
    for name, source in (("approved", approved), ("print", printed)):
        pixels = shrink(source, width, height)
        (folder / f"{name}.png").write_bytes(
            encode_png(np.clip(np.rint(pixels), 0, 255).astype(np.uint8))
        )
