"""Money as a value: whole minor units and an ISO 4217 currency. Pure.

Never a float, never a Decimal in the database: 69.00 euros are ``Money(6900, "EUR")``, 500 yen
``Money(500, "JPY")``, 1.250 dinars ``Money(1250, "KWD")``.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

NO_MINOR = frozenset(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split()  # noqa: SIM905
)
THREE_MINOR = frozenset(["BHD", "JOD", "KWD", "OMR", "TND"])
SIGNS = {"EUR": "€", "USD": "$", "GBP": "£", "JPY": "¥", "PLN": "zł", "SEK": "kr", "CHF": "CHF "}


class MoneyError(ValueError):
    """Two currencies met, or an amount is not whole minor units."""


def exponent(currency: str) -> int:
    """How many decimals a currency has: 0, 2 or 3."""
    if currency in NO_MINOR:
        return 0
    return 3 if currency in THREE_MINOR else 2


@dataclass(frozen=True, slots=True, order=False)
class Money:
    """An amount. Adds, subtracts and multiplies by whole numbers; compares within one currency."""

    minor: int
    currency: str

    def __post_init__(self) -> None:
        if isinstance(self.minor, bool) or not isinstance(self.minor, int):
            raise MoneyError(f"minor units are whole numbers, not {self.minor!r}")
        if len(self.currency) != 3 or not self.currency.isupper() or not self.currency.isascii():
            raise MoneyError(f"a currency is three capital letters, not {self.currency!r}")

    def _same(self, other: Money) -> None:
        if self.currency != other.currency:
            raise MoneyError(f"{self.currency} and {other.currency} do not add up")

    def __add__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: Money) -> Money:
        self._same(other)
        return Money(self.minor - other.minor, self.currency)

    def __mul__(self, times: int) -> Money:
        return Money(self.minor * times, self.currency)

    def __lt__(self, other: Money) -> bool:
        self._same(other)
        return self.minor < other.minor

    def __le__(self, other: Money) -> bool:
        self._same(other)
        return self.minor <= other.minor

    def __bool__(self) -> bool:
        return self.minor != 0

    @property
    def major(self) -> Decimal:
        """The amount in the currency's main unit, with all its decimals."""
        return Decimal(self.minor).scaleb(-exponent(self.currency))

    def __str__(self) -> str:
        text = f"{abs(self.major):,.{exponent(self.currency)}f}"
        minus = "−" if self.minor < 0 else ""
        sign = SIGNS.get(self.currency)
        if sign is None:
            return f"{minus}{text} {self.currency}"
        return f"{minus}{sign}{text}"


def zero(currency: str) -> Money:
    return Money(0, currency)


def total(amounts: Iterable[Money], *, currency: str) -> Money:
    """The sum; of nothing it is zero in ``currency``. Raises MoneyError for a mixed lot."""
    result = zero(currency)
    for amount in amounts:
        result = result + amount
    return result


def round_half_up(value: Decimal) -> int:
    """A fraction of a minor unit, rounded as invoices are: a half goes away from zero."""
    return int(value.quantize(Decimal(1), rounding=ROUND_HALF_UP))


def share_out(amount: int, weights: list[int]) -> list[int]:
    """``amount`` split in proportion to ``weights`` (>= 0), to the last unit (largest remainder).

    The parts always add up to ``amount``. With no weight at all the first part takes everything.
    """
    whole = sum(weights)
    if not weights:
        return []
    if whole == 0:
        return [amount] + [0] * (len(weights) - 1)
    parts = [amount * weight // whole for weight in weights]
    order = sorted(range(len(weights)), key=lambda i: (-(amount * weights[i] % whole), i))
    for index in order[: amount - sum(parts)]:
        parts[index] += 1
    return parts
