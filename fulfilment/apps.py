"""The first floor as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class FulfilmentConfig(AppConfig):
    name = "fulfilment"
    verbose_name = "Making and shipping"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from fulfilment import checks, kinds  # noqa: F401

        kinds.register()
