"""A page with nothing but a live garment, under a strict policy, on a server of its own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import cv2
import numpy as np

from designer.layout import Layout
from designer.mockups import choose_tints, encode_picture
from designer.mockups.compose import Setting

STATIC = Path(__file__).resolve().parents[2] / "designer" / "static" / "designer"
POLICY = "default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self'"
PAGE = """<!doctype html><meta charset="utf-8"><title>Live</title>
<script type="module" src="/js/live-garment.js"></script>
<live-garment><img src="/tile.png" alt="A red check on a hoodie" width="840" height="1050">
</live-garment>"""
SOFTWARE = ("--use-angle=swiftshader", "--enable-unsafe-swiftshader")
DRAW = """(wish) => new Promise((done, failed) => {
  const garment = document.querySelector("live-garment");
  garment.addEventListener("live-drawn", (event) => done(event.detail), { once: true });
  garment.addEventListener("live-failed", (event) => done(event.detail), { once: true });
  for (const [name, value] of Object.entries(wish)) garment.setAttribute(name, value);
  garment.redraw();
})"""


def make_artwork() -> np.ndarray:
    """Smooth blobs on a colour, and one hard diagonal: what prints are made of."""
    noise = np.random.default_rng(4).normal(0, 1, (256, 256, 3)).astype(np.float32)
    soft = cv2.GaussianBlur(np.tile(noise, (3, 3, 1)), (0, 0), 14)[256:512, 256:512]
    picture = np.clip(soft / soft.std() * 60 + (150, 90, 70), 0, 255).astype(np.uint8)
    cv2.line(picture, (40, 40), (200, 120), (20, 30, 90), 9)
    return picture


@dataclass(frozen=True)
class Site:
    address: str
    artwork: np.ndarray


@contextmanager
def serve_garment() -> Iterator[Site]:
    """The page at ``/``, the artwork at ``/tile.png``, the app's static files beside them."""
    artwork = make_artwork()
    made = {"/": (PAGE.encode(), "text/html"), "/tile.png": (encode_picture(artwork, "png"), "")}

    class Handler(SimpleHTTPRequestHandler):
        def __init__(self, *args):
            super().__init__(*args, directory=str(STATIC))

        def do_GET(self):
            if self.path not in made:
                super().do_GET()
                return
            body, kind = made[self.path]
            self.send_response(200)
            self.send_header("Content-Type", kind or "image/png")
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
    try:
        yield Site(f"http://127.0.0.1:{server.server_port}/", artwork)
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def wish_for(scene: str, layout: Layout, artwork: np.ndarray) -> dict[str, str]:
    """The attributes of a live garment that is to show what the server shows."""
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
