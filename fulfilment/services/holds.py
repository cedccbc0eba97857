"""Waiting for a reason, and going on."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from fulfilment.machines import HOLD_REASONS, IllegalMove, MoveRefused
from fulfilment.models import Hold, WorkItem, WorkOrder
from fulfilment.services.changes import News, change_order

PARTIES = ("shop", "factory", "system")


@transaction.atomic
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
    active = order.holds.filter(handle=handle, released_at__isnull=True).first()
    if active is not None:
        return active
    change_order(
        order=order,
        news=News(
            "held",
            "We stopped for a moment to look at something.",
            actor,
            item=item,
            detail={"reason": reason, "note": note},
        ),
        while_work=("open", "in_progress"),
    )
    return Hold.objects.create(
        work_order=order, item=item, reason=reason, party=party, handle=handle[:64], note=note[:300]
    )


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
