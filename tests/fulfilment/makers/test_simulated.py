"""The simulated factory carries an order to her door through the real API, over HTTP."""

from __future__ import annotations

import time

import pytest
from django.core.management import CommandError, call_command

from designer.work import drain_work
from fulfilment.makers.client import FactoryClient, Refused
from fulfilment.makers.simulated import Habits, run_factory_once, start_simulated_factory
from fulfilment.models import WorkItem, WorkOrder
from fulfilment.queries import timeline
from fulfilment.services.factories import create_api_key
from fulfilment.services.print_files import print_folder
from fulfilment.services.work_orders import request_cancel
from tests.fulfilment.builders import make_factory, make_order

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def key(db) -> str:
    return create_api_key(factory=make_factory())


def _run(url, key, *, rounds=40, habits=None) -> int:
    """Rounds until nothing is left to do; the press works between them."""
    for number in range(rounds):
        if not run_factory_once(url, key, habits=habits) and not drain_work():
            return number
        drain_work()
    raise AssertionError("the factory never came to rest")


def test_an_order_reaches_her_door(live_server, key):
    order = make_order(items=2)
    _run(live_server.url, key)
    order.refresh_from_db()
    assert (order.request, order.work) == ("closed", "completed")
    parcel = order.shipments.get()
    assert (parcel.state, parcel.carrier) == ("delivered", "Rad Post")
    assert {item.step for item in order.items.all()} == {"shipped"}
    queued = order.events.filter(code="queue").first()
    assert queued.detail["station"] == "regenerated here: same bytes"
    codes = [line.code for line in timeline(order.store, order.reference)]
    assert codes[0] == "submitted"
    assert codes[-3:] == [
        "delivery_in_transit",
        "delivery_out_for_delivery",
        "delivery_delivered",
    ]
    assert set(order.events.values_list("actor", flat=True)) == {
        "shop:superrad",
        "factory:weststadt",
        "system",
    }


def test_a_misprint_is_made_again_and_still_arrives(live_server, key):
    order = make_order()
    _run(live_server.url, key, habits=Habits(scrap_percent=100))
    steps = list(order.items.values_list("attempt", "step"))
    assert steps == [(1, "scrapped"), (2, "shipped")]
    assert order.shipments.get().state == "delivered"


def test_a_changed_print_file_is_never_printed(live_server, key):
    order = make_order()
    while order.items.get().step != "print_ready":
        run_factory_once(live_server.url, key)
        drain_work()
    row = order.items.get().print_file
    path = print_folder(row=row) / row.prints[0]["name"]
    path.write_bytes(path.read_bytes() + b"x")
    _run(live_server.url, key)
    hold = order.holds.get()
    assert (hold.reason, hold.party) == ("print_file", "factory")
    assert order.items.get().step == "print_ready"


def test_a_passport_signed_by_a_stranger_is_never_printed(live_server, key, settings, tmp_path):
    order = make_order()
    while order.items.get().step != "print_ready":
        run_factory_once(live_server.url, key)
        drain_work()
    settings.FULFILMENT = {**settings.FULFILMENT, "signing_key": tmp_path / "other.key"}
    _run(live_server.url, key)
    assert order.holds.get().reason == "print_file"


def test_it_agrees_to_stop_when_the_shop_asks_late(live_server, key):
    order = make_order()
    while order.items.get().step != "printing":
        run_factory_once(live_server.url, key)
        drain_work()
    request_cancel(store=order.store, reference=order.reference, reason="late")
    _run(live_server.url, key)
    order.refresh_from_db()
    assert (order.request, order.work) == ("cancel_accepted", "cancelled")


def test_it_touches_no_other_factorys_orders(live_server, key):
    other = make_order(factory=make_factory(slug="rival"))
    assert run_factory_once(live_server.url, key) == 0
    other.refresh_from_db()
    assert other.request == "submitted"


def test_it_runs_in_a_thread_until_it_is_stopped(live_server, key):
    order = make_order()
    stop = start_simulated_factory(live_server.url, key, 0.01)
    deadline = time.monotonic() + 20
    while WorkOrder.objects.get(pk=order.pk).request == "submitted":
        assert time.monotonic() < deadline
        time.sleep(0.05)
    stop()
    version = WorkOrder.objects.get(pk=order.pk).version
    time.sleep(0.1)
    assert WorkOrder.objects.get(pk=order.pk).version == version


def test_a_wrong_key_is_said_in_one_line(live_server, db):
    with pytest.raises(Refused, match="401"):
        list(FactoryClient(live_server.url, "slf_x_y").orders())
    with pytest.raises(CommandError, match="did not answer as it should: 401"):
        call_command("factory", base_url=live_server.url, key="slf_x_y", once=True)
    with pytest.raises(CommandError, match="API key"):
        call_command("factory", base_url=live_server.url, key="", once=True)


def test_a_store_that_is_away_is_said_in_one_line(db):
    with pytest.raises(CommandError, match="did not answer"):
        call_command("factory", base_url="http://127.0.0.1:9", key="slf_x_y", once=True)


def test_one_round_from_the_command_line(live_server, key, capsys):
    make_order()
    call_command("factory", base_url=live_server.url, key=key, once=True)
    assert capsys.readouterr().out == "1 action\n"
    assert WorkItem.objects.get().step == "awaiting_assets"
