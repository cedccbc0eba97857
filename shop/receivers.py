"""Listens to the floor below. A signal is a hint: the order follows what the work order says."""

from __future__ import annotations

from typing import Any

from fulfilment.models import WorkOrder
from fulfilment.signals import parcel_delivered, parcel_shipped, work_order_changed
from shop.conf import config
from shop.models import Order
from shop.services.production import follow_work_order


def follow(*, work_order: WorkOrder, **_: Any) -> None:
    """Work orders of other stores in the same project are not ours to follow."""
    if work_order.store != config().work_order_store:
        return
    order = Order.objects.filter(token=work_order.reference).first()
    if order is not None:
        follow_work_order(order=order)


def connect() -> None:
    for signal in (work_order_changed, parcel_shipped, parcel_delivered):
        signal.connect(follow, dispatch_uid=f"shop.follow.{id(signal)}")
