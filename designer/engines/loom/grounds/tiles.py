"""Laid tiles: truchet curves, zellige, azulejo, bauhaus blocks."""

from __future__ import annotations

import math
from collections.abc import Callable

from designer.engines.loom import svg
from designer.engines.loom.colour import distance
from designer.engines.loom.grounds.base import Canvas, Grid, ground
from designer.engines.loom.paths import (
    TAU,
    Path,
    arc,
    cap,
    ellipse,
    joined,
    number,
    petal,
    polar,
    polygon,
    sector,
    star,
)

QUARTER = math.pi / 2


@ground(
    label="bauhaus shapes",
    words="abstract shape shapes geometric geo",
    strong=False,
)
def bauhaus(canvas: Canvas) -> str:
    """A grid of quarter circles, bars, dots and diamonds; or of a few of them only."""
    across, kinds = canvas.variant([(6, ""), (4, "big"), (9, ""), (6, "arcs")])
    grid = canvas.grid(across, unit=2)
    scheme, rng = canvas.scheme, canvas.rng
    blocks = {"": BLOCKS, "big": BLOCKS[:4] + BLOCKS[6:9], "arcs": (_quarter, _echo, _quarter)}

    def draw(i: int, j: int) -> str:
        back, other = rng.shuffled([*scheme.inks, scheme.ground])[:2]
        front = rng.pick(canvas.seen_on(back, least=0.16))
        turn = rng.int(0, 3) * 90
        body = rng.pick(blocks[kinds])(front, other if distance(other, front) > 0.1 else back)
        body = f'<g transform="rotate({turn})">{body}</g>' if turn else body
        return svg.rectangle(-50.2, -50.2, 100.4, 100.4, back) + body

    return grid.drawn(draw, 1, f"{number(grid.a / 100)} {number(grid.b / 100)}")


def _quarter(front: str, other: str) -> str:
    big, small = (sector(-50, -50, radius, 0, QUARTER) for radius in (100, 50))
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
    arcs = (arc(-50, -50, radius, 0, QUARTER) for radius in (25, 50, 75, 95))
    return "".join(svg.stroke(one, front, 9, butt=True) for one in arcs)


def _bloom(front: str, other: str) -> str:
    petals = joined(petal(50, 44, TAU * q / 4 + math.pi / 4, 0, 0, 0.1) for q in range(4))
    return svg.fill(petals, front) + svg.fill(ellipse(0, 0, 11), other)


def _diamond(front: str, other: str) -> str:
    rhomb = polygon([(-50, 0), (0, -50), (50, 0), (0, 50)])
    return svg.fill(rhomb, front) + svg.fill(ellipse(0, 0, 18), other)


BLOCKS = (_quarter, _disc, _hills, _corner, _bars, _nine, _leaf, _echo, _bloom, _diamond)


@ground(label="truchet", words="truchet-tiles truchet-curves maze labyrinth pipes celtic")
def truchet(canvas: Canvas) -> str:
    """Quarter circles that join into ribbons: triple, broad, filled to islands, or fine."""
    kind, across = canvas.variant([("triple", 7), ("broad", 5), ("islands", 9), ("fine", 6)])
    grid, scheme = canvas.grid(across), canvas.scheme
    inks = canvas.contrast(0.16)
    down = {cell: canvas.rng() < 0.5 for cell in grid.cells()}
    if kind == "islands":
        return _islands(canvas, grid, down, inks)
    curves = []
    for i, j in grid.around():
        x, y = grid.at(i, j)
        curves += _two_arcs(x, y, grid.a / 2, grid.b / 2, down[grid.home(i, j)])
    path = joined(curves)
    first, second = inks[0], inks[1 % len(inks)]
    widths = {
        "triple": ((0.5, first), (0.34, scheme.ground), (0.18, second), (0.05, scheme.ground)),
        "broad": ((0.46, scheme.ink), (0.38, first), (0.09, scheme.light)),
        "fine": tuple(
            (0.7 - 0.1 * k, scheme.ground if k % 2 else (first, first, second)[k // 2 % 3])
            for k in range(7)
        ),
    }[kind]
    return "".join(svg.stroke(path, ink, grid.a * share, butt=True) for share, ink in widths)


def _two_arcs(x: float, y: float, a: float, b: float, down: bool) -> list[Path]:
    if down:
        return [
            arc(x - a, y - b, a, 0, QUARTER, b),
            arc(x + a, y + b, a, 2 * QUARTER, 3 * QUARTER, b),
        ]
    return [arc(x + a, y - b, a, QUARTER, 2 * QUARTER, b), arc(x - a, y + b, a, -QUARTER, 0, b)]


def _islands(canvas: Canvas, grid: Grid, down: dict[tuple[int, int], bool], inks: list[str]) -> str:
    """Every region between the curves filled: one ink inside, another outside."""
    corners: list[Path] = []
    bodies: list[Path] = []
    a, b = grid.a / 2, grid.b / 2
    for i, j in grid.around():
        x, y = grid.at(i, j)
        ends = _two_arcs(x, y, a, b, down[grid.home(i, j)])
        whole = down[grid.home(i, j)] == ((i + j) % 2 == 0)
        starts = [(x - a, y - b), (x + a, y + b)]
        if not down[grid.home(i, j)]:
            starts = [(x + a, y - b), (x - a, y + b)]
        for path, start in zip(ends, starts, strict=True):
            wedge = Path([("M", *start), ("L", *path.segments[0][1:]), *path.segments[1:], ("Z",)])
            (bodies if whole else corners).append(wedge)
        if not whole:
            bodies.append(polygon([(x - a, y - b), (x + a, y - b), (x + a, y + b), (x - a, y + b)]))
    # By the even-odd rule, squares lose their wedges; of the other cells only the wedges are there.
    return svg.fill(joined([*bodies, *corners]), inks[0], fill_rule="evenodd")


@ground(
    label="zellige",
    words="moroccan islamic arabesque arabic moroccan-tiles mosque mandala moorish",
    palettes="jewel tropical indigo sunset",
)
def zellige(canvas: Canvas) -> str:
    """Moorish tiling: stars and crosses, great rosettes, lanterns, or six-pointed stars."""
    draw: Callable[[Canvas], str] = canvas.variant([_crosses, _rosettes, _lanterns, _hexagrams])
    return draw(canvas)


def _glazes(canvas: Canvas) -> tuple[str, str, str, str]:
    """(grout, first, second, third): the first three stand apart from each other."""
    s = canvas.scheme
    inks = canvas.rng.shuffled(canvas.contrast(0.13))
    grout = s.light if distance(s.light, inks[0]) > 0.15 else s.ground
    second = next((ink for ink in inks[1:] if distance(ink, inks[0]) > 0.12), s.ground)
    third = canvas.seen_on(inks[0], [*inks[1:], s.light])[-1]
    return grout, inks[0], second, third


def _crosses(canvas: Canvas) -> str:
    """Eight-pointed stars that touch, and the crosses between them."""
    grout, first, second, third = _glazes(canvas)
    grid = canvas.grid(5, unit=2)
    r = grid.a / 2

    def draw(i: int, j: int) -> str:
        ink, other = (first, third) if (i + j) % 2 == 0 else (second, canvas.scheme.ground)
        leaf = joined(petal(r * 0.42, r * 0.2, TAU * q / 8, 0, 0, 0.8, 0.5) for q in range(8))
        inner = canvas.seen_on(ink)[0]
        return (
            svg.fill(star(8, r * 1.0, r * 0.765, 0), grout)
            + svg.fill(star(8, r * 0.93, r * 0.712, 0), ink)
            + svg.stroke(star(8, r * 0.7, r * 0.536, 0), grout, r * 0.04)
            + svg.fill(leaf, other if distance(other, ink) > 0.12 else inner)
        )

    cross = star(4, r * 0.62, r * 0.2, 0)
    ground_ink = next((one for one in (canvas.scheme.ink, canvas.scheme.ground) if one), first)
    back = ground_ink if distance(ground_ink, first) > 0.14 else canvas.scheme.ground
    out = canvas.fill_all(back) + grid.drawn(draw)
    centres = cross.moved(dx=grid.a / 2, dy=grid.b / 2)
    return out + svg.stroke(grid.spread(centres), grout, r * 0.045)


def _rosettes(canvas: Canvas) -> str:
    """Twelve-petalled roses in squares, a small star at each corner."""
    grout, first, second, third = _glazes(canvas)
    grid = canvas.grid(4, unit=2)
    r = grid.a / 2
    kites = joined(
        polygon(
            [
                polar(r * 0.3, t),
                polar(r * 0.66, t - 0.2),
                polar(r * 0.97, t),
                polar(r * 0.66, t + 0.2),
            ]
        )
        for t in (TAU * q / 12 for q in range(12))
    )
    body = (
        svg.fill(ellipse(0, 0, r * 0.99), grout)
        + svg.fill(ellipse(0, 0, r * 0.95), canvas.scheme.ground)
        + svg.fill(kites, first)
        + svg.stroke(kites, grout, r * 0.03)
        + svg.fill(star(12, r * 0.4, r * 0.24, 0), second)
        + svg.fill(star(6, r * 0.2, r * 0.1, 0), third)
    )
    corner = star(8, r * 0.42, r * 0.3, 0).moved(dx=r, dy=grid.b / 2)
    dot = star(8, r * 0.22, r * 0.13, math.pi / 8).moved(dx=r, dy=grid.b / 2)
    out = canvas.fill_all(second) + grid.drawn(lambda i, j: body)
    return out + svg.fill(grid.spread(corner), grout) + svg.fill(grid.spread(dot), first)


def _lanterns(canvas: Canvas) -> str:
    """The Moroccan trellis: lanterns side by side, double-lined."""
    grid = canvas.grid(8, 1 / 1.2, unit=2)
    ink = canvas.strongest()
    inks = canvas.contrast(0.14)
    lantern = _lantern(grid.a, grid.b)
    inside = grid.spread(lantern.moved(scale=0.93), stagger=True)
    out = canvas.fill_all(inks[0]) + svg.fill(inside, canvas.scheme.ground)
    thin = grid.spread(lantern.moved(scale=0.8), stagger=True)
    out += svg.stroke(thin, inks[-1] if len(inks) > 1 else ink, grid.a * 0.05)
    flower = joined(petal(grid.a * 0.36, grid.a * 0.2, TAU * q / 4, 0, 0, 0.8) for q in range(4))
    return out + svg.fill(grid.spread(flower, stagger=True), inks[-1])


def _lantern(a: float, b: float) -> Path:
    """Reaches ``a`` to each side and ``b`` up and down; tiles the plane with every other cell."""
    points = [(0.0, -b), (0.12 * a, -0.84 * b), (0.5 * a, -0.66 * b), (0.5 * a, -0.5 * b)]
    points += [(0.5 * a, -0.34 * b), (0.88 * a, -0.16 * b), (a, 0.0)]
    right = points + [(x, -y) for x, y in reversed(points[:-1])]
    outline = right + [(-x, y) for x, y in reversed(right[1:-1])]
    return polygon(outline)


def _hexagrams(canvas: Canvas) -> str:
    """Six-pointed stars and the rhombs between."""
    grout, first, second, third = _glazes(canvas)
    grid = canvas.grid(6, math.sqrt(3) / 1.0, unit=2)
    r = grid.a * 0.5
    squeeze = grid.b * math.sqrt(3) / grid.a

    def draw(i: int, j: int) -> str:
        if (i + j) % 2:
            return ""
        ink = first if (i // 2 + j) % 2 else second
        inner = canvas.seen_on(ink, [third, grout, canvas.scheme.ground])[0]
        turn = math.pi / 6
        body = svg.fill(star(6, r * 1.155, r * 0.667, turn), grout)
        body += svg.fill(star(6, r * 1.03, r * 0.595, turn), ink)
        body += svg.stroke(star(6, r * 0.74, r * 0.427, turn), inner, r * 0.05)
        body += svg.fill(star(6, r * 0.52, r * 0.2, turn), inner)
        body += svg.fill(ellipse(0, 0, r * 0.12), ink)
        return f'<g transform="scale(1 {number(squeeze)})">{body}</g>'

    backs = [ink for ink in canvas.seen_on(grout) if ink not in (first, second)]
    back = next((ink for ink in backs if distance(ink, first) > 0.12), canvas.scheme.ink)
    return canvas.fill_all(back) + grid.drawn(draw, 2)
