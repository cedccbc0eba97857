"""Content-addressed files: artwork, masters and mockups. Written once, never changed.

A blob's name is the SHA-256 of its bytes, so writing it twice is the same as once, and a kill
between the file and the row that names it leaves at most an unnamed file.
"""

from __future__ import annotations

import hashlib
from typing import IO

from django.core.files.base import ContentFile
from django.core.files.storage import Storage, storages


class BlobMissing(FileNotFoundError):
    """No file has this hash: it was never written, or the store was emptied."""


def _storage() -> Storage:
    return storages["blobs"]


def _path(sha256: str, suffix: str) -> str:
    if len(sha256) != 64 or not sha256.isalnum() or not suffix.isalnum():
        raise ValueError("a blob is named by 64 hex digits and a plain suffix")
    return f"{sha256[:2]}/{sha256[2:4]}/{sha256}.{suffix}"


def put_blob(data: bytes, *, suffix: str) -> str:
    """Stores the bytes and returns their SHA-256 (64 hex digits)."""
    sha256 = hashlib.sha256(data).hexdigest()
    path = _path(sha256, suffix)
    if not _storage().exists(path):
        _storage().save(path, ContentFile(data))
    return sha256


def blob_exists(sha256: str, *, suffix: str) -> bool:
    return _storage().exists(_path(sha256, suffix))


def open_blob(sha256: str, *, suffix: str) -> IO[bytes]:
    """A readable binary file. Raises BlobMissing."""
    try:
        return _storage().open(_path(sha256, suffix), "rb")
    except FileNotFoundError as error:
        raise BlobMissing(f"no stored file {sha256[:12]}….{suffix}") from error


def read_blob(sha256: str, *, suffix: str) -> bytes:
    """The bytes. Raises BlobMissing, also when they no longer match their name."""
    with open_blob(sha256, suffix=suffix) as file:
        data = file.read()
    if hashlib.sha256(data).hexdigest() != sha256:
        raise BlobMissing(f"the stored file {sha256[:12]}….{suffix} is damaged")
    return data


def discard_blob(sha256: str, *, suffix: str) -> None:
    """Removes the file, if it is there. The caller knows that no row names it any more."""
    _storage().delete(_path(sha256, suffix))
