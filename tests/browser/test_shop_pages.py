"""The store's pages in a real browser: with and without scripts, narrow and wide, day and night."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from shop.models import Product
from tests import builders
from tests.shop import builders as shop

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
ADDRESS = {
    "email": "noor@example.com",
    "name": "Noor Haddad",
    "line1": "Lindenstraße 12",
    "postcode": "10969",
    "city": "Berlin",
}
SMALL_TARGETS = """() => [...document.querySelectorAll("a, button, summary, input, select")]
  .filter((part) => part.type !== "hidden" && part.checkVisibility() && !part.matches(".skip"))
  .map((part) => [part.outerHTML.slice(0, 90), part.closest("label") ?? part])
  .map(([html, part]) => [html, part.getBoundingClientRect()])
  .filter(([, box]) => box.width < 44 || box.height < 44).map(([html]) => html)"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    # Playwright keeps an event loop in this thread, which Django takes for an async view.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=ARGS)
        yield opened
        opened.close()
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def hoodie() -> Product:
    """A product whose example anybody may buy."""
    drawn = builders.version()
    drawn.design.is_public = True
    drawn.design.head = drawn
    drawn.design.save()
    return shop.product(example_version=drawn.token)


def open_page(browser: Browser, base: str, path: str, **how: object) -> tuple[Page, list[str]]:
    """A page at ``path``, and what its console complained about (fonts aside: they are made)."""
    page = browser.new_context(base_url=base, reduced_motion="reduce", **how).new_page()
    page.set_default_timeout(10_000)
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on(
        "console",
        lambda said: (
            complaints.append(f"{said.text} {said.location['url']}")
            if said.type == "error" and "/fonts/" not in said.location["url"]
            else None
        ),
    )
    page.goto(path)
    return page, complaints


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("path", ["/", "/p/hoodie/", "/cart/", "/orders/"])
def test_a_page_fits_and_keeps_the_content_policy(
    browser: Browser, live_server, hoodie: Product, path: str, width: int
) -> None:
    page, complaints = open_page(
        browser, live_server.url, path, viewport={"width": width, "height": 800}
    )
    assert complaints == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.locator("h1").count() == 1
    assert page.evaluate(SMALL_TARGETS) == []


def test_the_theme_is_remembered_with_scripts(browser: Browser, live_server) -> None:
    page, _ = open_page(browser, live_server.url, "/cart/", color_scheme="light")
    page.get_by_role("button", name="Switch to dark").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.reload()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


def test_the_theme_is_remembered_without_scripts(browser: Browser, live_server) -> None:
    page, _ = open_page(browser, live_server.url, "/cart/", java_script_enabled=False)
    page.get_by_role("button", name="Switch to dark").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    assert page.url.endswith("/cart/")


def test_the_skip_link_leads_to_the_main_part(browser: Browser, live_server) -> None:
    page, _ = open_page(browser, live_server.url, "/cart/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_the_menu_of_a_small_screen_opens_without_scripts(browser: Browser, live_server) -> None:
    page, _ = open_page(
        browser,
        live_server.url,
        "/cart/",
        java_script_enabled=False,
        viewport={"width": 390, "height": 800},
    )
    page.locator(".menu summary").click()
    assert page.get_by_role("link", name="How it works").first.is_visible()


def test_she_buys_without_a_single_script(browser: Browser, live_server, hoodie: Product) -> None:
    page, _ = open_page(browser, live_server.url, "/p/hoodie/", java_script_enabled=False)
    page.get_by_text("L", exact=True).first.click()
    page.locator("#buy").get_by_role("button", name="Add to bag").click()
    page.get_by_role("link", name="Check out").click()
    for name, value in ADDRESS.items():
        page.locator(f"[name={name}]").fill(value)
    page.get_by_label("Print exactly this").check()
    page.locator("[data-pay]").click()
    page.locator("button[value=pay]").click()
    assert page.locator("#headline").inner_text() == "It is yours."
    assert "size L" in page.locator("main").inner_text()


def test_pay_waits_for_her_tick(browser: Browser, live_server, hoodie: Product) -> None:
    page, complaints = open_page(browser, live_server.url, "/p/hoodie/")
    page.locator("#buy").get_by_role("button", name="Add to bag").click()
    page.get_by_role("link", name="Check out").click()
    pay = page.locator("[data-pay]")
    expect(pay).to_have_attribute("aria-disabled", "true")
    page.get_by_label("Print exactly this").check()
    expect(pay).to_have_attribute("aria-disabled", "false")
    assert complaints == []


def test_the_bag_is_changed_in_place(browser: Browser, live_server, hoodie: Product) -> None:
    page, complaints = open_page(browser, live_server.url, "/p/hoodie/")
    page.locator("#buy").get_by_role("button", name="Add to bag").click()
    page.locator("[name=quantity]").fill("3")
    page.locator("[name=quantity]").press("Tab")
    page.locator("#bag-link .badge", has_text="3").wait_for()
    page.get_by_role("button", name="Remove").click()
    page.get_by_role("button", name="Put it back").click()
    page.locator("#bag-link .badge", has_text="3").wait_for()
    assert complaints == []
