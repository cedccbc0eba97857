"""Signs with a long history: heart, skull, paisley, crystal, eye."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.posing import along, dots, even, in_circle, kind_of, posed, spots
from designer.engines.loom.paths import (
    TAU,
    Path,
    arc,
    bezier,
    blob,
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
    star,
)
from designer.engines.loom.rng import Rng

UP = -math.pi / 2
HEART = bezier(
    (4, 94),
    (-34, 50, -98, 18, -95, -36),
    (-92, -88, -24, -94, -1, -42),
    (24, -92, 92, -84, 94, -30),
    (95, 22, 46, 52, 4, 94),
)


@motif(
    label="heart",
    words="hearts love",
    family="cute",
    size=0.75,
    face=True,
    a="#e0475f",
    b="#f8b4b4",
    c="#f3c46b",
)
def heart(rng: Rng, cute: bool) -> list[Layer]:
    """A heart: glossy, stitched with folk flowers, or in bands."""
    kind = kind_of(rng, 3)
    shade = bezier(
        (4, 94),
        (46, 52, 95, 22, 94, -30),
        (93, -56, 78, -74, 60, -78),
        (96, -20, 62, 30, 4, 94),
    )
    out = [shape(HEART, "a"), detail(shade, "a-")]
    if cute:
        out.append(line(arc(-48, -38, 26, math.pi * 1.02, math.pi * 1.5), "a+", 10))
        return [*out, *face(-4, -12, 1.35, rng)]
    if kind == 0:
        out.append(line(arc(-48, -38, 26, math.pi * 1.02, math.pi * 1.5), "b", 10))
        return [*out, detail(ellipse(-76, -22, 5), "b")]
    rim = HEART.moved(scale=0.8, dy=3)
    beads = dots([(x, y) for x, y, _ in along(rim, 21.5)], 4.6)
    if kind == 1:
        leaves = both(petal(46, 25, -0.8, 0, 58, 0.5) + petal(36, 20, -0.35, 0, 34, 0.5))
        flower = joined(petal(46, 22, UP + t, 0, 12, 0.7) for t in (-1.3, -0.65, 0.0, 0.65, 1.3))
        return [
            *out,
            line(curve((2, 72), (-3, 40), (0, 10)), "b", 6),
            detail(leaves, "b"),
            detail(flower, "c"),
            detail(ellipse(0, 10, 10), "b"),
            detail(beads, "b"),
        ]
    bands = joined(
        curve((-w, y + 5), (0, y - 7), (w, y - 2)).moved(dx=3)
        for y, w in ((-38, 74), (-12, 76), (14, 62), (38, 42), (60, 22))
    )
    return [*out, line(bands, "b", 9), detail(dots([(-44, -60), (46, -58)], 7), "c")]


@motif(
    label="skull",
    words="skulls calavera calaveras",
    near="skeleton skeletons bone bones",
    family="night",
    upright=True,
    a="#f2dcb8",
    b="#d95f6e",
    c="#3f8f8c",
    d="#e8a93c",
)
@in_circle
def skull(rng: Rng, cute: bool) -> list[Layer]:
    """A sugar skull, flowers where its eyes were; one of three goes bare with a rose."""
    bone = even(spots("0,-96 50,-84 82,-36 74,12 60,34 44,44 40,74 24,92 0,95"))
    cheeks = both(curve((56, 30), (44, 30), (36, 44)))
    teeth = joined(polyline((x, 62), (x * 1.08, 86)) for x in (-24, -8, 8, 24))
    nose = both(bezier((3, 14), (12, 18, 18, 36, 12, 42), (6, 44, 3, 34, 3, 14)))
    out = [
        shape(bone, "a"),
        detail(both(blob(rng, 24, 9, 0.05, 1, 1.06).moved(dx=34, dy=-4)), "ink"),
        detail(nose, "ink"),
        line(cheeks, "a-", 5),
        line(curve((-38, 60), (0, 67), (38, 60)) + teeth, "ink", 4.5),
    ]
    return out + (_sugar(rng) if kind_of(rng, 3) else _worn())


def _sugar(rng: Rng) -> list[Layer]:
    petals, count = rng.pick([("b", "d"), ("c", "d")]), rng.int(6, 8)
    bloom = joined(petal(20, 17, TAU * i / count, 34, -4, 0.1) for i in range(count))
    crown = joined(petal(25, 16, UP + t, 0, -48, 0.5) for t in (-1.1, -0.55, 0.0, 0.55, 1.1))
    curls = both(curve((30, -66), (44, -58), (56, -44)) + curve((60, 8), (66, -6), (66, -20)))
    beads = dots(
        [(sign * x, y) for x, y in ((24, -62), (12, -84), (58, 20)) for sign in (-1, 1)], 4
    )
    return [
        detail(both(bloom), petals[0]),
        detail(both(ellipse(34, -4, 8)), petals[1]),
        detail(crown, "c" if petals[0] == "b" else "b"),
        detail(ellipse(0, -44, 8), "d"),
        line(curls, "c", 5),
        detail(beads, "b"),
        detail(softened(star(4, 9, 4, 0, 0, 52), 0.2), "b"),
    ]


def _worn() -> list[Layer]:
    crack = polyline((44, -74), (30, -58), (40, -48), (26, -36))
    turned = joined(petal(30, 27, TAU * i / 5 + 0.4, -46, -66) for i in range(5))
    return [
        line(crack, "a-", 5),
        shape(petal(44, 26, 2.5, -54, -52, 0.6) + petal(42, 24, -0.35, -36, -78, 0.6), "leaf"),
        shape(turned, "b"),
        detail(ellipse(-46, -66, 13), "b-"),
        line(arc(-46, -66, 6, 0.5, 4.6), "b+", 4),
    ]


BOTEH = bezier(
    (0, 96),
    (-54, 96, -86, 56, -80, 10),
    (-74, -36, -24, -46, 0, -72),
    (16, -90, 36, -104, 60, -96),
    (90, -86, 86, -50, 60, -54),
    (64, -70, 42, -74, 42, -50),
    (46, -24, 78, -4, 78, 34),
    (78, 72, 44, 96, 0, 96),
)


@motif(
    label="paisley",
    plural="paisleys",
    words="paisleys",
    near="indian mughal henna mehndi",
    family="flora",
    a="#a83f58",
    b="#e6ac48",
    c="#2f7580",
    d="#f3d9c0",
    leaf="#5d8a5a",
)
@in_circle
def paisley(rng: Rng, cute: bool) -> list[Layer]:
    """A curled teardrop with scalloped rim, nested in three colours: around a bloom, around a
    leafy tree, or filled with rows of drops."""
    kind = kind_of(rng, 3)
    skin, middle, heart_role = (("a", "b", "c"), ("c", "d", "a"), ("b", "a", "d"))[kind]
    inner = bezier(
        (0, 80),
        (-44, 80, -68, 48, -62, 14),
        (-54, -26, 0, -34, 22, -64),
        (16, -20, 62, 4, 60, 36),
        (56, 64, 36, 80, 0, 80),
    )
    core = inner.moved(scale=0.72, dy=13, dx=-1)
    pearls = dots([(x, y) for x, y, _ in along(inner.moved(scale=1.14, dy=-5), 24)], 4.5)
    rim = along(BOTEH, 23)
    scallops = dots([(x, y) for x, y, _ in rim], 10.6)
    if kind == 1:
        leaves = (petal(17, 11, h - 1.5, x * 0.97, y * 0.97, 0.5) for x, y, h in along(BOTEH, 28))
        scallops = joined(leaves)
    return [
        shape(scallops, heart_role if heart_role != "d" else "c"),
        shape(BOTEH, skin),
        detail(pearls, "d" if middle != "d" else "b"),
        detail(ellipse(56, -78, 9), middle),
        line(curve((46, -76), (34, -72), (30, -60)), middle, 4),
        shape(inner, middle),
        shape(core, heart_role),
        *(_paisley_bloom, _paisley_tree, _paisley_drops)[kind](rng),
    ]


def _paisley_bloom(rng: Rng) -> list[Layer]:
    count = rng.int(6, 9)
    bloom = joined(petal(25, 18, TAU * i / count, -4, 38, 0.3) for i in range(count))
    sprig = both(petal(24, 13, UP - 0.7, 0, 0, 0.5)).moved(turn=0.35, dx=2, dy=10)
    return [
        detail(sprig, "leaf+"),
        detail(petal(28, 15, UP + 0.35, 0, 10, 0.6), "a+"),
        detail(bloom, "d"),
        detail(ellipse(-4, 38, 9), "a"),
    ]


def _paisley_tree(rng: Rng) -> list[Layer]:
    stem = curve((-4, 66), (-8, 40), (0, 12), (13, -22))
    knots = ((-6, 56), (-7, 38), (-2, 18), (5, -2))
    leaves = joined(
        petal(24 - i * 3, 12, UP + side * 0.95 + 0.2, x, y, 0.5)
        for i, (x, y) in enumerate(knots)
        for side in (-1, 1)
    )
    berries = dots([(-30, 34), (24, 40), (-22, 10), (25, 16)], 4.5)
    return [line(stem, "b", 4.5), detail(leaves, "b"), detail(berries, "d")]


def _paisley_drops(rng: Rng) -> list[Layer]:
    ring = joined(petal(22, 14, TAU * i / 9, *polar(13, TAU * i / 9), 0.2, 0.7) for i in range(9))
    drop = petal(34, 17, UP + 0.4, 2, 8, 0.6)
    return [
        detail(ring.moved(dx=-2, dy=36), "c"),
        detail(ellipse(-2, 36, 11), "a"),
        detail(ellipse(-2, 36, 4.5), "b"),
        detail(drop, "c"),
        detail(dots([(-16, 6), (20, 0), (13, -22)], 3.6), "a"),
    ]


# (x, top, half width, lean in radians, role) of each stone, the nearest last
STONES = (
    (-30, -68, 17, -0.2, "b"),
    (30, -52, 16, 0.28, "a"),
    (-50, -22, 15, -0.5, "c"),
    (52, -14, 14, 0.62, "c"),
    (2, -98, 25, 0.04, "a"),
    (-24, -14, 14, -0.24, "b"),
    (28, -6, 15, 0.3, "b"),
)


@motif(
    label="crystal",
    words="crystals gem gems gemstone gemstones diamond-gem jewel-stone",
    near="quartz",
    family="night",
    upright=True,
    a="#8f78cf",
    b="#e59ac0",
    c="#5aaebd",
)
@in_circle
def crystal(rng: Rng, cute: bool) -> list[Layer]:
    """A cluster of leaning crystals with cut facets, or a single brilliant."""
    out: list[Layer] = []
    if kind_of(rng, 3) == 2:
        return _brilliant()
    for x, top, w, lean, role in STONES:
        out += _stone(x, top + rng(-6, 6), w, lean + rng(-0.06, 0.06), role)
    foot = closed(spots("-66,66 -30,56 0,62 34,56 68,68 50,88 0,93 -52,88"))
    sparks = star(4, 17, 5, 0, 74, -62) + star(4, 12, 4, 0, -76, -70)
    return [
        *out,
        shape(foot, "a-"),
        line(curve((-40, 76), (-10, 70), (30, 78)), "a+", 4),
        shape(softened(sparks, 0.2), "b+"),
    ]


def _stone(x: float, top: float, w: float, lean: float, role: str) -> list[Layer]:
    foot, ridge = 78.0, top + 46
    body = polygon([(0, top), (w, top + 32), (w * 0.8, foot), (-w * 0.8, foot), (-w, top + 32)])
    lit = polygon([(0, top), (-w, top + 32), (-w * 0.8, foot), (-w * 0.2, foot), (-w * 0.2, ridge)])
    dark = polygon([(w, top + 32), (w * 0.8, foot), (w * 0.38, foot), (w * 0.5, ridge - 3)])
    edges = polyline((0, top), (-w * 0.2, ridge), (w * 0.5, ridge - 3), (w, top + 32))
    parts = [
        shape(body, role),
        detail(lit, f"{role}+"),
        detail(dark, f"{role}-"),
        line(edges, f"{role}-", 3),
    ]
    return posed(
        [part._replace(path=part.path.moved(dy=-foot)) for part in parts],
        turn=lean,
        dx=x * 0.6,
        dy=foot,
    )


def _brilliant() -> list[Layer]:
    girdle = [(-90, -22), (-54, -66), (54, -66), (90, -22)]
    crown = [(-90, -22), (-46, -22), (0, -66), (46, -22), (90, -22)]
    return [
        shape(softened(polygon([*girdle, (0, 90)]), 0.03), "a"),
        detail(polygon([(-90, -22), (-54, -66), (-46, -22)]), "a+"),
        detail(polygon([(-54, -66), (0, -66), (-46, -22)]), "b"),
        detail(polygon([(0, -66), (46, -22), (-46, -22)]), "b+"),
        detail(polygon([(0, -66), (54, -66), (46, -22)]), "c+"),
        detail(polygon([(-90, -22), (-46, -22), (0, 90)]), "c"),
        detail(polygon([(-46, -22), (46, -22), (0, 90)]), "a+"),
        detail(polygon([(14, -22), (46, -22), (0, 90)]), "b"),
        line(polyline(*crown) + polyline((-90, -22), (90, -22)), "a-", 3),
        line(polyline((-46, -22), (0, 90), (46, -22)), "a-", 3),
        shape(softened(star(4, 20, 6, 0, 78, -74) + star(4, 12, 4, 0, -82, 46), 0.2), "b"),
    ]


@motif(
    label="eye",
    words="eyes evil-eye nazar",
    near="protection",
    family="night",
    level=True,
    a="#f3dfc4",
    b="#2f6fb0",
    c="#7cc0d8",
    d="#e0a13c",
)
def eye(rng: Rng, cute: bool) -> list[Layer]:
    """A seeing eye between rays, its iris cut like a flower; one of two sheds a golden tear."""
    lid = bezier((-97, 4), (-58, -60, 50, -66, 97, 0), (58, 56, -50, 62, -97, 4))
    weeping, spokes = kind_of(rng, 2) == 1, rng.int(12, 16)
    ring, fan = ("bc", "db", "cd")[kind_of(rng, 3)]
    rays = [
        polyline(polar(62, UP + t), polar(92 - 9 * (i % 2), UP + t))
        for i, t in enumerate((-0.93, -0.62, -0.31, 0.0, 0.31, 0.62, 0.93))
    ]
    out = [
        rod(ray.moved(scale_x=1.08, dy=2), "b" if i % 2 else "d", 7) for i, ray in enumerate(rays)
    ]
    if weeping:
        out += [
            shape(petal(40, 27, UP, x, 96 - abs(x) * 0.35, 0.7, 0.1), "d") for x in (-34, 0, 34)
        ]
    else:
        out += [
            rod(curve((-62, 44), (0, 78), (62, 42)), "b", 7),
            shape(dots([(-30, 84), (0, 91), (30, 84)], 7), "d"),
        ]
    iris = joined(petal(36, 13, TAU * i / spokes, 0, 0, 0.5) for i in range(spokes))
    return [
        *out,
        shape(lid, "a"),
        detail(_upper_shade(), "a-"),
        shape(ellipse(0, -2, 41), ring),
        detail(iris.moved(dy=-2), fan),
        detail(ellipse(0, -2, 17), "ink"),
        detail(ellipse(-13, -17, 8) + ellipse(12, 11, 4), "white"),
        detail(dots([(-74, 4), (74, 0)], 4.5), "b"),
    ]


def _upper_shade() -> Path:
    return bezier((-97, 4), (-58, -60, 50, -66, 97, 0), (50, -44, -50, -40, -97, 4))
