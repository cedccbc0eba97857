"""What is Stripe's own: signatures bit by bit, its words for money, its odd answers."""

from __future__ import annotations

import random
import time
from types import SimpleNamespace

import pytest

from shop.errors import BadSignature, PaymentError, ProviderDown, ProviderOff
from shop.money import Money
from shop.payments.base import AskLine, PaymentAsk, PaymentRef
from shop.payments.registry import get_provider
from shop.payments.stripe import read_refund, read_session, session_params
from tests.fakes.stripe import Fault


def _ask(currency: str = "EUR") -> PaymentAsk:
    line = AskLine("Hoodie", "words", Money(6900, currency), 2)
    return PaymentAsk(
        "pay",
        "order",
        Money(13800, currency),
        (line,),
        AskLine("Parcel", "", Money(0, currency), 1),
        "noor@example.com",
        "http://127.0.0.1/a",
        "http://127.0.0.1/b",
        "key",
    )


def test_the_session_carries_our_prices_tokens_and_hosted_page():
    params = session_params(_ask())
    assert params["ui_mode"] == "hosted_page"
    assert params["line_items"][0]["price_data"]["unit_amount"] == 6900
    assert params["line_items"][0]["price_data"]["tax_behavior"] == "inclusive"
    assert params["payment_intent_data"]["metadata"] == {"payment": "pay", "order": "order"}


@pytest.mark.parametrize("currency", ["ISK", "UGX", "KWD"])
def test_a_currency_that_stripe_counts_otherwise_is_not_sold(currency):
    with pytest.raises(PaymentError):
        session_params(_ask(currency))


def test_five_hundred_bent_signatures_are_all_refused(stripe):
    provider, dice = get_provider("stripe"), random.Random(3)
    event = stripe.state.emit("payout.paid", {"id": "po_1", "object": "payout", "metadata": {}})
    for _ in range(500):
        body, headers = stripe.signed(event)
        bent = bytearray(body)
        if dice.random() < 0.5:
            bent[dice.randrange(len(bent))] ^= 1 << dice.randrange(7)
        else:
            value = headers["Stripe-Signature"]
            at = dice.randrange(value.index("v1=") + 3, len(value))
            swap = "0" if value[at] != "0" else "1"
            headers = {"Stripe-Signature": value[:at] + swap + value[at + 1 :]}
        with pytest.raises(BadSignature):
            provider.read_notice(body=bytes(bent), headers=headers)


def test_a_notice_of_today_is_read(stripe):
    session = {"id": "cs_1", "object": "checkout.session", "metadata": {"payment": "p"}}
    event = stripe.state.emit("checkout.session.completed", session)
    body, headers = stripe.signed(event, at=time.time() - 200)
    notice = get_provider("stripe").read_notice(body=body, headers=headers)
    assert (notice.object_type, notice.object_id, notice.payment) == (
        "checkout.session",
        "cs_1",
        "p",
    )


def test_a_wrong_key_says_which_setting_to_look_at(stripe, settings):
    settings.SHOP = {**settings.SHOP, "stripe_secret_key": "rk_wrong"}
    with pytest.raises(ProviderOff, match="STRIPE_SECRET_KEY"):
        get_provider("stripe").start(_ask())


@pytest.mark.parametrize("status", [500, 503, 429, 409, 0])
def test_what_may_work_later_is_not_permanent(stripe, status):
    stripe.state.faults.append(Fault("/v1/checkout", status=status))
    with pytest.raises(ProviderDown) as caught:
        get_provider("stripe").find(PaymentRef("p", "cs_test_1"))
    assert not caught.value.permanent


def test_a_state_without_a_word_of_ours_is_unknown_not_lost():
    session = SimpleNamespace(
        id="cs_1",
        payment_intent=None,
        payment_status="unpaid",
        status="folded",
        amount_total=1,
        currency="eur",
    )
    assert read_session(session).state == "unknown"
    refund = SimpleNamespace(
        id="re_1", status="odd", amount=1, currency="eur", metadata=None, payment_intent=None
    )
    assert read_refund(refund).state == "unknown"


def test_a_paid_session_says_what_it_was_paid_with():
    card = SimpleNamespace(brand="visa", last4="4242")
    details = SimpleNamespace(card=card, type="card")
    charge = SimpleNamespace(id="ch", payment_method_details=details, disputed=False)
    intent = SimpleNamespace(id="pi_1", latest_charge=charge, last_payment_error=None)
    session = SimpleNamespace(
        id="cs_1",
        payment_intent=intent,
        payment_status="paid",
        status="complete",
        amount_total=6900,
        currency="eur",
    )
    found = read_session(session)
    assert (found.state, found.intent, found.paid_with) == (
        "succeeded",
        "pi_1",
        "Visa ending 4242",
    )
