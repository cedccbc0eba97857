"""The front of the store: the landing page and a page per product."""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from designer.layout import LayoutError
from designer.models import Garment, Version
from designer.queries import version_by_token
from designer.services.layouts import change_layout
from designer.shoppers import may_open
from designer.views.studio_access import own_design
from shop.cards import ColourCard
from shop.context import EXAMPLE_WORDS
from shop.models import Product
from shop.queries.pictures import dressed_picture, other_pictures, swatch_picture
from shop.queries.storefront import (
    colour_cards,
    delivery_cards,
    examples,
    home_country,
    neighbour_cards,
    print_cards,
    product_card,
    product_cards,
    size_rows,
    studio_href,
)

USUAL_SIZE = "M"


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """``shop/home.html``, GET /.

    Context: ``hero`` (PrintCard or None: the big garment beside the prompt bar), ``studio_href``
    (the prompt bar GETs it with ``q``), ``prompts`` (tuple of str: words that the bar types once),
    ``prints`` (tuple of PrintCard: all), ``wall`` (tuple of PrintCard: all but the hero's),
    ``products`` (tuple of ProductCard).
    """
    shown = examples()
    prints = print_cards(shown)
    context = {
        "hero": prints[0] if prints else None,
        "studio_href": studio_href("hoodie"),
        "prompts": EXAMPLE_WORDS,
        "prints": prints,
        "wall": prints[1:] or prints,
        "products": product_cards(shown),
    }
    return render(request, "shop/home.html", context)


@require_safe
def product(request: HttpRequest, slug: str) -> HttpResponse:
    """``shop/product.html``, GET /p/<slug>/[?version=<token>&size=M]; 404 unless live.

    Context: ``product`` (ProductCard), ``picture`` (Picture or None), ``pictures`` (tuple of
    Picture: the same print on other scenes), ``swatch`` (Picture or None: the flat print),
    ``words`` (prompt of the shown print), ``caption``, ``version_token`` ("" when there is nothing
    to buy yet), ``colours`` (tuple of ColourCard; empty under a print that covers the garment),
    ``colourway`` (slug of the one it has), ``sizes`` (tuple of SizeRow), ``size`` (chosen
    code), ``deliveries`` (tuple of DeliveryCard), ``studio_href``, ``people_href`` ("" without a
    version), ``is_worn`` (False for a bag: nobody wears it), ``copy`` (dict: ``fit``,
    ``fabric``, ``care``, ``returns``),
    ``prints`` (tuple of PrintCard: others to start from).

    Form: POST ``{% url 'shop:cart_add' %}`` with ``version``, ``size``, ``quantity`` (optional).
    """
    row = get_object_or_404(Product, slug=slug, is_live=True)
    garment = get_object_or_404(Garment, slug=row.garment_slug)
    shown = examples(garment=row.garment_slug)
    version = _shown_version(request, row, shown)
    sizes = size_rows(garment)
    context = {
        "product": product_card(row, version),
        "picture": dressed_picture(version),
        "pictures": other_pictures(version) if version else (),
        "swatch": swatch_picture(version),
        "words": version.words if version else "",
        "caption": version.caption if version else "",
        "version_token": version.token if version else "",
        "colours": _shown_colours(garment, version),
        "colourway": version.layout.colourway if version else "",
        "sizes": sizes,
        "size": _chosen_size(request, [size.code for size in sizes]),
        "deliveries": delivery_cards(
            country=home_country(), goods=row.price, today=timezone.now().date()
        ),
        "studio_href": _studio_of(version, row),
        "is_worn": garment.is_worn,
        "people_href": reverse("designer:people", args=[version.token]) if version else "",
        "copy": {part: getattr(row, part) for part in ("fit", "fabric", "care", "returns")},
        "prints": neighbour_cards(row.garment_slug, beside=version),
    }
    return render(request, "shop/product.html", context)


@require_POST
def choose_colour(request: HttpRequest, slug: str) -> HttpResponse:
    """POST /p/<slug>/colour/ with ``version`` and ``colourway``: the same print on another garment
    colour, as a new version of hers; back to the product page (303). 404 unless she may see it.
    """
    row = get_object_or_404(Product, slug=slug, is_live=True)
    try:
        version = version_by_token(request.POST.get("version", ""))
    except Version.DoesNotExist as error:
        raise Http404("no such print") from error
    design, twins = own_design(request, row.garment_slug, version.design.token)
    version = twins.get(version.token) or get_object_or_404(design.versions, token=version.token)
    try:
        version = change_layout(
            version=version, changes={"colourway": request.POST.get("colourway", "")}
        )
    except LayoutError as error:
        messages.error(request, str(error))
    to = f"{reverse('shop:product', args=[slug])}?version={version.token}"
    return HttpResponseRedirect(to, status=303)


def _shown_colours(garment: Garment, version: Version | None) -> tuple[ColourCard, ...]:
    """The garment's colours, where one can see them: not under a print from seam to seam."""
    return () if version and version.layout.is_all_over else colour_cards(garment)


def _shown_version(request: HttpRequest, row: Product, shown: Sequence[Version]) -> Version | None:
    """The version asked for if it is hers or an example; else the product's own example."""
    asked = request.GET.get("version", "")
    if not asked and not row.example_version:
        return next(iter(shown), None)
    try:
        version = version_by_token(asked or row.example_version)
    except Version.DoesNotExist:
        version = None
    seen = version is not None and (version.design.is_public or may_open(request, version.design))
    fits = version is not None and version.design.garment.slug == row.garment_slug
    if asked and not (seen and fits):
        raise Http404("no such print")
    return version if seen and fits else None


def _chosen_size(request: HttpRequest, codes: list[str]) -> str:
    asked = request.GET.get("size", USUAL_SIZE)
    return asked if asked in codes else next(iter(codes), "")


def _studio_of(version: Version | None, row: Product) -> str:
    if version is None:
        return studio_href(row.garment_slug)
    return reverse("designer:design", args=[row.garment_slug, version.design.token])
