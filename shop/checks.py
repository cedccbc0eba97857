"""Wrong settings, caught before the first shopper: each finding has a number and a remedy."""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register

from shop.conf import ShopConfig, config
from shop.money import Money, MoneyError


@register(Tags.compatibility)
def check_settings(app_configs: Any = None, **_: Any) -> Sequence[CheckMessage]:
    """shop.E001 unknown key, E002 currency, E003 Stripe without its parts, W001, W002."""
    given = getattr(settings, "SHOP", {})
    known = {f.name for f in fields(ShopConfig)}
    found: list[CheckMessage] = [
        Error(
            f"SHOP has an unknown key {key!r}.",
            hint=f"Known keys: {', '.join(sorted(known))}.",
            id="shop.E001",
        )
        for key in sorted(set(given) - known)
    ]
    found.extend(_check_currency())
    found.extend(_check_stripe())
    return found


def _check_currency() -> list[CheckMessage]:
    try:
        Money(0, config().currency)
    except MoneyError as error:
        return [Error(str(error), hint='Write SHOP["currency"] = "EUR".', id="shop.E002")]
    return []


def _check_stripe() -> list[CheckMessage]:
    conf = config()
    wanted = conf.payment_provider == "stripe" or bool(conf.stripe_secret_key)
    if not wanted:
        return []
    found: list[CheckMessage] = []
    if importlib.util.find_spec("stripe") is None:
        hint = "pip install 'seedloom[stripe]'"
        found.append(Error("Stripe is chosen but not installed.", hint=hint, id="shop.E003"))
    if not conf.stripe_secret_key:
        hint = "Set STRIPE_SECRET_KEY, or choose the demo provider."
        found.append(Error("Stripe is chosen but has no key.", hint=hint, id="shop.E004"))
    if not conf.stripe_webhook_secret:
        hint = "Set STRIPE_WEBHOOK_SECRET; until then only the reconciler notices payments."
        found.append(Warning("Stripe's webhooks cannot be verified.", hint=hint, id="shop.W001"))
    if conf.stripe_api_base and not settings.DEBUG:
        hint = "Leave STRIPE_API_BASE empty outside of tests."
        found.append(Warning("Stripe's API address was changed.", hint=hint, id="shop.W002"))
    return found
