"""System checks of the ground floor: what is set wrongly, and the remedy."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning, register
from django.core.files.storage import InvalidStorageError, storages

from designer.conf import DesignerConfig


@register()
def check_settings(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    given = getattr(settings, "SEEDLOOM", {})
    known = {f.name for f in fields(DesignerConfig)}
    found: list[CheckMessage] = [
        Error(
            f"SEEDLOOM has no setting called {name!r}.",
            hint=f"Known settings: {', '.join(sorted(known))}.",
            id="designer.E001",
        )
        for name in sorted(set(given) - known)
    ]
    return found


@register()
def check_storages(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    found: list[CheckMessage] = []
    for name in ("blobs", "photos"):
        try:
            storages[name]
        except InvalidStorageError:
            hint = (
                f'Add STORAGES["{name}"] = {{"BACKEND": "designer.storage.AtomicFolder", '
                f'"OPTIONS": {{"location": "var/{name}"}}}}, outside any public folder.'
            )
            found.append(
                Error(f"There is no storage called '{name}'.", hint=hint, id="designer.E002")
            )
    return found


@register(deploy=True)
def check_secret(app_configs: Any, **kwargs: Any) -> list[CheckMessage]:
    if settings.SECRET_KEY.startswith("demo-only"):
        return [
            Warning(
                "SECRET_KEY is the demo's own: anybody can forge links and read photos.",
                hint="Set SECRET_KEY in the environment to 50 random characters.",
                id="designer.W001",
            )
        ]
    return []
