"""Versions as pictures: on their garment, on other scenes, and as flat cloth."""

from __future__ import annotations

import logging

from django.core.cache import cache

from designer.errors import DesignerError
from designer.models import Version
from designer.pictures import picture_url
from designer.queries import first_scene
from designer.queries.designs import PARTS
from designer.scenes import SceneInfo, scene_info, scenes_for
from designer.services.mockups import RENDERER, picture_of
from shop.cards import Picture

log = logging.getLogger("shop.pictures")

LADDER = (420, 840, 1250)
REMEMBERED = 3600  # seconds; a row that was cleared away is made again after that


def versions_by_token(tokens: list[str]) -> dict[str, Version]:
    """Those that still exist, by token, in one query."""
    found = Version.objects.select_related(*PARTS).filter(token__in=tokens)
    return {version.token: version for version in found}


def dressed_picture(version: Version | None, *, scene: str = "") -> Picture | None:
    """The version on a scene (the garment's own by default); None when it cannot be shown."""
    if version is None:
        return None
    try:
        info = scene_info(scene) if scene else _default_scene(version)
    except DesignerError as error:
        log.warning("no picture: %s", error)
        return None
    return _picture(version, info)


def other_pictures(version: Version, *, limit: int = 4) -> tuple[Picture, ...]:
    """The same print on the garment's other scenes."""
    garment = version.design.garment
    shown = first_scene(garment)
    others = [info for info in scenes_for(garment.slug) if info.slug != shown]
    return tuple(_picture(version, info) for info in others[:limit])


def swatch_picture(version: Version | None) -> Picture | None:
    """The flat cloth: what is approved and printed."""
    if version is None:
        return None
    address = _address(version, "")
    alt = f"The flat print: {version.alt or version.words}"
    return Picture(picture_url(address, width=840), 840, 840, alt, _srcset(address))


def mail_picture(version: Version | None) -> str:
    """A JPEG's path for a mail, since mail readers know no WebP; "" when it cannot be shown."""
    if version is None:
        return ""
    try:
        info = _default_scene(version)
    except DesignerError:
        return ""
    return picture_url(_address(version, info.slug), width=840, fmt="jpeg")


def _default_scene(version: Version) -> SceneInfo:
    return scene_info(first_scene(version.design.garment))


def _picture(version: Version, info: SceneInfo) -> Picture:
    address = _address(version, info.slug)
    height = round(840 * info.height / info.width)
    alt = f"{version.design.garment.name} with {version.alt or version.words}. {info.alt}"
    return Picture(picture_url(address, width=840), 840, height, alt, _srcset(address))


def _srcset(address: str) -> str:
    return ", ".join(f"{picture_url(address, width=w)} {w}w" for w in LADDER)


def _address(version: Version, scene: str) -> str:
    """The content address of a picture whose row exists; remembered, since it never changes."""
    key = f"shop:picture:{RENDERER}:{version.pk}:{version.layout_id}:{scene}"
    known = cache.get(key)
    if known is None:
        row = picture_of(artwork=version.artwork, layout=version.layout, scene=scene)
        known = row.id_hash
        cache.set(key, known, timeout=REMEMBERED)
    return str(known)
