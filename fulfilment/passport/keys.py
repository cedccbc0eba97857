"""The key of a press: Ed25519, made on first use, readable by its owner alone."""

from __future__ import annotations

import base64
import hashlib
import os
import stat
import tempfile
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from fulfilment.errors import PassportError


class Signer:
    """Signs bytes. ``public_key`` is the raw key in base64, ``key_id`` starts its SHA-256."""

    def __init__(self, private_key: Ed25519PrivateKey) -> None:
        self._private_key = private_key
        raw = private_key.public_key().public_bytes_raw()
        self.public_key = base64.b64encode(raw).decode()
        self.key_id = key_id_of(self.public_key)

    def __repr__(self) -> str:
        return f"Signer({self.key_id})"  # never the key itself

    @classmethod
    def from_seed(cls, seed: bytes) -> Signer:
        """The signer of a secret of 32 bytes."""
        if len(seed) != 32:
            raise PassportError("a signing key is made from 32 secret bytes")
        return cls(Ed25519PrivateKey.from_private_bytes(seed))

    @classmethod
    def ephemeral(cls) -> Signer:
        """A key that nobody keeps: it shows later changes, not who signed."""
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def from_file_or_create(cls, path: Path) -> Signer:
        """The key in ``path``; a new one, mode 0600, when there is none. Safe to race."""
        if not path.exists():
            _create_key(path)
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & 0o077:
            raise PassportError(f"{path.name} can be read by others; run: chmod 600 {path}")
        try:
            key = serialization.load_pem_private_key(path.read_bytes(), password=None)
        except (ValueError, TypeError) as error:
            raise PassportError(f"{path.name} is not a private key in PEM form") from error
        if not isinstance(key, Ed25519PrivateKey):
            raise PassportError(f"{path.name} is not an Ed25519 key")
        return cls(key)

    def sign(self, message: bytes) -> str:
        """The signature in base64."""
        return base64.b64encode(self._private_key.sign(message)).decode()


def key_id_of(public_key: str) -> str:
    return hashlib.sha256(base64.b64decode(public_key)).hexdigest()[:16]


def is_signed_by(public_key: str, signature: str, message: bytes) -> bool:
    """False for a wrong signature and for anything that is no key or no signature."""
    try:
        key = Ed25519PublicKey.from_public_bytes(base64.b64decode(public_key, validate=True))
        key.verify(base64.b64decode(signature, validate=True), message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _create_key(path: Path) -> None:
    pem = Ed25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent)  # 0600 from the start
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(pem)
            file.flush()
            os.fsync(file.fileno())
        os.link(name, path)  # of two that race, one wins and both read the winner's key
    except FileExistsError:
        pass
    finally:
        os.unlink(name)
