"""Things to eat from a bowl or a pan: sushi, ramen, fried egg."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.kit import (
    dots,
    fitted,
    scattered,
    splash,
    which,
)
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
    softened,
)
from designer.engines.loom.rng import Rng


def _nigiri(rng: Rng, cute: bool) -> list[Layer]:
    """Salmon or prawn on a pillow of rice, tied with seaweed."""
    rice = closed(
        [
            (-78, 26),
            (-70, -6),
            (-20, -18),
            (40, -16),
            (76, 0),
            (80, 30),
            (66, 52),
            (0, 58),
            (-66, 52),
        ]
    )
    fish = closed(
        [
            (-92, 12),
            (-74, -30),
            (-16, -48),
            (44, -42),
            (84, -14),
            (94, 20),
            (74, 18),
            (30, -2),
            (-30, 0),
            (-74, 22),
        ]
    )
    bands = joined(
        curve((x, -2 - abs(x) * 0.02), (x + 8, -20), (x + 22, -38)) for x in (-56, -30, 22, 48)
    )
    belt = bezier(
        (-14, -48),
        (0, -50, 8, -50, 18, -46),
        (26, -12, 28, 24, 24, 58),
        (10, 60, -2, 60, -14, 58),
        (-18, 20, -18, -12, -14, -48),
    )
    grains = splash([(-60, 34), (-44, 46), (52, 38), (64, 24), (-38, 28), (42, 48)], 3, rng, 3.4)
    out = [shape(rice, "b"), detail(grains, "b-"), shape(fish, "a"), line(bands, "a+", 6)]
    if cute:
        return [*out, *face(0, 32, 0.95, rng)]
    return [*out, shape(belt, "c"), line(curve((-4, -40), (0, 0), (-2, 46)), "c+", 3.4)]


def _maki(rng: Rng, cute: bool) -> list[Layer]:
    """A roll of rice in seaweed, its heart of fish and cucumber upward, with chopsticks."""
    side = bezier((-62, -16), (-62, 42), (-62, 78, 62, 78, 62, 42), (62, -16))
    grains = splash(
        [(-44, -14), (-36, -36), (-12, -46), (16, -45), (40, -32), (44, -10), (-24, 8), (24, 8)],
        3,
        rng,
        3.4,
    )
    out = [
        rod(curve((10, -22), (92, -92)), "d", 7),
        rod(curve((26, -14), (100, -70)), "d", 7),
        shape(side, "c"),
        shape(ellipse(0, -16, 64, 46), "c"),
        shape(ellipse(0, -18, 54, 37), "b"),
        detail(grains, "b-"),
        shape(closed([(-26, -26), (-8, -36), (4, -24), (0, -8), (-20, -8)]), "a"),
        shape(closed([(6, -30), (22, -30), (26, -12), (8, -8)]), "leaf"),
        shape(closed([(-14, -6), (8, -6), (10, 6), (-10, 8)]), "d"),
    ]
    if cute:
        return [*out, *face(0, 42, 0.95, rng)]
    return [*out, line(curve((-46, 34), (-40, 52), (-24, 62)), "c+", 5)]


def _onigiri(rng: Rng, cute: bool) -> list[Layer]:
    """A triangle of rice in a strip of seaweed."""
    body = closed(
        [(0, -88), (30, -72), (82, 36), (74, 72), (0, 82), (-74, 72), (-82, 36), (-30, -72)]
    )
    strip = bezier((-34, 22), (-10, 18, 10, 18, 34, 22), (36, 79), (10, 83, -10, 83, -36, 79))
    grains = splash(
        [(-44, 22), (-30, -16), (4, -60), (34, -26), (52, 26), (-54, 52), (56, 54), (-4, -38)],
        3.4,
        rng,
        4,
    )
    out = [shape(body, "b"), detail(grains, "b-"), shape(strip, "c")]
    if cute:
        return [*out, *face(0, -8, 1.2, rng)]
    sesame = splash([(-14, -14), (8, -24), (18, -4), (-4, 2), (-22, 4)], 3, rng, 4)
    return [*out, detail(sesame, "c"), line(curve((-24, 36), (-24, 70)), "c+", 4)]


@motif(
    label="sushi",
    plural="sushi",
    words="maki nigiri onigiri sashimi",
    near="bento temaki rice",
    family="food",
    face=True,
    upright=True,
    a="#f08a64",
    b="#fdf6e8",
    c="#2f4a45",
    d="#e3a63c",
    leaf="#86b457",
)
def sushi(rng: Rng, cute: bool) -> list[Layer]:
    """A nigiri, a maki roll, or an onigiri."""
    return fitted((_nigiri, _maki, _onigiri)[which(rng, 3)](rng, cute))


@motif(
    label="ramen",
    plural="ramen bowls",
    words="ramens noodle noodles pho udon soba",
    near="soup soups pasta spaghetti bowl curry wok stew",
    family="food",
    upright=True,
    face=True,
    a="#c9483c",
    b="#f3c25f",
    c="#fbf0da",
    d="#e98fa0",
    leaf="#5d9a57",
)
def ramen(rng: Rng, cute: bool) -> list[Layer]:
    """A bowl of noodles with an egg, a fish-cake swirl, seaweed and chopsticks."""
    bowl = bezier(
        (-92, -8),
        (-88, 40, -56, 74, -34, 80),
        (-30, 94),
        (30, 94),
        (34, 80),
        (56, 74, 88, 40, 92, -8),
    )
    noodles = joined(
        curve(
            (-70 + i * 14, 0),
            (-64 + i * 14, -22 - (i % 3) * 5),
            (-50 + i * 13, -24),
            (-44 + i * 13, 2),
        )
        for i in range(8)
    )
    swirl = curve((-2, 0), (2, -5), (7, 0), (2, 7), (-7, 3), (-6, -8), (4, -11)).moved(scale=1.2)
    nori = softened(polygon([(-70, -62), (-40, -66), (-34, -8), (-66, -4)]), 0.05)
    waves = joined(arc(-66 + i * 33, 30, 16.5, 0.1, math.pi - 0.1) for i in range(5))
    out = [
        rod(curve((24, -12), (62, -100)), "b", 6),
        rod(curve((40, -12), (84, -94)), "b", 6),
        shape(nori, "leaf-"),
        shape(ellipse(0, -10, 92, 24), "a-"),
        shape(ellipse(0, -11, 82, 18), "b-"),
        line(noodles, "b+", 7),
        shape(ellipse(-16, -28, 25, 20, -0.2), "c"),
        shape(ellipse(-15, -27, 13, 11), "b"),
        shape(
            closed([polar(22 if i % 2 else 19, TAU * i / 18) for i in range(18)]).moved(
                dx=32, dy=-22
            ),
            "c",
        ),
        line(swirl.moved(dx=32, dy=-21), "d", 4.5),
        detail(dots([(8, -4), (58, -8), (-46, -8), (64, -14)], 5), "leaf"),
        shape(bowl, "a"),
    ]
    kind, rim = which(rng, 3), line(curve((-86, 10), (0, 17), (86, 10)), "c", 5)
    if cute:
        return fitted([*out, *face(0, 36, 1.2, rng)])
    if kind == 0:
        return fitted([*out, line(waves, "c", 5), line(curve((-76, 14), (76, 14)), "c", 4)])
    if kind == 1:
        leaves = joined(petal(30, 15, 0.5 + 2.1 * k, -2 + k * 4, 46, 0.8) for k in (0, 1))
        petals = joined(petal(19, 16, TAU * i / 5 - 0.3, 0, 42) for i in range(5))
        bloom = [detail(leaves, "b"), detail(petals, "c"), detail(ellipse(0, 42, 5), "d")]
        return fitted([*out, rim, *bloom, detail(dots([(-48, 36), (48, 36)], 6), "c")])
    stripe = bezier((-80, 30), (-40, 42, 40, 42, 80, 30), (70, 50), (34, 60, -34, 60, -70, 50))
    return fitted(
        [*out, rim, detail(stripe, "c"), detail(dots([(-34, 46), (0, 48), (34, 46)], 5), "a")]
    )


@motif(
    label="fried egg",
    words="egg eggs fried-egg fried-eggs omelette brunch",
    near="bacon pancake pancakes waffle waffles",
    family="food",
    face=True,
    a="#fffaf0",
    b="#f7b32f",
    c="#efd9b4",
)
def fried_egg(rng: Rng, cute: bool) -> list[Layer]:
    """A fried egg with a runny edge and one or two shining yolks."""
    white = []
    for i in range(11):
        reach = rng(84, 97) if i % 2 else rng(64, 80)
        white.append(polar(reach, TAU * (i + rng(-0.15, 0.15)) / 11))
    rim = closed(white)
    yolks = (
        [(-22.0, -14.0, 31.0), (27.0, 20.0, 30.0)]
        if which(rng, 3) == 0 and not cute
        else [(rng(-8, 8), rng(-8, 6), 41.0)]
    )
    out = [
        shape(rim, "a"),
        line(rim.moved(scale=0.88), "c", 5),
        detail(dots(scattered(rng, 7, 60, 74), 3), "c"),
    ]
    for x, y, r in yolks:
        out += [
            detail(ellipse(x + 2, y + 4, r + 3), "c"),
            shape(ellipse(x, y, r), "b"),
            line(arc(x, y, r * 0.66, 3.4, 4.6), "b+", 7),
        ]
        if cute:
            out += face(x, y + 2, 1.1, rng)
    return out
