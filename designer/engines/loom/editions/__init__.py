"""Editions: the loom as it was, so that an old recipe draws the same for ever.

When pictures change, ``plan.ENGINE_VERSION`` goes up, and the code that drew the old ones is frozen
into ``loom-<version>.zip`` (``freeze``), which Python imports as it stands. An archive is never
edited: its hash is written here, and golden recipes of every edition are drawn in the tests. It
leans only on ``designer.engines.base``, ``designer.errors``, ``designer.layout``,
``designer.recipe``, and on the libraries that the loom itself needs.
"""

from __future__ import annotations

import hashlib
import importlib
import sys
import threading
import zipimport
from collections.abc import Mapping
from functools import cache
from importlib.util import module_from_spec
from pathlib import Path

from designer.engines.base import Engine
from designer.errors import EngineFailed

HERE = Path(__file__).parent
EDITIONS: Mapping[str, str] = {  # version -> SHA-256 of its archive
    "1": "d9f251df4cb4a7cba97f0a5a0c03d23b43035587235c51cc8480ea732153d340",
}
_IMPORTING = threading.Lock()


def package_of(version: str) -> str:
    """The name under which an edition's code is imported."""
    return f"loom_edition_{version}"


def archive_of(version: str) -> Path:
    return HERE / f"loom-{version}.zip"


def engine_of(version: str) -> Engine:
    """The engine that drew recipes of ``version``. Raises EngineFailed for one we never had."""
    if version not in EDITIONS:
        raise EngineFailed(
            f"No loom {version} is kept here (there are {', '.join(EDITIONS)}). "
            "Print the approved master instead."
        )
    with _IMPORTING:
        return _engine(version)


@cache
def _engine(version: str) -> Engine:
    path = archive_of(version)
    if hashlib.sha256(path.read_bytes()).hexdigest() != EDITIONS[version]:
        raise EngineFailed(f"The kept loom {version} was damaged. Install Seedloom again.")
    _import_archive(path, package_of(version))
    engine: Engine = importlib.import_module(f"{package_of(version)}.engine").LoomEngine()
    return engine


def _import_archive(path: Path, package: str) -> None:
    """Makes ``package`` importable from the archive without opening ``sys.path`` to it."""
    if package in sys.modules:
        return
    spec = zipimport.zipimporter(str(path)).find_spec(package)
    if spec is None or spec.loader is None:
        raise EngineFailed(f"{path.name} holds no {package}. Install Seedloom again.")
    module = module_from_spec(spec)
    sys.modules[package] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[package]
        raise
