"""The table of engines, without Django and without keys."""

from __future__ import annotations

import subprocess
import sys

import pytest

from designer.engines import registry
from designer.engines.gemini.config import GeminiConfig
from designer.engines.registry import (
    ENGINES,
    EngineEntry,
    available_engines,
    default_engine_id,
    engine_health,
    get_engine,
)
from designer.errors import EngineOff


@pytest.fixture(autouse=True)
def no_keys(monkeypatch) -> None:
    for name in ("GEMINI_API_KEY", "GOOGLE_CLOUD_PROJECT", "SEEDLOOM_GEMINI_PRICES"):
        monkeypatch.delenv(name, raising=False)


def test_without_keys_only_the_loom_is_there() -> None:
    assert available_engines() == ("loom",)
    assert default_engine_id() == "loom"


def test_with_a_key_gemini_comes_first(monkeypatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "k")
    assert available_engines() == ("gemini", "loom")
    assert default_engine_id() == "gemini"
    assert default_engine_id("loom") == "loom"


def test_a_wish_for_an_engine_that_is_off_falls_back() -> None:
    assert default_engine_id("gemini") == "loom"
    assert default_engine_id("easel") == "loom"


def test_an_engine_is_built_once_per_configuration() -> None:
    one, other = GeminiConfig(api_key="a"), GeminiConfig(api_key="b")
    assert get_engine("gemini", config=one) is get_engine("gemini", config=one)
    assert get_engine("gemini", config=one) is not get_engine("gemini", config=other)


def test_the_id_in_the_table_is_the_engines_own() -> None:
    assert get_engine("gemini").id == "gemini"
    assert get_engine("gemini").label == ENGINES["gemini"].label


def test_an_unknown_engine_names_the_known_ones() -> None:
    with pytest.raises(EngineOff, match="loom, gemini"):
        get_engine("easel")


def test_a_missing_package_says_what_to_install(monkeypatch) -> None:
    entry = EngineEntry("Easel", "easel:Easel", extra="easel", needs="no_such.package")
    monkeypatch.setitem(ENGINES, "easel", entry)
    with pytest.raises(EngineOff, match=r"pip install seedloom\[easel\]"):
        get_engine("easel")
    assert engine_health("easel")[0] == "off"
    assert "easel" not in available_engines()


def test_a_wrong_setting_switches_it_off_with_the_reason(monkeypatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "k")
    monkeypatch.setenv("SEEDLOOM_GEMINI_PRICES", "cheap")
    assert available_engines() == ("loom",)
    assert engine_health("gemini")[0] == "off"
    assert "SEEDLOOM_GEMINI_PRICES" in engine_health("gemini")[1]


def test_health_of_an_engine_without_a_key_is_off() -> None:
    assert engine_health("gemini")[0] == "off"


def test_every_path_in_the_table_leads_somewhere() -> None:
    for entry in ENGINES.values():
        assert registry.load(entry.path).label == entry.label


def test_the_registry_needs_neither_django_nor_the_vendors_sdk() -> None:
    code = (
        "import sys; from designer.engines.registry import available_engines as a; a(); "
        "sys.exit(any(name in sys.modules for name in ('django', 'google.genai')))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
