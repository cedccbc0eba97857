"""Grown and flowing grounds: camouflage, leopard, zebra, marble, contour lines, halftone."""

from __future__ import annotations

import math

import numpy as np

from designer.engines.loom import svg
from designer.engines.loom.colour import distance, lightness, mix
from designer.engines.loom.grounds.base import Canvas, even, ground
from designer.engines.loom.grounds.noise import make_noise, sample_points, trace_contour
from designer.engines.loom.paths import TAU, Path, blob, closed, ellipse, joined, number
from designer.engines.loom.rng import Rng


@ground(label="camouflage", words="camouflage military army hunting tarn")
def camo(canvas: Canvas) -> str:
    """Four tones of ragged patches."""
    u, v = sample_points(canvas, 112)
    size = canvas.variant([1.0, 0.75, 1.35, 1.0], "camo") * canvas.scale
    warp = make_noise(canvas, 4 / size, 2)(u, v)
    tones = canvas.scheme.tones
    out = svg.rectangle(0, 0, canvas.width, canvas.height, tones[0])
    for ink, level in zip(tones[1:4], (0.0, 0.12, 0.3), strict=False):
        patches = make_noise(canvas, 7 / size, 3)
        reach = 0.035 * size
        values = patches(u + warp * reach * 1.4, v + warp * reach * 0.5)
        out += svg.fill(trace_contour(canvas, values, level), ink)
    return out


@ground(label="leopard spots", words="cheetah jaguar animal wild safari leo leopardo")
def leopard(canvas: Canvas) -> str:
    """Broken dark rings around tawny hearts, with freckles between."""
    tones, rng = canvas.scheme.tones, canvas.rng
    across = canvas.variant([9, 7, 12, 9], "leopard") / canvas.scale
    grid = canvas.grid(across, 1.22)
    lean = rng(-0.5, 0.5) + math.pi / 2
    out = svg.rectangle(0, 0, canvas.width, canvas.height, tones[0])
    for i, j in grid.cells():
        x = (i + 0.5 + (0.5 if j % 2 else 0) + rng(-0.13, 0.13)) * grid.a
        y = (j + 0.5 + rng(-0.2, 0.2)) * grid.b
        long, turn = rng(1.0, 1.3), lean + rng(-0.7, 0.7)
        body = _rosette(rng, grid.a * rng(0.33, 0.45), tones)
        scale = f"{number(long * 0.84)} {number(0.84 / long**0.3)}"
        for u_, v_ in canvas.copies(x, y, grid.a * 1.3):
            out += svg.group(body, x=u_, y=v_, turn_deg=math.degrees(turn), scale=scale)
        x, y = x + grid.a * (0.5 + rng(-0.1, 0.1)), y + grid.b * rng(-0.12, 0.12)
        if rng() < 0.8:
            for u_, v_ in canvas.copies(x, y, grid.a * 0.2):
                out += svg.fill(ellipse(u_, v_, grid.a * 0.085, grid.a * 0.06, turn), tones[3])
    return out


def _rosette(rng: Rng, size: float, tones: tuple[str, ...]) -> str:
    """One spot: a heart inside two or three broken arcs, or now and then a solid blot."""
    if rng() < 0.12:
        return svg.fill(blob(rng, size * 0.5, 8, 0.25), tones[3])
    radii = [size * (1 + rng(-0.16, 0.16)) for _ in range(16)]
    heart = closed([_on_circle(radii[k] * 0.72, k) for k in range(0, 16, 2)])
    out = svg.fill(heart, tones[1])
    at = rng.int(0, 15)
    end = at + 16
    while at < end - 2:
        length = min(rng.int(3, 6), end - at - 1)
        out += svg.fill(_broken_arc(rng, radii, at, length), tones[3])
        at += length + rng.int(1, 2)
    return out


def _on_circle(radius: float, sixteenth: int) -> tuple[float, float]:
    angle = TAU * sixteenth / 16
    return radius * math.cos(angle), radius * math.sin(angle)


def _broken_arc(rng: Rng, radii: list[float], at: int, length: int) -> Path:
    thick = rng(0.36, 0.58)
    outer, inner = [], []
    for k in range(length + 1):
        radius, bulge = radii[(at + k) % 16], math.sin(math.pi * (k + 0.6) / (length + 1.2))
        outer.append(_on_circle(radius * rng(0.93, 1.08), at + k))
        inner.append(_on_circle(radius * (1 - thick * (0.5 + 0.5 * bulge)), at + k))
    return closed(outer + inner[::-1])


@ground(label="zebra stripes", words="tiger safaris stripey cebra")
def zebra(canvas: Canvas) -> str:
    """Wandering stripes that fork and end."""
    u, v = sample_points(canvas, 128)
    drift, fray, sway = (make_noise(canvas, n, o) for n, o in ((2, 2), (5, 2), (3, 1)))
    per_period = canvas.variant([11, 9, 14, 7]) / canvas.scale / canvas.columns
    stripes = even(per_period) * canvas.columns
    phase = u * stripes + drift(u, v) * 1.5 + sway(u, v) * 0.6
    triangle = np.abs((phase % 1) * 2 - 1) * 2 - 1
    scheme = canvas.scheme
    ink = canvas.strongest()
    if scheme.one_hue:
        ink = scheme.tones[3 if lightness(scheme.ground) > 0.5 else 0]
    return svg.fill(trace_contour(canvas, triangle + fray(u, v) * 0.62, 0.05), ink)


@ground(
    label="marble",
    words="marbled marbling agate fluid liquid suminagashi swirl swirls oil marmor ebru",
)
def marble(canvas: Canvas) -> str:
    """Folded layers of ink with fine metallic veins."""
    u, v = sample_points(canvas, 96)
    k = 2 / canvas.scale
    a, b, field = make_noise(canvas, k), make_noise(canvas, k, 2), make_noise(canvas, k * 1.5, 2)
    across, down = u + 0.22 * a(u, v), v + 0.22 * b(u, v)
    values = field(across + 0.12 * b(across, down), down)
    inside = np.sort(values[2:-3, 2:-3].ravel())
    scheme, steps = canvas.scheme, canvas.variant([17, 11, 23, 14], "marble")
    inks = [scheme.ground, scheme.inks[0], scheme.ground, scheme.ink_at(1)]
    inks += [scheme.light, scheme.inks[-1]]
    out = svg.rectangle(0, 0, canvas.width, canvas.height, scheme.ground)
    for i in range(1, steps):
        path = trace_contour(canvas, values, float(inside[int(len(inside) * i / steps)]))
        if not path.segments:
            continue
        vein = {}
        if i % 2:
            vein = {
                "stroke": scheme.gold,
                "stroke_width": 2 if i % 3 else 4,
                "stroke_opacity": 0.85,
            }
        out += svg.fill(path, inks[i % len(inks)], **vein)
    return out


LEVELS = 20


@ground(label="contour lines", words="topo contour contours map maps terrain topography")
def topographic(canvas: Canvas) -> str:
    """A map's contour lines over gently rising tints."""
    u, v = sample_points(canvas, 72)
    values = make_noise(canvas, 2.4 / canvas.scale, 2)(u, v)
    scheme, out = canvas.scheme, ""
    line = scheme.ink_at(1)
    if distance(line, scheme.ground) < 0.25:
        line = scheme.light if scheme.dark else scheme.ink
    for i in range(LEVELS):
        path = trace_contour(canvas, values, -0.95 + 1.9 * i / (LEVELS - 1))
        if path.segments:
            thick = i % 4 == 0
            tint = mix(scheme.ground, scheme.inks[0], 0.05 + 0.5 * i / LEVELS)
            edge = line if thick else mix(scheme.inks[0], line, 0.35)
            out += svg.fill(path, tint, stroke=edge, stroke_width=4 if thick else 1.8)
    return out


@ground(label="halftone dots", words="comic-dots pop popart pop-art benday ben-day")
def halftone(canvas: Canvas) -> str:
    """Dots that swell and shrink like a printed comic's."""
    grid = canvas.grid(26 / canvas.scale)
    field = make_noise(canvas, 2, 1)
    i, j = np.meshgrid(
        (np.arange(grid.columns) + 0.5) / grid.columns / canvas.columns,
        (np.arange(grid.rows) + 0.5) / grid.rows / canvas.rows,
    )
    values = field(i, j).tolist()
    dots = []
    for column, row in grid.cells():
        if (column + row) % 2:
            continue
        radius = grid.a * 0.72 * min(1.0, max(0.1, 0.55 + 0.8 * values[row][column]))
        x, y = (column + 0.5) * grid.a, (row + 0.5) * grid.b
        dots += [ellipse(u, v, radius) for u, v in canvas.copies(x, y, radius)]
    inks = [ink for ink in canvas.scheme.inks if distance(ink, canvas.scheme.ground) > 0.15]
    return svg.fill(joined(dots), (inks or [canvas.strongest()])[0])
