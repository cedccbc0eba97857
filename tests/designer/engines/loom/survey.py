"""Everything that the loom draws, measured: a report, and sheets of the worst to look at.

    python -m tests.designer.engines.loom.survey prompts FOLDER [--seeds 4] [--every 1]
    python -m tests.designer.engines.loom.survey parts FOLDER [--only fox,owl]

``prompts`` draws the two hundred prompts by four seeds; ``--repeats`` looks at the joins of all
four repeats too, ``--sized`` at sameness at eight times the size. ``parts`` draws every motif in
every style, and every ground by four seeds in three schemes. Times are the processor's own, of a
process that has one core.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

os.environ.setdefault("VIPS_CONCURRENCY", "1")  # before libvips is loaded

from PIL import Image, ImageDraw

from designer.engines.loom.arrangements import Sheet
from designer.engines.loom.grounds import GROUNDS
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.raster import render_rgb
from designer.engines.loom.styles import STYLES
from tests.designer.engines.loom.helpers import bare, plan
from tests.designer.engines.loom.measures import (
    ALIKE,
    COVER,
    HEAVY_KB,
    INSIDE,
    MEDIAN_MS,
    OUTSIDE,
    P95_MS,
    SEAM,
    SEEN,
    SHARE,
    SIBLINGS,
    SLOW_MS,
    STEP,
    STRENGTH,
)
from tests.designer.engines.loom.prompts import PROMPTS
from tests.designer.engines.loom.sheets import stacked
from tests.designer.engines.loom.sweep import (
    SCHEMES,
    Covered,
    Drawn,
    Faced,
    Family,
    compose_svg,
    measure_family,
    measure_ground,
    measure_motif,
    portrait_svg,
    show,
)

WORST = 40


def spread_out(work: Callable[[Any], Any], over: Iterable[Any], workers: int) -> list[Any]:
    """The results in order, by processes that have a core each."""
    cores = sorted(os.sched_getaffinity(0))[:workers]
    context = get_context("spawn")
    waiting = context.Queue()
    for core in cores:
        waiting.put(core)
    with ProcessPoolExecutor(workers, context, initializer=_settle, initargs=(waiting,)) as pool:
        return list(pool.map(work, over, chunksize=2))


def _settle(cores: Any) -> None:
    os.sched_setaffinity(0, {cores.get()})


def survey_prompts(options: argparse.Namespace) -> list[str]:
    """Measures the prompts and writes their sheets; the report's lines."""
    prompts = [p for p in PROMPTS if options.only in p][:: options.every]
    work = partial(
        measure_family, seeds=options.seeds, repeats=options.repeats, sized=options.sized
    )
    families: list[Family] = spread_out(work, prompts, options.workers)
    (options.folder / "prompts.json").write_text(json.dumps([asdict(f) for f in families]))
    prints = [one for family in families for one in family.prints if not one.error]
    out = [f"{len(prompts)} prompts, {len(prints)} prints", "", *_times(prints)]
    for family in families:
        out += [f"- ERROR {p.prompt} / {p.seed}: {p.error}" for p in family.prints if p.error]
    _prints_sheet(options, out, "slow", prints, lambda p: -p.total_ms, -P95_MS)
    _prints_sheet(options, out, "faint", prints, lambda p: p.strength, STRENGTH)
    _prints_sheet(options, out, "empty", prints, lambda p: p.share, SHARE)
    _prints_sheet(options, out, "seams", prints, lambda p: -p.seams, -SEAM)
    _prints_sheet(options, out, "steps", prints, lambda p: -p.steps, -STEP)
    if options.repeats:
        _prints_sheet(options, out, "cut by a mirror", prints, lambda p: -p.cut, 0.0)
    if options.sized:
        sized = [p for p in prints if p.seed == 1]
        _prints_sheet(options, out, "other at other sizes", sized, lambda p: p.alike, ALIKE)
    _siblings_sheet(options, out, families)
    return out


def _times(prints: Sequence[Faced]) -> list[str]:
    total = sorted(one.total_ms for one in prints)
    p95 = total[int(len(total) * 0.95)]
    sizes = sorted(one.svg_kb for one in prints)
    drawn = statistics.median(one.compose_ms for one in prints)
    return [
        f"- time at 768 px: median {statistics.median(total):.0f} ms (bar {MEDIAN_MS}), "
        f"p95 {p95:.0f} ms (bar {P95_MS}), worst {total[-1]:.0f} ms; compose alone {drawn:.0f} ms",
        f"- SVG: median {statistics.median(sizes):.0f} kB, worst {sizes[-1]:.0f} kB",
    ]


def _prints_sheet(
    options: argparse.Namespace,
    out: list[str],
    name: str,
    prints: Sequence[Faced],
    measure: Callable[[Faced], float],
    bar: float,
) -> None:
    """The worst prints by a measure (small is bad), those beyond the bar counted and listed."""
    ranked = sorted(prints, key=measure)
    beyond = [one for one in ranked if measure(one) < bar]
    out += ["", f"## {name}: {len(beyond)} of {len(prints)} beyond {abs(bar):g}", ""]
    out += ["| measure | prompt | seed | style | arrangement |", "|---|---|---|---|---|"]
    for one in ranked[:WORST]:
        said = f"{one.prompt} | {one.seed} | {one.style} | {one.arrangement}"
        out.append(f"| {abs(measure(one)):.3f} | {said} |")
    pictures = [
        (
            f"{abs(measure(one)):.3g} {one.prompt} /{one.seed}",
            Image.fromarray(show(one.prompt, one.seed, options.size)),
        )
        for one in ranked[: options.shown]
    ]
    _save(options.folder / f"{name.replace(' ', '-')}.png", pictures)


def _siblings_sheet(
    options: argparse.Namespace, out: list[str], families: Sequence[Family]
) -> None:
    pairs = sorted((d, family.prompt, a, b) for family in families for a, b, d in family.pairs)
    if not pairs:
        return
    beyond = [pair for pair in pairs if pair[0] < SIBLINGS]
    middle = statistics.median(pair[0] for pair in pairs)
    out += ["", f"## siblings: {len(beyond)} of {len(pairs)} pairs below {SIBLINGS}"]
    out += ["", f"median {middle:.2f}", "", "| difference | prompt | seeds |", "|---|---|---|"]
    out += [f"| {d:.2f} | {prompt} | {a}, {b} |" for d, prompt, a, b in pairs[:WORST]]
    pictures = []
    for d, prompt, a, b in pairs[: options.shown]:
        both = Image.new("RGB", (2 * options.size, options.size))
        for at, seed in enumerate((a, b)):
            both.paste(Image.fromarray(show(prompt, seed, options.size)), (at * options.size, 0))
        pictures.append((f"{d:.2f} {prompt} /{a} /{b}", both))
    _save(options.folder / "siblings.png", pictures, across=3)


def _save(path: Path, pictures: Sequence[tuple[str, Image.Image]], across: int = 6) -> None:
    rows = []
    for first in range(0, len(pictures), across):
        row = pictures[first : first + across]
        rows.append(("", [_captioned(picture, caption) for caption, picture in row]))
    if rows:
        stacked(rows).save(path)


def _captioned(picture: Image.Image, caption: str) -> Image.Image:
    out = Image.new("RGB", (picture.width, picture.height + 14), "#ffffff")
    out.paste(picture, (0, 14))
    fits = picture.width // 6
    ImageDraw.Draw(out).text((1, 1), caption[:fits], fill="#111111")
    return out


def survey_parts(options: argparse.Namespace) -> list[str]:
    """Measures every motif in every style and every ground; the report's lines."""
    only = {name for name in options.only.split(",") if name}
    jobs = [(name, style) for name in MOTIFS for style in STYLES if not only or name in only]
    drawn: list[Drawn] = spread_out(_motif, jobs, options.workers)
    fields = [
        (name, words, seed)
        for name in GROUNDS
        for words in SCHEMES
        for seed in range(1, 5)
        if not only or name in only
    ]
    covered: list[Covered] = spread_out(_ground, fields, options.workers)
    both = {"motifs": [asdict(d) for d in drawn], "grounds": [asdict(c) for c in covered]}
    (options.folder / "parts.json").write_text(json.dumps(both))
    out = [f"{len(drawn)} motifs in styles, {len(covered)} grounds"]
    out += [f"- ERROR {d.name} {d.style}: {d.error}" for d in drawn if d.error]
    out += [f"- ERROR {c.name} {c.words} {c.seed}: {c.error}" for c in covered if c.error]
    drawn = [one for one in drawn if not one.error]
    for name, measure, bar in (
        ("thin", lambda d: d.cover, COVER),
        ("beyond the circle", lambda d: -d.outside, -OUTSIDE),
        ("faint motifs", lambda d: d.seen, SEEN),
        ("blobs", lambda d: d.inside, INSIDE),
        ("heavy", lambda d: -d.kb, -HEAVY_KB),
        ("slow motifs", lambda d: -d.ms, -SLOW_MS),
    ):
        _drawn_sheet(options, out, name, drawn, measure, bar)
    fine = [one for one in covered if not one.error]
    for name, value, bar in (
        ("faint grounds", lambda c: c.strength, STRENGTH),
        ("empty grounds", lambda c: c.share, SHARE),
        ("slow grounds", lambda c: -c.ms, -P95_MS),
    ):
        _covered_sheet(options, out, name, fine, value, bar)
    return out


def _motif(job: tuple[str, str]) -> Drawn:
    return measure_motif(*job)


def _ground(job: tuple[str, str, int]) -> Covered:
    return measure_ground(*job)


def _drawn_sheet(
    options: argparse.Namespace,
    out: list[str],
    name: str,
    drawn: Sequence[Drawn],
    measure: Callable[[Drawn], float],
    bar: float,
) -> None:
    ranked = sorted(drawn, key=measure)
    beyond = [one for one in ranked if measure(one) < bar]
    out += ["", f"## {name}: {len(beyond)} of {len(drawn)} beyond {abs(bar):g}", ""]
    out += [f"- {abs(measure(d)):.3f} {d.name} {d.style}" for d in ranked[:WORST]]
    pictures = []
    for one in ranked[: 2 * options.shown]:
        sheet = Sheet.of(plan(f"{one.style.replace('_', ' ')} {MOTIFS[one.name].label}", 1))
        symbol = sheet.draw_motif(one.name, variant=0, shift=0, style=one.style).symbol
        text = portrait_svg(sheet, symbol, ground=True)
        caption = f"{abs(measure(one)):.2g} {one.name} {one.style}"
        pictures.append((caption, Image.fromarray(render_rgb(text, 120, 120))))
    _save(options.folder / f"{name.replace(' ', '-')}.png", pictures, across=10)


def _covered_sheet(
    options: argparse.Namespace,
    out: list[str],
    name: str,
    covered: Sequence[Covered],
    measure: Callable[[Covered], float],
    bar: float,
) -> None:
    ranked = sorted(covered, key=measure)
    beyond = [one for one in ranked if measure(one) < bar]
    out += ["", f"## {name}: {len(beyond)} of {len(covered)} beyond {abs(bar):g}", ""]
    out += [f"- {abs(measure(c)):.3f} {c.name} {c.words} /{c.seed}" for c in ranked[:WORST]]
    pictures = [
        (
            f"{abs(measure(c)):.3g} {c.name} {c.words} /{c.seed}",
            Image.fromarray(
                render_rgb(compose_svg(bare(c.name, c.seed, c.words)), options.size, options.size)
            ),
        )
        for c in ranked[: options.shown]
    ]
    _save(options.folder / f"{name.replace(' ', '-')}.png", pictures)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=["prompts", "parts"])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seeds", type=int, default=4)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--only", default="")
    parser.add_argument("--workers", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--repeats", action="store_true")
    parser.add_argument("--sized", action="store_true")
    parser.add_argument("--size", type=int, default=200)
    parser.add_argument("--shown", type=int, default=36)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    lines = {"prompts": survey_prompts, "parts": survey_parts}[options.what](options)
    text = "\n".join(lines) + "\n"
    (options.folder / f"{options.what}.md").write_text(text)
    print(text)


if __name__ == "__main__":
    main()
