from __future__ import annotations

import threading
from dataclasses import replace

import pytest
from django.db import connection

from shop.errors import CannotShipThere, CartChanged, CartEmpty, ProofNotApproved
from shop.models import Order, Product
from shop.services import orders
from shop.services.cart import add_to_cart, open_cart
from shop.services.orders import place_order
from tests.shop import builders

pytestmark = pytest.mark.usefixtures("small_pictures")


@pytest.fixture
def bag(alice):
    """Alice's bag with two sunflower hoodies in M."""
    builders.product()
    version = builders.version(alice)
    add_to_cart(shopper=alice, version_token=version.token, size="M", quantity=2)
    return open_cart(shopper=alice)


def _place(shopper, cart, **changes):
    asked = {
        "shopper": shopper,
        "checkout_token": cart.checkout_token,
        "contact": builders.CONTACT,
        "delivery_code": "express",
        "proof_ticked": True,
    }
    return place_order(**{**asked, **changes})


@pytest.mark.django_db
def test_an_order_keeps_what_was_approved_and_what_it_cost(alice, bag):
    order = _place(alice, bag)
    line = order.lines.get()
    assert (order.goods_minor, order.delivery_minor, order.gross_minor) == (13800, 900, 14700)
    assert order.tax_minor == 2347
    assert (line.unit_minor, line.quantity, line.gross_minor) == (6900, 2, 13800)
    assert len(line.approved_sha256) == 64
    assert line.proof_token
    assert order.number.startswith("SRH-")


@pytest.mark.django_db
def test_a_later_price_does_not_touch_an_order(alice, bag):
    order = _place(alice, bag)
    Product.objects.update(price_minor=1)
    order.refresh_from_db()
    assert order.lines.get().unit_minor == 6900


@pytest.mark.django_db
def test_a_second_press_gets_the_first_presss_order(alice, bag):
    assert _place(alice, bag) == _place(alice, bag)
    assert Order.objects.count() == 1


@pytest.mark.django_db
def test_a_press_that_finds_the_bag_just_ordered_gets_that_order(alice, bag, monkeypatch):
    """The first press ends between the second one's two looks: for the order, then for the bag."""
    look, quicker = orders._open_bag, []

    def late(shopper, token):
        if not quicker:
            quicker.append(None)
            quicker[0] = _place(alice, bag)
        return look(shopper, token)

    monkeypatch.setattr(orders, "_open_bag", late)
    assert _place(alice, bag) == quicker[0]


@pytest.mark.django_db
def test_another_shopper_cannot_use_the_token_of_a_bag(alice, bob, bag):
    with pytest.raises(CartChanged):
        _place(bob, bag)
    _place(alice, bag)
    with pytest.raises(CartChanged):
        _place(bob, bag)


@pytest.mark.django_db
def test_a_page_that_shows_an_older_bag_cannot_order(alice, bag):
    add_to_cart(shopper=alice, version_token=bag.lines.get().version_token, size="L", quantity=1)
    with pytest.raises(CartChanged):
        _place(alice, bag)
    assert Order.objects.count() == 0


@pytest.mark.django_db
def test_without_the_tick_nothing_is_ordered(alice, bag):
    with pytest.raises(ProofNotApproved):
        _place(alice, bag, proof_ticked=False)
    assert Order.objects.count() == 0


@pytest.mark.django_db
@pytest.mark.parametrize(("country", "code"), [("AQ", "parcel"), ("DE", "drone")])
def test_what_cannot_be_shipped_is_not_ordered(alice, bag, country, code):
    contact = replace(builders.CONTACT, country=country)
    with pytest.raises(CannotShipThere):
        _place(alice, bag, contact=contact, delivery_code=code)
    assert open_cart(shopper=alice) == bag


@pytest.mark.django_db
def test_after_an_order_the_next_bag_is_empty(alice, bag):
    _place(alice, bag)
    fresh = open_cart(shopper=alice)
    assert fresh != bag
    assert not fresh.lines.exists()


@pytest.mark.django_db(transaction=True)
def test_eight_presses_at_once_make_one_order(alice, bag):
    _place_proofs(alice, bag)
    barrier, numbers, errors = threading.Barrier(8), [], []

    def press() -> None:
        barrier.wait()
        try:
            numbers.append(_place(alice, bag).number)
        except Exception as error:
            errors.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=press) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert len(numbers) == 8
    assert len(set(numbers)) == 1
    assert Order.objects.count() == 1


def _place_proofs(shopper, cart) -> None:
    """Draws the master beforehand, so that the threads meet where the order is written."""
    from designer.queries import version_by_token
    from designer.services.proofs import approve_proof

    for line in cart.lines.all():
        version = version_by_token(line.version_token)
        approve_proof(version=version, shopper=shopper, text_version="test")


@pytest.mark.django_db
def test_a_print_that_was_deleted_is_named_and_not_ordered(alice, bag):
    alice.designs.all().delete()
    with pytest.raises(ProofNotApproved, match="Cartoon sunflower pattern"):
        _place(alice, bag)


@pytest.mark.django_db
def test_what_is_no_longer_sold_is_not_ordered(alice, bag):
    Product.objects.update(is_live=False)
    with pytest.raises(CartEmpty):
        _place(alice, bag)
