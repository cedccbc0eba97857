"""Prints on garments: pure, exact, quick. The proof surface."""

from __future__ import annotations

from designer.mockups.compose import (
    SKINS,
    Setting,
    choose_tints,
    compose,
    compose_blank,
    fit_size,
)
from designer.mockups.encode import FORMATS, MIME, Format, encode_picture
from designer.mockups.placing import (
    PlacementArea,
    Placing,
    UnknownPlacement,
    fold_into_tile,
    place_artwork,
)
from designer.mockups.swatch import compose_swatch

__all__ = [
    "FORMATS",
    "MIME",
    "SKINS",
    "Format",
    "PlacementArea",
    "Placing",
    "Setting",
    "UnknownPlacement",
    "choose_tints",
    "compose",
    "compose_blank",
    "compose_swatch",
    "encode_picture",
    "fit_size",
    "fold_into_tile",
    "place_artwork",
]
