"""The bag: everything works as a plain form; htmx gets the bag's inside instead of the page.

Answers to htmx (``HX-Request``) are ``shop/_bag.html`` with the context of ``cart`` and the header
``HX-Trigger: bag-changed``; everybody else is sent back to /cart/ (303).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from designer.models import Shopper
from designer.shoppers import current_shopper, ensure_shopper
from shop.errors import CartError
from shop.forms import AddForm, ChangeForm
from shop.models import CartLine
from shop.queries.bag import bag_cards, bag_lines, bag_totals, cart_of, not_for_sale
from shop.queries.storefront import neighbour_cards, studio_href
from shop.services import cart as verbs
from shop.views.answers import see_other

REMOVED, PROBLEM = "shop_removed", "shop_problem"
WRONG_FORM = "Please choose a size and 1 to 20 pieces."


@require_safe
def cart(request: HttpRequest) -> HttpResponse:
    """``shop/cart.html`` (which includes ``shop/_bag.html``), GET /cart/.

    Context: ``lines`` (tuple of BagLine), ``totals`` (Totals or None when empty), ``removed``
    (BagLine or None: the line just removed, with an undo button), ``problem`` (str, "" when all is
    well), ``studio_href``, ``checkout_href``, ``prints`` (tuple of PrintCard: what to start from
    while the bag is empty).

    Forms per line (all POST, ``{% url NAME line.token %}``): ``shop:cart_change`` (``quantity``,
    ``size``), ``shop:cart_copy`` (``size``), ``shop:cart_remove``; for ``removed``:
    ``shop:cart_restore``.
    """
    return render(request, "shop/cart.html", _context(request))


@require_POST
def add(request: HttpRequest) -> HttpResponse:
    """POST /cart/add/ with ``version``, ``size``, ``quantity`` (optional, 1): 303 to /cart/.

    A wrong size or a design that is not hers: 303 to /cart/ with ``problem`` shown there.
    """
    form = AddForm(request.POST)
    shopper = ensure_shopper(request)
    if not form.is_valid():
        return _answer(request, problem=WRONG_FORM)
    data = form.cleaned_data
    return _do(
        request,
        lambda: verbs.add_to_cart(
            shopper=shopper,
            version_token=data["version"],
            size=data["size"],
            quantity=data["quantity"] or 1,
        ),
    )


@require_POST
def change(request: HttpRequest, token: str) -> HttpResponse:
    """POST /cart/lines/<token>/ with ``quantity`` and/or ``size``. Quantity 0 removes."""
    form = ChangeForm(request.POST)
    if not form.is_valid():
        return _answer(request, problem=WRONG_FORM)
    data = form.cleaned_data
    if data["quantity"] == 0:
        return remove(request, token)
    return _on_line(
        request,
        lambda shopper: verbs.change_line(
            shopper=shopper, token=token, quantity=data["quantity"], size=data["size"] or None
        ),
    )


@require_POST
def copy(request: HttpRequest, token: str) -> HttpResponse:
    """POST /cart/lines/<token>/copy/ with ``size``: the same print in another size."""
    size = request.POST.get("size", "")
    return _on_line(
        request, lambda shopper: verbs.duplicate_line(shopper=shopper, token=token, size=size)
    )


@require_POST
def remove(request: HttpRequest, token: str) -> HttpResponse:
    """POST /cart/lines/<token>/remove/: gone from the bag, kept for undo."""
    request.session[REMOVED] = token
    return _on_line(request, lambda shopper: verbs.remove_line(shopper=shopper, token=token))


@require_POST
def restore(request: HttpRequest, token: str) -> HttpResponse:
    """POST /cart/lines/<token>/restore/: undo of remove."""
    request.session.pop(REMOVED, None)
    return _on_line(request, lambda shopper: verbs.restore_line(shopper=shopper, token=token))


def _on_line(request: HttpRequest, verb: Callable[[Shopper], CartLine]) -> HttpResponse:
    shopper = current_shopper(request)
    if shopper is None:
        return _answer(request, problem=verbs.GONE)
    return _do(request, lambda: verb(shopper))


def _do(request: HttpRequest, verb: Callable[[], CartLine]) -> HttpResponse:
    try:
        verb()
    except CartError as error:
        return _answer(request, problem=str(error))
    return _answer(request)


def _answer(request: HttpRequest, *, problem: str = "") -> HttpResponse:
    if problem:
        request.session[PROBLEM] = problem
    if request.headers.get("HX-Request") != "true":
        return see_other(reverse("shop:cart"))
    response = render(request, "shop/_bag.html", _context(request))
    response["HX-Trigger"] = "bag-changed"
    return response


def _context(request: HttpRequest) -> dict[str, Any]:
    cart = cart_of(current_shopper(request))
    removed = None
    token = request.session.pop(REMOVED, "") if REMOVED in request.session else ""
    if token and cart is not None:
        gone = cart.lines.filter(token=token, removed_at__isnull=False).select_related("product")
        removed = next(iter(bag_cards(list(gone))), None)
    problem = request.session.pop(PROBLEM, "") if PROBLEM in request.session else ""
    problem = problem or not_for_sale(cart)
    lines = bag_lines(cart)
    return {
        "lines": lines,
        "totals": bag_totals(cart),
        "removed": removed,
        "problem": problem,
        "prints": () if lines else neighbour_cards("hoodie"),
        "studio_href": studio_href("hoodie"),
        "checkout_href": reverse("shop:checkout"),
    }
