"""Keepsakes: feather, arrow, teddy bear, candle."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.posing import (
    SMALL_HEART,
    bow,
    dots,
    even,
    in_circle,
    kind_of,
    posed,
    spots,
)
from designer.engines.loom.paths import (
    TAU,
    Path,
    bezier,
    both,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polygon,
    polyline,
    softened,
    star,
)
from designer.engines.loom.rng import Rng

UP = -math.pi / 2


@motif(
    label="feather",
    words="feathers plume plumes quill",
    near="wing wings dreamcatcher dreamcatchers",
    family="any",
    a="#3f7f88",
    b="#e3795c",
    c="#f3d49a",
    d="#6f5a8f",
)
def feather(rng: Rng, cute: bool) -> list[Layer]:
    """A bent feather with torn edges: banded, dotted like a guinea fowl's, or with chevrons."""
    kind, bend = kind_of(rng, 3), rng.pick([-1, 1])
    vane = bezier(
        (0, 66),
        (-26, 52, -40, 20, -36, -6),
        (-28, -2),
        (-36, -16, -36, -36, -30, -48),
        (-24, -40),
        (-26, -66, -10, -88, 10, -98),
        (34, -80, 40, -50, 36, -26),
        (28, -28),
        (38, -14, 38, 8, 32, 22),
        (24, 18),
        (26, 40, 16, 56, 0, 66),
    )
    spine = curve((-2, 98), (0, 60), (4, 0), (9, -72))
    out = [rod(polyline((-2, 97), (0, 58)), "c-", 6), shape(vane, "a")]
    out += _feather_marks(kind)
    barbs = joined(
        polyline((2 + y * -0.05, y), (side * 22, y - 20))
        for y in (44, 22, -4, -30)
        for side in (-1, 1)
    )
    out += [line(barbs, "a-", 2.6), line(spine, "c", 4.5)]
    if rng() < 0.5:
        thread = curve((-2, 84), (14, 88), (22, 97))
        out += [
            rod(thread, "b", 4),
            shape(ellipse(-1, 76, 9), "b"),
            shape(ellipse(-1, 88, 7), "d"),
            shape(ellipse(24, 95, 6), "c"),
        ]
    out = [layer._replace(path=layer.path.moved(scale_x=1.22)) for layer in out]
    return posed(out, turn=0.42, flip=bend < 0)


def _feather_marks(kind: int) -> list[Layer]:
    """A coloured tip, and bands, eyes or chevrons below it."""
    tip = bezier(
        (-27, -54),
        (-22, -76, -8, -90, 10, -98),
        (28, -84, 36, -64, 38, -48),
        (16, -34, -8, -36, -27, -54),
    )
    if kind == 0:
        band = bezier(
            (-38, 0),
            (-10, 24, 16, 24, 34, 16),
            (32, 34, 20, 44, 2, 44),
            (-20, 42, -34, 22, -38, 0),
        )
        streak = line(curve((-33, -26), (0, -10), (36, -22)), "c", 6)
        return [detail(band, "c"), detail(tip, "b"), streak]
    if kind == 1:
        eyes = spots("-16,-58 18,-64 -20,-26 22,-30 -22,8 20,4 -12,34 14,32")
        return [detail(tip, "d"), detail(dots(eyes, 8), "c"), detail(dots(eyes, 3.6), "b")]
    chevrons = joined(polyline((-26, y - 8), (4, y + 12), (28, y - 6)) for y in (-42, -22, -2, 18))
    seeds = dots([(4, -62), (-8, -52), (18, -54)], 4)
    return [detail(tip, "b"), line(chevrons, "c", 6), detail(seeds, "c")]


@motif(
    label="arrow",
    words="arrows",
    near="archery bow-and-arrow cupid",
    family="any",
    a="#c9604c",
    b="#2f7078",
    c="#efc16b",
    d="#5b3f34",
)
def arrow(rng: Rng, cute: bool) -> list[Layer]:
    """A fletched arrow, wound with thread and beads; two may cross."""
    head = kind_of(rng, 2)
    if kind_of(rng, 3) == 0:
        pair = [
            *posed(_one_arrow("b", "a", 1 - head), turn=-0.72),
            *posed(_one_arrow("a", "b", head), turn=0.72),
        ]
        return [*pair, shape(ellipse(0, 0, 13), "c"), detail(softened(star(5, 8, 4, UP), 0.2), "a")]
    flip = rng.pick("ab")
    return posed(_one_arrow(flip, "b" if flip == "a" else "a", head, wide=1.35), turn=0.72)


def _one_arrow(vane: str, point: str, head: int, wide: float = 1.0) -> list[Layer]:
    tip = (
        polygon([(0, -99), (19, -64), (6, -68), (-6, -68), (-19, -64)])
        if head
        else bezier(
            (0, 13 - 18),
            (-10, -14, -22, -22, -21, -33),
            (-20, -45, -5, -46, 0, -35),
            (5, -46, 20, -45, 21, -33),
            (22, -22, 10, -14, 0, -5),
        ).moved(turn=math.pi, dy=-101)
    )
    right = closed(spots("0,40 10,38 24,50 24,96 14,92 0,84"), 0.08).moved(scale_x=wide)
    cuts = both(joined(polyline((2, y), (19 * wide, y + 9)) for y in (52, 62, 72, 82)))
    bands = joined(polyline((-5, y + 2), (5, y - 2)) for y in (-44, -36, -28, 18, 26))
    return [
        rod(polyline((0, -80), (0, 92)), "d", 7 * wide**0.5),
        shape(softened(tip.moved(scale_x=wide), 0.06), point),
        shape(both(right), vane),
        line(cuts, "c", 4),
        line(polyline((0, 42), (0, 90)), "d", 4),
        line(bands, "c", 5),
        *[
            shape(
                petal(26 * wide, 12 * wide, UP + s * 2.5, s * 2, -22, 0.5), "c" if s > 0 else vane
            )
            for s in (-1, 1)
        ],
        shape(ellipse(0, -20, 6 * wide), point),
    ]


@motif(
    label="teddy bear",
    words="teddy teddies teddy-bear teddy-bears",
    near="toy toys plush doll dolls",
    family="cute",
    upright=True,
    a="#c08a57",
    b="#efd3a4",
    c="#cf5363",
    d="#4f8f96",
)
@in_circle
def teddy_bear(rng: Rng, cute: bool) -> list[Layer]:
    """A sitting bear of plush with a bow, a heart or a knitted jumper."""
    kind, lean = kind_of(rng, 3), rng(-0.1, 0.1)
    arm = closed(spots("34,4 56,14 70,38 66,54 50,54 36,36"))
    leg = closed(spots("20,60 44,48 72,54 88,74 78,94 50,97 24,90"))
    belly = even(spots("0,-8 32,0 48,36 46,70 26,92 0,94"))
    jumper = even(spots("0,-6 34,0 49,34 50,62 26,70 0,72"), 0.14)
    out = [
        shape(belly, "a"),
        detail(ellipse(0, 52, 28, 31), "b"),
    ]
    if kind == 2:
        out += [
            shape(jumper, "d"),
            line(joined(curve((-48, y), (0, y + 6), (48, y)) for y in (26, 42)), "b", 5),
        ]
        out.append(
            detail(
                joined(polygon([(x, 54), (x + 7, 62), (x, 70), (x - 7, 62)]) for x in (-26, 0, 26)),
                "c",
            )
        )
    sleeve = "d" if kind == 2 else "a"
    out += [
        shape(arm, sleeve),
        shape(arm.moved(scale_x=-1), sleeve),
        detail(both(ellipse(60, 46, 9, 8)), "b" if kind == 2 else "a-"),
        shape(leg, "a"),
        shape(leg.moved(scale_x=-1), "a"),
        detail(both(ellipse(68, 76, 14, 16, 0.3)), "b"),
        detail(both(dots([(60, 60), (70, 57), (79, 62)], 3.6)), "b"),
    ]
    if kind == 1:
        out.append(shape(SMALL_HEART.moved(scale=1.3, dy=42), "c"))
    out += posed(_plush_head(), turn=lean, dy=-2)
    return [*out, *bow(0, 2, 30, "c")] if kind == 0 else out


def _plush_head() -> list[Layer]:
    skull = closed(spots("0,-88 40,-76 58,-46 50,-16 26,0 -26,0 -50,-16 -58,-46 -40,-76"))
    stitches = joined(polyline((x - 4, y), (x + 4, y)) for x, y in ((0, -80), (0, -72), (0, -64)))
    return [
        shape(both(ellipse(45, -76, 21)), "a"),
        detail(both(ellipse(46, -75, 12)), "b"),
        shape(skull, "a"),
        shape(closed(spots("0,-46 24,-38 30,-20 18,-4 -18,-4 -30,-20 -24,-38")), "b"),
        detail(both(ellipse(24, -48, 5.4, 6.4)), "ink"),
        detail(ellipse(-22, -50, 2) + ellipse(26, -50, 2), "white"),
        detail(closed(spots("-10,-36 10,-36 6,-26 0,-23 -6,-26")), "ink"),
        line(
            polyline((0, -24), (0, -17))
            + curve((-11, -17), (-6, -11), (0, -17), (6, -11), (11, -17)),
            "ink",
            3.6,
        ),
        detail(both(ellipse(41, -30, 8, 5.5)), "blush"),
        line(stitches, "a-", 3),
    ]


@motif(
    label="candle",
    words="candles candlelight",
    near="wax spa",
    family="night",
    upright=True,
    a="#f0dcc0",
    b="#cf6a58",
    c="#f7bf4f",
    d="#5f7f86",
    leaf="#6f9a6a",
)
@in_circle
def candle(rng: Rng, cute: bool) -> list[Layer]:
    """A candle: dripping in a chamberstick, in a labelled jar, or a carved pillar with leaves."""
    kind = kind_of(rng, 3)
    if kind == 1:
        return posed([*_jar(), *_flame(0, -34)], dy=2)
    if kind == 2:
        return [*_pillar(), *_flame(0, -46)]
    drips = bezier(
        (-22, -36),
        (-8, -44, 8, -44, 22, -36),
        (24, -4),
        (24, 10, 14, 10, 13, -4),
        (12, -20, 4, -20, 3, -6),
        (2, 18, -10, 18, -11, 0),
        (-12, -14, -16, -12, -17, -4),
        (-18, 6, -24, 4, -24, -8),
    )
    dish = bezier(
        (-70, 62), (-30, 74, 30, 74, 70, 62), (66, 96, 34, 97, 0, 97), (-34, 97, -66, 96, -70, 62)
    )
    return [
        rod(
            bezier((60, 72), (88, 44, 104, 70, 90, 82), (82, 90, 70, 88, 60, 78), close=False),
            "d",
            8,
        ),
        shape(closed(spots("-22,-34 22,-34 24,66 -24,66"), 0.04), "b"),
        line(curve((-13, 16), (-14, 34), (-13, 50)), "b+", 6),
        shape(drips, "a"),
        shape(ellipse(0, 62, 72, 15), "d"),
        shape(dish, "d"),
        shape(closed(spots("-32,46 32,46 28,66 -28,66"), 0.08), "d+"),
        line(curve((-48, 78), (-20, 85), (16, 86)), "d+", 5),
        *_flame(0, -40),
    ]


def _flame(x: float, y: float) -> list[Layer]:
    outer = bezier(
        (0, 0),
        (-24, -4, -22, -26, -8, -40),
        (-2, -48, 2, -54, 4, -60),
        (12, -46, 28, -26, 20, -10),
        (16, -2, 8, 0, 0, 0),
    )
    inner = bezier((1, -4), (-11, -6, -10, -18, 1, -32), (10, -22, 14, -8, 1, -4))
    glow = joined(
        polyline((0, -36), (0, -47)).moved(turn=t, dy=-26) for t in (-1.9, -1.15, 1.15, 1.9)
    )
    out = [
        rod(polyline((0, 4), (0, -8)), "d-", 5),
        shape(outer, "c"),
        detail(inner, "white"),
        rod(glow, "c", 6),
    ]
    return posed(out, dx=x, dy=y)


def _jar() -> list[Layer]:
    label = even(spots("0,14 34,18 40,42 34,66 0,70"), 0.12)
    sprig = joined(
        petal(17, 10, t, x, y, 0.5)
        for x, y, t in ((0, 42, -2.4), (0, 42, -0.7), (0, 52, -2.6), (0, 52, -0.5), (0, 36, UP))
    )
    return [
        shape(closed(spots("-60,-40 60,-40 64,-30 64,84 54,97 -54,97 -64,84 -64,-30"), 0.06), "d"),
        shape(ellipse(0, -38, 60, 13), "d+"),
        detail(ellipse(0, -35, 48, 9), "a"),
        shape(label, "a"),
        detail(sprig, "leaf"),
        line(polyline((0, 38), (0, 62)), "leaf", 3.6),
        line(curve((-52, -16), (-53, 20), (-52, 60)), "white", 6),
        *bow(0, -8, 30, "b"),
    ]


def _pillar() -> list[Layer]:
    ribs = joined(curve((x, -30), (x + 5, 20), (x, 66)) for x in (-24, -8, 8, 24))
    wreath = [
        (-62, 84, 3.4),
        (-44, 74, 4.0),
        (-20, 82, 2.7),
        (20, 80, 0.4),
        (44, 74, 5.4),
        (62, 84, 6.1),
    ]
    pool = bezier(
        (-36, -44),
        (-20, -54, 20, -54, 36, -44),
        (38, -22),
        (34, -8, 28, -22, 24, -30),
        (10, -38, -10, -32, -18, -30),
        (-22, -10, -32, -4, -36, -20),
    )
    return [
        shape(closed(spots("-36,-44 36,-44 38,86 -38,86"), 0.03), "b"),
        line(ribs, "b-", 4),
        shape(pool, "a"),
        *[shape(petal(38, 24, t, x * 0.7, y, 0.6), "leaf") for x, y, t in wreath],
        shape(dots([(-30, 78), (32, 78), (2, 88)], 10), "c"),
        shape(_berry_bloom(), "a"),
        detail(ellipse(0, 74, 6), "c"),
    ]


def _berry_bloom() -> Path:
    return joined(petal(20, 16, TAU * i / 5 + UP, 0, 74) for i in range(5))
