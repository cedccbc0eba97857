"""Signing: the document, its id, and the exact bytes that are signed. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from designer.recipe import canonical
from fulfilment.passport.keys import Signer

SCHEMA = "seedloom.passport/1"
PASSPORT = "passport.json"
ALGORITHM = "Ed25519"


def sign_passport(document: Mapping[str, Any], *, signer: Signer) -> dict[str, Any]:
    """The document with schema, key and signature."""
    key = {"algorithm": ALGORITHM, "id": signer.key_id, "public_key": signer.public_key}
    whole = {**document, "schema": SCHEMA, "key": key}
    return {**whole, "signature": signer.sign(signed_bytes(whole))}


def signed_bytes(document: Mapping[str, Any]) -> bytes:
    """What a signature covers: all but itself, headed so that it can mean nothing else."""
    rest = {key: value for key, value in document.items() if key != "signature"}
    return f"{SCHEMA}\n".encode() + canonical(rest)


def passport_id(document: Mapping[str, Any]) -> str:
    """SHA-256 of the canonical JSON with the signature: the next passport's ``previous``."""
    return hashlib.sha256(canonical(dict(document))).hexdigest()
