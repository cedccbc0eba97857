"""The contract of a shipping provider. Pure values."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import date, timedelta

from shop.money import Money

SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Delivery:
    """One way to ship. ``price`` includes tax; ``arrives`` counts printing and sewing too."""

    code: str
    title: str
    text: str
    price: Money
    arrives: date


class Shipping(ABC):
    """Answers with every way to ship to a country, the first being the default."""

    @abstractmethod
    def offers(self, *, country: str, goods: Money, today: date) -> tuple[Delivery, ...]:
        """Empty when nothing goes there."""


def after_workdays(start: date, days: int) -> date:
    """The date ``days`` working days (Monday to Friday) after ``start``."""
    day = start
    while days > 0:
        day += timedelta(days=1)
        if day.weekday() < SATURDAY:
            days -= 1
    return day
