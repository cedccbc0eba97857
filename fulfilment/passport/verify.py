"""Is this passport true? One line a check, each with what was found."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from designer.recipe import RecipeError
from fulfilment.errors import PassportError
from fulfilment.passport.contents import check_contents
from fulfilment.passport.keys import is_signed_by, key_id_of
from fulfilment.passport.lines import Check
from fulfilment.passport.seal import ALGORITHM, PASSPORT, SCHEMA, passport_id, signed_bytes

MAX_BYTES = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Verification:
    """All checks of one passport; it holds when each of them does."""

    checks: tuple[Check, ...]

    @property
    def ok(self) -> bool:
        return bool(self.checks) and all(check.ok for check in self.checks)

    @property
    def troubles(self) -> tuple[Check, ...]:
        return tuple(check for check in self.checks if not check.ok)

    def __str__(self) -> str:
        return "; ".join(f"{check.name}: {check.text}" for check in self.troubles) or "holds"


def verify_passport(
    path: Path,
    *,
    trusted_keys: Collection[str] | None = None,
    previous: Path | None = None,
) -> Verification:
    """Checks signature, key, chain, figures and every named file beside ``path``.

    ``path`` is the passport or its folder. ``trusted_keys`` are public keys in base64 or their
    ids; None accepts any key and says so. ``previous`` is the passport that should come before.
    Never raises for a bad passport: a failed check is the answer.
    """
    path = path / PASSPORT if path.is_dir() else path
    try:
        document = read_passport(path)
        message = signed_bytes(document)
    except (PassportError, RecipeError) as error:
        return Verification((Check("passport", False, str(error)),))
    checks = [
        Check("passport", True, f"{SCHEMA}, id {passport_id(document)[:16]}"),
        *_check_signature(document, message, trusted_keys),
    ]
    # What an unsigned page says about files is nobody's word: stop before following it.
    if all(check.ok for check in checks):
        checks += [_check_previous(document, previous), *check_contents(document, path.parent)]
    return Verification(tuple(checks))


def verify_chain(
    paths: Sequence[Path], *, trusted_keys: Collection[str] | None = None
) -> Verification:
    """All passports, oldest first; each must hold and name the one before it."""
    checks: list[Check] = []
    for number, path in enumerate(paths):
        before = paths[number - 1] if number else None
        found = verify_passport(path, trusted_keys=trusted_keys, previous=before)
        checks += [Check(f"{number + 1} {c.name}", c.ok, c.text) for c in found.checks]
    return Verification(tuple(checks))


def read_passport(path: Path) -> dict[str, Any]:
    """The parsed passport, unchecked. Raises PassportError."""
    path = path / PASSPORT if path.is_dir() else path
    try:
        if path.stat().st_size > MAX_BYTES:
            raise PassportError(f"{path.name} is too large for a passport")
        document = json.loads(path.read_bytes(), object_pairs_hook=_no_twins)
    except OSError as error:
        raise PassportError(f"no passport at {path}; give passport.json or its folder") from error
    except (ValueError, RecursionError) as error:
        raise PassportError(f"{path.name} cannot be read: {str(error)[:80]}") from error
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        raise PassportError(f"{path.name} is not a print passport ({SCHEMA})")
    return document


def _no_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError("a name is given twice")
    return dict(pairs)


def _check_signature(
    document: dict[str, Any], message: bytes, trusted_keys: Collection[str] | None
) -> list[Check]:
    key, signature = document.get("key"), document.get("signature")
    public_key = key.get("public_key") if isinstance(key, dict) else None
    if (
        not isinstance(key, dict)
        or key.get("algorithm") != ALGORITHM
        or not isinstance(public_key, str)
        or not isinstance(signature, str)
    ):
        return [Check("signature", False, "there is none that can be checked")]
    if not is_signed_by(public_key, signature, message):
        return [Check("signature", False, "does not match: the passport was changed")]
    key_id = key_id_of(public_key)
    checks = [Check("signature", key.get("id") == key_id, f"{ALGORITHM}, key {key_id}")]
    if trusted_keys is None:
        checks.append(Check("key", True, "not compared: no trusted keys were given"))
    else:
        known = public_key in trusted_keys or key_id in trusted_keys
        checks.append(Check("key", known, "trusted" if known else "not one of the trusted keys"))
    return checks


def _check_previous(document: dict[str, Any], previous: Path | None) -> Check:
    named = document.get("previous")
    if previous is None:
        text = f"follows {str(named)[:16]}, not compared" if named else "the first of its chain"
        return Check("chain", named is None or _is_sha256(named), text)
    try:
        before = passport_id(read_passport(previous))
    except (PassportError, RecipeError) as error:
        return Check("chain", False, str(error))
    if named != before:
        return Check("chain", False, f"names {str(named)[:16]}, the one before is {before[:16]}")
    return Check("chain", True, f"follows {before[:16]}")


def _is_sha256(value: object) -> bool:
    return isinstance(value, str) and len(value) == 64 and set(value) <= set("0123456789abcdef")
