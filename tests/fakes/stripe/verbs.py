"""What happens to the fake's objects: created, paid, declined, expired, given back."""

from __future__ import annotations

import time
from typing import Any

from stripe.params import RefundCreateParams
from stripe.params.checkout import SessionCreateParams

from tests.fakes.stripe.state import Json, Refused, StripeState


def check_names(params: Json, known: Any) -> None:
    """A misspelt parameter is an error, as it is at Stripe's."""
    for name in params:
        if name not in known.__annotations__:
            raise Refused(400, "parameter_unknown", f"Received unknown parameter: {name}")


def create_session(state: StripeState, params: Json, base: str) -> Json:
    check_names(params, SessionCreateParams)
    for needed in ("mode", "line_items", "success_url"):
        if needed not in params:
            raise Refused(400, "parameter_missing", f"Missing required param: {needed}.")
    amount, currency = _total(params)
    session_id = state.new_id("cs_test")
    session = {
        "id": session_id,
        "object": "checkout.session",
        "mode": params["mode"],
        "status": "open",
        "payment_status": "unpaid",
        "amount_total": amount,
        "currency": currency,
        "client_reference_id": params.get("client_reference_id"),
        "customer_email": params.get("customer_email"),
        "metadata": params.get("metadata", {}),
        "payment_intent": None,
        "intent_metadata": params.get("payment_intent_data", {}).get("metadata", {}),
        "success_url": params["success_url"],
        "cancel_url": params.get("cancel_url"),
        "ui_mode": params.get("ui_mode", "hosted_page"),
        "url": f"{base}/pay/{session_id}",
        "created": int(time.time()),
    }
    state.objects[session_id] = session
    return session


def _total(params: Json) -> tuple[int, str]:
    items = params["line_items"]
    prices = [(item["price_data"], int(item["quantity"])) for item in items]
    currencies = {price["currency"] for price, _ in prices}
    for option in params.get("shipping_options", []):
        rate = option["shipping_rate_data"]["fixed_amount"]
        prices.append(({"unit_amount": rate["amount"]}, 1))
        currencies.add(rate["currency"])
    if len(currencies) != 1:
        raise Refused(400, "currency_mismatch", "All prices must have the same currency.")
    return sum(int(price["unit_amount"]) * n for price, n in prices), currencies.pop()


def pay_session(state: StripeState, session_id: str) -> Json:
    """The shopper pays on the hosted page."""
    session = _open_session(state, session_id)
    intent = _intent(state, session)
    charge_id = state.new_id("ch")
    state.objects[charge_id] = {
        "id": charge_id,
        "object": "charge",
        "amount": session["amount_total"],
        "amount_refunded": 0,
        "currency": session["currency"],
        "paid": True,
        "disputed": False,
        "payment_intent": intent["id"],
        "metadata": intent["metadata"],
        "payment_method_details": {"type": "card", "card": {"brand": "visa", "last4": "4242"}},
    }
    intent.update(status="succeeded", latest_charge=charge_id, last_payment_error=None)
    session.update(status="complete", payment_status="paid", url=None)
    state.emit("charge.succeeded", state.objects[charge_id])
    state.emit("payment_intent.succeeded", intent)
    state.emit("checkout.session.completed", session)
    return session


def decline_session(state: StripeState, session_id: str) -> Json:
    """A card is declined; the page stays open for another one."""
    session = _open_session(state, session_id)
    intent = _intent(state, session)
    error = {"type": "card_error", "code": "card_declined", "message": "Your card was declined."}
    intent.update(status="requires_payment_method", last_payment_error=error)
    state.emit("payment_intent.payment_failed", intent)
    return session


def expire_session(state: StripeState, session_id: str) -> Json:
    session = _open_session(state, session_id)
    session.update(status="expired", url=None)
    state.emit("checkout.session.expired", session)
    return session


def dispute_session(state: StripeState, session_id: str) -> Json:
    session = state.get(session_id)
    intent = state.get(session["payment_intent"])
    charge = state.get(intent["latest_charge"])
    charge["disputed"] = True
    dispute = {
        "id": state.new_id("dp"),
        "object": "dispute",
        "amount": charge["amount"],
        "charge": charge["id"],
        "payment_intent": intent["id"],
        "status": "needs_response",
        "metadata": {},
    }
    state.emit("charge.dispute.created", dispute)
    return dispute


def create_refund(state: StripeState, params: Json) -> Json:
    check_names(params, RefundCreateParams)
    intent = state.get(params["payment_intent"])
    charge = state.get(intent["latest_charge"])
    left = charge["amount"] - charge["amount_refunded"]
    amount = int(params.get("amount", left))
    if left == 0:
        raise Refused(400, "charge_already_refunded", "Charge has already been refunded.")
    if amount > left:
        raise Refused(400, "amount_too_large", f"Refund amount is greater than {left}.")
    charge["amount_refunded"] += amount
    refund_id = state.new_id("re")
    state.objects[refund_id] = refund = {
        "id": refund_id,
        "object": "refund",
        "amount": amount,
        "currency": charge["currency"],
        "charge": charge["id"],
        "payment_intent": intent["id"],
        "status": state.refund_status,
        "metadata": params.get("metadata", {}),
        "created": int(time.time()),
    }
    state.emit("refund.created", refund)
    return refund


def finish_refund(state: StripeState, refund_id: str, status: str) -> Json:
    """Days later: it arrived, or the bank sent it back."""
    refund = state.get(refund_id)
    if status == "failed":
        state.get(refund["charge"])["amount_refunded"] -= refund["amount"]
    refund["status"] = status
    state.emit("refund.failed" if status == "failed" else "refund.updated", refund)
    return refund


def _open_session(state: StripeState, session_id: str) -> Json:
    session = state.get(session_id)
    if session["status"] != "open":
        status = session["status"]
        raise Refused(400, "resource_not_open", f"The session is {status}, not open.")
    return session


def _intent(state: StripeState, session: Json) -> Json:
    if session["payment_intent"]:
        return state.get(session["payment_intent"])
    intent_id = state.new_id("pi")
    session["payment_intent"] = intent_id
    state.objects[intent_id] = {
        "id": intent_id,
        "object": "payment_intent",
        "amount": session["amount_total"],
        "currency": session["currency"],
        "status": "requires_payment_method",
        "latest_charge": None,
        "last_payment_error": None,
        "metadata": session["intent_metadata"],
    }
    return state.objects[intent_id]
