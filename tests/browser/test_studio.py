"""The studio in a real browser: drawn one by one, felt at once, kept; without scripts too."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterator

import pytest
from django.db import connections
from playwright.sync_api import Browser, Page, expect, sync_playwright

from designer.models import Design
from designer.shoppers import draft_link_token
from designer.work import drain_work
from tests import builders

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
]
STUDIO = "/studio/hoodie/?q=Cartoon+sunflower+pattern"
WIDE, THUMB = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
# The file input of a popover that is closed, and hidden ones, are no targets.
SMALL_TARGETS = """() => [...document.querySelectorAll("a, button, summary, input, select")]
  .filter((part) => part.type !== "hidden" && part.checkVisibility() && !part.matches(".skip"))
  .map((part) => [part.outerHTML.slice(0, 90), part.closest("label") ?? part])
  .map(([html, part]) => [html, part.getBoundingClientRect()])
  .filter(([, box]) => box.width < 44 || box.height < 44).map(([html]) => html)"""
UNNAMED = """() => [...document.querySelectorAll("a, button, input, select")]
  .filter((part) => part.type !== "hidden" && part.checkVisibility())
  .filter((part) => !part.getAttribute("aria-label") && !part.labels?.length)
  .filter((part) => !part.innerText?.trim())
  .map((part) => part.outerHTML.slice(0, 90))"""


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
def example():
    """The store's finished example: three pictures."""
    version = builders.version()
    design = version.design
    for number, ground in ((2, "navy"), (3, "mint")):
        other = builders.version(f"Cartoon sunflower pattern in {ground}", design=design)
        other.round = version.round
        other.number = number
        other.save()
    design.rounds.exclude(pk=version.round_id).delete()
    version.round.generations.exclude(version=version).delete()
    Design.objects.filter(pk=design.pk).update(is_public=True, head=version)
    return version


@pytest.fixture
def worker() -> Iterator[None]:
    """Does what is due, as the embedded worker would."""
    ended = threading.Event()

    def work() -> None:
        while not ended.wait(0.05):
            drain_work()
        connections.close_all()

    thread = threading.Thread(target=work)
    thread.start()
    yield
    ended.set()
    thread.join()


def open_page(browser: Browser, base: str, path: str, **how: object) -> tuple[Page, list[str]]:
    """A page at ``path``, and what its console complained about (fonts aside: they are made)."""
    how = {"viewport": WIDE, "reduced_motion": "reduce", **how}
    page = browser.new_context(base_url=base, **how).new_page()
    page.set_default_timeout(15_000)
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


def is_live(page: Page) -> None:
    expect(page.locator("#live")).to_have_attribute("live", "", timeout=15_000)


def slide(page: Page, selector: str, value: int) -> None:
    page.eval_on_selector(
        selector,
        """(part, value) => {
        part.value = value;
        for (const name of ["input", "change"]) {
          part.dispatchEvent(new Event(name, { bubbles: true }));
        } }""",
        value,
    )


@pytest.mark.parametrize("tab", ["versions", "plan", "adjust", "recipe"])
@pytest.mark.parametrize("size", [WIDE, THUMB, {"width": 1024, "height": 700}], ids=str)
def test_a_tab_fits_is_named_and_can_be_tapped(browser, live_server, example, size, tab) -> None:
    page, complaints = open_page(browser, live_server.url, f"{STUDIO}&tab={tab}", viewport=size)
    is_live(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert page.evaluate(SMALL_TARGETS) == []
    assert page.evaluate(UNNAMED) == []
    assert page.locator("h1").count() == 1
    assert complaints == []


def test_four_come_one_by_one_and_focus_stays(browser, live_server, example, worker) -> None:
    page, complaints = open_page(browser, live_server.url, STUDIO)
    page.fill("#prompt", "Lemons on sky blue")
    page.press("#prompt", "Enter")
    expect(page.locator("#poll")).to_have_attribute("data-ready", "4", timeout=30_000)
    page.fill("#prompt", "Bees and daisies")
    page.press("#prompt", "Enter")
    expect(page.locator("#rail h2").first).to_have_text("Round 3", timeout=30_000)
    expect(page.locator("#poll")).to_have_attribute("data-drawing", "false", timeout=30_000)
    expect(page.locator("#state")).to_have_text("Round 3 · 4 ready")
    assert page.evaluate("document.activeElement.id") == "prompt"
    assert page.input_value("#prompt") == "Bees and daisies"
    assert page.locator("#panel img[data-prints]").count() == 4
    assert complaints == []


def test_a_round_can_be_cancelled(browser, live_server, example) -> None:
    page, _ = open_page(browser, live_server.url, STUDIO)
    page.fill("#prompt", "Lemons")
    page.click("#draw")
    page.click("#cancel")
    expect(page.locator("#round-foot")).to_contain_text("It cost you nothing")
    assert page.input_value("#prompt") == "Lemons"


def test_a_slider_is_felt_before_the_server_knows(browser, live_server, example) -> None:
    page, complaints = open_page(browser, live_server.url, STUDIO)
    is_live(page)
    page.click("#tabs [data-tab=adjust]")
    slide(page, "#tile-mm", 580)
    assert page.get_attribute("#live", "tile-mm") == "580"
    page.wait_for_url("**/studio/hoodie/*/?v=*&tab=adjust")  # an example becomes hers
    expect(page.locator("#tile-mm")).to_have_value("580")
    is_live(page)
    own = Design.objects.get(is_public=False)
    assert own.head.layout.tile_mm == 580.0
    slide(page, "#turn", 45)
    expect(page.locator("#undo")).to_be_enabled()
    expect(page.locator("#live")).to_have_attribute("rotate", "45")
    expect(page.locator("#stage-now")).to_have_attribute("data-live", re.compile('"rotate": "45"'))
    page.click("#undo")
    expect(page.locator("#live")).to_have_attribute("rotate", "0")
    expect(page.locator("#turn")).to_have_value("0")
    assert complaints == []


def test_minus_and_plus_do_what_dragging_does(browser, live_server, example) -> None:
    page, _ = open_page(browser, live_server.url, f"{STUDIO}&tab=adjust")
    page.get_by_role("button", name="Larger").click()
    assert page.get_attribute("#live", "tile-mm") == "320"
    page.get_by_role("button", name="Move right 2 cm").click()
    assert page.get_attribute("#live", "offset-x") == "20"


def test_the_ruler_is_ten_true_centimetres(browser, live_server, example) -> None:
    page, _ = open_page(browser, live_server.url, STUDIO)
    is_live(page)
    page.click("#ruler")
    expect(page.locator(".rule10")).to_be_visible()
    expect(page.locator(".rule10")).to_have_css("height", re.compile(r"^\d{2,3}\.?\d*px$"))
    shown = page.evaluate(
        """async () => {
        const scene = await (await fetch("/static/designer/live/hoodie-front/scene.json")).json();
        const box = document.getElementById("live").getBoundingClientRect();
        const scale = Math.max(box.width / scene.width, box.height / scene.height);
        return document.querySelector(".rule10").offsetHeight / scale * scene.finest }"""
    )
    assert shown == pytest.approx(100, abs=2)


def test_looking_starring_and_picking_by_keyboard(browser, live_server, example) -> None:
    page, _ = open_page(browser, live_server.url, STUDIO)
    page.focus("#look-1-2")
    page.keyboard.press("Enter")
    expect(page.locator(".num-tag i")).to_have_text("2")
    assert page.evaluate("document.activeElement.id") == "look-1-2"
    page.focus("#star")
    page.keyboard.press("Enter")
    expect(page.locator("#star")).to_have_attribute("aria-pressed", "true")
    page.focus("#pick-this")
    page.keyboard.press("Enter")
    expect(page.locator("#on-people")).to_be_visible()
    own = Design.objects.get(is_public=False)
    assert page.get_attribute("#on-people", "href") == f"/people/{own.head.token}/"
    assert own.head.number == 2


def test_two_are_compared_with_a_line_and_with_buttons(browser, live_server, example) -> None:
    page, complaints = open_page(browser, live_server.url, STUDIO)
    page.click("#verb-compare")
    page.wait_for_selector("compare-slider[ready]")
    page.get_by_role("button", name="Right").click()
    assert page.locator("#compare input").input_value() == "88"
    page.click("#look-1-3")
    expect(page.locator(".num-tag.versus i")).to_have_text("3")
    page.click("#verb-compare")
    expect(page.locator("compare-slider")).to_have_count(0)
    assert complaints == []


def test_a_chip_rewrites_the_sentence_and_nothing_else(browser, live_server, example) -> None:
    page, complaints = open_page(browser, live_server.url, STUDIO)
    page.fill("#prompt", "Cartoon cats with hats")
    page.click("#chip-style")
    page.locator("#pop-style").get_by_text("Neon").click()
    expect(page.locator("#prompt")).to_have_value("Neon cats with hats")
    expect(page.locator("#heard")).to_contain_text("hats")
    expect(page.locator("#pop-style")).to_be_hidden()
    assert Design.objects.filter(is_public=False).count() == 0
    assert complaints == []


def test_the_live_garment_gives_way_to_the_servers_picture(browser, live_server, example) -> None:
    page, _ = open_page(browser, live_server.url, STUDIO)
    is_live(page)
    page.click("#look-1-2")
    expect(page.locator(".num-tag i")).to_have_text("2")
    before = page.get_attribute("#live img", "src")
    page.evaluate("document.getElementById('live').setAttribute('scene', 'nowhere')")
    expect(page.locator("#live")).not_to_have_attribute("live", "")
    assert page.locator("#live img").is_visible()
    expect(page.locator("#live img")).not_to_have_attribute("src", before, timeout=15_000)


def test_everything_works_without_scripts(browser, live_server, example, worker) -> None:
    page, _ = open_page(browser, live_server.url, STUDIO, java_script_enabled=False)
    page.fill("#prompt", "Lemons on sky blue")
    page.click("#draw")
    page.wait_for_selector('#poll[data-ready="4"]', state="attached", timeout=30_000)
    page.click("#look-2-3")
    page.click("#pick-this")
    assert page.get_attribute("#on-people", "href").startswith("/people/")
    page.click("#tabs [data-tab=adjust]")
    page.click("#palette-indigo")
    assert page.get_attribute("#palette-indigo", "aria-pressed") == "true"
    page.fill("#offset-x", "40")
    page.get_by_role("button", name="Lay it so").click()
    assert page.input_value("#offset-x") == "40"
    page.click("#undo")
    assert page.get_attribute("#palette-indigo", "aria-pressed") == "true"


def test_what_she_sees_is_what_she_takes_along(browser, live_server, alice, worker) -> None:
    version = builders.version(shopper=alice)
    page, _ = open_page(browser, live_server.url, f"/d/{draft_link_token(version.design)}/")
    page.click("#pick-this")
    expect(page.locator("#on-people")).to_be_visible()
    page.click("#tabs [data-tab=adjust]")
    slide(page, "#tile-mm", 580)
    page.click("#on-people")  # at once, before the size was sent
    page.wait_for_url("**/people/*/")
    worn = page.url.rstrip("/").rsplit("/", 1)[1]
    assert version.design.versions.get(token=worn).layout.tile_mm == 580.0
