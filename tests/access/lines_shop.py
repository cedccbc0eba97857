"""The store's addresses."""

from __future__ import annotations

from tests.access.table import EVERYBODY, HER_ORDER, _all, get, post
from tests.access.world import World
from tests.shop.builders import FORM


def _line(world: World) -> tuple[str]:
    return (world.line.token,)


def _order(world: World) -> tuple[str]:
    return (world.order.token,)


def _version(world: World) -> dict[str, str]:
    return {"version": world.version.token}


# Lines of another's bag are answered like lines that are gone: back to one's own bag.
LINES = [
    get("shop:home", EVERYBODY),
    get("shop:product", EVERYBODY, lambda w: ("hoodie",)),
    get(
        "shop:product",
        _all(404, alice="ok"),
        lambda w: ("hoodie",),
        what="in her print",
        query=_version,
    ),
    post(
        "shop:product_colour",
        _all(404, alice=303),
        lambda w: ("hoodie",),
        what="of her print",
        body=lambda w: {**_version(w), "colourway": w.version.layout.colourway},
        adds={"designer.Version", "designer.HeadMove"},
    ),
    get("shop:cart", EVERYBODY),
    post("shop:cart_add", EVERYBODY, body=lambda w: {**_version(w), "size": "M"}, ok=303),
    post(
        "shop:cart_add",
        EVERYBODY,
        what="an example",
        body=lambda w: {"version": w.example.token, "size": "M"},
        ok=303,
        adds={"shop.CartLine", "designer.Design", "designer.Version", "designer.Round"},
    ),
    post("shop:cart_change", EVERYBODY, _line, body=lambda w: {"quantity": "7"}, ok=303),
    post("shop:cart_copy", EVERYBODY, _line, body=lambda w: {"size": "S"}, ok=303),
    post("shop:cart_remove", EVERYBODY, _line, ok=303),
    post("shop:cart_restore", EVERYBODY, _line, ok=303),
    get("shop:checkout", _all(303, alice=200)),
    post(
        "shop:checkout",
        EVERYBODY,
        body=lambda w: {**FORM, "checkout_token": w.line.cart.checkout_token},
        ok=303,
    ),
    get("shop:pay", HER_ORDER, _order),
    post("shop:pay", HER_ORDER, _order, body=lambda w: {"outcome": "pay"}, ok=303),
    get("shop:paid", HER_ORDER, _order, ok=303),
    get("shop:order_find", EVERYBODY),
    post(
        "shop:order_find",
        EVERYBODY,
        body=lambda w: {"number": w.order.number, "email": "thief@example.com"},
    ),
    get("shop:order", HER_ORDER, _order),
    get("shop:order_record", HER_ORDER, _order),
    get("shop:order_timeline", HER_ORDER, _order),
    post("shop:order_cancel", HER_ORDER, _order, ok=303),
    get("shop:order_passport", HER_ORDER, lambda w: (w.order.token, w.bought.token)),
    get(
        "shop:order_comparison",
        HER_ORDER,
        lambda w: (w.order.token, w.bought.token, "print"),
    ),
    get("shop:mail", HER_ORDER, lambda w: (w.mail.token,)),
    post("shop:stripe_webhook", EVERYBODY, body=lambda w: {"id": "evt_1"}, ok=400, owners=()),
    get("shop:healthz", EVERYBODY),
]
