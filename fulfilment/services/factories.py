"""Factories and their keys. A key is shown once, when it is made; only its hash is kept."""

from __future__ import annotations

import hashlib
import secrets

from django.db import transaction
from django.utils import timezone

from fulfilment.machines import UnknownKey
from fulfilment.models import ApiKey, Factory

_LEAD = "slf"  # what a Seedloom factory key begins with, so that scanners can find leaked ones


def create_factory(*, slug: str, name: str, mode: str = "manual") -> Factory:
    """The factory of that name; asking twice returns the same one."""
    factory, _ = Factory.objects.get_or_create(slug=slug, defaults={"name": name, "mode": mode})
    return factory


def create_api_key(*, factory: Factory) -> str:
    """A new key, in full. It cannot be read again: 48 bits to find it, 256 to prove it."""
    prefix = secrets.token_hex(6)
    key = f"{_LEAD}_{prefix}_{secrets.token_urlsafe(32)}"
    ApiKey.objects.create(factory=factory, prefix=prefix, sha256=_hash(key))
    return key


@transaction.atomic
def rotate_api_key(*, factory: Factory) -> str:
    """A new key; every older one stops working now."""
    ApiKey.objects.filter(factory=factory, revoked_at__isnull=True).update(
        revoked_at=timezone.now()
    )
    return create_api_key(factory=factory)


def identify_factory(*, key: str) -> Factory:
    """Whose key this is. Compared in constant time. Raises UnknownKey."""
    parts = key.split("_", 2)
    prefix = parts[1] if len(parts) == 3 and parts[0] == _LEAD else ""
    row = ApiKey.objects.select_related("factory").filter(prefix=prefix).first()
    kept = row.sha256 if row else "0" * 64  # an unknown prefix takes as long as a wrong secret
    matches = secrets.compare_digest(kept, _hash(key))
    if row is None or not matches or row.revoked_at or not row.factory.is_open:
        raise UnknownKey("this API key is not known, was revoked, or its factory is closed")
    return row.factory


def _hash(key: str) -> str:
    # Keys carry 256 random bits, so a slow password hash would add nothing but latency.
    return hashlib.sha256(key.encode()).hexdigest()
