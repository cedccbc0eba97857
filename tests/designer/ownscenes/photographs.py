"""A photograph whose truth is known: one of our own scenes in a plain white garment.

Its mannequin stands for a merchant's model, its passes tell what is cloth and where it lies.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from designer.layout import Layout
from designer.mockups import Setting, compose, compose_blank
from designer.pixels import encode_png
from designer.scenes import load_scene, scene_info
from designer.scenes.pack import Pack, read_pack

SLUG = "tshirt-tomas"
BLANK = "#f0f0ee"  # what white cotton is in light
WHITE = "#ffffff"  # what a merchant calls it
ROOM = Setting(backdrop="#9db4c0", skin="bronze")
PLAIN = Layout(garment="tshirt", colourway="white", garment_colour=BLANK, tile_mm=100)

# As a merchant would do it: two clicks on cloth and collar, four marks, a tape measure.
TOLD: dict[str, Any] = {
    "strokes": [
        {"does": "pick", "layer": "cloth", "size": 0.07, "points": [[0.5, 0.5]]},
        {"does": "pick", "layer": "cloth", "size": 0.07, "points": [[0.47, 0.299]]},
    ],
    "softness": 1.5,
    "marks": {
        "top": [0.513, 0.31],
        "bottom": [0.528, 0.864],
        "left": [0.29, 0.555],
        "right": [0.703, 0.555],
    },
    "measures": {"length_mm": 630, "turn_deg": 55},
}


@dataclass(frozen=True, slots=True, eq=False)
class Truth:
    """What the photograph was made from. ``cover``: of the whole garment."""

    pixels: NDArray[np.uint8]
    pack: Pack

    @property
    def cover(self) -> NDArray[np.float32]:
        return np.asarray(self.pack.coverage[..., [0, 1, 3, 5]].sum(-1), np.float32)

    @property
    def front(self) -> NDArray[np.bool_]:
        """Pure cloth of the front piece."""
        piece = self.pack.info.panels["front"].id
        return np.asarray((self.pack.panel == piece) & (self.pack.coverage[..., 0] > 0.95))


@lru_cache(maxsize=1)
def truth() -> Truth:
    pixels = compose_blank(load_scene(SLUG), PLAIN, setting=ROOM)
    return Truth(pixels=pixels, pack=read_pack(scene_info(SLUG)))


@lru_cache(maxsize=1)
def photo_file() -> bytes:
    """The photograph as the camera's file."""
    return encode_png(truth().pixels)


def ours_in(artwork: NDArray[np.uint8], *, tile_mm: float = 100.0) -> NDArray[np.uint8]:
    """What our own scene makes of a print."""
    layout = replace(PLAIN, tile_mm=tile_mm)
    return np.asarray(compose(load_scene(SLUG), artwork, layout, setting=ROOM), np.uint8)
