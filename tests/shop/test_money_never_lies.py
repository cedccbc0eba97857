"""Any sequence of what shoppers, cards, banks, webhooks and merchants do: the books stay true."""

from __future__ import annotations

import contextlib
import os
from datetime import timedelta

from django.test import Client
from django.urls import reverse
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from designer.work import drain_work
from shop.conf import config
from shop.errors import ShopError
from shop.models import LedgerEntry, Order, Payment, PaymentState, Refund, WebhookInbox
from shop.money import Money
from shop.services.cancelling import cancel_order
from shop.services.payments import settle_payment, start_payment
from shop.services.reconciling import reconcile_payments
from shop.services.refunds import request_refund
from tests.fakes.stripe import FakeStripe, Fault
from tests.fakes.stripe.state import Refused
from tests.shop import builders

BASE = "http://testserver/"
EXAMPLES = int(os.environ.get("SEEDLOOM_EXAMPLES", "25"))
# Most stories begin with a payment; hypothesis alone would seldom get there.
BEGINNINGS = [[], ["start"], ["start", "pay"], ["start", "pay", "back"], ["start", "pay", "cancel"]]
ACTS = [
    "start",
    "pay",
    "decline",
    "expire",
    "webhooks",
    "one_webhook",
    "back",
    "work",
    "refund",
    "refund_elsewhere",
    "cancel",
    "fault_before",
    "fault_after",
    "reconcile",
]


class World:
    """One order, one Stripe, and whatever happens to them."""

    def __init__(self, stripe: FakeStripe) -> None:
        self.stripe, self.client = stripe, Client()
        self.order = builders.order(gross=6900)

    def act(self, name: str, dice: int) -> None:
        # What is refused was said to somebody in words; the books must be true all the same.
        with contextlib.suppress(ShopError, Refused):
            getattr(self, name)(dice)

    def _payment(self, dice: int) -> Payment:
        payments = list(self.order.payments.exclude(reference=""))
        if not payments:
            raise ShopError("nothing was started yet")
        return payments[dice % len(payments)]

    def start(self, dice: int) -> None:
        start_payment(order=self.order, base_url=BASE)

    def pay(self, dice: int) -> None:
        self.stripe.pay(self._payment(dice).reference)

    def decline(self, dice: int) -> None:
        self.stripe.decline(self._payment(dice).reference)

    def expire(self, dice: int) -> None:
        self.stripe.expire(self._payment(dice).reference)

    def webhooks(self, dice: int) -> None:
        events = list(self.stripe.state.events)
        for event in events[dice % 3 :: 1 + dice % 2][::-1]:
            self._deliver(event)

    def one_webhook(self, dice: int) -> None:
        if self.stripe.state.events:
            self._deliver(self.stripe.state.events[dice % len(self.stripe.state.events)])

    def _deliver(self, event) -> None:
        body, headers = self.stripe.signed(event)
        address = reverse("shop:stripe_webhook")
        answer = self.client.post(address, body, content_type="application/json", headers=headers)
        assert answer.status_code == 200

    def back(self, dice: int) -> None:
        settle_payment(payment=self._payment(dice))

    def work(self, dice: int) -> None:
        later = timezone.now() - timedelta(seconds=1)
        for model in (Refund, WebhookInbox):
            model.objects.filter(state="queued").update(next_at=later)
        drain_work(rounds=3)

    def refund(self, dice: int) -> None:
        amount = Money(1 + dice % 7000, "EUR")
        request_refund(payment=self._payment(dice), amount=amount, reason="", key=f"k{dice}")

    def refund_elsewhere(self, dice: int) -> None:
        reference = self._payment(dice).reference
        if self.stripe.state.get(reference)["payment_status"] == "paid":
            self.stripe.refund_elsewhere(reference, 1 + dice % 7000)

    def cancel(self, dice: int) -> None:
        cancel_order(order=self.order, reason="test")

    def fault_before(self, dice: int) -> None:
        self.stripe.state.faults.append(Fault("/v1/", when="before"))

    def fault_after(self, dice: int) -> None:
        self.stripe.state.faults.append(Fault("/v1/", when="after"))

    def reconcile(self, dice: int) -> None:
        reconcile_payments(everything=True)

    def come_to_rest(self) -> None:
        """Every message arrives in the end, and nothing is down any more."""
        self.stripe.state.faults.clear()
        for _ in range(4):
            for event in list(self.stripe.state.events):
                self._deliver(event)
            self.work(0)
            reconcile_payments(everything=True)


class MoneyNeverLies(TestCase):
    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(
        st.sampled_from(BEGINNINGS),
        st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 9999)), max_size=14),
    )
    def test_after_anything_the_books_are_the_banks(self, beginning, acts):
        with FakeStripe() as stripe, self.settings(SHOP=_shop(stripe)):
            config.cache_clear()
            world = World(stripe)
            for name, dice in [*((name, 0) for name in beginning), *acts]:
                world.act(name, dice)
                _check_always(world)
            world.come_to_rest()
            _check_always(world)
            _check_at_rest(world, stripe)
        config.cache_clear()


def _shop(stripe: FakeStripe) -> dict[str, object]:
    return {
        "stripe_secret_key": "sk_test_of_the_fake",
        "stripe_webhook_secret": stripe.secret,
        "stripe_api_base": stripe.base,
        "stripe_retries": 0,
    }


def _check_always(world: World) -> None:
    for payment in world.order.payments.all():
        assert 0 <= payment.refunding_minor <= payment.amount_minor
    balance = sum(LedgerEntry.objects.values_list("amount_minor", flat=True))
    assert balance >= 0
    order = Order.objects.get(pk=world.order.pk)
    paid = order.payments.filter(state=PaymentState.SUCCEEDED).exists()
    if order.state == "paid":
        assert paid
    if order.state in ("placed", "awaiting_payment"):
        assert not paid


def _check_at_rest(world: World, stripe: FakeStripe) -> None:
    charges = stripe.state.of_kind("charge")
    banks = sum(charge["amount"] - charge["amount_refunded"] for charge in charges)
    ours = sum(LedgerEntry.objects.values_list("amount_minor", flat=True))
    assert ours == banks
    order = Order.objects.get(pk=world.order.pk)
    if charges and banks == 0:
        assert order.state == "refunded"
    if order.state == "cancelled":
        assert banks == 0
    assert not Refund.objects.filter(outcome="requested", state__in=["queued", "running"]).exists()
