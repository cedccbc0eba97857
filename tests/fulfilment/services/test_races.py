"""Many hands on one order: each step happens once, and nothing is half done.

The first test shows the race that the guard is there for; without it the others could not fail.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from fulfilment.machines import STEP, IllegalMove
from fulfilment.models import WorkEvent, WorkItem, WorkOrder
from fulfilment.services import items as verbs
from fulfilment.services.holds import hold_work_order
from fulfilment.services.items import record_qc, start_print_file, step_item
from fulfilment.services.shipments import record_delivery, ship_items
from fulfilment.services.work_orders import accept_work_order, request_cancel
from tests.fulfilment.builders import make_accepted_order, make_order

pytestmark = pytest.mark.django_db(transaction=True)
HANDS = 8


def _all_at_once(run: Callable[[], object]) -> list[object]:
    """What each of the hands got: a result, or the IllegalMove that refused it."""
    gate = threading.Barrier(HANDS)

    def hand(_: int) -> object:
        try:
            gate.wait(timeout=10)
            return run()
        except IllegalMove as refusal:
            return refusal
        finally:
            connection.close()

    with ThreadPoolExecutor(HANDS) as pool:
        return list(pool.map(hand, range(HANDS)))


def _done(outcomes: list[object]) -> int:
    return sum(not isinstance(outcome, IllegalMove) for outcome in outcomes)


def _item(step: str) -> WorkItem:
    order = make_accepted_order()
    order.items.update(step=step)
    return order.items.get()


def _fresh(item: WorkItem) -> WorkItem:
    return WorkItem.objects.select_related("work_order").get(pk=item.pk)


def test_without_the_guard_a_garment_is_scrapped_more_than_once(monkeypatch):
    """Look first, move later: what every hand saw was true when it looked."""
    item = _item("qc")
    looked = threading.Barrier(HANDS)

    def unguarded(*, item, event, **fields):
        WorkItem.objects.filter(pk=item.pk).update(step=STEP.move(event).target, **fields)
        item.refresh_from_db()

    def careless() -> object:
        seen = _fresh(item)
        assert seen.step == "qc"
        looked.wait(timeout=10)
        return record_qc(item=seen, passed=False, reason="hole", actor="f")

    monkeypatch.setattr(verbs, "move_item", unguarded)
    monkeypatch.setattr(verbs, "_remake_item", lambda item: item)
    assert _done(_all_at_once(careless)) == HANDS


def test_a_garment_is_scrapped_once_and_made_again_once():
    item = _item("qc")
    outcomes = _all_at_once(
        lambda: record_qc(item=_fresh(item), passed=False, reason="hole", actor="f")
    )
    assert _done(outcomes) == 1
    assert WorkItem.objects.filter(remake_of=item).count() == 1
    assert WorkEvent.objects.filter(code="qc_fail").count() == 1


def test_a_step_is_taken_once():
    item = _item("queued")
    assert _done(_all_at_once(lambda: step_item(item=_fresh(item), event="print", actor="f"))) == 1


def test_one_print_file_is_started():
    item = _item("awaiting_assets")
    assert _done(_all_at_once(lambda: start_print_file(item=_fresh(item), actor="f"))) == 1
    assert item.print_files.count() == 1


def test_an_order_is_accepted_once():
    pk = make_order().pk
    outcomes = _all_at_once(
        lambda: accept_work_order(order=WorkOrder.objects.get(pk=pk), actor="f")
    )
    assert _done(outcomes) == 1


def test_a_garment_is_in_one_parcel():
    item = _item("packed")
    numbers = iter(range(HANDS))

    def ship() -> object:
        garment = _fresh(item)
        return ship_items(
            order=garment.work_order,
            items=[garment],
            carrier="c",
            tracking_number=str(next(numbers)),
            actor="f",
        )

    assert _done(_all_at_once(ship)) == 1
    assert item.work_order.shipments.count() == 1


def test_an_arrival_is_told_once():
    item = _item("packed")
    order = item.work_order
    parcel = ship_items(order=order, items=[item], carrier="c", tracking_number="1", actor="f")
    _all_at_once(lambda: record_delivery(shipment=parcel, status="delivered", actor="f"))
    assert WorkEvent.objects.filter(code="delivery_delivered").count() == 1


def test_stopping_and_printing_never_both_win():
    for _ in range(5):
        item = _item("queued")
        order = item.work_order
        turns = iter(range(HANDS))

        def either(order=order, item=item, turns=turns) -> object:
            if next(turns) % 2:
                return step_item(item=_fresh(item), event="print", actor="f")
            return request_cancel(store=order.store, reference=order.reference, reason="x")

        _all_at_once(either)
        order.refresh_from_db()
        item.refresh_from_db()
        assert (order.request, item.step) in {
            ("cancel_accepted", "cancelled"),  # the shop was first
            ("cancel_requested", "printing"),  # the printer was: the factory answers
        }
        assert list(order.events.values_list("version", flat=True)) == list(
            range(1, order.version + 1)
        )


def test_one_handle_is_one_hold():
    order = make_accepted_order()
    outcomes = _all_at_once(
        lambda: (
            hold_work_order(
                order=WorkOrder.objects.get(pk=order.pk), reason="other", handle="ink", actor="f"
            ).pk
        )
    )
    assert len(set(outcomes)) == 1
    assert WorkEvent.objects.filter(code="held").count() == 1


def test_asking_to_stop_many_times_is_asking_once():
    order = make_accepted_order()
    outcomes = _all_at_once(
        lambda: request_cancel(store=order.store, reference=order.reference, reason="x").request
    )
    assert set(outcomes) == {"cancel_accepted"}
    assert WorkEvent.objects.filter(code="cancelled").count() == 1
