"""Fruit of the orchard: apple, pear, peach, fig, pomegranate."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.botany import blade, dots, fitted, points, seed_spiral
from designer.engines.loom.paths import Point, bezier, closed, curve, ellipse, joined, petal, polar
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


@motif(
    label="fig",
    words="figs feige feigen figue figues higo higos",
    near="plums plum-fruit damson date-fruit",
    family="food",
    upright=True,
    a="#5f3f6e",
    b="#d9566d",
    c="#f7e0c8",
    d="#f1b56c",
    leaf="#6d9560",
)
@fitted
def fig(rng: Rng, cute: bool) -> list[Layer]:
    """A ribbed purple drop; or cut open, pink and full of seeds; or both."""
    kind = rng.pick([0, 1, 2, 2])
    if kind == 0:
        return [
            *blade(2, -70, 62, 40, rng(0.0, 0.5), bend=12),
            *_fig_whole(0, 0, 1.0, rng(-0.1, 0.1)),
        ]
    if kind == 1:
        return _fig_cut(rng, 0, 0, 1.0, rng(-0.1, 0.1))
    side = rng.pick([-1, 1])
    out = _fig_whole(side * -30, -10, 0.84, side * -0.12)
    return out + _fig_cut(rng, side * 34, 26, 0.7, side * 0.2)


def _fig_shape(scale: float = 1.0) -> list[Point]:
    half = points("0,-98 9,-84 14,-60 36,-28 66,14 70,54 42,88 0,98")
    return [(x * scale, y * scale) for x, y in [*half, *[(-x, y) for x, y in half[-2:0:-1]]]]


def _fig_whole(x: float, y: float, size: float, turn: float) -> list[Layer]:
    how = {"turn": turn, "scale": size, "dx": x, "dy": y}
    ribs = joined(
        curve((t * 0.14, -74), (t * 0.8, -10), (t, 44), (t * 0.6, 84)) for t in (-44, -15, 15, 44)
    )
    shade = closed(points("12,96 42,88 70,54 66,14 38,-26 48,20 40,60"))
    return [
        shape(closed(_fig_shape()).moved(**how), "a"),
        detail(shade.moved(**how), "a-"),
        line(ribs.moved(**how), "a+", 3),
        detail(petal(34, 26, math.pi / 2, 0, -98, 0.6).moved(**how), "leaf"),
        line(curve((-40, 0), (-52, 30), (-46, 58)).moved(**how), "b", 5 * size),
    ]


def _fig_cut(rng: Rng, x: float, y: float, size: float, turn: float) -> list[Layer]:
    how = {"turn": turn, "scale": size, "dx": x, "dy": y}
    rim = closed(_fig_shape()).moved(scale_x=0.86, scale_y=0.86, dy=6)
    pulp = closed(points("0,-36 16,-20 42,12 46,48 26,72 0,78 -26,72 -46,48 -42,12 -16,-20"))
    hollow = closed([(0, -6), (9, 20), (6, 46), (0, 56), (-8, 44), (-7, 16)])
    cos, sin = math.cos(turn) * size, math.sin(turn) * size
    seeds = [
        (px * 0.95, py * 1.1 + 30) for px, py in seed_spiral(34, 40) if abs(px) > 9 or abs(py) > 26
    ]
    seeds = [(x + px * cos - py * sin, y + px * sin + py * cos) for px, py in seeds]
    return [
        shape(closed(_fig_shape()).moved(**how), "a"),
        detail(rim.moved(**how), "c"),
        detail(pulp.moved(**how), "b"),
        detail(hollow.moved(**how), "b-"),
        dots(seeds, "d", 4.6 * size),
    ]


@motif(
    label="pomegranate",
    words="pomegranates granatapfel granatäpfel grenade-fruit granada",
    near="lychee mangosteen passionfruit dragonfruit dragon-fruit",
    family="food",
    size=1.05,
    a="#cc3a41",
    b="#e98a5c",
    c="#941d3d",
    d="#f9e2bf",
    leaf="#5c8f57",
)
@fitted
def pomegranate(rng: Rng, cute: bool) -> list[Layer]:
    """Crowned and whole, with an opening that shows the seeds; or halved into chambers."""
    out = blade(-52, -40, 54, 30, math.pi + rng(0.2, 0.8), bend=-12)
    crown = closed(points("-17,-62 -14,-78 -26,-99 -8,-90 0,-102 9,-90 26,-98 14,-78 17,-62"), 0.08)
    body = closed(
        points("0,-70 36,-68 72,-44 86,4 70,56 34,86 -6,92 -48,78 -80,38 -84,-12 -62,-56 -30,-70")
    )
    out += [shape(crown, "b"), shape(body, "a")]
    if rng() < 0.5:
        return out + _chambers(rng)
    shade = closed(points("34,86 70,56 86,4 72,-44 58,-58 68,-4 52,50"))
    out += [detail(shade, "a-"), line(curve((-62, -34), (-70, -4), (-60, 30)), "b", 6)]
    split = closed(points("-30,-24 0,-36 34,-20 44,14 26,48 -4,58 -34,40 -44,6"))
    out += [shape(split, "d")]
    return out + _arils(
        [
            (x, y + 11)
            for x, y in (
                (-18, -16),
                (4, -22),
                (24, -10),
                (-26, 6),
                (-4, 0),
                (18, 10),
                (-16, 26),
                (6, 24),
                (28, 26),
                (-2, 42),
            )
        ],
        10.5,
    )


def _arils(places: list[Point], size: float) -> list[Layer]:
    path = joined(ellipse(x, y, size, size * 0.8, x * 0.05) for x, y in places)
    return [
        shape(path, "c"),
        dots([(x - size * 0.25, y - size * 0.25) for x, y in places], "d", size * 0.42),
    ]


def _chambers(rng: Rng) -> list[Layer]:
    body = closed(
        points("0,-60 36,-58 66,-38 76,4 62,50 30,76 -6,80 -44,68 -70,34 -74,-10 -56,-48 -28,-60")
    )
    out = [detail(body, "d")]
    rooms = []
    seeds: list[Point] = []
    n, start = 6, rng(0, 1)
    for k in range(n):
        angle = start + math.tau * k / n
        rooms.append(petal(64, 56, angle, 0, 8, 0.1, 0.5))
        for r, t in ((26, 0.0), (43, -0.24), (43, 0.24), (57, 0.0)):
            a, b = polar(r, angle + t)
            seeds.append((a, b + 8))
    out.append(detail(joined(rooms), "b"))
    return [*out, *_arils(seeds, 8.4), line(curve((-72, -30), (-80, 0), (-70, 34)), "a+", 4)]
