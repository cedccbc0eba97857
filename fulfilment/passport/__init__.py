"""The print passport: a signed record of what was approved, what was printed, how alike.

Canonical JSON (RFC 8785), signed with Ed25519, naming every file by SHA-256 and the passport before
it by its id, so that a changed byte anywhere, or a passport taken out of the row, shows. Pure but
for the files it reads.
"""

from __future__ import annotations

from fulfilment.passport.keys import Signer
from fulfilment.passport.lines import Check
from fulfilment.passport.seal import PASSPORT, SCHEMA, passport_id, sign_passport
from fulfilment.passport.verify import Verification, verify_chain, verify_passport

__all__ = [
    "PASSPORT",
    "SCHEMA",
    "Check",
    "Signer",
    "Verification",
    "passport_id",
    "sign_passport",
    "verify_chain",
    "verify_passport",
]
