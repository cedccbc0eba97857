"""Plants that stand: mushroom, cactus."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.botany import UP, dots, fitted, points
from designer.engines.loom.paths import (
    TAU,
    arc,
    bezier,
    both,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
    polygon,
    polyline,
    softened,
)
from designer.engines.loom.rng import Rng


@motif(
    label="mushroom",
    words="toadstool toadstools shroom shrooms champignon champignons pilz pilze seta setas",
    near="fungi fungus truffle",
    family="flora",
    upright=True,
    face=True,
    a="#dd4b43",
    b="#a8322f",
    c="#eba077",
    d="#f8e6cc",
    leaf="#7aa36a",
)
@fitted
def mushroom(rng: Rng, cute: bool) -> list[Layer]:
    """A spotted toadstool with gills and a frilled ring, alone or with a small one beside it."""
    side = rng.pick([-1, 1])
    if cute or rng() < 0.45:
        out = _toadstool(rng, 0, 98, 1.0, rng(-0.06, 0.06), rng(0.86, 1.03), cute=cute)
    else:
        out = _toadstool(rng, side * 54, 98, 0.46, side * 0.16, 0.9, cute=False)
        out += _toadstool(rng, -side * 18, 98, 0.84, -side * 0.07, rng(0.94, 1.04), cute=False)
    return [*out, *_tufts(rng)]


def _tufts(rng: Rng) -> list[Layer]:
    """Blades of grass in small fans."""
    blades = []
    for x in rng.shuffled([-62, -34, 26, 56])[:3]:
        for lean in (-0.5, -0.1, 0.4):
            blades.append(petal(rng(20, 30), 7, UP + lean, x + 8 * lean, 100, 0.9))
    return [shape(joined(blades), "leaf")]


def _toadstool(
    rng: Rng, x: float, y: float, size: float, turn: float, wide: float, *, cute: bool
) -> list[Layer]:
    """Standing on (x, y); 196 units tall at size 1."""
    how = {"turn": turn, "scale": size, "dx": x, "dy": y}
    stem = bezier((-20, -104), (-22, -60, -30, -30, -36, -8), (-34, 4, 34, 4, 36, -8),
                  (28, -30, 22, -60, 20, -104))  # fmt: skip
    shade = bezier(
        (20, -104), (22, -60, 28, -30, 36, -8), (30, 2, 16, 2, 12, 0), (16, -30, 8, -60, 6, -104)
    )
    gills = bezier((-74, -94), (-40, -66, 40, -66, 74, -94), (40, -108, -40, -108, -74, -94))
    ribs = joined(polyline((t * 0.56, -98), (t, -83 - abs(t) * 0.1)) for t in range(-60, 61, 12))
    dome = bezier((-93, -100), (-96, -152, -50, -196, 2, -196), (54, -196, 96, -150, 93, -100),
                  (90, -82, 60, -96, 0, -94), (-60, -96, -90, -82, -93, -100))  # fmt: skip
    rim = bezier((-93, -100), (-90, -82, -60, -96, 0, -94), (60, -96, 90, -82, 93, -100),
                 (93, -112, 92, -120, 90, -126), (70, -104, -60, -100, -93, -108))  # fmt: skip
    places = [(-54, -132, 12, 14), (-14, -164, 17, 14), (36, -142, 18, 17), (72, -118, 8, 12)]
    places += [(-80, -112, 6, 9), (-22, -120, 10, 9), (24, -181, 9, 6), (10, -110, 7, 5)]
    spots = joined(
        ellipse(a + rng(-4, 4), b + rng(-3, 3), r, q, rng(-0.3, 0.3)) for a, b, r, q in places
    )
    cap = {**how, "scale_x": wide}
    out = [shape(stem.moved(**how), "d"), detail(shade.moved(**how), "d-")]
    out += [shape(gills.moved(**cap), "c"), line(ribs.moved(**cap), "c-", 2.4)]
    if not cute:
        frill = closed(
            points("-25,-74 0,-68 25,-74 31,-58 18,-63 9,-55 0,-62 -9,-55 -18,-63 -31,-58"), 0.12
        )
        out.append(shape(frill.moved(**how), "d"))
    out += [shape(dome.moved(**cap), "a"), detail(rim.moved(**cap), "a-")]
    out += [detail(spots.moved(**cap), "d")]
    glow = curve((-74, -130), (-62, -156), (-42, -174)).moved(**cap)
    out.append(line(glow, "a+", 5 * size))
    return [*out, *face(x, y - 48 * size, 0.8 * size, rng)] if cute else out


@motif(
    label="cactus",
    plural="cacti",
    words="cactuses kaktus kakteen saguaro saguaros prickly-pear",
    near="terrarium",
    family="flora",
    upright=True,
    level=True,
    face=True,
    a="#3f8f6b",
    b="#cf7650",
    c="#f08fa8",
    d="#f5d9b0",
    leaf="#3f8f6b",
)
@fitted
def cactus(rng: Rng, cute: bool) -> list[Layer]:
    """In a patterned pot: a tall one with arms, a round ribbed one, or a prickly pear in flower."""
    kind = rng.int(0, 2)
    out = (_saguaro, _barrel, _prickly_pear)[kind](rng, cute)
    return out + _pot(rng)


def _pot(rng: Rng) -> list[Layer]:
    pot = bezier(
        (-44, 50),
        (44, 50),
        (42, 70, 38, 86, 33, 95),
        (31, 100, -31, 100, -33, 95),
        (-38, 86, -42, 70, -44, 50),
    )
    shade = bezier(
        (44, 50), (42, 70, 38, 86, 33, 95), (31, 99, 20, 99, 12, 99), (22, 84, 26, 66, 26, 50)
    )
    rim = softened(polygon([(-53, 43), (53, 43), (51, 60), (-51, 60)]), 0.2)
    out = [shape(pot, "b"), detail(shade, "b-"), shape(rim, "b")]
    kind = rng.int(0, 2)
    if kind == 0:
        return [
            *out,
            line(polyline(*((-34 + 8.5 * k, 84 - 10 * (k % 2)) for k in range(9))), "d", 4),
        ]
    if kind == 1:
        row = [(-30 + 15 * k, 71) for k in range(5)] + [(-22 + 15 * k, 84) for k in range(4)]
        return [*out, dots(row, "d", 6)]
    hills = joined(arc(-26 + 17.5 * k, 84, 8, math.pi, TAU) for k in range(4))
    return [*out, line(hills, "d", 3.6), dots([(-26 + 17.5 * k, 81) for k in range(4)], "d", 4.4)]


def _flower(x: float, y: float, size: float, turn: float = 0.0) -> list[Layer]:
    back = joined(
        petal(size, size * 0.6, UP + turn + t, x, y, 0.5) for t in (-1.1, 1.1, -0.55, 0.55)
    )
    front = petal(size, size * 0.7, UP + turn, x, y, 0.5)
    heart = [polar(size * 0.5, UP + turn + t) for t in (-0.5, 0.0, 0.5)]
    pollen = dots([(x + a, y + b) for a, b in heart], "d", 4)
    return [shape(back, "c-"), shape(front, "c"), pollen]


def _spines(places: list[tuple[float, float]]) -> Layer:
    marks = joined(
        polyline((x - 3.5, y - 4), (x, y)) + polyline((x + 3.5, y - 4), (x, y)) for x, y in places
    )
    return line(marks, "d", 2.2)


@fitted
def _saguaro(rng: Rng, cute: bool) -> list[Layer]:
    high, low = (rng(-8, 4), rng(10, 20)) if rng() < 0.5 else (rng(10, 20), rng(-8, 4))
    body = bezier(
        (-29, 52),
        (-31, 0, -33, -40, -28, -58),
        (-20, -90, 20, -90, 28, -58),
        (33, -40, 31, 0, 29, 52),
    )
    left = curve((-24, high + 8), (-52, high + 6), (-61, high - 8), (-62, high - 36))
    right = curve((24, low + 2), (52, low), (62, low - 14), (61, low - 50))
    out = [rod(left, "a", 23), rod(right, "a", 23), shape(body, "a")]
    out.append(
        detail(
            bezier(
                (29, 52),
                (31, 0, 33, -40, 28, -58),
                (24, -72, 14, -80, 8, -81),
                (20, -50, 16, 10, 12, 52),
            ),
            "a-",
        )
    )
    if cute:
        out += face(0, -14, 0.85, rng)
    else:
        ribs = curve((-11, 46), (-13, 0), (-10, -66)) + curve((7, 46), (8, 0), (6, -70))
        out.append(line(ribs, "a-", 3))
        places = points("-20,24 -3,34 -2,4 -21,-12 -3,-28 -18,-46 18,18")
        out.append(_spines([*places, (19, -20), (-62, high - 20), (61, low - 30)]))
    out += _flower(-62, high - 44, 17, -0.2) if rng() < 0.5 else _flower(61, low - 58, 17, 0.2)
    return out + _flower(rng(-4, 4), -74, 25)


@fitted
def _barrel(rng: Rng, cute: bool) -> list[Layer]:
    body = closed(points("0,-62 38,-52 64,-18 62,22 34,54 -34,54 -62,22 -64,-18 -38,-52"))
    ribs = joined(curve((x * 0.25, -58), (x, -6), (x * 0.62, 50)) for x in (-46, -24, 0, 24, 46))
    out = [
        shape(body, "a"),
        detail(closed(points("20,-58 48,-46 64,-18 62,22 36,52 20,53 44,16 42,-24")), "a-"),
    ]
    if cute:
        out.append(line(both(curve((10, -58), (50, -8), (32, 48))), "a-", 3))
        out += face(0, -4, 1.0, rng)
    else:
        out += [
            line(ribs, "a-", 3),
            _spines(
                [
                    (x * w, y)
                    for y, w in ((-34, 0.7), (-8, 1), (18, 1), (40, 0.8))
                    for x in (-56, -34, -12, 12, 34)
                ]
            ),
        ]
    out += _flower(-24, -54, 22, -0.4) + _flower(24, -56, 20, 0.4)
    return out + _flower(0, -58, 34)


@fitted
def _prickly_pear(rng: Rng, cute: bool) -> list[Layer]:
    pads = [(0, 54, 0.0, 92, 66, "a"), (-18, -16, -0.62, 66, 48, "a-"), (20, -18, 0.5, 72, 52, "a")]
    if rng() < 0.6:
        pads.append((30, 16, 1.2, 48, 38, "a-"))
    out: list[Layer] = []
    places: list[tuple[float, float]] = []
    tips = []
    for x, y, turn, tall, wide, role in pads[::-1]:
        edge = [(0.0, 0.0), (0.3, 0.2), (0.52, 0.62), (0.28, 0.95), (0.0, 1.0)]
        edge += [(-a, b) for a, b in edge[-2:0:-1]]
        pad = closed([(wide * a, -tall * b) for a, b in edge])
        out.append(shape(pad.moved(turn=turn, dx=x, dy=y), role))
        for a, b in ((-0.2, 0.5), (0.2, 0.42), (0, 0.68), (-0.24, 0.8), (0.24, 0.76)):
            px, py = a * wide, -b * tall
            c, s = math.cos(turn), math.sin(turn)
            if not (cute and turn == 0.0):
                places.append((x + px * c - py * s, y + px * s + py * c))
        tip = polar(tall - 2, UP + turn)
        tips.append((x + tip[0], y + tip[1], turn))
    out.append(_spines(places))
    for tip_x, tip_y, turn in tips:
        if turn in (0.5, -0.62):
            out += _flower(tip_x, tip_y + 3, 22, turn)
    return [*out, *face(0, 12, 0.8, rng)] if cute else out
