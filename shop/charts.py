"""Small charts as SVG coordinates. Pure: numbers in, numbers out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH, HEIGHT, GAP = 480, 160, 4


@dataclass(frozen=True, slots=True)
class Bar:
    """One column: today's and the day before's bar, in the chart's units."""

    label: str
    x: float
    today_y: float
    today_height: float
    before_y: float
    before_height: float
    today: int
    before: int
    is_now: bool
    is_labelled: bool


@dataclass(frozen=True, slots=True)
class Bars:
    """A chart of ``WIDTH`` x ``HEIGHT``; ``bar_width`` is half a column."""

    columns: tuple[Bar, ...]
    bar_width: float
    highest: int
    total_today: int
    total_before: int


def bars(today: Sequence[int], before: Sequence[int], *, mark: int) -> Bars:
    """Two rows of equal length side by side; ``mark`` is the column that is now."""
    highest = max([*today, *before, 1])
    step = WIDTH / len(today)
    width = (step - GAP) / 2
    columns = tuple(
        _column(i, today[i], before[i], highest, step, is_now=i == mark) for i in range(len(today))
    )
    return Bars(columns, round(width, 2), highest, sum(today), sum(before))


def _column(i: int, now: int, then: int, highest: int, step: float, *, is_now: bool) -> Bar:
    tall, low = HEIGHT * now / highest, HEIGHT * then / highest
    return Bar(
        label=str(i),
        x=round(i * step, 2),
        today_y=round(HEIGHT - tall, 2),
        today_height=round(tall, 2),
        before_y=round(HEIGHT - low, 2),
        before_height=round(low, 2),
        today=now,
        before=then,
        is_now=is_now,
        is_labelled=i % 3 == 0,
    )


def spark_points(values: Sequence[int], *, width: int = 96, height: int = 28) -> str:
    """The ``points`` of an SVG polyline; "" when there is nothing to see."""
    if len(values) < 2 or max(values) == 0:
        return ""
    step, top = width / (len(values) - 1), max(values)
    pairs = (
        f"{i * step:.1f},{height - 2 - (height - 4) * value / top:.1f}"
        for i, value in enumerate(values)
    )
    return " ".join(pairs)
