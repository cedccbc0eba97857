from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.money import Money, MoneyError
from shop.pricing import Priced, quote, tax_inside

lines = st.lists(st.tuples(st.integers(0, 500_000), st.integers(1, 20)), min_size=1, max_size=12)


def _quote(pairs, delivery, rate, currency="EUR"):
    priced = [Priced(Money(unit, currency), quantity) for unit, quantity in pairs]
    return quote(lines=priced, delivery=Money(delivery, currency), rate_bp=rate)


def test_the_tax_in_a_hoodie_is_what_the_till_says():
    figures = _quote([(6900, 1)], 0, 1900)
    assert (figures.gross.minor, figures.tax.minor) == (6900, 1102)


@given(lines, st.integers(0, 20_000), st.integers(0, 3000), st.sampled_from(["EUR", "JPY", "KWD"]))
def test_an_order_adds_up_line_by_line_in_every_currency(pairs, delivery, rate, currency):
    figures = _quote(pairs, delivery, rate, currency)
    shares = [*figures.lines, figures.delivery]
    assert figures.goods + figures.delivery.gross == figures.gross
    assert sum(share.tax.minor for share in shares) == figures.tax.minor
    assert all(share.net + share.tax == share.gross for share in shares)
    assert sum(share.gross.minor for share in shares) == figures.gross.minor


@given(st.integers(0, 10**8), st.integers(0, 3000))
def test_the_tax_is_rounded_once_and_is_never_off_by_more_than_half(gross, rate):
    exact = Fraction(gross * rate, 10_000 + rate)
    assert abs(tax_inside(gross, rate) - exact) <= Fraction(1, 2)


@pytest.mark.parametrize("quantity", [0, -1, 21])
def test_a_line_holds_one_to_twenty_pieces(quantity):
    with pytest.raises(MoneyError):
        Priced(Money(1, "EUR"), quantity)


def test_a_mix_of_currencies_has_no_price():
    with pytest.raises(MoneyError):
        quote(lines=[Priced(Money(1, "USD"))], delivery=Money(0, "EUR"), rate_bp=0)
