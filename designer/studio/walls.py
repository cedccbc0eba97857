"""Her designs, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from designer.models import Design
from designer.studio.pictures import Picture, picture_on_garment


@dataclass(frozen=True, slots=True)
class Wall:
    """A design on her wall: its head's picture and words, and how much lies behind it."""

    href: str
    garment: str
    words: str
    picture: Picture
    alt: str
    versions: int
    stars: int
    changed_at: datetime


def wall_of(design: Design, href: str) -> Wall:
    """``design`` has a head."""
    head = design.head
    if head is None:
        raise ValueError("a design without a picture has no place on the wall")
    return Wall(
        href=href,
        garment=design.garment.name,
        words=head.words,
        picture=picture_on_garment(head),
        alt=head.alt or head.caption,
        versions=design.versions.count(),
        stars=design.versions.filter(is_starred=True).count(),
        changed_at=design.changed_at,
    )
