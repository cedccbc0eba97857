from __future__ import annotations

import re

import pytest
from django.urls import reverse

from designer.queries import garments
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


@pytest.mark.parametrize(
    ("slug", "columns"),
    [
        ("sweatshirt", ["Size", "Chest", "Length", "Sleeve"]),
        ("leggings", ["Size", "Waist", "Hip", "Length", "Inside leg"]),
        ("tote", ["Size", "Width", "Length"]),
    ],
)
def test_the_size_table_measures_what_the_garment_has(client, slug, columns):
    builders.product(slug=slug, garment_slug=slug)
    page = client.get(reverse("shop:product", args=[slug])).content.decode()
    assert re.findall(r'<th scope="col">([^<]+)</th>', page) == columns
    assert all(f">{code}<" in page for code in ("XS", "4XL")) or slug == "tote"


def test_a_garment_on_no_scene_is_sold_by_its_flat_cloth(client, bob, example, monkeypatch):
    monkeypatch.setattr(garments, "scenes_for", lambda slug: ())
    page = client.get(reverse("shop:product", args=["hoodie"]))
    assert page.context["picture"] is None
    assert page.context["swatch"].src in page.content.decode()
    studio = client.get(reverse("designer:studio", args=["hoodie"]))
    assert studio.status_code == 200


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


def test_a_print_that_covers_the_garment_offers_no_garment_colours(client, example):
    page = client.get(reverse("shop:product", args=["hoodie"]))
    assert page.context["colours"] == ()
    assert reverse("shop:product_colour", args=["hoodie"]) not in page.content.decode()


def test_another_garment_colour_is_a_new_version_of_hers(alice, alice_client):
    builders.product()
    version = builders.version(alice)
    colour = version.design.garment.colourways.last()
    asked = {"version": version.token, "colourway": colour.slug}
    answer = alice_client.post(reverse("shop:product_colour", args=["hoodie"]), asked)
    assert answer.status_code == 303
    page = alice_client.get(answer.url)
    assert page.context["version_token"] != version.token
    assert page.context["colourway"] == colour.slug


def test_nobody_else_may_colour_her_print(alice, client):
    builders.product()
    version = builders.version(alice)
    asked = {"version": version.token, "colourway": "navy"}
    assert client.post(reverse("shop:product_colour", args=["hoodie"]), asked).status_code == 404


def test_a_colour_the_garment_lacks_is_said_and_changes_nothing(alice, alice_client):
    builders.product()
    version = builders.version(alice)
    asked = {"version": version.token, "colourway": "plaid"}
    answer = alice_client.post(reverse("shop:product_colour", args=["hoodie"]), asked, follow=True)
    assert answer.context["version_token"] == version.token
    assert list(answer.context["messages"])


def test_the_neighbours_have_other_words(client, example, bob):
    for words in ("Space cats", "Space cats", "Cartoon sunflower pattern"):
        other = builders.version(bob, prompt=words)
        other.design.is_public = True
        other.design.save()
        move_head(design=other.design, to=other)
    page = client.get(reverse("shop:product", args=["hoodie"]))
    shown = [card.words for card in page.context["prints"]]
    assert len(shown) == len(set(shown))
    assert page.context["words"] not in shown
