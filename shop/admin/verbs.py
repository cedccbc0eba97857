"""What a merchant may do with an order: each a service's verb, answered in one sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from types import MappingProxyType

from django.contrib import messages

from fulfilment.machines import OrderError as FactoryError
from shop.errors import PaymentError, ShopError
from shop.models import Order, OrderState, PaymentState
from shop.money import Money, exponent
from shop.services.cancelling import cancel_order
from shop.services.mails import resend_mail
from shop.services.payments import settle_payment
from shop.services.production import follow_work_order, retry_handover
from shop.services.refunds import refund_order, request_refund


@dataclass(frozen=True, slots=True)
class Asked:
    """What came with a button: an amount ("" for all), and how many refunds the page showed."""

    amount: str = ""
    refunds_seen: str = ""


@dataclass(frozen=True, slots=True)
class Verb:
    """``words`` on the button; ``fits`` says whether it makes sense now."""

    words: str
    fits: Callable[[Order], bool]
    act: Callable[[Order, Asked], str]


def verbs_for(order: Order) -> tuple[str, ...]:
    """The codes of what can be done with the order now."""
    return tuple(code for code, verb in VERBS.items() if verb.fits(order))


def do_verb(code: str, *, order: Order, asked: Asked | None = None) -> tuple[str, int]:
    """(what happened, message level). Never raises for what a merchant can cause."""
    verb = VERBS.get(code)
    if verb is None or not verb.fits(order):
        return "That cannot be done now.", messages.WARNING
    try:
        return verb.act(order, asked or Asked()), messages.SUCCESS
    except (ShopError, FactoryError) as error:
        return str(error), messages.ERROR


def read_amount(text: str, currency: str) -> Money:
    """``12.50`` as money. Raises PaymentError."""
    try:
        amount = Decimal(text.strip().replace(",", "."))
    except InvalidOperation as error:
        raise PaymentError("Write an amount like 12.50.") from error
    minor = amount.scaleb(exponent(currency)) if amount.is_finite() else Decimal("0.5")
    if minor != minor.to_integral_value():
        raise PaymentError(f"{currency} has {exponent(currency)} decimals.")
    return Money(int(minor), currency)


def _refund(order: Order, asked: Asked) -> str:
    seen = asked.refunds_seen if asked.refunds_seen.isdigit() else str(count_refunds(order))
    if not asked.amount.strip():
        refunds = refund_order(order=order, reason="The store gave it back", key=f"all:{seen}")
        return f"{len(refunds)} refund asked for." if refunds else "Nothing is left to give back."
    payment = order.payments.get(state=PaymentState.SUCCEEDED)
    refund = request_refund(
        payment=payment,
        amount=read_amount(asked.amount, order.currency),
        reason="The store gave a part back",
        key=f"part:{payment.pk}:{seen}",
    )
    return f"{refund.amount} are on their way back."


def count_refunds(order: Order) -> int:
    """How many refunds there are; part of a refund's key, so that a page asks for one only."""
    return sum(payment.refunds.count() for payment in order.payments.all())


def _cancel(order: Order, _: Asked) -> str:
    after = cancel_order(order=order, reason="The store cancelled it")
    if after.state == OrderState.IN_PRODUCTION:
        return "The factory was asked to stop."
    return "Cancelled; what was paid goes back."


def _resend(order: Order, _: Asked) -> str:
    mail = order.mails.order_by("-pk").first()
    if mail is None:
        return "No mail was sent yet."
    return f"Sent again to {resend_mail(mail=mail).to}."


def _send_to_factory(order: Order, _: Asked) -> str:
    if retry_handover(order=order):
        return "On its way to the factory again."
    return "It is on its way already."


def _look_again(order: Order, _: Asked) -> str:
    """Asks the provider and the factory what is true."""
    for payment in order.payments.filter(state__in=[PaymentState.CREATED, PaymentState.OPEN]):
        settle_payment(payment=payment)
    follow_work_order(order=order)
    order.refresh_from_db()
    return f"The order is {order.get_state_display().lower()}."


def _settle(order: Order, _: Asked) -> str:
    count = order.events.filter(needs_you=True, is_settled=False).update(is_settled=True)
    return f"{count} marked as dealt with."


def _is_paid(order: Order) -> bool:
    return not order.is_unpaid and order.payments.filter(state=PaymentState.SUCCEEDED).exists()


VERBS = MappingProxyType(
    {
        "refund_order": Verb(
            "Give money back", lambda o: _is_paid(o) and o.state != OrderState.REFUNDED, _refund
        ),
        "cancel_order": Verb(
            "Cancel",
            lambda o: o.is_unpaid or o.state in (OrderState.PAID, OrderState.IN_PRODUCTION),
            _cancel,
        ),
        "resend_mail": Verb("Send the last mail again", lambda o: o.mails.exists(), _resend),
        "send_to_factory": Verb(
            "Send to the factory again", lambda o: o.state == OrderState.PAID, _send_to_factory
        ),
        "look_again": Verb("Ask provider and factory", lambda o: not o.has_ended, _look_again),
        "settle_events": Verb(
            "Mark as dealt with",
            lambda o: o.events.filter(needs_you=True, is_settled=False).exists(),
            _settle,
        ),
    }
)
