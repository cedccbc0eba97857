"""Reads across the rows of this floor, for the floors above and for our own pages."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import Prefetch, QuerySet

from fulfilment.models import Factory, FactoryMember, PrintFile, WorkItem, WorkOrder

__all__ = [
    "TimelineEntry",
    "factories_of_user",
    "floor_items",
    "orders_of_factory",
    "passport_for",
    "print_file_for",
    "timeline",
    "unanswered_orders",
]


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One line for the shopper. ``detail`` holds what she may see: carrier and tracking number."""

    occurred_at: datetime
    code: str
    text: str
    detail: dict[str, Any] = field(default_factory=dict)


_SHOPPER_DETAIL = ("carrier", "tracking_number", "verdict", "source")
_FLOOR_ONLY = {"inspect", "queue", "completed", "undo"}  # true, but of no use to her


def timeline(store: str, reference: str) -> list[TimelineEntry]:
    """What happened to her order, oldest first, in plain words; empty when there is none.

    A step of several garments is told once, when the first takes it.
    """
    order = WorkOrder.objects.filter(store=store, reference=reference).first()
    if order is None:
        return []
    entries: list[TimelineEntry] = []
    told: set[str] = set()
    for event in order.events.order_by("version"):
        repeats = event.item_id is not None and event.code not in ("qc_fail",)
        if event.code in _FLOOR_ONLY or (repeats and event.code in told):
            continue
        told.add(event.code)
        detail = {key: event.detail[key] for key in _SHOPPER_DETAIL if key in event.detail}
        entries.append(TimelineEntry(event.occurred_at, event.code, event.text, detail))
    return entries


def print_file_for(store: str, reference: str, line_reference: str) -> PrintFile | None:
    """The finished print file of the newest attempt of a line, or None."""
    item = (
        WorkItem.objects.filter(
            work_order__store=store,
            work_order__reference=reference,
            line_reference=line_reference,
            print_file__state="done",
        )
        .select_related("print_file")
        .order_by("-attempt")
        .first()
    )
    return item.print_file if item else None


def passport_for(store: str, reference: str, line_reference: str) -> dict[str, Any] | None:
    """The signed print passport of a line, or None while there is none."""
    row = print_file_for(store, reference, line_reference)
    return dict(row.passport) if row else None


def orders_of_factory(factory: Factory) -> QuerySet[WorkOrder]:
    """The only door to orders for a factory: everything else does not exist for it."""
    return WorkOrder.objects.filter(factory=factory).prefetch_related(
        Prefetch("items", WorkItem.objects.select_related("print_file", "shipment", "remake_of")),
        "holds",
        "shipments",
    )


def unanswered_orders(*, now: datetime) -> QuerySet[WorkOrder]:
    """Orders that no factory accepted or refused in time: somebody should call."""
    return WorkOrder.objects.filter(request="submitted", accept_by__lt=now).order_by("accept_by")


def factories_of_user(user: Any) -> list[Factory]:
    """The floors this log-in may stand on. Superusers see all of them."""
    if not user.is_authenticated or not user.is_active:
        return []
    if user.is_superuser:
        return list(Factory.objects.order_by("pk"))
    rows = FactoryMember.objects.filter(user=user).select_related("factory").order_by("pk")
    return [row.factory for row in rows]


def floor_items(factories: Iterable[Factory]) -> QuerySet[WorkItem]:
    """Every garment of these floors that is not scrapped or cancelled, oldest first."""
    return (
        WorkItem.objects.filter(work_order__factory__in=list(factories))
        .exclude(step__in=["scrapped", "cancelled"])
        .select_related("work_order__factory", "print_file", "shipment")
        .prefetch_related("work_order__holds")
        .order_by("-work_order__rush", "work_order__created_at", "number", "attempt")
    )
