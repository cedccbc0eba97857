from __future__ import annotations

import pytest

from shop.errors import CartError, NotHerPrint, NotSoldHere
from shop.models import Cart, Product
from shop.services.cart import (
    add_to_cart,
    change_line,
    duplicate_line,
    open_cart,
    remove_line,
    restore_line,
)
from tests.shop import builders

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_pictures")]


@pytest.fixture
def sunflower(alice):
    builders.product()
    return builders.version(alice)


def _lines(shopper):
    return list(open_cart(shopper=shopper).lines.filter(removed_at=None).order_by("pk"))


def test_a_print_in_a_size_goes_into_the_bag_with_its_words(alice, sunflower):
    line = add_to_cart(shopper=alice, version_token=sunflower.token, size="M")
    assert (line.words, line.size, line.quantity) == ("Cartoon sunflower pattern", "M", 1)
    assert line.details.startswith("All over, ")


def test_the_same_again_adds_up_on_one_line(alice, sunflower):
    for _ in range(2):
        add_to_cart(shopper=alice, version_token=sunflower.token, size="M", quantity=2)
    assert [line.quantity for line in _lines(alice)] == [4]


def test_nobody_buys_another_shoppers_print(bob, alice, sunflower):
    with pytest.raises(NotHerPrint):
        add_to_cart(shopper=bob, version_token=sunflower.token, size="M")
    assert _lines(bob) == []


def test_an_example_becomes_her_own_print_once(alice, bob, sunflower):
    sunflower.design.is_public = True
    sunflower.design.save()
    for _ in range(2):
        line = add_to_cart(shopper=bob, version_token=sunflower.token, size="M")
    assert line.version_token != sunflower.token
    assert [line.quantity for line in _lines(bob)] == [2]


@pytest.mark.parametrize("size", ["", "M2", "m", "999"])
def test_a_size_we_lack_is_refused(alice, sunflower, size):
    with pytest.raises(NotSoldHere):
        add_to_cart(shopper=alice, version_token=sunflower.token, size=size)


def test_a_garment_that_is_not_live_is_not_sold(alice, sunflower):
    Product.objects.update(is_live=False)
    with pytest.raises(NotSoldHere):
        add_to_cart(shopper=alice, version_token=sunflower.token, size="M")


@pytest.mark.parametrize("quantity", [-1, 21, 1000])
def test_a_line_holds_one_to_twenty(alice, sunflower, quantity):
    with pytest.raises(CartError):
        add_to_cart(shopper=alice, version_token=sunflower.token, size="M", quantity=quantity)


def test_changing_a_size_into_one_that_is_there_makes_one_line(alice, sunflower):
    medium = add_to_cart(shopper=alice, version_token=sunflower.token, size="M")
    add_to_cart(shopper=alice, version_token=sunflower.token, size="L", quantity=2)
    change_line(shopper=alice, token=medium.token, size="L")
    assert [(line.size, line.quantity) for line in _lines(alice)] == [("L", 3)]


def test_a_copy_in_another_size_is_a_line_of_its_own(alice, sunflower):
    medium = add_to_cart(shopper=alice, version_token=sunflower.token, size="M")
    duplicate_line(shopper=alice, token=medium.token, size="S")
    assert [line.size for line in _lines(alice)] == ["M", "S"]


def test_what_was_removed_can_be_put_back(alice, sunflower):
    line = add_to_cart(shopper=alice, version_token=sunflower.token, size="M")
    remove_line(shopper=alice, token=line.token)
    assert _lines(alice) == []
    restore_line(shopper=alice, token=line.token)
    assert [left.token for left in _lines(alice)] == [line.token]


def test_putting_back_joins_a_line_added_since(alice, sunflower):
    line = add_to_cart(shopper=alice, version_token=sunflower.token, size="M")
    remove_line(shopper=alice, token=line.token)
    add_to_cart(shopper=alice, version_token=sunflower.token, size="M")
    restore_line(shopper=alice, token=line.token)
    assert [left.quantity for left in _lines(alice)] == [2]


def test_a_line_of_another_shoppers_bag_does_not_exist(alice, bob, sunflower):
    line = add_to_cart(shopper=alice, version_token=sunflower.token, size="M")
    for verb in (remove_line, restore_line):
        with pytest.raises(CartError):
            verb(shopper=bob, token=line.token)
    with pytest.raises(CartError):
        change_line(shopper=bob, token=line.token, quantity=2)


def test_every_change_gives_the_bag_a_new_checkout_token(alice, sunflower):
    line = add_to_cart(shopper=alice, version_token=sunflower.token, size="M")
    tokens = {open_cart(shopper=alice).checkout_token}
    change_line(shopper=alice, token=line.token, quantity=3)
    tokens.add(open_cart(shopper=alice).checkout_token)
    remove_line(shopper=alice, token=line.token)
    tokens.add(open_cart(shopper=alice).checkout_token)
    assert len(tokens) == 3


def test_a_shopper_has_one_open_bag(alice):
    assert open_cart(shopper=alice) == open_cart(shopper=alice)
    assert Cart.objects.count() == 1


def test_a_bag_has_an_end(alice, sunflower, monkeypatch):
    monkeypatch.setattr("shop.services.cart.MAX_LINES", 2)
    for size in ("S", "M"):
        add_to_cart(shopper=alice, version_token=sunflower.token, size=size)
    with pytest.raises(CartError):
        add_to_cart(shopper=alice, version_token=sunflower.token, size="L")
