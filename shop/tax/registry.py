"""Which tax providers there are, by name; a host project may add its own dotted path."""

from __future__ import annotations

from django.utils.module_loading import import_string

from shop.conf import config
from shop.tax.base import Tax

PROVIDERS = {"flat": "shop.tax.flat.FlatTax"}


def get_tax() -> Tax:
    name = config().tax_provider
    provider = import_string(PROVIDERS.get(name, name))()
    assert isinstance(provider, Tax)
    return provider
