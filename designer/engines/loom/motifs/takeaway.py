"""Food to take away: pizza, burger, taco, popcorn."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.baking import heart
from designer.engines.loom.motifs.base import Layer, detail, face, leaf, line, motif, rod, shape
from designer.engines.loom.motifs.kit import (
    box,
    dots,
    fitted,
    hole,
    placed,
    puffed,
    smooth,
    strokes,
    which,
)
from designer.engines.loom.paths import (
    TAU,
    arc,
    bezier,
    blob,
    cap,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
    polygon,
    sector,
    softened,
)
from designer.engines.loom.rng import Rng


def _salami(x: float, y: float, r: float) -> list[Layer]:
    specks = dots([(x - r * 0.4, y - r * 0.2), (x + r * 0.3, y + r * 0.35)], 3)
    return [shape(ellipse(x, y, r, r * 0.94), "b"), detail(specks, "b+")]


def _toppings(rng: Rng, places: list[tuple[float, float]]) -> list[Layer]:
    """Basil and rings of olive."""
    out = []
    for i, (x, y) in enumerate(places):
        if i % 2:
            out.append(shape(ellipse(x, y, 9) + hole(x, y, 4), "d"))
        else:
            out += leaf(x - 8, y, 26, 16, rng(-0.8, 0.8), tip=0.7)
    return out


@motif(
    label="pizza",
    words="pizzas pizzeria margherita pepperoni",
    near="lasagne lasagna calzone",
    family="food",
    face=True,
    a="#f6c65b",
    b="#cf4436",
    c="#d48f45",
    d="#3d3438",
    leaf="#4f9050",
)
def pizza(rng: Rng, cute: bool) -> list[Layer]:
    """A dripping slice, or a whole pizza with one slice cut."""
    if which(rng, 2):
        return _whole_pizza(rng, cute)
    melt = smooth(
        *[(-70, -58), (-70, -58), (0, -44), (70, -58), (70, -58), (44, 2), (40, 24), (32, 24)],
        *[(28, 8), (18, 50), (14, 78), (6, 84), (0, 70), (-8, 94), (-16, 96), (-18, 76), (-26, 46)],
        *[(-36, 40), (-38, 22)],
    )
    salami = [(-26.0, -22.0, 19.0), (26.0, -14.0, 18.0), (-4.0, 28.0, 16.0)]
    if cute:
        salami = [(-37.0, -30.0, 15.0), (35.0, -28.0, 15.0), (-2.0, 44.0, 14.0)]
    crust = [
        (-86, -62),
        (-74, -86),
        (-30, -80),
        (0, -76),
        (34, -82),
        (76, -88),
        (88, -64),
        (74, -48),
    ]
    out = [
        shape(melt, "a"),
        *(layer for spot in salami for layer in _salami(*spot)),
        shape(closed([*crust, (36, -50), (0, -44), (-36, -50), (-74, -46)]), "c"),
        line(curve((-64, -70), (-30, -66)) + curve((-10, -62), (30, -66)), "c+", 6),
    ]
    if cute:
        return fitted([*out, *face(0, 2, 1.05, rng)])
    return fitted([*out, *_toppings(rng, [(2, -34), (44, -36), (6, 2), (-32, 8)])])


def _whole_pizza(rng: Rng, cute: bool) -> list[Layer]:
    """A pizza seen from above, a slice pulled out."""
    at = rng(-0.9, -0.3)
    half = 0.42
    x, y = polar(17, at)
    edges = joined(
        curve(polar(14, at + TAU * i / 7), polar(76, at + TAU * i / 7)) for i in (2, 3, 4, 5)
    )
    places = [(56, at + 1.1), (58, at + 2.1), (56, at + 3.1), (58, at + 4.1), (56, at + 5.1)]
    if not cute:
        places.append((16, at + 3.4))
    out = [
        shape(sector(0, 0, 95, at + half, at + TAU - half), "c"),
        shape(sector(0, 0, 80, at + half, at + TAU - half), "a"),
        shape(sector(x, y, 95, at - half, at + half), "c"),
        shape(sector(x, y, 80, at - half, at + half), "a"),
        line(edges, "a-", 3.4),
    ]
    for r, angle in [*places, (68, at)]:
        out += _salami(*polar(r, angle), 13.5)
    if cute:
        return fitted([*out, *face(*polar(8, at + math.pi), 1.25, rng)])
    spots = [
        polar(r, at + a)
        for r, a in ((62, 1.6), (60, 2.6), (28, 1.6), (62, 3.6), (28, 4.4), (60, 4.6))
    ]
    return fitted([*out, *_toppings(rng, spots)])


@motif(
    label="burger",
    words="burgers hamburger hamburgers cheeseburger cheeseburgers",
    near="sandwich sandwiches hotdog hot-dog hot-dogs fries junk-food fast-food",
    family="food",
    upright=True,
    face=True,
    a="#dc9647",
    b="#6d3d29",
    c="#f7c646",
    d="#d9453f",
    leaf="#79a94a",
)
def burger(rng: Rng, cute: bool) -> list[Layer]:
    """A burger with everything, seeds on its bun and sometimes a flag."""
    bun = bezier(
        (-86, -18),
        (-92, -70, -44, -90, 0, -90),
        (44, -90, 92, -70, 86, -18),
        (70, -8, -70, -8, -86, -18),
    )
    salad = [
        (-94, 4),
        (-84, -18),
        (0, -20),
        (84, -18),
        (94, 2),
        (78, 16),
        (62, 4),
        (44, 18),
        (24, 4),
    ]
    salad += [(4, 18), (-18, 4), (-38, 18), (-58, 4), (-78, 18)]
    cheese = [(-84, 30), (84, 30), (84, 30), (58, 40), (34, 62), (34, 62), (8, 40), (-84, 38)]
    seeds = [(-44, -56), (-18, -74), (10, -60), (38, -68), (58, -44), (-62, -34), (-24, -46)]
    seeds = [p for p in seeds if not cute or p[1] < -58]
    out = [
        shape(
            bezier(
                (-80, 58),
                (80, 58),
                (86, 82, 66, 92, 46, 92),
                (-46, 92),
                (-66, 92, -86, 82, -80, 58),
            ),
            "a",
        ),
        shape(box(-88, 34, 88, 64, 14), "b"),
        line(curve((-70, 56), (-20, 58), (30, 55)), "b+", 4),
        shape(box(-74, 0, 74, 40, 9), "c-"),
        shape(smooth(*cheese), "c"),
        shape(box(-80, 14, -4, 32, 9), "d"),
        shape(box(2, 14, 80, 32, 9), "d"),
        shape(closed(salad), "leaf"),
        shape(bun, "a"),
        line(arc(-4, -22, 66, 3.5, 4.1, 56), "a+", 7),
        detail(joined(petal(12, 8, 0.3 + x * 0.02, x - 5, y, 0.4) for x, y in seeds), "c+"),
    ]
    if not cute and which(rng, 2):
        flag = closed([(2, -128), (20, -134), (42, -126), (40, -106), (20, -112), (2, -106)], 0.12)
        out[:0] = [rod(curve((0, -80), (0, -130)), "b", 5), shape(flag, "d")]
    return fitted([*out, *face(0, -42, 1.2, rng)] if cute else out)


@motif(
    label="taco",
    words="tacos burrito burritos quesadilla",
    near="mexican nachos tortilla fiesta",
    family="food",
    upright=True,
    face=True,
    a="#edb04a",
    b="#7b4630",
    c="#d9483f",
    d="#f9e3a0",
    leaf="#7cab4c",
)
def taco(rng: Rng, cute: bool) -> list[Layer]:
    """A taco brimming with salad, meat and tomato; a slice of lime or a chilli beside it."""
    back = cap(arc(6, 44, 92, math.pi, TAU, 96))
    shell = cap(arc(-4, 56, 92, math.pi, TAU, 92))
    frill = [
        polar(92 + (rng(2, 9) if i % 2 else rng(-8, 0)), math.pi + math.pi * i / 20)
        for i in range(21)
    ]
    salad = closed([(x + 2, y * 1.04 + 48) for x, y in frill] + [(60, 52), (-60, 52)])
    filling = [polar(86, math.pi + 0.3 + 0.42 * i) for i in range(7)]
    out = [shape(back, "a-"), shape(salad, "leaf")]
    for i, (x, y) in enumerate(filling):
        bit = blob(rng, 17 if i % 2 else 14, 6, 0.2).moved(dx=x - 1, dy=y * 1.02 + 54)
        out.append(shape(bit, "c" if i % 3 == 1 else ("d" if i % 3 == 2 else "b")))
    freckles = [
        (-52, 30),
        (-34, 2),
        (-6, 26),
        (24, -2),
        (46, 32),
        (8, -14),
        (-20, 44),
        (60, 12),
        (26, 40),
    ]
    freckles = [p for p in freckles if not cute or abs(p[0]) > 42 or p[1] < -6]
    out += [shape(shell, "a"), line(arc(-4, 56, 78, math.pi + 0.25, math.pi + 1.0, 76), "a+", 6)]
    out.append(detail(dots(freckles, 5), "a-"))
    kind = which(rng, 3)
    if kind == 1:
        lime = [shape(cap(arc(0, 0, 32, 0, math.pi)), "leaf")]
        lime += [detail(cap(arc(0, 1, 26, 0, math.pi)), "d")]
        lime.append(line(strokes((0, 2, 0, 24), (0, 2, -17, 17), (0, 2, 17, 17)), "leaf+", 4))
        out += placed(lime, turn=-0.5, dx=66, dy=46)
    elif kind == 2:
        pod = bezier((-34, -8), (-20, 10, 14, 12, 36, -8), (22, 22, -22, 30, -44, 2))
        out += placed([shape(pod, "c"), rod(curve((-38, -4), (-50, -12)), "leaf", 7)], dx=44, dy=56)
    return fitted([*out, *face(-10, 20, 1.25, rng)] if cute else out)


@motif(
    label="popcorn",
    plural="popcorn",
    words="popcorns",
    near="snack snacks",
    family="sweet",
    upright=True,
    face=True,
    a="#d9453f",
    b="#fdf1d8",
    c="#f4c55c",
    d="#3f7f96",
)
def popcorn(rng: Rng, cute: bool) -> list[Layer]:
    """A striped tub with popcorn jumping out."""
    tub = softened(polygon([(-60, -20), (60, -20), (44, 98), (-44, 98)]), 0.03)
    out = []
    heap = [
        (-44, -26, 22),
        (44, -26, 22),
        (-20, -34, 24),
        (22, -34, 24),
        (0, -30, 24),
        (-34, -54, 21),
    ]
    heap += [(34, -54, 21), (0, -60, 23), (-14, -80, 18), (18, -80, 17)]
    loose = rng.pick([(58, -88), (-60, -84), (-52, -92)])
    for i, (x, y, r) in enumerate([*heap, (*loose, 14)]):
        out += _puff(rng, x, y, r, i)
    stripes = joined(
        polygon([(x - 9, -17), (x + 9, -17), (x * 0.73 + 7, 96), (x * 0.73 - 7, 96)])
        for x in (-38, 0, 38)
    )
    scallop = closed(
        [
            (-64, -24),
            (-48, -14),
            (-32, -22),
            (-16, -12),
            (0, -22),
            (16, -12),
            (32, -22),
            (48, -14),
            (64, -24),
            (62, -4),
            (0, 2),
            (-62, -4),
        ]
    )
    kind, role = which(rng, 3), "ad"[which(rng, 2)]
    out += [shape(tub, "b"), detail(stripes, role), shape(scallop, role)]
    if cute:
        return fitted([*out, shape(ellipse(0, 44, 37, 28), "b"), *face(0, 42, 1.05, rng)])
    star = [polar(21 if i % 2 == 0 else 9.5, TAU * i / 10 - TAU / 4) for i in range(10)]
    badge = softened(polygon(star), 0.15).moved(dx=0, dy=46) if kind else heart(0, 46, 18)
    if kind == 2:
        return fitted(out)
    return fitted(
        [
            *out,
            shape(ellipse(0, 44, 33), "b"),
            detail(badge, "c" if kind == 1 else role),
        ]
    )


def _puff(rng: Rng, x: float, y: float, r: float, i: int) -> list[Layer]:
    """One popped kernel: its lobes and the golden core."""
    start = rng(0, TAU)
    lobes = [polar(r * rng(0.66, 0.8), start + TAU * k / 5) for k in range(5)]
    puff = puffed(lobes, 0.42).moved(dx=x, dy=y)
    dx, dy = polar(r * 0.2, start + 1)
    core = closed([polar(r * 0.34, start + TAU * k / 3) for k in range(3)])
    return [shape(puff, "b"), detail(core.moved(dx=x + dx, dy=y + dy), "c")]
