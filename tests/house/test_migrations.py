"""Migrations match the models, have names, and can be taken back."""

from __future__ import annotations

import importlib
import re
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import migrations

from tests.house.sources import APPS, ROOT, tracked

NAMES = [
    f"{path.parts[-3]}.migrations.{path.stem}"
    for path in tracked()
    if path.parent.name == "migrations" and path.stem != "__init__"
]


@pytest.mark.django_db
def test_the_models_need_no_new_migration() -> None:
    call_command("makemigrations", check=True, dry_run=True, stdout=StringIO())


def test_every_app_has_migrations() -> None:
    assert {each.split(".")[0] for each in NAMES} == set(APPS)
    assert all((ROOT / app / "migrations/__init__.py").is_file() for app in APPS)


@pytest.mark.parametrize("dotted", NAMES)
def test_a_migration_has_a_name(dotted: str) -> None:
    assert not re.search(r"_auto_|_alter_.*_and_more", dotted)


@pytest.mark.parametrize("dotted", NAMES)
def test_a_migration_can_be_taken_back(dotted: str) -> None:
    operations = importlib.import_module(dotted).Migration.operations
    code = [op for op in operations if isinstance(op, (migrations.RunPython, migrations.RunSQL))]
    assert all(op.reversible for op in code)
