"""Which shipping providers there are, by name; a host project may add its own dotted path."""

from __future__ import annotations

from django.utils.module_loading import import_string

from shop.conf import config
from shop.shipping.base import Shipping

PROVIDERS = {"flat": "shop.shipping.flat.FlatShipping"}


def get_shipping() -> Shipping:
    name = config().shipping_provider
    provider = import_string(PROVIDERS.get(name, name))()
    assert isinstance(provider, Shipping)
    return provider
