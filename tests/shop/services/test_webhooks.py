from __future__ import annotations

import json
import random
import threading
import time

import pytest
from django.db import connection, transaction
from django.test import Client
from django.urls import reverse

from designer.work import drain_work, run_work
from shop.models import LedgerEntry, Order, Payment, WebhookInbox
from shop.services.payments import start_payment
from tests.fakes.stripe import verbs
from tests.shop import builders

BASE = "http://testserver/"


def _post(client: Client, body: bytes, headers: dict[str, str]):
    return client.post(
        reverse("shop:stripe_webhook"), body, content_type="application/json", headers=headers
    )


def _paid_events(stripe, payment: Payment) -> list[dict]:
    stripe.pay(payment.reference)
    return list(stripe.state.events)


@pytest.mark.django_db
def test_an_event_pays_the_order_once_however_often_it_comes(alice, stripe, client):
    payment = start_payment(order=builders.order(alice), base_url=BASE)
    for event in _paid_events(stripe, payment) * 3:
        assert _post(client, *stripe.signed(event)).status_code == 200
    drain_work()
    assert Order.objects.get().state == "paid"
    assert LedgerEntry.objects.count() == 1
    assert {row.deliveries for row in WebhookInbox.objects.all()} == {3}


@pytest.mark.django_db
def test_an_event_is_kept_as_it_came(alice, stripe, client):
    payment = start_payment(order=builders.order(alice), base_url=BASE)
    event = _paid_events(stripe, payment)[-1]
    body, headers = stripe.signed(event)
    _post(client, body, headers)
    row = WebhookInbox.objects.get()
    assert json.loads(row.body) == event
    assert row.headers["Stripe-Signature"] == headers["Stripe-Signature"]


@pytest.mark.django_db
def test_a_lying_event_changes_nothing_because_stripe_is_asked(alice, stripe, client):
    payment = start_payment(order=builders.order(alice), base_url=BASE)
    session = stripe.state.get(payment.reference)
    lie = stripe.state.emit("checkout.session.completed", {**session, "payment_status": "paid"})
    assert _post(client, *stripe.signed(lie)).status_code == 200
    drain_work()
    assert Order.objects.get().state == "awaiting_payment"


@pytest.mark.django_db
def test_an_event_that_overtakes_our_own_answer_still_finds_its_payment(alice, stripe, client):
    payment = start_payment(order=builders.order(alice), base_url=BASE)
    events = _paid_events(stripe, payment)
    Payment.objects.update(reference="", state="created")
    for event in events:
        _post(client, *stripe.signed(event))
    drain_work()
    assert Order.objects.get().state == "paid"


@pytest.mark.django_db
def test_an_event_about_nobody_we_know_is_taken_and_laid_aside(stripe, client):
    event = stripe.state.emit("payout.paid", {"id": "po_1", "object": "payout", "metadata": {}})
    assert _post(client, *stripe.signed(event)).status_code == 200
    drain_work()
    assert WebhookInbox.objects.get().state == "done"


@pytest.mark.django_db
def test_a_refund_made_in_stripes_dashboard_reaches_our_books(alice, stripe, client):
    payment = start_payment(order=builders.order(alice), base_url=BASE)
    stripe.pay(payment.reference)
    stripe.refund_elsewhere(payment.reference, 6900)
    for event in stripe.state.events:
        _post(client, *stripe.signed(event))
    Order.objects.update(state="awaiting_payment")
    drain_work()
    order = Order.objects.get()
    assert sum(order.ledger.values_list("amount_minor", flat=True)) == 0
    assert order.state == "refunded"


@pytest.mark.django_db
def test_news_of_a_refund_may_overtake_the_news_of_its_payment(alice, stripe, client):
    payment = start_payment(order=builders.order(alice), base_url=BASE)
    stripe.pay(payment.reference)
    stripe.refund_elsewhere(payment.reference, 900)
    last = stripe.state.events[-1]
    assert last["type"] == "refund.created"
    _post(client, *stripe.signed(last))
    drain_work()
    order = Order.objects.get()
    assert sorted(order.ledger.values_list("amount_minor", flat=True)) == [-900, 6900]
    assert order.paid_at is not None


@pytest.mark.django_db
def test_a_refund_of_somebody_elses_payment_is_laid_aside(stripe, client):
    intent = {"id": "pi_x", "object": "payment_intent", "latest_charge": "ch_x"}
    stripe.state.objects["pi_x"] = intent
    stripe.state.objects["ch_x"] = {
        "id": "ch_x",
        "object": "charge",
        "amount": 500,
        "amount_refunded": 0,
        "currency": "eur",
    }
    verbs.create_refund(stripe.state, {"payment_intent": "pi_x"})
    _post(client, *stripe.signed(stripe.state.events[-1]))
    drain_work()
    assert WebhookInbox.objects.get().state == "done"


def _flip(signature: str) -> str:
    last = "0" if signature[-1] != "0" else "1"
    return signature[:-1] + last


@pytest.mark.django_db
@pytest.mark.parametrize("wrong", ["none", "empty", "flipped", "body", "old", "garbage"])
def test_what_stripe_did_not_sign_is_refused_and_not_kept(stripe, client, wrong):
    event = stripe.state.emit("payout.paid", {"id": "po_1", "object": "payout", "metadata": {}})
    at = time.time() - 600 if wrong == "old" else None
    body, headers = stripe.signed(event, at=at)
    headers = {
        "none": {},
        "empty": {"Stripe-Signature": ""},
        "flipped": {"Stripe-Signature": _flip(headers["Stripe-Signature"])},
        "garbage": {"Stripe-Signature": "t=x,v1=\u00e9"},
    }.get(wrong, headers)
    body = body.replace(b"po_1", b"po_2") if wrong == "body" else body
    assert _post(client, body, headers).status_code == 400
    assert not WebhookInbox.objects.exists()


@pytest.mark.django_db
def test_without_a_secret_no_event_is_believed(stripe, client, settings):
    settings.SHOP = {**settings.SHOP, "stripe_webhook_secret": ""}
    event = stripe.state.emit("payout.paid", {"id": "po_1", "object": "payout", "metadata": {}})
    assert _post(client, *stripe.signed(event)).status_code == 400


@pytest.mark.django_db
def test_only_posts_are_taken(client):
    assert client.get(reverse("shop:stripe_webhook")).status_code == 405


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
def test_five_thousand_shuffled_deliveries_on_sixteen_threads_leave_no_order_wrong(stripe):
    orders, dropped = 100, 0.1
    payments = [start_payment(order=builders.order(), base_url=BASE) for _ in range(orders)]
    for payment in payments:
        stripe.pay(payment.reference)
    dice = random.Random(7)
    kept = [event for event in stripe.state.events if dice.random() > dropped]
    deliveries = (kept * 30)[:5000]
    dice.shuffle(deliveries)
    statuses = _deliver_all(stripe, deliveries, threads=16)
    assert set(statuses) == {200}
    assert len(statuses) == 5000
    _work_off_on_threads(8)
    from shop.services.reconciling import reconcile_payments

    reconcile_payments(everything=True)
    states = list(Order.objects.values_list("state", flat=True))
    assert states.count("paid") == orders
    assert LedgerEntry.objects.count() == orders
    booked = sum(LedgerEntry.objects.values_list("amount_minor", flat=True))
    assert booked == sum(charge["amount"] for charge in stripe.state.of_kind("charge"))


def _deliver_all(stripe, deliveries, *, threads: int) -> list[int]:
    statuses: list[int] = []
    share = [deliveries[start::threads] for start in range(threads)]

    def post(events) -> None:
        client = Client()
        try:
            for event in events:
                statuses.append(_post(client, *stripe.signed(event)).status_code)
                row = WebhookInbox.objects.get(event_id=event["id"])
                run_work("webhook", row.pk)  # as a worker would that was woken meanwhile
        finally:
            connection.close()

    _on_threads([lambda s=s: post(s) for s in share])
    return statuses


def _work_off_on_threads(threads: int) -> None:
    def work() -> None:
        try:
            for pk in WebhookInbox.objects.values_list("pk", flat=True):
                run_work("webhook", pk)
        finally:
            connection.close()

    _on_threads([work] * threads)


def _on_threads(jobs) -> None:
    threads = [threading.Thread(target=job) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(("guarded", "wrong"), [(False, True), (True, False)])
def test_the_guard_is_what_keeps_a_payment_single(alice, guarded, wrong):
    """The same race twice: look-then-act books a payment often, the guarded update once."""
    payment = builders.payment(builders.order(alice))
    barrier, booked = threading.Barrier(6), []

    def look_then_act() -> None:
        seen = Payment.objects.get(pk=payment.pk).state
        barrier.wait()  # everybody has looked, nobody has acted
        if seen != "succeeded":
            Payment.objects.filter(pk=payment.pk).update(state="succeeded")
            booked.append(1)

    def guarded_update() -> None:
        barrier.wait()
        with transaction.atomic():
            open_one = Payment.objects.filter(pk=payment.pk, state__in=["created", "open"])
            if open_one.update(state="succeeded"):
                booked.append(1)

    def run() -> None:
        try:
            (guarded_update if guarded else look_then_act)()
        finally:
            connection.close()

    _on_threads([run] * 6)
    assert (len(booked) > 1) is wrong
    assert booked
