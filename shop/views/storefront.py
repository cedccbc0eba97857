"""The front of the store: the landing page and a page per product."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse


def home(request: HttpRequest) -> HttpResponse:
    """``shop/home.html``, GET /.

    Context: ``hero`` (PrintCard or None: the big garment beside the prompt bar), ``studio_href``
    (the prompt bar GETs it with ``q``), ``prompts`` (tuple of str: words that the bar types once),
    ``prints`` (tuple of PrintCard: the wall), ``products`` (tuple of ProductCard).
    """
    raise NotImplementedError


def product(request: HttpRequest, slug: str) -> HttpResponse:
    """``shop/product.html``, GET /p/<slug>/[?version=<token>&size=M]; 404 unless live.

    Context: ``product`` (ProductCard), ``picture`` (Picture or None), ``pictures`` (tuple of
    Picture: the same print on other scenes), ``swatch`` (Picture or None: the flat print),
    ``words`` (prompt of the shown print), ``caption``, ``version_token`` ("" when there is nothing
    to buy yet), ``colours`` (tuple of ColourCard), ``sizes`` (tuple of SizeRow), ``size`` (chosen
    code), ``deliveries`` (tuple of DeliveryCard), ``studio_href``, ``people_href`` ("" without a
    version), ``copy`` (dict: ``fit``, ``fabric``, ``care``, ``returns``),
    ``prints`` (tuple of PrintCard: others to start from).

    Form: POST ``{% url 'shop:cart_add' %}`` with ``version``, ``size``, ``quantity`` (optional).
    """
    raise NotImplementedError
