"""The order's story: our events and the factory's, then the steps that are still to come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fulfilment.queries import TimelineEntry, timeline
from shop.cards import TimelineStep
from shop.conf import config
from shop.models import Order, OrderEvent

ICONS = {
    "placed": "bag",
    "paid": "card",
    "handed_over": "factory",
    "submitted": "factory",
    "accepted": "factory",
    "prepare": "brush",
    "file_ready": "stamp",
    "queue": "clock",
    "print": "printer",
    "printed": "printer",
    "finish": "heat",
    "qc_pass": "eye",
    "qc_fail": "redo",
    "packed": "box",
    "shipped": "truck",
    "delivery_in_transit": "truck",
    "delivery_out_for_delivery": "truck",
    "delivery_delivered": "home",
    "cancelled": "x",
    "refunded": "coin",
    "file_failed": "alert",
    "refund_failed": "alert",
}
MERCHANTS_ONLY = frozenset(["payment_mismatch", "disputed", "refund_failed", "factory_refused"])
SAID_BY_US = frozenset(["submitted", "cancelled", "cancel_requested"])
# What is still to come, each with the codes that mean that it has happened.
AHEAD: tuple[tuple[str, str, str, frozenset[str]], ...] = (
    ("paid", "Paid", "card", frozenset(["paid"])),
    (
        "file_ready",
        "Drawn again in high resolution, and compared",
        "stamp",
        frozenset(["file_ready"]),
    ),
    ("print", "On the printer", "printer", frozenset(["print", "printed"])),
    ("qc_pass", "Sewn and checked", "eye", frozenset(["qc_pass"])),
    ("shipped", "Shipped", "truck", frozenset(["shipped"])),
    ("delivered", "At your door", "home", frozenset(["delivery_delivered"])),
)


def story(order: Order, *, for_merchant: bool = False) -> tuple[TimelineStep, ...]:
    """Oldest first. The last thing that happened is ``now`` while the order still moves.

    The merchant's copy also has what is for her eyes only.
    """
    entries = timeline(config().work_order_store, order.token)
    events = order.events.exclude(code__in=() if for_merchant else MERCHANTS_ONLY)
    told = [_own_step(event) for event in events]
    told += [_factory_step(entry) for entry in entries if entry.code not in SAID_BY_US]
    told.sort(key=lambda step: (step.occurred_at is None, step.occurred_at))
    if order.has_ended:
        return tuple(told)
    return tuple(_with_now(told)) + _ahead({step.code for step in told})


def is_printing(order: Order) -> bool:
    """True once the factory's printer has begun."""
    entries = timeline(config().work_order_store, order.token)
    return any(entry.code in ("print", "printed") for entry in entries)


def _own_step(event: OrderEvent) -> TimelineStep:
    icon = ICONS.get(event.code, "info")
    return TimelineStep(event.code, event.text, event.detail, "done", icon, event.occurred_at)


def _factory_step(entry: TimelineEntry) -> TimelineStep:
    icon = ICONS.get(entry.code, "factory")
    text = entry.text.rstrip(".")
    return TimelineStep(entry.code, text, _detail(entry.detail), "done", icon, entry.occurred_at)


def _detail(detail: dict[str, Any]) -> str:
    if detail.get("carrier"):
        return f"{detail['carrier']} {detail.get('tracking_number', '')}".strip()
    if detail.get("verdict") == "pass":
        return "The same picture as the one you approved"
    return ""


def _with_now(told: Sequence[TimelineStep]) -> list[TimelineStep]:
    if not told:
        return []
    last = told[-1]
    now = TimelineStep(last.code, last.text, last.detail, "now", last.icon, last.occurred_at)
    return [*told[:-1], now]


def _ahead(happened: set[str]) -> tuple[TimelineStep, ...]:
    return tuple(
        TimelineStep(code, text, "", "next", icon)
        for code, text, icon, means in AHEAD
        if not means & happened
    )
