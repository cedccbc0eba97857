"""Grown and flowing grounds: camouflage, marble, contour lines, halftone, cracked glaze."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from designer.engines.loom import svg
from designer.engines.loom.colour import distance, mix
from designer.engines.loom.grounds.base import ASIDE, Canvas, ground
from designer.engines.loom.grounds.furs import spread_tones
from designer.engines.loom.grounds.mosaic import cells_around, jittered
from designer.engines.loom.grounds.noise import (
    Field,
    Floats,
    level_at,
    make_noise,
    sample_points,
    trace_contour,
)
from designer.engines.loom.paths import TAU, Path, ellipse, joined, polygon, softened


@ground(
    label="camouflage",
    words="camouflage military army hunting tarn",
    tones="#a9a27c #6f7a4f #4a5238 #2b2a22",
)
def camo(canvas: Canvas) -> str:
    """Four tones of ragged patches: woodland, brushed tiger stripes, pixels, large."""
    kind, size, squash = canvas.variant(
        [("woodland", 0.85, 1.0), ("stripes", 1.0, 3.2), ("pixels", 1.0, 1.0), ("large", 1.5, 1.25)]
    )
    size = size * canvas.scale
    tones = spread_tones(canvas)
    u, v = sample_points(canvas, 56 if kind == "pixels" else 104)
    warp = make_noise(canvas, 4 / size, 2)(u, v)
    out = canvas.fill_all(tones[0])
    shares = (0.34, 0.6, 0.82) if kind != "stripes" else (0.4, 0.62, 0.78)
    for ink, share in zip(tones[1:4], shares, strict=False):
        patches = make_noise(canvas, (3 if squash > 2 else 5) / size, 3, squash)
        reach = 0.035 * size
        values = patches(u + warp * reach * 1.4, v + warp * reach * 0.5)
        level = level_at(values, share)
        path = _pixels(canvas, values, level) if kind == "pixels" else None
        out += svg.fill(path or trace_contour(canvas, values, level), ink)
    return out


def _pixels(canvas: Canvas, values: Floats, level: float) -> Path:
    """Squares instead of smooth patches, each row's neighbours in one."""
    high = (values > level).tolist()
    rows, columns = len(high) - 5, len(high[0]) - 5
    a, b = canvas.width / columns, canvas.height / rows
    bars = []
    for j in range(rows + 1):
        i = 0
        while i <= columns:
            start = i
            while i <= columns and high[j + 2][i + 2]:
                i += 1
            if i > start:  # squares do not begin at the tile's edge, as in a grid
                x, y, right = (start - ASIDE) * a, (j - ASIDE) * b, (i - ASIDE) * a
                bars.append(polygon([(x, y), (right, y), (right, y + b), (x, y + b)]))
            i += 1
    return joined(bars)


@ground(
    label="marble",
    words="marbled marbling agate fluid liquid suminagashi swirl swirls oil marmor ebru carrara",
)
def marble(canvas: Canvas) -> str:
    """Folded inks with gilded veins, a pale veined stone, floating rings, or combed paper."""
    draw: Callable[[Canvas], str] = canvas.variant([_folded, _carrara, _floating, _combed])
    return draw(canvas)


def _warped(canvas: Canvas, bumps: float, reach: float) -> Floats:
    u, v = sample_points(canvas, 96)
    a, b, field = (make_noise(canvas, bumps * share, 2) for share in (1, 1, 1.5))
    across, down = u + reach * a(u, v), v + reach * b(u, v)
    return field(across + reach * 0.55 * b(across, down), down)


def _folded(canvas: Canvas) -> str:
    values = _warped(canvas, 2 / canvas.scale, 0.22)
    scheme, steps = canvas.scheme, 15
    inks = [scheme.ground, scheme.inks[0], scheme.ground, scheme.ink_at(1)]
    inks += [scheme.light, scheme.inks[-1]]
    out = canvas.fill_all(scheme.ground)
    for i in range(1, steps):
        path = trace_contour(canvas, values, level_at(values, i / steps))
        vein = {"stroke": scheme.gold, "stroke_width": 2 if i % 3 else 4, "stroke_opacity": 0.85}
        out += svg.fill(path, inks[i % len(inks)], **(vein if i % 2 else {}))
    return out


def _carrara(canvas: Canvas) -> str:
    """Thin veins where folded noise passes through nothing, over pale clouds."""
    s = canvas.scheme
    cloud = _warped(canvas, 2.2 / canvas.scale, 0.1)
    ink = canvas.strongest()
    out = canvas.fill_all(s.ground)
    for share, cover in ((0.4, 0.04), (0.52, 0.05), (0.64, 0.05), (0.76, 0.06), (0.88, 0.06)):
        body = trace_contour(canvas, cloud, level_at(cloud, share))
        out += svg.fill(body, ink, fill_opacity=cover)
    for bumps, reach, thick, cover in (
        (1.6, 0.2, 0.045, 0.8),
        (2.4, 0.16, 0.032, 0.9),
        (4, 0.1, 0.03, 0.5),
    ):
        out += svg.fill(
            _vein(canvas, bumps, reach, thick), ink, fill_opacity=cover, fill_rule="evenodd"
        )
    other = s.inks[-1] if distance(s.inks[-1], s.ground) > 0.12 else s.gold
    return out + svg.fill(_vein(canvas, 2, 0.2, 0.022), other, fill_rule="evenodd")


def _vein(canvas: Canvas, bumps: float, reach: float, thick: float) -> Path:
    """What lies between two contours that meet and part (to be filled by the even-odd rule)."""
    values = _warped(canvas, bumps / canvas.scale, reach)
    u, v = sample_points(canvas, 96)
    swell = make_noise(canvas, 4, 1)(u, v)
    return trace_contour(canvas, values, 0.0) + trace_contour(canvas, values - thick * swell, 0.0)


def _floating(canvas: Canvas) -> str:
    """Suminagashi: many thin rings of ink on water."""
    values = _warped(canvas, 1.8 / canvas.scale, 0.17)
    inks = canvas.contrast(0.22)[:3]
    out, steps = "", 19
    for i in range(1, steps):
        path = trace_contour(canvas, values, level_at(values, i / steps))
        width = (5.5, 2.2, 3.4, 1.6)[i % 4]
        out += svg.stroke(path, inks[(i // 5) % len(inks)], width)
    return out


def _combed(canvas: Canvas) -> str:
    """Nonpareil: stripes of ink drawn through by a comb, up and down in turn."""
    s = canvas.scheme
    inks = [*canvas.contrast(0.1), s.light, s.ground]
    teeth = canvas.count_across(7 / canvas.scale, 1)
    rounds = canvas.count_down(canvas.height / canvas.width * 3 / canvas.scale)
    per = len(inks)
    wobble = make_noise(canvas, 6, 1)
    out = canvas.fill_all(inks[0])
    band = canvas.height / (rounds * per)
    n = teeth * 10
    ripple = wobble(np.arange(n) / n, np.zeros(n)).tolist()
    if canvas.lattice.repeat == "brick":  # the comb runs on half a tile aside
        ripple = [(one + ripple[k - n // 2]) / 2 for k, one in enumerate(ripple)]
    for j in range(-3 * per, (rounds + 2) * per):
        crest = []
        for k in range(-2, n + 3):
            t = (k / 10) % 1
            pull = 1 - (2 * abs(t - 0.5)) ** 0.62  # a sharp tip where the tooth passed
            x = k / n * canvas.width
            crest.append((x, (j + 0.3 + 0.5 * ripple[k % n]) * band + pull * band * per * 0.62))
        low = [(canvas.width * 1.1, canvas.height * 2), (-canvas.width * 0.1, canvas.height * 2)]
        out += svg.fill(polygon([*crest, *low]), inks[j % per])
    return out


LEVELS = 20


@ground(label="contour lines", words="topo contour contours map maps terrain topography")
def topographic(canvas: Canvas) -> str:
    """A map's contours: over rising tints, as fine lines only, as cut papers, as broad rings."""
    kind, bumps = canvas.variant([("tints", 2.4), ("lines", 4.0), ("papers", 2.0), ("broad", 2.6)])
    u, v = sample_points(canvas, 72)
    values = make_noise(canvas, bumps / canvas.scale, 2)(u, v)
    scheme, out = canvas.scheme, ""
    line = canvas.strongest()
    if kind == "papers":
        papers = [*canvas.contrast(0.08), scheme.light]
        for i in range(7):
            path = trace_contour(canvas, values, level_at(values, 0.12 + 0.125 * i))
            ink = papers[i % len(papers)]
            out += svg.fill(path.moved(dx=5, dy=7), mix(ink, scheme.ink, 0.5), fill_opacity=0.28)
            out += svg.fill(path, ink)
        return out
    if kind == "broad":
        for i in range(9):
            path = trace_contour(canvas, values, level_at(values, 0.08 + 0.105 * i))
            out += svg.stroke(path, (canvas.contrast(0.16) * 2)[i % 2], 11)
        return out
    for i in range(LEVELS):
        path = trace_contour(canvas, values, -0.95 + 1.9 * i / (LEVELS - 1))
        thick = i % 4 == 0
        tint = mix(scheme.ground, scheme.inks[0], 0.05 + 0.5 * i / LEVELS)
        edge = line if thick else mix(scheme.ground, line, 0.6)
        if kind == "lines":
            out += svg.stroke(path, edge, 4.4 if thick else 2.2)
        else:
            out += svg.fill(path, tint, stroke=edge, stroke_width=4 if thick else 1.8)
    return out


@ground(label="halftone dots", words="comic-dots pop popart pop-art benday ben-day")
def halftone(canvas: Canvas) -> str:
    """Dots that swell and shrink like a printed comic's: clouds, waves, rounds, two plates."""
    kind, across = canvas.variant([("clouds", 26), ("waves", 32), ("rounds", 40), ("plates", 30)])
    inks = canvas.contrast(0.2)
    fields = {"waves": _waves_field, "rounds": _rounds_field}
    make = fields.get(kind)
    first = make(canvas) if make else make_noise(canvas, 3, 1)
    out = svg.fill(_screen(canvas, across, first, 0.0), inks[0])
    if kind == "plates" and len(inks) > 1:
        second = make_noise(canvas, 3, 1)
        out += svg.fill(_screen(canvas, across, second, 0.5), inks[1])
    return out


def _screen(canvas: Canvas, across: float, field: Field, aside: float) -> Path:
    grid = canvas.grid(across)
    i, j = np.meshgrid(np.arange(grid.columns) / grid.columns, np.arange(grid.rows) / grid.rows)
    values, dots = field(i, j).tolist(), []
    for column, row in grid.around():
        if (column + row) % 2:
            continue
        home = grid.home(column, row)
        radius = grid.a * 0.74 * min(1.0, max(0.0, 0.5 + 0.75 * values[home[1]][home[0]]))
        if radius > grid.a * 0.09:
            x, y = grid.at(column + aside * 2, row)
            dots.append(ellipse(x, y, radius))
    return joined(dots)


def _tabled(wave: Callable[[float, float], float]) -> Field:
    """A field from a plain function (numpy's own sines differ between processors)."""

    def field(u: Floats, v: Floats) -> Floats:
        pairs = zip(u.ravel().tolist(), v.ravel().tolist(), strict=True)
        return np.array([wave(x, y) for x, y in pairs]).reshape(u.shape)

    return field


def _waves_field(canvas: Canvas) -> Field:
    across, down = canvas.count_across(2), canvas.count_down(3)
    return _tabled(
        lambda x, y: 0.75 * math.sin(TAU * (y * down + 0.22 * math.sin(TAU * x * across)))
    )


def _rounds_field(canvas: Canvas) -> Field:
    across, down = canvas.count_across(4, 2), canvas.count_down(4 * canvas.height / canvas.width, 2)
    return _tabled(lambda x, y: math.cos(TAU * x * across / 2) * math.cos(TAU * y * down / 2) * 1.2)


@ground(
    label="cracked glaze",
    words="crackle crackled crackle-glaze craquelure kintsugi shattered voronoi",
    palettes="nordic jewel ocean earthy",
)
def cracked_glaze(canvas: Canvas) -> str:
    """A mosaic of many-sided pieces: mended with gold, crazed twice over, tinted, or pebbled."""
    kind, across = canvas.variant([("gilded", 5), ("crazed", 7), ("tinted", 11), ("pebbled", 9)])
    rng, s = canvas.rng, canvas.scheme
    points, reach = jittered(canvas, across, 0.46)
    gap = {"gilded": 0.028, "crazed": 0.02, "tinted": 0.03, "pebbled": 0.07}[kind]
    gap *= canvas.width / across * canvas.scale
    seam, inks = canvas.strongest(), canvas.contrast(0.1)
    if kind == "gilded":
        seam = s.gold if distance(s.gold, s.ground) > 0.2 else seam
    pieces = [s.ground, mix(s.ground, inks[0], 0.14), mix(s.ground, inks[0], 0.26)]
    if kind in ("tinted", "pebbled"):
        pieces, seam = inks, s.ground
    marks: dict[str, list[Path]] = {}
    for (x, y), cell in zip(
        points, cells_around(canvas, points, reach=reach, gap=gap), strict=True
    ):
        if len(cell) > 2:
            piece = softened(polygon(cell), 0.3 if kind == "pebbled" else 0.06)
            marks.setdefault(rng.pick(pieces), []).append(canvas.repeated(piece, x, y, reach))
    out = canvas.fill_all(seam)
    out += "".join(svg.fill(joined(paths), ink) for ink, paths in marks.items())
    if kind == "crazed":
        fine, near = jittered(canvas, across * 3, 0.46)
        cracks = cells_around(canvas, fine, reach=near)
        lines = [
            canvas.repeated(polygon(cell), x, y, near)
            for (x, y), cell in zip(fine, cracks, strict=True)
            if len(cell) > 2 and rng() < 0.5
        ]
        out += svg.stroke(joined(lines), mix(s.ground, seam, 0.45), 1.3)
    return out
