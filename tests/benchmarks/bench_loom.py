"""How long the loom takes, as ratios to rendering a trivial SVG of the same size.

    python -m tests.benchmarks.bench_loom [seeds]

Machines differ and are noisy; ratios and the processor's own time are what to compare.
"""

from __future__ import annotations

import resource
import statistics
import sys
import time
from collections.abc import Callable

from designer.engines.loom.compose import compose_svg
from designer.engines.loom.engine import plan_print
from designer.engines.loom.raster import iter_strips, render_png

PROMPTS = """Cartoon sunflower pattern|pastel mushrooms watercolor|retro 70s waves|terrazzo
black and gold art deco|neon cats on black|camouflage in pink|line art mountains|houndstooth
leopard print teal|space cats and planets|lemons on blue half-drop|Japanese waves|marble
tie-dye rainbow|christmas reindeer|pixel skulls|sticker avocados|block print birds|damask
ditsy daisies|moroccan tiles|watercolor poppies|"SUPER RAD" badge"""
TRIVIAL = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 1000" width="1000" height="1000">'
    '<defs></defs><rect width="1000" height="1000" fill="#3f7fd0"/></svg>'
)
SIZE, HUGE = 768, 12_000


def measure(work: Callable[[], object]) -> tuple[float, float]:
    """(wall, processor) seconds of the better of two runs."""
    best = (1e9, 1e9)
    for _ in range(2):
        wall, cpu = time.perf_counter(), time.process_time()
        work()
        best = min(best, (time.perf_counter() - wall, time.process_time() - cpu))
    return best


def draw(prompt: str, seed: int) -> bytes:
    plan, *_ = plan_print(prompt=prompt, seed=seed, parameters={})
    return render_png(compose_svg(plan), SIZE, SIZE)


def main() -> None:
    seeds = int(sys.argv[1]) if len(sys.argv) > 1 else 2
    base_wall, base_cpu = measure(lambda: render_png(TRIVIAL, SIZE, SIZE))
    print(f"trivial {SIZE} px: {base_wall * 1000:.1f} ms wall, {base_cpu * 1000:.1f} ms cpu")
    walls, cpus = [], []
    for prompt in PROMPTS.replace("\n", "|").split("|"):
        runs = [measure(lambda p=prompt, s=seed: draw(p, s)) for seed in range(seeds)]
        wall = statistics.median(run[0] for run in runs)
        cpu = statistics.median(run[1] for run in runs)
        walls.append(wall)
        cpus.append(cpu)
        print(
            f"{prompt:32} {wall * 1000:6.0f} ms {cpu * 1000:6.0f} ms cpu  {wall / base_wall:5.1f} x"
        )
    for name, values, base in (("wall", walls, base_wall), ("cpu", cpus, base_cpu)):
        median, worst = statistics.median(values), max(values)
        print(
            f"{name}: median {median * 1000:.0f} ms ({median / base:.1f} x trivial), "
            f"worst {worst * 1000:.0f} ms ({worst / base:.1f} x)"
        )
    plan, *_ = plan_print(prompt="Cartoon sunflower pattern", seed=1, parameters={})
    svg = compose_svg(plan)
    trivial = measure(lambda: sum(len(s) for s in iter_strips(TRIVIAL, HUGE, HUGE)))[0]
    wall, cpu = measure(lambda: sum(len(s) for s in iter_strips(svg, HUGE, HUGE)))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    ratio = wall / trivial
    print(f"{HUGE} px in strips: {wall:.1f} s, {cpu:.1f} s cpu, {ratio:.1f} x, peak {peak} MB")


if __name__ == "__main__":
    main()
