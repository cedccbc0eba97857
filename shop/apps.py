"""The store as a Django app."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.db import DEFAULT_DB_ALIAS, connections
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


def _ensure_chores(*, using: str, **_: Any) -> None:
    """Not in a second database, nor after ``migrate shop zero``, when there is no table."""
    from shop.models import Chore
    from shop.services.reconciling import ensure_chores

    tables = connections[using].introspection.table_names()
    if using == DEFAULT_DB_ALIAS and Chore._meta.db_table in tables:
        ensure_chores()
