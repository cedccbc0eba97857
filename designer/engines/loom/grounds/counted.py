"""Counted and pieced cloth: kilim, patchwork quilts."""

from __future__ import annotations

import math

from designer.engines.loom import svg
from designer.engines.loom.colour import distance, mix
from designer.engines.loom.grounds.base import Canvas, ground
from designer.engines.loom.paths import Path, ellipse, joined, number, petal, polygon, polyline
from designer.engines.loom.rng import Rng


@ground(
    label="kilim",
    words="aztec southwestern southwest navajo rug carpet berber persian-rug tapestry",
    palettes="desert autumn jewel earthy",
)
def kilim(canvas: Canvas) -> str:
    """Stepped figures of a flat-woven rug: bands, great lozenges, small ones, or lightning."""
    kind, across = canvas.variant([("bands", 4), ("lozenges", 2), ("small", 6), ("zigzag", 8)])
    inks = canvas.rng.shuffled(canvas.contrast(0.12))
    inks = [*inks, *[one for one in (canvas.scheme.ink, canvas.scheme.light) if one not in inks]]
    if kind == "bands":
        return _bands(canvas, inks)
    if kind == "zigzag":
        return _lightning(canvas, inks, across)
    grid = canvas.grid(across, 0.72, unit=2)
    out = ""
    steps = 14 if kind == "lozenges" else 6
    for size, ink in zip((1.0, 0.8, 0.62, 0.44, 0.26), _round_of(canvas, inks, kind), strict=False):
        rim = _stepped(grid.a * size, grid.b * size, max(2, round(steps * size)))
        out += svg.fill(grid.spread(rim, stagger=True), ink)
    if kind == "lozenges":
        hooks = _stepped(grid.a * 0.2, grid.b * 0.2, 2)
        out += svg.fill(grid.spread(hooks.moved(dx=grid.a), stagger=True), inks[1 % len(inks)])
    return out


def _round_of(canvas: Canvas, inks: list[str], kind: str) -> list[str]:
    """Five inks, neighbours apart."""
    out: list[str] = [canvas.scheme.ground]
    for ink in (inks * 6)[: 5 * len(inks)]:
        if distance(ink, out[-1]) > (0.05 if canvas.behind else 0.13):
            out.append(ink)
    out = (out[1:] + inks * 5)[:5]
    return out if kind != "small" else [out[0], canvas.scheme.ground, out[1], out[2], out[3]]


def _stepped(a: float, b: float, steps: int) -> Path:
    """A lozenge with stepped sides."""
    corner = []
    for k in range(steps):
        x, y = a * (k + 1) / steps, -b * (steps - k) / steps
        corner += [(a * k / steps + a / steps * 0.5, y), (x - a / steps * 0.5, y + b / steps)]
    quarter = [(0.0, -b), *corner, (a, 0.0)]
    half = [*quarter, *((x, -y) for x, y in reversed(quarter[:-1]))]
    return polygon([*half, *((-x, y) for x, y in reversed(half[1:-1]))])


def _lightning(canvas: Canvas, inks: list[str], across: int) -> str:
    """Stepped zigzag bands, some broad and some thin."""
    points = canvas.count_across(across / canvas.scale, 2)
    steps = 5
    wide = canvas.width / points / steps
    shares = (3, 1, 2, 1, 3, 1)
    rounds = canvas.count_down(canvas.height / (wide * 3.2 * sum(shares)))
    unit = canvas.height / rounds / sum(shares)
    out = ""
    seen = canvas.contrast(0.12)
    colours = [*_round_of(canvas, seen, ""), canvas.scheme.ground][: len(shares)]
    for r in range(-2, rounds + 1):
        y = (r + 0.4) * canvas.height / rounds
        for share, ink in zip(shares, colours, strict=True):
            bars = []
            for k in range(-1, points * steps + 1):
                step = k % (2 * steps)
                top = y + min(step, 2 * steps - step) * unit * 0.8
                x, high = (k + 0.3) * wide, unit * share + 0.3
                bars.append(
                    polygon(
                        [
                            (x, top),
                            (x + wide + 0.3, top),
                            (x + wide + 0.3, top + high),
                            (x, top + high),
                        ]
                    )
                )
            out += svg.fill(joined(bars), ink)
            y += unit * share
    return out


def _bands(canvas: Canvas, inks: list[str]) -> str:
    """Rows of small figures between rules; a cell is 100 wide and its row's height."""
    count = canvas.count_across(12 / canvas.scale, 2)
    a = canvas.width / count
    rounds = canvas.count_down(canvas.height / canvas.width * 2 / canvas.scale)
    heights = (1.6, 0.5, 2.0, 0.5, 1.3, 0.5)
    unit = canvas.height / rounds / sum(heights)
    order, out = canvas.rng.shuffled(_FIGURES), ""
    backs = [canvas.scheme.ground, inks[0], canvas.scheme.ground, inks[1 % len(inks)]]
    for r in range(-1, rounds + 1):
        y = (r + 0.13) * canvas.height / rounds
        for k, share in enumerate(heights):
            high = unit * share
            back = backs[(k // 2) % 4] if k % 2 == 0 else inks[(k // 2 + 2) % len(inks)]
            out += svg.rectangle(0, y, canvas.width, high, back)
            seen = [one for one in inks if distance(one, back) > 0.13] or canvas.seen_on(back)
            figure = order[(k // 2) % len(order)] if k % 2 == 0 else _ticks
            spread = [
                figure(a, high).moved(dx=(i + 0.13) * a, dy=y + high / 2)
                for i in range(-1, count + 1)
            ]
            out += svg.fill(joined(spread[::2]), seen[0])
            out += svg.fill(joined(spread[1::2]), seen[1 % len(seen)] if k % 2 == 0 else seen[0])
            y += high
    return out


def _lozenge(a: float, high: float) -> Path:
    outer = _stepped(a * 0.49, high * 0.46, 4)
    return outer + polygon([(-a * 0.14, 0), (0, high * 0.16), (a * 0.14, 0), (0, -high * 0.16)])


def _teeth(a: float, high: float) -> Path:
    up = polygon([(-a / 2, high * 0.5), (0, -high * 0.1), (a / 2, high * 0.5)])
    return up + polygon(
        [(-a / 2, -high * 0.5), (a / 2, -high * 0.5), (0, high * 0.02 - high * 0.2)]
    )


def _hourglass(a: float, high: float) -> Path:
    w, h = a * 0.42, high * 0.42
    return polygon([(-w, -h), (w, -h), (w * 0.2, 0), (w, h), (-w, h), (-w * 0.2, 0)])


def _cross(a: float, high: float) -> Path:
    w, h = a * 0.44, high * 0.44
    rim = [(-w / 3, -h), (w / 3, -h), (w / 3, -h / 3), (w, -h / 3), (w, h / 3), (w / 3, h / 3)]
    rim += [(w / 3, h), (-w / 3, h), (-w / 3, h / 3), (-w, h / 3), (-w, -h / 3), (-w / 3, -h / 3)]
    return polygon(rim)


def _ticks(a: float, high: float) -> Path:
    w, h = a * 0.16, high * 0.3
    bars = [
        polygon([(x - w, -h), (x + w * 0.2, -h), (x + w, h), (x - w * 0.2, h)])
        for x in (-a / 4, a / 4)
    ]
    return joined(bars)


_FIGURES = (_lozenge, _teeth, _hourglass, _cross)


@ground(
    label="patchwork quilt",
    words="patchwork quilt quilts quilted crazy-quilt scrap",
    strong=False,
    palettes="vintage spring nordic autumn",
)
def patchwork(canvas: Canvas) -> str:
    """A quilt: printed squares, eight-pointed stars, pinwheels, or log cabins; all stitched."""
    kind, across = canvas.variant([("squares", 8), ("stars", 4), ("pinwheels", 6), ("cabins", 4)])
    grid, rng, s = canvas.grid(across, unit=2), canvas.rng, canvas.scheme
    inks = [*canvas.contrast(0.08), s.ground]

    def draw(i: int, j: int) -> str:
        return _PATCHES[kind](rng, inks, s.light, (i + j) % 2)

    out = grid.drawn(draw, 1, f"{number(grid.a / 100)} {number(grid.b / 100)}")
    if kind in ("squares", "pinwheels"):
        seams = polyline((-grid.a / 2 + 5, -grid.b / 2 + 5), (grid.a / 2 - 5, -grid.b / 2 + 5))
        seams += polyline((-grid.a / 2 + 5, -grid.b / 2 + 5), (-grid.a / 2 + 5, grid.b / 2 - 5))
        out += svg.stroke(
            grid.spread(seams), s.light, 2, stroke_dasharray="8 6", stroke_opacity=0.75
        )
    return out


def _two(rng: Rng, inks: list[str]) -> tuple[str, str]:
    first = rng.pick(inks)
    far = [ink for ink in inks if distance(ink, first) > 0.1]
    return first, rng.pick(far) if far else mix(first, "#ffffff", 0.5)


def _square(rng: Rng, inks: list[str], light: str, odd: int) -> str:
    back, front = _two(rng, inks)
    prints: tuple[Path, ...] = (
        joined(ellipse(x, y, 6) for x in (-37, -12.5, 12.5, 37) for y in (-37, -12.5, 12.5, 37)),
        joined(
            polygon([(x, -50), (x + 10, -50), (x + 10, 50), (x, 50)]) for x in (-45, -20, 5, 30)
        ),
        joined(
            petal(15, 11, math.tau * q / 5, x, y, 0.1, 0.4)
            for x, y in ((-25, -25), (25, 25), (25, -25), (-25, 25))
            for q in range(5)
        ),
        joined(
            polygon([(x, y), (x + 25, y), (x + 25, y + 25), (x, y + 25)])
            for x in (-50, -25, 0, 25)
            for y in (-50, -25, 0, 25)
            if (x + y) % 50 == 0
        ),
        Path(),
    )
    return svg.rectangle(-50.2, -50.2, 100.4, 100.4, back) + svg.fill(rng.pick(prints), front)


def _star(rng: Rng, inks: list[str], light: str, odd: int) -> str:
    back = inks[-1] if odd else light
    far = sorted(inks, key=lambda ink: -distance(ink, back))[:4]
    first = rng.pick(far[:3])
    second = rng.pick([ink for ink in far[:3] if ink != first] or [first])
    out = svg.rectangle(-50.2, -50.2, 100.4, 100.4, back)
    tips = []
    for q in range(4):
        for one in ([(-25, -25), (0, -25), (-25, -50)], [(25, -25), (0, -25), (25, -50)]):
            tips.append(polygon(one).moved(turn=math.tau * q / 4))
    out += svg.fill(joined(tips), first)
    out += svg.fill(polygon([(-25, -25), (25, -25), (25, 25), (-25, 25)]), second)
    return out + svg.fill(polygon([(0, -25), (25, 0), (0, 25), (-25, 0)]), back)


def _pinwheel(rng: Rng, inks: list[str], light: str, odd: int) -> str:
    back, front = _two(rng, inks)
    out = svg.rectangle(-50.2, -50.2, 100.4, 100.4, back)
    blade = polygon([(0, 0), (0, -50), (50, -50)])
    return out + svg.fill(joined(blade.moved(turn=math.tau * q / 4) for q in range(4)), front)


def _cabin(rng: Rng, inks: list[str], light: str, odd: int) -> str:
    """Logs around a hearth, pale on two sides and deep on the others."""
    out = svg.rectangle(-50.2, -50.2, 100.4, 100.4, light)
    pale = [mix(ink, light, 0.6) for ink in inks]
    low, high = -50.0, 50.0
    for _ in range(4):
        w = 11.0
        long = high - low
        deep = w + 0.6  # the next round lies on what is too much
        sides = [(low, low, long, deep), (high - deep, low, deep, long)]
        sides += [(low, high - deep, long, deep), (low, low, deep, long)]
        for q, (x, y, wide, tall) in enumerate(sides):
            out += svg.rectangle(x, y, wide, tall, rng.pick(pale if (q < 2) != bool(odd) else inks))
        low, high = low + w, high - w
    return out + svg.rectangle(low, low, high - low, high - low, inks[0])


_PATCHES = {"squares": _square, "stars": _star, "pinwheels": _pinwheel, "cabins": _cabin}
