"""The store as a Django app."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.db.models.signals import post_migrate


class ShopConfig(AppConfig):
    name = "shop"
    verbose_name = "Store"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from shop import checks, kinds, receivers  # noqa: F401

        kinds.register()
        receivers.connect()
        post_migrate.connect(_ensure_chores, sender=self, dispatch_uid="shop.chores")


def _ensure_chores(**_: Any) -> None:
    from shop.services.reconciling import ensure_chores

    ensure_chores()
