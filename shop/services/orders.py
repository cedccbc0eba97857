"""From the bag to an order: proofs approved, figures frozen, one order per checkout token."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from django.db import IntegrityError, transaction
from django.db.models import QuerySet
from django.utils import timezone

from designer.errors import DesignerError
from designer.models import Proof, Shopper, Version
from designer.queries import version_by_token
from designer.services.proofs import approve_proof
from designer.tokens import new_token
from shop.conf import config
from shop.errors import CannotShipThere, CartChanged, CartEmpty, ProofNotApproved
from shop.models import Cart, CartLine, Order, OrderLine
from shop.money import Money
from shop.pricing import Priced, Quote, quote
from shop.services.moves import tell_story
from shop.shipping.base import Delivery
from shop.shipping.registry import get_shipping
from shop.signals import order_placed
from shop.tax.base import TaxRate
from shop.tax.registry import get_tax

FIRST_NUMBER = 10_400


@dataclass(frozen=True, slots=True)
class Contact:
    """Who ordered and where it goes; ``country`` is ISO 3166-1 alpha-2."""

    email: str
    name: str
    line1: str
    postcode: str
    city: str
    country: str
    line2: str = ""
    region: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Bill:
    """The figures of a bag for one address and delivery."""

    quote: Quote
    delivery: Delivery
    rate: TaxRate


def place_order(
    *,
    shopper: Shopper,
    checkout_token: str,
    contact: Contact,
    delivery_code: str,
    proof_ticked: bool,
) -> Order:
    """The order for this checkout token; a second press returns the first press's order.

    Approves the proof of every line first (slow, outside any transaction), then freezes the bag
    and writes the order in one transaction. Raises CartChanged when the bag is not the one that
    was shown, CartEmpty, ProofNotApproved, CannotShipThere; nothing is ordered then.
    """
    known = _known_order(shopper, checkout_token)
    if known is not None:
        return known
    if not proof_ticked:
        raise ProofNotApproved(f"Tick “{config().proof_text}” first, so we know it is the one.")
    try:
        return _order_bag(shopper, checkout_token, contact, delivery_code)
    except (CartChanged, IntegrityError):
        # Another press may have been quicker, at any moment since the first look.
        known = _known_order(shopper, checkout_token)
        if known is None:
            raise
        return known


def cart_lines(cart: Cart) -> QuerySet[CartLine]:
    """What is in the bag now and still for sale, oldest first."""
    lines = cart.lines.filter(
        removed_at=None, product__is_live=True, product__currency=config().currency
    )
    return lines.select_related("product").order_by("pk")


def price_lines(
    *, lines: Sequence[CartLine], country: str, delivery_code: str, today: date | None = None
) -> Bill:
    """The figures for the lines. Raises CannotShipThere."""
    today = today or timezone.now().date()
    priced = [Priced(line.product.price, line.quantity) for line in lines]
    currency = lines[0].product.currency if lines else config().currency
    goods = sum((part.gross.minor for part in priced), 0)
    offers = get_shipping().offers(country=country, goods=Money(goods, currency), today=today)
    chosen = next((offer for offer in offers if offer.code == delivery_code), None)
    if chosen is None:
        raise CannotShipThere("We do not ship there like that. Please choose another delivery.")
    rate = get_tax().rate_for(country=country)
    figures = quote(lines=priced, delivery=chosen.price, rate_bp=rate.rate_bp)
    return Bill(figures, chosen, rate)


def _order_bag(
    shopper: Shopper, checkout_token: str, contact: Contact, delivery_code: str
) -> Order:
    cart = _open_bag(shopper, checkout_token)
    lines = list(cart_lines(cart))
    if not lines:
        raise CartEmpty("Your bag is empty.")
    bill = price_lines(lines=lines, country=contact.country, delivery_code=delivery_code)
    proofs = [_approve(line, shopper) for line in lines]
    with transaction.atomic():
        return _write_order(cart, checkout_token, lines, proofs, contact, bill)


def _open_bag(shopper: Shopper, checkout_token: str) -> Cart:
    bags = Cart.objects.filter(shopper_key=shopper.key, ordered_at=None)
    cart = bags.filter(checkout_token=checkout_token).first()
    if cart is None:
        raise CartChanged("Your bag has changed since this page was opened. Please look again.")
    return cart


def _known_order(shopper: Shopper, checkout_token: str) -> Order | None:
    return Order.objects.filter(checkout_token=checkout_token, shopper_key=shopper.key).first()


def _approve(line: CartLine, shopper: Shopper) -> Proof:
    try:
        version = version_by_token(line.version_token)
        return approve_proof(
            version=version, shopper=shopper, text_version=config().proof_text_version
        )
    except Version.DoesNotExist as error:
        gone = f"“{line.words}” was deleted. Take it out of your bag, please."
        raise ProofNotApproved(gone) from error
    except DesignerError as error:
        raise ProofNotApproved(str(error)) from error


def _write_order(
    cart: Cart,
    checkout_token: str,
    lines: Sequence[CartLine],
    proofs: Sequence[Proof],
    contact: Contact,
    bill: Bill,
) -> Order:
    # The guard: whoever turns the bag into an order first wins; its token covers its content.
    taken = Cart.objects.filter(pk=cart.pk, checkout_token=checkout_token, ordered_at=None)
    if not taken.update(ordered_at=timezone.now()):
        raise CartChanged("Your bag has changed since this page was opened. Please look again.")
    order = _order_row(cart, checkout_token, contact, bill)
    order.save(force_insert=True)
    order.number = f"{config().order_prefix}-{FIRST_NUMBER + order.pk}"
    order.save(update_fields=["number"])
    OrderLine.objects.bulk_create(
        _line_row(order, number, line, proof, bill)
        for number, (line, proof) in enumerate(zip(lines, proofs, strict=True), start=1)
    )
    pieces = sum(line.quantity for line in lines)
    detail = "You ticked the proof" if pieces == 1 else f"You ticked the proofs, {pieces} pieces"
    tell_story(order=order, code="placed", text="Ordered and approved", detail=detail)
    transaction.on_commit(lambda: order_placed.send(sender=Order, order=order))
    return order


def _order_row(cart: Cart, checkout_token: str, contact: Contact, bill: Bill) -> Order:
    return Order(
        number=f"new-{new_token()}"[:24],  # its own number needs the row's id
        checkout_token=checkout_token,
        shopper_key=cart.shopper_key,
        email=contact.email,
        name=contact.name,
        line1=contact.line1,
        line2=contact.line2,
        postcode=contact.postcode,
        city=contact.city,
        region=contact.region,
        country=contact.country,
        phone=contact.phone,
        currency=bill.quote.gross.currency,
        goods_minor=bill.quote.goods.minor,
        delivery_minor=bill.quote.delivery.gross.minor,
        tax_minor=bill.quote.tax.minor,
        gross_minor=bill.quote.gross.minor,
        tax_rate_bp=bill.rate.rate_bp,
        tax_name=bill.rate.name,
        delivery_code=bill.delivery.code,
        delivery_title=bill.delivery.title,
        arrives_on=bill.delivery.arrives,
        proof_text_version=config().proof_text_version,
    )


def _line_row(order: Order, number: int, line: CartLine, proof: Proof, bill: Bill) -> OrderLine:
    version, share = proof.version, bill.quote.lines[number - 1]
    return OrderLine(
        order=order,
        number=number,
        title=line.product.title,
        words=line.words,
        caption=line.caption,
        details=line.details,
        version_token=line.version_token,
        proof_token=proof.token,
        approved_sha256=proof.master.sha256,
        recipe_id=version.recipe_id,
        garment=version.design.garment.slug,
        colourway=version.layout.colourway,
        size=line.size,
        quantity=line.quantity,
        currency=order.currency,
        unit_minor=line.product.price_minor,
        net_minor=share.net.minor,
        tax_minor=share.tax.minor,
        gross_minor=share.gross.minor,
    )
