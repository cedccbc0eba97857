"""Listening: record, cassette, headphones, note."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.posing import box, dots, in_circle, kind_of, posed, spots
from designer.engines.loom.paths import (
    TAU,
    Path,
    arc,
    bezier,
    both,
    cap,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
    polygon,
    polyline,
    sector,
    softened,
    star,
)
from designer.engines.loom.rng import Rng

UP = -math.pi / 2


@motif(
    label="record",
    words="records vinyl vinyls lp turntable",
    near="dj disco disc",
    family="music",
    a="#3c3050",
    b="#e2674f",
    c="#f3c969",
    d="#4f9ea0",
)
@in_circle
def record(rng: Rng, cute: bool) -> list[Layer]:
    """A shining record, bare or half out of a sleeve with a sunrise on it."""
    turn = rng(0, TAU)
    if kind_of(rng, 3) == 0:
        return [*posed(_disc(turn), scale=0.8, dx=24, dy=-2), *_sleeve()]
    return _disc(turn)


def _disc(turn: float) -> list[Layer]:
    sheen = joined(sector(0, 0, 90, t, t + 0.34) for t in (turn, turn + math.pi))
    thin = joined(sector(0, 0, 90, t, t + 0.1) for t in (turn + 0.5, turn + math.pi + 0.5))
    grooves = joined(ellipse(0, 0, r) for r in (82, 71, 60, 49))
    rays = joined(petal(30, 9, TAU * i / 9, 0, 0, 0.1) for i in range(9))
    return [
        shape(ellipse(0, 0, 97), "a"),
        detail(sheen + thin, "a+"),
        line(grooves, "a-", 2.6),
        shape(ellipse(0, 0, 36), "b"),
        detail(rays, "c"),
        detail(ellipse(0, 0, 15), "d"),
        detail(ellipse(0, 0, 5), "bg"),
    ]


def _sleeve() -> list[Layer]:
    rays = joined(petal(34, 9, math.pi + 0.25 * i, -29, 22, 0.3, 0.8) for i in range(1, 12))
    return [
        shape(box(-29, 6, 134, 138, 5), "c"),
        detail(box(-29, 6, 114, 118, 4), "d"),
        detail(rays, "c"),
        detail(cap(arc(-29, 26, 26, math.pi, TAU)), "b"),
        detail(
            bezier(
                (-86, 40),
                (-60, 16, -34, 22, -10, 34),
                (10, 44, 20, 40, 28, 28),
                (28, 65),
                (-86, 65),
            ),
            "a",
        ),
        line(curve((-80, 54), (-46, 42), (-14, 52), (22, 48)), "c", 4),
    ]


@motif(
    label="cassette",
    words="cassettes mixtape mixtapes boombox",
    near="radio tape",
    family="music",
    a="#3f7f8c",
    b="#f6e3c5",
    c="#e5664f",
    d="#f0b64a",
)
@in_circle
def cassette(rng: Rng, cute: bool) -> list[Layer]:
    """A tape with a striped label and turning reels."""
    shell, band = (("a", "c"), ("c", "a"), ("d", "c"))[kind_of(rng, 3)]
    label = box(0, -10, 164, 84, 7)
    stripes = [
        (curve((-80, 2), (0, 2), (80, 2)), band, 9.0),
        (curve((-80, 13), (0, 13), (80, 13)), "d" if shell != "d" else "a", 8.0),
        (curve((-80, 23), (0, 23), (80, 23)), "a" if shell != "a" else "c", 7.0),
    ]
    out = [
        shape(box(0, 0, 194, 132, 13), shell),
        shape(label, "b"),
        *[
            detail(box(0, path.segments[0][2], 164, wide + 1, 0.5), role)
            for path, role, wide in stripes
        ],
        line(curve((-62, -38), (-40, -42), (-14, -36), (10, -40), (34, -37)), "ink", 4),
        shape(box(0, 6, 106, 38, 19), shell),
        detail(box(0, 6, 36, 22, 3), "b"),
        detail(sector(-18, 6, 16, -0.8, 0.8) + sector(18, 6, 11, 2.4, 3.9), "ink"),
    ]
    for x, turn in ((-34, rng(0, 1)), (34, rng(0, 1))):
        teeth = joined(
            polyline(polar(6, turn + TAU * i / 6), polar(12, turn + TAU * i / 6)) for i in range(6)
        )
        out += [detail(ellipse(x, 6, 14), "b"), line(teeth.moved(dx=x, dy=6), f"{shell}-", 4)]
    foot = polygon([(-58, 66), (-50, 40), (50, 40), (58, 66)])
    return [
        *out,
        shape(softened(foot, 0.06), f"{shell}-"),
        detail(dots([(-34, 56), (34, 56)], 4.5), "b"),
        detail(box(-13, 54, 9, 9, 2) + box(13, 54, 9, 9, 2), "b"),
        detail(dots([(-88, -57), (88, -57), (-88, 57), (88, 57)], 4), f"{shell}+"),
    ]


@motif(
    label="headphones",
    plural="headphones",
    words="headphone headset earphones",
    near="earbuds podcast",
    family="music",
    upright=True,
    a="#4b4a7d",
    b="#e8705c",
    c="#f4d7b0",
    d="#5aa9a3",
)
@in_circle
def headphones(rng: Rng, cute: bool) -> list[Layer]:
    """Large headphones with soft cushions, a heart or a star on each cup."""
    band, shell, plate = ("abd", "bda", "dab")[kind_of(rng, 3)]
    sign = softened(star(5, 15, 7), 0.2) if kind_of(rng, 2) else _tiny_heart()
    hoop = arc(0, 14, 80, math.pi, TAU, 92)
    pad = arc(0, 16, 66, math.pi * 1.24, math.pi * 1.76, 80)
    cup = closed(spots("56,2 74,-10 94,4 99,40 92,76 74,90 56,80"))
    soft = closed(spots("60,0 46,6 38,40 46,76 60,82 66,42"))
    cord = curve((-74, 84), (-64, 98), (-40, 92), (-22, 84), (-4, 94), (14, 86))
    out = [
        rod(cord, band, 5),
        rod(hoop, band, 15),
        rod(pad, shell, 13),
        shape(both(soft), "c"),
        shape(cup, shell),
        shape(cup.moved(scale_x=-1), shell),
        detail(both(ellipse(79, 40, 13, 30)), plate),
        detail(sign.moved(dx=79, dy=40, scale=0.72) + sign.moved(dx=-79, dy=40, scale=0.72), "c"),
        line(arc(0, 14, 80, math.pi * 1.1, math.pi * 1.3, 92), f"{band}+", 5),
    ]
    return posed(out, turn=rng(-0.16, 0.16), scale=0.97)


def _tiny_heart() -> Path:
    return bezier(
        (0, 14),
        (-8, 6, -17, 2, -16, -6),
        (-15, -15, -3, -16, 0, -7),
        (3, -16, 15, -15, 16, -6),
        (17, 2, 8, 6, 0, 14),
    )


@motif(
    legible=True,
    label="music note",
    words="music-note music-notes note notes treble clef quaver melody melodies",
    near="music musical song songs jazz concert choir orchestra",
    family="music",
    size=0.85,
    upright=True,
    a="#3f3a73",
    b="#e4745f",
    c="#f2c46d",
)
@in_circle
def music_note(rng: Rng, cute: bool) -> list[Layer]:
    """A pair of beamed notes, a single one with its flag, or a treble clef."""
    kind = kind_of(rng, 3)
    if kind == 2:
        return _clef()
    if kind == 1:
        flag = bezier(
            (6, -92), (14, -54, 66, -40, 62, 4), (60, 28, 48, 38, 44, 40), (58, 0, 30, -24, 6, -34)
        )
        return posed(
            [
                rod(polyline((0, 60), (0, -88)), "a", 13),
                shape(flag, "b"),
                shape(ellipse(-30, 66, 37, 27, -0.4), "a"),
                line(arc(-32, 62, 20, 3.3, 4.6, 13), "c", 5),
            ],
            dx=-10,
        )
    beam = bezier(
        (-44, -66), (-10, -64, 40, -78, 72, -92), (72, -56), (40, -44, -10, -32, -44, -34)
    )
    return [
        rod(polyline((-38, 62), (-38, -50)), "a", 12),
        rod(polyline((66, 36), (66, -76)), "a", 12),
        shape(beam, "b"),
        detail(dots([(-22, -50), (0, -53), (22, -59), (45, -68)], 5), "c"),
        shape(ellipse(-64, 66, 32, 24, -0.4), "a"),
        shape(ellipse(40, 42, 32, 24, -0.4), "a"),
        line(arc(-66, 63, 18, 3.3, 4.6, 12) + arc(38, 39, 18, 3.3, 4.6, 12), "c", 4.5),
    ]


def _clef() -> list[Layer]:
    way = spots(
        "4,22 -16,14 -12,-6 14,-12 36,8 30,40 -4,52 -40,36 -44,0 -14,-32 18,-58 20,-84 "
        "8,-96 -4,-78 0,-40 14,66 6,90 -16,90"
    )
    return [
        rod(curve(*way), "a", 12),
        shape(ellipse(-18, 82, 14), "b"),
        shape(ellipse(4, 22, 8), "b"),
        shape(dots([(52, -18), (52, 18)], 8), "c"),
    ]
