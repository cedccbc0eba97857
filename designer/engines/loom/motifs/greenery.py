"""Greenery: sprig, monstera, pine tree."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.botany import UP, along, blade, dots, fitted, points
from designer.engines.loom.paths import (
    Path,
    Point,
    bezier,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
    polyline,
    softened,
    star,
)
from designer.engines.loom.rng import Rng


@motif(
    label="leafy sprig",
    words="leaf leaves foliage sprig sprigs branch branches greenery blatt blätter feuille hojas",
    near="herb herbs plant plants vine vines basil mint-leaf sage-leaf rosemary tea-leaf",
    family="flora",
    a="#4f8f5b",
    b="#87b977",
    c="#d98c5f",
    leaf="#4f8f5b",
)
@fitted
def sprig(rng: Rng, cute: bool) -> list[Layer]:
    """A swaying twig: broad leaves by turns, round ones with berries, narrow ones in pairs, or
    one large leaf with a patterned midrib."""
    kind, sway = rng.pick([0, 0, 1, 1, 2, 3]), rng(-40, 40)
    if kind == 3:
        return _one_leaf(rng)
    chain = [(sway * math.sin(k / 10 * 3), 99.0 - 17 * k) for k in range(11)]
    out: list[Layer] = [rod(curve(*chain[::2]), "a-", 4.5)]
    if kind == 2:
        return out + _narrow_pairs(rng, chain)
    n = 7 if kind == 0 else 6
    for k in range(n):
        x, y, angle = along(chain, 0.14 + 0.78 * k / n)
        side = 1 if k % 2 else -1
        role = "a" if k % 3 else "b"
        turn = angle + side * rng(0.8, 1.0)
        if kind == 0:
            length = rng(62, 70) * (1 - 0.06 * k)
            out += blade(x, y, length, 34, turn, bend=-side * 9, role=role)
            continue
        stem = polar(13, turn)
        out.append(rod(polyline((x, y), (x + stem[0], y + stem[1])), "a-", 3))
        out += blade(
            x + stem[0], y + stem[1], 46 - 2.4 * k, 50 - 2.6 * k, turn, tip=0.25, role=role
        )
        bx, by = polar(25, angle - side * 0.9)
        out.append(line(curve((x, y), (x + bx * 0.6, y + by * 0.4), (x + bx, y + by)), "a-", 2.4))
        out.append(shape(ellipse(x + bx, y + by, 6.5), "c"))
    x, y, angle = along(chain, 0.95)
    return out + blade(x, y, 36, 24, angle, role="b", veins=2)


def _narrow_pairs(rng: Rng, chain: list[Point]) -> list[Layer]:
    halves: dict[int, list[Path]] = {-1: [], 1: []}
    for k in range(6):
        x, y, angle = along(chain, 0.12 + 0.82 * k / 6)
        for side in (-1, 1):
            length = 68 * (1 - 0.08 * k) * rng(0.94, 1.06)
            halves[side].append(petal(length, 22, angle + side * rng(0.62, 0.8), x, y, 0.75))
    x, y, angle = along(chain, 0.97)
    halves[1].append(petal(38, 18, angle, x, y, 0.75))
    return [shape(joined(halves[-1]), "a"), shape(joined(halves[1]), "b")]


def _one_leaf(rng: Rng) -> list[Layer]:
    """A single broad leaf with arching veins and a row of marks along each."""
    turn, bend = rng(-0.2, 0.2), rng(-14, 14)
    how = {"turn": turn}

    def swung(x: float, y: float) -> Point:
        return x + bend * ((y - 70) / 160) ** 2, y

    whole = petal(168, 118, UP, 0, 70, 0.72)
    half = bezier((0, 70), (36, 44, 82, -30, 0, -98), (0, -40, 0, 20, 0, 70))
    ribs, marks = [curve((0, 70), (0, 0), (0, -84))], []
    for k in range(5):
        y = 44 - 26 * k
        wide = (34, 40, 37, 28, 17)[k]
        for s in (-1, 1):
            ribs.append(curve((0, y), (s * wide * 0.55, y - 9), (s * wide, y - 24)))
            marks += [(s * wide * t, y - 14 * t - 14) for t in (0.34, 0.66)]
    points = [swung(x, y) for x, y in marks]
    cos, sin = math.cos(turn), math.sin(turn)
    spots = [(x * cos - y * sin, x * sin + y * cos) for x, y in points]
    return [
        rod(curve((0, 64), (2, 84), (10, 101)).bent(swung).moved(**how), "a-", 6),
        shape(whole.bent(swung).moved(**how), "a"),
        detail(half.bent(swung).moved(**how), "b"),
        line(joined(ribs).bent(swung).moved(**how), "a-", 3),
        dots(spots, "a-", 4),
    ]


# Half a monstera leaf from its tip to the stem; doubled points are the floors of the cuts.
_MONSTERA = points("0,-100 16,-92 34,-74 42,-58 18,-50 14,-44 22,-40 54,-52")
_MONSTERA += points("66,-44 74,-28 34,-22 28,-15 36,-11 78,-16 88,-4 90,12")
_MONSTERA += points("40,6 33,13 40,19 88,24 88,38 80,54 38,32 31,38 36,45")
_MONSTERA += [(70, 66), (54, 78), (32, 82), (14, 72), (4, 52)]


@motif(
    label="monstera leaf",
    plural="monstera leaves",
    words="monstera monsteras",
    near="tropical banana-plant philodendron houseplant houseplants rainforest",
    family="flora",
    size=1.15,
    a="#23805f",
    b="#3f9f78",
    c="#f28f79",
    leaf="#23805f",
)
@fitted
def monstera(rng: Rng, cute: bool) -> list[Layer]:
    """A heart-shaped leaf with deep cuts and a few holes, one half in another green."""
    bend, wide = rng(-14, 14), rng(0.94, 1.04)

    def swung(x: float, y: float) -> Point:
        return x * wide + bend * ((y - 50) / 150) ** 2, y + bend * x / 260

    right = [(x, y + rng(-2, 2)) for x, y in _MONSTERA]
    left = [(-x * rng(0.95, 1.0), y + 4 + rng(-3, 3)) for x, y in _MONSTERA[:0:-1]]
    whole = closed([*right, (0, 46), *left], 0.1).bent(swung)
    half = closed([*right, (0, 46), (0, -20)], 0.1).bent(swung)
    ribs = [curve((0, 50), (0, -20), (0, -88))]
    for y, x, rise in ((40, 44, -30), (30, 74, -14), (4, 72, 6), (-18, 60, 22), (-40, 32, 28)):
        for s in (-1, 1):
            ribs.append(curve((0, y), (s * x * 0.5, y - rise * 0.35 - 4), (s * x, y - rise)))
    holes = ellipse(19, 22, 4, 8, 0.9) + ellipse(18, -4, 3.6, 7, 0.8) + ellipse(-20, 10, 4, 8, -0.9)
    holes += ellipse(-17, -18, 3.4, 6.5, -0.7)
    return [
        rod(curve((0, 48), (4, 76), (12, 102)).bent(swung), "a-", 7),
        shape(whole, "a"),
        detail(half, "b"),
        line(joined(ribs).bent(swung), "a-", 3),
        detail(holes.bent(swung), "bg"),
    ]


@motif(
    label="pine tree",
    words="pine pines fir firs evergreen tannenbaum sapin",
    near="spruce cedar cypress conifer conifers",
    family="night",
    size=1.1,
    upright=True,
    level=True,
    a="#2f6f57",
    b="#7d5138",
    c="#d8443f",
    d="#4d9270",
    leaf="#2f6f57",
)
@fitted
def pine(rng: Rng, cute: bool) -> list[Layer]:
    """Ragged skirts of needles, one side lit: hung with baubles and a star, or bare in the wood."""
    tiers, dressed = rng.pick([3, 4]), rng() < 0.55
    slim = rng(0.82, 1.0)
    out = [
        shape(bezier((-9, 60), (-8, 80, -10, 90, -14, 99), (14, 99), (10, 90, 8, 80, 9, 60)), "b")
    ]
    marks: list[Path] = []
    for k in range(tiers):
        share = k / (tiers - 1)
        y, w = 76 - 96 * share, (72 - 36 * share) * slim
        top = y - 74 + 8 * share
        out += _skirt(rng, top, y, w)
        for t in (-0.55, -0.15, 0.25, 0.6):
            x, z = w * t * 0.8, y - 13 - 12 * (1 - abs(t)) + rng(-3, 3)
            marks.append(polyline((x, z), (x - 4 + 8 * t, z + 9)))
    out.append(line(joined(marks), "a-", 2.8))
    if not dressed:
        return out
    for k in range(tiers):
        y, w = 62 - 96 * k / (tiers - 1), (60 - 34 * k / (tiers - 1)) * slim
        swag = curve((-w * 0.86, y - 6), (-w * 0.3, y + 4), (w * 0.3, y - 3), (w * 0.84, y - 17))
        out.append(line(swag, "sun", 3.4))
        for t in (-0.45, 0.05, 0.5):
            role = "c" if (t > 0) == (k % 2 == 0) else "sun"
            out.append(detail(ellipse(w * t, y + 2 - 8 * t * t - 6 * t, 6), role))
    return [*out, shape(softened(star(5, 21, 10, cx=0, cy=-82), 0.2), "sun")]


def _skirt(rng: Rng, top: float, y: float, w: float) -> list[Layer]:
    hem: list[Point] = []
    n = 6
    for i in range(n + 1):
        t = 1 - 2 * i / n
        low = 11 * (1 - t * t)
        hem.append((w * t + rng(-2, 2), y + low))
        if i < n:
            hem.append((w * (t - 1 / n), y + low - 8))
    body = closed(
        [(0, top), (w * 0.3, y - (y - top) * 0.42), *hem, (-w * 0.3, y - (y - top) * 0.42)], 0.07
    )
    lit = closed(
        [
            (0, top),
            (-w * 0.02, y - 24),
            (-w * 0.3, y - 4),
            *hem[9:],
            (-w * 0.3, y - (y - top) * 0.42),
        ],
        0.07,
    )
    return [shape(body, "a"), detail(lit, "d")]
