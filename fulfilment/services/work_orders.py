"""The talk between shop and factory: ask, accept, refuse, cancel, close."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from functools import partial

from django.db import IntegrityError, transaction
from django.utils import timezone

from designer.recipe import content_id
from designer.work import cancel_work
from fulfilment.addresses import Address, ItemSpec
from fulfilment.conf import config
from fulfilment.machines import (
    BEFORE_PRINTING,
    REJECT_REASONS,
    STEP,
    CannotMake,
    IllegalMove,
    MoveRefused,
)
from fulfilment.models import Factory, WorkItem, WorkOrder
from fulfilment.services.blanks import Makeable, check_item, choose_factory
from fulfilment.services.changes import News, change_order, move_item

__all__ = [
    "accept_cancel",
    "accept_work_order",
    "close_work_order",
    "create_work_order",
    "reject_cancel",
    "reject_work_order",
    "request_cancel",
]


def create_work_order(
    *,
    store: str,
    reference: str,
    ship_to: Address,
    items: Sequence[ItemSpec],
    factory: Factory | None = None,
    rush: bool = False,
) -> WorkOrder:
    """Asks a factory to make the items; asking again with the same words returns the same order.

    Raises CannotMake when any part is missing, and MoveRefused when the reference was used for
    something else. In both cases nothing is written.
    """
    asked = {
        "ship_to": ship_to.to_json(),
        "items": [spec.to_json() for spec in items],
    }
    fingerprint = content_id(asked)
    known = _known_order(store, reference, fingerprint)
    if known is not None:
        return known
    if not items:
        raise CannotMake("an order needs at least one item")
    makeables = [check_item(spec=spec) for spec in items]
    if len({spec.line_reference for spec in items}) != len(items):
        raise CannotMake("two items have the same line reference")
    maker = factory or choose_factory(techniques=[m.garment.technique for m in makeables])
    order = WorkOrder(
        store=store,
        reference=reference,
        fingerprint=fingerprint,
        factory=maker,
        request="submitted",
        work="open",
        ship_to=ship_to.to_json(),
        rush=rush,
        accept_by=timezone.now() + timedelta(hours=config().accept_hours),
    )
    try:
        with transaction.atomic():
            _write_order(order, makeables)
    except IntegrityError:  # another thread was first with the same reference
        known = _known_order(store, reference, fingerprint)
        if known is None:
            raise
        return known
    return order


def _known_order(store: str, reference: str, fingerprint: str) -> WorkOrder | None:
    if not store or not reference:
        raise CannotMake("an order needs its store and its reference")
    order = WorkOrder.objects.filter(store=store, reference=reference).first()
    if order is not None and order.fingerprint != fingerprint:
        raise MoveRefused(f"{store} {reference} was already used for another order")
    return order


def _write_order(order: WorkOrder, makeables: Sequence[Makeable]) -> None:
    order.save(force_insert=True)
    WorkItem.objects.bulk_create(
        WorkItem(
            work_order=order,
            line_reference=made.spec.line_reference,
            number=number,
            proof_token=made.proof.token,
            version_token=made.proof.version.token,
            garment=made.garment.slug,
            size=made.spec.size,
            colourway=made.colourway,
            quantity=made.spec.quantity,
            title=made.title,
            words=made.proof.version.words,
            step="awaiting_assets",
        )
        for number, made in enumerate(makeables, start=1)
    )
    news = News("submitted", "Your order is on its way to the factory.", f"shop:{order.store}")
    change_order(order=order, news=news)


@transaction.atomic
def accept_work_order(*, order: WorkOrder, actor: str) -> WorkOrder:
    """The factory takes it, and with that promises a dispatch date. Raises IllegalMove."""
    promised = timezone.now() + timedelta(days=config().make_days)
    change_order(
        order=order,
        news=News("accepted", f"{order.factory.name} took your order.", actor),
        request_event="accept",
        work_event="start",
        fields={"dispatch_by": promised},
    )
    return order


@transaction.atomic
def reject_work_order(*, order: WorkOrder, reason: str, actor: str, note: str = "") -> WorkOrder:
    """The factory cannot make it; ``reason`` is one of REJECT_REASONS."""
    if reason not in REJECT_REASONS:
        raise MoveRefused(f"the reason must be one of {', '.join(REJECT_REASONS)}")
    change_order(
        order=order,
        news=News(
            "rejected",
            "The factory could not take your order. The store will be in touch.",
            actor,
            detail={"reason": reason, "note": note},
        ),
        request_event="reject",
        work_event="cancel",
        fields={"reason": reason},
    )
    _cancel_items(order)
    return order


@transaction.atomic
def request_cancel(*, store: str, reference: str, reason: str) -> WorkOrder:
    """The shop asks to stop. Done at once while nothing is past ``queued``; else the factory
    answers. Asking twice is the same as asking once. Raises WorkOrder.DoesNotExist, IllegalMove.
    """
    order = WorkOrder.objects.get(store=store, reference=reference)
    actor = f"shop:{store}"
    asked = News("cancel_requested", "The factory was asked to stop.", actor)
    try:
        change_order(
            order=order,
            news=asked,
            request_event="request_cancel",
            while_work=("open", "in_progress"),
            fields={"reason": reason[:60]},
        )
    except IllegalMove:
        if order.request in ("cancel_requested", "cancel_accepted"):
            return order
        raise
    if all(item.step in BEFORE_PRINTING for item in order.items.all()):
        _do_cancel(order, actor)
    return order


@transaction.atomic
def accept_cancel(*, order: WorkOrder, actor: str) -> WorkOrder:
    """The factory agrees to stop. Raises IllegalMove, also when a parcel has left."""
    _do_cancel(order, actor)
    return order


def _do_cancel(order: WorkOrder, actor: str) -> None:
    change_order(
        order=order,
        news=News("cancelled", "Nothing more will be printed for this order.", actor),
        request_event="accept_cancel",
        work_event="cancel",
    )
    if order.shipments.exists():
        raise IllegalMove(event="accept_cancel", state="partly shipped", allowed=["reject_cancel"])
    _cancel_items(order)


def _cancel_items(order: WorkOrder) -> None:
    for item in order.items.exclude(step__in=STEP.terminal):
        move_item(item=item, event="cancel")
        for row in item.print_files.filter(state__in=["queued", "running"]):
            # After commit: a press that ends now holds its own row and waits for the order's.
            transaction.on_commit(partial(cancel_work, row))


@transaction.atomic
def reject_cancel(*, order: WorkOrder, actor: str, note: str = "") -> WorkOrder:
    """The factory goes on: it was too late to stop."""
    change_order(
        order=order,
        news=News(
            "cancel_rejected",
            "It was too late to stop: your order is already being printed.",
            actor,
            detail={"note": note},
        ),
        request_event="reject_cancel",
    )
    return order


@transaction.atomic
def close_work_order(*, order: WorkOrder, reason: str, actor: str) -> WorkOrder:
    """The factory cannot finish: what is not shipped is dropped, and the shop decides."""
    change_order(
        order=order,
        news=News(
            "incomplete",
            "The factory could not finish your order. The store will be in touch.",
            actor,
            detail={"reason": reason},
        ),
        request_event="close",
        work_event="close_short",
        fields={"reason": reason[:60]},
    )
    _cancel_items(order)
    return order
