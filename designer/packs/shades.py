"""An ink's highlight and shade, as the loom's brush mixes them from a role."""

from __future__ import annotations

from designer.engines.loom.colour import lightness, tone


def lighter(ink: str) -> str:
    """The highlight that the loom's brush gives an ink."""
    return tone(ink, 0.085 if lightness(ink) < 0.9 else 0.03, 1.04, 6)


def darker(ink: str) -> str:
    """The shade that the loom's brush gives an ink."""
    return tone(ink, -0.12 if lightness(ink) > 0.32 else 0.14, 1.04, -8)
