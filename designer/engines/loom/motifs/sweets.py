"""Sweet things: doughnut, ice cream, cupcake."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.baking import heart, sprinkles
from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.kit import (
    bitten,
    box,
    dots,
    fitted,
    scattered,
    smooth,
    which,
)
from designer.engines.loom.paths import (
    TAU,
    Point,
    arc,
    closed,
    curve,
    ellipse,
    joined,
    mirrored,
    petal,
    polar,
    polygon,
    softened,
)
from designer.engines.loom.rng import Rng


@motif(
    label="doughnut",
    words="doughnuts donut donuts",
    near="bagel bagels cake cakes candy candies sweets dessert desserts",
    family="sweet",
    face=True,
    a="#ef8bab",
    b="#dc9a58",
    c="#fff1c4",
    d="#6fc3c9",
)
def doughnut(rng: Rng, cute: bool) -> list[Layer]:
    """A ring with dripping icing: sprinkled, piped with zigzags, or with a bite taken."""
    kind = which(rng, 3)
    bite = rng(-1.0, -0.3)
    dough = bitten(95, bite) if kind == 2 else ellipse(0, 0, 95)
    rim, phase = [], rng(0, TAU)
    for i in range(40):
        angle = TAU * i / 40
        reach = 80 + 5.5 * math.sin(10 * angle + phase) + 2.5 * math.sin(3 * angle + phase)
        while kind == 2 and reach > 40 and math.dist(polar(reach, angle), polar(99, bite)) < 62:
            reach -= 2
        rim.append(polar(reach, angle))
    icing = "d" if kind == 1 else "a"
    out = [
        shape(dough, "b"),
        shape(closed(rim), icing),
        detail(ellipse(0, 0, 30, 28), "b-"),
        detail(ellipse(2, 1, 22, 20), "bg"),
        line(arc(0, 0, 66, 3.5, 4.35) + arc(0, 0, 66, 4.55, 4.7), f"{icing}+", 7),
    ]
    if kind == 1:
        zigzag = [polar(69 if i % 2 else 43, TAU * i / 24) for i in range(24)]
        out.append(rod(closed(zigzag, 0.32), "c", 6))
    else:
        spots = [p for p in scattered(rng, 27, 40, 70) if not (cute and p[1] > 34)]
        far = [p for p in spots if math.dist(p, polar(95, bite)) > 58 or kind != 2]
        out += sprinkles(rng, far)
    return [*out, *face(0, 54, 0.85, rng)] if cute else out


def _scoop(x: float, y: float, r: float, role: str, rng: Rng) -> list[Layer]:
    """A ball of ice cream with a ragged skirt and a shine."""
    points = [(x + r * math.cos(a), y + r * math.sin(a)) for a in (math.pi, 3.8, 4.71, 5.6, TAU)]
    skirt = [1.12, 0.78, 0.42, 0.08, -0.3, -0.66, -1.1]
    points += [
        (x + r * at, y + r * (0.26 + (rng(0.2, 0.34) if i % 2 else rng(-0.02, 0.08))))
        for i, at in enumerate(skirt)
    ]
    return [
        shape(closed(points), role),
        line(arc(x, y, r * 0.7, 3.5, 4.4), f"{role}+", 6),
        detail(
            dots([(x + r * 0.4, y - r * 0.2), (x + r * 0.2, y + r * 0.2)], r * 0.07), f"{role}-"
        ),
    ]


def _waffle(top: float, half: float) -> list[Layer]:
    """A waffle cone with its lattice."""
    cone = softened(polygon([(-half, top), (half, top), (0, 102)]), 0.06)
    lattice = []
    for k in (0.22, 0.48, 0.74):
        lattice.append(curve((-half * (1 - k), top + (102 - top) * k), (half * (1 - 2 * k), top)))
        lattice.append(mirrored(lattice[-1]))
        low = top + (102 - top) * (k + 0.1)
        lattice.append(curve((half * (0.9 - k), low - 6), (-half * k * 0.2, min(96, low + 24))))
    return [shape(cone, "b"), line(joined(lattice[:8]), "b-", 3.6)]


def _soft_serve() -> list[Layer]:
    """Soft ice in a swirl that ends in a curl."""
    out = []
    for y, half, high in ((-4, 52, 21), (-32, 41, 19), (-57, 28, 16)):
        fold: list[Point] = [
            (-half, y),
            (-half * 0.5, y - high),
            (half * 0.7, y - high),
            (half, y - 4),
        ]
        fold += [(half * 0.6, y + high * 0.7), (-half * 0.6, y + high * 0.9)]
        out += [
            shape(closed(fold), "c"),
            line(curve((-half * 0.6, y + 4), (0, y + 6), (half * 0.6, y - 6)), "c-", 4),
        ]
    tip = closed([(-16, -70), (-8, -88), (14, -101), (9, -88), (17, -74), (2, -64)])
    return [*out, shape(tip, "c")]


def _lolly(rng: Rng) -> list[Layer]:
    """A lolly on a stick, dipped, with a bitten corner."""
    body = smooth(
        *[(-46, 54), (-46, 54), (-46, -40), (-32, -82), (4, -98), (20, -94), (20, -94)],
        *[(22, -78), (34, -70), (34, -70), (38, -56), (48, -50), (48, -50), (48, 54), (48, 54)],
        *[(30, 64), (-28, 64)],
    )
    drip = [(-46, -10), (-34, 8), (-22, 2), (-10, 20), (4, 8), (16, 24), (32, 4), (48, 12)]
    coat = smooth(
        *[
            (-46, -10),
            (-46, -10),
            (-46, -40),
            (-32, -82),
            (4, -98),
            (20, -94),
            (20, -94),
            (22, -78),
        ],
        *[(34, -70), (34, -70), (38, -56), (48, -50), (48, -50), (48, 12), (48, 12)],
        *reversed(drip[1:-1]),
    )
    return [
        rod(curve((1, 58), (1, 94)), "b", 17),
        shape(body, "c"),
        detail(coat, "a"),
        line(curve((-30, -20), (-28, -54), (-14, -74)), "a+", 7),
        line(curve((-16, 36), (-16, 50)) + curve((16, 36), (16, 50)), "c-", 6),
        *sprinkles(rng, [(-14, -34), (10, -56), (26, -24), (2, -14), (-6, -60), (22, -42)]),
    ]


@motif(
    label="ice cream",
    words="ice-cream ice-creams icecream gelato popsicle popsicles sundae lolly lollies",
    near="lollipop lollipops",
    family="sweet",
    upright=True,
    face=True,
    a="#ee8fa8",
    b="#dba25f",
    c="#fff0d2",
    d="#79bfae",
)
def ice_cream(rng: Rng, cute: bool) -> list[Layer]:
    """Two or three scoops in a cone, a swirl of soft ice, or a bitten lolly."""
    kind = which(rng, 3)
    if kind == 2:
        out = _lolly(rng)
        return fitted([*out, *face(0, 34, 0.8, rng)] if cute else out)
    if kind == 1:
        out = [*_waffle(16, 46), *_soft_serve()]
        out.append(shape(box(-54, 2, 54, 22, 8), "b"))
        out.append(line(curve((-44, 12), (44, 12)), "b-", 4))
        return fitted([*out, *face(0, -12, 0.8, rng)] if cute else out)
    roles = rng.pick(["ad", "dc", "ca"])
    out = [*_waffle(12, 48), *_scoop(0, -2, 48, roles[0], rng), *_scoop(3, -48, 39, roles[1], rng)]
    out += [
        rod(curve((6, -92), (12, -102), (22, -103)), "leaf", 4),
        shape(ellipse(4, -87, 11), "a-"),
        detail(ellipse(1, -90, 3), "white"),
    ]
    if cute:
        return fitted([*out, *face(0, 0, 0.95, rng)])
    return [
        *out,
        *sprinkles(rng, [(-12, -54), (14, -62), (20, -40), (-4, -34), (-20, -40), (6, -72)]),
    ]


def _frosting(role: str) -> list[Layer]:
    """Three piped rings, the upper smaller."""
    out = []
    for y, half, high in ((8, 72, 30), (-26, 55, 27), (-57, 34, 22)):
        ring = [(-half, y), (-half * 0.62, y - high), (half * 0.4, y - high * 0.95), (half, y - 6)]
        ring += [(half * 0.86, y + high * 0.6), (0, y + high * 0.86), (-half * 0.8, y + high * 0.6)]
        creases = curve((-half * 0.5, y - high * 0.1), (0, y + high * 0.4), (half * 0.64, y + 3))
        creases += curve((-half * 0.2, y - high * 0.6), (half * 0.2, y - high * 0.3))
        out += [shape(closed(ring), role), line(creases, f"{role}-", 4)]
    return out


@motif(
    label="cupcake",
    words="cupcakes muffin muffins fairy-cake",
    near="bakery baking pastry pastries pie pies",
    family="sweet",
    upright=True,
    face=True,
    a="#f4a7b9",
    b="#8f5a45",
    c="#fff0cf",
    d="#6cb9bd",
)
def cupcake(rng: Rng, cute: bool) -> list[Layer]:
    """A cupcake in its pleated case: piped and topped with a cherry, a heart, or a candle."""
    kind, cream = which(rng, 3), rng.pick("ac")
    case = "d" if cream == "a" else "a"
    cup = softened(polygon([(-64, 20), (64, 20), (46, 98), (-46, 98)]), 0.06)
    pleats = joined(curve((x, 34), (x * 0.74, 94)) for x in (-44, -22, 0, 22, 44))
    out = [shape(cup, case)]
    out.append(line(pleats, f"{case}-", 5))
    if kind == 2:
        out.append(rod(curve((0, -58), (1, -80)), "d" if cream == "a" else "b", 9))
        out.append(shape(petal(22, 14, -math.pi / 2, 1, -79, 0.8), "sun"))
    if kind == 0:
        out.append(rod(curve((2, -82), (6, -98), (20, -102)), "leaf", 4))
        out.append(shape(ellipse(1, -79, 15), "a-" if cream == "c" else "b"))
    out += _frosting(cream)
    if kind == 0:
        out.append(detail(ellipse(-3, -84, 4), "white"))
    if kind == 1:
        out.append(shape(heart(2, -80, 20), "b"))
    spots = [(-40, -2), (36, -6), (-20, -34), (28, -30), (4, -14), (-4, -56), (50, 8), (-54, 14)]
    return fitted([*out, *(face(0, 62, 1.0, rng) if cute else sprinkles(rng, spots))])
