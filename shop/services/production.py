"""From a paid order to the factory, and what comes back from there.

The handover row is written with the payment, so a crash between the two loses nothing. News from
the factory is only a hint to look: ``follow_work_order`` reads the work order and moves ours.
"""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from designer.work import Effect, Report, WorkState, enqueue_work
from fulfilment.addresses import Address, ItemSpec
from fulfilment.machines import IllegalMove
from fulfilment.models import WorkOrder
from fulfilment.services.work_orders import create_work_order, request_cancel
from shop.conf import config
from shop.models import Handover, Order, OrderState
from shop.services.mails import queue_mail
from shop.services.moves import move_order, tell_story
from shop.services.refunds import refund_order
from shop.signals import order_ended

HANDED_OVER_FROM = (
    OrderState.PAID,
    OrderState.IN_PRODUCTION,
    OrderState.SHIPPED,
    OrderState.DELIVERED,
)
PRINTED_STEPS = ("printing", "printed", "finishing", "qc", "packed", "shipped")


def queue_handover(*, order: Order) -> Handover:
    """The wish to have it made, in the caller's transaction; once per order."""
    row, is_new = Handover.objects.get_or_create(
        order=order, defaults={"dedupe_key": f"handover:{order.pk}"}
    )
    if is_new:
        enqueue_work(row)
    return row


def retry_handover(*, order: Order) -> bool:
    """Sends a refused order to the factory again (a person put right what was missing)."""
    again = Handover.objects.filter(order=order, state=WorkState.FAILED)
    moved = again.update(
        state=WorkState.QUEUED, attempts=0, next_at=timezone.now(), error_text="", ended_at=None
    )
    if moved:
        order.events.filter(code="factory_refused").update(is_settled=True)
        enqueue_work(order.handover)
    return bool(moved)


def perform_handover(row: Handover, report: Report) -> Effect:
    """Asks the factory; it knows our reference, so asking twice makes one work order."""
    order = Order.objects.get(pk=row.order_id)
    if order.state not in HANDED_OVER_FROM:
        return lambda: None
    report("Handing over to the factory", 50)
    work_order = create_work_order(
        store=config().work_order_store,
        reference=order.token,
        ship_to=_address(order),
        items=[_item(order, number) for number in range(1, order.lines.count() + 1)],
    )

    def effect() -> None:
        # The factory's own news may have moved the order before us (after a kill it has).
        move_order(order=order, target="in_production", work_order_token=work_order.token)
        if order.state in (OrderState.CANCELLED, OrderState.REFUNDED):
            stop_factory(order=order)
        else:
            Order.objects.filter(pk=order.pk).update(work_order_token=work_order.token)
            tell_story(order=order, code="handed_over", text="Sent to the factory")

    return effect


def handover_failed(row: Handover) -> None:
    """The factory cannot make it as it is: nothing is lost, and a person must look."""
    if row.state == WorkState.CANCELLED:
        return
    tell_story(
        order=row.order,
        code="factory_refused",
        suffix=str(row.attempts),
        text="The factory could not take this order",
        detail=row.error_text,
        needs_you=True,
    )


def work_order_of(order: Order) -> WorkOrder | None:
    return WorkOrder.objects.filter(store=config().work_order_store, reference=order.token).first()


def follow_work_order(*, order: Order) -> bool:
    """Moves the order to where its work order is; True when anything moved. Safe to repeat."""
    work_order = work_order_of(order)
    if work_order is None or order.has_ended:
        return False
    with transaction.atomic():
        move_order(order=order, target="in_production", work_order_token=work_order.token)
        _follow_request(order, work_order)
        return _follow_parcels(order, work_order)


def cancel_paid_order(*, order: Order, reason: str) -> Order:
    """Cancels and gives everything back; nothing happens when it has left or ended."""
    with transaction.atomic():
        if move_order(order=order, target="cancelled"):
            tell_story(order=order, code="cancelled", text="Cancelled", detail=reason)
            queue_mail(order=order, kind="cancelled")
            refund_order(order=order, reason=reason, key=f"cancel:{order.pk}")
            transaction.on_commit(lambda: order_ended.send(sender=Order, order=order))
    return order


def stop_factory(*, order: Order) -> WorkOrder | None:
    """Asks the factory to stop; None when it is too late (the order's story says so)."""
    try:
        return request_cancel(
            store=config().work_order_store, reference=order.token, reason="shopper"
        )
    except IllegalMove as error:
        tell_story(
            order=order,
            code="cancel_rejected",
            text="It was too late to stop: it is already being printed",
            detail=str(error),
        )
        return None


def _follow_request(order: Order, work_order: WorkOrder) -> None:
    if work_order.request == "cancel_accepted":
        cancel_paid_order(order=order, reason="The factory stopped in time")
    elif work_order.request == "rejected" or work_order.work == "incomplete":
        tell_story(
            order=order,
            code="factory_refused",
            suffix=work_order.request,
            text="The factory could not make this order",
            detail=work_order.reason,
            needs_you=True,
        )
    elif work_order.items.filter(step__in=PRINTED_STEPS).exists():
        queue_mail(order=order, kind="printing")


def _follow_parcels(order: Order, work_order: WorkOrder) -> bool:
    parcels = list(work_order.shipments.all())
    if not parcels:
        return False
    last = parcels[-1]
    moved = move_order(
        order=order,
        target="shipped",
        carrier=last.carrier,
        tracking_code=last.tracking_number,
        tracking_url=last.tracking_url,
    )
    if moved:
        queue_mail(order=order, kind="shipped")
    all_out = not work_order.items.exclude(step__in=["shipped", "scrapped", "cancelled"]).exists()
    at_her_door = all_out and all(parcel.delivered_at for parcel in parcels)
    if at_her_door and move_order(order=order, target="delivered"):
        queue_mail(order=order, kind="delivered")
        transaction.on_commit(lambda: order_ended.send(sender=Order, order=order))
        return True
    return moved


def _address(order: Order) -> Address:
    return Address(
        name=order.name,
        line1=order.line1,
        line2=order.line2,
        city=order.city,
        region=order.region,
        postcode=order.postcode,
        country=order.country,
        email=order.email,
        phone=order.phone,
    )


def _item(order: Order, number: int) -> ItemSpec:
    line = order.lines.get(number=number)
    return ItemSpec(
        proof_token=line.proof_token,
        garment=line.garment,
        size=line.size,
        colourway=line.colourway,
        quantity=line.quantity,
        line_reference=line.token,
    )
