"""Cut paper and chips: terrazzo, cut-outs, memphis, confetti, brush strokes."""

from __future__ import annotations

import math
from collections.abc import Callable

from designer.engines.loom import svg
from designer.engines.loom.colour import distance, tone
from designer.engines.loom.grounds.base import Canvas, ground
from designer.engines.loom.grounds.scatter import scatter
from designer.engines.loom.paths import (
    TAU,
    Path,
    arc,
    blob,
    cap,
    curve,
    ellipse,
    joined,
    petal,
    polar,
    polygon,
    polyline,
    softened,
    star,
)
from designer.engines.loom.rng import Rng

# (radius, tries, gap factor) of chips, large ones first
CHIPS = ((66, 220, 0.98), (38, 420, 0.98), (19, 700, 1.0), (7, 500, 1.25))


@ground(
    label="terrazzo",
    words="granite speckle speckled speckles stone stones pebble pebbles mosaic",
)
def terrazzo(canvas: Canvas) -> str:
    """Chips of stone: in four sizes, only small, only large, or round pebbles."""
    kind, size = canvas.variant([("mixed", 1.0), ("fine", 0.66), ("bold", 1.7), ("pebbles", 1.1)])
    rng, scheme, out = canvas.rng, canvas.scheme, ""
    size = size * canvas.scale
    sizes = [
        (r * size, int(n / size**2), gap)
        for r, n, gap in CHIPS[1 if kind == "fine" else 0 : 3 if kind == "fine" else 4]
    ]
    for x, y, chip in scatter(canvas, sizes):
        inks = [*scheme.inks, scheme.ink] if chip < 30 * size else list(scheme.inks)
        ink = rng.pick(canvas.seen_on(scheme.ground, inks, 0.1))
        if kind == "pebbles":
            body = svg.fill(blob(rng, chip * 0.86, 7, 0.14, sx=rng(1, 1.2)), ink)
        else:
            body = _chip(rng, chip, ink, veined=chip > 30 * size)
        out += canvas.put(body, x, y, chip * 1.5)
    return out


def _chip(rng: Rng, radius: float, ink: str, *, veined: bool) -> str:
    corners, start, stretch = rng.int(4, 6), rng(0, TAU), rng(1, 1.35)
    points = []
    for i in range(corners):
        reach, angle = radius * rng(0.6, 1.08), TAU * (i + rng(-0.36, 0.36)) / corners
        points.append((reach * stretch * math.cos(angle), reach / stretch * math.sin(angle)))
    out = svg.fill(softened(polygon(points), 0.13).moved(turn=start), ink)
    if not veined:
        return out
    vein = polyline(
        (-radius * 0.5, rng(-0.3, 0.3) * radius),
        (radius * 0.1, rng(-0.2, 0.2) * radius),
        (radius * 0.5, rng(-0.3, 0.3) * radius),
    )
    return out + svg.stroke(vein.moved(turn=start), tone(ink, 0.09), radius * 0.07)


@ground(
    label="paper cut-outs",
    words="cutout cut-out cut-outs paper-cut-outs matisse organic modern contemporary midcentury "
    "mid-century collage",
    strong=False,
)
def cutouts(canvas: Canvas) -> str:
    """Papers cut freehand: seaweed on squares, seaweed on lumps, tossed leaves, stacked lumps."""
    kind, across = canvas.variant([("squares", 4), ("lumps", 4), ("tossed", 0), ("stacks", 3)])
    if kind == "tossed":
        return _tossed_papers(canvas)
    grid, rng, s = canvas.grid(across, unit=2), canvas.rng, canvas.scheme

    def draw(i: int, j: int) -> str:
        back = rng.pick([*s.inks, s.ground] if kind == "squares" else canvas.contrast(0.1))
        front = rng.pick(canvas.seen_on(back, [*s.inks, s.light, s.ground]))
        body = ""
        if kind == "squares":
            skew = [(x + rng(-3, 3), y + rng(-3, 3)) for x, y in _SQUARE]
            body = svg.fill(polygon(skew), back)
        else:
            body = svg.fill(blob(rng, 50, 7, 0.16), back)
        cut = rng.pick(_CUTS)(rng) if kind != "stacks" else blob(rng, 30, 6, 0.2)
        body += svg.fill(cut.moved(turn=rng(-0.4, 0.4)), front)
        if kind == "stacks":
            third = rng.pick(canvas.seen_on(front, [*s.inks, s.light]))
            body += svg.fill(rng.pick(_CUTS)(rng).moved(scale=0.5), third)
        return f'<g transform="scale({grid.a / 100:.3f})">{body}</g>'

    return grid.drawn(draw)


_SQUARE = ((-50.0, -52.0), (51.0, -51.0), (50.0, 52.0), (-51.0, 51.0))


def _seaweed(rng: Rng) -> Path:
    """An alga with rounded fingers on both sides of a bent stem."""
    lean = rng(-9, 9)
    out = [petal(94, 8, -math.pi / 2, 0, 47, -0.2, 0.2)]
    for k in range(4):
        y = 34 - 19 * k
        length = (40, 44, 38, 28)[k] * rng(0.88, 1.08)
        for side in (-1, 1):
            angle = -math.pi / 2 + side * rng(0.62, 0.86)
            out.append(petal(length, rng(9, 11), angle, lean * 0.1, y + side * 3, -0.5, 0.3))
    return joined(out)


def _branch(rng: Rng) -> Path:
    leaves = [
        petal(26, 15, -math.pi / 2 + side * 0.9, 0, y, 0.5, 0.4)
        for y in (34, 14, -6, -24)
        for side in (-1, 1)
    ]
    return joined([*leaves, petal(22, 14, -math.pi / 2, 0, -26, 0.5), petal(84, 4, -1.57, 0, 44)])


def _sun(rng: Rng) -> Path:
    rays = (petal(20, 10, t, *polar(22, t), 0.6, 0.4) for t in (TAU * q / 9 for q in range(9)))
    return joined([ellipse(0, 0, 18), *rays])


def _fan(rng: Rng) -> Path:
    blades = ((turn, 30 - abs(turn) * 8) for turn in (-1.1, -0.55, 0, 0.55, 1.1))
    return joined(petal(58, 17, -math.pi / 2 + turn, 0, y, 0.4, 0.5) for turn, y in blades)


_CUTS: tuple[Callable[[Rng], Path], ...] = (_seaweed, _seaweed, _branch, _fan, _sun)


def _tossed_papers(canvas: Canvas) -> str:
    rng, out = canvas.rng, ""
    k = canvas.scale
    for x, y, radius in scatter(
        canvas, [(88 * k, 160, 1.1), (52 * k, 260, 1.05), (24 * k, 300, 1.1)]
    ):
        ink = rng.pick(canvas.contrast(0.14))
        path = rng.pick(_CUTS)(rng) if radius > 40 * k else blob(rng, 36, 6, 0.2)
        size = radius / 50
        out += canvas.put(
            svg.fill(path.moved(scale=size, turn=rng(0, TAU)), ink), x, y, radius * 1.3
        )
    return out


@ground(
    label="memphis squiggles",
    words="memphis 80s eighties 90s nineties postmodern squiggle squiggles",
    strong=False,
    palettes="memphis neon candy",
)
def memphis(canvas: Canvas) -> str:
    """The eighties: zigzags, squiggles, triangles, rings and grids of dots, tossed about."""
    kind, size = canvas.variant(
        [("mixed", 1.1), ("squiggles", 0.7), ("large", 1.7), ("lined", 0.85)]
    )
    rng, s = canvas.rng, canvas.scheme
    k = size * canvas.scale
    out = _backdrop_dots(canvas) if kind == "lined" else ""
    sizes = [(76 * k, int(220 / k**2), 0.94), (42 * k, int(340 / k**2), 0.98)]
    sizes.append((15 * k, int(400 / k**2), 1.2))
    for n, (x, y, radius) in enumerate(scatter(canvas, sizes)):
        ink = rng.pick(canvas.contrast(0.14))
        shadow = s.ink if distance(s.ink, s.ground) > 0.3 else s.light
        marks = _SQUIGGLES if kind == "squiggles" else _MARKS
        mark = marks[n % len(marks)] if radius > 24 * k else _crumb
        body = mark(rng, ink, rng.pick(canvas.seen_on(ink)), shadow)
        turn = rng(0, 360)
        out += canvas.put(body, x, y, radius * 1.3, turn_deg=turn, scale=f"{radius / 60:.3f}")
    return out


def _backdrop_dots(canvas: Canvas) -> str:
    grid = canvas.grid(30)
    ink = canvas.scheme.ink if not canvas.scheme.dark else canvas.scheme.light
    dots = grid.spread(ellipse(0, 0, grid.a * 0.1), 1, stagger=True)
    return svg.fill(dots, ink, fill_opacity=0.55)


def _zigzag(rng: Rng, ink: str, other: str, dark: str) -> str:
    line = polyline(*((-50 + 20 * t, -12 if t % 2 else 12) for t in range(6)))
    return svg.stroke(line, ink, 12, butt=True)


def _squiggle(rng: Rng, ink: str, other: str, dark: str) -> str:
    line = curve(*((-48 + 12 * t, (-14, 14)[t % 2]) for t in range(9)), tension=1 / 4)
    return svg.stroke(line, rng.pick([ink, dark]), 9)


def _triangle(rng: Rng, ink: str, other: str, dark: str) -> str:
    shape = polygon([polar(52, t) for t in (-1.57, 0.52, 2.62)])
    return svg.fill(shape.moved(dx=7, dy=7), dark) + svg.fill(shape, ink)


def _ring(rng: Rng, ink: str, other: str, dark: str) -> str:
    return svg.stroke(ellipse(0, 0, 34), ink, 16) + svg.stroke(ellipse(0, 0, 34), other, 4)


def _dotted(rng: Rng, ink: str, other: str, dark: str) -> str:
    dots = joined(ellipse(x, y, 5) for x in (-33, -11, 11, 33) for y in (-22, 0, 22))
    return svg.fill(dots, dark)


def _half(rng: Rng, ink: str, other: str, dark: str) -> str:
    bars = joined(polyline((-40, y), (40, y)) for y in (14, 25, 36))
    return svg.fill(cap(arc(0, 4, 46, math.pi, TAU)), ink) + svg.stroke(bars, dark, 4)


def _plus(rng: Rng, ink: str, other: str, dark: str) -> str:
    return svg.stroke(polyline((-34, 0), (34, 0)) + polyline((0, -34), (0, 34)), ink, 17, butt=True)


def _crumb(rng: Rng, ink: str, other: str, dark: str) -> str:
    shapes = (ellipse(0, 0, 34), polygon([(-40, 26), (40, 26), (0, -44)]))
    if rng() < 0.4:
        return svg.stroke(polyline((-46, 0), (46, 0)), dark, 22)
    return svg.fill(rng.pick(shapes), ink)


_MARKS = (_zigzag, _triangle, _ring, _dotted, _squiggle, _half, _plus)
_SQUIGGLES = (_squiggle, _zigzag, _squiggle)


@ground(label="confetti", words="sprinkle sprinkles streamer streamers party-print konfetti")
def confetti(canvas: Canvas) -> str:
    """Thrown paper: sugar sprinkles, discs, mixed shapes, or ticker tape."""
    kind, size = canvas.variant([("sprinkles", 26), ("discs", 26), ("mixed", 24), ("tape", 36)])
    rng, out = canvas.rng, ""
    size = size * canvas.scale
    marks: dict[str, list[Path]] = {}
    tries = int(min(900, 5e5 / size**2))
    for x, y, radius in scatter(canvas, [(size, tries, 1.0), (size * 0.5, tries // 2, 1.1)]):
        ink = rng.pick(canvas.contrast(0.13))
        shape = _scrap(rng, kind, radius).moved(turn=rng(0, TAU))
        marks.setdefault(ink, []).append(canvas.repeated(shape, x, y, radius * 1.5))
    for ink, paths in marks.items():
        out += svg.fill(joined(paths), ink)
    return out


def _scrap(rng: Rng, kind: str, r: float) -> Path:
    if kind == "discs":
        return ellipse(0, 0, r * rng(0.5, 0.85))
    if kind == "sprinkles":
        w, h = r * 1.05, r * 0.3
        return softened(polygon([(-w, -h), (w, -h), (w, h), (-w, h)]), 0.12)
    if kind == "tape":
        wave = [(-r + 2 * r * t / 6, r * 0.2 * math.sin(t * 1.8)) for t in range(7)]
        low = [(x, y + r * 0.3) for x, y in reversed(wave)]
        return curve(*wave) + Path([("L", *p) for p in low] + [("Z",)])
    shapes = (
        ellipse(0, 0, r * 0.7),
        polygon(
            [(-r * 0.8, -r * 0.45), (r * 0.8, -r * 0.45), (r * 0.8, r * 0.45), (-r * 0.8, r * 0.45)]
        ),
        star(5, r, r * 0.45),
        polygon([polar(r * 0.95, t) for t in (0, 2.1, 4.2)]),
    )
    return shapes[rng.int(0, 3)]
