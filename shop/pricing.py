"""What it costs: lines, delivery, and the tax that is inside the price. Pure.

Prices include tax. The tax of an order is rounded once, on its total per rate, and then shared out
over the lines to the last cent, so that the lines always add up to the order.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from shop.money import Money, MoneyError, round_half_up, share_out, total

MAX_QUANTITY = 20


@dataclass(frozen=True, slots=True)
class Priced:
    """One thing to be priced: ``unit`` includes tax."""

    unit: Money
    quantity: int = 1

    def __post_init__(self) -> None:
        if not 1 <= self.quantity <= MAX_QUANTITY:
            raise MoneyError(f"a line holds 1 to {MAX_QUANTITY} pieces")
        if self.unit.minor < 0:
            raise MoneyError("a price is not negative")

    @property
    def gross(self) -> Money:
        return self.unit * self.quantity


@dataclass(frozen=True, slots=True)
class Share:
    """A line's part: ``net + tax == gross``."""

    net: Money
    tax: Money
    gross: Money


@dataclass(frozen=True, slots=True)
class Quote:
    """An order's figures. ``goods + delivery.gross == gross``; ``tax`` is inside ``gross``."""

    lines: tuple[Share, ...]
    delivery: Share
    goods: Money
    gross: Money
    tax: Money
    rate_bp: int


def tax_inside(gross: int, rate_bp: int) -> int:
    """The tax in a tax-inclusive amount of minor units; ``rate_bp`` in hundredths of a percent."""
    if rate_bp < 0:
        raise MoneyError("a tax rate is not negative")
    return round_half_up(Decimal(gross) * rate_bp / (10_000 + rate_bp))


def quote(*, lines: Sequence[Priced], delivery: Money, rate_bp: int) -> Quote:
    """Prices the lines and the delivery. Raises MoneyError for a mix of currencies."""
    goods = total((line.gross for line in lines), currency=delivery.currency)
    gross = goods + delivery
    tax = tax_inside(gross.minor, rate_bp)
    parts = [line.gross.minor for line in lines] + [delivery.minor]
    taxes = share_out(tax, parts)
    shares = [
        Share(
            net=Money(part - inside, delivery.currency),
            tax=Money(inside, delivery.currency),
            gross=Money(part, delivery.currency),
        )
        for part, inside in zip(parts, taxes, strict=True)
    ]
    return Quote(
        lines=tuple(shares[:-1]),
        delivery=shares[-1],
        goods=goods,
        gross=gross,
        tax=Money(tax, delivery.currency),
        rate_bp=rate_bp,
    )
