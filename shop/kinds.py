"""The store's kinds of work, registered once per process."""

from __future__ import annotations

from designer.chores import register_chore
from designer.work import register_work
from shop.conf import config
from shop.models import Handover, Refund, SentMail, WebhookInbox
from shop.services.mails import perform_mail
from shop.services.production import handover_failed, perform_handover
from shop.services.reconciling import reconcile_orders, reconcile_payments
from shop.services.refunds import perform_refund, refund_gave_up
from shop.services.warming import refine_front_page
from shop.services.webhooks import perform_notice


def register() -> None:
    """Many attempts where only a person could do it otherwise: money, orders, what we were told."""
    register_work(
        "handover",
        model=Handover,
        verb=perform_handover,
        on_end=handover_failed,
        max_attempts=12,
    )
    register_work(
        "refund", model=Refund, verb=perform_refund, on_end=refund_gave_up, max_attempts=12
    )
    register_work("webhook", model=WebhookInbox, verb=perform_notice, max_attempts=12)
    register_work("mail", model=SentMail, verb=perform_mail, max_attempts=8)
    every = config().reconcile_every
    register_chore("reconcile_payments", seconds=every, run=reconcile_payments)
    register_chore("reconcile_orders", seconds=every, run=reconcile_orders)
    register_chore("front_page", seconds=60, run=refine_front_page)
