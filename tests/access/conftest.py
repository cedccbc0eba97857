"""The world is built once per module, inside a transaction that is rolled back at its end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import transaction
from django.test import override_settings

from designer.services.tryons import register_tryons
from tests.access.snapshot import Snapshot, take_snapshot
from tests.access.world import World, build_world


@pytest.fixture(scope="module")
def world(django_db_setup, django_db_blocker, tmp_path_factory) -> Iterator[World]:
    folder = tmp_path_factory.mktemp("world")
    floor = {
        "file_root": folder / "fulfilment",
        "signing_key": folder / "press.key",
        "print_dpi": 180,
    }
    register_tryons()
    with override_settings(FULFILMENT=floor), django_db_blocker.unblock(), transaction.atomic():
        yield build_world()
        transaction.set_rollback(True)


@pytest.fixture(scope="module")
def before(world: World, django_db_blocker) -> Snapshot:
    """What lies in the database before anybody does anything."""
    with django_db_blocker.unblock():
        return take_snapshot()
