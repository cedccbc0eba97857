"""The sizes of leggings, from the data that the shop sells from."""

from __future__ import annotations

import json
from dataclasses import dataclass

from designer.photostudio.models.patterns import BLANKS


@dataclass(frozen=True)
class LegSize:
    """One size as it is cut, unstretched, metres: half the girth at waist and hip, and the outer
    side from the upper edge to the hem."""

    code: str
    waist: float
    hip: float
    length: float


def read_leg_size(garment: str, code: str) -> LegSize:
    """The size of that garment. Raises KeyError for one that is not made."""
    data = json.loads((BLANKS / f"{garment}.json").read_text("utf-8"))
    row = {size["code"]: size for size in data["sizes"]}[code]
    return LegSize(code, row["waist_mm"] / 1000, row["hip_mm"] / 1000, row["length_mm"] / 1000)
