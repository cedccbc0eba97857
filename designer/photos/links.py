"""Addresses of her pictures: signed, good for at most five minutes, and for her session only.

The time they end at lies on a grid of 150 s, so that a page which polls shows the same address
again and the browser does not fetch the picture anew.
"""

from __future__ import annotations

import time

from django.core import signing
from django.urls import reverse

from designer.models.photo import Photo, TryOn

__all__ = ["LONGEST_SECONDS", "photo_url", "read_link", "tryon_url"]

LONGEST_SECONDS = 300
GRID = 150
SALT = "designer.photo-link"
PHOTO, TRYON = "p", "t"


def _url(kind: str, token: str) -> str:
    ends = (int(time.time()) // GRID + 2) * GRID  # between 150 and 300 seconds from now
    signed = signing.Signer(salt=SALT).sign(f"{kind}.{token}.{ends}")
    return reverse("designer:photo_picture", args=[signed])


def photo_url(photo: Photo) -> str:
    return _url(PHOTO, photo.token)


def tryon_url(row: TryOn) -> str:
    return _url(TRYON, row.token)


def read_link(signed: str) -> tuple[str, str] | None:
    """(``p`` or ``t``, token) of a link that is ours and still good, else None."""
    try:
        kind, token, ends = signing.Signer(salt=SALT).unsign(signed).split(".")
    except (signing.BadSignature, ValueError):
        return None
    return (kind, token) if time.time() < int(ends) else None
