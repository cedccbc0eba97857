"""What every page of the store knows."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from designer.shoppers import current_shopper
from shop.conf import config
from shop.payments.registry import default_provider
from shop.queries.bag import count_pieces

EXAMPLE_WORDS = (
    "Cartoon sunflower pattern",
    "retro 70s waves",
    "space cats and planets",
    "lemons on blue, half-drop",
    "mushrooms in the moss",
)


def store(request: HttpRequest) -> dict[str, Any]:
    """``store_name``, ``store_currency``, ``cart_count``, ``demo_store``, ``example_words``."""
    conf = config()
    return {
        "store_name": conf.name,
        "store_currency": conf.currency,
        "cart_count": SimpleLazyObject(lambda: _count(request)),
        "demo_store": default_provider() == "demo",
        "example_words": EXAMPLE_WORDS,
    }


def _count(request: HttpRequest) -> int:
    return count_pieces(current_shopper(request)) if hasattr(request, "session") else 0
