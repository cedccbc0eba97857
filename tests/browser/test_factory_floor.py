"""A member of the factory works an order by hand: from new to shipped, on board and job page."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from fulfilment.models import WorkItem
from tests.photographs import SNAPSHOTS, as_jpeg, take

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.django_db(transaction=True)]

LONG = 120_000  # milliseconds for the press


def test_an_order_is_worked_by_hand(open_page, store, paid_order, tmp_path: Path) -> None:
    page = open_page("/factory/")
    logs_in(page, store.factory_user, store.factory_password)
    opens_the_new_order(page)
    press(page, "Accept")
    asks_for_the_print_file(page)
    checks_print_and_passport(page, tmp_path)
    scans_it_over_the_floor(page)
    passes_the_check_with_a_photo(page, tmp_path)
    ships_it(page)
    assert WorkItem.objects.get().step == "shipped"
    paid_order.refresh_from_db()
    assert paid_order.tracking_code == "RP4711"


def press(page: Page, words: str) -> None:
    page.locator(".keysbar").get_by_role("button", name=re.compile(words)).click()


def logs_in(page: Page, name: str, password: str) -> None:
    page.get_by_label("Name").fill(name)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url("**/factory/")


def opens_the_new_order(page: Page) -> None:
    """It comes onto the board by itself, since the board asks every three seconds."""
    card = page.locator("#lane-new article a, article a").first
    card.wait_for()
    card.click()
    page.wait_for_url(re.compile("/factory/items/"))


def asks_for_the_print_file(page: Page) -> None:
    press(page, "print file|Print file|Draw")
    expect(page.get_by_text("Yes, gate passed")).to_be_visible(timeout=LONG)


def checks_print_and_passport(page: Page, folder: Path) -> None:
    for side in ("What she approved", "The print file"):
        picture = page.get_by_alt_text(re.compile(side))
        assert picture.evaluate("(picture) => picture.decode().then(() => picture.naturalWidth)")
    with page.expect_download() as download:
        page.locator(".files a").first.click()
    assert Path(download.value.path()).read_bytes().startswith(b"\x89PNG")
    page.get_by_role("button", name="Check the passport now").click()
    expect(page.get_by_text("Passport holds")).to_be_visible()


def scans_it_over_the_floor(page: Page) -> None:
    """Each scan moves it one step, from ready to the checking table."""
    label = WorkItem.objects.get().label
    page.goto("/factory/")
    for lane in ("Ready", "Printing", "Finishing", "Finishing", "QC"):
        scan = page.locator("input[name=code]")
        scan.fill(label)
        with page.expect_response("**/factory/scan/"):
            scan.press("Enter")
        expect(page.locator("#say")).to_contain_text(f"{label} to {lane}")
    page.get_by_role("link", name=label).click()


def passes_the_check_with_a_photo(page: Page, folder: Path) -> None:
    photo = folder / "table.jpg"
    photo.write_bytes(as_jpeg(take(SNAPSHOTS[0], width=300)))
    page.locator("#photo").set_input_files(photo)
    page.get_by_role("button", name="Pass with photo").click()
    expect(page.get_by_alt_text("Photo from the checking table")).to_be_visible()


def ships_it(page: Page) -> None:
    page.locator(".keysbar").get_by_role("link", name=re.compile("Ship")).click()
    page.get_by_label("Tracking number").fill("RP4711")
    page.get_by_role("button", name="It has left").click()
    expect(page.get_by_text("Shipped with Rad Post").first).to_be_visible()
