"""What the Gemini engine is told: key or project, model, prices, patience."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

DEFAULT_MODEL = "gemini-nano-banana-2.1"
REMEDY = "Set GEMINI_API_KEY, or GOOGLE_CLOUD_PROJECT, and start again."


@dataclass(frozen=True, slots=True)
class GeminiConfig:
    """A key (Gemini API) wins over a project (Google Cloud). Times in seconds.

    ``prices`` overrides the catalogue: (size, micros of one US dollar per picture) pairs.
    ``base_url`` is empty for the vendor's own address; the SDK also reads GOOGLE_GEMINI_BASE_URL.
    """

    api_key: str = field(default="", repr=False)
    project: str = ""
    location: str = "global"
    model: str = DEFAULT_MODEL
    timeout: float = 240.0  # a 4K picture takes a minute; the slowest tenth takes three
    base_url: str = ""
    prices: tuple[tuple[str, int], ...] = ()

    @property
    def is_set(self) -> bool:
        return bool(self.api_key or self.project)

    @classmethod
    def from_env(cls, env: Mapping[str, str] | None = None) -> GeminiConfig:
        """The configuration that the environment names. Raises ValueError for a wrong figure."""
        env = os.environ if env is None else env
        return cls(
            api_key=env.get("GEMINI_API_KEY", "").strip(),
            project=env.get("GOOGLE_CLOUD_PROJECT", "").strip(),
            location=env.get("GOOGLE_CLOUD_LOCATION", "").strip() or "global",
            model=env.get("SEEDLOOM_GEMINI_MODEL", "").strip() or DEFAULT_MODEL,
            timeout=read_timeout(env.get("SEEDLOOM_GEMINI_TIMEOUT", "")),
            prices=read_prices(env.get("SEEDLOOM_GEMINI_PRICES", "")),
        )


def read_timeout(text: str) -> float:
    """Seconds from text; 240 when empty. Raises ValueError unless it is above zero."""
    try:
        seconds = float(text or 240)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < 3600:
        raise ValueError("SEEDLOOM_GEMINI_TIMEOUT must be seconds, such as 240")
    return seconds


def read_prices(text: str) -> tuple[tuple[str, int], ...]:
    """``1K=33600,2K=50400`` as pairs of size and micros. Raises ValueError for anything else."""
    prices = []
    for part in filter(None, (piece.strip() for piece in text.split(","))):
        size, _, micros = part.partition("=")
        if not size.strip() or not micros.strip().isdigit():
            raise ValueError("SEEDLOOM_GEMINI_PRICES must look like 1K=33600,2K=50400")
        prices.append((size.strip().upper(), int(micros)))
    return tuple(prices)
