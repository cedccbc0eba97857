"""Receipts of deletion: a canonical statement, signed with Ed25519. Pure.

Anybody with the store's public receipt key can check one; it holds no photo and no name.
"""

from __future__ import annotations

from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from designer.photos.sealing import derive_key
from designer.recipe import canonical

__all__ = ["public_key_hex", "sign_statement", "statement_holds"]


def _private_key(secret: bytes) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(derive_key(secret, purpose="deletion receipts 1"))


def public_key_hex(secret: bytes) -> str:
    """64 hex digits of the raw Ed25519 public key."""
    raw = (
        _private_key(secret)
        .public_key()
        .public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)
    )
    return raw.hex()


def sign_statement(statement: dict[str, Any], *, secret: bytes) -> str:
    """128 hex digits over the RFC 8785 bytes of the statement."""
    return _private_key(secret).sign(canonical(statement)).hex()


def statement_holds(statement: dict[str, Any], signature: str, *, public_key: str) -> bool:
    """True when exactly this statement was signed by the owner of the public key."""
    try:
        key = Ed25519PublicKey.from_public_bytes(bytes.fromhex(public_key))
        key.verify(bytes.fromhex(signature), canonical(statement))
    except (InvalidSignature, ValueError):
        return False
    return True
