"""Frames a second of the live garment while the pattern size is dragged, and what a frame costs.

    python -m tests.benchmarks.bench_live [--gpu] [--seconds S] [scene ...]

In Chromium; by default with WebGL on the processor (SwiftShader), the slowest there is, and with
``--gpu`` on the machine's graphics chip. Prints, a scene a line: frames that she sees a second of a
drag, how coarse they were, and the median milliseconds of one whole drawing and of one at half and
at a third of the resolution, waiting for the chip each time; in brackets the CPU milliseconds of
the whole browser, which say the same on a busy machine.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path
from statistics import median

from playwright.sync_api import Page, sync_playwright

from designer.layout import Layout
from tests.browser.garment_site import DRAW, SOFTWARE, Site, serve_garment, wish_for

TICKS = os.sysconf("SC_CLK_TCK")
FRAMES = 12
DRAG = """async (seconds) => {
  const garment = document.querySelector("live-garment");
  const drawn = [];
  const note = (event) => drawn.push([performance.now(), event.detail.coarse]);
  garment.addEventListener("live-drawn", note);
  const start = performance.now();
  for (let now = start; now - start < seconds * 1000;) {
    garment.setAttribute("tile-mm", 180 + 120 * Math.sin((now - start) / 400));
    now = await new Promise(requestAnimationFrame);
  }
  garment.removeEventListener("live-drawn", note);
  return drawn;
}"""
ONE_FRAME = """async ([slug, wish, coarse, frames]) => {
  const [{ Renderer }, { loadScene }, { loadTile }] = await Promise.all(
    ["renderer", "scene", "tile"].map((name) => import(`/live/${name}.js`)));
  const [scene, tile] = await Promise.all([loadScene("/live/", slug), loadTile("/tile.png")]);
  const renderer = Renderer.shared();
  const canvas = new OffscreenCanvas(scene.width, scene.height);
  const pen = canvas.getContext("2d", { alpha: false });
  const spent = [];
  for (let i = 0; i < frames; i++) {
    const start = performance.now();
    const picture = renderer.draw(scene, tile, { ...wish, tileMm: 150 + i }, coarse);
    await renderer.whenDone();
    pen.drawImage(picture, 0, 0, picture.width * coarse, picture.height * coarse);
    spent.push(performance.now() - start);
  }
  return spent;
}"""
WISH = {
    "repeat": "straight",
    "rotate": 0,
    "offsetX": 0,
    "offsetY": 0,
    "area": None,
    "garment": "#e8e2d4",
    "trim": "#804020",
    "cord": "#f4f2ee",
}


def browser_cpu_ms(root: int) -> float:
    """CPU milliseconds so far of a process and all that descend from it."""
    parents: dict[int, int] = {}
    ticks: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:  # it ended meanwhile
            continue
        pid = int(stat.parent.name)
        parents[pid], ticks[pid] = int(fields[1]), int(fields[11]) + int(fields[12])

    def is_ours(pid: int) -> bool:
        while pid and pid != root:
            pid = parents.get(pid, 0)
        return pid == root

    own = ticks.get(root, 0)
    return (sum(spent for pid, spent in ticks.items() if is_ours(pid)) - own) / TICKS * 1000


def frame_ms(page: Page, slug: str, coarse: int) -> tuple[float, float]:
    """Median wall and mean CPU milliseconds of one drawing."""
    page.evaluate(ONE_FRAME, [slug, WISH, coarse, 3])
    before = browser_cpu_ms(os.getpid())
    spent = page.evaluate(ONE_FRAME, [slug, WISH, coarse, FRAMES])
    return median(spent), (browser_cpu_ms(os.getpid()) - before) / FRAMES


def measure(page: Page, site: Site, slug: str, seconds: float) -> str:
    """One line of figures."""
    layout = Layout(garment="any", colourway="w", garment_colour="#e8e2d4", tile_mm=260.0)
    for tile_mm in ("260", "250"):
        page.evaluate(DRAW, wish_for(slug, layout, site.artwork) | {"tile-mm": tile_mm})
        time.sleep(1.0)  # a whole drawing at rest, so that it knows how long one takes
    drawn = page.evaluate(DRAG, seconds)
    coarse = median(each[1] for each in drawn) if drawn else 0
    costs = (frame_ms(page, slug, each) for each in (1, 2, 3))
    cells = "".join(f"{wall:9.0f} ({cpu:4.0f})" for wall, cpu in costs)
    return f"{slug:20}{len(drawn) / seconds:6.1f}{coarse:8.0f}{cells}\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenes", nargs="*", default=["hoodie-front", "tote-front"])
    parser.add_argument("--gpu", action="store_true", help="the machine's own graphics chip")
    parser.add_argument("--seconds", type=float, default=3.0, help="of each drag")
    parser.add_argument("--chromium", default="/usr/bin/chromium")
    chosen = parser.parse_args()
    flags = ["--no-sandbox", *([] if chosen.gpu else SOFTWARE)]
    with serve_garment() as site, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chosen.chromium, args=flags)
        page = browser.new_page()
        page.goto(site.address)
        page.wait_for_function("Boolean(customElements.get('live-garment'))")
        heads = f"{'':20}{'fps':>6}{'coarse':>8}"
        heads += "".join(f"{head:>16}" for head in ("whole", "half", "third"))
        sys.stdout.write(heads + "   ms (CPU)\n")
        for slug in chosen.scenes:
            sys.stdout.write(measure(page, site, slug, chosen.seconds))
            sys.stdout.flush()
        browser.close()
    sys.stdout.write(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores\n")


if __name__ == "__main__":
    main()
