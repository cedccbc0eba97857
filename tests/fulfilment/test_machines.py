"""Whatever anybody presses in whatever order, the record stays true."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fulfilment.machines import (
    FLOOR_EVENTS,
    PARCEL,
    REQUEST,
    STEP,
    WORK,
    IllegalMove,
    MoveRefused,
)
from fulfilment.models import WorkOrder
from fulfilment.services import holds, items, shipments, work_orders
from tests.fulfilment.builders import make_order


@pytest.mark.parametrize("machine", [REQUEST, WORK, STEP, PARCEL], ids=lambda m: m.name)
def test_terminal_states_have_no_way_out_and_every_state_can_be_reached(machine):
    reached = {move.target for move in machine.moves.values()} | {machine.states[0]}
    assert reached == set(machine.states)
    for state in machine.terminal:
        assert machine.allowed(state) == ()


def test_a_refusal_says_what_can_be_done_instead():
    error = IllegalMove(event="accept_cancel", state="accepted", allowed=["hold"])
    assert str(error) == "cannot accept cancel while accepted; allowed now: hold"


def _pass_file(order):
    """What the press does when it is ready."""
    from django.db import transaction

    from fulfilment.services.changes import move_item

    with transaction.atomic():
        for item in order.items.filter(step="preflight"):
            move_item(item=item, event="file_ready")


def _each(verb):
    def run(order):
        for item in order.items.select_related("work_order"):
            try:
                verb(item)
            except (IllegalMove, MoveRefused):
                continue

    return run


def _ship(order):
    packed = list(order.items.filter(step="packed"))
    number = str(order.shipments.count() + 1)
    shipments.ship_items(
        order=order, items=packed[:1], carrier="c", tracking_number=number, actor="f"
    )


def _release(order):
    for hold in order.holds.filter(released_at__isnull=True):
        holds.release_hold(hold=hold, actor="f", resolution="ok")


def _deliver(order):
    for parcel in order.shipments.all():
        shipments.record_delivery(shipment=parcel, status="delivered", actor="f")


VERBS = {
    "undo": _each(lambda i: items.undo_step(item=i, actor="f")),
    "accept": lambda o: work_orders.accept_work_order(order=o, actor="f"),
    "reject": lambda o: work_orders.reject_work_order(order=o, reason="capacity", actor="f"),
    "ask_cancel": lambda o: work_orders.request_cancel(
        store=o.store, reference=o.reference, reason="x"
    ),
    "accept_cancel": lambda o: work_orders.accept_cancel(order=o, actor="f"),
    "reject_cancel": lambda o: work_orders.reject_cancel(order=o, actor="f"),
    "close": lambda o: work_orders.close_work_order(order=o, reason="x", actor="f"),
    "hold": lambda o: holds.hold_work_order(order=o, reason="other", handle="h", actor="f"),
    "release": _release,
    "prepare": _each(lambda i: items.start_print_file(item=i, actor="f")),
    "file": _pass_file,
    **{e: _each(lambda i, e=e: items.step_item(item=i, event=e, actor="f")) for e in FLOOR_EVENTS},
    "pass": _each(lambda i: items.record_qc(item=i, passed=True, actor="f")),
    "fail": _each(lambda i: items.record_qc(item=i, passed=False, reason="hole", actor="f")),
    "ship": _ship,
    "deliver": _deliver,
}
GOOD = ["accept", "prepare", "file", *FLOOR_EVENTS, "pass", "ship", "ship", "deliver"]


def _check(order: WorkOrder, seen: dict[str, str]) -> None:
    order = WorkOrder.objects.get(pk=order.pk)
    rows = list(order.items.all())
    assert list(order.events.values_list("version", flat=True)) == list(range(1, order.version + 1))
    if order.work == "completed":
        assert order.request == "closed"
        assert {row.step for row in rows} <= {"shipped", "scrapped"}
    if order.is_over:
        assert order.actions == []
        assert order.work in WORK.terminal
        assert order.request in REQUEST.terminal
        assert all(row.step in STEP.terminal for row in rows)
    if order.request == "cancel_accepted":
        assert not order.shipments.exists()
    for number in {row.number for row in rows}:
        live = [r for r in rows if r.number == number and r.step != "scrapped"]
        assert len(live) == 1  # one garment to make per line, whatever was scrapped
    for row in rows:
        assert (row.shipment_id is not None) == (row.step == "shipped")
        before = seen.get(row.token, row.step)
        assert before not in STEP.terminal or before == row.step  # the end is the end
        seen[row.token] = row.step


@pytest.mark.django_db
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    start=st.integers(0, len(GOOD)),
    noise=st.lists(st.sampled_from(sorted(VERBS)), max_size=14),
    tail=st.booleans(),
)
def test_any_sequence_of_verbs_keeps_the_order_true(start, noise, tail):
    order = make_order(items=2)
    seen: dict[str, str] = {}
    for name in [*GOOD[:start], *noise, *(GOOD if tail else [])]:
        order = WorkOrder.objects.get(pk=order.pk)
        before = order.version
        try:
            VERBS[name](order)
        except (IllegalMove, MoveRefused):
            order.refresh_from_db()
            assert order.version == before  # refused means: nothing happened
        _check(order, seen)


@pytest.mark.django_db
def test_the_good_path_ends_at_her_door():
    order = make_order(items=2)
    for name in GOOD:
        VERBS[name](WorkOrder.objects.get(pk=order.pk))
    order.refresh_from_db()
    assert (order.request, order.work) == ("closed", "completed")
    assert set(order.shipments.values_list("state", flat=True)) == {"delivered"}


@pytest.mark.django_db
@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(path=st.lists(st.sampled_from(sorted(VERBS)), max_size=12), start=st.integers(0, len(GOOD)))
def test_actions_tell_the_truth(path, start):
    """What ``actions`` names works, and what it leaves out is refused."""
    from django.db import transaction

    order = make_order()
    for name in [*GOOD[:start], *path]:
        try:
            VERBS[name](WorkOrder.objects.get(pk=order.pk))
        except (IllegalMove, MoveRefused):
            continue
    order = WorkOrder.objects.get(pk=order.pk)
    item = order.items.order_by("-attempt").first()
    tries = {"prepare": lambda: items.start_print_file(item=item, actor="f")}
    for event in FLOOR_EVENTS:
        tries[f"step:{event}"] = lambda e=event: items.step_item(item=item, event=e, actor="f")
    tries["qc:pass"] = lambda: items.record_qc(item=item, passed=True, actor="f")
    tries["qc:fail"] = lambda: items.record_qc(item=item, passed=False, reason="hole", actor="f")
    named = set(item.actions)
    for action, attempt in tries.items():
        worked = True
        try:
            with transaction.atomic():
                attempt()
                transaction.set_rollback(True)
        except IllegalMove:
            worked = False
        item.refresh_from_db()
        assert worked == (action in named), action
    verbs = {"accept", "reject", "accept_cancel", "reject_cancel", "ship"}
    for name in verbs:
        worked = True
        try:
            with transaction.atomic():
                VERBS[name](WorkOrder.objects.get(pk=order.pk))
                transaction.set_rollback(True)
        except (IllegalMove, MoveRefused):
            worked = False
        now = WorkOrder.objects.get(pk=order.pk).actions
        if name == "accept_cancel" and order.shipments.exists():
            continue
        assert worked == (name in now), (name, now)
