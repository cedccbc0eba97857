"""Dyed cloth: tie-dye, shibori, ombre, ikat."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np

from designer.engines.loom import svg
from designer.engines.loom.colour import lch, lightness, mix, to_lab
from designer.engines.loom.grounds.base import Canvas, ground
from designer.engines.loom.grounds.fields import whirl
from designer.engines.loom.grounds.noise import Floats, make_noise, sample_points, trace_contour
from designer.engines.loom.paths import (
    TAU,
    Path,
    curve,
    ellipse,
    joined,
    polygon,
)

BLEED = ((-0.42, 0.45), (0.04, 1.0))  # (how far inside a band, cover): dye runs


@ground(
    label="tie-dye",
    words="tiedye tie-dye dye dyed batik hippie psychedelic",
    palettes="rainbow sunset candy",
)
def tie_dye(canvas: Canvas) -> str:
    """Dye that runs: a spiral, bull's eyes, crumpled cloth, or folded stripes."""
    phase: Floats
    creases: Floats
    phase, creases, bands = canvas.variant([_spiral, _bullseyes, _crumpled, _folded])(canvas)
    inks = list(canvas.scheme.inks)[:6]
    inks = inks if len(inks) > 2 else [*inks, canvas.scheme.ground, mix(inks[0], inks[-1], 0.5)]
    out = canvas.fill_all(mix(inks[0], inks[-1], 0.5))
    n = len(inks)
    scaled = phase * bands / n
    for level, cover in BLEED:
        for k, ink in enumerate(inks):
            offset = (scaled - k / n + 0.5) % 1 - 0.5
            values = 1 - 2 * n * np.abs(offset)
            path = trace_contour(canvas, values, level)
            out += svg.fill(path, ink, fill_opacity=cover)
    pale = canvas.scheme.light
    for level, cover in ((0.55, 0.16), (0.8, 0.3)):
        out += svg.fill(trace_contour(canvas, creases, level), pale, fill_opacity=cover)
    return out


Dye = tuple[Floats, Floats, float]  # phase, creases, bands of ink in a turn of the phase


def _centres(canvas: Canvas) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
    """Two places where the cloth was gathered, and two between: their sums are equal."""
    w, h = canvas.width, canvas.height
    x, y = canvas.rng(0, w), canvas.rng(0, h)
    ends = [(x, y), (x + w / 2, y + h / 2)]
    return ends, [(x + w / 2, y), (x, y + h / 2)]


def _spiral(canvas: Canvas) -> Dye:
    u, v = sample_points(canvas, 84)
    turns, rings = whirl(canvas, u, v, *_centres(canvas))
    run = make_noise(canvas, 15, 2)(u, v)
    swirl = turns + rings * 0.42 + run * 0.055
    creases = _triangle(turns * 9 + rings * 3.8 + run * 0.3) + run * 0.5 - 0.12
    return swirl, creases, float(max(3, len(canvas.scheme.inks[:6])))


def _bullseyes(canvas: Canvas) -> Dye:
    u, v = sample_points(canvas, 84)
    turns, rings = whirl(canvas, u, v, *_centres(canvas))
    run = make_noise(canvas, 14, 2)(u, v)
    folds = _triangle(turns * 14 + run * 0.25)
    phase = 1.5 * rings / (1 + 0.35 * np.abs(rings)) + folds * 0.06 + run * 0.08
    return phase, folds + run * 0.5 - 0.12, 4.0


def _crumpled(canvas: Canvas) -> Dye:
    u, v = sample_points(canvas, 84)
    warp, field = make_noise(canvas, 3 / canvas.scale, 2), make_noise(canvas, 2.6 / canvas.scale, 2)
    values = field(u + 0.1 * warp(u, v), v + 0.1 * warp(u, v))
    ridges = 0.95 - np.abs(make_noise(canvas, 4.5 / canvas.scale, 2)(u, v)) * 5
    return values * 1.0, ridges, 5.0


def _folded(canvas: Canvas) -> Dye:
    u, v = sample_points(canvas, 84)
    run = make_noise(canvas, 14, 2)(u, v)
    columns = canvas.count_across(3 / canvas.scale)
    rows = canvas.count_down(1 / canvas.scale * canvas.height / canvas.width)
    zigzag = _triangle(u * columns) * 0.32
    phase = v * rows + zigzag + run * 0.06
    return phase, _triangle(phase * 12) * 0.9 + run * 0.6 - 0.35, float(len(canvas.scheme.inks[:6]))


def _triangle(phase: Floats) -> Floats:
    """-1..1..-1 in every whole step."""
    return np.asarray(1 - 4 * np.abs(phase % 1 - 0.5))


@ground(
    label="ombre",
    palettes="sunset ocean candy rainbow",
    words="gradient gradients ombré dip-dye dip-dyed fade farbverlauf",
)
def ombre(canvas: Canvas) -> str:
    """Inks that melt into each other and back: smooth, in dipped waves, in stripes, in dots."""
    kind = canvas.variant(["smooth", "dipped", "stripes", "dots"])
    s = canvas.scheme
    inks = sorted([s.ground, *canvas.contrast(0.12)[:2]], key=lightness)
    inks = [blended(first, second, k / 4) for first, second in pairwise(inks) for k in range(4)]
    inks.append(max([s.ground, *canvas.contrast(0.12)[:2]], key=lightness))
    around = [*inks, *inks[-2:0:-1]]
    rounds = canvas.count_down(1)
    if kind == "smooth":
        return _melted(canvas, around * rounds)
    if kind == "dipped":
        return _dipped(canvas, around, rounds)
    if kind == "dots":
        return canvas.fill_all(s.ground) + _ombre_dots(canvas, rounds)
    count = canvas.count_across(9 / canvas.scale, 3)
    stops = [(k / (len(inks) - 1), ink, 1.0) for k, ink in enumerate(inks)]
    out = f"<defs>{svg.linear_gradient('melt', (0, 0, 1, 0), stops)}</defs>"
    step = canvas.width / count
    return out + "".join(
        svg.rectangle((k - 0.3) * step, 0, step + 0.3, canvas.height, "url(#melt)")
        for k in range(count + 1)
    )


def blended(first: str, second: str, share: float) -> str:
    """``share`` of the second ink in the first, as eyes mix them: not through mud."""
    light, a, b = (p + (q - p) * share for p, q in zip(to_lab(first), to_lab(second), strict=True))
    return lch(light, math.hypot(a, b), math.degrees(math.atan2(b, a)) % 360)


def _melted(canvas: Canvas, around: list[str]) -> str:
    """As even steps between the inks: a gradient of the rasteriser's own ends in bands."""
    n = len(around)
    stops = [(k / n, around[k % n], 1.0) for k in range(n + 1)]
    out = f"<defs>{svg.linear_gradient('melt', (0, 0, 0, 1), stops)}</defs>"
    return out + svg.rectangle(0, 0, canvas.width, canvas.height, "url(#melt)")


def _dipped(canvas: Canvas, around: list[str], rounds: int) -> str:
    steps = around
    bands = len(steps) * rounds
    thick, swings = canvas.height / bands, canvas.count_across(2)
    out = ""
    for j in range(-4, bands + 3):
        crest = []
        for k in range(-2, 51):
            t = k / 48 * TAU * swings
            y = math.sin(t) + 0.4 * math.sin(2 * t + 1.3)
            crest.append((canvas.width * k / 48, (j + 0.3 + 0.9 * y) * thick))
        floor = [("L", canvas.width * 1.1, canvas.height * 1.4), ("L", -60.0, canvas.height * 1.4)]
        out += svg.fill(Path([*curve(*crest).segments, *floor, ("Z",)]), steps[j % len(steps)])
    return out


def _ombre_dots(canvas: Canvas, rounds: int) -> str:
    grid = canvas.grid(22, unit=2)
    ink, other = canvas.strongest(), canvas.contrast(0.12)[-1]
    marks: dict[str, list[Path]] = {}
    for i, j in grid.around():
        if (i + j) % 2:
            continue
        x, y = grid.at(i, j)
        t = 1 - abs(((y / canvas.height * rounds) % 1) * 2 - 1)
        shade = blended(ink, other, round(t * 8) / 8)
        marks.setdefault(shade, []).append(ellipse(x, y, grid.a * (0.18 + 0.62 * t)))
    return "".join(svg.fill(joined(dots), shade) for shade, dots in marks.items())


@ground(label="ikat", words="suzani uzbek feathered-weave", palettes="jewel tropical indigo sunset")
def ikat(canvas: Canvas) -> str:
    """Medallions with feathered edges, as if the dyed threads had slipped on the loom."""
    across, rings = canvas.variant([(4, "medallion"), (6, "flame"), (2, "nested"), (8, "hooked")])
    inks = canvas.rng.shuffled(canvas.contrast(0.13))
    inks = (inks * 4)[:4] if len(inks) > 1 else [inks[0], canvas.scheme.light, inks[0], inks[0]]
    strip = canvas.count_across(170, 1)
    columns = canvas.count_across(across / canvas.scale, 2)
    rows = canvas.count_down(across * 0.62 / canvas.scale * canvas.height / canvas.width)
    wide, high = canvas.width / strip, canvas.height / rows
    marks: dict[str, list[Path]] = {}
    slips = [canvas.rng(-1, 1) for _ in range(strip)]
    if canvas.lattice.repeat == "brick":  # the threads run on half a tile aside
        slips = slips[: strip // 2] * 2
    for k in range(strip):
        x = k / strip * columns
        column, t = math.floor(x), abs((x % 1) - 0.5) * 2  # 0 in a medallion's middle, 1 at its rim
        slip = (0.035 * slips[k] + 0.03 * slips[k - 1] * (slips[k] > 0.4)) * high
        aside = high / 2 if column % 2 else 0.0
        for j in range(-1, rows + 1):
            middle = (j + 0.5) * high + aside + slip
            for ring, half in enumerate(_ikat_rings(rings, t)):
                if half <= 0.004:
                    continue
                ragged = half * high * 0.5 * (1 + 0.05 * slips[(k * 7 + ring * 3) % strip])
                bar = [(k * wide, middle - ragged), ((k + 1.04) * wide, middle - ragged)]
                bar += [(x_, middle + ragged) for x_, _ in reversed(bar)]
                marks.setdefault(f"{ring}", []).append(polygon(bar))
    used = [inks[0], canvas.scheme.light, inks[1], inks[2], canvas.scheme.ground]
    return "".join(
        svg.fill(joined(marks[f"{ring}"]), used[ring]) for ring in range(5) if f"{ring}" in marks
    )


def _ikat_rings(kind: str, t: float) -> tuple[float, ...]:
    """How high each ring is (of the row's height) at ``t`` from the medallion's middle."""
    body = max(0.0, 1 - t)
    if kind == "flame":
        return (
            0.95 * body**0.6,
            0.72 * max(0, body - 0.1) ** 0.8,
            0.6 * max(0, body - 0.2),
            0.3 * max(0, body - 0.5),
        )
    if kind == "nested":
        return (
            0.98 * body,
            0.98 * (body - 0.16),
            0.98 * (body - 0.28),
            0.98 * (body - 0.5),
            0.98 * (body - 0.72),
        )
    if kind == "hooked":
        step = math.floor(body * 6) / 6
        return (0.94 * step, 0.94 * (step - 1 / 6), 0.94 * (step - 2 / 6), 0.94 * (step - 4 / 6))
    dome = math.sqrt(max(0.0, 1 - t * t))
    return (
        0.92 * dome,
        0.92 * (dome - 0.2),
        0.92 * (dome - 0.32),
        0.9 * (dome - 0.62),
        0.9 * (dome - 0.84),
    )
