"""What the gate found: every figure with its limits and its verdict, and the verdict of all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Verdict = Literal["pass", "review", "fail"]
GATE_VERSION = "1"
WORST: dict[Verdict, int] = {"pass": 0, "review": 1, "fail": 2}


@dataclass(frozen=True, slots=True)
class Limit:
    """Up to ``passes`` it passes, up to ``reviews`` a person looks, beyond it fails.

    ``at_least``: the figure must be high, not low.
    """

    key: str
    words: str
    unit: str
    passes: float
    reviews: float
    at_least: bool = False

    def judge(self, value: float) -> Verdict:
        # Not-a-number is never better than a limit, so it fails.
        good: list[bool] = [
            value >= bound if self.at_least else value <= bound
            for bound in (self.passes, self.reviews)
        ]
        return "pass" if good[0] else "review" if good[1] else "fail"


LIMITS = {
    limit.key: limit
    for limit in (
        Limit("shift", "Moved by", "% of width", 0.5, 0.5),
        Limit("ms_ssim", "Structure, several scales", "MS-SSIM", 0.985, 0.980, at_least=True),
        Limit("tile_ssim", "Structure, worst spot", "SSIM", 0.60, 0.55, at_least=True),
        Limit("gmsd", "Edges differ", "GMSD", 0.040, 0.045),
        Limit("tile_de00", "Colour, worst spot", "dE00", 3.5, 5.0),
        Limit("bias_de00", "Colour, over all", "dE00", 1.0, 1.0),
        Limit("block_de00", "Colour, block means", "dE00", 1.0, 1.0),
        Limit("palette_de00", "Colour, worst ink", "dE00", 1.5, 2.0),
        Limit("blockiness", "Pixel steps", "ratio", 2.0, 2.0),
        Limit("sharpness", "As sharp as the master", "ratio", 0.80, 0.70, at_least=True),
        Limit("panel_shift", "Moved on the cloth", "mm", 1.0, 2.0),
        Limit("panel_de00", "Colour on the cloth", "dE00", 3.5, 5.0),
        Limit("master_dpi", "Master on cloth", "dpi", 150.0, 72.0, at_least=True),
    )
}


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured value beside its limits."""

    key: str
    value: float

    @property
    def limit(self) -> Limit:
        return LIMITS[self.key]

    @property
    def verdict(self) -> Verdict:
        return self.limit.judge(self.value)

    def to_json(self) -> dict[str, Any]:
        return {
            "key": self.key,
            "words": self.limit.words,
            "unit": self.limit.unit,
            "value": self.value,
            "pass_limit": self.limit.passes,
            "review_limit": self.limit.reviews,
            "at_least": self.limit.at_least,
            "verdict": self.verdict,
        }


@dataclass(frozen=True, slots=True)
class GateReport:
    """All figures of one comparison. ``verdict`` is the worst of them."""

    figures: tuple[Figure, ...]

    @property
    def verdict(self) -> Verdict:
        return max((figure.verdict for figure in self.figures), key=WORST.__getitem__)

    @property
    def troubles(self) -> tuple[Figure, ...]:
        return tuple(figure for figure in self.figures if figure.verdict != "pass")

    def with_figures(self, figures: tuple[Figure, ...]) -> GateReport:
        """The report with more figures at its end."""
        return GateReport((*self.figures, *figures))

    def value(self, key: str) -> float:
        """The figure called ``key``. Raises KeyError when it was not measured."""
        for figure in self.figures:
            if figure.key == key:
                return figure.value
        raise KeyError(key)

    def to_json(self) -> dict[str, Any]:
        return {
            "version": GATE_VERSION,
            "verdict": self.verdict,
            "figures": [figure.to_json() for figure in self.figures],
        }
