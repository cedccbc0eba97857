"""Who may open an order: its shopper, a follower of its signed link, staff who may see orders.

The token in the address is not enough: addresses are copied, logged and shared.
"""

from __future__ import annotations

from django.core import signing
from django.http import Http404, HttpRequest
from django.utils.crypto import constant_time_compare

from designer.shoppers import current_shopper
from shop.models import Order

SALT = "shop.order-link"
LINK_DAYS = 400
OPENED = "shop_opened_orders"
KEPT = 50


def order_key(order: Order) -> str:
    """The secret part of an order's link in mails."""
    return signing.dumps(order.token, salt=SALT)


def order_or_404(request: HttpRequest, token: str) -> Order:
    """The order if this visitor may open it; else Http404, as for one that does not exist."""
    order = Order.objects.filter(token=token).first()
    if order is None or not _may_open(request, order):
        raise Http404("no such order")
    return order


def _may_open(request: HttpRequest, order: Order) -> bool:
    shopper = current_shopper(request)
    if shopper is not None and constant_time_compare(shopper.key, order.shopper_key):
        return True
    if order.token in request.session.get(OPENED, []):
        return True
    if _opened_by_link(request, order):
        return True
    user = request.user
    return bool(user.is_active and user.is_staff and user.has_perm("shop.view_order"))


def _opened_by_link(request: HttpRequest, order: Order) -> bool:
    key = request.GET.get("k", "")
    if not key:
        return False
    try:
        token = signing.loads(key, salt=SALT, max_age=LINK_DAYS * 86_400)
    except signing.BadSignature:
        return False
    if token != order.token:
        return False
    opened = request.session.get(OPENED, [])
    request.session[OPENED] = [*[t for t in opened if t != token], token][-KEPT:]
    return True
