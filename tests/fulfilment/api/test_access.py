"""A factory sees its own orders; for everything else the answer is that there is nothing."""

from __future__ import annotations

import pytest

from fulfilment.models import ApiKey
from fulfilment.services.factories import create_api_key, rotate_api_key
from tests.fulfilment.builders import make_accepted_order, make_order

READS = ["work-orders/{order}/", "items/{item}/", "items/{item}/design-file/"]
READS += ["items/{item}/passport/", "items/{item}/files/" + "0" * 64 + "/"]
WRITES = [
    ("work-orders/{order}/accept/", {}),
    ("work-orders/{order}/reject/", {"reason": "capacity"}),
    ("work-orders/{order}/cancel/accept/", {}),
    ("work-orders/{order}/cancel/reject/", {}),
    ("work-orders/{order}/close/", {"reason": "fire"}),
    ("work-orders/{order}/holds/", {"reason": "other", "handle": "h"}),
    ("work-orders/{order}/holds/x/release/", {"resolution": "ok"}),
    ("work-orders/{order}/shipments/", {"items": ["x"], "carrier": "c", "tracking_number": "t"}),
    ("items/{item}/prepare/", {}),
    ("items/{item}/steps/", {"event": "queue"}),
    ("items/{item}/qc/", {"passed": True}),
    ("shipments/x/tracking/", {"status": "delivered"}),
]


def _filled(path, order):
    return path.format(order=order.token, item=order.items.get().token)


@pytest.mark.parametrize("path", READS)
def test_another_factorys_rows_do_not_exist_to_read(rival, weststadt, path):
    order = make_order(factory=weststadt.factory)
    assert rival.get(_filled(path, order)).status_code == 404


@pytest.mark.parametrize(("path", "body"), WRITES)
def test_another_factorys_rows_do_not_exist_to_change(rival, weststadt, path, body):
    order = make_accepted_order(factory=weststadt.factory)
    before = order.version
    assert rival.post(_filled(path, order), body).status_code == 404
    order.refresh_from_db()
    assert order.version == before


@pytest.mark.parametrize("path", ["me/", "work-orders/", *READS])
def test_without_a_key_there_is_nothing(client, weststadt, path):
    order = make_order(factory=weststadt.factory)
    answer = client.get(f"/api/v1/{_filled(path, order)}")
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == 'Bearer realm="factory"'
    assert answer.headers["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize(("path", "body"), WRITES)
def test_without_a_key_nothing_changes(client, weststadt, path, body):
    order = make_order(factory=weststadt.factory)
    path = f"/api/v1/{_filled(path, order)}"
    assert client.post(path, body, content_type="application/json").status_code == 401


def test_every_address_of_the_api_is_in_these_lists():
    from fulfilment.api.urls import urlpatterns

    known = {path.replace("0" * 64, "{sha256}") for path in READS} | {path for path, _ in WRITES}
    listed = {"me/", "work-orders/"} | {
        p.replace("{order}", "<slug:token>")
        .replace("{item}", "<slug:token>")
        .replace("{sha256}", "<slug:sha256>")
        .replace("holds/x/", "holds/<slug:hold>/")
        .replace("shipments/x/", "shipments/<slug:token>/")
        for p in known
    }
    assert {str(pattern.pattern) for pattern in urlpatterns} == listed


def test_the_list_holds_own_orders_only(rival, weststadt):
    make_order(factory=weststadt.factory)
    mine = make_order(factory=rival.factory)
    found = rival.get("work-orders/").json()["data"]
    assert [order["token"] for order in found] == [mine.token]


@pytest.mark.parametrize("bad", ["slf_x", "Bearer", "slf_000000000000_nope", "é", "a_b_c_d"])
def test_a_wrong_key_is_refused(client, weststadt, bad):
    headers = {"Authorization": f"Bearer {bad}"}
    assert client.get("/api/v1/me/", headers=headers).status_code == 401


def test_a_rotated_key_stops_at_once(weststadt):
    old = weststadt.key
    weststadt.key = rotate_api_key(factory=weststadt.factory)
    assert weststadt.get("me/").status_code == 200
    weststadt.key = old
    assert weststadt.get("me/").status_code == 401


def test_a_closed_factory_is_refused(weststadt):
    weststadt.factory.is_open = False
    weststadt.factory.save()
    assert weststadt.get("me/").status_code == 401


def test_only_the_hash_of_a_key_is_kept(weststadt):
    key = create_api_key(factory=weststadt.factory)
    kept = ApiKey.objects.order_by("-pk").first()
    assert kept.prefix in key
    assert len(kept.sha256) == 64
    assert key.split("_", 2)[2] not in str(vars(kept))
