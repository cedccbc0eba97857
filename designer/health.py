"""Is everything there that a design needs? Each finding: works, off or broken, why, and remedy."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from celery import current_app
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.db import connection

from designer.blobs import put_blob, read_blob
from designer.conf import embedded
from designer.engines import registry
from designer.errors import EngineOff
from designer.scenes import scenes_for
from designer.services.garments import SHELF


@dataclass(frozen=True, slots=True)
class Finding:
    """``state`` is works, off (chosen so) or broken; ``remedy`` is empty when it works."""

    name: str
    state: str
    why: str = ""
    remedy: str = ""


def check_ground_floor() -> Iterator[Finding]:
    """Engines, database, broker, files and scenes."""
    for engine_id in registry.ENGINES:
        yield _engine(engine_id)
    yield _guarded("database", _database, "Check DATABASE_URL, then run: manage.py migrate")
    yield _guarded("broker", _broker, "Check CELERY_BROKER_URL, or unset it for worker threads")
    yield _guarded("blob store", _blobs, 'Check STORAGES["blobs"] and the free disk space')
    yield _guarded("photo vault", _photos, 'Check STORAGES["photos"] and its permissions')
    yield _guarded("scenes", _scenes, "Reinstall: the scene packs are missing")


def _engine(engine_id: str) -> Finding:
    try:
        state, why = registry.get_engine(engine_id).health()
    except EngineOff as error:
        return Finding(f"engine {engine_id}", "off", remedy=str(error))
    return Finding(f"engine {engine_id}", state, why)


def _guarded(name: str, check: Callable[[], str], remedy: str) -> Finding:
    try:
        why = check()
    except Exception as error:  # whatever is broken must be reported, not raised
        return Finding(name, "broken", f"{type(error).__name__}: {error}", remedy)
    return Finding(name, "works", why)


def _database() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return connection.vendor


def _broker() -> str:
    if embedded():
        return "worker threads in the server process"
    with current_app.connection_for_write() as link:
        link.ensure_connection(max_retries=1, timeout=3)
        return str(link.transport_cls)


def _blobs() -> str:
    sha256 = put_blob(b"doctor", suffix="txt")
    assert read_blob(sha256, suffix="txt") == b"doctor"
    return "wrote and read"


def _photos() -> str:
    name = f"doctor-{secrets.token_hex(8)}"
    vault = storages["photos"]
    vault.save(name, ContentFile(b"doctor"))
    vault.delete(name)
    return "wrote and deleted"


def _scenes() -> str:
    return ", ".join(f"{slug}: {len(scenes_for(slug))}" for slug in SHELF)
