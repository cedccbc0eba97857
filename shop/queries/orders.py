"""An order as its page, its mails and the merchant's panel show it."""

from __future__ import annotations

from django.urls import reverse

from designer.work import WorkState
from fulfilment.queries import passport_for
from shop.cards import BoughtLine, OrderCard, Totals
from shop.conf import config
from shop.models import Order, OrderLine, OrderState, PaymentState
from shop.money import Money
from shop.queries.bag import edit_href
from shop.queries.passports import passport_card
from shop.queries.pictures import dressed_picture, swatch_picture, versions_by_token
from shop.tax.base import TaxRate

HEADLINES = {
    OrderState.PLACED: "Nearly yours.",
    OrderState.AWAITING_PAYMENT: "Waiting for your payment.",
    OrderState.PAID: "It is yours.",
    OrderState.IN_PRODUCTION: "It is being made.",
    OrderState.SHIPPED: "It is on its way.",
    OrderState.DELIVERED: "It is with you.",
    OrderState.CANCELLED: "It was cancelled.",
    OrderState.REFUNDED: "Your money is back.",
}
CANCELLABLE = (
    OrderState.PLACED,
    OrderState.AWAITING_PAYMENT,
    OrderState.PAID,
    OrderState.IN_PRODUCTION,
)


def order_card(order: Order) -> OrderCard:
    """Everything the page's head, box and lines need."""
    return OrderCard(
        token=order.token,
        number=order.number,
        state=order.state,
        headline=headline(order),
        placed_at=order.placed_at,
        arrives=None if order.has_ended else order.arrives_on,
        email=order.email,
        ship_to=ship_to(order),
        totals=order_totals(order),
        paid_with=paid_with(order),
        tracking_code=order.tracking_code,
        tracking_url=order.tracking_url,
        carrier=order.carrier,
        can_cancel=order.state in CANCELLABLE and not _asked_to_stop(order),
        can_pay=order.is_unpaid,
        is_moving=not order.has_ended,
        lines=bought_lines(order),
    )


def headline(order: Order) -> str:
    """One sentence; while it is made, the factory's latest step has the word."""
    if order.state == OrderState.IN_PRODUCTION:
        from shop.queries.stories import is_printing

        if is_printing(order):
            return "It is being printed."
    return HEADLINES[OrderState(order.state)]


def ship_to(order: Order) -> tuple[str, ...]:
    """The address in lines, without what is empty."""
    country = config().countries.get(order.country, order.country)
    city = f"{order.postcode} {order.city}".strip()
    rows = (order.name, order.line1, order.line2, city, order.region, country)
    return tuple(row for row in rows if row)


def order_totals(order: Order) -> Totals:
    currency = order.currency
    return Totals(
        goods=Money(order.goods_minor, currency),
        delivery=Money(order.delivery_minor, currency),
        together=order.gross,
        tax=Money(order.tax_minor, currency),
        tax_name=order.tax_name,
        tax_percent=TaxRate(order.tax_name, order.tax_rate_bp).percent,
    )


def paid_with(order: Order) -> str:
    payment = order.payments.filter(state=PaymentState.SUCCEEDED).first()
    return payment.paid_with if payment else ""


def bought_lines(order: Order) -> tuple[BoughtLine, ...]:
    lines = list(order.lines.all())
    versions = versions_by_token([line.version_token for line in lines])
    return tuple(
        BoughtLine(
            token=line.token,
            title=line.title,
            words=line.words,
            caption=line.caption,
            details=line.details,
            size=line.size,
            quantity=line.quantity,
            unit=line.unit,
            total=line.gross,
            again_href=edit_href(line.version_token, line.garment, versions),
            picture=dressed_picture(versions.get(line.version_token)),
            swatch=swatch_picture(versions.get(line.version_token)),
            passport=passport_card(order, line),
        )
        for line in lines
    )


def signed_passport(order: Order, line: OrderLine) -> dict[str, object] | None:
    """The passport document of a line as the factory signed it, or None."""
    return passport_for(config().work_order_store, order.token, line.token)


def sent_mails(order: Order) -> list[dict[str, object]]:
    """Subject, link and time of every mail about the order that went out."""
    return [
        {
            "subject": mail.subject,
            "href": reverse("shop:mail", args=[mail.token]),
            "sent_at": mail.ended_at,
        }
        for mail in order.mails.filter(state=WorkState.DONE).order_by("pk")
    ]


def _asked_to_stop(order: Order) -> bool:
    return order.events.filter(code__in=["cancel_asked", "cancel_rejected"]).exists()
