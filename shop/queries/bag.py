"""The bag as its page shows it."""

from __future__ import annotations

from collections.abc import Sequence

from django.urls import reverse

from designer.models import GarmentSize, Shopper, Version
from shop.cards import BagLine, Totals
from shop.models import Cart, CartLine
from shop.money import Money, total
from shop.queries.pictures import dressed_picture, swatch_picture, versions_by_token
from shop.queries.storefront import home_country, studio_href
from shop.services.orders import Bill, cart_lines, price_lines


def cart_of(shopper: Shopper | None) -> Cart | None:
    if shopper is None:
        return None
    return Cart.objects.filter(shopper_key=shopper.key, ordered_at=None).first()


def count_pieces(shopper: Shopper | None) -> int:
    """How many pieces lie in the bag, for the header."""
    cart = cart_of(shopper)
    return sum(cart_lines(cart).values_list("quantity", flat=True)) if cart else 0


def bag_lines(cart: Cart | None) -> tuple[BagLine, ...]:
    return bag_cards(list(cart_lines(cart))) if cart else ()


def not_for_sale(cart: Cart | None) -> str:
    """Words about lines that cannot be ordered any more; "" when there are none."""
    if cart is None:
        return ""
    lines = cart.lines.filter(removed_at=None).exclude(pk__in=cart_lines(cart).values("pk"))
    names = ", ".join(f"“{line.words}”" for line in lines[:3])
    return f"{names} is on a garment that we do not sell at the moment." if names else ""


def bag_cards(lines: Sequence[CartLine]) -> tuple[BagLine, ...]:
    versions = versions_by_token([line.version_token for line in lines])
    sizes = _sizes_of({line.product.garment_slug for line in lines})
    return tuple(
        BagLine(
            token=line.token,
            title=line.product.title,
            words=line.words,
            caption=line.caption,
            details=line.details,
            size=line.size,
            sizes=sizes.get(line.product.garment_slug, ()),
            quantity=line.quantity,
            unit=line.product.price,
            total=line.product.price * line.quantity,
            edit_href=edit_href(line.version_token, line.product.garment_slug, versions),
            picture=dressed_picture(versions.get(line.version_token)),
            swatch=swatch_picture(versions.get(line.version_token)),
        )
        for line in lines
    )


def edit_href(token: str, garment: str, versions: dict[str, Version]) -> str:
    """The design in the studio; the empty studio when the design is gone."""
    version = versions.get(token)
    if version is None:
        return studio_href(garment)
    return reverse("designer:design", args=[garment, version.design.token])


def bag_totals(cart: Cart | None) -> Totals | None:
    """What the bag comes to with the usual delivery; None for an empty bag."""
    lines = list(cart_lines(cart)) if cart else []
    if not lines:
        return None
    return totals_of(price_lines(lines=lines, country=home_country(), delivery_code="parcel"))


def totals_of(bill: Bill) -> Totals:
    return Totals(
        goods=bill.quote.goods,
        delivery=bill.quote.delivery.gross,
        together=bill.quote.gross,
        tax=bill.quote.tax,
        tax_name=bill.rate.name,
        tax_percent=bill.rate.percent,
    )


def goods_of(lines: Sequence[CartLine]) -> Money:
    currency = lines[0].product.currency
    return total((line.product.price * line.quantity for line in lines), currency=currency)


def _sizes_of(garments: set[str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    rows = GarmentSize.objects.filter(garment__slug__in=garments).order_by("step")
    for garment, code in rows.values_list("garment__slug", "code"):
        found.setdefault(garment, []).append(code)
    return {garment: tuple(codes) for garment, codes in found.items()}
