"""What a scene shows of a print must be on the cloth that is printed."""

from __future__ import annotations

import json

import numpy as np
import pytest

from designer.scenes.info import all_scenes
from designer.scenes.pack import read_pack
from designer.scenes.scene import CLOTH
from designer.services.garments import BLANKS

SLACK_MM = 15  # bleed, and half a pixel of cloth seen from the side
SPECKS = 0.002  # of the pixels: those in an armpit or at a cuff that see two pieces
# A hood worn down is built, not folded from its cut halves: up to 20 cm lie beside them.
HELD = ("sweatshirt", "leggings", "tote", "tshirt")
SCENES = [info for info in all_scenes() if info.garment in HELD and info.size]


@pytest.mark.parametrize("info", SCENES, ids=lambda info: info.slug)
def test_every_piece_seen_is_within_the_piece_that_is_printed(info):
    blank = json.loads((BLANKS / f"{info.garment}.json").read_text())
    step = {size["code"]: size["step"] for size in blank["sizes"]}[info.size]
    pack = read_pack(info)
    is_cloth = pack.coverage[..., CLOTH] > 0.95
    for cut in blank["panels"]:
        piece = info.panels.get(cut["slug"])
        seen = is_cloth & (pack.panel == piece.id) if piece else np.zeros(0, bool)
        if not seen.any():
            continue
        across, up = (1000 * pack.uv[seen][:, axis] for axis in (0, 1))
        across = across - 1000 * piece.middle_m
        down = 1000 * piece.top_m - up
        half = (cut["width_mm"] + step * cut.get("grade_width_mm", 0)) / 2
        low = cut["top_mm"] + cut["height_mm"] + step * cut.get("grade_height_mm", 0)
        outside = np.abs(across) > half + SLACK_MM
        outside |= (down < cut["top_mm"] - SLACK_MM) | (down > low + SLACK_MM)
        assert outside.mean() <= SPECKS, cut["slug"]
