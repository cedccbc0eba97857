"""Flat prices: a tracked parcel, and express for a fixed sum."""

from __future__ import annotations

from datetime import date

from shop.conf import config
from shop.money import Money
from shop.shipping.base import Delivery, Shipping, after_workdays

PARCEL_DAYS, EXPRESS_DAYS = 4, 1


class FlatShipping(Shipping):
    """Prices and production days from ``SHOP``; only to the countries named there."""

    def offers(self, *, country: str, goods: Money, today: date) -> tuple[Delivery, ...]:
        conf = config()
        if country not in conf.countries:
            return ()
        made = conf.production_days
        return (
            Delivery(
                code="parcel",
                title="Parcel",
                text="Parcel, tracked",
                price=Money(conf.shipping_minor, goods.currency),
                arrives=after_workdays(today, made + PARCEL_DAYS),
            ),
            Delivery(
                code="express",
                title="Express",
                text=f"Express. Making it still takes {made} days",
                price=Money(conf.express_minor, goods.currency),
                arrives=after_workdays(today, made + EXPRESS_DAYS),
            ),
        )
