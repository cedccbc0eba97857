"""What our mails say: one layout, a few sentences per occasion."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from django.template.loader import render_to_string
from django.urls import reverse

from shop.access import order_key
from shop.cards import Gauge
from shop.conf import config
from shop.models import Order, OrderLine
from shop.money import Money
from shop.queries.orders import order_totals, paid_with
from shop.queries.passports import passport_card
from shop.queries.pictures import mail_picture, versions_by_token


@dataclass(frozen=True, slots=True)
class Occasion:
    """``step``: how far the bar has come, 0 (no bar) to 4. ``{garment}`` and such are filled."""

    subject: str
    heading: str
    text: str
    small: str
    step: int = 0
    button: str = "Follow your order"


STOPPABLE = (
    "Until a printer starts, you can stop this order on its page. If anything is wrong when it "
    "arrives, send us one photo within 30 days and we print it again or give your money back."
)
INKED = (
    "Ink is on the cloth, so this order can no longer be changed. If anything is wrong when it "
    "arrives, send us one photo within 30 days and we print it again or give your money back."
)
LETTERS = MappingProxyType(
    {
        "paid": Occasion(
            "Your {garment} is yours: order {number}",
            "Thank you. We begin.",
            "Hello {name}. You wrote “{words}”, and approved the picture. The factory draws it "
            "again in high resolution now, and compares it with what you approved.",
            STOPPABLE,
            step=1,
        ),
        "printing": Occasion(
            "Your {garment} is being printed",
            "Your {garment} is being printed",
            "Hello {name}. You wrote “{words}”, and a printer has begun to put it on cloth. "
            "Nobody has had this {garment} before.",
            INKED,
            step=2,
        ),
        "shipped": Occasion(
            "Your {garment} is on its way",
            "It is on its way.",
            "Hello {name}. Your parcel left the factory with {carrier}, number {tracking}.",
            INKED,
            step=3,
        ),
        "delivered": Occasion(
            "Your {garment} is with you",
            "There it is.",
            "Hello {name}. {carrier} says that your parcel has arrived. Wear it well.",
            "If anything is wrong, send us one photo within 30 days and we print it again or "
            "give your money back.",
            step=4,
        ),
        "cancelled": Occasion(
            "Order {number} is cancelled",
            "Your order is cancelled.",
            "Hello {name}. Nothing is printed, and what you paid is on its way back to you.",
            "Your design is where you left it.",
        ),
        "refunded": Occasion(
            "Your money for order {number} is back",
            "Your money is back.",
            "Hello {name}. We gave {total} back. Banks take up to a few days to show it.",
            "Your design is where you left it.",
        ),
        "link": Occasion(
            "The link to order {number}",
            "Here is your order.",
            "Hello {name}. Somebody, most likely you, asked for the link to this order.",
            "If it was not you, there is nothing to do: the link came to you only.",
        ),
    }
)
STEPS = ("Paid", "Printing", "On its way", "With you")


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail, ready to send."""

    subject: str
    text: str
    html: str


def write_letter(*, order: Order, kind: str, mail_token: str) -> Letter:
    """Renders the mail of an occasion. Raises KeyError for an unknown one."""
    occasion = LETTERS[kind]
    lines = list(order.lines.all())
    words = _words(order, lines)
    context = {
        "store_name": config().name,
        "imprint": config().imprint,
        "order": order,
        "lines": lines,
        "totals": order_totals(order),
        "paid_with": paid_with(order),
        "heading": occasion.heading.format(**words),
        "paragraph": occasion.text.format(**words),
        "small": occasion.small.format(**words),
        "button": occasion.button,
        "steps": [(name, index < occasion.step) for index, name in enumerate(STEPS)],
        "show_steps": occasion.step > 0,
        "order_url": f"{_link('shop:order', order.token)}?k={order_key(order)}",
        "mail_url": _link("shop:mail", mail_token),
        "picture_url": _picture(lines),
        "measured": _measured(order, lines) if occasion.step > 1 else (),
        "passport_url": _passport_link(order, lines),
    }
    return Letter(
        subject=occasion.subject.format(**words),
        text=render_to_string("emails/letter.txt", context),
        html=render_to_string("emails/letter.html", context),
    )


def _words(order: Order, lines: list[OrderLine]) -> dict[str, str]:
    garment = lines[0].title.lower() if len(lines) == 1 else "order"
    return {
        "garment": garment,
        "number": order.number,
        "name": order.name.split(" ")[0],
        "words": lines[0].words if lines else "",
        "carrier": order.carrier or "the carrier",
        "tracking": order.tracking_code or "unknown",
        "total": str(Money(order.gross_minor, order.currency)),
    }


def _measured(order: Order, lines: list[OrderLine]) -> tuple[Gauge, ...]:
    """The figures of the first print's gate, once the factory has measured it."""
    card = passport_card(order, lines[0]) if lines else None
    return card.gauges if card is not None and card.state == "valid" else ()


def _passport_link(order: Order, lines: list[OrderLine]) -> str:
    return f"{_link('shop:order', order.token)}?k={order_key(order)}#passport" if lines else ""


def _link(name: str, token: str) -> str:
    return config().base_url.rstrip("/") + reverse(name, args=[token])


def _picture(lines: list[OrderLine]) -> str:
    if not lines:
        return ""
    version = versions_by_token([lines[0].version_token]).get(lines[0].version_token)
    path = mail_picture(version)
    return config().base_url.rstrip("/") + path if path else ""
