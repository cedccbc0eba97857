"""A provider's events: verified, stored once as they came, then worked like any other row.

Verification comes before storing, so that nobody without the secret can fill the disk. From then
on the row is ours: the provider hears 200, and the sweeper drives what broke.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.db import transaction
from django.db.models import F, Q

from designer.work import Effect, Report, enqueue_work
from shop.models import Payment, PaymentState, Refund, WebhookInbox
from shop.payments.base import Found, Notice, PaymentRef
from shop.payments.registry import get_provider
from shop.services.payments import apply_found
from shop.services.refunds import adopt_refund, apply_refund

KEPT_HEADERS = ("Stripe-Signature", "Content-Type", "User-Agent")


def receive_notice(
    *, provider: str, body: bytes, headers: Mapping[str, str]
) -> tuple[WebhookInbox, bool]:
    """(the stored event, True when it is new). Raises BadSignature; nothing is stored then."""
    notice = get_provider(provider).read_notice(body=body, headers=headers)
    with transaction.atomic():
        row, is_new = WebhookInbox.objects.get_or_create(
            provider=provider,
            event_id=notice.event_id,
            defaults=_columns(notice, body, headers),
        )
        if is_new:
            enqueue_work(row)
        else:
            again = WebhookInbox.objects.filter(pk=row.pk)
            again.update(deliveries=F("deliveries") + 1)
    return row, is_new


def perform_notice(row: WebhookInbox, report: Report) -> Effect:
    """Asks the provider for the object itself; the effect is part of ending the row."""
    report("Asking the provider", 30)
    hint = row.headers.get("_hint", {})
    if hint.get("object_type") == "refund":
        return _refund_effect(row.provider, row.object_id)
    payment = _payment_of(row.provider, row.object_id, hint)
    if payment is None:
        return lambda: None
    reference = payment.reference
    if not reference and hint.get("object_type") == "checkout.session":
        reference = row.object_id  # our process died between the call and writing its answer
    if not reference:
        return lambda: None
    found = get_provider(row.provider).find(PaymentRef(payment.token, reference, payment.intent))

    def effect() -> None:
        apply_found(payment=payment, found=found)

    return effect


def _columns(notice: Notice, body: bytes, headers: Mapping[str, str]) -> dict[str, object]:
    kept: dict[str, object] = {key: headers[key] for key in KEPT_HEADERS if key in headers}
    kept["_hint"] = {
        "object_type": notice.object_type,
        "payment": notice.payment,
        "intent": notice.intent,
    }
    return {
        "event_type": notice.event_type[:80],
        "object_id": notice.object_id[:120],
        "headers": kept,
        "body": body.decode(errors="replace"),
        "dedupe_key": f"webhook:{notice.event_id}"[:160],
    }


def _payment_of(provider: str, object_id: str, hint: Mapping[str, str]) -> Payment | None:
    """By our own token first, then by either name the provider has for it."""
    known = Q(reference=object_id)
    if hint.get("payment"):
        known |= Q(token=hint["payment"])
    if hint.get("intent"):
        known |= Q(intent=hint["intent"])
    return Payment.objects.select_related("order").filter(known, provider=provider).first()


def _refund_effect(provider: str, reference: str) -> Effect:
    """News of a refund. It may overtake the news of its payment, so that is asked for as well."""
    found = get_provider(provider).find_refund(reference)
    payment = Payment.objects.filter(provider=provider, intent=found.intent).first()
    paid: Found | None = None
    if payment is None or payment.state != PaymentState.SUCCEEDED:
        owner = get_provider(provider).find_owner(found.intent)
        payment = Payment.objects.filter(token=owner.payment).first() if owner else None
        if payment is None or owner is None:
            return lambda: None
        paid = get_provider(provider).find(owner)

    def effect() -> None:
        if paid is not None:
            apply_found(payment=payment, found=paid)
        refund = Refund.objects.filter(
            Q(token=found.refund) | Q(reference=found.reference), payment=payment
        ).first()
        apply_refund(refund=refund or adopt_refund(payment=payment, found=found), found=found)

    return effect
