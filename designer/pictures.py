"""Addresses of pictures: ``/r/<id>/<w>.<fmt>?s=<signature>``, immutable and signed.

The signature covers id, width and format, so nobody can order work by writing a URL.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from typing import Any

from django.urls import reverse

from designer.conf import secret_key
from designer.layout import Layout
from designer.mockups import FORMATS, Format
from designer.models import Artwork, Version
from designer.queries import first_scene
from designer.services.mockups import WIDTHS, picture_id

BEST = "auto"  # in an address: whatever the browser that asks for it takes

_SALT = b"designer.pictures:"


def sign(id_hash: str, width: int, fmt: str) -> str:
    """22 URL-safe characters over the path."""
    path = f"{id_hash}/{width}.{fmt}".encode()
    digest = hmac.new(_SALT + secret_key(), path, hashlib.sha256).digest()
    return base64.urlsafe_b64encode(digest[:16]).rstrip(b"=").decode()


def is_signed(id_hash: str, width: int, fmt: str, signature: str) -> bool:
    if width not in WIDTHS or fmt not in (BEST, *FORMATS):
        return False
    return hmac.compare_digest(sign(id_hash, width, fmt), signature)


def best_format(accept: str, *, has_avif: bool) -> Format:
    """The format for a browser with this ``Accept`` header.

    AVIF only where somebody has taken the time to make it: encoded in the time that WebP takes, it
    is not smaller. JPEG for those that name the pictures they take, and WebP is not among them.
    """
    named = {part.split(";")[0].strip().lower() for part in accept.split(",")}
    if has_avif and "image/avif" in named:
        return "avif"
    names_pictures = any(name.startswith("image/") for name in named)
    return "webp" if "image/webp" in named or not names_pictures else "jpeg"


def picture_url(id_hash: str, *, width: int = 840, fmt: str = BEST) -> str:
    """The signed address of a picture whose row exists."""
    path = reverse("designer:picture", args=[id_hash, width, fmt])
    return f"{path}?s={sign(id_hash, width, fmt)}"


def version_picture_url(
    version: Version,
    *,
    scene: str = "",
    width: int = 840,
    fmt: str = BEST,
    options: dict[str, Any] | None = None,
) -> str:
    """The version on a scene; ``scene=""`` is the garment's own first scene."""
    scene = scene or first_scene(version.design.garment)
    address = picture_id(
        artwork=version.artwork, layout=version.layout, scene=scene, options=options
    )
    return picture_url(address, width=width, fmt=fmt)


def swatch_url(version: Version, *, width: int = 420, fmt: str = BEST) -> str:
    """The flat cloth of a version, two tiles across."""
    return cloth_url(version.artwork, version.layout, width=width, fmt=fmt)


def cloth_url(artwork: Artwork, layout: Layout, *, width: int = 420, fmt: str = BEST) -> str:
    """The flat cloth of an artwork in a layout."""
    return picture_url(picture_id(artwork=artwork, layout=layout), width=width, fmt=fmt)
