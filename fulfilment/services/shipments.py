"""Out of the door and to hers."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone

from fulfilment.machines import DELIVERY_STATES, PARCEL, STEP, WORKING_REQUESTS, MoveRefused
from fulfilment.models import Shipment, WorkItem, WorkOrder
from fulfilment.services.changes import (
    News,
    announce,
    change_order,
    move_item,
    require_no_hold,
)
from fulfilment.signals import parcel_delivered, parcel_shipped

DELIVERY_TEXTS = {
    "pre_transit": "The carrier knows about your parcel.",
    "in_transit": "Your parcel is on its way.",
    "out_for_delivery": "Your parcel is in the van, and comes today.",
    "available_for_pickup": "Your parcel waits at the pick-up point.",
    "delivered": "Your parcel has arrived.",
    "return_to_sender": "The carrier is bringing your parcel back to us.",
    "failure": "The carrier could not hand over your parcel.",
}
_PARCEL_EVENT = {"delivered": "deliver", "return_to_sender": "return"}


@transaction.atomic
def ship_items(
    *,
    order: WorkOrder,
    items: Sequence[WorkItem],
    carrier: str,
    tracking_number: str,
    actor: str,
    tracking_url: str = "",
) -> Shipment:
    """One parcel with these packed items. The last one completes the order. Raises IllegalMove."""
    if not items or not carrier or not tracking_number:
        raise MoveRefused("a parcel needs items, a carrier and a tracking number")
    if any(item.work_order_id != order.pk for item in items):
        raise MoveRefused("a parcel holds items of one order")
    detail = {"carrier": carrier, "tracking_number": tracking_number}
    change_order(
        order=order,
        news=News("shipped", f"Shipped with {carrier}.", actor, detail=detail),
        while_request=WORKING_REQUESTS,
        while_work=("in_progress",),
    )
    require_no_hold(order=order, event="ship")
    if order.shipments.filter(carrier=carrier, tracking_number=tracking_number).exists():
        raise MoveRefused(f"{carrier} {tracking_number} is already a parcel of this order")
    parcel = Shipment.objects.create(
        work_order=order,
        state="shipped",
        delivery="pre_transit",
        carrier=carrier,
        tracking_number=tracking_number,
        tracking_url=tracking_url,
    )
    for item in items:
        move_item(item=item, event="ship", shipment=parcel)
    _complete_if_all_shipped(order, actor)
    announce(parcel_shipped, work_order=order, shipment=parcel)
    return parcel


def _complete_if_all_shipped(order: WorkOrder, actor: str) -> None:
    if order.items.exclude(step__in=STEP.terminal).exists():
        return
    change_order(
        order=order,
        news=News("completed", "Everything you ordered has left the factory.", actor),
        request_event="close",
        work_event="complete",
    )


@transaction.atomic
def record_delivery(*, shipment: Shipment, status: str, actor: str) -> Shipment:
    """What the carrier says. Old news about a parcel that has arrived or come back is dropped."""
    if status not in DELIVERY_STATES:
        raise MoveRefused(f"a delivery status is one of {', '.join(DELIVERY_STATES)}")
    sets: dict[str, object] = {"delivery": status}
    event = _PARCEL_EVENT.get(status)
    if event:
        sets["state"] = PARCEL.move(event).target
    if status == "delivered":
        sets["delivered_at"] = timezone.now()
    moving = Shipment.objects.filter(pk=shipment.pk, state="shipped").exclude(delivery=status)
    if not moving.update(**sets):
        shipment.refresh_from_db()
        return shipment
    shipment.refresh_from_db()
    order = shipment.work_order
    text = DELIVERY_TEXTS.get(status, "The carrier has news of your parcel.")
    detail = {"carrier": shipment.carrier, "tracking_number": shipment.tracking_number}
    change_order(order=order, news=News(f"delivery_{status}", text, actor, detail=detail))
    if status == "delivered":
        announce(parcel_delivered, work_order=order, shipment=shipment)
    return shipment
