"""One key per picture (AES-256-GCM), wrapped by a key derived from the store's secret.

Pure. Deleting a picture means forgetting its wrapped key: the file, its copies and its backups
are noise from then on. ``name`` (the picture's file name) is bound into both seals, so a file or
a key that was moved to another row does not open.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

__all__ = ["SealError", "Sealed", "derive_key", "seal", "unseal"]

NONCE_BYTES = 12
KEY_BYTES = 32


class SealError(ValueError):
    """The bytes, the key or the name are not the ones that were sealed together."""


@dataclass(frozen=True, slots=True)
class Sealed:
    """``data`` goes into the file, ``wrapped_key`` (60 bytes) into the row."""

    data: bytes
    wrapped_key: bytes


def derive_key(secret: bytes, *, purpose: str) -> bytes:
    """32 bytes for one purpose; knowing one purpose's key tells nothing about another's."""
    return HKDF(
        algorithm=hashes.SHA256(), length=KEY_BYTES, salt=None, info=f"seedloom {purpose}".encode()
    ).derive(secret)


def seal(plain: bytes, *, name: str, wrapping_key: bytes) -> Sealed:
    """Encrypts under a fresh key that exists nowhere else."""
    data_key = AESGCM.generate_key(bit_length=8 * KEY_BYTES)
    return Sealed(
        data=_lock(data_key, plain, bound_to=f"picture {name}"),
        wrapped_key=_lock(wrapping_key, data_key, bound_to=f"key {name}"),
    )


def unseal(sealed: Sealed, *, name: str, wrapping_key: bytes) -> bytes:
    """The plain bytes. Raises SealError."""
    data_key = _unlock(wrapping_key, sealed.wrapped_key, bound_to=f"key {name}")
    return _unlock(data_key, sealed.data, bound_to=f"picture {name}")


def _lock(key: bytes, plain: bytes, *, bound_to: str) -> bytes:
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, bound_to.encode())


def _unlock(key: bytes, locked: bytes, *, bound_to: str) -> bytes:
    try:
        return AESGCM(key).decrypt(locked[:NONCE_BYTES], locked[NONCE_BYTES:], bound_to.encode())
    except (InvalidTag, ValueError) as error:
        raise SealError("this picture cannot be opened with this key") from error
