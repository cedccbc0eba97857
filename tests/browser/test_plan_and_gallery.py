"""The plan and the gallery in a real browser: by hand, by keyboard, narrow, without scripts."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from designer.models import Design
from designer.services.galleries import draw_gallery
from designer.studio import gallery
from tests import builders

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

WIDE, THUMB = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
PATIENCE = 20_000  # milliseconds for one thing to appear
ROWS = [
    {"prompt": "Lemons on navy", "seed": 1, "parameters": {}},
    {"prompt": "red tartan", "seed": 2, "parameters": {}},
    {"prompt": "Cartoon sunflowers", "seed": 2, "parameters": {}},
]
# What is seen but too small to hit, or without a name.
FAULTS = """() => [...document.querySelectorAll("a, button, summary, input, select")]
  .filter((part) => part.type !== "hidden" && part.checkVisibility() && !part.matches(".skip"))
  .map((part) => [part, (part.closest("label") ?? part).getBoundingClientRect()])
  .filter(([part, box]) => box.width < 44 || box.height < 44 || !(part.innerText?.trim()
    || part.getAttribute("aria-label") || part.labels?.length))
  .map(([part]) => part.outerHTML.slice(0, 90))"""
OVERFLOW = "() => document.documentElement.scrollWidth - innerWidth"
Open = Callable[..., Page]


@pytest.fixture
def hung(tmp_path, monkeypatch):
    """A gallery of three prints that are not drawn yet."""
    file = tmp_path / "gallery.json"
    file.write_text(json.dumps(ROWS))
    monkeypatch.setattr(gallery, "FILE", file)
    builders.garment()
    return gallery.read_gallery()


@pytest.fixture
def example():
    version = builders.version()
    Design.objects.filter(pk=version.design_id).update(is_public=True, head=version)
    return version


@pytest.fixture
def visit(browser: Browser, live_server) -> Iterator[Open]:
    """Opens a path as somebody new; afterwards no page may have complained (fonts aside)."""
    complaints: list[str] = []
    contexts = []
    expect.set_options(timeout=PATIENCE)

    def opened(path: str, **how: object) -> Page:
        how = {"viewport": WIDE, "reduced_motion": "reduce", **how}
        contexts.append(browser.new_context(base_url=live_server.url, **how))
        page = contexts[-1].new_page()
        page.set_default_timeout(PATIENCE)
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
        return page

    yield opened
    for context in contexts:
        context.close()
    assert complaints == []


def pressed(page: Page, selector: str, state: str = "true") -> None:
    expect(page.locator(selector)).to_have_attribute("aria-pressed", state)


def remixed(visit: Open, **how: object) -> Page:
    """The plan of a fresh remix of the lemons."""
    page = visit("/studio/gallery/", **how)
    page.get_by_role("button", name="Remix Lemons on navy").click()
    page.wait_for_url(re.compile(r"/studio/hoodie/.+tab=plan"))
    return page


def test_a_press_draws_it_anew_and_undo_brings_it_back(visit, hung):
    page = remixed(visit)
    page.locator("#plan-style-line").click()
    pressed(page, "#plan-style-line")
    expect(page.locator("#stage-now")).to_have_attribute("data-live", re.compile("tile"))
    design = Design.objects.get()
    assert design.head.made_by.parameters["plan"] == {"style": "line"}
    page.locator("#undo").click()
    pressed(page, "#plan-style-line", "false")
    assert design.versions.count() == 2


def test_a_motif_is_found_added_and_taken_away_by_keyboard(visit, hung):
    page = remixed(visit)
    page.locator("#plan-motifs-more").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#options-title")).to_have_text("Motifs")
    page.locator("[data-seek]").focus()
    page.keyboard.type("straw")
    expect(page.locator("#options [data-name]:visible")).to_have_count(1)
    page.keyboard.press("Enter")
    taken = page.get_by_role("button", name="Take strawberry away")
    expect(taken).to_be_visible()
    expect(page.locator("#options")).not_to_be_visible()
    taken.focus()
    page.keyboard.press("Enter")
    expect(taken).to_have_count(0)
    expect(page.locator("#plan-motifs-more")).to_be_focused()
    assert Design.objects.get().head.made_by.parameters["plan"] == {"motifs": ["lemon"]}


def test_a_search_that_finds_nothing_says_so(visit, hung):
    page = remixed(visit)
    page.locator("#plan-ground-more").click()
    page.locator("[data-seek]").fill("zzz")
    expect(page.get_by_text("Nothing of that name")).to_be_visible()


def test_a_slider_is_sent_when_it_rests(visit, hung):
    page = remixed(visit)
    more = page.get_by_role("button", name="Motif size: more")
    more.click()
    expect(page.locator("#undo")).to_be_enabled()
    assert Design.objects.get().head.made_by.parameters["scale"] == 1.1


def test_the_last_motif_stays_and_the_reason_is_told(visit, hung):
    page = remixed(visit)
    page.get_by_role("button", name="Take lemon away").click()
    expect(page.locator("#said")).to_contain_text("Choose a ground first")
    expect(page.get_by_role("button", name="Take lemon away")).to_be_visible()


def test_colours_have_one_home(visit, hung):
    page = remixed(visit)
    page.locator(".plan .elsewhere a").click()
    expect(page.locator("#adjust")).to_be_visible()
    expect(page.locator("#plan")).not_to_be_visible()


def test_deciding_on_an_example_makes_it_hers(visit, example):
    page = visit("/studio/hoodie/?tab=plan")
    page.locator("#plan-style-flat").click()
    page.wait_for_url(re.compile(r"/studio/hoodie/.{20,}tab=plan"))
    pressed(page, "#plan-style-flat")
    assert Design.objects.filter(is_public=False).count() == 1


def test_it_all_works_without_scripts(visit, hung):
    page = remixed(visit, java_script_enabled=False)
    page.locator("#plan-motifs-more").click()
    page.locator('[name="add"][value="strawberry"]').click()
    page.get_by_role("button", name="Take strawberry away").click()
    page.locator("#plan-scale-value").evaluate("(part) => { part.value = 1.5; }")
    page.locator("#plan-scale").get_by_role("button", name="Draw it so").click()
    expect(page.locator("#plan-scale-value")).to_have_value("1.5")
    assert Design.objects.get().versions.count() == 4


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, THUMB], ids=["wide", "thumb"])
def test_the_plan_fits_every_screen_and_can_be_hit(visit, hung, size, theme):
    page = remixed(visit, viewport=size, color_scheme=theme)
    expect(page.locator("#plan-style-line")).to_be_visible()
    assert page.evaluate(OVERFLOW) <= 0
    assert page.evaluate(FAULTS) == []
    page.locator("#plan-motifs-more").click()
    expect(page.locator("#options")).to_be_visible()
    assert page.evaluate(FAULTS) == []


def test_a_cold_gallery_fills_in_by_itself(visit, hung):
    page = visit("/studio/gallery/")
    expect(page.locator(".hung.waits")).to_have_count(3)
    draw_gallery()
    expect(page.locator(".hung .frame img")).to_have_count(3)
    expect(page.locator(".hung.waits")).to_have_count(0)
    assert page.locator("#gallery-poll").get_attribute("hx-get") is None


def test_the_gallery_shows_one_kind_and_its_recipes(visit, hung):
    draw_gallery()
    page = visit("/studio/gallery/")
    page.get_by_role("link", name="Florals 1").click()
    expect(page.locator(".hung")).to_have_count(1)
    page.get_by_text("Recipe", exact=True).click()
    expect(page.locator(".hung dl")).to_contain_text("Cartoon sunflowers")


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("size", "columns"), [(THUMB, 1), (WIDE, 3)], ids=["thumb", "wide"])
def test_the_gallery_fits_every_screen(visit, hung, size, columns, theme):
    draw_gallery()
    page = visit("/studio/gallery/", viewport=size, color_scheme=theme)
    lefts = page.eval_on_selector_all(
        ".hung", "(all) => all.map((one) => Math.round(one.getBoundingClientRect().left))"
    )
    assert len(set(lefts)) == columns
    assert page.evaluate(OVERFLOW) <= 0
    assert page.evaluate(FAULTS) == []


def test_the_store_leads_to_the_gallery(visit, hung, example):
    page = visit("/studio/hoodie/")
    page.locator("#to-gallery").click()
    expect(page.get_by_role("heading", name="The gallery")).to_be_visible()
    assert page.get_by_role("link", name="Gallery", exact=True).count() == 2
