"""How long the loom takes, and how much memory, as ratios to rendering a trivial SVG.

    python -m tests.benchmarks.bench_loom [--every 4]

Machines differ and are noisy; ratios and the processor's own time are what to compare. The bars
are for a quiet machine: four candidates are drawn while somebody waits. ``--every 1`` draws all
two hundred prompts by four seeds.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from designer.engines.loom.compose import compose_svg
from designer.engines.loom.engine import plan_print
from designer.engines.loom.raster import iter_strips, render_png
from tests.designer.engines.loom.prompts import PROMPTS

TRIVIAL = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" width="1000" height="1000" '
    'preserveAspectRatio="none"><defs></defs>'
    '<rect width="1000" height="1000" fill="#3f7fd0"/></svg>'
)
SIZE, SEEDS = 768, (1, 2, 3, 4)
MEDIAN_MS, P95_MS = 150, 350
# (width, height): (seconds, megabytes); of a Python with the loom in it
PAGES = {(4500, 5400): (3, 200), (12_000, 12_000): (15, 400)}
HEAVY = ("Cartoon sunflower pattern", "watercolour owls on cream", "marble, emerald and gold veins")


def measure(work: Callable[[], object]) -> tuple[float, float]:
    """(wall, processor) seconds."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - wall, time.process_time() - cpu


def compose(prompt: str, seed: int, aspect: float = 1.0) -> str:
    plan, *_ = plan_print(prompt=prompt, seed=seed, parameters={"aspect": aspect})
    return compose_svg(plan)


def draw(prompt: str, seed: int) -> bytes:
    return render_png(compose(prompt, seed), SIZE, SIZE)


def bench_candidates(every: int) -> None:
    """Every prompt by four seeds on one core."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    draw(PROMPTS[0], 1)
    base = min(measure(lambda: render_png(TRIVIAL, SIZE, SIZE))[1] for _ in range(5))
    runs = []
    for prompt in PROMPTS[::every]:
        for seed in SEEDS:
            wall, cpu = measure(lambda p=prompt, s=seed: draw(p, s))
            runs.append((cpu, wall, f"{prompt} / {seed}"))
    runs.sort()
    print(f"{len(runs)} prints at {SIZE} px, one core; trivial: {base * 1000:.1f} ms cpu")
    for name, at in (("cpu", 0), ("wall", 1)):
        ordered = sorted(run[at] for run in runs)
        median, p95 = statistics.median(ordered), ordered[int(len(ordered) * 0.95)]
        kept = median * 1000 < MEDIAN_MS and p95 * 1000 < P95_MS
        print(
            f"{name:5} median {median * 1000:4.0f} ms ({median / base:.1f} x; bar {MEDIAN_MS}), "
            f"p95 {p95 * 1000:4.0f} ms ({p95 / base:.1f} x; bar {P95_MS}), "
            f"worst {ordered[-1] * 1000:.0f} ms: {'kept' if kept else 'NOT KEPT'}"
        )
    for cpu, _, name in runs[-10:]:
        print(f"      {cpu * 1000:4.0f} ms  {name}")


def bench_together() -> None:
    """Four candidates in four threads against two of them, one after the other."""
    ratios = []
    for prompt in PROMPTS[:60:10]:
        jobs = [(prompt, seed) for seed in SEEDS]
        with ThreadPoolExecutor(len(jobs)) as pool:
            together = min(
                measure(lambda p=pool, j=jobs: list(p.map(lambda one: draw(*one), j)))[0]
                for _ in range(3)
            )
        alone = min(measure(lambda j=jobs: [draw(*one) for one in j])[0] for _ in range(3)) / 2
        ratios.append(together / alone)
    print(
        f"four together / two alone on {len(os.sched_getaffinity(0))} cores: "
        f"median {statistics.median(ratios):.2f}, worst {max(ratios):.2f} (bar 1)"
    )


def draw_page(prompt: str, width: int, height: int) -> tuple[float, float, float, float]:
    """(wall seconds, processor seconds, processor seconds of a trivial SVG, megabytes at most) of
    one print at press size, in this process, whose memory is its own."""
    svg = compose(prompt, 1, round(height / width, 4))
    trivial = measure(lambda: sum(len(s) for s in iter_strips(TRIVIAL, width, height)))[1]
    wall, cpu = measure(lambda: sum(len(s) for s in iter_strips(svg, width, height)))
    # Not getrusage: it would count the parent's memory before this program took its place.
    memory = int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]) / 1024
    return wall, cpu, trivial, memory


def bench_page(prompt: str, width: int, height: int) -> None:
    wall, cpu, trivial, memory = draw_page(prompt, width, height)
    seconds, megabytes = PAGES[width, height]
    kept = cpu < seconds and memory < megabytes
    print(
        f"{width} x {height}: {wall:5.1f} s, {cpu:5.1f} s cpu ({cpu / trivial:.1f} x; bar "
        f"{seconds}), {memory:.0f} MB (bar {megabytes}): {'kept' if kept else 'NOT KEPT'}  {prompt}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=4)
    parser.add_argument("--part", default="")
    options = parser.parse_args()
    if options.part == "candidates":
        bench_candidates(options.every)
    elif options.part == "together":
        bench_together()
    elif options.part:
        prompt, width, height = options.part.split("|")
        bench_page(prompt, int(width), int(height))
    else:  # a process each, so that cores and memory are its own
        pages = [f"{prompt}|{w}|{h}" for w, h in PAGES for prompt in HEAVY]
        for part in ("candidates", "together", *pages):
            command = [sys.executable, "-m", __spec__.name, "--every", str(options.every)]
            threads = {"VIPS_CONCURRENCY": "1"} if part == "candidates" else {}
            subprocess.run([*command, "--part", part], check=True, env={**os.environ, **threads})


if __name__ == "__main__":
    main()
