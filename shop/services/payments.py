"""Taking payment: our row first, then the provider, then what is true there is applied once.

Nothing here believes a page or an event: ``settle_payment`` asks the provider, and ``apply_found``
moves the payment, the order, the ledger and the handover to the factory in one transaction.
"""

from __future__ import annotations

import logging
from datetime import timedelta

from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from shop import machines
from shop.conf import config
from shop.errors import IllegalMove, PaymentError, ProviderDown
from shop.models import LedgerEntry, Order, OrderLine, Payment, PaymentState
from shop.money import Money
from shop.payments.base import AskLine, Found, PaymentAsk, PaymentRef, Started
from shop.payments.registry import default_provider, get_provider
from shop.services.mails import queue_mail
from shop.services.moves import move_order, tell_story
from shop.services.production import queue_handover
from shop.services.refunds import request_refund
from shop.signals import order_paid

log = logging.getLogger("shop.payments")

KEY_LIVES = timedelta(hours=23)  # Stripe forgets an idempotency key after 24


def start_payment(*, order: Order, base_url: str) -> Payment:
    """An open payment of the order with a page to pay on (``redirect_url``).

    Two presses get the same payment. Raises IllegalMove when the order is not to be paid any
    more, PaymentRefused, ProviderDown (press again: the same key is used).
    """
    payment = _reusable(order)
    if payment is not None and payment.redirect_url:
        return payment
    order.refresh_from_db()
    if not order.is_unpaid:
        raise IllegalMove("This order does not wait for a payment.")
    payment = payment or _new_payment(order)
    provider = get_provider(payment.provider)
    try:
        started = provider.start(_ask(order, payment, base_url))
    except ProviderDown:
        raise
    except PaymentError as error:
        _close(payment, PaymentState.FAILED, str(error))
        raise
    _remember(payment, started)
    return payment


def settle_payment(*, payment: Payment) -> Payment:
    """Asks the provider what is true and applies it. Raises ProviderDown, PaymentError."""
    if not payment.reference:
        return payment
    found = get_provider(payment.provider).find(payment_ref(payment))
    with transaction.atomic():
        apply_found(payment=payment, found=found)
    payment.refresh_from_db()
    return payment


def confirm_payment(*, payment: Payment, found: Found) -> bool:
    """Applies a success in a transaction of its own; True when this call made it so."""
    with transaction.atomic():
        return apply_found(payment=payment, found=found)


def apply_found(*, payment: Payment, found: Found) -> bool:
    """Moves our rows to what the provider says; call it inside a transaction. True if it moved.

    Monotone: a success is never undone, and hearing of it again changes nothing.
    """
    if found.is_disputed and not payment.is_disputed:
        _note_dispute(payment)
    if found.state == "succeeded":
        return _succeed(payment, found)
    if found.state in ("failed", "cancelled"):
        return _close(payment, PaymentState(found.state), found.error_text)
    if found.error_text:
        Payment.objects.filter(pk=payment.pk).update(error_text=found.error_text[:300])
    return False


def payment_ref(payment: Payment) -> PaymentRef:
    return PaymentRef(payment.token, payment.reference, payment.intent)


def _succeed(payment: Payment, found: Found) -> bool:
    order = payment.order
    if found.amount != payment.amount:
        tell_story(
            order=order,
            code="payment_mismatch",
            suffix=str(payment.pk),
            text="The payment has another amount than the order",
            detail=f"Expected {payment.amount}, the provider says {found.amount}.",
            needs_you=True,
        )
        return False
    moved = Payment.objects.filter(
        pk=payment.pk, state__in=machines.sources(machines.PAYMENT, "succeeded")
    ).update(
        state=PaymentState.SUCCEEDED,
        reference=found.reference,
        intent=found.intent,
        paid_with=found.paid_with[:60],
        error_text="",
        ended_at=timezone.now(),
    )
    if not moved:
        return False
    payment.refresh_from_db()
    LedgerEntry.objects.create(
        key=f"payment:{payment.pk}",
        order=order,
        payment=payment,
        kind="payment",
        amount_minor=payment.amount_minor,
        currency=payment.currency,
    )
    if move_order(order=order, target="paid", paid_at=timezone.now()):
        _order_is_paid(order, payment)
    else:
        _give_back_surplus(order, payment)
    return True


def _order_is_paid(order: Order, payment: Payment) -> None:
    tell_story(order=order, code="paid", text="Paid", detail=payment.paid_with)
    queue_handover(order=order)
    queue_mail(order=order, kind="paid")
    transaction.on_commit(lambda: order_paid.send(sender=Order, order=order, payment=payment))


def _give_back_surplus(order: Order, payment: Payment) -> None:
    """Paid twice, or after it was cancelled: the money goes back by itself."""
    request_refund(
        payment=payment,
        amount=payment.amount,
        reason="Paid twice, or after the order was cancelled",
        key=f"surplus:{payment.pk}",
        takes_all=True,
    )
    tell_story(
        order=order,
        code="surplus",
        suffix=str(payment.pk),
        text="A second payment arrived and goes back to you",
        detail=str(payment.amount),
    )


def _close(payment: Payment, state: PaymentState, error_text: str = "") -> bool:
    moved = Payment.objects.filter(
        pk=payment.pk, state__in=machines.sources(machines.PAYMENT, state)
    ).update(state=state, error_text=error_text[:300], ended_at=timezone.now())
    payment.refresh_from_db()
    return bool(moved)


def _note_dispute(payment: Payment) -> None:
    Payment.objects.filter(pk=payment.pk).update(is_disputed=True)
    tell_story(
        order=payment.order,
        code="disputed",
        suffix=str(payment.pk),
        text="The card holder's bank disputes this payment",
        detail="Answer in the provider's dashboard; hold the parcel if it has not left.",
        needs_you=True,
    )


def _reusable(order: Order) -> Payment | None:
    """The order's open payment with the provider of today, once we know that it is still open."""
    payment = order.payments.filter(
        provider=default_provider(), state__in=[PaymentState.CREATED, PaymentState.OPEN]
    ).first()
    if payment is None:
        return None
    if payment.reference:
        settle_payment(payment=payment)
        if payment.state == PaymentState.SUCCEEDED:
            raise IllegalMove("This order is paid already.")
    elif payment.created_at < timezone.now() - KEY_LIVES:
        _close(payment, PaymentState.CANCELLED)
    return payment if payment.is_open else None


def _new_payment(order: Order) -> Payment:
    """The intent, before the call. The key counts tries, so two presses write one row."""
    tries = order.payments.exclude(state__in=[PaymentState.CREATED, PaymentState.OPEN]).count()
    with transaction.atomic():
        payment, _ = Payment.objects.get_or_create(
            idempotency_key=f"pay-{order.token}-{tries + 1}",
            defaults={
                "order": order,
                "provider": default_provider(),
                "amount_minor": order.gross_minor,
                "currency": order.currency,
                "asked_at": timezone.now(),
            },
        )
        move_order(order=order, target="awaiting_payment")
    return payment


def _remember(payment: Payment, started: Started) -> None:
    Payment.objects.filter(pk=payment.pk, state=PaymentState.CREATED).update(
        state=PaymentState.OPEN,
        reference=started.reference,
        intent=started.intent,
        redirect_url=started.redirect_url,
    )
    payment.refresh_from_db()


def _ask(order: Order, payment: Payment, base_url: str) -> PaymentAsk:
    base = base_url.rstrip("/")
    delivery = Money(order.delivery_minor, order.currency)
    return PaymentAsk(
        payment=payment.token,
        order=order.token,
        amount=payment.amount,
        lines=tuple(_ask_line(line) for line in order.lines.all()),
        delivery=AskLine(order.delivery_title, "", delivery, 1),
        email=order.email,
        success_url=base + reverse("shop:paid", args=[order.token]),
        cancel_url=base + reverse("shop:order", args=[order.token]),
        idempotency_key=payment.idempotency_key,
    )


def _ask_line(line: OrderLine) -> AskLine:
    title = f"{line.title}, {line.size}"
    words = f"“{line.words[:120]}”, {line.details}" if line.words else line.details
    return AskLine(title, words, line.unit, line.quantity)


def payment_needs_asking(payment: Payment) -> bool:
    """True when nobody has heard of this payment for longer than webhooks usually take."""
    since = payment.asked_at or payment.created_at
    return since < timezone.now() - timedelta(seconds=config().reconcile_after)
