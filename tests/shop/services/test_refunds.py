from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from designer.work import drain_work
from shop.errors import OverRefund, PaymentError
from shop.models import LedgerEntry, Order, Refund
from shop.money import Money
from shop.services.payments import settle_payment, start_payment
from shop.services.reconciling import reconcile_payments
from shop.services.refunds import refund_order, request_refund
from tests.fakes.stripe import Fault
from tests.shop import builders


def _euros(minor: int) -> Money:
    return Money(minor, "EUR")


@pytest.fixture
def paid(alice, stripe, db):
    """A payment of 69 euros by the fake Stripe."""
    payment = start_payment(order=builders.order(alice), base_url="http://testserver/")
    stripe.pay(payment.reference)
    settle_payment(payment=payment)
    payment.order.handover.delete()
    return payment


def test_a_whole_refund_ends_the_order(paid, stripe):
    request_refund(payment=paid, amount=paid.amount, reason="Kind", key="a")
    drain_work()
    order = Order.objects.get()
    assert order.state == "refunded"
    assert sum(order.ledger.values_list("amount_minor", flat=True)) == 0


def test_a_part_leaves_the_order_as_it_is(paid):
    request_refund(payment=paid, amount=_euros(900), reason="Late", key="a")
    drain_work()
    assert Order.objects.get().state == "paid"
    assert sum(LedgerEntry.objects.values_list("amount_minor", flat=True)) == 6000


def test_the_same_key_is_the_same_refund(paid, stripe):
    for _ in range(2):
        request_refund(payment=paid, amount=_euros(5000), reason="", key="a")
    drain_work()
    assert len(stripe.state.of_kind("refund")) == 1


def test_more_than_is_left_is_refused_before_anybody_is_asked(paid, stripe):
    request_refund(payment=paid, amount=_euros(5000), reason="", key="a")
    with pytest.raises(OverRefund):
        request_refund(payment=paid, amount=_euros(1901), reason="", key="b")
    assert Refund.objects.count() == 1


@pytest.mark.parametrize("amount", [_euros(0), _euros(-1), Money(100, "USD")])
def test_an_odd_amount_is_refused(paid, amount):
    with pytest.raises(PaymentError):
        request_refund(payment=paid, amount=amount, reason="", key="a")


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_lost_answer_gives_money_back_once(paid, stripe, when):
    stripe.state.faults.append(Fault("/v1/refunds", when=when))
    refund = request_refund(payment=paid, amount=_euros(900), reason="", key="a")
    drain_work()
    refund.refresh_from_db()
    assert refund.state == "queued"
    Refund.objects.update(next_at=refund.created_at)
    drain_work()
    refund.refresh_from_db()
    assert refund.outcome == "succeeded"
    assert len(stripe.state.of_kind("refund")) == 1


def test_a_refund_on_its_way_is_booked_when_it_arrives(paid, stripe):
    stripe.state.refund_status = "pending"
    refund = request_refund(payment=paid, amount=paid.amount, reason="", key="a")
    drain_work()
    refund.refresh_from_db()
    assert refund.outcome == "pending"
    stripe.finish_refund(refund.reference, "succeeded")
    assert reconcile_payments(everything=True).moved == 1
    assert Order.objects.get().state == "refunded"


def test_a_refund_that_fails_frees_its_room_and_asks_for_a_person(paid, stripe):
    stripe.state.refund_status = "pending"
    refund = request_refund(payment=paid, amount=paid.amount, reason="", key="a")
    drain_work()
    refund.refresh_from_db()
    stripe.finish_refund(refund.reference, "failed")
    reconcile_payments(everything=True)
    paid.refresh_from_db()
    assert paid.refunding_minor == 0
    assert Order.objects.get().events.filter(code="refund_failed", needs_you=True).exists()


def test_an_order_gives_back_what_is_left_and_no_more(paid, stripe):
    request_refund(payment=paid, amount=_euros(900), reason="", key="a")
    refund_order(order=paid.order, reason="", key="all")
    refund_order(order=paid.order, reason="", key="all")
    drain_work()
    assert sorted(r["amount"] for r in stripe.state.of_kind("refund")) == [900, 6000]


class AnyRefunds(TestCase):
    """Whatever is asked for, never more goes back than was paid."""

    @settings(max_examples=40, deadline=None)
    @given(st.lists(st.integers(1, 9000), max_size=8))
    def test_refunds_never_pass_the_payment(self, amounts):
        payment = builders.payment(builders.order(), state="succeeded")
        for number, minor in enumerate(amounts):
            try:
                request_refund(payment=payment, amount=_euros(minor), reason="", key=f"{number}")
            except OverRefund:
                assert sum(_given(payment)) + minor > payment.amount_minor
        payment.refresh_from_db()
        assert payment.refunding_minor == sum(_given(payment)) <= payment.amount_minor


def _given(payment):
    return list(payment.refunds.values_list("amount_minor", flat=True))


def test_a_part_given_back_elsewhere_leaves_the_rest_to_us(paid, stripe):
    stripe.refund_elsewhere(paid.reference, 100)
    refund_order(order=paid.order, reason="Cancelled", key="all")
    drain_work()
    assert sorted(r["amount"] for r in stripe.state.of_kind("refund")) == [100, 6800]
    assert sum(LedgerEntry.objects.values_list("amount_minor", flat=True)) == 0
    assert Order.objects.get().state == "refunded"


def test_a_sum_that_is_not_there_any_more_is_not_made_smaller_silently(paid, stripe):
    stripe.refund_elsewhere(paid.reference, 6000)
    refund = request_refund(payment=paid, amount=_euros(5000), reason="", key="a")
    drain_work()
    refund.refresh_from_db()
    assert refund.outcome == "failed"
    assert [r["amount"] for r in stripe.state.of_kind("refund")] == [6000]
    assert Order.objects.get().events.filter(code="refund_failed", needs_you=True).exists()
