"""What others may import is said out loud, and imports run down only."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from tests.house.sources import APPS, ROOT, modules, name, tree_of

FACES = [path for path in modules(*APPS) if "__all__" in path.read_text()]
FLOORS = {"designer": (), "fulfilment": ("designer",), "shop": ("designer", "fulfilment")}


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imported_from(path: Path) -> set[str]:
    """The modules that a module imports, anywhere in it."""
    found: set[str] = set()
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module)
        elif isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
    return found


@pytest.mark.parametrize("path", FACES, ids=name)
def test_a_public_name_is_there(path: Path) -> None:
    module = importlib.import_module(dotted(path))
    assert [each for each in module.__all__ if not hasattr(module, each)] == []
    assert len(set(module.__all__)) == len(module.__all__)


@pytest.mark.parametrize("path", FACES, ids=name)
def test_a_face_shows_nothing_private(path: Path) -> None:
    module = importlib.import_module(dotted(path))
    assert [each for each in module.__all__ if each.startswith("_")] == []


@pytest.mark.parametrize("app", APPS)
def test_imports_run_down_only(app: str) -> None:
    above = set(APPS) - {app, *FLOORS[app]}
    wrong = {
        f"{name(path)} imports {module}"
        for path in modules(app)
        for module in imported_from(path)
        if module.split(".")[0] in above
    }
    assert wrong == set()


def test_nobody_reaches_into_a_private_name_of_another_app() -> None:
    wrong = [
        f"{name(path)}: {alias.name}"
        for path in modules(*APPS)
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
        if alias.name.startswith("_") and not alias.name.startswith("__")
        if node.module.split(".")[0] in APPS
        if node.module.split(".")[0] != path.relative_to(ROOT).parts[0]
    ]
    assert wrong == []


def test_nothing_of_the_product_imports_its_tests() -> None:
    wrong = [
        name(p) for p in modules(*APPS) if any(m.startswith("tests") for m in imported_from(p))
    ]
    assert wrong == []


def test_only_conf_reads_settings() -> None:
    """One typed object per app. Others may read what is Django's own, each for a reason."""
    readers = {
        name(path)
        for path in modules(*APPS)
        if "from django.conf import settings" in path.read_text() and path.stem != "conf"
    }
    assert readers <= READ_DJANGOS_OWN


READ_DJANGOS_OWN = {
    *(f"{app}/checks.py" for app in APPS),  # they look at what was written
    "designer/models/shopper.py",  # AUTH_USER_MODEL
    "fulfilment/models/factory.py",  # AUTH_USER_MODEL
    "shop/health.py",  # EMAIL_BACKEND
    "shop/payments/demo.py",  # SECRET_KEY signs the demo's webhooks
    "shop/demo/seed.py",  # folders of the reference store
    "shop/demo/serve.py",  # ASGI_APPLICATION
}


def test_the_contracts_of_the_imports_hold() -> None:
    tool = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [tool, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "0 broken" in done.stdout
