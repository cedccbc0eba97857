"""Stopping an order: at once while nothing is printed, else if the factory agrees."""

from __future__ import annotations

import logging

from django.db import transaction

from designer.work import cancel_work
from shop.errors import IllegalMove, PaymentError
from shop.models import Handover, Order, OrderState, PaymentState
from shop.payments.registry import get_provider
from shop.services.moves import move_order, tell_story
from shop.services.payments import confirm_payment, payment_ref
from shop.services.production import cancel_paid_order, stop_factory, work_order_of
from shop.signals import order_ended

log = logging.getLogger("shop.cancelling")


def cancel_order(*, order: Order, reason: str) -> Order:
    """Stops the order; what was paid goes back. Twice is the same as once.

    Raises IllegalMove when it has left or ended.
    """
    order.refresh_from_db()
    if order.state == OrderState.CANCELLED:
        return order
    if order.is_unpaid:
        return _cancel_unpaid(order, reason)
    if order.state not in (OrderState.PAID, OrderState.IN_PRODUCTION):
        raise IllegalMove("This order cannot be stopped any more. Write to us, and we help.")
    handover = Handover.objects.filter(order=order).first()
    if handover is not None and not handover.has_ended:
        cancel_work(handover)
    if work_order_of(order) is None:
        return cancel_paid_order(order=order, reason=reason)
    work_order = stop_factory(order=order)
    if work_order is not None and work_order.request == "cancel_accepted":
        return cancel_paid_order(order=order, reason=reason)
    if work_order is not None:
        tell_story(order=order, code="cancel_asked", text="You asked to stop this order")
    return order


def _cancel_unpaid(order: Order, reason: str) -> Order:
    with transaction.atomic():
        if not move_order(order=order, target="cancelled"):
            raise IllegalMove("This order was paid a moment ago. Please look again.")
        tell_story(order=order, code="cancelled", text="Cancelled", detail=reason)
        transaction.on_commit(lambda: order_ended.send(sender=Order, order=order))
    _close_pages(order)
    order.refresh_from_db()
    return order


def _close_pages(order: Order) -> None:
    """Closes payment pages still open elsewhere; what was paid meanwhile goes back by itself."""
    for payment in order.payments.filter(state=PaymentState.OPEN):
        try:
            found = get_provider(payment.provider).cancel(payment_ref(payment))
        except PaymentError as error:  # the reconciler asks again
            log.warning("could not close the page of %s: %s", payment.pk, error)
            continue
        confirm_payment(payment=payment, found=found)
