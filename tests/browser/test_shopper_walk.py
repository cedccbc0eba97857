"""The eight steps of the design, walked with the mouse."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from shop.models import Order
from tests.photographs import home_photographs

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

WORDS = "Cartoon sunflower pattern"
LONG = 120_000  # milliseconds for ten pictures of her, or for the factory
ADDRESS = {
    "E-mail": "noor@example.com",
    "Name": "Noor Haddad",
    "Street and number": "Lindenstraße 12",
    "Postcode": "10969",
    "City": "Berlin",
}


@pytest.fixture
def photos(tmp_path: Path) -> list[Path]:
    """Ten photos as a phone takes them."""
    files = []
    for name, data in home_photographs(width=480):
        files.append(tmp_path / f"{name}.jpg")
        files[-1].write_bytes(data)
    return files


def test_from_a_sentence_to_her_door(open_page, factory, photos) -> None:
    page = open_page("/")
    types_her_words(page)
    four_appear(page)
    picks_the_second(page)
    sees_it_on_models(page)
    sees_it_on_herself(page, photos)
    puts_it_into_the_bag(page)
    checks_out(page)
    pays(page)
    follows_it_to_her_door(page)


def types_her_words(page: Page) -> None:
    page.get_by_label("What should be on your hoodie?").first.fill(WORDS)
    page.get_by_role("button", name="Draw four").first.click()
    page.wait_for_url(re.compile(r"/studio/hoodie/[\w-]+/"))


def four_appear(page: Page) -> None:
    for number in (1, 2, 3, 4):
        card = page.get_by_role("article", name=f"Version {number} of 4")
        expect(card.get_by_role("button", name=f"Pick version {number}")).to_be_visible()
        assert all_pictures_show(page, f"article[aria-label='Version {number} of 4'] img")


def all_pictures_show(page: Page, selector: str) -> bool:
    """Every picture there is has pixels; asked again until it is so, or patience ends."""
    page.locator(selector).first.wait_for()
    for picture in page.locator(selector).all():
        picture.scroll_into_view_if_needed()
    page.wait_for_function(
        "(selector) => [...document.querySelectorAll(selector)].every((p) => p.naturalWidth > 0)",
        arg=selector,
        timeout=LONG,
    )
    return True


def picks_the_second(page: Page) -> None:
    page.get_by_role("button", name="Pick version 2").click()
    card = page.get_by_role("article", name="Version 2 of 4")
    expect(card.get_by_text("Picked")).to_be_visible()


def sees_it_on_models(page: Page) -> None:
    page.get_by_role("link", name="See it on people").click()
    page.wait_for_url(re.compile(r"/people/[\w-]+/"))
    assert page.locator("#models figure").count() >= 5
    assert all_pictures_show(page, "#models img")


def sees_it_on_herself(page: Page, photos: list[Path]) -> None:
    page.get_by_role("link", name="On me").click()
    page.get_by_role("link", name="Add photos").click()
    sheet = page.get_by_role("dialog")
    for tick in sheet.get_by_role("checkbox").all():
        assert not tick.is_checked()
        tick.check()
    sheet.get_by_label("Photos of you").set_input_files(photos)
    sheet.get_by_role("button", name="Add photos").click()
    expect(page.get_by_text("10 of 10, best")).to_be_visible(timeout=LONG)
    page.get_by_role("button", name="See me in it").click()
    expect(page.get_by_text("10 pictures of you")).to_be_visible(timeout=LONG)
    expect(page.locator("#worn figure.done")).to_have_count(10)
    assert all_pictures_show(page, "#worn img")


def puts_it_into_the_bag(page: Page) -> None:
    page.get_by_role("radio", name="L", exact=True).check(force=True)
    page.locator("#buy").get_by_role("button", name="Add to bag").click()
    page.wait_for_url("**/cart/")
    assert WORDS in page.locator("main").inner_text()


def checks_out(page: Page) -> None:
    page.get_by_role("link", name="Check out").click()
    for label, value in ADDRESS.items():
        page.get_by_label(label, exact=True).fill(value)
    page.get_by_label("Print exactly this").check()
    page.locator("[data-pay]").click()
    page.wait_for_url("**/pay/*/")
    expect(page.get_by_text("No money moves")).to_be_visible()


def pays(page: Page) -> None:
    page.get_by_role("button", name="Pay", exact=False).first.click()
    page.wait_for_url("**/orders/*/")
    assert "size L" in page.locator("main").inner_text()


def follows_it_to_her_door(page: Page) -> None:
    """The page polls by itself; nothing is pressed until the parcel is there."""
    expect(page.get_by_text("Your parcel has arrived")).to_be_visible(timeout=LONG)
    expect(page.locator("#headline")).to_have_text("It is with you.")
    expect(page.get_by_text("Same picture", exact=True)).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("link", name=re.compile("passport", re.I)).first.click()
    assert '"signature"' in Path(download.value.path()).read_text()
    assert Order.objects.get().state == "delivered"
