from __future__ import annotations

import pytest

from shop.machines import ORDER, PAYMENT, REFUND, sources
from shop.models import OrderState, PaymentState, RefundOutcome


@pytest.mark.parametrize(
    ("machine", "states"), [(ORDER, OrderState), (PAYMENT, PaymentState), (REFUND, RefundOutcome)]
)
def test_every_state_has_a_row_in_its_table(machine, states):
    assert set(machine) == set(states.values)
    assert {target for following in machine.values() for target in following} <= set(machine)


def test_a_success_is_never_taken_back():
    assert PAYMENT["succeeded"] == ()
    assert "awaiting_payment" not in {t for s in ("paid", "shipped") for t in ORDER[s]}


def test_only_an_unpaid_order_can_become_paid():
    assert set(sources(ORDER, "paid")) == {"placed", "awaiting_payment"}


def test_an_unknown_state_is_an_error():
    with pytest.raises(KeyError):
        sources(ORDER, "lost")
