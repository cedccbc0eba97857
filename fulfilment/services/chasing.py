"""What nobody came back to: orders on hold for too long are cancelled; nothing waits for ever."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from fulfilment.conf import config
from fulfilment.machines import IllegalMove
from fulfilment.models import WorkOrder
from fulfilment.services.work_orders import request_cancel


def give_up_old_holds() -> int:
    """Asks to cancel every order with a hold older than ``hold_days``; returns how many.

    The shop hears of it like of any cancellation, and refunds. Twice is the same as once.
    """
    before = timezone.now() - timedelta(days=config().hold_days)
    stuck = WorkOrder.objects.filter(
        holds__released_at__isnull=True,
        holds__since__lt=before,
        work__in=["open", "in_progress"],
    ).exclude(request="cancel_requested")
    count = 0
    for order in stuck.distinct():
        reason = f"on hold for {config().hold_days} days"
        try:
            request_cancel(store=order.store, reference=order.reference, reason=reason)
        except IllegalMove:  # it moved on meanwhile
            continue
        count += 1
    return count
