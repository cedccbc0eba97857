"""The live garment in Chromium, under a strict policy, against the server's own picture."""

from __future__ import annotations

import base64
import os
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import cv2
import numpy as np
import pytest
from playwright.sync_api import Page, sync_playwright

from designer.layout import Layout
from designer.mockups import PlacementArea, choose_tints, compose, encode_picture
from designer.mockups.compose import Setting
from designer.scenes import load_scene

pytestmark = [pytest.mark.browser, pytest.mark.slow]

STATIC = Path(__file__).resolve().parents[2] / "designer" / "static" / "designer"
POLICY = "default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self'"
CHEST = PlacementArea("front", width_mm=305, height_mm=300, top_mm=80)
PAGE = """<!doctype html><meta charset="utf-8"><title>Live</title>
<script type="module" src="/js/live-garment.js"></script>
<live-garment><img src="/tile.png" alt="A red check on a hoodie" width="840" height="1050">
</live-garment>"""
DRAW = """(wish) => new Promise((done, failed) => {
  const garment = document.querySelector("live-garment");
  garment.addEventListener("live-drawn", (event) => done(event.detail), { once: true });
  garment.addEventListener("live-failed", (event) => done(event.detail), { once: true });
  for (const [name, value] of Object.entries(wish)) garment.setAttribute(name, value);
  garment.redraw();
})"""
GRAB = """() => document.querySelector("live-garment").shadowRoot.querySelector("canvas")
  .toDataURL("image/png").split(",")[1]"""


def make_artwork():
    """Smooth blobs on a colour, and one hard diagonal: what prints are made of."""
    noise = np.random.default_rng(4).normal(0, 1, (256, 256, 3)).astype(np.float32)
    soft = cv2.GaussianBlur(np.tile(noise, (3, 3, 1)), (0, 0), 14)[256:512, 256:512]
    picture = np.clip(soft / soft.std() * 60 + (150, 90, 70), 0, 255).astype(np.uint8)
    cv2.line(picture, (40, 40), (200, 120), (20, 30, 90), 9)
    return picture


@dataclass
class Site:
    address: str
    artwork: np.ndarray


@pytest.fixture(scope="module")
def site() -> Iterator[Site]:
    artwork = make_artwork()
    tile = encode_picture(artwork, "png")

    class Handler(SimpleHTTPRequestHandler):
        def __init__(self, *args):
            super().__init__(*args, directory=str(STATIC))

        def do_GET(self):
            made = {"/": (PAGE.encode(), "text/html"), "/tile.png": (tile, "image/png")}
            if self.path not in made:
                super().do_GET()
                return
            body, kind = made[self.path]
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def end_headers(self):
            self.send_header("Content-Security-Policy", POLICY)
            super().end_headers()

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield Site(f"http://127.0.0.1:{server.server_port}/", artwork)
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="module")
def playwright():
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as opened:
        yield opened
    del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


WEBGL = ("--use-angle=swiftshader", "--enable-unsafe-swiftshader")
NO_WEBGL = """const get = OffscreenCanvas.prototype.getContext;
OffscreenCanvas.prototype.getContext = function (kind, ...rest) {
  return kind.startsWith("webgl") ? null : get.call(this, kind, ...rest);
};"""


def open_page(playwright, site, first: str = "") -> Iterator[Page]:
    browser = playwright.chromium.launch(
        executable_path="/usr/bin/chromium", args=["--no-sandbox", *WEBGL]
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


def wish_for(scene: str, layout: Layout, artwork) -> dict[str, str]:
    tints = choose_tints(layout=layout, artwork=artwork, setting=Setting())
    wish = {
        "scene": scene,
        "tile": "/tile.png",
        "tile-mm": layout.tile_mm,
        "repeat": layout.repeat,
        "rotate": layout.rotation_deg,
        "offset-x": layout.offset_x_mm,
        "offset-y": layout.offset_y_mm,
        "placement": layout.placement,
        "area": "front,305,300,80,0",
        "garment-colour": layout.garment_colour,
        "trim": tints.trim,
        "cord": tints.cord,
    }
    return {name: str(value) for name, value in wish.items()}


def drawn(page: Page):
    data = base64.b64decode(page.evaluate(GRAB))
    return cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)[..., ::-1]


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
