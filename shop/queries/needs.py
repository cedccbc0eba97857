"""What needs a person, worst first; everything else runs by itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Sum
from django.urls import reverse
from django.utils import timezone

from designer.conf import config as designer_config
from designer.models import BudgetEntry, EntryState, PromptReview
from designer.work import KINDS, WorkState
from fulfilment.models import Hold, WorkOrder
from shop.conf import config
from shop.models import Order, OrderEvent

SHOWN = 12


@dataclass(frozen=True, slots=True)
class Need:
    """``level``: bad, warn or calm. ``swatch``: a version's token for its picture, or ""."""

    text: str
    detail: str
    tag: str
    level: str
    href: str
    button: str
    swatch: str = ""
    since: datetime | None = None
    meter: int = -1


def needs() -> list[Need]:
    """At most a screenful."""
    found = [*_events(), *_holds(), *_late(), *_prompts(), *_budget(), *_failed_work()]
    order = {"bad": 0, "warn": 1, "calm": 2}
    return sorted(found, key=lambda need: order[need.level])[:SHOWN]


def _events() -> Iterator[Need]:
    rows = OrderEvent.objects.filter(needs_you=True, is_settled=False).select_related("order")
    for event in rows.order_by("occurred_at")[:SHOWN]:
        yield Need(
            text=event.text,
            detail=f"{event.order.number}. {event.detail}",
            tag="Money" if "pay" in event.code or "refund" in event.code else "Order",
            level="bad",
            href=reverse("admin:shop_order_change", args=[event.order_id]),
            button="Look",
            swatch=_swatch(event.order),
            since=event.occurred_at,
        )


def _holds() -> Iterator[Need]:
    store = config().work_order_store
    rows = Hold.objects.filter(released_at=None, work_order__store=store)
    for hold in rows.select_related("work_order").order_by("since")[:SHOWN]:
        order = Order.objects.filter(token=hold.work_order.reference).first()
        yield Need(
            text="The factory holds an order",
            detail=f"{order.number if order else hold.work_order}: {hold.note or hold.reason}",
            tag="Held",
            level="bad",
            href=reverse("admin:fulfilment_workorder_change", args=[hold.work_order_id]),
            button="Open",
            swatch=_swatch(order) if order else "",
            since=hold.since,
        )


def _late() -> Iterator[Need]:
    rows = WorkOrder.objects.filter(
        store=config().work_order_store, work__in=["open", "in_progress"]
    ).filter(dispatch_by__lt=timezone.now())
    count = rows.count()
    if count:
        yield Need(
            text=f"{count} work order{'s are' if count > 1 else ' is'} past the promised day",
            detail=f"The oldest since {rows.order_by('dispatch_by')[0].dispatch_by:%d %b, %H:%M}.",
            tag="Late",
            level="warn",
            href="/factory/",
            button="Open floor",
        )


def _prompts() -> Iterator[Need]:
    waiting = PromptReview.objects.filter(outcome="open")
    count = waiting.count()
    if count:
        yield Need(
            text=f"{count} prompt{'s wait' if count > 1 else ' waits'} for a decision",
            detail=f"“{waiting.order_by('created_at')[0].prompt[:80]}” waits longest.",
            tag="Moderation",
            level="warn",
            href=reverse("admin:designer_promptreview_changelist") + "?outcome__exact=open",
            button="Open queue",
        )


def _budget() -> Iterator[Need]:
    limit = designer_config().shop_budget_micros_per_day
    midnight = timezone.now().replace(hour=0, minute=0, second=0, microsecond=0)
    spent = BudgetEntry.objects.filter(created_at__gte=midnight).exclude(state=EntryState.REFUNDED)
    used = int(spent.aggregate(total=Sum("spent_micros"))["total"] or 0)
    percent = round(100 * used / limit) if limit else 0
    if percent >= 80:
        yield Need(
            text=f"Today’s AI budget is {percent} % used",
            detail=f"${used / 1e6:.2f} of ${limit / 1e6:.2f}; then the loom draws alone.",
            tag="Budget",
            level="warn",
            href=reverse("admin:designer_budgetentry_changelist"),
            button="See spend",
            meter=min(100, percent),
        )


def _failed_work() -> Iterator[Need]:
    since = timezone.now() - timedelta(days=7)
    for name in ("mail", "webhook"):
        kind = KINDS.get(name)
        if kind is None:
            continue
        rows = kind.model._default_manager.filter(state=WorkState.FAILED, ended_at__gte=since)
        count = rows.count()
        if count:
            listed = f"admin:shop_{kind.model._meta.model_name}_changelist"
            yield Need(
                text=f"{count} {name}{'s' if count > 1 else ''} could not be worked off",
                detail=str(rows.order_by("-ended_at")[0].error_text),
                tag="Broken",
                level="warn",
                href=reverse(listed) + "?state__exact=failed",
                button="Look",
            )


def _swatch(order: Order) -> str:
    line = order.lines.first()
    return line.version_token if line else ""
