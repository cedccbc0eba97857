"""The bag: everything works as a plain form; htmx gets the bag's inside instead of the page.

Answers to htmx (``HX-Request``) are ``shop/_bag.html`` with the context of ``cart`` and the header
``HX-Trigger: bag-changed``; everybody else is sent back to /cart/ (303).
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse


def cart(request: HttpRequest) -> HttpResponse:
    """``shop/cart.html`` (which includes ``shop/_bag.html``), GET /cart/.

    Context: ``lines`` (tuple of BagLine), ``totals`` (Totals or None when empty), ``removed``
    (BagLine or None: the line just removed, with an undo button), ``problem`` (str, "" when all is
    well), ``studio_href``, ``checkout_href``.

    Forms per line (all POST, ``{% url NAME line.token %}``): ``shop:cart_change`` (``quantity``,
    ``size``), ``shop:cart_copy`` (``size``), ``shop:cart_remove``; for ``removed``:
    ``shop:cart_restore``.
    """
    raise NotImplementedError


def add(request: HttpRequest) -> HttpResponse:
    """POST /cart/add/ with ``version``, ``size``, ``quantity`` (optional, 1): 303 to /cart/.

    A wrong size or a design that is not hers: 303 to /cart/ with ``problem`` shown there.
    """
    raise NotImplementedError


def change(request: HttpRequest, token: str) -> HttpResponse:
    """POST /cart/lines/<token>/ with ``quantity`` and/or ``size``. Quantity 0 removes."""
    raise NotImplementedError


def copy(request: HttpRequest, token: str) -> HttpResponse:
    """POST /cart/lines/<token>/copy/ with ``size``: the same print in another size."""
    raise NotImplementedError


def remove(request: HttpRequest, token: str) -> HttpResponse:
    """POST /cart/lines/<token>/remove/: gone from the bag, kept for undo."""
    raise NotImplementedError


def restore(request: HttpRequest, token: str) -> HttpResponse:
    """POST /cart/lines/<token>/restore/: undo of remove."""
    raise NotImplementedError
