"""Asking a factory: once per reference, never without everything a print needs."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest
from django.db import connection

from fulfilment.machines import CannotMake, IllegalMove, MoveRefused
from fulfilment.models import WorkEvent, WorkItem, WorkOrder
from fulfilment.services.items import start_print_file, step_item
from fulfilment.services.work_orders import (
    accept_cancel,
    accept_work_order,
    close_work_order,
    create_work_order,
    reject_cancel,
    reject_work_order,
    request_cancel,
)
from tests.fulfilment.builders import (
    HOME,
    make_accepted_order,
    make_factory,
    make_order,
    make_proof,
    make_spec,
)

pytestmark = pytest.mark.django_db


def test_asking_twice_with_one_reference_is_one_order():
    spec, factory = make_spec(), make_factory()
    asked = {"store": "superrad", "reference": "SR-1", "ship_to": HOME, "items": [spec]}
    first = create_work_order(**asked, factory=factory)
    second = create_work_order(**asked)
    assert first.pk == second.pk
    assert first.version == 1
    assert [item.step for item in first.items.all()] == ["awaiting_assets"]


def test_one_reference_cannot_mean_two_orders():
    order = make_order(reference="SR-2")
    with pytest.raises(MoveRefused, match="already used"):
        make_order(reference="SR-2")
    assert WorkOrder.objects.get() == order


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"proof_token": "no-such-proof"}, "no approved proof"),
        ({"proof_token": ""}, "no approved proof"),
        ({"size": "9XL"}, "no size"),
        ({"garment": "tote"}, "she approved this on hoodie"),
        ({"colourway": "white"}, "she approved this on navy"),
        ({"quantity": 0}, "quantity"),
        ({"line_reference": ""}, "line reference"),
    ],
)
def test_an_order_that_lacks_something_leaves_no_row(change, why):
    make_factory()
    spec = replace(make_spec(), **change)
    with pytest.raises(CannotMake, match=why):
        create_work_order(store="superrad", reference="SR-3", ship_to=HOME, items=[spec])
    assert not WorkOrder.objects.exists()
    assert not WorkItem.objects.exists()


def test_no_order_without_the_master_file(monkeypatch):
    monkeypatch.setattr("fulfilment.services.blanks.blob_exists", lambda *a, **k: False)
    with pytest.raises(CannotMake, match="master is missing"):
        make_order()
    assert not WorkOrder.objects.exists()


def test_no_order_without_a_technique():
    proof = make_proof()
    type(proof.version.design.garment).objects.update(technique="")
    with pytest.raises(CannotMake, match="no print technique"):
        make_order(items=[make_spec(proof)])


def test_no_order_when_no_open_factory_prints_that_way():
    make_factory(techniques=["embroidery"])
    make_factory(slug="closed", is_open=False)
    with pytest.raises(CannotMake, match="no open factory can print cut_and_sew"):
        create_work_order(store="s", reference="r", ship_to=HOME, items=[make_spec()])


def test_one_bad_item_of_two_stops_the_whole_order():
    with pytest.raises(CannotMake):
        make_order(items=[make_spec(), make_spec(size="nope")])
    assert not WorkOrder.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_eight_threads_with_one_reference_make_one_order():
    spec, factory = make_spec(), make_factory()

    def ask(_: int) -> int:
        try:
            return create_work_order(
                store="superrad",
                reference="SR-race",
                ship_to=HOME,
                items=[spec],
                factory=factory,
            ).pk
        finally:
            connection.close()

    with ThreadPoolExecutor(8) as pool:
        made = set(pool.map(ask, range(16)))
    assert len(made) == 1
    assert WorkOrder.objects.count() == WorkItem.objects.count() == 1
    assert list(WorkEvent.objects.values_list("code", flat=True)) == ["submitted"]


def test_accepting_promises_a_date_and_starts_the_work():
    order = accept_work_order(order=make_order(), actor="factory:weststadt")
    assert (order.request, order.work) == ("accepted", "in_progress")
    assert order.dispatch_by > order.created_at
    with pytest.raises(IllegalMove, match="cannot accept while accepted"):
        accept_work_order(order=order, actor="factory:weststadt")


def test_a_refusal_needs_a_known_reason_and_ends_the_order():
    order = make_order()
    with pytest.raises(MoveRefused, match="reason"):
        reject_work_order(order=order, reason="mood", actor="f")
    reject_work_order(order=order, reason="capacity", actor="f")
    assert (order.request, order.work) == ("rejected", "cancelled")
    assert [item.step for item in order.items.all()] == ["cancelled"]
    with pytest.raises(IllegalMove):
        accept_work_order(order=order, actor="f")


def test_cancelling_is_automatic_before_the_printer(django_capture_on_commit_callbacks):
    order = make_accepted_order()
    start_print_file(item=order.items.get(), actor="f")
    asked = {"store": order.store, "reference": order.reference}
    with django_capture_on_commit_callbacks(execute=True):
        gone = request_cancel(**asked, reason="changed her mind")
    assert (gone.request, gone.work) == ("cancel_accepted", "cancelled")
    assert order.items.get().step == "cancelled"
    assert order.items.get().print_file.state == "cancelled"
    again = request_cancel(store=order.store, reference=order.reference, reason="again")
    assert again.version == gone.version


def _on_the_printer():
    order = make_accepted_order()
    order.items.update(step="queued")
    item = order.items.get()
    step_item(item=item, event="print", actor="f")
    return order, item


def test_the_factory_answers_once_something_is_on_the_printer():
    order, item = _on_the_printer()
    asked = request_cancel(store=order.store, reference=order.reference, reason="late")
    assert (asked.request, asked.work) == ("cancel_requested", "in_progress")
    with pytest.raises(IllegalMove):
        step_item(item=item, event="printed", actor="f")
    reject_cancel(order=asked, actor="f")
    step_item(item=item, event="printed", actor="f")
    assert item.step == "printed"


def test_a_factory_may_agree_to_stop_late():
    order, item = _on_the_printer()
    asked = request_cancel(store=order.store, reference=order.reference, reason="late")
    accept_cancel(order=asked, actor="f")
    item.refresh_from_db()
    assert (asked.work, item.step) == ("cancelled", "cancelled")


def test_a_factory_that_cannot_finish_says_so_and_the_order_stays_closed():
    order = make_accepted_order()
    close_work_order(order=order, reason="fire", actor="f")
    assert (order.request, order.work) == ("closed", "incomplete")
    with pytest.raises(IllegalMove):
        request_cancel(store=order.store, reference=order.reference, reason="x")


def test_events_cannot_be_rewritten():
    event = make_order().events.get()
    event.text = "it never happened"
    with pytest.raises(TypeError, match="append-only"):
        event.save()
    with pytest.raises(TypeError, match="append-only"):
        event.delete()
