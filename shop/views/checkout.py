"""From the bag to a paid order: one page, no account, then the provider's page."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from designer.models import Shopper
from designer.shoppers import current_shopper
from shop.access import order_or_404
from shop.conf import config
from shop.errors import CannotShipThere, OrderError, PaymentError
from shop.forms import CheckoutForm
from shop.models import Cart, Order, PaymentState
from shop.payments.demo import Outcome, decide_demo_charge
from shop.payments.registry import get_provider
from shop.queries.bag import bag_cards, cart_of, goods_of, totals_of
from shop.queries.orders import order_card
from shop.queries.storefront import delivery_cards, home_country
from shop.services.orders import cart_lines, place_order, price_lines
from shop.services.payments import settle_payment, start_payment
from shop.views.answers import see_other

OUTCOMES: dict[str, Outcome] = {
    "pay": "succeeded",
    "decline": "failed",
    "cancel": "cancelled",
}


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def checkout(request: HttpRequest) -> HttpResponse:
    """``shop/checkout.html``, GET and POST /checkout/; an empty bag is sent to /cart/.

    Context: ``form`` (CheckoutForm, fields ``email name line1 line2 postcode city region country
    phone delivery proof checkout_token``; ``checkout_token`` is hidden, ``proof`` the tick,
    ``delivery`` radio buttons: draw them from ``deliveries``), ``lines`` (tuple of BagLine),
    ``totals`` (Totals), ``deliveries`` (tuple of DeliveryCard), ``proof_text`` (str: what she
    ticks), ``provider`` (dict: ``name``, ``label``, ``note``), ``problem`` (str).

    POST: order placed (once per ``checkout_token``) and payment started: 303 to the provider's
    page or to ``shop:pay``. With errors: 422 and the same page.
    """
    shopper = current_shopper(request)
    if shopper is None:
        return see_other(reverse("shop:cart"))
    if request.method == "POST":
        return _place(request, shopper)
    cart = cart_of(shopper)
    if cart is None or not cart_lines(cart):
        return see_other(reverse("shop:cart"))
    form = CheckoutForm(initial={"checkout_token": cart.checkout_token, "country": home_country()})
    return render(request, "shop/checkout.html", _context(cart, form))


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def pay(request: HttpRequest, token: str) -> HttpResponse:
    """``shop/pay.html``, GET and POST /pay/<order token>/: the demo provider's own page.

    Context: ``order`` (OrderCard), ``totals`` (Totals), ``note`` ("No money moves ..."),
    ``problem``.
    POST ``outcome`` = ``pay`` | ``decline`` | ``cancel``: 303 to the order, back here with
    ``problem``, or to the order, still unpaid. With another provider GET and POST start its
    payment again (303).
    """
    order = order_or_404(request, token)
    order_page = reverse("shop:order", args=[order.token])
    if not order.is_unpaid:
        return see_other(order_page)
    if get_provider().name != "demo":
        return _to_provider(request, order)
    if request.method == "POST" and request.POST.get("outcome") in OUTCOMES:
        return _decide(request, order, request.POST["outcome"])
    return _pay_page(request, order)


@never_cache
@require_safe
def paid(request: HttpRequest, token: str) -> HttpResponse:
    """GET /pay/<order token>/back/: where Stripe sends her back. Asks the provider once, then 303
    to the order page: the page never believes the address it was opened with."""
    order = order_or_404(request, token)
    for payment in order.payments.filter(state__in=[PaymentState.CREATED, PaymentState.OPEN]):
        try:
            settle_payment(payment=payment)
        except PaymentError:
            break  # the webhook or the reconciler will tell
    return see_other(reverse("shop:order", args=[order.token]))


def _place(request: HttpRequest, shopper: Shopper) -> HttpResponse:
    form = CheckoutForm(request.POST)
    if not form.is_valid():
        return _again(request, shopper, form)
    data = form.cleaned_data
    try:
        order = place_order(
            shopper=shopper,
            checkout_token=data["checkout_token"],
            contact=form.contact(),
            delivery_code=data["delivery"],
            proof_ticked=data["proof"],
        )
    except CannotShipThere as error:
        form.add_error("delivery", str(error))
        return _again(request, shopper, form)
    except OrderError as error:
        return _again(request, shopper, form, problem=str(error))
    return _to_provider(request, order)


def _to_provider(request: HttpRequest, order: Order) -> HttpResponse:
    """To the page where she pays; when the provider is down, the order can be paid later."""
    try:
        payment = start_payment(order=order, base_url=request.build_absolute_uri("/"))
    except (PaymentError, OrderError) as error:
        request.session["shop_problem"] = str(error)
        return see_other(reverse("shop:order", args=[order.token]))
    return see_other(payment.redirect_url)


def _again(
    request: HttpRequest, shopper: Shopper, form: CheckoutForm, *, problem: str = ""
) -> HttpResponse:
    cart = cart_of(shopper)
    if cart is None or not cart_lines(cart):
        return see_other(reverse("shop:cart"))
    if problem:
        # The bag shown now is the one she orders with the next press.
        form.data = {**request.POST.dict(), "checkout_token": cart.checkout_token}
    context = _context(cart, form, problem=problem)
    return render(request, "shop/checkout.html", context, status=422)


def _context(cart: Cart, form: CheckoutForm, *, problem: str = "") -> dict[str, Any]:
    lines = list(cart_lines(cart))
    country = str(form["country"].value() or home_country())
    chosen = str(form["delivery"].value() or "")
    today = timezone.now().date()
    deliveries = delivery_cards(
        country=country, goods=goods_of(lines), today=today, chosen=chosen
    ) or delivery_cards(country=home_country(), goods=goods_of(lines), today=today)
    code = next((card.code for card in deliveries if card.chosen), deliveries[0].code)
    known = country if country in config().countries else home_country()
    provider = get_provider()
    return {
        "form": form,
        "lines": bag_cards(lines),
        "totals": totals_of(price_lines(lines=lines, country=known, delivery_code=code)),
        "deliveries": deliveries,
        "proof_text": _proof_text(len(lines)),
        "provider": {"name": provider.name, "label": provider.label, "note": provider.note},
        "problem": problem,
    }


def _proof_text(lines: int) -> str:
    what = "this picture" if lines == 1 else "these pictures"
    return f"We store {what} now, and the factory is measured against what we stored."


def _decide(request: HttpRequest, order: Order, pressed: str) -> HttpResponse:
    try:
        payment = start_payment(order=order, base_url=request.build_absolute_uri("/"))
        decide_demo_charge(reference=payment.reference, outcome=OUTCOMES[pressed])
        settle_payment(payment=payment)
    except (PaymentError, OrderError) as error:
        return _pay_page(request, order, problem=str(error), status=422)
    if payment.state == PaymentState.FAILED:
        return _pay_page(request, order, problem=payment.error_text, status=422)
    return see_other(reverse("shop:order", args=[order.token]))


def _pay_page(
    request: HttpRequest, order: Order, *, problem: str = "", status: int = 200
) -> HttpResponse:
    card = order_card(order)
    context = {
        "order": card,
        "totals": card.totals,
        "note": get_provider("demo").note,
        "problem": problem,
    }
    return render(request, "shop/pay.html", context, status=status)
