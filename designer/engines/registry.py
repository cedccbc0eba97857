"""The table of print engines: id -> (label, dotted path, extra). Engines load when first asked for.

Works without Django: the factory's ``regenerate`` command and the pure rooms use it too.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from designer.engines.base import Engine
from designer.errors import EngineError, EngineOff


@dataclass(frozen=True, slots=True)
class EngineEntry:
    """``path`` and ``config`` read ``module:name``; ``needs`` is the package that ``extra`` brings.

    ``config`` names a frozen dataclass with ``from_env()`` and ``is_set``; an engine without one
    needs no configuration.
    """

    label: str
    path: str
    extra: str = ""
    needs: str = ""
    config: str = ""


ENGINES: dict[str, EngineEntry] = {
    "loom": EngineEntry("Loom", "designer.engines.loom:LoomEngine"),
    "gemini": EngineEntry(
        "Gemini",
        "designer.engines.gemini.engine:GeminiEngine",
        extra="gemini",
        needs="google.genai",
        config="designer.engines.gemini.config:GeminiConfig",
    ),
}
OFFLINE = "loom"


def get_engine(engine_id: str, *, config: Any = None) -> Engine:
    """The engine, built once per process and configuration. Raises EngineOff.

    ``config`` is the engine's own configuration; None reads it from the environment.
    """
    if engine_id not in ENGINES:
        known = ", ".join(ENGINES)
        raise EngineOff(f"There is no engine called {engine_id}. Choose one of: {known}.")
    return build_engine(engine_id, config if config is not None else read_config(engine_id))


def available_engines() -> tuple[str, ...]:
    """Ids of the engines that are installed and configured, the default first."""
    ready = [engine_id for engine_id in ENGINES if is_ready(engine_id)]
    return tuple(sorted(ready, key=lambda engine_id: engine_id == OFFLINE))


def default_engine_id(preferred: str = "") -> str:
    """``preferred`` when it is ready, else the first vendor that is, else the offline engine."""
    if preferred and preferred in ENGINES and is_ready(preferred):
        return preferred
    return next(iter(available_engines()), OFFLINE)


def engine_health(engine_id: str) -> tuple[str, str]:
    """(``works`` | ``off`` | ``broken``, why and the remedy); never raises, spends nothing."""
    try:
        return get_engine(engine_id).health()
    except EngineOff as error:
        return "off", str(error)
    except EngineError as error:
        return "broken", str(error)


def is_ready(engine_id: str) -> bool:
    """True when its package is installed and it has its key; loads neither."""
    entry = ENGINES[engine_id]
    if entry.needs and not is_installed(entry.needs):
        return False
    try:
        config = read_config(engine_id)
    except EngineOff:
        return False
    return config is None or bool(config.is_set)


def is_installed(package: str) -> bool:
    try:
        return find_spec(package) is not None
    except ModuleNotFoundError:  # the parent of a dotted name is missing
        return False


def read_config(engine_id: str) -> Any:
    """The engine's configuration from the environment; None when it needs none."""
    entry = ENGINES[engine_id]
    if not entry.config:
        return None
    try:
        return load(entry.config).from_env()
    except ValueError as error:
        raise EngineOff(f"{entry.label} is configured wrongly: {error}.") from error


@lru_cache(maxsize=16)
def build_engine(engine_id: str, config: Any) -> Engine:
    entry = ENGINES[engine_id]
    if entry.needs and not is_installed(entry.needs):
        remedy = f"pip install seedloom[{entry.extra}]"
        raise EngineOff(f"{entry.label} is not installed. Run: {remedy}")
    factory = load(entry.path)
    engine: Engine = factory() if config is None else factory(config)
    return engine


def load(path: str) -> Any:
    module, _, name = path.partition(":")
    return getattr(import_module(module), name)
