"""The contract of a tax provider. Pure values."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TaxRate:
    """A tax inside a price: ``rate_bp`` in hundredths of a percent (1900 is 19 %)."""

    name: str
    rate_bp: int

    @property
    def percent(self) -> str:
        """``19 %`` or ``8.1 %``."""
        return f"{self.rate_bp / 100:g} %"


class Tax(ABC):
    """Answers with the rate for a delivery address."""

    @abstractmethod
    def rate_for(self, *, country: str) -> TaxRate:
        """The rate inside our prices when shipping there."""
