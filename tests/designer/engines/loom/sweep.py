"""What the survey measures of one print, of four siblings, of a motif in a style, of a ground.

Every function takes plain values and returns plain data, so that processes can share the work.
"""

from __future__ import annotations

import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import Any

import numpy as np
from skimage.metrics import structural_similarity

from designer.engines.loom.arrangements import Sheet
from designer.engines.loom.compose import compose_svg
from designer.engines.loom.engine import plan_print
from designer.engines.loom.motifs import MOTIFS
from designer.engines.loom.plan import Plan
from designer.engines.loom.raster import iter_strips, render_png, render_rgb, render_rgba
from designer.engines.loom.svg import rectangle
from designer.layout import REPEATS
from tests.designer.engines.loom.helpers import bare, plan
from tests.designer.engines.loom.measures import (
    Pixels,
    boxed,
    contrast,
    seam,
    sibling_difference,
    step_beyond,
    to_oklab,
)

VIEW, PAGE = 768, 512  # pixels: what a shopper sees, and what sizes are compared at
SMALL = 128
CLOTHS = ("#ffffff", "#16161a")  # a see-through print must be seen on both
SCHEMES = ("pastel", "white on black", "in red")


@dataclass(slots=True)
class Faced:
    """One print, measured. ``share`` and ``strength`` are ``contrast``'s; ``seams`` says by how
    much the worst join is harder than 99 % of the inside, ``steps`` than the hardest step."""

    prompt: str
    seed: int
    compose_ms: float = 0.0
    render_ms: float = 0.0
    svg_kb: float = 0.0
    style: str = ""
    arrangement: str = ""
    share: float = 1.0
    strength: float = 1.0
    seams: float = 0.0
    steps: float = 0.0
    cut: float = 0.0
    alike: float = 1.0
    error: str = ""

    @property
    def total_ms(self) -> float:
        return self.compose_ms + self.render_ms


@dataclass(slots=True)
class Family:
    """A prompt's siblings: their measures, and the difference of each two of them."""

    prompt: str
    prints: list[Faced] = field(default_factory=list)
    pairs: list[tuple[int, int, float]] = field(default_factory=list)


def timed(work: Callable[[], Any]) -> tuple[Any, float]:
    """(what it returns, milliseconds of the processor's time)."""
    start = time.process_time()
    made = work()
    return made, (time.process_time() - start) * 1000


def measure_family(prompt: str, seeds: int, *, repeats: bool, sized: bool) -> Family:
    """``repeats``: joins at all four repeats too; ``sized``: the first seed at eight times the
    size too. What cannot be drawn is said in ``error``."""
    family, views = Family(prompt), {}
    for seed in range(1, seeds + 1):
        faced = Faced(prompt, seed)
        family.prints.append(faced)
        try:
            text = _measure_one(faced, repeats=repeats, sized=sized and seed == 1)
            views[seed] = render_rgb(text, SMALL, SMALL)
        except Exception:  # a survey reports whatever happens
            faced.error = traceback.format_exc(limit=-2).strip().replace("\n", " | ")
    for a, b in combinations(views, 2):
        family.pairs.append((a, b, sibling_difference(views[a], views[b])))
    return family


def _measure_one(faced: Faced, *, repeats: bool, sized: bool) -> str:
    (made, text), faced.compose_ms = timed(lambda: _composed(faced.prompt, faced.seed))
    _, faced.render_ms = timed(lambda: render_png(text, VIEW, VIEW))
    faced.svg_kb = len(text) / 1000
    faced.style, faced.arrangement = made.style, made.arrangement
    faced.share, faced.strength = seen(made, text)
    if not made.is_placement:
        _measure_join(faced, text, made.repeat)
        for repeat in REPEATS if repeats else ():
            _measure_other(faced, repeat)
    if sized:
        faced.alike = sameness(text)
    return text


def seen(made: Plan, text: str) -> tuple[float, float]:
    """``contrast`` of the print; of a see-through one, on the cloth where it is seen worse."""
    if not made.transparent:
        return contrast(render_rgb(text, SMALL, SMALL))
    pixels = render_rgba(text, SMALL, SMALL).astype(float)
    alpha = pixels[:, :, 3:] / 255
    worst = (1.0, 1.0)
    for cloth in CLOTHS:
        back = np.array([int(cloth[i : i + 2], 16) for i in (1, 3, 5)])
        laid = pixels[:, :, :3] * alpha + back * (1 - alpha)
        found = contrast(laid.round().astype(np.uint8))
        worst = min(worst, found, key=lambda pair: pair[0] * pair[1])
    return worst


def _composed(prompt: str, seed: int) -> tuple[Plan, str]:
    made, *_ = plan_print(prompt=prompt, seed=seed, parameters={})
    return made, compose_svg(made)


def _measure_join(faced: Faced, text: str, repeat: str) -> None:
    tile = render_rgb(text, 240, 240)
    faced.seams = max(faced.seams, seam(tile, repeat))
    faced.steps = max(faced.steps, step_beyond(tile, repeat))


def _measure_other(faced: Faced, repeat: str) -> None:
    """The join at a repeat; at a mirror instead how much of the edge a motif is cut by."""
    made = plan(faced.prompt, faced.seed, repeat=repeat)
    if repeat != "mirror":
        _measure_join(faced, compose_svg(made), repeat)
    elif made.motifs:
        alpha = render_rgba(compose_svg(replace(made, transparent=True)), 240, 240)[:, :, 3]
        edges = np.concatenate([alpha[0], alpha[-1], alpha[:, 0], alpha[:, -1]])
        faced.cut = float((edges > 8).mean())


def sameness(text: str, size: int = PAGE, times: int = 8) -> float:
    """SSIM of the print at ``size`` with itself drawn ``times`` as large and brought down."""
    small = render_rgb(text, size, size)
    rows = [boxed(strip, times) for strip in iter_strips(text, size * times, size * times)]
    large = np.vstack(rows)
    return float(structural_similarity(small, large, channel_axis=2))


@dataclass(slots=True)
class Drawn:
    """One motif in one style. ``cover`` of its circle, ``outside`` share of its paint beyond the
    circle (with the style's margin), ``seen`` contrast to the ground at 60 px, ``inside`` contrast
    within its own silhouette."""

    name: str
    style: str
    kb: float = 0.0
    ms: float = 0.0
    cover: float = 0.0
    outside: float = 0.0
    seen: float = 0.0
    inside: float = 0.0
    error: str = ""


def measure_motif(name: str, style: str) -> Drawn:
    """The motif alone at 60 px on the ground that its own print has."""
    drawn = Drawn(name, style)
    try:
        _measure_motif(drawn)
    except Exception:  # a survey reports whatever happens
        drawn.error = traceback.format_exc(limit=-2).strip().replace("\n", " | ")
    return drawn


def _measure_motif(drawn: Drawn) -> None:
    made = plan(f"{drawn.style.replace('_', ' ')} {MOTIFS[drawn.name].label}", 1)
    sheet = Sheet.of(made)
    variant, drawn.ms = timed(
        lambda: sheet.draw_motif(drawn.name, variant=0, shift=0, style=drawn.style)
    )
    drawn.kb = sum(len(text) for text in sheet.defs) / 1000
    pixels = render_rgba(portrait_svg(sheet, variant.symbol), 84, 84).astype(float)
    alpha = pixels[:, :, 3] / 255
    y, x = (np.mgrid[0:84, 0:84] + 0.5) / 84 * 280 - 140
    circle = np.hypot(x, y) <= 100
    drawn.cover = float(alpha[circle].mean())
    drawn.outside = float((alpha * (np.hypot(x, y) > 118)).sum() / max(alpha.sum(), 1e-9))
    back = np.array([int(made.scheme.ground[i : i + 2], 16) for i in (1, 3, 5)])
    laid = pixels[:, :, :3] * alpha[:, :, None] + back * (1 - alpha[:, :, None])
    body = alpha > 0.5
    if body.any():
        drawn.seen, drawn.inside = apart(laid[body], back)


def apart(inside: np.ndarray, back: np.ndarray) -> tuple[float, float]:
    """(80th percentile of the OKLab distance from the ground, spread of OKLab within)."""
    lab = to_oklab(inside.round().astype(np.uint8))
    ground = to_oklab(back.round().astype(np.uint8)[None, :])[0]
    seen_by = np.linalg.norm(lab - ground, axis=1)
    middle = np.linalg.norm(lab - np.median(lab, axis=0), axis=1)
    return float(np.quantile(seen_by, 0.8)), float(np.quantile(middle, 0.9))


def portrait_svg(sheet: Sheet, symbol: str, *, ground: bool = False) -> str:
    """A motif alone on 280 units, see-through around unless the ground is wanted."""
    back = rectangle(-140, -140, 280, 280, sheet.plan.scheme.ground) if ground else ""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-140 -140 280 280" width="1" height="1">'
        f'<defs>{"".join(sheet.defs)}</defs>{back}<use href="#{symbol}"/></svg>'
    )


@dataclass(slots=True)
class Covered:
    """One ground by one seed in the colours of some words."""

    name: str
    words: str
    seed: int
    share: float = 0.0
    strength: float = 0.0
    kb: float = 0.0
    ms: float = 0.0
    error: str = ""


def measure_ground(name: str, words: str, seed: int) -> Covered:
    covered = Covered(name, words, seed)
    try:
        text, made_ms = timed(lambda: compose_svg(bare(name, seed, words)))
        _, shown_ms = timed(lambda: render_png(text, VIEW, VIEW))
        covered.ms, covered.kb = made_ms + shown_ms, len(text) / 1000
        covered.share, covered.strength = contrast(render_rgb(text, SMALL, SMALL))
    except Exception:  # a survey reports whatever happens
        covered.error = traceback.format_exc(limit=-2).strip().replace("\n", " | ")
    return covered


def show(prompt: str, seed: int, size: int, **parameters: Any) -> Pixels:
    """The print as pixels, for a sheet to look at."""
    return render_rgb(compose_svg(plan(prompt, seed, **parameters)), size, size)
