from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop.money import Money, MoneyError, exponent, share_out, total


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (6900, "EUR", "€69.00"),
        (5, "USD", "$0.05"),
        (500, "JPY", "¥500"),
        (1250, "KWD", "1.250 KWD"),
        (-6900, "EUR", "−€69.00"),
        (123456789, "EUR", "€1,234,567.89"),
    ],
)
def test_money_reads_with_the_decimals_of_its_currency(minor, currency, text):
    assert str(Money(minor, currency)) == text


def test_currencies_have_none_two_or_three_decimals():
    assert [exponent(c) for c in ("JPY", "EUR", "KWD")] == [0, 2, 3]


def test_two_currencies_do_not_add_up():
    with pytest.raises(MoneyError, match="EUR and USD"):
        Money(1, "EUR") + Money(1, "USD")


@pytest.mark.parametrize("wrong", [1.5, True, "1"])
def test_only_whole_minor_units_are_money(wrong):
    with pytest.raises(MoneyError):
        Money(wrong, "EUR")


@pytest.mark.parametrize("wrong", ["eur", "EURO", "", "€€€"])
def test_a_currency_is_three_capital_letters(wrong):
    with pytest.raises(MoneyError):
        Money(1, wrong)


def test_the_total_of_nothing_is_zero():
    assert total([], currency="EUR") == Money(0, "EUR")


@given(st.integers(0, 10**9), st.lists(st.integers(0, 10**6), min_size=1, max_size=30))
def test_shares_add_up_to_the_last_unit_and_stay_within_one_of_fair(amount, weights):
    parts = share_out(amount, weights)
    assert sum(parts) == amount
    assert min(parts) >= 0
    if whole := sum(weights):
        for part, weight in zip(parts, weights, strict=True):
            assert abs(part - amount * weight / whole) < 1
