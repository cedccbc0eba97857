"""Mails to the shopper: a row first, written with its cause; a worker renders and sends it once."""

from __future__ import annotations

from django.core.mail import EmailMultiAlternatives

from designer.work import Effect, Report, enqueue_work
from shop.conf import config
from shop.errors import NothingToSend
from shop.letters import LETTERS, write_letter
from shop.models import Order, SentMail


def queue_mail(*, order: Order, kind: str, suffix: str = "") -> SentMail:
    """Asks for a mail, once per order and kind; call it in the transaction of its cause."""
    if kind not in LETTERS:
        raise NothingToSend(f"there is no mail called {kind!r}")
    row, is_new = SentMail.objects.get_or_create(
        dedupe_key=f"mail:{order.pk}:{kind}:{suffix}",
        defaults={"order": order, "kind": kind, "to": order.email},
    )
    if is_new:
        enqueue_work(row)
    return row


def resend_mail(*, mail: SentMail) -> SentMail:
    """The same letter again, to the order's address of today."""
    order = Order.objects.get(pk=mail.order_id)
    count = SentMail.objects.filter(order=order, kind=mail.kind).count()
    return queue_mail(order=order, kind=mail.kind, suffix=f"again-{count}")


def perform_mail(row: SentMail, report: Report) -> Effect:
    """Renders and sends. A kill between sending and writing sends twice; never not at all."""
    report("Writing", 20)
    letter = write_letter(order=row.order, kind=row.kind, mail_token=row.token)
    message = EmailMultiAlternatives(
        subject=letter.subject,
        body=letter.text,
        from_email=config().from_email,
        to=[row.to],
        headers={"X-Order": row.order.number},
    )
    message.attach_alternative(letter.html, "text/html")
    report("Sending", 70)
    message.send()

    def effect() -> None:
        SentMail.objects.filter(pk=row.pk).update(
            subject=letter.subject, text=letter.text, html=letter.html
        )

    return effect
