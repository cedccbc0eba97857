"""The offline provider: the same verbs, a page of our own, and no money at all."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Mapping
from typing import Literal

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.urls import reverse

from shop.errors import BadSignature, OverRefund, PaymentError
from shop.models.demo import DemoCharge, DemoRefund
from shop.money import Money
from shop.payments.base import (
    Found,
    Notice,
    PaymentAsk,
    PaymentRef,
    Provider,
    RefundAsk,
    RefundFound,
    Started,
)

Outcome = Literal["succeeded", "failed", "cancelled"]
SIGNATURE = "Demo-Signature"


class DemoProvider(Provider):
    """Keeps its own books in ``DemoCharge``; its pay page is ``shop:pay``."""

    name = "demo"
    label = "Demo payment"
    note = "This is the demo store. No money moves."
    moves_money = False

    def start(self, ask: PaymentAsk) -> Started:
        charge, _ = DemoCharge.objects.get_or_create(
            key=ask.idempotency_key,
            defaults={
                "payment": ask.payment,
                "amount_minor": ask.amount.minor,
                "currency": ask.amount.currency,
            },
        )
        if charge.amount_minor != ask.amount.minor:
            raise PaymentError("This key was used for another amount.")
        return Started(charge.reference, reverse("shop:pay", args=[ask.order]))

    def find(self, payment: PaymentRef) -> Found:
        return _found(_charge(payment.reference))

    def find_owner(self, intent: str) -> PaymentRef | None:
        charge = DemoCharge.objects.filter(reference=intent).first()
        return PaymentRef(charge.payment, charge.reference, intent) if charge else None

    def cancel(self, payment: PaymentRef) -> Found:
        decide_demo_charge(reference=payment.reference, outcome="cancelled")
        return self.find(payment)

    def refund(self, ask: RefundAsk) -> RefundFound:
        charge = _charge(ask.payment.reference)
        with transaction.atomic():
            row, is_new = DemoRefund.objects.get_or_create(
                key=ask.idempotency_key,
                defaults={
                    "refund": ask.refund,
                    "charge": charge,
                    "amount_minor": ask.amount.minor,
                },
            )
            if is_new and not _reserve(charge, ask.amount.minor):
                raise OverRefund("That is more than was paid.")
        return self.find_refund(row.reference)

    def find_refund(self, reference: str) -> RefundFound:
        row = DemoRefund.objects.select_related("charge").filter(reference=reference).first()
        if row is None:
            raise PaymentError("There is no such refund.")
        amount = Money(row.amount_minor, row.charge.currency)
        return RefundFound("succeeded", reference, amount, row.charge.reference, row.refund)

    def list_refunds(self, payment: PaymentRef) -> tuple[RefundFound, ...]:
        rows = DemoRefund.objects.filter(charge=_charge(payment.reference)).order_by("pk")
        return tuple(self.find_refund(row.reference) for row in rows)

    def read_notice(self, *, body: bytes, headers: Mapping[str, str]) -> Notice:
        if not hmac.compare_digest(headers.get(SIGNATURE, ""), sign_demo_notice(body)):
            raise BadSignature("The demo provider did not sign this.")
        data = json.loads(body)
        return Notice(data["id"], data["type"], "charge", data["reference"], data["payment"])


def decide_demo_charge(*, reference: str, outcome: Outcome) -> bool:
    """What she pressed on the demo page. True when the charge was still open."""
    open_charge = DemoCharge.objects.filter(reference=reference, state="open")
    return bool(open_charge.update(state=outcome))


def sign_demo_notice(body: bytes) -> str:
    """The demo's webhook signature: HMAC-SHA256 under the store's secret key, in hex."""
    key = hashlib.sha256(b"shop.demo" + str(settings.SECRET_KEY).encode()).digest()
    return hmac.new(key, body, hashlib.sha256).hexdigest()


def _charge(reference: str) -> DemoCharge:
    charge = DemoCharge.objects.filter(reference=reference).first()
    if charge is None:
        raise PaymentError("The demo provider does not know this payment.")
    return charge


def _reserve(charge: DemoCharge, minor: int) -> bool:
    room = DemoCharge.objects.filter(
        pk=charge.pk, state="succeeded", refunded_minor__lte=F("amount_minor") - minor
    )
    return bool(room.update(refunded_minor=F("refunded_minor") + minor))


def _found(charge: DemoCharge) -> Found:
    state = charge.state
    assert state in ("open", "succeeded", "failed", "cancelled")
    declined = "The demo card was declined. Nothing was charged." if state == "failed" else ""
    return Found(
        state=state,  # type: ignore[arg-type]
        reference=charge.reference,
        intent=charge.reference,
        amount=Money(charge.amount_minor, charge.currency),
        paid_with="Demo payment, no money moved" if state == "succeeded" else "",
        error_text=declined,
    )
