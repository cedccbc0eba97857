"""The store's settings: one typed object, one prefix, the only reader of Django's.

A host project writes ``SHOP = {"name": "My store", "currency": "USD"}``; everything has a default
that runs. Without a Stripe key the demo provider stands in, and no money moves.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import lru_cache
from types import MappingProxyType

from django.conf import settings
from django.core.signals import setting_changed

COUNTRIES: Mapping[str, str] = MappingProxyType(
    {
        "AT": "Austria",
        "BE": "Belgium",
        "CH": "Switzerland",
        "DE": "Germany",
        "DK": "Denmark",
        "ES": "Spain",
        "FI": "Finland",
        "FR": "France",
        "GB": "United Kingdom",
        "IE": "Ireland",
        "IT": "Italy",
        "LU": "Luxembourg",
        "NL": "Netherlands",
        "NO": "Norway",
        "PL": "Poland",
        "PT": "Portugal",
        "SE": "Sweden",
        "US": "United States",
    }
)


@dataclass(frozen=True, slots=True)
class ShopConfig:
    """Money in minor units of ``currency``, tax in hundredths of a percent, times in seconds."""

    name: str = "Super Rad Hoodies"
    order_prefix: str = "SRH"
    currency: str = "EUR"
    imprint: str = "Super Rad Hoodies, the reference store of Seedloom"
    base_url: str = "http://127.0.0.1:8000"  # for links in mails
    from_email: str = "hello@superradhoodies.example"
    countries: Mapping[str, str] = field(default_factory=lambda: COUNTRIES)
    tax_provider: str = "flat"
    tax_rate_bp: int = 1900
    tax_name: str = "VAT"
    shipping_provider: str = "flat"
    shipping_minor: int = 0
    express_minor: int = 900
    production_days: int = 5
    payment_provider: str = ""  # empty: stripe with a key, demo without
    stripe_secret_key: str = field(default="", repr=False)
    stripe_webhook_secret: str = field(default="", repr=False)
    stripe_api_base: str = ""
    stripe_timeout: float = 20.0
    stripe_retries: int = 2
    reconcile_after: int = 120
    reconcile_every: int = 600
    work_order_store: str = "superrad"
    proof_text: str = "Print exactly this"
    proof_text_version: str = "2026-11"


@lru_cache(maxsize=1)
def config() -> ShopConfig:
    """The settings as they are now; unknown keys are caught by the system check ``shop.E001``."""
    given = getattr(settings, "SHOP", {})
    known = {f.name for f in fields(ShopConfig)}
    return ShopConfig(**{key: value for key, value in given.items() if key in known})


def _forget(*, setting: str, **_: object) -> None:
    if setting == "SHOP":
        config.cache_clear()


setting_changed.connect(_forget, dispatch_uid="shop.conf")
