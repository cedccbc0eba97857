"""The one way an order changes: a guarded update, a version more, an event, news after commit.

Every verb on an order or its garments begins with ``change_order``. Its UPDATE takes the order's
row (on SQLite: the writer's lock) until the transaction ends, so two verbs on one order never
interleave, and what they read afterwards is true.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.db.models import F
from django.dispatch import Signal
from django.utils import timezone

from designer.work import enqueue_work
from fulfilment.machines import REQUEST, STEP, WORK, IllegalMove
from fulfilment.models import Delivery, Endpoint, WorkEvent, WorkItem, WorkOrder
from fulfilment.signals import work_order_changed
from fulfilment.webhooks import event_body

log = logging.getLogger("fulfilment")

SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class News:
    """What an event says. ``text`` may be shown to the shopper, ``detail`` is for the floor."""

    code: str
    text: str
    actor: str
    item: WorkItem | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)


def change_order(
    *,
    order: WorkOrder,
    news: News,
    request_event: str = "",
    work_event: str = "",
    while_request: Collection[str] = (),
    while_work: Collection[str] = (),
    fields: Mapping[str, Any] | None = None,
) -> WorkEvent:
    """Moves the order and records the event. Call inside a transaction.

    Empty guards allow any state. Raises IllegalMove, having changed nothing.
    """
    guard: dict[str, Any] = {}
    sets: dict[str, Any] = {"version": F("version") + 1, **(fields or {})}
    if request_event:
        while_request = REQUEST.move(request_event).sources
        sets["request"] = REQUEST.move(request_event).target
    if work_event:
        while_work = WORK.move(work_event).sources
        sets["work"] = WORK.move(work_event).target
    if while_request:
        guard["request__in"] = list(while_request)
    if while_work:
        guard["work__in"] = list(while_work)
    changed = WorkOrder.objects.filter(pk=order.pk, **guard).update(**sets)
    order.refresh_from_db()
    if not changed:
        event = request_event or work_event or news.code
        state = f"{order.request}, {order.work.replace('_', ' ')}"
        raise IllegalMove(event=event, state=state, allowed=order.actions)
    return _record(order, news)


def _record(order: WorkOrder, news: News) -> WorkEvent:
    event = WorkEvent.objects.create(
        work_order=order,
        item=news.item,
        version=order.version,
        code=news.code,
        text=news.text,
        actor=news.actor,
        detail=dict(news.detail),
    )
    _queue_deliveries(order, event)
    announce(work_order_changed, work_order=order, event=event)
    return event


def _queue_deliveries(order: WorkOrder, event: WorkEvent) -> None:
    """The outbox: messages are rows of the same transaction, so none is lost or invented."""
    listening = Endpoint.objects.filter(is_active=True, store__in=["", order.store])
    for endpoint in listening:
        row = Delivery.objects.create(
            endpoint=endpoint,
            event=event,
            body=event_body(order=order, event=event),
            dedupe_key=f"delivery:{endpoint.pk}:{event.pk}",
        )
        enqueue_work(row)


def announce(signal: Signal, **arguments: Any) -> None:
    """Sends a signal after commit. A listener that fails is logged; the change stands."""

    def send() -> None:
        for receiver, outcome in signal.send_robust(sender=WorkOrder, **arguments):
            if isinstance(outcome, Exception):
                log.error("%r failed on news of an order", receiver, exc_info=outcome)

    transaction.on_commit(send)


def require_no_hold(*, order: WorkOrder, event: str) -> None:
    """Raises IllegalMove while any hold is active. Call after ``change_order`` took the row."""
    if order.holds.filter(released_at__isnull=True).exists():
        raise IllegalMove(event=event, state="on hold", allowed=["release"])


def move_item(*, item: WorkItem, event: str, **fields: Any) -> None:
    """Moves one garment by the step table. Raises IllegalMove, having changed nothing."""
    move = STEP.move(event)
    moved = WorkItem.objects.filter(pk=item.pk, step__in=list(move.sources)).update(
        step=move.target, step_at=timezone.now(), **fields
    )
    item.refresh_from_db()
    if not moved:
        state = item.step.replace("_", " ")
        raise IllegalMove(event=event, state=state, allowed=item.actions)
