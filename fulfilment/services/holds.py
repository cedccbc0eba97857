"""Waiting for a reason, and going on."""

from __future__ import annotations

from django.db import IntegrityError, transaction
from django.utils import timezone

from fulfilment.machines import HOLD_REASONS, IllegalMove, MoveRefused
from fulfilment.models import Hold, WorkItem, WorkOrder
from fulfilment.services.changes import News, change_order

PARTIES = ("shop", "factory", "system")


def hold_work_order(
    *,
    order: WorkOrder,
    reason: str,
    handle: str,
    actor: str,
    party: str = "factory",
    note: str = "",
    item: WorkItem | None = None,
) -> Hold:
    """Stops the line for this order. The same ``handle`` twice is one hold."""
    if reason not in HOLD_REASONS:
        raise MoveRefused(f"the reason must be one of {', '.join(HOLD_REASONS)}")
    if party not in PARTIES or not handle:
        raise MoveRefused("a hold needs a handle and a party: shop, factory or system")
    row = Hold(
        work_order=order, item=item, reason=reason, party=party, handle=handle[:64], note=note[:300]
    )
    active = order.holds.filter(handle=row.handle, released_at__isnull=True)
    known = active.first()
    if known is not None:
        return known
    try:
        with transaction.atomic():
            _write_hold(row, actor)
    except IntegrityError:  # another hand was first with the same handle
        return active.get()
    return row


def _write_hold(row: Hold, actor: str) -> None:
    news = News(
        "held",
        "We stopped for a moment to look at something.",
        actor,
        item=row.item,
        detail={"reason": row.reason, "note": row.note},
    )
    change_order(order=row.work_order, news=news, while_work=("open", "in_progress"))
    row.save(force_insert=True)


@transaction.atomic
def release_hold(*, hold: Hold, actor: str, resolution: str) -> Hold:
    """Goes on. Who released it and why is kept. Raises IllegalMove when it was released."""
    released = Hold.objects.filter(pk=hold.pk, released_at__isnull=True).update(
        released_at=timezone.now(), released_by=actor, resolution=resolution[:300]
    )
    if not released:
        raise IllegalMove(event="release", state="released", allowed=[])
    change_order(
        order=hold.work_order,
        news=News(
            "released",
            "All clear: we go on with your order.",
            actor,
            item=hold.item,
            detail={"resolution": resolution},
        ),
    )
    hold.refresh_from_db()
    return hold
