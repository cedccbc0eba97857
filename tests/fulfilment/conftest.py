"""Folders of their own for every test of this floor."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.conf import LazySettings


@pytest.fixture(autouse=True)
def floor_folders(settings: LazySettings, tmp_path: Path) -> None:
    settings.FULFILMENT = {
        "file_root": tmp_path / "fulfilment",
        "signing_key": tmp_path / "press.key",
        "print_dpi": 180,
        "webhook_private_hosts": True,
    }
    return
