"""Instruments: guitar, drum, piano."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.posing import box, dots, even, in_circle, kind_of, posed, spots
from designer.engines.loom.paths import (
    TAU,
    arc,
    bezier,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
    polygon,
    polyline,
)
from designer.engines.loom.rng import Rng

UP = -math.pi / 2


@motif(
    label="guitar",
    words="guitars ukulele",
    near="banjo violin cello",
    family="music",
    size=1.2,
    a="#d98a3f",
    b="#5b2f2a",
    c="#f3dcae",
    d="#b8343f",
)
def guitar(rng: Rng, cute: bool) -> list[Layer]:
    """An acoustic guitar with an inlaid rosette, or an electric one with two horns."""
    electric = kind_of(rng, 3) == 2
    neck = polygon([(-9, 20), (-7.5, -78), (7.5, -78), (9, 20)])
    frets = joined(polyline((-8, y), (8, y)) for y in (-68, -54, -41, -29, -18, -8))
    head = closed(spots("-9,-70 9,-70 15,-86 11,-98 0,-94 -11,-98 -15,-86"), 0.1)
    pegs = dots([(side * 16, y) for side in (-1, 1) for y in (-91, -79)], 5)
    back = [shape(pegs, "c")]
    front = [
        shape(neck, "b"),
        line(frets, "c", 2.5),
        shape(head, "d" if electric else "b"),
    ]
    body = _electric() if electric else _acoustic()
    strings = joined(polyline((x, 18), (x * 1.3, 68)) for x in (-3.6, 0, 3.6))
    return posed([*back, *body, *front, line(strings, "c", 2)], turn=0.5)


def _acoustic() -> list[Layer]:
    body = even(spots("0,-6 27,-9 44,8 42,26 34,38 40,52 57,72 48,94 24,102 0,103"))
    petals = joined(
        petal(9, 6, TAU * i / 10, *polar(14, TAU * i / 10), 0.3).moved(dy=30) for i in range(10)
    )
    guard = closed(spots("15,38 26,40 33,54 28,64 14,56"))
    return [
        shape(body, "a"),
        detail(body.moved(scale=0.86, dy=6.6), "a+"),
        detail(guard, "d"),
        detail(petals, "d"),
        detail(ellipse(0, 30, 14), "b"),
        detail(box(0, 76, 38, 8, 3), "b"),
        detail(joined(petal(13, 8, t, -24, 84, 0.4) for t in (-2.6, -1.6, -0.5)), "d"),
    ]


def _electric() -> list[Layer]:
    body = bezier(
        (-12, 8),
        (-20, -6, -44, -26, -46, -6),
        (-48, 14, -30, 30, -36, 46),
        (-44, 66, -48, 100, -8, 101),
        (36, 103, 52, 84, 42, 62),
        (36, 46, 30, 36, 42, 18),
        (48, 4, 28, 4, 14, 10),
    )
    guard = closed(spots("-12,18 -30,6 -26,34 -26,58 -8,66 16,72 24,52 12,40 12,18"))
    return [
        shape(body, "d"),
        detail(guard, "c"),
        detail(box(0, 34, 24, 9, 3) + box(0, 50, 24, 9, 3), "b"),
        detail(box(0, 70, 26, 10, 3), "b"),
        detail(dots([(24, 70), (30, 84), (16, 86)], 5), "c"),
        line(curve((-36, -4), (-32, 14), (-38, 36)), "d+", 5),
    ]


@motif(
    label="drum",
    words="drums drumming",
    near="percussion bongo",
    family="music",
    upright=True,
    a="#c33f4a",
    b="#eeb54c",
    c="#f8ead2",
    d="#2f5f7f",
)
@in_circle
def drum(rng: Rng, cute: bool) -> list[Layer]:
    """A roped drum with two sticks, lying ready or beating."""
    skin, hoop = ("ad", "da", "ab")[kind_of(rng, 3)]
    body = bezier(
        (-74, -28), (-74, 60), (-60, 88, 60, 88, 74, 60), (74, -28), (40, -8, -40, -8, -74, -28)
    )
    shade = bezier((58, -20), (64, -22, 70, -25, 74, -28), (74, 60), (72, 66, 66, 71, 58, 75))
    rim_low = bezier((-78, 48), (-56, 76, 56, 76, 78, 48), (78, 64), (60, 94, -60, 94, -78, 64))
    rope = polyline((-72, -12), (-50, 62), (-26, -2), (0, 68), (26, -2), (50, 62), (72, -12))
    sticks = [
        rod(polyline((-14, -34), (-84, -84)), "b", 9),
        rod(polyline((20, -40), (70, -92)), "b", 9),
        shape(ellipse(-12, -32, 11, 9, 0.6) + ellipse(18, -38, 11, 9, -0.6), "c"),
    ]
    if kind_of(rng, 2):
        sticks = [
            rod(polyline((-66, -58), (60, -20)), "b", 9),
            rod(polyline((70, -60), (-52, -16)), "b", 9),
            shape(ellipse(62, -19, 12, 9, 0.3) + ellipse(-54, -15, 12, 9, -0.3), "c"),
        ]
    return [
        shape(body, skin),
        detail(shade, f"{skin}-"),
        line(rope, "c", 6),
        detail(dots([(x, 28) for x in (-52, 0, 52)], 6), "b" if hoop != "b" else "d"),
        shape(rim_low, hoop),
        shape(ellipse(0, -32, 80, 28), hoop),
        shape(ellipse(0, -37, 72, 22), "c"),
        line(arc(0, -36, 52, 2.4, 3.9, 14), "c-", 4),
        *sticks,
    ]


@motif(
    label="piano",
    words="pianos grand-piano keyboard keyboards",
    near="organ accordion synth",
    family="music",
    upright=True,
    a="#8c3f3a",
    b="#f7ead4",
    c="#2f2740",
    d="#e8b450",
    leaf="#6a9a5f",
)
@in_circle
def piano(rng: Rng, cute: bool) -> list[Layer]:
    """An upright piano with an open score, or a swung ribbon of keys."""
    if kind_of(rng, 3) == 2:
        return _keys()
    sheets = bezier(
        (-2, -20), (-12, -28, -26, -28, -34, -24), (-34, -58), (-26, -62, -12, -62, -2, -54)
    )
    notes = joined(
        polyline((-28, y), (-9, y - 1)) + polyline((9, y - 1), (28, y)) for y in (-48, -39, -30)
    )
    keys = box(0, 16, 150, 17, 3)
    blacks = joined(box(-65 + 13 * i, 12.5, 6, 10, 1) for i in range(11) if i % 7 not in (2, 6))
    panel = box(0, 53, 112, 38, 7)
    vine = curve((-44, 58), (-20, 46), (0, 56), (20, 46), (44, 58))
    leaves = joined(
        petal(13, 8, t, x, y, 0.5)
        for x, y, t in ((-30, 51, -1), (-10, 51, 1), (10, 51, -1), (30, 51, 1))
    )
    return [
        shape(box(-68, 84, 16, 24, 4) + box(68, 84, 16, 24, 4), "a-"),
        shape(box(0, 24, 172, 126, 8), "a"),
        shape(box(0, -42, 184, 15, 6), "a+"),
        shape(sheets, "b"),
        shape(sheets.moved(scale_x=-1), "b"),
        line(notes, "c", 3),
        detail(panel, "a-"),
        line(vine, "d", 4),
        detail(leaves, "d"),
        shape(box(0, 18, 184, 28, 6), "a+"),
        shape(keys, "b"),
        detail(blacks, "c"),
        detail(box(-9, 84, 9, 8, 3) + box(9, 84, 9, 8, 3), "d"),
        *posed(_candle(), dx=-66, dy=-50),
        *posed(
            [shape(petal(20, 12, t, 0, 0, 0.5), "leaf") for t in (-2.3, -1.57, -0.8)], dx=62, dy=-66
        ),
        shape(box(62, -58, 22, 18, 4), "d"),
    ]


def _candle() -> list[Layer]:
    return [shape(box(0, -12, 8, 24, 2), "b"), shape(petal(20, 13, UP, 0, -24, 0.7, 0.15), "d")]


def _keys() -> list[Layer]:
    def bend(x: float, y: float) -> tuple[float, float]:
        return x, y + 26 * math.sin(x / 42)

    whites, ends = [], 9
    for i in range(ends):
        x = -90 + 180 * i / ends
        side = [
            (x + 180 / ends * t, y)
            for t, y in ((0, -42), (0.5, -42), (1, -42), (1, 42), (0.5, 42), (0, 42))
        ]
        whites.append(shape(polygon(side).bent(bend), "b"))
    blacks = joined(
        box(-90 + 180 * i / ends, -14, 12, 52, 3) for i in range(1, ends) if i % 7 not in (0, 3)
    ).bent(bend)
    rail = polygon([(x, -52) for x in range(-92, 93, 23)] + [(x, -38) for x in range(92, -93, -23)])
    return posed([*whites, detail(blacks, "c"), shape(rail.bent(bend), "a")], turn=-0.35)
