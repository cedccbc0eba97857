"""The vault: sealed files in private storage, never under a public path.

Order of steps, so that a kill at any instruction leaves nothing readable behind:
the file is written before its row (a kill between leaves noise whose key was only in memory);
the key in the row is forgotten before the file is removed (a kill between leaves noise again).
``designer.services.photos.sweep_photos`` collects such noise.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from django.core.files.base import ContentFile
from django.core.files.storage import Storage, storages

from designer.conf import secret_key
from designer.errors import PhotoGone
from designer.photos.sealing import Sealed, SealError, derive_key, seal, unseal
from designer.tokens import new_token

__all__ = ["discard_file", "open_picture", "put_picture", "stored_files"]

SUFFIX = ".sealed"
GONE = "That photo was deleted. Nothing of it is left here."


def _storage() -> Storage:
    return storages["photos"]


def _wrapping_key() -> bytes:
    return derive_key(secret_key(), purpose="photo vault 1")


def put_picture(plain: bytes) -> tuple[str, bytes]:
    """Seals and stores the bytes; returns (file name, wrapped key) for the row."""
    name = new_token() + SUFFIX
    sealed = seal(plain, name=name, wrapping_key=_wrapping_key())
    stored = _storage().save(name, ContentFile(sealed.data))
    if stored != name:  # the name is bound into the seal; 128 random bits do not collide
        raise RuntimeError("the photo storage changed a file's name")
    return name, sealed.wrapped_key


def open_picture(*, name: str, wrapped_key: bytes) -> bytes:
    """The plain bytes. Raises PhotoGone when the key or the file is no more."""
    if not wrapped_key or not name:
        raise PhotoGone(GONE)
    try:
        with _storage().open(name, "rb") as file:
            data = file.read()
    except FileNotFoundError as error:
        raise PhotoGone(GONE) from error
    try:
        return unseal(Sealed(data, wrapped_key), name=name, wrapping_key=_wrapping_key())
    except SealError as error:
        raise PhotoGone("That photo cannot be opened any more. Please add it again.") from error


def discard_file(name: str) -> None:
    """Removes the file; one that is already gone is as good."""
    if name:
        _storage().delete(name)


def stored_files() -> Iterator[tuple[str, datetime]]:
    """Every file in the vault with the time it was written (aware)."""
    storage = _storage()
    try:
        names = storage.listdir("")[1]
    except FileNotFoundError:
        return
    for name in names:
        try:
            yield name, storage.get_modified_time(name)
        except FileNotFoundError:
            continue
