"""The shelf and the wall of prints."""

from __future__ import annotations

from datetime import date
from urllib.parse import urlencode

from django.db.models import QuerySet
from django.urls import reverse

from designer.models import Design, Garment, Version
from shop.cards import ColourCard, DeliveryCard, PrintCard, ProductCard, SizeRow
from shop.conf import config
from shop.models import Product
from shop.money import Money
from shop.queries.pictures import dressed_picture, swatch_picture, versions_by_token
from shop.shipping.registry import get_shipping


def product_cards() -> tuple[ProductCard, ...]:
    """Everything that is live, in the merchant's order."""
    products = list(Product.objects.filter(is_live=True))
    chosen = versions_by_token([p.example_version for p in products if p.example_version])
    return tuple(
        product_card(p, chosen.get(p.example_version) or newest_example(p.garment_slug))
        for p in products
    )


def newest_example(garment: str) -> Version | None:
    """The picture on a garment's shelf, unless the merchant chose another."""
    design = examples().filter(garment__slug=garment).first()
    if design is None or design.head is None:
        return None
    return versions_by_token([design.head.token])[design.head.token]


def examples() -> QuerySet[Design]:
    """The store's own designs that everybody may see, newest first."""
    shown = Design.objects.filter(is_public=True, head__isnull=False)
    return shown.select_related("garment", "head").order_by("-pk")


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


def print_cards(*, garment: str = "", limit: int = 12) -> tuple[PrintCard, ...]:
    """Prints to start from."""
    designs = examples().filter(garment__slug=garment) if garment else examples()
    tokens = [design.head.token for design in designs[:limit] if design.head]
    versions = versions_by_token(tokens)
    return tuple(print_card(versions[token]) for token in tokens)


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
        SizeRow(size.code, size.chest_mm, size.length_mm, size.sleeve_mm)
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
