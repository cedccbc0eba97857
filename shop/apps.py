"""The store as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class ShopConfig(AppConfig):
    name = "shop"
    verbose_name = "Store"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from shop import checks, kinds, receivers  # noqa: F401

        kinds.register()
        receivers.connect()
