"""Every row of the three floors, and what became of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.apps import apps

FLOORS = ("designer", "fulfilment", "shop")
Rows = dict[str, dict[Any, dict[str, Any]]]


@dataclass(frozen=True)
class Snapshot:
    """``rows``: label of the model -> primary key -> values."""

    rows: Rows

    def changed(self, later: Snapshot) -> set[str]:
        """Models of which a row is gone or has other values."""
        return {
            label
            for label, rows in self.rows.items()
            if any(later.rows[label].get(pk) != values for pk, values in rows.items())
        }

    def added(self, later: Snapshot) -> set[str]:
        """Models of which there are new rows."""
        return {label for label, rows in later.rows.items() if set(rows) - set(self.rows[label])}


def take_snapshot() -> Snapshot:
    models = [model for name in FLOORS for model in apps.get_app_config(name).get_models()]
    return Snapshot(
        {
            model._meta.label: {
                row["pk"]: row for row in model._default_manager.values("pk", *_columns(model))
            }
            for model in models
        }
    )


def _columns(model: Any) -> list[str]:
    return [column.attname for column in model._meta.concrete_fields]
