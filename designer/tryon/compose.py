"""The whole of one try-on: her photo, the handles and a print in; the same photo dressed out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from designer.layout import Layout
from designer.mockups import PlacementArea
from designer.tryon.cutout import cut_garment
from designer.tryon.handles import Handles
from designer.tryon.light import read_light, soften_highlights, to_linear, to_srgb
from designer.tryon.printing import sample_print
from designer.tryon.warp import lay_cloth

__all__ = ["RENDERER", "Dress", "dress_photo"]

RENDERER = "offline-1"  # part of a try-on's key: a better renderer draws them anew
Step = Callable[[str, int], None]


@dataclass(frozen=True, slots=True)
class Dress:
    """What to put on: artwork pixels (RGB or RGBA), their layout, the garment's print areas by
    name, and the width of the garment in her size, laid flat."""

    artwork: npt.NDArray[np.uint8]
    layout: Layout
    placements: Mapping[str, PlacementArea]
    chest_mm: float


def _quiet(stage: str, percent: int) -> None:
    """Nobody is listening."""


def dress_photo(
    photo: npt.NDArray[np.uint8], *, handles: Handles, dress: Dress, report: Step = _quiet
) -> npt.NDArray[np.uint8]:
    """``photo`` (height, width, 3) sRGB with the print on her top. Nothing else changes."""
    height, width = photo.shape[:2]
    report("Finding your top", 10)
    coverage = cut_garment(photo, handles)
    report("Laying the cloth", 45)
    cloth = lay_cloth(handles, width=width, height=height, chest_mm=dress.chest_mm)
    report("Printing", 65)
    printed = sample_print(
        cloth.x_mm,
        cloth.y_mm,
        artwork=dress.artwork,
        layout=dress.layout,
        placements=dress.placements,
        px_per_mm=cloth.px_per_mm,
    )
    report("Keeping your light", 80)
    before = to_linear(photo)
    after = soften_highlights(printed * read_light(before, coverage))
    mixed = before + (after - before) * coverage[..., None]
    # Where nothing was covered the photo comes back byte for byte.
    return np.where(coverage[..., None] > 0, to_srgb(mixed), photo)
