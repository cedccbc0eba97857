"""System checks of this floor: what is set wrongly, and the remedy."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from django.core.checks import CheckMessage, Error, Warning, register

from fulfilment.conf import FulfilmentConfig, config, given_settings


@register()
def check_settings(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    known = {field.name for field in fields(FulfilmentConfig)}
    return [
        Error(
            f"FULFILMENT has no setting called {name!r}.",
            hint=f"Known settings: {', '.join(sorted(known))}.",
            id="fulfilment.E001",
        )
        for name in sorted(set(given_settings()) - known)
    ]


@register()
def check_dpi(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if 72 <= config().print_dpi <= 600:
        return []
    return [
        Error(
            f"FULFILMENT['print_dpi'] is {config().print_dpi}; presses take 72 to 600.",
            hint="300 is what printers ask for.",
            id="fulfilment.E002",
        )
    ]


@register(deploy=True)
def check_webhooks(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if not config().webhook_private_hosts:
        return []
    return [
        Warning(
            "Webhooks may go to private addresses: an endpoint could reach your own servers.",
            hint="Remove FULFILMENT['webhook_private_hosts'] in production.",
            id="fulfilment.W001",
        )
    ]
