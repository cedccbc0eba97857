"""A store of its own in a temporary folder, for benchmarks that need rows."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def fresh_store(*, urls: str = "shop.project.urls") -> Iterator[Path]:
    """The reference store with its settings, migrated and empty. Import models inside only."""
    folder = Path(tempfile.mkdtemp(prefix="seedloom-bench-"))
    os.environ.update(SEEDLOOM_VAR=str(folder), SEEDLOOM_EMBEDDED_WORKER="false")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.project.settings")
    import django

    django.setup()
    from django.conf import settings
    from django.core.management import call_command

    settings.ROOT_URLCONF = urls
    settings.ALLOWED_HOSTS = ["*"]
    for name in ("static", "media", "blobs", "photos", "fonts"):
        (folder / name).mkdir()
    call_command("migrate", verbosity=0, interactive=False)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
