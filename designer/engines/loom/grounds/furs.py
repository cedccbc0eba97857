"""Skins: leopard, zebra, tiger, cow, giraffe, snake."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from designer.engines.loom import svg
from designer.engines.loom.colour import distance, mix
from designer.engines.loom.grounds.base import Canvas, ground, reuse
from designer.engines.loom.grounds.fields import striped
from designer.engines.loom.grounds.mosaic import cells_around, jittered
from designer.engines.loom.grounds.noise import (
    level_at,
    make_noise,
    sample_points,
    trace_contour,
)
from designer.engines.loom.grounds.scatter import scatter
from designer.engines.loom.paths import (
    TAU,
    Path,
    blob,
    closed,
    joined,
    number,
    polar,
    polygon,
    softened,
)
from designer.engines.loom.rng import Rng

Rim = Callable[[float, float], tuple[float, float]]


def spread_tones(canvas: Canvas) -> tuple[str, str, str, str]:
    """The ground and three tones ever further from it; the last stands well apart."""
    s = canvas.scheme
    steps = sorted(s.tones, key=lambda ink: distance(ink, s.ground))
    second, third, last = (steps * 3)[-3:]
    if distance(s.ground, last) < (0.1 if canvas.behind else 0.3):
        last = max((s.ink, s.light), key=lambda one: distance(one, s.ground))
    if distance(s.ground, second) < 0.05:
        second = mix(s.ground, last, 0.3)
    return s.ground, second, third, last


@ground(
    label="leopard print",
    words="leopard-print leopard-skin cheetah jaguar animal wild safari leo leopardo",
    tones="#e8bf86 #b9793c #8a5a2f #2a1a14",
)
def leopard(canvas: Canvas) -> str:
    """Broken rings around tawny hearts: a leopard's, a jaguar's, a cheetah's, a snow leopard's."""
    kind, size = canvas.variant(
        [("leopard", 50), ("jaguar", 96), ("cheetah", 28), ("snow", 70)], "leopard"
    )
    tones, rng = spread_tones(canvas), canvas.rng
    size = size * canvas.scale
    lean = rng(0, math.pi)
    out = canvas.fill_all(tones[0])
    tries = int(2.2e6 / size**2)
    sizes = [(size, tries // 2, 0.9), (size * 0.62, tries, 0.92), (size * 0.26, tries // 2, 0.94)]
    rosettes = [_rosette(rng, kind, tones) for _ in range(16)]
    blots = [svg.fill(blob(rng, 62, 7, 0.22, sx=1.15, sy=0.85), tones[3]) for _ in range(5)]
    placed: dict[str, list[str]] = {}
    for k, (x, y, radius) in enumerate(scatter(canvas, sizes)):
        turn = lean + rng(-0.7, 0.7) + (math.pi if rng() < 0.5 else 0)
        long = rng(1.0, 1.22)
        body = rosettes[k % 16] if radius > size * 0.36 else blots[k % 5]
        wide, high = radius * long / 100, radius / long**0.4 / 100
        shape = f" rotate({number(math.degrees(turn))}) scale({wide:.3f} {high:.3f})"
        for u, v in canvas.places(x, y, radius * 1.4):
            placed.setdefault(body, []).append(f"translate({number(u)} {number(v)}){shape}")
    for body, moves in placed.items():
        out += reuse(body, transforms=moves)
    return out


def _rosette(rng: Rng, kind: str, tones: tuple[str, str, str, str]) -> str:
    """One spot of radius 100: a heart inside broken arcs; a cheetah's is solid."""
    if kind == "cheetah":
        return svg.fill(blob(rng, 78, 8, 0.2), tones[3])
    waves = [(2, rng(0.04, 0.16), rng(0, TAU)), (3, rng(0.03, 0.12), rng(0, TAU))]
    waves.append((5, rng(0.0, 0.07), rng(0, TAU)))

    def rim(angle: float, share: float) -> tuple[float, float]:
        ripple = sum(depth * math.cos(n * angle + phase) for n, depth, phase in waves)
        return polar(88 * share * (1 + ripple), angle)

    heart = closed([rim(TAU * q / 10, 0.74) for q in range(10)])
    out = svg.fill(heart, tones[1] if kind != "snow" else mix(tones[0], tones[1], 0.5))
    parts = {"jaguar": rng.int(5, 7), "snow": rng.int(3, 4)}.get(kind, rng.int(2, 4))
    thick = {"jaguar": 0.26, "snow": 0.42}.get(kind, 0.42)
    cuts = sorted((q + rng(-0.28, 0.28)) / parts * TAU for q in range(parts))
    cuts.append(cuts[0] + TAU)
    arcs = []
    for q in range(parts):
        start, end = cuts[q] + rng(0.04, 0.2), cuts[q + 1] - rng(0.04, 0.2)
        arcs.append(_kidney(rng, rim, start, end, thick * rng(0.75, 1.25)))
    out += svg.fill(joined(arcs), tones[3])
    return out


def _kidney(rng: Rng, rim: Rim, start: float, end: float, thick: float) -> Path:
    """A bent stroke along the rim, thicker in its middle, blunt at its ends."""
    n = max(2, round((end - start) / 0.6))
    heavy = rng(0.3, 0.7)
    outer, inner = [], []
    for k in range(n + 1):
        t = k / n
        bulge = 0.45 + 0.55 * math.sin(math.pi * t ** (0.6 + heavy)) if n > 2 else 0.8
        angle = start + (end - start) * t
        outer.append(rim(angle, 1.04 + 0.08 * bulge))
        inner.append(rim(angle, 1.04 - thick * bulge))
    return closed(outer + inner[::-1], 1 / 4.6)


@ground(
    label="zebra print",
    words="zebra-print zebra-stripes zebra-skin safaris stripey cebra",
    tones="#fbf6ec #d8cfc0 #6b6259 #1c1917",
)
def zebra(canvas: Canvas) -> str:
    """Wandering stripes that fork and end: upright, level, slanting, or broad."""
    across, down, bend = canvas.variant([(11, 0, 1.1), (0, 12, 1.1), (8, 8, 1.3), (6, 0, 0.7)])
    values = striped(canvas, across, down, bend=bend, forks=3, fray=0.35)
    tones = spread_tones(canvas)
    pale = tones[0]
    return canvas.fill_all(pale) + svg.fill(trace_contour(canvas, values, 0.02), tones[3])


@ground(
    label="tiger print",
    words="tiger-print tiger-stripes tiger-skin",
    tones="#f3a953 #e2822f #a9521d #231510",
)
def tiger_print(canvas: Canvas) -> str:
    """Tapered flames over a brushed coat: level, close, broad, or slanting."""
    across, down, level = canvas.variant([(0, 9, 0.3), (0, 15, 0.3), (0, 6, 0.22), (6, 7, 0.3)])
    tones = spread_tones(canvas)
    values = striped(canvas, across, down, bend=0.9, forks=5, fray=0.85)
    u, v = sample_points(canvas, 112)
    coat = make_noise(canvas, 3, 1, squash=2)(u, v)
    out = canvas.fill_all(tones[0])
    out += svg.fill(trace_contour(canvas, values + coat * 0.5, level - 0.3), tones[1])
    return out + svg.fill(trace_contour(canvas, values, level), tones[3])


@ground(
    label="cow print",
    words="cow-print cowhide cow-hide holstein dalmatian dalmatian-print",
    tones="#f8f2e7 #d9b48c #8a5a3a #1d1917",
)
def cow_print(canvas: Canvas) -> str:
    """Patches on a pale hide: large, small, brown and black, or a dalmatian's spots."""
    kind, bumps, share = canvas.variant(
        [("large", 3.2, 0.56), ("small", 6, 0.6), ("two", 4.4, 0.6), ("spots", 0, 0)]
    )
    tones, rng = spread_tones(canvas), canvas.rng
    out = canvas.fill_all(tones[0])
    if kind == "spots":
        size, marks = 34 * canvas.scale, []
        tries = int(9e5 / size**2)
        for x, y, r in scatter(canvas, [(size, tries, 1.35), (size * 0.5, tries // 2, 1.5)]):
            spot = blob(rng, r * 0.9, 7, 0.2, sx=rng(0.9, 1.15))
            marks.append(canvas.repeated(spot, x, y, r * 1.4))
        return out + svg.fill(joined(marks), tones[3])
    u, v = sample_points(canvas, 96)
    warp = make_noise(canvas, bumps * 1.6 / canvas.scale, 1)(u, v)
    patches = make_noise(canvas, bumps / canvas.scale, 2)
    values = patches(u + warp * 0.03, v - warp * 0.03)
    out += svg.fill(trace_contour(canvas, values, level_at(values, share)), tones[3])
    if kind == "two":
        out += svg.fill(trace_contour(canvas, -values, level_at(-values, 0.78)), tones[2])
    return out


@ground(
    label="giraffe print",
    words="giraffe-print giraffe-skin",
    tones="#f3ddb0 #d99a4e #a8642c #6b3a1d",
)
def giraffe_print(canvas: Canvas) -> str:
    """Many-sided patches with pale seams: sharp, rounded, small, or starred at their hearts."""
    kind, across = canvas.variant([("sharp", 6), ("round", 8), ("small", 12), ("hearts", 5)])
    points, reach = jittered(canvas, across, 0.34)
    tones, rng = spread_tones(canvas), canvas.rng
    gap = canvas.width / across * canvas.scale * 0.06
    cells = cells_around(canvas, points, reach=reach, gap=gap)
    marks: dict[str, list[Path]] = {}
    for (x, y), cell in zip(points, cells, strict=True):
        if len(cell) < 3:
            continue
        rough = [(u * rng(0.94, 1.02), v * rng(0.94, 1.02)) for u, v in cell]
        patch = softened(polygon(rough), {"sharp": 0.12, "hearts": 0.16}.get(kind, 0.32))
        ink = tones[2] if rng() < 0.7 else mix(tones[2], tones[3], 0.4)
        marks.setdefault(ink, []).append(canvas.repeated(patch, x, y, reach))
        if kind == "hearts":
            core = softened(polygon([(u * 0.5, v * 0.5) for u, v in rough]), 0.3)
            marks.setdefault(tones[3], []).append(canvas.repeated(core, x, y, reach))
    inks = sorted(marks, key=lambda ink: ink == tones[3])
    return canvas.fill_all(tones[0]) + "".join(svg.fill(joined(marks[ink]), ink) for ink in inks)


@ground(
    label="snake print",
    words="snake-print snakeskin snake-skin python python-print reptile reptile-skin viper",
    tones="#ece2cd #c2ab82 #7d6a4a #2c261e",
)
def snake_print(canvas: Canvas) -> str:
    """Small overlapping scales, tinted in a python's saddles, diamonds, bands or a ripple."""
    kind, across = canvas.variant(
        [("saddles", 46), ("diamonds", 38), ("bands", 30), ("ripple", 42)]
    )
    tones = spread_tones(canvas)
    grid = canvas.grid(across, 0.72, unit=2)
    noise = make_noise(canvas, 6, 2)
    i, j = np.meshgrid((np.arange(grid.columns)) / grid.columns, np.arange(grid.rows) / grid.rows)
    rough = noise(i, j).tolist()
    rim = [(0.2, -0.8), (0.8, -0.1), (0.26, 0.84), (-0.26, 0.84), (-0.8, -0.1), (-0.2, -0.8)]
    scale = polygon([(x * grid.a, y * grid.b) for x, y in rim])
    marks: list[list[Path]] = [[], [], [], []]
    big = (
        canvas.count_across(4 / canvas.scale, 2),
        canvas.count_down(4 / canvas.scale * canvas.height / canvas.width),
    )
    for column, row in grid.around():
        if (column + row) % 2:
            continue
        home = grid.home(column, row)
        value = _snake_value(kind, column / grid.columns * big[0], row / grid.rows * big[1])
        value += 0.3 * rough[home[1]][home[0]]
        step = 3 if value > 0.62 else 2 if value > 0.28 else 1 if value > -0.2 else 0
        x, y = grid.at(column, row)
        marks[step].append(scale.moved(dx=x, dy=y))
    inks = (tones[0], tones[1], tones[2], tones[3])
    out = canvas.fill_all(mix(tones[2], tones[3], 0.35))
    return out + "".join(svg.fill(joined(ones), inks[k]) for k, ones in enumerate(marks) if ones)


def _snake_value(kind: str, x: float, y: float) -> float:
    """-1 pale .. 1 dark; (x, y) repeat with every whole number (every two together if odd)."""
    if kind == "bands":
        return math.sin(TAU * (y + 0.12 * math.sin(TAU * x)))
    if kind == "ripple":
        return math.sin(TAU * (x + 0.3 * math.sin(TAU * y))) * 0.9
    u, v = abs((x % 1) - 0.5) * 2, abs((y % 1) - 0.5) * 2
    if kind == "diamonds":
        ring = abs(u + v - 1)
        return 0.95 - ring * 3.4 if ring < 0.45 else -0.6 + 0.5 * (u + v > 1)
    blotch = math.hypot(u * 1.1, v * 1.5 if x % 2 < 1 else (1 - v) * 1.5)
    return 0.9 if 0.62 < blotch < 0.86 else 0.34 if blotch <= 0.62 else -0.4
