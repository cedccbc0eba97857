"""A garment on the floor: step by step, never two at once, and again when it went wrong."""

from __future__ import annotations

import pytest

from designer.work import run_work
from fulfilment.machines import IllegalMove, MoveRefused
from fulfilment.models import PrintFile, WorkItem
from fulfilment.queries import timeline
from fulfilment.services.holds import hold_work_order, release_hold
from fulfilment.services.items import record_qc, start_print_file, step_item
from fulfilment.services.shipments import record_delivery, ship_items
from tests.fulfilment.builders import make_accepted_order, make_order

pytestmark = pytest.mark.django_db


def _item_at(step: str, **order) -> WorkItem:
    order = make_accepted_order(**order)
    order.items.update(step=step)
    return order.items.select_related("work_order").first()


def test_a_garment_walks_the_floor_in_order():
    item = _item_at("print_ready")
    for event in ("queue", "print", "printed", "finish", "inspect"):
        step_item(item=item, event=event, actor="f")
    record_qc(item=item, passed=True, actor="f")
    assert item.step == "packed"


def test_a_step_cannot_be_taken_twice_or_skipped():
    item = _item_at("queued")
    with pytest.raises(IllegalMove, match="cannot finish while queued"):
        step_item(item=item, event="finish", actor="f")
    step_item(item=item, event="print", actor="f")
    with pytest.raises(IllegalMove):
        step_item(item=item, event="print", actor="f")
    with pytest.raises(MoveRefused):
        step_item(item=item, event="ship", actor="f")


def test_an_illegal_step_leaves_no_event_behind():
    item = _item_at("queued")
    before = item.work_order.events.count()
    with pytest.raises(IllegalMove):
        step_item(item=item, event="inspect", actor="f")
    assert item.work_order.events.count() == before


def test_nothing_moves_before_the_factory_accepted():
    item = make_order().items.get()
    with pytest.raises(IllegalMove):
        start_print_file(item=item, actor="f")
    assert not PrintFile.objects.exists()


def test_nothing_moves_while_on_hold():
    item = _item_at("queued")
    order = item.work_order
    hold = hold_work_order(order=order, reason="other", handle="ink", actor="f")
    same = hold_work_order(order=order, reason="other", handle="ink", actor="f")
    assert same.pk == hold.pk
    with pytest.raises(IllegalMove, match="on hold"):
        step_item(item=item, event="print", actor="f")
    release_hold(hold=hold, actor="f", resolution="ink came")
    step_item(item=item, event="print", actor="f")
    with pytest.raises(IllegalMove):
        release_hold(hold=hold, actor="f", resolution="twice")


def test_two_holds_need_two_releases():
    item = _item_at("queued")
    holds = [
        hold_work_order(order=item.work_order, reason="other", handle=name, actor="f")
        for name in ("ink", "blank")
    ]
    release_hold(hold=holds[0], actor="f", resolution="ok")
    with pytest.raises(IllegalMove):
        step_item(item=item, event="print", actor="f")


def test_a_misprint_is_scrapped_and_made_again():
    item = _item_at("qc")
    again = record_qc(item=item, passed=False, reason="bands", actor="f")
    assert (item.step, item.scrap_reason) == ("scrapped", "bands")
    assert (again.attempt, again.remake_of, again.step) == (2, item, "awaiting_assets")
    assert again.proof_token == item.proof_token
    assert again.label.endswith("/2")
    with pytest.raises(IllegalMove):
        record_qc(item=item, passed=True, actor="f")


def test_a_failed_check_needs_a_known_reason():
    item = _item_at("qc")
    with pytest.raises(MoveRefused, match="misprint"):
        record_qc(item=item, passed=False, actor="f")


def test_the_third_misprint_stops_the_order():
    item = _item_at("qc")
    for _ in range(3):
        WorkItem.objects.filter(pk=item.pk).update(step="qc")
        item = record_qc(item=item, passed=False, reason="bands", actor="f")
    hold = item.work_order.holds.get()
    assert (hold.reason, hold.item) == ("remake_limit", item)
    assert item.attempt == 4


def test_a_remake_takes_the_proved_print_file_along():
    item = _item_at("qc")
    row = PrintFile.objects.create(item=item, state="done", verdict="pass")
    item.print_file = row
    item.save()
    again = record_qc(item=item, passed=False, reason="hole", actor="f")
    assert (again.step, again.print_file) == ("print_ready", row)


def test_the_last_parcel_completes_the_order():
    order = make_accepted_order(items=2)
    order.items.update(step="packed")
    one, two = order.items.all()
    parcel = ship_items(
        order=order, items=[one], carrier="Rad Post", tracking_number="1", actor="f"
    )
    assert (order.work, parcel.state) == ("in_progress", "shipped")
    with pytest.raises(MoveRefused, match="already a parcel"):
        ship_items(order=order, items=[two], carrier="Rad Post", tracking_number="1", actor="f")
    ship_items(order=order, items=[two], carrier="Rad Post", tracking_number="2", actor="f")
    assert (order.request, order.work) == ("closed", "completed")


def test_only_packed_garments_of_the_order_ship():
    item = _item_at("qc")
    other = _item_at("packed")
    order = item.work_order
    for items in ([item], [other], []):
        with pytest.raises((IllegalMove, MoveRefused)):
            ship_items(order=order, items=items, carrier="c", tracking_number="1", actor="f")
    assert not order.shipments.exists()


def test_late_news_does_not_undo_an_arrival():
    item = _item_at("packed")
    order = item.work_order
    parcel = ship_items(order=order, items=[item], carrier="c", tracking_number="1", actor="f")
    record_delivery(shipment=parcel, status="delivered", actor="f")
    arrived = parcel.delivered_at
    version = order.events.count()
    for status in ("delivered", "in_transit", "return_to_sender"):
        record_delivery(shipment=parcel, status=status, actor="f")
    assert (parcel.state, parcel.delivery, parcel.delivered_at) == (
        "delivered",
        "delivered",
        arrived,
    )
    assert order.events.count() == version


def test_a_press_that_gives_up_holds_the_order(monkeypatch):
    item = _item_at("awaiting_assets")
    row = start_print_file(item=item, actor="f")

    class Broken(Exception):
        permanent = True
        code = "print_file"

    def broken(*_):
        raise Broken("the gate found another picture")

    from dataclasses import replace

    from designer import work

    monkeypatch.setitem(work.KINDS, "print_file", replace(work.KINDS["print_file"], verb=broken))
    assert run_work("print_file", row.pk)
    item.refresh_from_db()
    hold = item.work_order.holds.get()
    assert item.step == "awaiting_assets"
    assert (hold.reason, hold.note) == ("print_file", "the gate found another picture")
    release_hold(hold=hold, actor="f", resolution="new master")
    again = start_print_file(item=item, actor="f")
    assert again.pk != row.pk


def test_the_timeline_speaks_to_her_and_tells_each_step_once():
    order = make_accepted_order(items=2)
    order.items.update(step="print_ready")
    for item in order.items.all():
        for event in ("queue", "print", "printed", "finish", "inspect"):
            step_item(item=item, event=event, actor="factory:f", station="P2")
    lines = timeline(order.store, order.reference)
    assert [line.code for line in lines] == ["submitted", "accepted", "print", "printed", "finish"]
    assert all(line.text.endswith(".") for line in lines)
    assert all("station" not in line.detail for line in lines)
    assert timeline(order.store, "nobody's") == []


def test_news_goes_out_after_commit_and_a_broken_listener_stops_nothing(
    django_capture_on_commit_callbacks, caplog
):
    from fulfilment.signals import work_order_changed

    heard = []

    def listen(work_order, event, **_):
        heard.append((work_order.version, event.code))

    def broken(**_):
        raise RuntimeError("deaf")

    work_order_changed.connect(listen)
    work_order_changed.connect(broken)
    try:
        with django_capture_on_commit_callbacks(execute=True):
            make_order()
            assert heard == []
    finally:
        work_order_changed.disconnect(listen)
        work_order_changed.disconnect(broken)
    assert heard == [(1, "submitted")]
    assert "deaf" in caplog.text
