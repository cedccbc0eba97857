"""Fruit known by what is inside: kiwi, watermelon, avocado."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.botany import blade, fitted, points, seed_spiral
from designer.engines.loom.paths import (
    TAU,
    Point,
    arc,
    bezier,
    cap,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
)
from designer.engines.loom.rng import Rng


@motif(
    label="kiwi",
    words="kiwis kiwifruit",
    near="feijoa starfruit",
    family="food",
    face=True,
    a="#8a6a45",
    b="#8fbf4a",
    c="#eef2c4",
    d="#33301f",
    leaf="#6a9a4c",
)
@fitted
def kiwi(rng: Rng, cute: bool) -> list[Layer]:
    """A round slice, seeds like rays; or a slice before the furry whole."""
    if cute or rng() < 0.5:
        out = _kiwi_slice(rng, 0, 0, 92)
        return [*out, *face(0, -2, 0.9, rng)] if cute else out
    side = rng.pick([-1, 1])
    back = ellipse(side * -30, -24, 68, 58, side * 0.4)
    fuzz = []
    for a, b in seed_spiral(22, 58):
        fuzz.append(curve((side * -30 + a, -24 + b * 0.86), (side * -30 + a + 4, -18 + b * 0.86)))
    knob = ellipse(side * -92, -48, 8, 11, side * 0.4)
    out = [shape(knob, "a-"), shape(back, "a"), line(joined(fuzz), "a+", 2.6)]
    return out + _kiwi_slice(rng, side * 26, 26, 68)


def _kiwi_slice(rng: Rng, x: float, y: float, r: float) -> list[Layer]:
    rim = [polar(r * (1 + rng(-0.02, 0.02)), TAU * k / 9) for k in range(9)]
    body = closed(rim).moved(scale_y=0.96, dx=x, dy=y)
    inner = closed(rim).moved(scale=0.91, scale_y=0.96, dx=x, dy=y)
    n = 22
    rays = joined(
        curve(polar(r * 0.36, TAU * k / n), polar(r * (0.7 + 0.08 * (k % 2)), TAU * k / n))
        for k in range(n)
    )
    seeds = [(r * (0.42 if k % 2 else 0.55), TAU * k / n + 0.06) for k in range(n)]
    pips = joined(petal(r * 0.11, r * 0.06, t, *polar(d, t), 0.4) for d, t in seeds)
    core = closed([polar(r * (0.27 if k % 2 else 0.32), TAU * k / 12) for k in range(12)])
    place = {"dx": x, "dy": y, "scale_y": 0.96}
    return [
        shape(body, "a"),
        detail(inner, "b"),
        line(rays.moved(**place), "b+", 4),
        detail(core.moved(**place), "c"),
        detail(pips.moved(**place), "d"),
    ]


@motif(
    label="watermelon",
    words="watermelons wassermelone wassermelonen pastèque pastèques sandía sandias sandías",
    near="melon melons papaya papayas honeydew cantaloupe guava",
    family="food",
    face=True,
    a="#ee5560",
    b="#2f7a48",
    c="#f3f4d4",
    d="#32242a",
    leaf="#7fbf6a",
)
@fitted
def watermelon(rng: Rng, cute: bool) -> list[Layer]:
    """A half slice, a wedge with a bite, or a small striped melon with a slice before it."""
    kind = 0 if cute else rng.int(0, 2)
    if kind == 0:
        out = _melon_half(0, -38, 97, rng, hide=cute)
        return [*out, *face(0, -2, 1.0, rng)] if cute else out
    if kind == 1:
        return _melon_wedge(rng)
    side = rng.pick([-1, 1])
    whole = ellipse(side * -20, -22, 74, 66)
    stripes = []
    for t in (-0.72, -0.3, 0.12, 0.55):
        x = side * -20 + 74 * t
        stripes.append(
            curve(
                (side * -20 + 20 * t, -84),
                (x - 6, -50),
                (x + 5, -20),
                (x - 4, 8),
                (side * -20 + 30 * t, 40),
            )
        )
    out = [
        rod(curve((side * -20, -84), (side * -14, -98), (side * 6, -98)), "leaf", 5),
        shape(whole, "leaf"),
    ]
    out.append(line(joined(stripes), "b", 11))
    return out + _melon_half(side * 14, 18, 76, rng, hide=False)


def _melon_half(x: float, y: float, r: float, rng: Rng, *, hide: bool) -> list[Layer]:
    out = [shape(cap(arc(x, y, r, 0, math.pi)), "b")]
    marks = joined(
        curve(polar(r * 0.99, t), polar(r * 0.93, t + 0.03))
        for t in (0.3 + 0.36 * k for k in range(8))
    )
    out.append(line(marks.moved(dx=x, dy=y), "leaf", 5))
    out += [
        detail(cap(arc(x, y, r * 0.89, 0, math.pi)), "c"),
        shape(cap(arc(x, y, r * 0.82, 0, math.pi)), "a"),
    ]
    seeds = []
    for ring, n in ((0.62, 7), (0.36, 4)):
        for k in range(n):
            t = math.pi * (k + 0.5) / n + rng(-0.05, 0.05)
            a, b = polar(r * ring, t)
            if not (hide and abs(a) < r * 0.42):
                seeds.append(petal(r * 0.13, r * 0.1, t, x + a, y + b, 0.5))
    return [*out, detail(joined(seeds), "d")]


def _melon_wedge(rng: Rng) -> list[Layer]:
    """A triangle on its rind with a bite gone from one flank."""
    rind = bezier(
        (-90, 58),
        (-60, 86, 60, 86, 90, 58),
        (84, 82, 40, 100, 0, 100),
        (-40, 100, -84, 82, -90, 58),
    )
    pale = bezier(
        (-84, 48),
        (-50, 76, 50, 76, 84, 48),
        (88, 54, 90, 57, 89, 62),
        (60, 88, -60, 88, -89, 62),
        (-90, 57, -88, 54, -84, 48),
    )
    flesh = bezier((0, -98), (10, -86, 20, -66, 26, -54), (14, -48, 16, -34, 28, -32),
                   (24, -20, 34, -10, 46, -14), (60, 8, 74, 34, 84, 50), (50, 78, -50, 78, -84, 50),
                   (-60, 4, -28, -60, 0, -98))  # fmt: skip
    seeds = joined(
        petal(14, 10, math.pi / 2 + x * 0.006, x, y, 0.5)
        for x, y in (
            (-4, -58),
            (-22, -18),
            (8, -6),
            (-42, 24),
            (-8, 28),
            (28, 22),
            (54, 34),
            (2, -32),
        )
    )
    glow = curve((-16, -56), (-38, -16), (-60, 24))
    out = [
        shape(rind, "b"),
        shape(pale, "c"),
        shape(flesh, "a"),
        line(glow, "a+", 5),
        detail(seeds, "d"),
    ]
    flip = rng.pick([-1, 1])
    return [layer._replace(path=layer.path.moved(scale_x=flip)) for layer in out]


@motif(
    label="avocado",
    words="avocados avo avos aguacate aguacates avocat",
    near="guacamole",
    family="food",
    upright=True,
    face=True,
    a="#3f6f3c",
    b="#8f5733",
    c="#e4e9a6",
    d="#a9c860",
    leaf="#5f9a52",
)
@fitted
def avocado(rng: Rng, cute: bool) -> list[Layer]:
    """Half with its stone, half with the hollow where it was, or both beside a leaf."""
    kind = 0 if cute else rng.int(0, 2)
    if kind == 2:
        side = rng.pick([-1, 1])
        out = _avo_half(side * -34, -8, 0.74, side * -0.26, stone=False)
        return out + _avo_half(side * 34, 10, 0.76, side * 0.2, stone=True)
    out = blade(2, -84, 44, 26, rng(-0.6, 0.0), bend=8) + _avo_half(
        0, 2, 0.98, rng(-0.1, 0.1), stone=kind == 0
    )
    return [*out, *face(0, -22, 0.85, rng)] if cute else out


def _avo_half(x: float, y: float, size: float, turn: float, *, stone: bool) -> list[Layer]:
    how = {"turn": turn, "scale": size, "dx": x, "dy": y}
    half: list[Point] = points("0,-96 22,-88 36,-58 46,-22 68,24 66,66 36,92 0,98")
    skin = closed([*half, *[(-a, b) for a, b in half[-2:0:-1]]])
    rim = skin.moved(scale_x=0.87, scale_y=0.9, dy=1)
    flesh = skin.moved(scale_x=0.72, scale_y=0.77, dy=4)
    out = [
        shape(skin.moved(**how), "a"),
        detail(rim.moved(**how), "d"),
        detail(flesh.moved(**how), "c"),
    ]
    ball = ellipse(0, 40, 30, 31).moved(**how)
    if stone:
        dark = closed([(26, 24), (30, 42), (18, 64), (-4, 70), (14, 56), (22, 42)])
        out += [shape(ball, "b"), detail(dark.moved(**how), "b-")]
        return [*out, line(arc(-2, 38, 19, 3.3, 4.4).moved(**how), "b+", 5)]
    hollow = closed(points("-22,20 0,12 24,22 28,40 18,28 -2,22 -20,34"))
    return [*out, detail(ball, "d"), detail(hollow.moved(**how), "d-")]
