"""A garment on its way over the floor, step by step, and again when a print went wrong."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from designer.work import enqueue_work
from fulfilment.machines import (
    FLOOR_EVENTS,
    MAX_ATTEMPTS,
    SCRAP_REASONS,
    WORKING_REQUESTS,
    MoveRefused,
)
from fulfilment.models import PrintFile, WorkItem
from fulfilment.services.changes import News, change_order, move_item, require_no_hold
from fulfilment.services.holds import hold_work_order

STEP_TEXTS = {
    "prepare": "Your print is being drawn again at press size.",
    "queue": "Your print is waiting for a printer.",
    "print": "Your print is on the printer.",
    "printed": "Printed.",
    "finish": "The ink is being fixed, and the pieces are sewn.",
    "inspect": "On the checking table.",
    "pass": "Checked against what you approved, and packed.",
    "fail": "One piece did not pass our check, so we make it again.",
}


def _take_step(*, item: WorkItem, event: str, news: News, **fields: object) -> None:
    """The guard every floor verb shares: a live, accepted order without a hold."""
    order = item.work_order
    change_order(
        order=order, news=news, while_request=WORKING_REQUESTS, while_work=("in_progress",)
    )
    require_no_hold(order=order, event=event)
    move_item(item=item, event=event, **fields)


@transaction.atomic
def start_print_file(*, item: WorkItem, actor: str) -> PrintFile:
    """Queues the making of the item's print files. Raises IllegalMove."""
    news = News("prepare", STEP_TEXTS["prepare"], actor, item=item)
    _take_step(item=item, event="prepare", news=news)
    made = item.print_files.count()
    row = PrintFile.objects.create(item=item, dedupe_key=f"print_file:{item.token}:{made + 1}")
    WorkItem.objects.filter(pk=item.pk).update(print_file=row)
    item.print_file = row
    enqueue_work(row)
    return row


@transaction.atomic
def step_item(*, item: WorkItem, event: str, actor: str, station: str = "") -> WorkItem:
    """One plain step: queue, print, printed, finish or inspect. Raises IllegalMove."""
    if event not in FLOOR_EVENTS:
        raise MoveRefused(f"a step is one of {', '.join(FLOOR_EVENTS)}")
    detail = {"station": station} if station else {}
    news = News(event, STEP_TEXTS[event], actor, item=item, detail=detail)
    _take_step(item=item, event=event, news=news)
    return item


def last_step(*, item: WorkItem) -> str:
    """The plain step that the garment took last and that can be taken back, or ""."""
    event = item.events.order_by("-version").first()
    return event.code if event is not None and event.code in FLOOR_EVENTS else ""


@transaction.atomic
def undo_step(*, item: WorkItem, actor: str) -> WorkItem:
    """Takes back the garment's last plain step, once: a wrong scan is not a wrong garment."""
    event = last_step(item=item)
    if not event:
        raise MoveRefused("only the last step of a garment can be taken back, and only once")
    news = News("undo", "", actor, item=item, detail={"reason": event})
    _take_step(item=item, event=f"undo_{event}", news=news)
    return item


@transaction.atomic
def record_qc(
    *, item: WorkItem, passed: bool, actor: str, reason: str = "", photo_sha256: str = ""
) -> WorkItem:
    """Passes the garment, or scraps it and returns the new attempt that takes its place.

    A remake reuses the proved print file, so it starts at ``print_ready``. After MAX_ATTEMPTS the
    order is held: someone should look at the machine.
    """
    if not passed and reason not in SCRAP_REASONS:
        raise MoveRefused(f"what is wrong must be one of {', '.join(SCRAP_REASONS)}")
    event = "pass" if passed else "fail"
    detail = {"reason": reason} if reason else {}
    news = News(f"qc_{event}", STEP_TEXTS[event], actor, item=item, detail=detail)
    fields = {"qc_photo": photo_sha256, "scrap_reason": "" if passed else reason}
    _take_step(item=item, event=event, news=news, **fields)
    if passed:
        return item
    again = _remake_item(item)
    if again.attempt > MAX_ATTEMPTS:
        hold_work_order(
            order=item.work_order,
            item=again,
            reason="remake_limit",
            handle=f"remake:{again.token}",
            actor=actor,
            party="system",
            note=f"{item.attempt} attempts failed; the last one: {reason}",
        )
    return again


def _remake_item(item: WorkItem) -> WorkItem:
    proved = item.print_file is not None and item.print_file.is_done
    return WorkItem.objects.create(
        work_order=item.work_order,
        line_reference=item.line_reference,
        number=item.number,
        attempt=item.attempt + 1,
        remake_of=item,
        proof_token=item.proof_token,
        version_token=item.version_token,
        garment=item.garment,
        size=item.size,
        colourway=item.colourway,
        quantity=item.quantity,
        title=item.title,
        words=item.words,
        step="print_ready" if proved else "awaiting_assets",
        step_at=timezone.now(),
        design_sha256=item.design_sha256,
        print_file=item.print_file if proved else None,
    )
