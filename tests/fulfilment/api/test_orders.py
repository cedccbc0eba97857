"""Orders over HTTP: paging, actions, problems, and one effect per Idempotency-Key."""

from __future__ import annotations

import base64

from fulfilment.models import IdempotencyRecord
from fulfilment.services.work_orders import request_cancel
from tests.fulfilment.builders import make_accepted_order, make_order


def test_paging_by_cursor_sees_every_order_once(weststadt):
    made = [make_order(factory=weststadt.factory).token for _ in range(5)]
    seen, after = [], ""
    while True:
        answer = weststadt.get("work-orders/", limit=2, after=after).json()
        seen += [order["token"] for order in answer["data"]]
        if not answer["page"]["has_more"]:
            break
        after = answer["page"]["next"]
    assert seen == made


def test_a_cursor_of_ones_own_making_is_refused(weststadt):
    odd = ["2026-01-01T00:00:00+00:00 99999999999999999999", "0001-01-01T00:00:00+14:00 1", "1 1"]
    queries = [{"after": base64.urlsafe_b64encode(text.encode()).decode()} for text in odd]
    queries += [{"after": "zzz"}, {"after": "é"}, {"limit": "0"}, {"limit": "x"}, {"limit": "²"}]
    for query in queries:
        answer = weststadt.get("work-orders/", **query)
        assert answer.status_code == 422, query
        assert answer.json()["type"].startswith("urn:seedloom:problem:")


def test_orders_that_are_over_can_be_left_out(weststadt):
    gone = make_order(factory=weststadt.factory)
    request_cancel(store=gone.store, reference=gone.reference, reason="x")
    live = make_order(factory=weststadt.factory)
    found = weststadt.get("work-orders/", open="true").json()["data"]
    assert [order["token"] for order in found] == [live.token]


def test_accepting_over_http(weststadt):
    order = make_order(factory=weststadt.factory)
    path = f"work-orders/{order.token}/"
    assert weststadt.get(path).json()["actions"] == ["accept", "reject", "hold"]
    answer = weststadt.post(f"{path}accept/")
    assert answer.status_code == 200
    assert (answer.json()["request"], answer.json()["work"]) == ("accepted", "in_progress")
    assert answer.json()["items"][0]["actions"] == ["prepare"]
    assert answer.headers["Cache-Control"] == "private, no-store"


def test_what_is_not_allowed_now_answers_409_and_says_what_is(weststadt):
    order = make_accepted_order(factory=weststadt.factory)
    answer = weststadt.post(f"work-orders/{order.token}/accept/")
    assert answer.status_code == 409
    assert answer.headers["Content-Type"] == "application/problem+json"
    body = answer.json()
    assert body["code"] == "illegal_move"
    assert body["allowed"] == ["hold"]
    assert body["instance"].endswith("/accept/")


def test_field_errors_come_with_pointers(weststadt):
    order = make_order(factory=weststadt.factory)
    answer = weststadt.post(f"work-orders/{order.token}/reject/", {"reason": "mood"})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/reason"


def test_a_body_that_is_not_json_is_a_problem_too(weststadt):
    answer = weststadt.client.post(
        "/api/v1/items/x/steps/", b"{", content_type="application/json", headers=weststadt.headers()
    )
    assert answer.status_code == 400
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_one_key_one_effect(weststadt):
    order = make_order(factory=weststadt.factory)
    path = f"work-orders/{order.token}/accept/"
    first = weststadt.post(path, once="k1")
    second = weststadt.post(path, once="k1")
    assert second.json() == first.json()
    assert second.headers["Idempotency-Replayed"] == "true"
    assert "Idempotency-Replayed" not in first.headers
    order.refresh_from_db()
    assert order.version == 2


def test_one_key_cannot_mean_two_requests(weststadt):
    one, two = (make_order(factory=weststadt.factory) for _ in range(2))
    weststadt.post(f"work-orders/{one.token}/accept/", once="k2")
    answer = weststadt.post(f"work-orders/{two.token}/accept/", once="k2")
    assert answer.status_code == 422
    assert answer.json()["code"] == "idempotency_key_reused"
    two.refresh_from_db()
    assert two.request == "submitted"


def test_a_refused_request_frees_its_key(weststadt):
    order = make_accepted_order(factory=weststadt.factory)
    path = f"work-orders/{order.token}/accept/"
    assert weststadt.post(path, once="k3").status_code == 409
    assert not IdempotencyRecord.objects.exists()


def test_two_factories_may_use_the_same_key(weststadt, rival):
    for caller in (weststadt, rival):
        order = make_order(factory=caller.factory)
        path = f"work-orders/{order.token}/accept/"
        assert caller.post(path, once="same").status_code == 200


def test_holding_and_releasing_over_http(weststadt):
    order = make_accepted_order(factory=weststadt.factory)
    path = f"work-orders/{order.token}/"
    held = weststadt.post(f"{path}holds/", {"reason": "other", "handle": "ink", "note": "no cyan"})
    assert held.json()["is_held"]
    assert held.json()["items"][0]["actions"] == []
    hold = held.json()["holds"][0]["token"]
    freed = weststadt.post(f"{path}holds/{hold}/release/", {"resolution": "cyan came"})
    assert not freed.json()["is_held"]
    assert freed.json()["items"][0]["actions"] == ["prepare"]


def test_too_many_calls_are_told_to_wait(weststadt, settings):
    from django.core.cache import cache

    cache.clear()
    settings.FULFILMENT = {**settings.FULFILMENT, "api_rate": "2/min"}
    codes = [weststadt.get("me/").status_code for _ in range(3)]
    cache.clear()
    assert codes[-1] == 429


def test_a_longer_page_needs_no_more_queries(weststadt, django_assert_max_num_queries):
    for _ in range(6):
        make_accepted_order(factory=weststadt.factory, items=2)
    weststadt.get("work-orders/")
    with django_assert_max_num_queries(6):
        assert len(weststadt.get("work-orders/").json()["data"]) == 6
