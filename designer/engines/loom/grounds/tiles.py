"""Tiles and shapes: terrazzo, bauhaus, truchet, zellige, damask, cut-outs."""

from __future__ import annotations

import math

from designer.engines.loom import svg
from designer.engines.loom.colour import distance, tone
from designer.engines.loom.grounds.base import Canvas, Grid, ground
from designer.engines.loom.paths import (
    TAU,
    Path,
    arc,
    bezier,
    blob,
    both,
    cap,
    curve,
    ellipse,
    joined,
    number,
    petal,
    polar,
    polygon,
    polyline,
    sector,
    softened,
    star,
)
from designer.engines.loom.rng import Rng

# (radius, tries, gap factor) of chips, large ones first
CHIPS = ((66, 220, 0.98), (38, 420, 0.98), (19, 700, 1.0), (7, 500, 1.25))


@ground(
    label="terrazzo",
    words="confetti granite speckle speckled speckles stone stones pebble pebbles mosaic",
)
def terrazzo(canvas: Canvas) -> str:
    """Chips of stone in four sizes, the large ones veined."""
    rng, scheme, out = canvas.rng, canvas.scheme, ""
    area = canvas.period_x * canvas.period_y / canvas.width**2
    size = canvas.scale * canvas.variant([1.0, 0.72, 1.3, 1.0], "chips")
    placed: list[tuple[float, float, float]] = []
    for radius, tries, gap in CHIPS:
        for _ in range(int(tries / size**2 * area)):
            x, y = rng(0, canvas.period_x), rng(0, canvas.period_y)
            chip = radius * size * rng(0.6, 1.1)
            if not _has_room(canvas, x, y, chip, placed, gap):
                continue
            placed.append((x, y, chip))
            inks = [*scheme.inks, scheme.ink] if radius < 30 else list(scheme.inks)
            body = _chip(rng, chip, rng.pick(inks), veined=radius > 30)
            for u, v in canvas.copies(x, y, chip * 1.5):
                out += svg.group(body, x=u, y=v)
    return out


def _has_room(
    canvas: Canvas,
    x: float,
    y: float,
    radius: float,
    placed: list[tuple[float, float, float]],
    gap: float,
) -> bool:
    w, h = canvas.period_x, canvas.period_y
    for u, v, other in placed:
        need = (radius + other) * gap * 0.8
        across = abs((x - u + w / 2) % w - w / 2)
        if across <= need and abs((y - v + h / 2) % h - h / 2) <= need:
            return False
    return True


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
    label="bauhaus shapes",
    words="memphis 80s eighties abstract postmodern shape shapes geometric geo",
)
def bauhaus(canvas: Canvas) -> str:
    """A grid of quarter circles, bars, dots and diamonds."""
    grid = canvas.grid(canvas.variant([6, 4, 8, 6], "bauhaus") / canvas.scale)
    scheme, rng = canvas.scheme, canvas.rng
    scale = f"{number(grid.a / 100)} {number(grid.b / 100)}"
    out = ""
    for i, j in grid.cells():
        back, other = rng.shuffled([*scheme.inks, scheme.ground])[:2]
        seen = [
            ink for ink in (*scheme.inks, scheme.ink, scheme.light) if distance(ink, back) > 0.15
        ]
        front = rng.pick(seen or [scheme.ink])
        turn = rng.int(0, 3) * 90
        body = svg.rectangle(-50, -50, 100.4, 100.4, back)
        body += BLOCKS[rng.int(0, len(BLOCKS) - 1)](front, other)
        x, y = (i + 0.5) * grid.a, (j + 0.5) * grid.b
        for u, v in canvas.copies(x, y, 0):
            inner = f'<g transform="rotate({turn})">{body}</g>' if turn else body
            out += svg.group(inner, x=u, y=v, scale=scale)
    return out


def _quarter(front: str, other: str) -> str:
    big, small = (sector(-50, -50, radius, 0, math.pi / 2) for radius in (100, 50))
    return svg.fill(big, front) + svg.fill(small, other)


def _disc(front: str, other: str) -> str:
    return svg.fill(ellipse(0, 0, 50), front) + svg.fill(ellipse(0, 0, 22), other)


def _hills(front: str, other: str) -> str:
    halves = cap(arc(0, -50, 50, 0, math.pi)) + cap(arc(0, 0, 50, 0, math.pi))
    return svg.fill(halves, front)


def _corner(front: str, other: str) -> str:
    return svg.fill(polygon([(-50, -50), (50, -50), (-50, 50)]), front)


def _bars(front: str, other: str) -> str:
    return "".join(svg.rectangle(-50, -46 + t * 20, 100.4, 11, front) for t in range(5))


def _nine(front: str, other: str) -> str:
    dots = joined(ellipse(-30 + i * 30, -30 + j * 30, 8) for i in range(3) for j in range(3))
    return svg.fill(dots, front)


def _leaf(front: str, other: str) -> str:
    return svg.fill(petal(141, 118, math.pi / 4, -50, -50, 0.55, 0.25), front)


def _echo(front: str, other: str) -> str:
    arcs = (arc(-50, -50, radius, 0, math.pi / 2) for radius in (25, 50, 75, 95))
    return "".join(svg.stroke(one, front, 9, butt=True) for one in arcs)


def _bloom(front: str, other: str) -> str:
    petals = joined(petal(50, 44, TAU * q / 4 + math.pi / 4, 0, 0, 0.1) for q in range(4))
    return svg.fill(petals, front) + svg.fill(ellipse(0, 0, 11), other)


def _diamond(front: str, other: str) -> str:
    rhomb = polygon([(-50, 0), (0, -50), (50, 0), (0, 50)])
    return svg.fill(rhomb, front) + svg.fill(ellipse(0, 0, 18), other)


BLOCKS = (_quarter, _disc, _hills, _corner, _bars, _nine, _leaf, _echo, _bloom, _diamond)


@ground(label="truchet curves", words="maze labyrinth pipes knots celtic")
def truchet(canvas: Canvas) -> str:
    """Quarter circles that join into endless ribbons."""
    grid, scheme = canvas.grid(canvas.variant([8, 6, 10, 8]) / canvas.scale), canvas.scheme
    a, b, quarter = grid.a, grid.b, math.pi / 2
    curves = []
    for i, j in grid.cells():
        down = canvas.rng() < 0.5
        for x, y in canvas.copies((i + 0.5) * a, (j + 0.5) * b, 0):
            left, top = x - a / 2, y - b / 2
            if down:
                curves.append(arc(left, top, a / 2, 0, quarter, b / 2))
                curves.append(arc(left + a, top + b, a / 2, 2 * quarter, 3 * quarter, b / 2))
            else:
                curves.append(arc(left + a, top, a / 2, quarter, 2 * quarter, b / 2))
                curves.append(arc(left, top + b, a / 2, -quarter, 0, b / 2))
    path = joined(curves)
    widths = (
        (0.5, scheme.inks[0]),
        (0.34, scheme.ground),
        (0.18, scheme.ink_at(1)),
        (0.05, scheme.ground),
    )
    return "".join(svg.stroke(path, ink, a * share, butt=True) for share, ink in widths)


@ground(
    label="zellige tiles",
    words="moroccan islamic arabesque arabic tiles mosque azulejo azulejos quilt mandala",
)
def zellige(canvas: Canvas) -> str:
    """Eight-pointed stars in a glazed grid."""
    scheme = canvas.scheme
    mood = canvas.variant([0, 1, 2, 3])
    grid = canvas.grid((4, 6, 4, 8)[mood] / canvas.scale)
    pool = [*scheme.inks, scheme.ground]
    pool = pool[mood % len(pool) :] + pool[: mood % len(pool)]
    base = pool[0]
    seen = [ink for ink in [*pool[1:], scheme.ink, scheme.light] if distance(ink, base) > 0.1]
    first, second, third = (seen * 3)[:3]
    out = svg.rectangle(0, 0, canvas.width, canvas.height, base)
    if mood % 2:
        out += svg.fill(_rhombs(canvas, grid), second)
    for i in range(grid.columns * canvas.columns + 1):
        for j in range(grid.rows * canvas.rows + 1):
            if (i + j) % 2 == 0:
                body = _great_star(grid.a / 2, scheme.light, scheme.ground, first, third)
            else:
                body = _small_star(grid.a / 2, scheme.light, scheme.ground, second)
            out += svg.group(body, x=i * grid.a, y=j * grid.b, scale=f"1 {number(grid.b / grid.a)}")
    return out


def _rhombs(canvas: Canvas, grid: Grid) -> Path:
    a, b, reach = grid.a, grid.b, 0.62
    return joined(
        polygon([(0, -reach * b), (reach * a, 0), (0, reach * b), (-reach * a, 0)]).moved(
            dx=i * a, dy=j * b
        )
        for i in range(grid.columns * canvas.columns + 1)
        for j in range(grid.rows * canvas.rows + 1)
        if (i + j) % 2
    )


def _great_star(r: float, light: str, ground_ink: str, first: str, third: str) -> str:
    rays = joined(petal(r * 0.5, r * 0.2, TAU * q / 8, 0, 0, 0.9) for q in range(8))
    return (
        svg.fill(star(8, r, r * 0.765, 0), light)
        + svg.fill(star(8, r * 0.92, r * 0.704, 0), first)
        + svg.fill(star(8, r * 0.66, r * 0.5, math.pi / 8), ground_ink)
        + svg.fill(rays, third)
        + svg.fill(ellipse(0, 0, r * 0.11), light)
    )


def _small_star(r: float, light: str, ground_ink: str, second: str) -> str:
    return (
        svg.fill(star(8, r * 0.62, r * 0.42, math.pi / 8), light)
        + svg.fill(star(8, r * 0.54, r * 0.36, math.pi / 8), second)
        + svg.fill(star(8, r * 0.3, r * 0.16, 0), ground_ink)
    )


@ground(label="damask", words="ogee damask baroque wallpaper victorian brocade damast")
def ogee(canvas: Canvas) -> str:
    """Onion frames, each with a stylised bouquet."""
    grid = canvas.grid(canvas.variant([4, 6, 4, 4], "damask") / canvas.scale, 1 / 1.1)
    inks = (list(canvas.scheme.inks) * 3)[:3]
    body = _bouquet(grid.a, grid.b, inks, canvas.scheme.ground)
    out = ""
    for i in range(grid.columns * canvas.columns + 1):
        for j in range(grid.rows * canvas.rows + 1):
            if (i + j) % 2 == 0:
                out += svg.group(body, x=i * grid.a, y=j * grid.b)
    return out


def _onion(a: float, b: float, size: float) -> Path:
    a, b = a * size, b * size
    return bezier(
        (0, -b),
        (a * 0.18, -b * 0.55, a, -b * 0.4, a, 0),
        (a, b * 0.4, a * 0.18, b * 0.55, 0, b),
        (-a * 0.18, b * 0.55, -a, b * 0.4, -a, 0),
        (-a, -b * 0.4, -a * 0.18, -b * 0.55, 0, -b),
    )


def _bouquet(a: float, b: float, inks: list[str], ground_ink: str) -> str:
    first, second, third = inks
    q, up = a / 100, -math.pi / 2
    fan = joined(
        petal(52 * q, 24 * q, up + turn, 0, 14 * q, 0.5) for turn in (0, -0.62, 0.62, -1.25, 1.25)
    )
    scroll = both(curve((0, 20 * q), (20 * q, 44 * q), (44 * q, 40 * q), (48 * q, 18 * q)))
    return (
        svg.fill(_onion(a, b, 0.985), first)
        + svg.fill(_onion(a, b, 0.9), ground_ink)
        + svg.stroke(_onion(a, b, 0.8), second, 2.4)
        + svg.fill(fan, first)
        + svg.fill(fan.moved(scale=0.55, dy=6 * q), third)
        + svg.stroke(scroll, first, 5 * q)
        + svg.fill(ellipse(0, 14 * q, 9 * q), third)
        + svg.fill(petal(34 * q, 22 * q, math.pi / 2, 0, 22 * q, 0.7), second)
    )


@ground(
    label="paper cut-outs",
    words="cutout matisse organic modern contemporary midcentury mid-century collage",
)
def cutouts(canvas: Canvas) -> str:
    """Lumpy papers, each with a leaf, a rainbow, a sun or dots cut out of another."""
    grid, rng = canvas.grid(4 / canvas.scale), canvas.rng
    out = ""
    for i, j in grid.cells():
        inks = rng.shuffled(canvas.scheme.inks)
        front = inks[1] if len(inks) > 1 else canvas.scheme.ink
        body = svg.fill(blob(rng, 46, 7, 0.14), inks[0]) if rng() < 0.85 else ""
        body += CUTS[rng.int(0, len(CUTS) - 1)](front, canvas.scheme.light)
        turn = rng(-25, 25)
        x, y = (i + 0.5) * grid.a, (j + 0.5) * grid.b + (grid.b / 2 if i % 2 else 0)
        for u, v in canvas.copies(x, y, grid.a):
            out += svg.group(body, x=u, y=v, turn_deg=turn, scale=number(grid.a / 100))
    return out


def _cut_fan(ink: str, light: str) -> str:
    blades = ((turn, 34 - abs(turn) * 8) for turn in (-1.1, -0.55, 0, 0.55, 1.1))
    fan = joined(petal(38, 13, -math.pi / 2 + turn, 0, y, 0.5) for turn, y in blades)
    return svg.fill(fan, ink)


def _cut_branch(ink: str, light: str) -> str:
    leaves = joined(
        petal(22, 13, turn, 0, y, 0.6) for y in (26, 6, -14) for turn in (-0.5, math.pi + 0.5)
    )
    return svg.fill(leaves, ink) + svg.stroke(curve((0, 40), (2, 0), (0, -34)), ink, 3)


def _cut_rainbow(ink: str, light: str) -> str:
    bands = ((34, ink), (23, light), (12, ink))
    return "".join(svg.stroke(arc(0, 22, radius, math.pi, TAU), one, 6.5) for radius, one in bands)


def _cut_sun(ink: str, light: str) -> str:
    angles = [TAU * q / 10 for q in range(10)]
    rays = joined(polyline(polar(22, t), polar(32, t)) for t in angles)
    return svg.fill(ellipse(0, 0, 16), ink) + svg.stroke(rays, ink, 4)


def _cut_dots(ink: str, light: str) -> str:
    steps = (-18, -6, 6, 18)
    return svg.fill(joined(ellipse(x, y, 3.2) for x in steps for y in steps), ink)


CUTS = (_cut_fan, _cut_branch, _cut_rainbow, _cut_sun, _cut_dots)
