"""From a paid order to the door, with the real floor below."""

from __future__ import annotations

import pytest

from designer.work import drain_work
from fulfilment.models import WorkItem, WorkOrder
from fulfilment.services.factories import create_factory
from fulfilment.services.shipments import record_delivery, ship_items
from fulfilment.services.work_orders import accept_work_order, reject_work_order
from shop.errors import IllegalMove
from shop.models import Handover, Order, Refund, SentMail
from shop.payments.demo import decide_demo_charge
from shop.services.cancelling import cancel_order
from shop.services.cart import add_to_cart, open_cart
from shop.services.orders import place_order
from shop.services.payments import settle_payment, start_payment
from shop.services.production import follow_work_order, retry_handover
from shop.services.reconciling import reconcile_orders
from tests.shop import builders

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_pictures")]


@pytest.fixture
def factory(db):
    return create_factory(slug="loom-works", name="Loom Works", mode="simulated")


@pytest.fixture
def paid(alice) -> Order:
    """An order with a real proof behind it, paid in the demo; nothing is worked off yet."""
    builders.product()
    version = builders.version(alice)
    add_to_cart(shopper=alice, version_token=version.token, size="M")
    order = place_order(
        shopper=alice,
        checkout_token=open_cart(shopper=alice).checkout_token,
        contact=builders.CONTACT,
        delivery_code="parcel",
        proof_ticked=True,
    )
    payment = start_payment(order=order, base_url="http://testserver/")
    decide_demo_charge(reference=payment.reference, outcome="succeeded")
    settle_payment(payment=payment)
    order.refresh_from_db()
    return order


def _made(order: Order) -> WorkOrder:
    drain_work()
    order.refresh_from_db()
    return WorkOrder.objects.get(reference=order.token)


def _step(work_order: WorkOrder, step: str) -> None:
    WorkItem.objects.filter(work_order=work_order).update(step=step)


def test_a_paid_order_becomes_one_work_order_for_what_was_approved(paid, factory):
    work_order = _made(paid)
    item, line = work_order.items.get(), paid.lines.get()
    assert paid.state == "in_production"
    assert (item.proof_token, item.size, item.garment) == (line.proof_token, "M", "hoodie")
    assert item.line_reference == line.token
    assert work_order.ship_to["city"] == "Berlin"


def test_a_crash_between_paid_and_handover_loses_nothing(paid, factory):
    Handover.objects.all().delete()
    assert reconcile_orders().moved >= 1
    assert _made(paid).reference == paid.token


def test_a_crash_after_the_work_order_makes_no_second_one(paid, factory):
    _made(paid)
    Handover.objects.update(state="queued", attempts=0)
    Order.objects.update(state="paid")
    _made(paid)
    assert WorkOrder.objects.count() == 1


def test_without_a_factory_the_order_waits_for_a_person_and_can_be_sent_again(paid):
    drain_work()
    paid.refresh_from_db()
    assert paid.state == "paid"
    assert paid.events.filter(code="factory_refused", needs_you=True).exists()
    create_factory(slug="loom-works", name="Loom Works", mode="simulated")
    assert retry_handover(order=paid)
    _made(paid)
    assert paid.state == "in_production"


def test_printing_shipping_and_delivery_move_the_order_and_write_mails(
    paid, factory, django_capture_on_commit_callbacks
):
    work_order = _made(paid)
    with django_capture_on_commit_callbacks(execute=True):
        accept_work_order(order=work_order, actor="test")
    _step(work_order, "printing")
    follow_work_order(order=paid)
    _step(work_order, "packed")
    with django_capture_on_commit_callbacks(execute=True):
        parcel = ship_items(
            order=work_order,
            items=list(work_order.items.all()),
            carrier="DHL",
            tracking_number="JD01",
            tracking_url="",
            actor="test",
        )
    paid.refresh_from_db()
    assert (paid.state, paid.tracking_code) == ("shipped", "JD01")
    with django_capture_on_commit_callbacks(execute=True):
        record_delivery(shipment=parcel, status="delivered", actor="test")
    paid.refresh_from_db()
    assert paid.state == "delivered"
    kinds = set(SentMail.objects.values_list("kind", flat=True))
    assert kinds == {"paid", "printing", "shipped", "delivered"}


def test_lost_news_is_made_good_by_looking(paid, factory):
    work_order = _made(paid)
    accept_work_order(order=work_order, actor="test")
    _step(work_order, "packed")
    ship_items(
        order=work_order,
        items=list(work_order.items.all()),
        carrier="DHL",
        tracking_number="JD01",
        tracking_url="",
        actor="test",
    )
    reconcile_orders()
    paid.refresh_from_db()
    assert paid.state == "shipped"


def test_a_refusal_by_the_factory_asks_for_a_person(paid, factory):
    reject_work_order(order=_made(paid), reason="capacity", actor="test")
    follow_work_order(order=paid)
    assert paid.events.filter(code="factory_refused", needs_you=True).exists()


def test_a_paid_order_is_stopped_and_given_back_before_the_handover(paid, factory):
    cancel_order(order=paid, reason="You cancelled it")
    drain_work()
    paid.refresh_from_db()
    assert paid.state == "refunded"
    assert not WorkOrder.objects.exists()
    assert Refund.objects.get().outcome == "succeeded"


def test_an_order_at_the_factory_is_stopped_while_nothing_is_printed(paid, factory):
    work_order = _made(paid)
    accept_work_order(order=work_order, actor="test")
    cancel_order(order=paid, reason="You cancelled it")
    drain_work()
    work_order.refresh_from_db()
    paid.refresh_from_db()
    assert work_order.work == "cancelled"
    assert paid.state == "refunded"


def test_what_is_on_the_printer_is_only_asked_to_stop(paid, factory):
    work_order = _made(paid)
    accept_work_order(order=work_order, actor="test")
    _step(work_order, "printing")
    cancel_order(order=paid, reason="You cancelled it")
    paid.refresh_from_db()
    assert paid.state == "in_production"
    assert paid.events.filter(code="cancel_asked").exists()
    assert not Refund.objects.exists()


def test_cancelling_twice_gives_back_once(paid, factory):
    for _ in range(2):
        cancel_order(order=paid, reason="You cancelled it")
    drain_work()
    assert Refund.objects.count() == 1


@pytest.mark.parametrize("state", ["shipped", "delivered", "refunded"])
def test_what_has_left_cannot_be_cancelled(alice, state):
    with pytest.raises(IllegalMove):
        cancel_order(order=builders.order(alice, state=state), reason="")


def test_cancelling_an_unpaid_order_closes_its_payment_page(alice, stripe):
    order = builders.order(alice)
    payment = start_payment(order=order, base_url="http://testserver/")
    cancel_order(order=order, reason="You cancelled it")
    assert stripe.state.get(payment.reference)["status"] == "expired"
    payment.refresh_from_db()
    assert (order.state, payment.state) == ("cancelled", "cancelled")


def test_paying_while_it_is_being_cancelled_gives_the_money_back(alice, stripe):
    order = builders.order(alice)
    payment = start_payment(order=order, base_url="http://testserver/")
    stripe.pay(payment.reference)
    cancel_order(order=order, reason="You cancelled it")
    drain_work()
    order.refresh_from_db()
    assert order.state == "refunded"
    assert [refund["amount"] for refund in stripe.state.of_kind("refund")] == [6900]
