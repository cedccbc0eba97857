from __future__ import annotations

import pytest
from django.urls import reverse

from designer.services.heads import move_head
from shop.models import Product
from tests.shop import builders

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("small_pictures")]


@pytest.fixture
def example(bob):
    """A public design of the store's own."""
    builders.product()
    version = builders.version(bob)
    version.design.is_public = True
    version.design.save()
    move_head(design=version.design, to=version)
    return version


def test_the_front_page_shows_examples_and_products(client, example):
    page = client.get("/")
    assert page.status_code == 200
    assert [card.words for card in page.context["prints"]] == ["Cartoon sunflower pattern"]
    assert page.context["hero"].picture.src.startswith("/r/")
    assert [str(card.price) for card in page.context["products"]] == ["€69.00"]


def test_an_empty_store_has_a_front_page_too(client):
    assert client.get("/").status_code == 200


def test_a_product_page_shows_its_example_and_what_it_needs_to_be_bought(client, example):
    page = client.get(reverse("shop:product", args=["hoodie"]))
    assert page.context["version_token"] == example.token
    assert page.context["size"] == "M"
    assert page.context["picture"]
    assert page.context["swatch"]
    assert [row.code for row in page.context["sizes"]][:2] == ["XS", "S"]
    assert len(page.context["deliveries"]) == 2


def test_a_product_without_a_picture_still_has_a_page(client):
    builders.product()
    page = client.get(reverse("shop:product", args=["hoodie"]))
    assert page.status_code == 200
    assert page.context["version_token"] == ""


def test_her_own_version_shows_on_the_product_page_and_nobody_elses(alice, alice_client, client):
    builders.product()
    version = builders.version(alice)
    address = reverse("shop:product", args=["hoodie"]) + f"?version={version.token}"
    assert alice_client.get(address).context["version_token"] == version.token
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("asked", ["nothing", "0" * 22, "%00", "../x"])
def test_an_unknown_version_is_not_found(client, example, asked):
    address = reverse("shop:product", args=["hoodie"]) + f"?version={asked}"
    assert client.get(address).status_code == 404


def test_what_is_not_live_is_not_found(client, example):
    Product.objects.update(is_live=False)
    assert client.get(reverse("shop:product", args=["hoodie"])).status_code == 404


def test_the_front_page_takes_few_queries(client, example, django_assert_max_num_queries):
    client.get("/")
    with django_assert_max_num_queries(4):
        client.get("/")
