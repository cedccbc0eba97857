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
from designer.mockups import FORMATS
from designer.models import Artwork, Version
from designer.queries import first_scene
from designer.services.mockups import WIDTHS, picture_id

_SALT = b"designer.pictures:"


def sign(id_hash: str, width: int, fmt: str) -> str:
    """22 URL-safe characters over the path."""
    path = f"{id_hash}/{width}.{fmt}".encode()
    digest = hmac.new(_SALT + secret_key(), path, hashlib.sha256).digest()
    return base64.urlsafe_b64encode(digest[:16]).rstrip(b"=").decode()


def is_signed(id_hash: str, width: int, fmt: str, signature: str) -> bool:
    if width not in WIDTHS or fmt not in FORMATS:
        return False
    return hmac.compare_digest(sign(id_hash, width, fmt), signature)


def picture_url(id_hash: str, *, width: int = 840, fmt: str = "webp") -> str:
    """The signed address of a picture whose row exists."""
    path = reverse("designer:picture", args=[id_hash, width, fmt])
    return f"{path}?s={sign(id_hash, width, fmt)}"


def version_picture_url(
    version: Version,
    *,
    scene: str = "",
    width: int = 840,
    fmt: str = "webp",
    options: dict[str, Any] | None = None,
) -> str:
    """The version on a scene; ``scene=""`` is the garment's own first scene."""
    scene = scene or first_scene(version.design.garment)
    address = picture_id(
        artwork=version.artwork, layout=version.layout, scene=scene, options=options
    )
    return picture_url(address, width=width, fmt=fmt)


def swatch_url(version: Version, *, width: int = 420, fmt: str = "webp") -> str:
    """The flat cloth of a version, two tiles across."""
    return cloth_url(version.artwork, version.layout, width=width, fmt=fmt)


def cloth_url(artwork: Artwork, layout: Layout, *, width: int = 420, fmt: str = "webp") -> str:
    """The flat cloth of an artwork in a layout."""
    return picture_url(picture_id(artwork=artwork, layout=layout), width=width, fmt=fmt)
