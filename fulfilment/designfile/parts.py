"""What a design file is made of, as values. Lengths in millimetres.

Coordinates are the garment's own: x grows to screen right from the centre line, y grows downwards
from the neck point. The same two numbers place artwork on a scene and on cloth.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Literal

from designer.layout import Layout
from designer.recipe import Recipe

Kind = Literal["all_over", "area"]


@dataclass(frozen=True, slots=True)
class PlacementSpec:
    """One piece to print at the ordered size: a whole panel (``all_over``) or an ``area`` on one.

    ``width_mm`` and ``height_mm`` are the cut size; ``bleed_mm`` is added on every side;
    ``top_mm`` is the upper edge below the neck point, ``centre_x_mm`` the middle from the
    centre line.
    """

    name: str
    kind: Kind
    panel: str
    width_mm: float
    height_mm: float
    top_mm: float = 0.0
    centre_x_mm: float = 0.0
    bleed_mm: float = 0.0
    safe_mm: float = 0.0

    def to_json(self) -> dict[str, Any]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class GarmentSpec:
    """The blank: what to take from the shelf, or which pattern to cut."""

    slug: str
    sku: str
    name: str
    size: str
    technique: str
    colourway: str
    colour: str  # #rrggbb

    def to_json(self) -> dict[str, str]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Approval:
    """The proof she approved: its public token, when (ISO 8601, UTC), under which words."""

    proof: str
    approved_at: str
    text_version: str

    def to_json(self) -> dict[str, str]:
        return asdict(self)


@dataclass(frozen=True, slots=True)
class DesignFileSpec:
    """Everything that ``build_design_file`` needs.

    ``master`` is the approved master as stored (lossless PNG or WebP). ``master_pixel_sha256``,
    where given, must be that of its pixels. ``svg`` is the vector original, where there is one.
    ``references`` holds the bytes of reference pictures by their SHA-256.
    """

    recipe: Recipe
    layout: Layout
    garment: GarmentSpec
    placements: tuple[PlacementSpec, ...]
    master: bytes
    approval: Approval
    master_pixel_sha256: str = ""
    svg: str = ""
    references: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MasterFile:
    """The approved master on disk, checked against both of its hashes. Sizes in pixels."""

    path: Path
    sha256: str
    pixel_sha256: str
    mime: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class DesignFile:
    """A design file that was read and found whole. ``files`` are names relative to ``folder``."""

    folder: Path
    sha256: str  # of design.json
    recipe: Recipe
    layout: Layout
    garment: GarmentSpec
    placements: tuple[PlacementSpec, ...]
    master: MasterFile
    approval: Approval
    svg: Path | None
    files: tuple[str, ...]
