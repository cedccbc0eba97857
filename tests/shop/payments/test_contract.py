"""One contract over every provider: the demo and the real Stripe SDK against the fake."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from shop.errors import BadSignature, OverRefund, PaymentError
from shop.money import Money
from shop.payments.base import AskLine, PaymentAsk, PaymentRef, Provider, RefundAsk
from shop.payments.demo import decide_demo_charge
from shop.payments.registry import PROVIDERS, get_provider

pytestmark = pytest.mark.django_db


@dataclass
class Till:
    """A provider, and what a shopper can press on its page."""

    provider: Provider
    pay: Callable[[str], object]
    leave: Callable[[str], object]


@pytest.fixture(params=sorted(PROVIDERS))
def till(request, settings) -> Till:
    if request.param == "stripe":
        fake = request.getfixturevalue("stripe")
        return Till(get_provider("stripe"), fake.pay, fake.expire)
    return Till(
        get_provider("demo"),
        lambda ref: decide_demo_charge(reference=ref, outcome="succeeded"),
        lambda ref: decide_demo_charge(reference=ref, outcome="cancelled"),
    )


def _ask(key: str = "key-1", amount: int = 6900) -> PaymentAsk:
    line = AskLine("Relaxed hoodie, M", "“Cartoon sunflower pattern”", Money(amount, "EUR"), 1)
    return PaymentAsk(
        payment="pay-token",
        order="order-token",
        amount=Money(amount + 900, "EUR"),
        lines=(line,),
        delivery=AskLine("Express", "", Money(900, "EUR"), 1),
        email="noor@example.com",
        success_url="http://127.0.0.1/back/",
        cancel_url="http://127.0.0.1/order/",
        idempotency_key=key,
    )


def _paid(till: Till) -> PaymentRef:
    started = till.provider.start(_ask())
    till.pay(started.reference)
    found = till.provider.find(PaymentRef("pay-token", started.reference))
    return PaymentRef("pay-token", started.reference, found.intent)


def test_a_payment_starts_open_with_a_page_to_pay_on(till):
    started = till.provider.start(_ask())
    assert started.reference
    assert started.redirect_url
    found = till.provider.find(PaymentRef("pay-token", started.reference))
    assert (found.state, found.amount) == ("open", Money(7800, "EUR"))


def test_the_same_key_is_the_same_payment(till):
    assert till.provider.start(_ask()) == till.provider.start(_ask())


def test_the_same_key_with_other_money_is_refused(till):
    till.provider.start(_ask())
    with pytest.raises(PaymentError):
        till.provider.start(_ask(amount=1))


def test_a_paid_payment_is_found_with_its_money_and_means(till):
    ref = _paid(till)
    found = till.provider.find(ref)
    assert (found.state, found.amount) == ("succeeded", Money(7800, "EUR"))
    assert found.paid_with
    assert found.intent


def test_a_left_payment_is_found_cancelled(till):
    started = till.provider.start(_ask())
    till.leave(started.reference)
    assert till.provider.find(PaymentRef("p", started.reference)).state == "cancelled"


def test_cancelling_closes_the_page_but_never_undoes_a_payment(till):
    started = till.provider.start(_ask())
    assert till.provider.cancel(PaymentRef("p", started.reference)).state == "cancelled"
    paid = till.provider.start(_ask(key="key-2"))
    till.pay(paid.reference)
    assert till.provider.cancel(PaymentRef("p", paid.reference)).state == "succeeded"


def test_an_unknown_payment_is_an_error_for_good(till):
    with pytest.raises(PaymentError) as caught:
        till.provider.find(PaymentRef("p", "nobody-knows-this"))
    assert caught.value.permanent


def test_a_refund_is_found_by_its_name_with_our_token(till):
    ask = RefundAsk("refund-token", _paid(till), Money(800, "EUR"), "refund-key")
    made = till.provider.refund(ask)
    found = till.provider.find_refund(made.reference)
    assert (found.state, found.amount) == ("succeeded", Money(800, "EUR"))
    assert found.refund == "refund-token"


def test_the_same_refund_key_gives_money_back_once(till):
    ask = RefundAsk("refund-token", _paid(till), Money(5000, "EUR"), "refund-key")
    assert till.provider.refund(ask).reference == till.provider.refund(ask).reference


def test_a_late_retry_finds_the_earlier_refund(till):
    ref = _paid(till)
    first = till.provider.refund(RefundAsk("refund-token", ref, Money(5000, "EUR"), "key-a"))
    retry = RefundAsk("refund-token", ref, Money(5000, "EUR"), "key-a", is_retry=True)
    assert till.provider.refund(retry).reference == first.reference


def test_more_than_was_paid_cannot_be_given_back(till):
    ref = _paid(till)
    till.provider.refund(RefundAsk("one", ref, Money(7000, "EUR"), "key-a"))
    with pytest.raises(OverRefund):
        till.provider.refund(RefundAsk("two", ref, Money(801, "EUR"), "key-b"))


def test_an_unsigned_notice_is_refused(till):
    with pytest.raises(BadSignature):
        till.provider.read_notice(body=b'{"id": "evt_1"}', headers={})


def test_all_refunds_of_a_payment_are_listed(till):
    ref = _paid(till)
    for number in range(3):
        ask = RefundAsk(f"token-{number}", ref, Money(100 + number, "EUR"), f"refund-key-{number}")
        till.provider.refund(ask)
    found = till.provider.list_refunds(ref)
    assert {refund.refund: refund.amount.minor for refund in found} == {
        "token-0": 100,
        "token-1": 101,
        "token-2": 102,
    }


def test_the_owner_of_money_is_found_by_the_vendors_own_name(till):
    ref = _paid(till)
    assert till.provider.find_owner(ref.intent) == ref
    assert till.provider.find_owner("pi_of_somebody_else") is None
