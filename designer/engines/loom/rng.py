"""Chance that is the same everywhere: SplitMix64, keyed by SHA-256.

``random.Random`` promises only ``random()`` between Python releases and numpy's streams may
change, so the loom rolls its own dice. A generator is keyed by words; ``fork`` makes an
independent one, so that a change in one stage never disturbs another.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

_MASK = 2**64 - 1


class Rng:
    """A stream of chance; equal keys give equal streams on every machine."""

    __slots__ = ("_state", "key")

    def __init__(self, *key: object) -> None:
        self.key = key
        text = "\x1f".join(str(part) for part in key)
        self._state = int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")

    def _next(self) -> int:
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        z = self._state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & _MASK
        return z ^ (z >> 31)

    def __call__(self, low: float = 0.0, high: float = 1.0) -> float:
        """A number from ``low`` up to, but not including, ``high``."""
        return low + (high - low) * (self._next() >> 11) / 2**53

    def int(self, low: int, high: int) -> int:
        """A whole number from ``low`` to ``high``, both possible."""
        return low + int(self() * (high - low + 1))

    def pick(self, options: Sequence[T]) -> T:
        return options[int(self() * len(options))]

    def shuffled(self, options: Sequence[T]) -> list[T]:
        out = list(options)
        for i in range(len(out) - 1, 0, -1):
            j = self.int(0, i)
            out[i], out[j] = out[j], out[i]
        return out

    def fork(self, *key: object) -> Rng:
        return Rng(*self.key, *key)


def choose_stratified(*, key: str, seed: int, name: str, options: Sequence[T]) -> T:
    """One of ``options``, so that consecutive seeds walk through all of them.

    Four independent draws give look-alikes; four neighbours in a shuffled round do not.
    """
    rng = Rng("stratified", key, name)
    order = rng.shuffled(range(len(options)))
    return options[order[(seed + rng.int(0, 99)) % len(options)]]
