"""The documentation names every setting, command, signal and room there is."""

from __future__ import annotations

import importlib
import re
import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest
from django.core.management import get_commands, load_command_class
from django.dispatch import Signal

from designer.conf import DesignerConfig
from fulfilment.conf import FulfilmentConfig
from shop.conf import ShopConfig
from tests.house.sources import APPS, ROOT, modules, tracked

CONFIGS = {"designer": DesignerConfig, "fulfilment": FulfilmentConfig, "shop": ShopConfig}
COMMANDS = sorted(command for command, app in get_commands().items() if app in APPS)
README = (ROOT / "README.md").read_text()
SAME_IN_EVERY_APP = {
    "__init__",
    "admin",
    "api",
    "apps",
    "checks",
    "conf",
    "errors",
    "forms",
    "management",
    "migrations",
    "models",
    "queries",
    "services",
    "signals",
    "static",
    "tasks",
    "templatetags",
    "urls",
    "views",
}
ALWAYS = {"__init__", "admin", "apps", "checks", "conf", "errors", "models", "queries", "signals"}


def readme(app: str) -> str:
    return (ROOT / app / "README.md").read_text()


def rooms(app: str) -> set[str]:
    """The modules and folders at the top of an app."""
    return {
        path.relative_to(ROOT / app).parts[0].removesuffix(".py")
        for path in tracked()
        if path.is_relative_to(ROOT / app) and path.suffix == ".py"
    }


@pytest.mark.parametrize("app", APPS)
def test_every_setting_is_in_the_readme_of_its_app(app: str) -> None:
    text = readme(app)
    assert [each.name for each in fields(CONFIGS[app]) if f"`{each.name}`" not in text] == []


@pytest.mark.parametrize("app", APPS)
def test_every_setting_is_read_somewhere(app: str) -> None:
    """A setting that nothing reads is a promise that nothing keeps."""
    text = "".join(path.read_text() for path in modules(*APPS) if path.stem != "conf")
    unread = [
        each.name for each in fields(CONFIGS[app]) if not re.search(rf"\.{each.name}\b", text)
    ]
    assert unread == []


@pytest.mark.parametrize("app", APPS)
def test_every_signal_is_in_the_readme_of_its_app(app: str) -> None:
    module = importlib.import_module(f"{app}.signals")
    declared = [key for key, value in vars(module).items() if isinstance(value, Signal)]
    assert [each for each in declared if f"`{each}`" not in readme(app)] == []


@pytest.mark.parametrize("app", APPS)
def test_every_app_has_the_same_rooms(app: str) -> None:
    assert rooms(app) >= ALWAYS | {"services", "urls", "views", "management", "migrations"}


@pytest.mark.parametrize("app", APPS)
def test_every_room_of_its_own_is_in_the_readme_of_the_app(app: str) -> None:
    text = readme(app)
    assert [room for room in sorted(rooms(app) - SAME_IN_EVERY_APP) if f"`{room}" not in text] == []


@pytest.mark.parametrize("app", APPS)
def test_a_readme_names_no_room_that_is_gone(app: str) -> None:
    table = re.findall(r"^\| `(\w+)`", readme(app).partition("## Rooms")[2], re.M)
    assert table
    assert set(table) <= rooms(app)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_in_a_readme(command: str) -> None:
    texts = [README, *(readme(app) for app in APPS)]
    assert any(re.search(rf"\b{command}\b", text) for text in texts)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_helps(command: str) -> None:
    made = load_command_class(get_commands()[command], command)
    assert made.help
    text = made.create_parser("manage.py", command).format_help()
    assert f"manage.py {command}" in text


def test_a_command_that_fails_says_one_line() -> None:
    done = subprocess.run(
        [sys.executable, "manage.py", "verify", "no-such-file.json"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode != 0
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_every_variable_of_the_environment_is_in_the_readme() -> None:
    """Those the reference store reads; `AWS_*` stands for all that the S3 library knows."""
    source = (ROOT / "shop/project/settings.py").read_text()
    read = set(re.findall(r"env(?:\.\w+)?\(\s*\"([A-Z][A-Z0-9_]+)\"", source))
    read |= set(re.findall(r"Env\(\)\.str\(\"([A-Z_]+)\"", source))
    assert len(read) > 12
    assert [key for key in sorted(read) if f"`{key}`" not in README] == []


def test_every_link_between_documents_leads_somewhere() -> None:
    broken = []
    for path in tracked():
        if path.suffix != ".md":
            continue
        for target in re.findall(r"\]\((?!https?:|#|mailto:)([^)#\s]+)", path.read_text()):
            if not (path.parent / target).exists():
                broken.append(f"{path.relative_to(ROOT)}: {target}")
    assert broken == []


def test_the_two_commands_are_in_the_makefile() -> None:
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.M)
    for words in re.findall(r"`?make ([a-z-]+)", README):
        assert words in targets


def test_the_readme_runs_the_commands_that_exist() -> None:
    named = set(re.findall(r"manage\.py (\w+)", README + "".join(readme(app) for app in APPS)))
    assert named <= set(get_commands())


def test_a_document_shows_no_file_that_is_gone() -> None:
    text = README + "".join(readme(app) for app in APPS)
    named = re.findall(r"`((?:designer|fulfilment|shop|tests|templates)/[\w/.-]+)`", text)
    assert [each for each in named if not Path(ROOT / each).exists()] == []
