"""Rich cloth: damask, ogee frames, paisley, and an arbour of stems."""

from __future__ import annotations

import math

from designer.engines.loom import svg
from designer.engines.loom.colour import distance, mix
from designer.engines.loom.grounds.base import Canvas, ground
from designer.engines.loom.grounds.ornament import acanthus, lobed_leaf, palmette, ribbon, volute
from designer.engines.loom.paths import (
    TAU,
    Path,
    Point,
    bezier,
    both,
    closed,
    ellipse,
    joined,
    number,
    petal,
    polar,
)

UP = -math.pi / 2


@ground(
    label="damask",
    words="damask baroque wallpaper victorian brocade damast jacquard rococo",
    palettes="jewel vintage deco nordic",
)
def damask(canvas: Canvas) -> str:
    """Mirrored acanthus in a half-drop: tone on tone, two-toned, small, or on stripes."""
    kind, across = canvas.variant([("tonal", 2), ("two", 6), ("small", 8), ("striped", 4)])
    grid = canvas.grid(across, 1 / 1.42, unit=2)
    s, inks = canvas.scheme, canvas.contrast(0.16)
    back, ink = s.ground, canvas.strongest()
    if kind == "tonal":
        ink = mix(s.ground, ink, 0.62) if distance(ink, s.ground) > 0.3 else ink
    if kind == "striped":
        back, ink = canvas.contrast(0.2)[0], s.ground
    second = next((one for one in canvas.seen_on(back, inks) if one != ink), ink)
    body = _acanthus(ink, second if kind == "two" else ink, back, frame=kind in ("two", "striped"))
    scale = f"{number(grid.a / 100)} {number(grid.b / 142)}"
    drawn = grid.drawn(lambda i, j: body if (i + j) % 2 == 0 else "", 2, scale)
    stripes = ""
    if kind == "striped":
        tint = mix(back, ink, 0.22)
        left = [grid.at(i, 0)[0] - grid.a / 2 for i in range(-1, grid.columns + 2, 2)]
        stripes = "".join(svg.rectangle(x, 0, grid.a, canvas.height, tint) for x in left)
    return canvas.fill_all(back) + stripes + drawn


# Leaves of the right half, as (spine, width, lobes); mirrored on the left.
_LEAVES: tuple[tuple[list[Point], float, int], ...] = (
    ([(3, 114), (20, 98), (38, 72), (46, 34), (40, 16)], 19, 6),
    ([(20, 36), (46, 24), (64, 2), (62, -26), (44, -46)], 20, 6),
    ([(6, -58), (22, -66), (30, -84), (22, -104), (8, -116)], 12, 5),
    ([(2, 132), (10, 126), (20, 121), (30, 122)], 8, 3),
)


def _acanthus(ink: str, second: str, back: str, *, frame: bool) -> str:
    """The motif lies within an onion that reaches 100 to each side and 142 up and down."""
    leaves, veins = [], []
    for spine, width, lobes in _LEAVES:
        outline, ribs = acanthus(spine, width, lobes)
        leaves.append(both(outline))
        veins.append(both(ribs))
    curls = both(
        volute(70, 30, 11, 2.2, 1.15, 4.2)
        + volute(44, -66, 9, 0.6, -1.1, 3.6)
        + volute(20, 56, 7, 2.6, 1.1, 3.2)
    )
    crown = palmette(46, 7, 2.3, 0.6).moved(dy=-16)
    calyx = both(petal(30, 12, 0.5, 0, 40, 0.8, 0.5) + petal(24, 10, 1.05, 0, 42, 0.8, 0.5))
    stalk = ribbon([(0, 139), (0, 110), (0, 76), (0, 42)], [3, 5, 4, 5])
    fleur = palmette(20, 3, 1.5, 0.8).moved(dy=-118)
    bulb = bezier((0, 44), (25, 36, 25, 2, 0, -18), (-25, 2, -25, 36, 0, 44))
    seeds = joined(petal(7.4, 6, UP, x, y + 3.4, 0.5, 0.45) for x, y in _seeds())
    out = svg.fill(joined(leaves) + stalk, ink) + svg.stroke(joined(veins), back, 1.5)
    out += svg.fill(crown + calyx + fleur + curls, second)
    out += svg.stroke(palmette(34, 7, 2.2, 0.6).moved(dy=-18), back, 1.6)
    out += svg.fill(bulb.moved(scale=1.14, dy=-1.8), back) + svg.fill(bulb, ink)
    out += svg.fill(seeds, back)
    if frame:
        beads = [p for piece in _onion(100, 142, 1.0).flattened(5) for p in piece]
        out += svg.stroke(_onion(100, 142, 1.0), second, 2.6)
        out += svg.fill(joined(ellipse(x, y, 3.4) for x, y in beads), second)
    return out


def _seeds() -> list[Point]:
    return [
        (i * 8.4 + (4.2 if j % 2 else 0.0), 34.0 - 8.4 * j)
        for j in range(6)
        for i in range(-2, 3)
        if abs(i * 8.4 + (4.2 if j % 2 else 0)) < 15 - abs(j - 2.0) * 3.4
    ]


@ground(label="ogee lattice", words="ogee quatrefoil-lattice", palettes="jewel nordic retro indigo")
def ogee(canvas: Canvas) -> str:
    """Onion frames: with bouquets, nested like the sixties, with medallions, or as fine lines."""
    kind, across = canvas.variant([("bouquet", 4), ("nested", 6), ("medallion", 4), ("fine", 8)])
    grid = canvas.grid(across, 1 / 1.15, unit=2)
    inks = (canvas.contrast(0.15) * 3)[:3]
    body = _OGEES[kind](grid.a, grid.b, inks, canvas.scheme.ground)
    other = _OGEES[kind](grid.a, grid.b, [*inks[1:], inks[0]], canvas.scheme.ground)
    coloured = kind == "nested"
    return grid.drawn(lambda i, j: "" if (i + j) % 2 else other if coloured and j % 2 else body, 2)


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
    q = a / 100
    scroll = both(volute(34, 34, 20, math.pi, -1.2, 6) + petal(36, 15, 0.5, 4, 30, 0.8))
    flower = palmette(62, 7, 2.7).moved(dy=16)
    inner = palmette(42, 5, 1.9, 0.6).moved(dy=14)
    return (
        svg.fill(_onion(a, b, 0.985), first)
        + svg.fill(_onion(a, b, 0.9), ground_ink)
        + svg.stroke(_onion(a, b, 0.8), second, 2.4)
        + svg.fill(flower.moved(scale=q), first)
        + svg.fill(inner.moved(scale=q), third)
        + svg.fill(scroll.moved(scale=q), first)
        + svg.fill(petal(46 * q, 22 * q, math.pi / 2, 0, 22 * q, 0.7), second)
        + svg.fill(ellipse(0, 16 * q, 9 * q), third)
    )


def _nested(a: float, b: float, inks: list[str], ground_ink: str) -> str:
    first, second, third = inks
    out, shells = "", (ground_ink, first, second, ground_ink, third, first)
    for size, ink in zip((1.0, 0.93, 0.74, 0.58, 0.44, 0.24), shells, strict=True):
        out += svg.fill(_onion(a, b, size), ink)
    return out


def _medallion(a: float, b: float, inks: list[str], ground_ink: str) -> str:
    first, second, third = inks
    leaves = joined(petal(a * 0.52, a * 0.2, TAU * q / 8, 0, 0, 0.75, 0.5) for q in range(8))
    dots = joined(ellipse(*polar(a * 0.6, TAU * (q + 0.5) / 8), a * 0.045) for q in range(8))
    return (
        svg.fill(_onion(a, b, 0.99), second)
        + svg.fill(_onion(a, b, 0.93), ground_ink)
        + svg.fill(_onion(a, b, 0.87), first)
        + svg.fill(leaves + dots, ground_ink)
        + svg.fill(ellipse(0, 0, a * 0.16), third if third != first else ground_ink)
        + svg.fill(ellipse(0, 0, a * 0.07), ground_ink)
    )


def _fine(a: float, b: float, inks: list[str], ground_ink: str) -> str:
    first, second, _ = inks
    drop = palmette(a * 0.4, 3, 1.3, 0.7).moved(dy=a * 0.2)
    return (
        svg.stroke(_onion(a, b, 0.96), first, a * 0.05)
        + svg.stroke(_onion(a, b, 0.84), first, a * 0.022)
        + svg.fill(drop + ellipse(0, a * 0.28, a * 0.06), second)
    )


_OGEES = {"bouquet": _bouquet, "nested": _nested, "medallion": _medallion, "fine": _fine}


@ground(
    label="paisley ground",
    words="boteh bandana bandanna kashmir cashmere paisley-print paisley-pattern",
    palettes="jewel indigo autumn vintage",
)
def boteh(canvas: Canvas) -> str:
    """Nested drops with curled tips: in rows that face about, large, small, or as a bandana's."""
    kind, across = canvas.variant([("rows", 6), ("large", 2), ("small", 8), ("bandana", 4)])
    grid = canvas.grid(across, 0.84, unit=2)
    s, inks = canvas.scheme, canvas.rng.shuffled(canvas.contrast(0.2))
    if kind == "bandana":
        inks = [s.light if distance(s.light, inks[0]) > 0.14 else s.ink, s.ground]
    back = s.ground if kind != "bandana" else canvas.contrast(0.2)[0]
    scale = number(grid.a / 100)
    drops = [_drop((inks[k:] + inks[:k] + [s.light] * 3)[:3], back) for k in range(2)]
    floret = _floret((inks + [s.light] * 3)[:3], back)

    def draw(i: int, j: int) -> str:
        side = -1 if j % 2 else 1
        turn = 28 * side
        lying = f"translate({side * 3} 0) rotate({turn}) scale({side} 1)"
        body = f'<g transform="{lying}">{drops[(i + j) % 2]}</g>'
        corner = f'<g transform="translate(48 {54 if i % 2 else 60})">{floret}</g>'
        aside = f"translate(-42 -52) rotate({-turn * 3}) scale(0.24)"
        small = f'<g transform="{aside}">{drops[(i + j + 1) % 2]}</g>'
        return body + corner + small

    return canvas.fill_all(back) + grid.drawn(draw, 1, scale)


def _boteh_outline(size: float) -> Path:
    """A drop that stands on its round end; the tip bends over to the right."""
    rim = [(0, 52), (-30, 42), (-42, 16), (-34, -14), (-12, -40), (10, -56), (30, -58)]
    rim += [(40, -46), (34, -36), (26, -42), (22, -32), (34, -8), (42, 18), (28, 43)]
    return closed([(x * size, 8 + (y - 8) * size) for x, y in rim])


def _drop(inks: list[str], back: str) -> str:
    first, second, third = inks
    beads = joined(ellipse(x, y, 3) for x, y in _beads())
    flower = joined(petal(15, 8, TAU * q / 7, 0, 22, 0.4) for q in range(7))
    vine = lobed_leaf([(0.0, 14), (-6, 0), (-2, -16), (10, -30)], 9, 4)
    return (
        svg.fill(beads, first)
        + svg.fill(_boteh_outline(0.98), first)
        + svg.fill(_boteh_outline(0.84), back)
        + svg.fill(_boteh_outline(0.76), second)
        + svg.fill(flower + vine, back)
        + svg.fill(ellipse(0, 22, 5), first)
        + svg.stroke(_boteh_outline(0.9), third, 1.6)
    )


def _beads() -> list[tuple[float, float]]:
    points = [p for piece in _boteh_outline(1.16).flattened(4) for p in piece][::3]
    return [(x, y) for x, y in points if not (x > 20 and -46 < y < -14)]


def _floret(inks: list[str], back: str) -> str:
    _, second, third = inks
    petals = joined(petal(17, 11, TAU * q / 6, 0, 0, 0.2, 0.4) for q in range(6))
    sprigs = joined(
        petal(16, 6, TAU * (q + 0.5) / 6, *polar(14, TAU * (q + 0.5) / 6), 0.8) for q in range(6)
    )
    return svg.fill(sprigs, third) + svg.fill(petals, second) + svg.fill(ellipse(0, 0, 5), back)
