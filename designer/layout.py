"""How artwork lies on a garment, as data. Pure; lengths in millimetres, angles in degrees.

A layout never calls an engine. The repeat it names is a promise of the artwork's own edges:
to change it, the artwork is laid out again (see ``designer.engines``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal, get_args

from designer.recipe import content_id

Repeat = Literal["straight", "half_drop", "brick", "mirror"]
REPEATS: tuple[Repeat, ...] = get_args(Repeat)

ALL_OVER = "all_over"
MIN_TILE_MM, MAX_TILE_MM = 20.0, 1200.0
HEX = re.compile(r"#[0-9a-f]{6}")


class LayoutError(ValueError):
    """The layout cannot be made; the message says what to change."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Artwork on a garment.

    ``tile_mm``: width of one tile (all-over) or of the whole picture (a placement print).
    ``offset_x_mm`` grows to the wearer's left as seen from the front (screen right),
    ``offset_y_mm`` grows downwards; both move the artwork from its centred place.
    ``rotation_deg`` is clockwise. Colours are ``#rrggbb``; an empty trim or cord colour means
    "taken from the print".
    """

    garment: str
    colourway: str
    garment_colour: str
    placement: str = ALL_OVER
    tile_mm: float = 300.0
    offset_x_mm: float = 0.0
    offset_y_mm: float = 0.0
    rotation_deg: float = 0.0
    repeat: Repeat = "straight"
    trim_colour: str = ""
    cord_colour: str = ""

    def __post_init__(self) -> None:
        if not MIN_TILE_MM <= self.tile_mm <= MAX_TILE_MM:
            raise LayoutError(f"pattern size must be {MIN_TILE_MM:g} to {MAX_TILE_MM:g} mm")
        if self.repeat not in REPEATS:
            raise LayoutError(f"repeat must be one of {', '.join(REPEATS)}")
        if not -360 <= self.rotation_deg <= 360:
            raise LayoutError("turn must be between -360 and 360 degrees")
        if abs(self.offset_x_mm) > MAX_TILE_MM or abs(self.offset_y_mm) > MAX_TILE_MM:
            raise LayoutError(f"the artwork can move by at most {MAX_TILE_MM:g} mm")
        for name in ("garment_colour", "trim_colour", "cord_colour"):
            colour = getattr(self, name)
            if not HEX.fullmatch(colour) and (colour or name == "garment_colour"):
                raise LayoutError(f"{name.replace('_', ' ')} must look like #1a2b3c")

    @property
    def is_all_over(self) -> bool:
        return self.placement == ALL_OVER

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Layout:
        try:
            return cls(**data)
        except TypeError as error:
            raise LayoutError(f"the layout has a wrong part: {error}") from error

    @property
    def id(self) -> str:
        """SHA-256 of the canonical JSON, 64 hex digits."""
        return content_id(self.to_json())

    def changed(self, **changes: Any) -> Layout:
        return replace(self, **changes)
