"""The bag: adding, changing, copying, removing and undoing.

Every verb first takes the open bag by a guarded update that also gives it a new checkout token, so
a bag that is being ordered at this moment is never changed behind the order's back.
"""

from __future__ import annotations

from django.db import IntegrityError, transaction
from django.utils import timezone

from designer.models import GarmentSize, Shopper, Version
from designer.queries import version_by_token
from designer.tokens import new_token
from shop.conf import config
from shop.descriptions import describe_version
from shop.errors import CartError, NotHerPrint, NotSoldHere
from shop.models import Cart, CartLine, Product
from shop.pricing import MAX_QUANTITY
from shop.services.showcase import adopt_print

MAX_LINES = 30
GONE = "This line is no longer in your bag."


def open_cart(*, shopper: Shopper) -> Cart:
    """The shopper's open bag, made if she has none."""
    cart = Cart.objects.filter(shopper_key=shopper.key, ordered_at=None).first()
    if cart is not None:
        return cart
    try:
        with transaction.atomic():
            return Cart.objects.create(shopper_key=shopper.key)
    except IntegrityError:  # her other tab was first
        return Cart.objects.get(shopper_key=shopper.key, ordered_at=None)


def add_to_cart(*, shopper: Shopper, version_token: str, size: str, quantity: int = 1) -> CartLine:
    """Puts a version in a size into the bag; the same again adds up.

    Raises NotHerPrint for another shopper's design, NotSoldHere for a garment or size we lack.
    """
    version = _buyable_version(shopper, version_token)
    product = _product_for(version)
    _require_size(product.garment_slug, size)
    _require_quantity(quantity)
    with transaction.atomic():
        cart = _take_cart(shopper)
        if cart.lines.filter(removed_at=None).count() >= MAX_LINES:
            raise CartError(f"A bag holds {MAX_LINES} lines. Order these first, please.")
        line, is_new = CartLine.objects.get_or_create(
            cart=cart,
            version_token=version.token,
            size=size,
            removed_at=None,
            defaults={
                "product": product,
                "quantity": quantity,
                "words": version.words,
                "caption": version.caption,
                "details": describe_version(version),
            },
        )
        if not is_new:
            line.quantity = min(line.quantity + quantity, MAX_QUANTITY)
            line.save(update_fields=["quantity"])
    return line


def change_line(
    *, shopper: Shopper, token: str, quantity: int | None = None, size: str | None = None
) -> CartLine:
    """Another quantity or size. Quantity 0 removes the line. Raises CartError."""
    if quantity == 0:
        return remove_line(shopper=shopper, token=token)
    if quantity is not None:
        _require_quantity(quantity)
    with transaction.atomic():
        line = _line(_take_cart(shopper), token)
        if size is not None and size != line.size:
            _require_size(line.product.garment_slug, size)
            line = _resized(line, size)
        if quantity is not None:
            line.quantity = quantity
        line.save()
    return line


def duplicate_line(*, shopper: Shopper, token: str, size: str) -> CartLine:
    """The same print in another size, as a line of its own."""
    cart = open_cart(shopper=shopper)
    line = _line(cart, token)
    return add_to_cart(shopper=shopper, version_token=line.version_token, size=size, quantity=1)


def remove_line(*, shopper: Shopper, token: str) -> CartLine:
    """Takes the line out; ``restore_line`` brings it back. Twice is the same as once."""
    with transaction.atomic():
        cart = _take_cart(shopper)
        cart.lines.filter(token=token, removed_at=None).update(removed_at=timezone.now())
        line = cart.lines.filter(token=token).first()
    if line is None:
        raise CartError(GONE)
    return line


def restore_line(*, shopper: Shopper, token: str) -> CartLine:
    """Undoes ``remove_line``; a line of the same print and size added since takes it in."""
    with transaction.atomic():
        cart = _take_cart(shopper)
        line = cart.lines.filter(token=token).first()
        if line is None:
            raise CartError(GONE)
        if line.removed_at is None:
            return line
        same = _same_line(cart, line, line.size)
        if same is not None:
            return _merged(line, into=same)
        line.removed_at = None
        line.save(update_fields=["removed_at"])
    return line


def _take_cart(shopper: Shopper) -> Cart:
    """The open bag, held until the transaction ends, with a new checkout token."""
    for _ in range(3):
        cart = open_cart(shopper=shopper)
        token, now = new_token(), timezone.now()
        held = Cart.objects.filter(pk=cart.pk, ordered_at=None)
        if held.update(checkout_token=token, changed_at=now):
            cart.refresh_from_db()
            return cart
    raise CartError("Your bag is being ordered right now. Please look again.")


def _line(cart: Cart, token: str) -> CartLine:
    line = cart.lines.select_related("product").filter(token=token, removed_at=None).first()
    if line is None:
        raise CartError(GONE)
    return line


def _same_line(cart: Cart, line: CartLine, size: str) -> CartLine | None:
    twins = cart.lines.filter(version_token=line.version_token, size=size, removed_at=None)
    return twins.exclude(pk=line.pk).first()


def _resized(line: CartLine, size: str) -> CartLine:
    """The line in another size; a line that is there already takes it in."""
    same = _same_line(line.cart, line, size)
    if same is not None:
        return _merged(line, into=same)
    line.size = size
    return line


def _merged(line: CartLine, *, into: CartLine) -> CartLine:
    into.quantity = min(into.quantity + line.quantity, MAX_QUANTITY)
    into.save(update_fields=["quantity"])
    line.delete()
    return into


def _buyable_version(shopper: Shopper, token: str) -> Version:
    try:
        version = version_by_token(token)
    except Version.DoesNotExist as error:
        raise NotHerPrint("We cannot find this print. Please pick it again.") from error
    if version.design.shopper_id == shopper.pk:
        return version
    return adopt_print(shopper=shopper, version=version)


def _product_for(version: Version) -> Product:
    product = Product.objects.filter(
        garment_slug=version.design.garment.slug, is_live=True, currency=config().currency
    ).first()
    if product is None:
        raise NotSoldHere("We do not sell this garment at the moment.")
    return product


def _require_size(garment_slug: str, size: str) -> None:
    if not GarmentSize.objects.filter(garment__slug=garment_slug, code=size).exists():
        raise NotSoldHere("Please choose a size.")


def _require_quantity(quantity: int) -> None:
    if not 1 <= quantity <= MAX_QUANTITY:
        raise CartError(f"Please choose 1 to {MAX_QUANTITY} pieces.")
