"""What a merchant looks at her scene with: a measuring check, plain cloth, and five prints."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from designer.engines import registry
from designer.engines.base import Request
from designer.pixels import Pixels, decode

PRINT_PX = 384
SEED = 7
CHECK_MM = 50.0  # side of a square


@dataclass(frozen=True, slots=True)
class Sample:
    """A print to look at. ``prompt`` is the loom's; ``tile_mm`` is how large it lies on cloth.

    ``is_placed``: once, in the garment's first print area on this side, instead of all over.
    """

    label: str
    prompt: str = ""
    tile_mm: float = 100.0
    is_placed: bool = False


SAMPLES: dict[str, Sample] = {
    "check": Sample("5 cm squares", tile_mm=2 * CHECK_MM),
    "plain": Sample("Plain navy"),
    "light": Sample("Light", "Watercolour lemons on white", 260.0),
    "dark": Sample("Dark", "Gold stars on midnight navy", 240.0),
    "fine": Sample("Fine", "Tiny daisies on sage green", 110.0),
    "coarse": Sample("Coarse", "Large cartoon sunflowers on cream", 480.0),
    "placed": Sample("Placed", "Coral poppies on teal", 240.0, is_placed=True),
}


@lru_cache(maxsize=len(SAMPLES))
def draw_sample(name: str) -> Pixels:
    """(h, w, 3) one tile. Raises KeyError."""
    sample = SAMPLES[name]
    if sample.prompt:
        engine = registry.get_engine(registry.OFFLINE)
        drawn = engine.draw(Request(prompt=sample.prompt, seed=SEED, size_px=PRINT_PX))
        return decode(drawn.image)[..., :3]
    tile = np.full((128, 128, 3), (30, 40, 90), np.uint8)
    if name == "check":
        tile[:] = (246, 244, 238)
        tile[:64, :64] = tile[64:, 64:] = (36, 66, 120)
    return tile
