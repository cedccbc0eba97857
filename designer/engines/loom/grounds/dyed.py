"""Dyed cloth: tie-dye, shibori, ombre, ikat."""

from __future__ import annotations

import math
from collections.abc import Callable
from itertools import pairwise

import numpy as np

from designer.engines.loom import svg
from designer.engines.loom.colour import distance, lch, lightness, mix, to_lab
from designer.engines.loom.grounds.base import Canvas, ground
from designer.engines.loom.grounds.fields import striped, whirl
from designer.engines.loom.grounds.noise import Floats, make_noise, sample_points, trace_contour
from designer.engines.loom.paths import (
    TAU,
    Path,
    curve,
    ellipse,
    joined,
    polar,
    polygon,
    polyline,
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
    warp, field = make_noise(canvas, 3 / canvas.scale, 2), make_noise(canvas, 2.6 / canvas.scale, 3)
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


def dye_and_cloth(canvas: Canvas) -> tuple[str, str]:
    """(the dye, the undyed cloth), well apart."""
    s = canvas.scheme
    if canvas.behind or s.dark:
        return s.ground, s.light if s.dark else canvas.strongest()
    dyes = [ink for ink in s.inks[:3] if distance(ink, s.light) > 0.24]
    if s.one_hue and dyes:
        return dyes[0], s.light  # she named it
    return min([*dyes, s.ink], key=lambda ink: abs(distance(ink, s.light) - 0.55)), s.light


@ground(
    label="shibori",
    words="shibori arashi itajime kumo resist indigo-dye",
    palettes="indigo ocean nordic",
)
def shibori(canvas: Canvas) -> str:
    """Cloth bound before it was dyed: clamped, pole-wrapped, spider-webbed, or tied in dots."""
    draw: Callable[[Canvas, str, str], str] = canvas.variant([_clamped, _wrapped, _webs, _tied])
    dye, cloth = dye_and_cloth(canvas)
    return canvas.fill_all(dye) + draw(canvas, dye, cloth)


def _clamped(canvas: Canvas, dye: str, cloth: str) -> str:
    """Itajime: a lattice of folds, the cloth pale where the boards pressed."""
    grid, rng = canvas.grid(5, unit=2), canvas.rng
    out = ""
    for grow, cover in ((1.1, 0.22), (1.0, 0.35), (0.9, 0.6), (0.8, 1.0)):
        panes = []
        for i, j in grid.cells():
            x, y = grid.at(i, j)
            r = grid.a * 0.4 * grow
            corners = [polar(r * (1.05 if q % 2 else 0.86), TAU * q / 8) for q in range(8)]
            rough = [(u * rng(0.9, 1.06), v * rng(0.9, 1.06)) for u, v in corners]
            panes.append(canvas.repeated(_soft(rough), x, y, grid.a))
        out += svg.fill(joined(panes), cloth, fill_opacity=cover)
    cross = polygon([polar(grid.a * 0.22, TAU * q / 4) for q in range(4)])
    cross += polygon([polar(grid.a * 0.1, TAU * q / 4) for q in range(4)])
    out += svg.stroke(grid.spread(cross), dye, grid.a * 0.1, stroke_opacity=0.3)
    out += svg.stroke(grid.spread(cross), dye, grid.a * 0.05, stroke_opacity=0.7)
    lines = []
    for upright in (True, False):
        for k in range(-1, (grid.columns if upright else grid.rows) + 2):
            lines.append(_fold(canvas, k, upright, grid.a, grid.b))
    return out + svg.stroke(joined(lines), cloth, grid.a * 0.03, stroke_opacity=0.5)


def _soft(points: list[tuple[float, float]]) -> Path:
    middles = [
        ((x + points[k - 1][0]) / 2, (y + points[k - 1][1]) / 2) for k, (x, y) in enumerate(points)
    ]
    flat = [point for pair in zip(middles, points, strict=True) for point in pair]
    return curve(*flat, flat[0], flat[1], tension=1 / 7)


def _fold(canvas: Canvas, k: int, upright: bool, a: float, b: float) -> Path:
    at = (k + 0.63 + 0.37) * (a if upright else b) - 0.37 * (a if upright else b)
    if upright:
        return polyline((at, -5), (at, canvas.height + 5))
    return polyline((-5, at), (canvas.width + 5, at))


def _wrapped(canvas: Canvas, dye: str, cloth: str) -> str:
    """Arashi: rain in slanting, broken lines."""
    values = striped(canvas, 7, 12, bend=0.5, forks=6, fray=0.75)
    out = ""
    for level, cover in ((-0.1, 0.2), (0.16, 0.4), (0.42, 1.0)):
        out += svg.fill(trace_contour(canvas, values, level), cloth, fill_opacity=cover)
    return out


def _webs(canvas: Canvas, dye: str, cloth: str) -> str:
    """Kumo: rows of gathered circles, each with rays and rings."""
    grid, rng = canvas.grid(4, 1.0, unit=1, unit_down=2), canvas.rng
    r = grid.a * 0.5

    def draw(i: int, j: int) -> str:
        out = svg.fill(_ragged(rng, r * 0.98, 26, 0.12), cloth, fill_opacity=0.3)
        out += svg.fill(_ragged(rng, r * 0.86, 26, 0.16), cloth, fill_opacity=0.85)
        rays = []
        for q in range(26):
            angle = TAU * (q + rng(-0.3, 0.3)) / 26
            near, far = r * rng(0.12, 0.36), r * rng(0.62, 0.84)
            rays.append(
                polygon([polar(near, angle), polar(far, angle - 0.035), polar(far, angle + 0.035)])
            )
        out += svg.fill(joined(rays), dye, fill_opacity=0.75)
        for share, cover in ((0.62, 0.4), (0.4, 0.6)):
            out += svg.stroke(
                _ragged(rng, r * share, 18, 0.1), dye, r * 0.045, stroke_opacity=cover
            )
        return out + svg.fill(_ragged(rng, r * 0.13, 8, 0.2), dye)

    bodies = {cell: draw(*cell) for cell in grid.cells()}
    out = ""
    for (i, j), body in bodies.items():
        x, y = grid.at(i + (0.5 if j % 2 else 0), j)
        out += canvas.put(body, x, y, r * 1.2)
    return out


def _ragged(rng: Callable[..., float], radius: float, points: int, depth: float) -> Path:
    rim = [polar(radius * (1 - depth * rng()), TAU * q / points) for q in range(points)]
    return curve(*rim, rim[0], rim[1])


def _tied(canvas: Canvas, dye: str, cloth: str) -> str:
    """Kanoko: hundreds of tiny tied rings, in diamonds."""
    grid = canvas.grid(32, unit=16)
    rings, blots = [], []
    for i, j in grid.around():
        if (i + j) % 2:
            continue
        x, y = grid.at(i, j)
        ridge = abs((i % 16) - 8) + abs((j % 16) - 8)
        if ridge in (8, 9, 7) or ridge < 3 or ridge > 13:
            rings.append(ellipse(x, y, grid.a * 0.62, grid.b * 0.58))
        elif ridge in (5, 11):
            blots.append(ellipse(x, y, grid.a * 0.3))
    hearts = joined(
        ellipse((box := ring.bounds())[0] / 2 + box[2] / 2, box[1] / 2 + box[3] / 2, grid.a * 0.2)
        for ring in rings
    )
    out = svg.fill(joined(rings), cloth) + svg.fill(hearts, dye)
    return out + svg.fill(joined(blots), cloth, fill_opacity=0.7)


@ground(label="ombre", words="gradient gradients ombré dip-dye dip-dyed fade farbverlauf")
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
