"""The garment on the stage: its picture, and the same as attributes of ``<live-garment>``."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property

from django.urls import reverse

from designer.layout import Layout
from designer.models import Design, Garment, PlacementKind, Version
from designer.queries import first_scene
from designer.studio.pictures import Picture, picture_on_garment


@dataclass(frozen=True)
class Stage:
    """A version on its garment. ``tile_token`` names a version with the same artwork, always the
    same one, so that the browser fetches the tile once however often the layout changes."""

    version: Version
    garment: Garment
    tile_token: str
    is_picked: bool = False

    @cached_property
    def layout(self) -> Layout:
        return self.version.layout

    @cached_property
    def picture(self) -> Picture:
        return picture_on_garment(self.version)

    @cached_property
    def live(self) -> dict[str, str]:
        """Attributes of ``<live-garment>``; lengths in mm, angles in degrees."""
        layout = self.layout
        return {
            "scene": first_scene(self.garment),
            "tile": reverse("designer:tile", args=[self.tile_token]),
            "tile-mm": f"{layout.tile_mm:g}",
            "repeat": layout.repeat,
            "rotate": f"{layout.rotation_deg:g}",
            "offset-x": f"{layout.offset_x_mm:g}",
            "offset-y": f"{layout.offset_y_mm:g}",
            "placement": layout.placement,
            "area": area_of(self.garment, layout.placement),
            "garment-colour": layout.garment_colour,
            "trim": layout.trim_colour,
            "cord": layout.cord_colour,
        }

    @property
    def live_json(self) -> str:
        """For the script that keeps the live garment while the rest is swapped."""
        picture = {"src": self.picture.medium, "srcset": self.picture.srcset}
        return json.dumps({**self.live, **picture, "alt": self.alt})

    @property
    def alt(self) -> str:
        return f"{self.garment.name}: {self.version.alt or self.version.caption}"


def area_of(garment: Garment, placement: str) -> str:
    """A print area as ``panel,width,height,top,centre-x`` in mm; empty for all over."""
    area = garment.placements.filter(slug=placement, kind=PlacementKind.AREA).first()
    if area is None:
        return ""
    return f"{area.panel},{area.width_mm},{area.height_mm},{area.top_mm},{area.centre_x_mm}"


def stage_of(design: Design, version: Version, *, is_picked: bool) -> Stage:
    twin = design.versions.filter(artwork_id=version.artwork_id).order_by("pk").first()
    token = twin.token if twin else version.token
    return Stage(version=version, garment=design.garment, tile_token=token, is_picked=is_picked)
