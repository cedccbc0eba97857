"""How often one address may ask: against machines, so the limits are generous to people.

Counted in the cache: with one shared by all processes the limit is the store's, else each
process's own. Behind a proxy let it set ``REMOTE_ADDR``, or everybody shares one address.
"""

from __future__ import annotations

from django.core.cache import cache
from django.http import HttpRequest

HOUR = 3600


def address_of(request: HttpRequest) -> str:
    return str(request.META.get("REMOTE_ADDR", ""))


def is_within_limit(
    request: HttpRequest, *, purpose: str, limit: int, seconds: int = HOUR, weight: int = 1
) -> bool:
    """Counts ``weight`` calls per address and interval; False from the one past ``limit`` on."""
    return count_use(f"{purpose}:{address_of(request)}", seconds=seconds, weight=weight) <= limit


def count_use(key: str, *, seconds: int = HOUR, weight: int = 1) -> int:
    """Adds to a counter that starts anew every ``seconds``; returns where it stands."""
    full_key = f"seedloom:limit:{key}"
    cache.add(full_key, 0, timeout=seconds)
    try:
        return int(cache.incr(full_key, weight))
    except ValueError:  # it ran out between the two lines
        return weight
