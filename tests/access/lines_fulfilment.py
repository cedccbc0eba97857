"""The factory's floor and its API."""

from __future__ import annotations

from tests.access.table import ANY_FLOOR, ANY_KEY, EVERYBODY, FLOOR, KEY, get, post
from tests.access.world import World


def _item(world: World) -> tuple[str]:
    return (world.item.token,)


def _order(world: World) -> tuple[str]:
    return (world.work_order.token,)


def _file(world: World) -> tuple[str, str]:
    return (world.item.token, world.print_sha256)


PAGES = [
    get("fulfilment:board", ANY_FLOOR),
    get("fulfilment:lanes", ANY_FLOOR),
    post("fulfilment:scan", ANY_FLOOR, body=lambda w: {"code": w.item.label}, ok=302),
    get("fulfilment:login", EVERYBODY),
    post("fulfilment:login", EVERYBODY, body=lambda w: {"username": "tomasz", "password": "no"}),
    post("fulfilment:logout", EVERYBODY, ok=302, owners=()),
    get("fulfilment:item", FLOOR, _item),
    post(
        "fulfilment:act",
        FLOOR,
        _item,
        body=lambda w: {"verb": f"release:{w.hold.token}"},
        ok=302,
    ),
    get("fulfilment:design-file", FLOOR, _item),
    get("fulfilment:print-file", FLOOR, _file),
    get("fulfilment:passport", FLOOR, _item),
    get("fulfilment:comparison", FLOOR, lambda w: (w.item.token, "print")),
    get("fulfilment:qc-photo", FLOOR, _item),
]
# The order is accepted and on hold, so most verbs of its own factory are refused with 409.
API = [
    get("fulfilment:api-me", ANY_KEY),
    get("fulfilment:api-orders", ANY_KEY),
    get("fulfilment:api-order", KEY, _order),
    post("fulfilment:api-accept", KEY, _order, ok=409),
    post("fulfilment:api-reject", KEY, _order, body=lambda w: {"reason": "capacity"}, ok=409),
    post("fulfilment:api-cancel-accept", KEY, _order, ok=409),
    post("fulfilment:api-cancel-reject", KEY, _order, ok=409),
    post("fulfilment:api-close", KEY, _order, body=lambda w: {"reason": "fire"}),
    post(
        "fulfilment:api-hold", KEY, _order, body=lambda w: {"reason": "other", "handle": "another"}
    ),
    post(
        "fulfilment:api-release",
        KEY,
        lambda w: (w.work_order.token, w.hold.token),
        body=lambda w: {"resolution": "all clear"},
    ),
    post(
        "fulfilment:api-ship",
        KEY,
        _order,
        body=lambda w: {"items": [w.item.token], "carrier": "C", "tracking_number": "T"},
        ok=409,
    ),
    get("fulfilment:api-item", KEY, _item),
    post("fulfilment:api-prepare", KEY, _item, ok=409),
    post("fulfilment:api-step", KEY, _item, body=lambda w: {"event": "queue"}, ok=409),
    post("fulfilment:api-qc", KEY, _item, body=lambda w: {"passed": True}, ok=409),
    get("fulfilment:api-design-file", KEY, _item),
    get("fulfilment:api-file", KEY, _file),
    get("fulfilment:api-passport", KEY, _item),
    post(
        "fulfilment:api-tracking",
        KEY,
        lambda w: (w.parcel.token,),
        body=lambda w: {"status": "delivered"},
    ),
    get("fulfilment:api-schema", EVERYBODY),
    get("fulfilment:api-docs", EVERYBODY),
]
LINES = [*PAGES, *API]
