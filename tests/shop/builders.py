"""Rows of the store for tests; keyword arguments override."""

from __future__ import annotations

from typing import Any

from designer.models import Shopper, Version
from designer.tokens import new_token
from shop.models import Order, OrderLine, Payment, PaymentState, Product
from shop.services.orders import Contact
from tests import builders

CONTACT = Contact(
    email="noor@example.com",
    name="Noor Haddad",
    line1="Lindenstraße 12",
    postcode="10969",
    city="Berlin",
    country="DE",
)
FORM = {
    "email": CONTACT.email,
    "name": CONTACT.name,
    "line1": CONTACT.line1,
    "postcode": CONTACT.postcode,
    "city": CONTACT.city,
    "country": CONTACT.country,
    "delivery": "parcel",
    "proof": "on",
}


def product(**fields: Any) -> Product:
    builders.garment(fields.get("garment_slug", "hoodie"))
    defaults = {"title": "Relaxed hoodie", "garment_slug": "hoodie", "price_minor": 6900}
    slug = fields.pop("slug", "hoodie")
    return Product.objects.get_or_create(slug=slug, defaults={**defaults, **fields})[0]


def version(shopper: Shopper, **fields: Any) -> Version:
    return builders.version(shopper=shopper, **fields)


def order(shopper: Shopper | None = None, *, gross: int = 6900, **fields: Any) -> Order:
    """An order of one hoodie, without a real print behind it."""
    row = Order.objects.create(
        **{
            "number": f"T-{new_token()[:12]}",
            "checkout_token": new_token(),
            "shopper_key": shopper.key if shopper else new_token(),
            "email": CONTACT.email,
            "name": CONTACT.name,
            "line1": CONTACT.line1,
            "postcode": CONTACT.postcode,
            "city": CONTACT.city,
            "country": CONTACT.country,
            "currency": "EUR",
            "goods_minor": gross,
            "delivery_minor": 0,
            "tax_minor": 0,
            "gross_minor": gross,
            "tax_rate_bp": 1900,
            "tax_name": "VAT",
            "delivery_code": "parcel",
            "delivery_title": "Parcel",
            "proof_text_version": "test",
            **fields,
        }
    )
    OrderLine.objects.create(
        order=row,
        number=1,
        title="Relaxed hoodie",
        words="Cartoon sunflower pattern",
        details="All over, 30 cm repeat",
        version_token=new_token(),
        proof_token=new_token(),
        approved_sha256="a" * 64,
        recipe_id="b" * 64,
        garment="hoodie",
        colourway="natural",
        size="M",
        quantity=1,
        currency="EUR",
        unit_minor=gross,
        net_minor=gross,
        tax_minor=0,
        gross_minor=gross,
    )
    return row


def payment(order: Order, **fields: Any) -> Payment:
    return Payment.objects.create(
        **{
            "order": order,
            "provider": "demo",
            "amount_minor": order.gross_minor,
            "currency": order.currency,
            "idempotency_key": f"test-{new_token()}",
            "reference": new_token(),
            "state": PaymentState.OPEN,
            **fields,
        }
    )
