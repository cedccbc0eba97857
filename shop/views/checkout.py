"""From the bag to a paid order: one page, no account, then the provider's page."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse


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
    raise NotImplementedError


def pay(request: HttpRequest, token: str) -> HttpResponse:
    """``shop/pay.html``, GET and POST /pay/<order token>/: the demo provider's own page.

    Context: ``order`` (OrderCard), ``totals`` (Totals), ``note`` ("No money moves ..."),
    ``problem``.
    POST ``outcome`` = ``pay`` | ``decline`` | ``cancel``: 303 to the order, back here with
    ``problem``, or to /cart/. With another provider GET and POST start its payment again (303).
    """
    raise NotImplementedError


def paid(request: HttpRequest, token: str) -> HttpResponse:
    """GET /pay/<order token>/back/: where Stripe sends her back. Asks the provider once, then 303
    to the order page: the page never believes the address it was opened with."""
    raise NotImplementedError
