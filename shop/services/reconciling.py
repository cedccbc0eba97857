"""Asking about everything that was left open, because messages get lost."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass

from django.db import transaction

from shop.errors import PaymentError
from shop.models import Order, OrderState, Payment, PaymentState, Refund, RefundOutcome
from shop.payments.registry import get_provider
from shop.services.payments import payment_needs_asking, settle_payment
from shop.services.production import follow_work_order, queue_handover
from shop.services.refunds import apply_refund

log = logging.getLogger("shop.reconciling")


@dataclass(frozen=True, slots=True)
class Reconciled:
    """How many rows were asked about, moved, and could not be asked about."""

    asked: int = 0
    moved: int = 0
    unreachable: int = 0

    def __add__(self, other: Reconciled) -> Reconciled:
        return Reconciled(
            self.asked + other.asked,
            self.moved + other.moved,
            self.unreachable + other.unreachable,
        )


def reconcile_payments(*, everything: bool = False) -> Reconciled:
    """Asks the provider about every open payment and refund older than ``reconcile_after``."""
    result = Reconciled()
    open_ones = Payment.objects.filter(state__in=[PaymentState.CREATED, PaymentState.OPEN])
    for payment in open_ones.select_related("order").order_by("pk"):
        if everything or payment_needs_asking(payment):
            result += _tried(lambda p=payment: _ask_payment(p))  # type: ignore[misc]
    waiting = Refund.objects.filter(outcome=RefundOutcome.PENDING).exclude(reference="")
    for refund in waiting.select_related("payment__order").order_by("pk"):
        result += _tried(lambda r=refund: _ask_refund(r))  # type: ignore[misc]
    return result


def reconcile_orders() -> Reconciled:
    """Follows every order that is being made, and hands over what was paid and forgotten."""
    result = Reconciled()
    for order in Order.objects.filter(state=OrderState.PAID, handover__isnull=True):
        with transaction.atomic():
            queue_handover(order=order)
        result += Reconciled(asked=1, moved=1)
    moving = [OrderState.PAID, OrderState.IN_PRODUCTION, OrderState.SHIPPED]
    for order in Order.objects.filter(state__in=moving).order_by("pk"):
        result += _tried(lambda o=order: follow_work_order(order=o))  # type: ignore[misc]
    return result


def _ask_payment(payment: Payment) -> bool:
    before = payment.state
    return settle_payment(payment=payment).state != before


def _ask_refund(refund: Refund) -> bool:
    found = get_provider(refund.payment.provider).find_refund(refund.reference)
    with transaction.atomic():
        return apply_refund(refund=refund, found=found)


def _tried(ask: Callable[[], bool]) -> Reconciled:
    try:
        return Reconciled(asked=1, moved=int(ask()))
    except PaymentError as error:
        log.warning("could not ask: %s", error)
        return Reconciled(asked=1, unreachable=1)
