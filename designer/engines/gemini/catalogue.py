"""What each Gemini image model can do and costs. Figures as published up to November 2026."""

from __future__ import annotations

import math
from dataclasses import dataclass

RATIOS_10 = ("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")
RATIOS_14 = (*RATIOS_10, "1:4", "4:1", "1:8", "8:1")
SIZE_PX = {"1K": 1024, "2K": 2048, "4K": 4096}  # side of the square; other ratios keep the area
THINKING_TOKENS = 600  # what a picture's interim thoughts cost on top, generously


@dataclass(frozen=True, slots=True)
class Model:
    """``image_tokens`` pairs size and tokens; rates are micros of one US dollar per million tokens.

    A model whose only size is 1K answers 400 to any ``imageSize``, so none is sent
    (``names_size`` is False).
    """

    image_tokens: tuple[tuple[str, int], ...]
    image_rate: int
    text_in_rate: int
    text_out_rate: int
    ratios: tuple[str, ...] = RATIOS_10
    max_references: int = 14

    @property
    def sizes(self) -> tuple[str, ...]:
        return tuple(size for size, _ in self.image_tokens)

    @property
    def names_size(self) -> bool:
        return len(self.image_tokens) > 1

    @property
    def max_px(self) -> int:
        return SIZE_PX[self.sizes[-1]]


MODELS = {
    "gemini-nano-banana-2.1": Model(
        (("1K", 1120), ("2K", 1680), ("4K", 2520)), 30_000_000, 1_500_000, 7_500_000, RATIOS_14
    ),
    "gemini-3-pro-image": Model(
        (("1K", 1120), ("2K", 1120), ("4K", 2000)), 120_000_000, 2_000_000, 12_000_000
    ),
    "gemini-3.1-flash-image": Model(
        (("1K", 1120), ("2K", 1680), ("4K", 2520)), 60_000_000, 1_500_000, 7_500_000, RATIOS_14
    ),
    "gemini-3.1-flash-lite-image": Model((("1K", 1120),), 30_000_000, 1_500_000, 7_500_000),
    "gemini-2.5-flash-image": Model(
        (("1K", 1290),), 30_000_000, 300_000, 2_500_000, max_references=3
    ),
}
NEWEST = MODELS["gemini-nano-banana-2.1"]


def model_facts(name: str) -> Model:
    """The facts of a model; one that we do not know is taken to be like the newest."""
    return MODELS.get(name.removeprefix("models/"), NEWEST)


def ratio_value(ratio: str) -> float:
    """Width divided by height of ``3:4``."""
    width, _, height = ratio.partition(":")
    return int(width) / int(height)


def nearest_ratio(model: Model, aspect: float) -> str:
    """The offered ratio closest to width / height = ``aspect``."""
    return min(model.ratios, key=lambda ratio: abs(math.log(ratio_value(ratio) / aspect)))


def smallest_size(model: Model, *, width_px: int, ratio: str) -> str:
    """The cheapest size that is ``width_px`` wide (or 5 % less), else the largest there is."""
    for size in model.sizes:
        if SIZE_PX[size] * math.sqrt(ratio_value(ratio)) >= width_px * 0.95:
            return size
    return model.sizes[-1]


def price_micros(model: Model, size: str, overrides: tuple[tuple[str, int], ...] = ()) -> int:
    """What one picture of that size costs, without the words that go in."""
    given = dict(overrides)
    if size in given:
        return given[size]
    tokens = dict(model.image_tokens)[size]
    return ceil_micros(tokens * model.image_rate + THINKING_TOKENS * model.text_out_rate)


def ceil_micros(micros_per_million: int) -> int:
    """Rounded up: a budget must never be told less than the bill."""
    return -(-micros_per_million // 1_000_000)
