"""Fruit full of seeds: fig, pomegranate."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, shape
from designer.engines.loom.motifs.botany import blade, dots, fitted, points, seed_spiral
from designer.engines.loom.paths import Point, closed, curve, ellipse, joined, petal, polar
from designer.engines.loom.rng import Rng


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
