"""Fruit of the orchard: apple, pear, peach."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.botany import blade, dots, fitted, points, seed_spiral
from designer.engines.loom.paths import Point, bezier, closed, curve, joined, petal, polar
from designer.engines.loom.rng import Rng

_APPLE: list[Point] = points("0,-52 24,-68 58,-62 84,-26 78,30 48,80 18,92")
_APPLE += points("0,86 -18,92 -48,80 -78,30 -84,-26 -58,-62 -24,-68")


def _stem(rng: Rng, x: float = 0.0, y: float = -52.0) -> list[Layer]:
    lean = rng(4, 14)
    twig = rod(curve((x, y), (x + 2, y - 24), (x + lean, y - 44)), "d", 7)
    return [twig, *blade(x + 4, y - 16, 60, 34, rng(-0.6, -0.1), bend=10)]


@motif(
    label="apple",
    words="apples apfel äpfel pomme pommes manzana manzanas",
    near="quince crabapple",
    family="food",
    face=True,
    a="#d8433f",
    b="#f3b455",
    c="#fae9c6",
    d="#6a4028",
    leaf="#5f9a4c",
)
@fitted
def apple(rng: Rng, cute: bool) -> list[Layer]:
    """Whole with a sunny streaked cheek, with a bite taken, or cut in half."""
    kind = rng.pick([0, 1, 2])
    body = closed(_APPLE)
    if kind == 2 and not cute:
        return _apple_half(rng)
    out = [*_stem(rng), shape(body, rng.pick(["a", "a", "b"]))]
    role, other = (out[-1].role, "b" if out[-1].role == "a" else "a")
    shade = closed([(40, 84), (78, 30), (84, -26), (60, -62), (72, -10), (60, 42)])
    out.append(detail(shade, f"{role}-"))
    streaks = joined(
        curve((5 * k, -50), (12 * k, -34 + abs(k)), (15 * k + rng(-2, 2), rng(-14, 6) + 2 * abs(k)))
        for k in (-4, -3, -2, -1, 0, 1, 2, 3, 4)
    )
    speckles = [
        (-30 + rng(-8, 8), 20),
        (4, 26 + rng(-8, 8)),
        (-8, 52),
        (30, 30),
        (-46, 44),
        (22, 58),
    ]
    out += [line(streaks, other, 3), dots(speckles, other, 4)]
    dip = bezier((-26, -60), (-14, -44, 14, -44, 26, -60), (14, -52, -14, -52, -26, -60))
    out += [detail(dip, f"{role}-"), line(curve((-64, -22), (-62, 8), (-50, 36)), f"{role}+", 7)]
    if kind == 1:
        bite = closed(points("90,-26 66,-30 56,-14 62,-2 48,8 52,24 66,26 72,40 92,30 100,0"))
        out.append(shape(bite.moved(dx=-6), "c"))
    return [*out, *face(-4, 16, 1.15, rng)] if cute else out


def _apple_half(rng: Rng) -> list[Layer]:
    body = closed(_APPLE)
    core = closed(points("0,-34 24,-10 28,22 12,52 0,58 -12,52 -28,22 -24,-10"))
    pips = petal(26, 15, math.pi / 2 + 0.25, -9, 0, 0.4) + petal(
        26, 15, math.pi / 2 - 0.25, 9, 0, 0.4
    )
    veins = curve((0, -44), (0, -34)) + curve((0, 58), (0, 76))
    return [
        *_stem(rng),
        shape(body, "a"),
        detail(body.moved(scale_x=0.88, scale_y=0.9, dy=2), "c"),
        line(core + veins, "b", 4),
        detail(pips, "d"),
        line(curve((-62, -16), (-60, 14), (-48, 44)), "white", 5),
    ]


@motif(
    label="pear",
    words="pears birne birnen poire poires pera peras",
    family="food",
    face=True,
    upright=True,
    a="#cdbf45",
    b="#e5894a",
    c="#fbf2d2",
    d="#6a4a2c",
    leaf="#5f9a4c",
)
@fitted
def pear(rng: Rng, cute: bool) -> list[Layer]:
    """A freckled pear with a red cheek, or half of one."""
    lean = rng(-10, 10)

    def leaning(x: float, y: float) -> Point:
        return x + lean * ((60 - y) / 120) ** 2, y

    half: list[Point] = points("0,-70 20,-64 29,-38 36,-10 58,18 68,52 50,86 16,96")
    body = closed([*half, *[(-x, y) for x, y in half[:0:-1]]]).bent(leaning)
    twig = rod(curve((0, -66), (3, -84), (12, -100)).bent(leaning), "d", 6.5)
    out = [twig, *blade(lean * 1.3 + 2, -78, 58, 32, rng(-0.2, 0.5), bend=12), shape(body, "a")]
    if not cute and rng() < 0.42:
        core = closed([(0, -10), (18, 18), (22, 46), (0, 64), (-22, 46), (-18, 18)])
        pips = petal(24, 14, math.pi / 2 + 0.3, -7, 26, 0.4) + petal(
            24, 14, math.pi / 2 - 0.3, 7, 26, 0.4
        )
        flesh = closed([*half, *[(-x, y) for x, y in half[:0:-1]]]).moved(
            scale_x=0.86, scale_y=0.9, dy=3
        )
        thread = curve((0, -56), (2, -30), (0, -10))
        out += [detail(flesh.bent(leaning), "c"), line((core + thread).bent(leaning), "a", 4)]
        return [*out, detail(pips, "d")]
    cheek = closed(points("14,96 50,86 68,52 58,18 38,-8 30,-30 38,22 42,56"))
    freckles = [
        (x + rng(-5, 5), y + rng(-5, 5))
        for x, y in (
            (-36, 40),
            (-20, 60),
            (-44, 64),
            (-24, 22),
            (-6, 44),
            (-12, -20),
            (4, 0),
            (-30, 80),
            (6, 74),
            (18, 46),
        )
    ]
    out.append(detail(cheek.bent(leaning), "b"))
    if cute:
        return [*out, *face(-2, 40, 1.0, rng)]
    gleam = curve((-20, -40), (-27, -8), (-46, 22)).bent(leaning)
    return [*out, dots(freckles, "b", 3.8), line(gleam, "a+", 6)]


@motif(
    label="ripe peach",
    plural="peaches",
    words="pfirsich pfirsiche pêche pêches melocotón durazno nectarine nectarines",
    near="apricots mango mangos mangoes persimmon persimmons",
    family="food",
    face=True,
    a="#f6a468",
    b="#e75f52",
    c="#fcdca4",
    d="#9a4b36",
    leaf="#5d9a5b",
)
@fitted
def peach(rng: Rng, cute: bool) -> list[Layer]:
    """A downy peach with a blush and a cleft, or an open half with its stone."""
    body = closed(
        points("4,-62 36,-74 74,-52 88,-6 74,46 36,80 2,92 -36,80 -74,46 -88,-6 -74,-52 -36,-74")
    )
    flip = rng.pick([-1, 1])
    out = blade(6, -64, 76, 36, -0.35 + rng(-0.2, 0.3), bend=16)
    out += blade(-4, -64, 62, 30, math.pi + 0.4 + rng(-0.3, 0.2), bend=-12)
    out += [rod(curve((0, -58), (2, -76), (8, -90)), "d", 7), shape(body, "a")]
    if not cute and rng() < 0.42:
        stone = closed(points("0,-28 24,-18 30,14 12,42 0,50 -14,40 -30,12 -22,-20"))
        rays = joined(
            curve(polar(36, t), polar(50, t + 0.05)) for t in (0.3 + 0.52 * k for k in range(12))
        )
        pits = (
            curve((-12, -14), (-8, 4), (-14, 18))
            + curve((4, -16), (8, 8), (2, 32))
            + curve((17, -6), (19, 8))
        )
        flesh = body.moved(scale_x=0.88, scale_y=0.88, dy=1)
        return [*out, detail(flesh, "c"), line(rays.moved(dy=8), "b", 4),
                shape(stone, "d"), line(pits, "d+", 3.4)]  # fmt: skip
    blush = closed(points("20,84 64,58 88,-6 76,-46 58,-58 62,-20 46,30"))
    out.append(detail(blush.moved(scale_x=flip), "b"))
    cleft = bezier(
        (4, -60),
        (-46 * flip, -34, -56 * flip, 26, -26 * flip, 66),
        (-46 * flip, 22, -38 * flip, -30, 4, -60),
    )
    out.append(detail(cleft, "b"))
    if cute:
        return [*out, *face(8 * flip, 14, 1.15, rng)]
    fuzz = [(x * 0.9 + 10 * flip, y + 4) for x, y in seed_spiral(9, 34)]
    return [
        *out,
        dots(fuzz, "c", 3.4),
        line(curve((-68 * flip, -26), (-70 * flip, 4), (-58 * flip, 32)), "c", 6),
    ]
