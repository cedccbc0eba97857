"""One row per picture, three widths: addresses for ``<img src srcset>``."""

from __future__ import annotations

from dataclasses import dataclass

from designer.models import Version
from designer.pictures import picture_url
from designer.queries import first_scene
from designer.services.mockups import picture_id


@dataclass(frozen=True, slots=True)
class Picture:
    """Addresses of one picture; widths in pixels."""

    small: str  # 420
    medium: str  # 840
    large: str  # 1250

    @property
    def srcset(self) -> str:
        return f"{self.small} 420w, {self.medium} 840w, {self.large} 1250w"


def picture_on_garment(version: Version) -> Picture:
    """The version on the garment's own first scene."""
    return _widths(version, first_scene(version.design.garment))


def picture_of_cloth(version: Version) -> str:
    """A thumbnail of the flat cloth, 160 px wide."""
    return picture_url(picture_id(artwork=version.artwork, layout=version.layout), width=160)


def _widths(version: Version, scene: str) -> Picture:
    address = picture_id(artwork=version.artwork, layout=version.layout, scene=scene)
    small, medium, large = (picture_url(address, width=width) for width in (420, 840, 1250))
    return Picture(small, medium, large)
