"""The live garment in Chromium, under a strict policy, against the server's own picture."""

from __future__ import annotations

import base64
import os
from collections.abc import Iterator

import cv2
import numpy as np
import pytest
from playwright.sync_api import Page, sync_playwright

from designer.layout import Layout
from designer.mockups import PlacementArea, compose
from designer.scenes import load_scene
from tests.browser.garment_site import DRAW, SOFTWARE, Site, serve_garment, wish_for

pytestmark = [pytest.mark.browser, pytest.mark.slow]

CHEST = PlacementArea("front", width_mm=305, height_mm=300, top_mm=80)
GRAB = """() => document.querySelector("live-garment").shadowRoot.querySelector("canvas")
  .toDataURL("image/png").split(",")[1]"""


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    with serve_garment() as served:
        yield served


@pytest.fixture(scope="module")
def playwright():
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as opened:
        yield opened
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


NO_WEBGL = """const get = OffscreenCanvas.prototype.getContext;
OffscreenCanvas.prototype.getContext = function (kind, ...rest) {
  return kind.startsWith("webgl") ? null : get.call(this, kind, ...rest);
};"""


def open_page(playwright, site, first: str = "") -> Iterator[Page]:
    browser = playwright.chromium.launch(
        executable_path="/usr/bin/chromium", args=["--no-sandbox", *SOFTWARE]
    )
    page = browser.new_page()
    page.add_init_script(first)
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda said: said.type == "error" and complaints.append(said.text))
    page.goto(site.address)
    page.wait_for_function("Boolean(customElements.get('live-garment'))")
    yield page
    browser.close()
    assert [text for text in complaints if "favicon" not in text and "404" not in text] == []


@pytest.fixture(scope="module")
def page(playwright, site):
    yield from open_page(playwright, site)


@pytest.fixture(scope="module")
def page_without_webgl(playwright, site):
    yield from open_page(playwright, site, NO_WEBGL)


def drawn(page: Page):
    return decode(page.evaluate(GRAB))


def decode(png):
    data = np.frombuffer(base64.b64decode(png), np.uint8)
    return cv2.imdecode(data, cv2.IMREAD_COLOR)[..., ::-1]


def detail(picture):
    """How much neighbouring pixels differ."""
    return np.abs(np.diff(picture.astype(int), axis=1)).mean()


def layout_of(**changes) -> Layout:
    facts = {"garment": "any", "colourway": "w", "garment_colour": "#e8e2d4", "tile_mm": 260.0}
    return Layout(**{**facts, **changes})


@pytest.mark.parametrize(
    ("scene", "layout"),
    [
        ("hoodie-front", layout_of()),
        ("hoodie-turned", layout_of(repeat="half_drop", rotation_deg=35.0, tile_mm=140.0)),
        ("hoodie-golden", layout_of(repeat="brick", offset_x_mm=33.0, offset_y_mm=-50.0)),
        ("tshirt-front", layout_of(placement="chest", tile_mm=220.0)),
        ("tote-front", layout_of(repeat="mirror", tile_mm=120.0)),
    ],
    ids=lambda value: value if isinstance(value, str) else value.repeat,
)
def test_the_browser_draws_what_the_server_draws(page, site, scene, layout):
    assert "reason" not in page.evaluate(DRAW, wish_for(scene, layout, site.artwork))
    places = {"chest": CHEST}
    ours = compose(load_scene(scene), site.artwork, layout, placements=places, size=(840, 1050))
    apart = np.abs(drawn(page).astype(int) - ours)
    assert apart.mean() < 3
    assert np.percentile(apart, 99) < 32


def test_trim_and_cord_are_chosen_as_the_server_chooses_them(page, site):
    wish = wish_for("hoodie-full", layout_of(), site.artwork)
    detail = page.evaluate(DRAW, {**wish, "trim": "", "cord": ""})
    assert (detail["trim"], detail["cord"]) == (wish["trim"], wish["cord"])


def test_a_change_of_an_attribute_changes_the_picture(page, site):
    page.evaluate(DRAW, wish_for("hoodie-full", layout_of(), site.artwork))
    before = drawn(page)
    page.evaluate(DRAW, {"tile-mm": "90"})
    assert (drawn(page) != before).any(-1).mean() > 0.02


def test_the_servers_picture_hides_once_the_garment_is_drawn(page, site):
    page.evaluate(DRAW, wish_for("hoodie-full", layout_of(), site.artwork))
    assert page.evaluate("document.querySelector('live-garment').state") == "live"
    assert not page.locator("live-garment img").is_visible()
    label = "document.querySelector('live-garment').shadowRoot.querySelector('canvas').ariaLabel"
    assert page.evaluate(label) == "A red check on a hoodie"


def test_an_unknown_scene_leaves_the_servers_picture(page):
    detail = page.evaluate(DRAW, {"scene": "moon", "tile": "/tile.png"})
    assert "moon" in detail["reason"]
    assert page.locator("live-garment img").is_visible()


def test_without_webgl_the_servers_picture_stays(page_without_webgl, site):
    page = page_without_webgl
    detail = page.evaluate(DRAW, wish_for("hoodie-full", layout_of(), site.artwork))
    assert "WebGL" in detail["reason"]
    assert page.evaluate("document.querySelector('live-garment').state") == "server"
    assert page.locator("live-garment img").is_visible()


SLOW_CHIP = """async () => {
  const { Renderer } = await import("/live/renderer.js");
  Renderer.prototype.whenDone = () => new Promise((done) => setTimeout(done, 150));
}"""
DRAG = """async (sizes) => {
  const garment = document.querySelector("live-garment");
  const next = () => new Promise((done) =>
    garment.addEventListener("live-drawn", (event) => done(event.detail.coarse), { once: true }));
  const canvas = garment.shadowRoot.querySelector("canvas");
  const steps = [];
  for (const size of sizes) {
    const drawn = next();
    garment.setAttribute("tile-mm", size);
    steps.push(await drawn);
  }
  const dragged = canvas.toDataURL("image/png").split(",")[1];
  return { steps, dragged, rest: await next() };
}"""


def drag_slowly(page: Page, chip: str, wish: dict[str, str], sizes: list[str]):
    """What ``DRAG`` tells on slow graphics, once it is known how long they take."""
    page.evaluate(chip)
    for _ in range(2):  # of the second one, no part of a drag, it knows how long it took
        page.evaluate(DRAW, wish)
        page.wait_for_timeout(600)
    return page.evaluate(DRAG, sizes)


def test_on_slow_graphics_a_drag_is_drawn_with_fewer_pixels_and_sharp_at_rest(playwright, site):
    """However fast this machine is: its chip is said to take 150 ms at least."""
    for page in open_page(playwright, site):
        wish = wish_for("hoodie-full", layout_of(), site.artwork)
        done = drag_slowly(page, SLOW_CHIP, wish, ["200", "195", "190"])
        assert done["steps"][-1] in (3, 4), "nine scene pixels in one or more: it may take 33 ms"
        assert done["rest"] == 1
        dragged, rest = decode(done["dragged"]), drawn(page)
        assert dragged.shape == rest.shape == (1050, 840, 3)
        assert detail(dragged) < detail(rest) * 0.9
        assert np.abs(dragged.astype(int) - rest).mean() < 6, "the same picture, only softer"
        page.wait_for_timeout(600)
        page.evaluate(DRAW, wish | {"tile-mm": "190"})
        assert (drawn(page) == rest).all()


SLOW_TO_START = """async () => { // whatever is drawn, 40 ms; only a third of the pixels is quick
  const { Renderer } = await import("/live/renderer.js");
  let coarse = 1;
  Renderer.prototype.draw = function (scene, tile, wish, pixels = 1) {
    coarse = pixels; // and nothing is drawn, which would take as long as this machine likes
    return this.canvas;
  };
  Renderer.prototype.whenDone = () =>
    new Promise((done) => setTimeout(done, coarse < 3 ? 40 : 0));
}"""


def test_a_drag_gets_coarser_where_fewer_pixels_hardly_cost_less(playwright, site):
    for page in open_page(playwright, site):
        wish = wish_for("hoodie-full", layout_of(), site.artwork)
        sizes = [str(size) for size in range(200, 180, -1)]
        done = drag_slowly(page, SLOW_TO_START, wish, sizes)
        assert 2 in done["steps"], "40 ms for all pixels promise 10 for a quarter"
        assert done["steps"][-1] >= 3, "which was not so"
        assert done["rest"] == 1


LOSE = """async (forGood) => {
  const { Renderer } = await import("/live/renderer.js");
  const { gl } = Renderer.shared();
  const lost = new Promise((done) =>
    Renderer.shared().canvas.addEventListener("webglcontextlost", done, { once: true }));
  gl.getExtension("WEBGL_lose_context").loseContext();
  await lost;
  if (forGood) OffscreenCanvas.prototype.getContext = () => null;
}"""


def test_after_a_lost_context_it_is_drawn_anew(playwright, site):
    for page in open_page(playwright, site):
        wish = wish_for("hoodie-full", layout_of(), site.artwork)
        page.evaluate(DRAW, wish)
        before = drawn(page)
        page.evaluate(LOSE, False)
        assert (drawn(page) == before).all(), "what she sees stays"
        page.evaluate(DRAW, wish | {"tile-mm": "90"})
        page.wait_for_timeout(600)  # else it is a drag, drawn with fewer pixels
        page.evaluate(DRAW, wish)
        assert (drawn(page) == before).all()


def test_when_graphics_are_gone_for_good_the_servers_picture_comes_back(playwright, site):
    for page in open_page(playwright, site):
        wish = wish_for("hoodie-full", layout_of(), site.artwork)
        page.evaluate(DRAW, wish)
        assert not page.locator("live-garment img").is_visible()
        page.evaluate(LOSE, True)
        assert "WebGL" in page.evaluate(DRAW, wish | {"tile-mm": "90"})["reason"]
        assert page.locator("live-garment img").is_visible()
