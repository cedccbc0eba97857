"""Versions as pictures: on their garment, on other scenes, and as flat cloth."""

from __future__ import annotations

import logging

from designer.errors import DesignerError
from designer.models import Version
from designer.pictures import picture_url
from designer.queries.designs import PARTS
from designer.scenes import SceneInfo, scene_info, scenes_for
from designer.services.mockups import picture_of
from shop.cards import Picture

log = logging.getLogger("shop.pictures")

LADDER = (420, 840, 1250)


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
    scenes = scenes_for(version.design.garment.slug)[1 : limit + 1]
    return tuple(_picture(version, info) for info in scenes)


def swatch_picture(version: Version | None) -> Picture | None:
    """The flat cloth: what is approved and printed."""
    if version is None:
        return None
    row = picture_of(artwork=version.artwork, layout=version.layout)
    srcset = ", ".join(f"{picture_url(row.id_hash, width=w)} {w}w" for w in LADDER)
    src = picture_url(row.id_hash, width=840)
    return Picture(src, 840, 840, f"The flat print: {version.alt or version.words}", srcset)


def mail_picture(version: Version | None) -> str:
    """A JPEG's path for a mail, since mail readers know no WebP; "" when it cannot be shown."""
    if version is None:
        return ""
    try:
        info = _default_scene(version)
    except DesignerError:
        return ""
    row = picture_of(artwork=version.artwork, layout=version.layout, scene=info.slug)
    return picture_url(row.id_hash, width=840, fmt="jpeg")


def _default_scene(version: Version) -> SceneInfo:
    return scene_info(version.design.garment.default_scene)


def _picture(version: Version, info: SceneInfo) -> Picture:
    row = picture_of(artwork=version.artwork, layout=version.layout, scene=info.slug)
    srcset = ", ".join(f"{picture_url(row.id_hash, width=w)} {w}w" for w in LADDER)
    height = round(840 * info.height / info.width)
    alt = f"{version.design.garment.name} with {version.alt or version.words}. {info.alt}"
    return Picture(picture_url(row.id_hash, width=840), 840, height, alt, srcset)
