"""The first floor's settings: one typed object, one prefix, the only reader of Django's.

A host project writes ``FULFILMENT = {"print_dpi": 150}``; everything has a default that runs.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.signals import setting_changed


@dataclass(frozen=True, slots=True)
class FulfilmentConfig:
    """Times in seconds, sizes in bytes."""

    file_root: Path = Path("var/fulfilment")  # design files, print files, passports
    signing_key: Path = Path("var/keys/press.key")  # signs print passports; 0600
    print_dpi: int = 300
    accept_hours: int = 4  # a factory answers within this time
    make_days: int = 3  # promised from acceptance to the truck
    hold_days: int = 30  # after this long on hold an order is cancelled, and she gets her money
    api_rate: str = "600/min"  # per factory key
    idempotency_hours: int = 48
    webhook_timeout: float = 15.0
    webhook_private_hosts: bool = False  # allow endpoints on private addresses (tests, one box)


@lru_cache(maxsize=1)
def config() -> FulfilmentConfig:
    """The settings as they are now; unknown keys are caught by the system check fulfilment.E001."""
    given = given_settings()
    known = {field.name for field in fields(FulfilmentConfig)}
    values = {key: value for key, value in given.items() if key in known}
    for key in ("file_root", "signing_key"):
        if key in values:
            values[key] = Path(values[key])
    return FulfilmentConfig(**values)


def given_settings() -> dict[str, Any]:
    """What the project wrote, unchecked."""
    return dict(getattr(settings, "FULFILMENT", {}))


def _forget(*, setting: str, **_: object) -> None:
    if setting == "FULFILMENT":
        config.cache_clear()


setting_changed.connect(_forget, dispatch_uid="fulfilment.conf")
