"""What the pages about people and photos show, gathered as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.http import HttpRequest
from django.utils import timezone

from designer.models import Shopper, Version
from designer.models.photo import Photo, TryOn
from designer.people import COVERINGS, LIKE_ME, Shot, cast_models
from designer.photos.consent import CURRENT
from designer.photos.forms import ConsentForm
from designer.photos.links import photo_url, tryon_url
from designer.pictures import swatch_url, version_picture_url
from designer.scenes import scenes_for
from designer.services.photos import consent_of, photos_of
from designer.services.tryons import can_be_tried_on, size_of, tryons_of
from designer.shoppers import current_shopper
from designer.tryon.finish import LABEL

SLOTS = (
    ("Face, straight", "face"),
    ("Face, left", "side"),
    ("Face, right", "side"),
    ("Half, front", "half"),
    ("Half, side", "half"),
    ("Half, arms up", "half"),
    ("Full, front", "full"),
    ("Full, walking", "full"),
    ("Full, sitting", "full"),
    ("One you love", "star"),
)
"""Ten ideas for photos: what to call them and which drawing stands in the empty slot."""


@dataclass(frozen=True, slots=True)
class Slot:
    """``photo`` None is an empty slot with ``title`` and the name of its drawing; ``left`` says how
    long the photo will be kept."""

    title: str
    drawing: str
    photo: Photo | None = None
    url: str = ""
    left: str = ""


@dataclass(frozen=True, slots=True)
class Worn:
    """One picture of her: waiting, ready (``url``) or failed (``row.error_text``)."""

    row: TryOn
    url: str
    title: str

    @property
    def is_waiting(self) -> bool:
        return not self.row.has_ended


@dataclass(frozen=True, slots=True)
class Modelled:
    """One shot of a model with the addresses of its picture."""

    shot: Shot
    url: str
    srcset: str


def person_photos(shopper: Shopper | None) -> dict[str, Any]:
    """``slots``, ``photos``, ``photo_word`` ("good" and so on), ``consent``, ``consent_text``,
    ``consent_form``, ``ends_at``, ``left``."""
    photos = photos_of(shopper) if shopper else []
    ends_at: datetime | None = min((photo.expires_at for photo in photos), default=None)
    return {
        "photos": photos,
        "slots": fill_slots(photos),
        "photo_word": how_good(len(photos)),
        "consent": consent_of(shopper) if shopper else None,
        "consent_text": CURRENT,
        "consent_form": ConsentForm(),
        "ends_at": ends_at,
        "left": time_left(ends_at),
    }


def fill_slots(photos: list[Photo]) -> list[Slot]:
    """Her photos first, then the ideas that are left: ten slots, or more when she has more."""
    filled = [
        Slot(f"Photo {i}", "", photo, photo_url(photo), time_left(photo.expires_at))
        for i, photo in enumerate(photos, start=1)
    ]
    return filled + [Slot(title, drawing) for title, drawing in SLOTS[len(filled) :]]


def time_left(ends_at: datetime | None) -> str:
    """ "29 days, 23 h", or hours and minutes on the last day."""
    if ends_at is None:
        return ""
    minutes = max(0, int((ends_at - timezone.now()).total_seconds()) // 60)
    days, hours = divmod(minutes // 60, 24)
    if days:
        return f"{days} day{'s' if days > 1 else ''}, {hours} h"
    return f"{hours} h, {minutes % 60} min"


def how_good(count: int) -> str:
    """What so many photos are good for."""
    if not count:
        return "None yet"
    return f"{count} of 10, {'good' if count < 4 else 'better' if count < 8 else 'best'}"


def worn_by(shopper: Shopper | None, version: Version) -> list[Worn]:
    """The gallery of herself in this version, in the order of her photos."""
    if shopper is None:
        return []
    order = {photo.pk: i for i, photo in enumerate(photos_of(shopper), start=1)}
    return [
        worn(row, order.get(row.photo_id, 0)) for row in tryons_of(shopper=shopper, version=version)
    ]


def worn(row: TryOn, number: int) -> Worn:
    return Worn(row, tryon_url(row) if row.is_done else "", f"Photo {number}")


def on_models(version: Version, *, skin: str, covering: str) -> list[Modelled]:
    """The version on every scene of its garment."""
    return [
        Modelled(shot, _picture(version, shot, 840), _srcset(version, shot))
        for shot in cast_models(
            scenes_for(version.design.garment.slug), skin=skin, covering=covering
        )
    ]


def coverings_of(garment: str) -> dict[str, str]:
    """Head coverings that some scene of the garment has, and what the page calls them."""
    there = {name for info in scenes_for(garment) for name in info.coverings}
    return {name: words for name, words in COVERINGS.items() if name in there}


def _picture(version: Version, shot: Shot, width: int) -> str:
    return version_picture_url(version, scene=shot.scene, width=width, options=shot.options)


def _srcset(version: Version, shot: Shot) -> str:
    return ", ".join(f"{_picture(version, shot, width)} {width}w" for width in (420, 840))


def people_context(request: HttpRequest, version: Version) -> dict[str, Any]:
    """Everything on ``designer/people/people.html``."""
    shopper = current_shopper(request)
    garment = version.design.garment
    skin = request.session.get("seedloom_like_me", "")
    covering = request.session.get("seedloom_covering", "")
    tab = "me" if request.GET.get("tab") == "me" else "models"
    gallery = worn_by(shopper, version)
    return {
        **person_photos(shopper),
        "version": version,
        "design": version.design,
        "garment": garment,
        "words": version.words,
        "tab": tab,
        "like_me": LIKE_ME,
        "skin": skin,
        "coverings": coverings_of(garment.slug),
        "covering": covering,
        "models": on_models(version, skin=skin, covering=covering) if tab == "models" else [],
        "picture": version_picture_url(version, width=420),
        "swatch": swatch_url(version, width=420),
        "sizes": list(garment.sizes.all()),
        "size": size_of(garment, request.GET.get("size", "M")).code,
        "is_worn": garment.is_worn,
        "can_be_tried_on": can_be_tried_on(garment),
        "gallery": gallery,
        "ready": sum(item.row.is_done for item in gallery),
        "is_drawing": any(item.is_waiting for item in gallery),
        "shows_slots": not gallery or "photos" in request.GET,
        "asks_consent": "agree" in request.GET,
        "label": LABEL,
    }
