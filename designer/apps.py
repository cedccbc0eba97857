"""The ground floor as a Django app."""

from __future__ import annotations

from django.apps import AppConfig


class DesignerConfig(AppConfig):
    name = "designer"
    verbose_name = "Designs"
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from designer import checks, kinds  # noqa: F401

        kinds.register()
