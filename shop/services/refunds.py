"""Giving money back: reserved against what was paid, then asked for by a worker, then booked."""

from __future__ import annotations

from django.db import transaction
from django.db.models import F, Sum
from django.utils import timezone

from designer.work import Effect, Report, WorkState, enqueue_work
from shop import machines
from shop.errors import OverRefund, PaymentError, RefundsCross
from shop.models import LedgerEntry, Order, Payment, PaymentState, Refund, RefundOutcome
from shop.models.order import UNPAID
from shop.money import Money
from shop.payments.base import PaymentRef, RefundAsk, RefundFound
from shop.payments.registry import get_provider
from shop.services.mails import queue_mail
from shop.services.moves import move_order, tell_story


def request_refund(
    *, payment: Payment, amount: Money, reason: str, key: str, takes_all: bool = False
) -> Refund:
    """Writes the wish and wakes a worker; the same ``key`` is the same refund.

    ``takes_all``: should less be left than we know, that is meant too.

    Raises OverRefund when, with everything already on its way back, it is more than was paid.
    """
    with transaction.atomic():
        known = Refund.objects.filter(dedupe_key=f"refund:{key}").first()
        if known is not None:
            return known
        if amount.currency != payment.currency or amount.minor <= 0:
            raise PaymentError(f"Write an amount above zero in {payment.currency}.")
        _reserve(payment, amount)
        refund = Refund(
            payment=payment,
            amount_minor=amount.minor,
            currency=amount.currency,
            reason=reason[:200],
            takes_all=takes_all,
            dedupe_key=f"refund:{key}"[:160],
        )
        refund.idempotency_key = f"refund-{refund.token}"
        refund.save()
        enqueue_work(refund)
    return refund


def perform_refund(row: Refund, report: Report) -> Effect:
    """Asks the provider; a retry first looks for the refund of an earlier, lost answer."""
    report("Asking the provider", 30)
    payment = row.payment
    ref = PaymentRef(payment.token, payment.reference, payment.intent)
    ask = RefundAsk(row.token, ref, row.amount, row.idempotency_key, is_retry=row.attempts > 1)
    try:
        found = get_provider(payment.provider).refund(ask)
    except OverRefund:  # somebody gave a part back in the provider's dashboard
        return _refused_effect(row, get_provider(payment.provider).list_refunds(ref))

    def effect() -> None:
        apply_refund(refund=row, found=found)

    return effect


def refund_gave_up(row: Refund) -> None:
    """The provider refused for good: the room is free again, and a person must look."""
    _fail(row, row.error_text)


def apply_refund(*, refund: Refund, found: RefundFound) -> bool:
    """Moves our refund to what the provider says; call it inside a transaction."""
    if not refund.reference:
        Refund.objects.filter(pk=refund.pk).update(reference=found.reference)
    if found.state == "succeeded":
        return _succeed(refund)
    if found.state == "failed":
        return _fail(refund, "The bank did not take it.")
    if found.state == "pending":
        return _move(refund, RefundOutcome.PENDING)
    return False


def adopt_refund(*, payment: Payment, found: RefundFound) -> Refund:
    """A refund made at the provider's becomes a row of ours; call it inside a transaction.

    Raises RefundsCross while a refund of ours, still on its way, holds the same money.
    """
    known = Refund.objects.filter(payment=payment, reference=found.reference).first()
    if known is not None:
        return known
    try:
        _reserve(payment, found.amount)
    except OverRefund as error:
        raise RefundsCross("Our own refund of this payment has to end first.") from error
    refund, _ = Refund.objects.get_or_create(
        dedupe_key=f"refund:found:{found.reference}"[:160],
        defaults={
            "payment": payment,
            "amount_minor": found.amount.minor,
            "currency": found.amount.currency,
            "reason": f"Made at {payment.provider}",
            "idempotency_key": f"found-{found.reference}"[:80],
            "reference": found.reference,
            "state": WorkState.DONE,
        },
    )
    return refund


def refund_order(*, order: Order, reason: str, key: str) -> list[Refund]:
    """Gives back everything that was paid for the order and is not on its way back yet."""
    refunds = []
    for payment in order.payments.filter(state=PaymentState.SUCCEEDED):
        left = payment.amount_minor - payment.refunding_minor
        if left > 0:
            amount = Money(left, payment.currency)
            refunds.append(
                request_refund(
                    payment=payment,
                    amount=amount,
                    reason=reason,
                    key=f"{key}:{payment.pk}",
                    takes_all=True,
                )
            )
    return refunds


def _refused_effect(row: Refund, known: tuple[RefundFound, ...]) -> Effect:
    """The provider has less left than we thought: learn why, and ask for the rest if all was meant.

    Our own reservation goes first, since it holds the very room that the unknown refunds took.
    """

    def effect() -> None:
        _fail(row, "A part had been given back at the provider's already.")
        for found in known:
            if not Refund.objects.filter(token=found.refund).exists():
                apply_refund(refund=adopt_refund(payment=row.payment, found=found), found=found)
        row.payment.refresh_from_db()
        left = row.payment.amount_minor - row.payment.refunding_minor
        if row.takes_all and 0 < left < row.amount_minor:
            request_refund(
                payment=row.payment,
                amount=Money(left, row.currency),
                reason=row.reason,
                key=f"rest:{row.pk}",
                takes_all=True,
            )

    return effect


def _reserve(payment: Payment, amount: Money) -> None:
    # One guarded UPDATE decides, so two people cannot both give the last euro back.
    room = Payment.objects.filter(
        pk=payment.pk,
        state=PaymentState.SUCCEEDED,
        refunding_minor__lte=F("amount_minor") - amount.minor,
    )
    if not room.update(refunding_minor=F("refunding_minor") + amount.minor):
        raise OverRefund("That is more than was paid and not given back yet.")


def _move(refund: Refund, outcome: RefundOutcome) -> bool:
    moved = Refund.objects.filter(
        pk=refund.pk, outcome__in=machines.sources(machines.REFUND, outcome)
    ).update(outcome=outcome)
    refund.refresh_from_db()
    return bool(moved)


def _succeed(refund: Refund) -> bool:
    if not _move(refund, RefundOutcome.SUCCEEDED):
        return False
    order = refund.payment.order
    _book(refund, key=f"refund:{refund.pk}", kind="refund", minor=-refund.amount_minor)
    tell_story(
        order=order,
        code="refunded",
        suffix=str(refund.pk),
        text=f"{refund.amount} went back to you",
        detail=refund.reason,
    )
    if _all_given_back(order) and move_order(order=order, target="refunded"):
        queue_mail(order=order, kind="refunded")
    return True


def _fail(refund: Refund, why: str) -> bool:
    was_given = refund.outcome == RefundOutcome.SUCCEEDED
    if not _move(refund, RefundOutcome.FAILED):
        return False
    Payment.objects.filter(pk=refund.payment_id).update(
        refunding_minor=F("refunding_minor") - refund.amount_minor
    )
    if was_given:
        _book(
            refund,
            key=f"refund-failed:{refund.pk}",
            kind="refund_failed",
            minor=refund.amount_minor,
        )
    tell_story(
        order=refund.payment.order,
        code="refund_failed",
        suffix=str(refund.pk),
        text=f"Giving {refund.amount} back did not work",
        detail=why,
        needs_you=True,
    )
    return True


def _book(refund: Refund, *, key: str, kind: str, minor: int) -> None:
    LedgerEntry.objects.create(
        key=key,
        order=refund.payment.order,
        payment=refund.payment,
        kind=kind,
        amount_minor=minor,
        currency=refund.currency,
        written_at=timezone.now(),
    )


def _all_given_back(order: Order) -> bool:
    if order.state in UNPAID:
        return False
    balance = order.ledger.aggregate(total=Sum("amount_minor"))["total"] or 0
    return balance <= 0
