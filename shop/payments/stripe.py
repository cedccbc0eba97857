"""Stripe Checkout, hosted page. Translates only; the address was taken before, by us.

Events are hints: ``find`` asks Stripe for the object itself. Keys of ours are kept by Stripe for
24 hours, so a late retry of a refund first looks for the earlier one by our token in its metadata.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import stripe

from shop.conf import config
from shop.errors import (
    BadSignature,
    OverRefund,
    PaymentError,
    PaymentRefused,
    ProviderDown,
    ProviderOff,
)
from shop.money import Money, exponent
from shop.payments.base import (
    AskLine,
    Found,
    FoundState,
    Notice,
    PaymentAsk,
    PaymentRef,
    Provider,
    RefundAsk,
    RefundFound,
    RefundState,
    Started,
)

T = TypeVar("T")
# Stripe counts these in hundredths although they have no decimals; better no sale than 100 times.
OTHERWISE_AT_STRIPE = frozenset(["ISK", "UGX"])
EXPAND = ["payment_intent.latest_charge"]


class StripeProvider(Provider):
    """Checkout Sessions through ``StripeClient``."""

    name = "stripe"
    label = "Card or wallet"
    note = "You pay on Stripe's page. We never see your card."

    def __init__(self) -> None:
        conf = config()
        if not conf.stripe_secret_key:
            raise ProviderOff("Stripe has no key: set STRIPE_SECRET_KEY.")
        self._secret = conf.stripe_webhook_secret
        self._client = stripe.StripeClient(
            conf.stripe_secret_key,
            base_addresses={"api": conf.stripe_api_base} if conf.stripe_api_base else None,
            max_network_retries=conf.stripe_retries,
            http_client=stripe.RequestsClient(timeout=conf.stripe_timeout),
        )

    def start(self, ask: PaymentAsk) -> Started:
        params = session_params(ask)
        session = _call(
            lambda: self._client.v1.checkout.sessions.create(
                params=params,  # type: ignore[arg-type]
                options={"idempotency_key": ask.idempotency_key},
            )
        )
        return Started(session.id, session.url or "", _id_of(session.payment_intent))

    def find(self, payment: PaymentRef) -> Found:
        session = _call(
            lambda: self._client.v1.checkout.sessions.retrieve(
                payment.reference, params={"expand": EXPAND}
            )
        )
        return read_session(session)

    def find_owner(self, intent: str) -> PaymentRef | None:
        listed = _call(
            lambda: self._client.v1.checkout.sessions.list(params={"payment_intent": intent})
        )
        for session in listed.data:
            metadata: Any = session.metadata or {}
            if "payment" in metadata:
                return PaymentRef(str(metadata["payment"]), session.id, intent)
        return None

    def cancel(self, payment: PaymentRef) -> Found:
        try:
            _call(lambda: self._client.v1.checkout.sessions.expire(payment.reference))
        except PaymentError as error:
            if not error.permanent:
                raise
            # Paid or expired in the meantime: Stripe refuses, and the truth is in the session.
        return self.find(payment)

    def refund(self, ask: RefundAsk) -> RefundFound:
        if ask.is_retry:
            known = {found.refund: found for found in self.list_refunds(ask.payment)}
            if ask.refund in known:
                return known[ask.refund]
        params = {
            "payment_intent": ask.payment.intent,
            "amount": ask.amount.minor,
            "metadata": {"refund": ask.refund, "payment": ask.payment.payment},
        }
        row = _call(
            lambda: self._client.v1.refunds.create(
                params=params,  # type: ignore[arg-type]
                options={"idempotency_key": ask.idempotency_key},
            )
        )
        return read_refund(row)

    def find_refund(self, reference: str) -> RefundFound:
        return read_refund(_call(lambda: self._client.v1.refunds.retrieve(reference)))

    def list_refunds(self, payment: PaymentRef) -> tuple[RefundFound, ...]:
        listed = _call(
            lambda: self._client.v1.refunds.list(
                params={"payment_intent": payment.intent, "limit": 100}
            )
        )
        return tuple(read_refund(row) for row in listed.data)

    def read_notice(self, *, body: bytes, headers: Mapping[str, str]) -> Notice:
        if not self._secret:
            raise BadSignature("Webhooks cannot be verified: set STRIPE_WEBHOOK_SECRET.")
        try:
            signature = headers.get("Stripe-Signature")
            event = self._client.construct_event(body, signature, self._secret)
        except (stripe.SignatureVerificationError, ValueError, json.JSONDecodeError) as error:
            raise BadSignature("Stripe did not sign this.") from error
        return read_event(event)


def session_params(ask: PaymentAsk) -> dict[str, Any]:
    """The parameters of a Checkout Session: our prices, our delivery, our tokens as metadata."""
    if ask.amount.currency in OTHERWISE_AT_STRIPE or exponent(ask.amount.currency) > 2:
        raise PaymentError(f"We cannot take {ask.amount.currency} by card.")
    metadata = {"payment": ask.payment, "order": ask.order}
    return {
        "mode": "payment",
        "ui_mode": "hosted_page",
        "client_reference_id": ask.payment,
        "customer_email": ask.email,
        "success_url": ask.success_url,
        "cancel_url": ask.cancel_url,
        "line_items": [_line_item(line) for line in ask.lines],
        "shipping_options": [{"shipping_rate_data": _shipping_rate(ask.delivery)}],
        "metadata": metadata,
        "payment_intent_data": {"metadata": metadata},
    }


def _line_item(line: AskLine) -> dict[str, Any]:
    product = {"name": line.title, **({"description": line.text} if line.text else {})}
    return {
        "quantity": line.quantity,
        "price_data": {
            "currency": line.unit.currency.lower(),
            "unit_amount": line.unit.minor,
            "tax_behavior": "inclusive",
            "product_data": product,
        },
    }


def _shipping_rate(delivery: AskLine) -> dict[str, Any]:
    amount = {"amount": delivery.unit.minor, "currency": delivery.unit.currency.lower()}
    return {
        "type": "fixed_amount",
        "display_name": delivery.title,
        "tax_behavior": "inclusive",
        "fixed_amount": amount,
    }


def read_session(session: Any) -> Found:
    """What a Checkout Session says. Paid beats everything else."""
    intent = session.payment_intent
    charge = getattr(intent, "latest_charge", None) if not isinstance(intent, str) else None
    refusal = getattr(intent, "last_payment_error", None) if charge is None else None
    return Found(
        state=_session_state(session),
        reference=session.id,
        intent=_id_of(intent),
        amount=Money(session.amount_total, session.currency.upper()),
        paid_with=_paid_with(charge),
        error_text=str(getattr(refusal, "message", "") or ""),
        is_disputed=bool(getattr(charge, "disputed", False)),
    )


def _session_state(session: Any) -> FoundState:
    if session.payment_status in ("paid", "no_payment_required"):
        return "succeeded"
    states: dict[str, FoundState] = {"open": "open", "complete": "open", "expired": "cancelled"}
    return states.get(session.status, "unknown")


def _paid_with(charge: Any) -> str:
    details = getattr(charge, "payment_method_details", None)
    card = getattr(details, "card", None)
    if card is not None:
        return f"{str(card.brand).title()} ending {card.last4}"
    return str(getattr(details, "type", "") or "").replace("_", " ").capitalize()


def read_refund(row: Any) -> RefundFound:
    """What a Refund says; a state we have no word for is ``unknown``, never lost."""
    states: dict[str, RefundState] = {
        "pending": "pending",
        "requires_action": "pending",
        "succeeded": "succeeded",
        "failed": "failed",
        "canceled": "failed",
    }
    metadata = row.metadata or {}
    return RefundFound(
        state=states.get(row.status, "unknown"),
        reference=row.id,
        amount=Money(row.amount, row.currency.upper()),
        intent=_id_of(row.payment_intent),
        refund=str(metadata["refund"]) if "refund" in metadata else "",
    )


def read_event(event: Any) -> Notice:
    """The few words of an event that say where to look."""
    obj = event.data.object
    metadata = getattr(obj, "metadata", None) or {}
    kind = str(getattr(obj, "object", ""))
    intent = getattr(obj, "payment_intent", None)
    if kind == "payment_intent":
        intent = obj.id
    return Notice(
        event_id=event.id,
        event_type=event.type,
        object_type=kind,
        object_id=str(getattr(obj, "id", "") or ""),
        payment=str(metadata["payment"]) if "payment" in metadata else "",
        intent=_id_of(intent),
    )


def _id_of(value: Any) -> str:
    """The id of an expanded or a plain reference; "" for none."""
    if value is None:
        return ""
    return value if isinstance(value, str) else str(value.id)


def _call(ask: Callable[[], T]) -> T:
    """Stripe's errors in our words. What may work later is ProviderDown."""
    try:
        return ask()
    except stripe.CardError as error:
        raise PaymentRefused(error.user_message or "The card was declined.") from error
    except (stripe.APIConnectionError, stripe.RateLimitError) as error:
        raise ProviderDown("Stripe does not answer. Please try again in a minute.") from error
    except stripe.AuthenticationError as error:
        raise ProviderOff("Stripe does not accept our key: check STRIPE_SECRET_KEY.") from error
    except stripe.InvalidRequestError as error:
        if error.code in ("charge_already_refunded", "amount_too_large"):
            raise OverRefund("That is more than was paid.") from error
        if error.http_status == 409:
            raise ProviderDown("Stripe is still working on this. Please try again.") from error
        raise PaymentError(f"Stripe refused this: {error.code or 'invalid request'}.") from error
    except stripe.StripeError as error:
        if (error.http_status or 500) >= 500 or error.http_status == 409:
            raise ProviderDown("Stripe is not well. Please try again in a minute.") from error
        raise PaymentError("Stripe refused this.") from error
