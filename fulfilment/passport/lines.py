"""One checked thing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Check:
    """What was looked at, whether it holds, and what was found."""

    name: str
    ok: bool
    text: str
