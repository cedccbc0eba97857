"""The ground floor's settings: one typed object, one prefix, the only reader of Django's.

A host project writes ``SEEDLOOM = {"free_rounds_per_day": 20}``; every setting has a default that
runs.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path

from django.conf import settings
from django.core.signals import setting_changed


@dataclass(frozen=True, slots=True)
class DesignerConfig:
    """Sizes in pixels, times in seconds, money in millionths of one US dollar."""

    font_dir: Path = Path("var/fonts")
    preview_px: int = 768
    master_px: int = 2048
    candidates: int = 4
    free_rounds_per_day: int = 40
    shopper_budget_micros_per_day: int = 2_000_000
    shop_budget_micros_per_day: int = 50_000_000
    photo_days: int = 30
    photos_per_shopper: int = 12
    work_threads: int = 2
    lease_seconds: float = 20.0  # a killed worker's row is free again after this
    sweep_seconds: float = 5.0
    embedded_worker: bool = True
    default_engine: str = ""  # empty: the first that is configured


@lru_cache(maxsize=1)
def config() -> DesignerConfig:
    """The settings as they are now; unknown keys are caught by the check ``designer.E001``."""
    given = getattr(settings, "SEEDLOOM", {})
    known = {f.name for f in fields(DesignerConfig)}
    values = {key: value for key, value in given.items() if key in known}
    for key in ("font_dir",):
        if key in values:
            values[key] = Path(values[key])
    return DesignerConfig(**values)


def secret_key() -> bytes:
    """The secret that link signatures and photo keys are derived from."""
    return str(settings.SECRET_KEY).encode()


def embedded() -> bool:
    """True when the broker lives inside this process, so its workers must too."""
    return str(getattr(settings, "CELERY_BROKER_URL", "memory://")).startswith("memory:")


def _forget(*, setting: str, **_: object) -> None:
    if setting == "SEEDLOOM":
        config.cache_clear()


setting_changed.connect(_forget, dispatch_uid="designer.conf")
