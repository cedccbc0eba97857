"""The shelf and the wall of prints."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from urllib.parse import urlencode

from django.db.models import F
from django.urls import reverse

from designer.models import Garment, Version
from designer.queries.designs import PARTS
from shop.cards import ColourCard, DeliveryCard, PrintCard, ProductCard, SizeFigure, SizeRow
from shop.conf import config
from shop.models import Product
from shop.money import Money
from shop.queries.pictures import dressed_picture, swatch_picture, versions_by_token
from shop.shipping.registry import get_shipping

MOST_EXAMPLES = 60
NEIGHBOURS = 4


def examples(*, garment: str = "") -> list[Version]:
    """The picks of the store's own public designs, newest first, in one query."""
    shown = Version.objects.filter(design__is_public=True, design__head_id=F("pk"))
    if garment:
        shown = shown.filter(design__garment__slug=garment)
    return list(shown.select_related(*PARTS).order_by("-design_id")[:MOST_EXAMPLES])


def product_cards(shown: Sequence[Version]) -> tuple[ProductCard, ...]:
    """Everything that is live, in the merchant's order, each with her choice or an example."""
    products = list(Product.objects.filter(is_live=True))
    wanted = [p.example_version for p in products if p.example_version]
    chosen = versions_by_token(wanted) if wanted else {}
    newest = {version.design.garment.slug: version for version in reversed(shown)}
    return tuple(
        product_card(p, chosen.get(p.example_version) or newest.get(p.garment_slug))
        for p in products
    )


def product_card(product: Product, version: Version | None) -> ProductCard:
    return ProductCard(
        slug=product.slug,
        title=product.title,
        blurb=product.blurb,
        price=product.price,
        href=reverse("shop:product", args=[product.slug]),
        studio_href=studio_href(product.garment_slug),
        garment=product.garment_slug,
        picture=dressed_picture(version),
    )


def print_cards(shown: Sequence[Version], *, limit: int = 12) -> tuple[PrintCard, ...]:
    """Prints to start from."""
    return tuple(print_card(version) for version in shown[:limit])


def neighbour_cards(garment: str, *, beside: Version | None = None) -> tuple[PrintCard, ...]:
    """Four prints to start from instead: other words, those on the same garment first."""
    shown = sorted(examples(), key=lambda one: one.design.garment.slug != garment)
    taken = {beside.words} if beside else set()
    found = []
    for version in shown:
        if version.words not in taken:
            taken.add(version.words)
            found.append(version)
    return print_cards(found, limit=NEIGHBOURS)


def print_card(version: Version) -> PrintCard:
    words = version.words
    return PrintCard(
        words=words,
        caption=version.caption,
        href=studio_href(version.design.garment.slug, words=words),
        garment=version.design.garment.name,
        picture=dressed_picture(version),
        swatch=swatch_picture(version),
    )


def studio_href(garment: str, *, words: str = "") -> str:
    """The studio on a garment, filled with words if there are any."""
    address = reverse("designer:studio", args=[garment])
    return f"{address}?{urlencode({'q': words})}" if words else address


def size_rows(garment: Garment) -> tuple[SizeRow, ...]:
    return tuple(
        SizeRow(size.code, tuple(SizeFigure(each.name, f"{each.cm:g}") for each in size.measures))
        for size in garment.sizes.all()
    )


def colour_cards(garment: Garment) -> tuple[ColourCard, ...]:
    return tuple(ColourCard(c.slug, c.name, c.hex) for c in garment.colourways.all())


def delivery_cards(
    *, country: str, goods: Money, today: date, chosen: str = ""
) -> tuple[DeliveryCard, ...]:
    """Every way to ship there; the first is chosen unless another was."""
    offers = get_shipping().offers(country=country, goods=goods, today=today)
    codes = [offer.code for offer in offers]
    marked = chosen if chosen in codes else next(iter(codes), "")
    return tuple(
        DeliveryCard(o.code, o.title, o.text, o.arrives, o.price, chosen=o.code == marked)
        for o in offers
    )


def home_country() -> str:
    """Where a visitor probably is, before she says: the store's first country."""
    countries = config().countries
    return "DE" if "DE" in countries else next(iter(countries))
