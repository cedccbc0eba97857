"""How long and how much memory the press takes. Run: ``python -m tests.benchmarks.bench_print``.

Times on shared machines say little, so each is also given as a ratio to writing the same number of
pixels, all of one colour, as PNG: the least that any press must do.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import pyvips

from designer.engines.loom import LoomEngine
from fulfilment.designfile import PlacementSpec, build_design_file
from fulfilment.fidelity import ArrayPixels, judge_fidelity
from fulfilment.regenerate import regenerate
from tests.fulfilment.designs import flat_tile, make_layout, make_recipe, make_spec

PANELS = (
    ("front", 620, 720, 0),
    ("back", 620, 740, -20),
    ("sleeve_left", 560, 640, 0),
    ("sleeve_right", 560, 640, 0),
    ("hood_left", 300, 380, 0),
    ("hood_right", 300, 380, 0),
    ("pocket", 360, 230, 400),
)
CASES = {"hoodie, straight": {}, "hoodie, half drop": {"repeat": "half_drop"}}
CASES |= {"hoodie, turned 15 degrees": {"rotation_deg": 15.0}}


def bench_case(name: str) -> None:
    """One whole ``regenerate`` at 300 dpi, in this process; prints a line."""
    recipe = make_recipe(
        engine="loom",
        engine_version=LoomEngine.version,
        parameters={"repeat": CASES[name].get("repeat", "straight")},
    )
    drawn = LoomEngine().redraw(recipe, size_px=2048)
    spec = make_spec(
        recipe=recipe,
        svg=drawn.svg,
        master=drawn.image,
        layout=make_layout(tile_mm=300.0, **CASES[name]),
        placements=tuple(
            PlacementSpec(slug, "all_over", slug, width, height, top_mm=top, bleed_mm=10)
            for slug, width, height, top in PANELS
        ),
    )
    with TemporaryDirectory() as folder:
        build_design_file(Path(folder) / "design", spec)
        start = time.perf_counter()
        made = regenerate(Path(folder) / "design", Path(folder) / "out")
        seconds = time.perf_counter() - start
        pixels = sum(file.width_px * file.height_px for file in made.prints)
        start = time.perf_counter()
        blank = pyvips.Image.black(17_000, pixels // 17_000, bands=3)
        blank.pngsave(f"{folder}/blank.png", compression=3, filter="none")
        least = time.perf_counter() - start
    # Not getrusage: it would count the parent's memory before this program took its place.
    status = Path("/proc/self/status").read_text()
    memory = int(status.split("VmHWM:")[1].split()[0]) / 1024
    print(
        f"{name:28} {made.verdict:7} {seconds:6.1f} s  {seconds / least:6.1f} x  "
        f"{pixels / 1e6:5.0f} MP  {memory:4.0f} MB"
    )


def bench_gate() -> None:
    approved, printed = ArrayPixels(flat_tile(2048)), ArrayPixels(flat_tile(3543))
    start = time.perf_counter()
    judge_fidelity(approved, printed)
    print(f"{'gate, 2048 against 3543 px':28} {time.perf_counter() - start:14.1f} s")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        bench_case(sys.argv[1])
    else:
        bench_gate()
        for case in CASES:  # a process each, so that each peak of memory is its own
            subprocess.run([sys.executable, "-m", __spec__.name, case], check=True)
