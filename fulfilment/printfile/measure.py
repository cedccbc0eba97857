"""Millimetres to pixels. Every length is rounded once, from the garment's own origin.

Panels are cut from one continuous field: edges that meet in a seam are rounded from the same
origin, so the pattern can run on across it.
"""

from __future__ import annotations

from dataclasses import dataclass

from fulfilment.designfile.parts import PlacementSpec

MM_PER_INCH = 25.4


def mm_to_px(length_mm: float, dpi: int) -> int:
    return round(length_mm * dpi / MM_PER_INCH)


def px_to_mm(pixels: float, dpi: int) -> float:
    return pixels * MM_PER_INCH / dpi


@dataclass(frozen=True, slots=True)
class PanelBox:
    """A panel with its bleed, in pixels of the field: origin at the neck point, y down."""

    left: int
    top: int
    width: int
    height: int

    @property
    def corners(self) -> tuple[tuple[int, int], ...]:
        right, bottom = self.left + self.width, self.top + self.height
        return (
            (self.left, self.top),
            (right, self.top),
            (self.left, bottom),
            (right, bottom),
        )


def panel_box(placement: PlacementSpec, *, dpi: int) -> PanelBox:
    """The file's rectangle in the field: the cut size and its bleed on every side."""
    half = placement.width_mm / 2 + placement.bleed_mm
    left = mm_to_px(placement.centre_x_mm - half, dpi)
    right = mm_to_px(placement.centre_x_mm + half, dpi)
    top = mm_to_px(placement.top_mm - placement.bleed_mm, dpi)
    bottom = mm_to_px(placement.top_mm + placement.height_mm + placement.bleed_mm, dpi)
    return PanelBox(left, top, right - left, bottom - top)
