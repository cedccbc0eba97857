"""Over the counter: cocktail, beer mug, milkshake."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, leaf, line, motif, rod, shape
from designer.engines.loom.motifs.kit import box, dots, fitted, placed, puffed, strokes, which
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


def _citrus_wheel(x: float, y: float, r: float) -> list[Layer]:
    """A slice of orange on the rim."""
    wedges = []
    for i in range(7):
        a, b = TAU * i / 7 + 0.1, TAU * (i + 1) / 7 - 0.1
        wedges.append(
            softened(
                polygon([polar(r * 0.12, (a + b) / 2), polar(r * 0.74, a), polar(r * 0.74, b)]),
                0.14,
            )
        )
    return [
        shape(ellipse(x, y, r), "d"),
        detail(ellipse(x, y, r * 0.85), "c"),
        detail(joined(wedges).moved(dx=x, dy=y), "d"),
    ]


def _parasol(x: float, y: float) -> list[Layer]:
    """A paper parasol, leaning out of the glass."""
    hood = closed([(-36, 6), (0, -26), (36, 6), (24, 2), (12, 9), (0, 3), (-12, 9), (-24, 2)], 0.1)
    ribs = curve((0, -25), (-13, 6)) + curve((0, -25), (13, 6))
    group = [rod(curve((0, -20), (0, 62)), "b-", 4.5), shape(hood, "a"), line(ribs, "c", 3.4)]
    return placed(group, turn=0.5, dx=x, dy=y)


@motif(
    label="cocktail",
    words="cocktails martini mojito drink drinks aperitif daiquiri",
    near="lemonade juice juices smoothie gin rum whisky prosecco",
    family="food",
    upright=True,
    a="#e8566f",
    b="#d9a25a",
    c="#dbe7e6",
    d="#f2953a",
    leaf="#4f9a6b",
)
def cocktail(rng: Rng, cute: bool) -> list[Layer]:
    """A cocktail in a coupe, a tall glass with ice, or a bulbous tiki glass."""
    return fitted((_coupe, _highball, _hurricane)[which(rng, 3)](rng))


def _coupe(rng: Rng) -> list[Layer]:
    """A wide glass on a stem with olives on a stick."""
    bowl = bezier((-84, -52), (-60, -12, -34, 14, 0, 18), (34, 14, 60, -12, 84, -52))
    drink = bezier(
        (-70, -34),
        (-40, -26, 40, -42, 70, -34),
        (50, -6, 26, 10, 0, 12),
        (-26, 10, -50, -6, -70, -34),
    )
    return [
        *_citrus_wheel(62, -58, 30),
        rod(curve((0, 14), (0, 86)), "c", 9),
        shape(closed([(-42, 92), (-12, 84), (12, 84), (42, 92), (0, 99)], 0.2), "c"),
        shape(bowl, "c"),
        detail(drink, "a"),
        line(curve((-48, -20), (-30, -2), (-14, 4)), "a+", 6),
        rod(curve((-64, -92), (18, -8)), "b", 5),
        shape(ellipse(-34, -62, 13, 11, 0.8), "leaf"),
        shape(ellipse(-12, -39, 13, 11, 0.8), "leaf"),
        detail(dots([(-28, -56), (-6, -33)], 4), "a"),
    ]


def _highball(rng: Rng) -> list[Layer]:
    """A tall glass: a sunrise of two juices, ice, mint and a striped straw."""
    glass = softened(polygon([(-42, -54), (42, -54), (34, 98), (-34, 98)]), 0.05)
    drink = closed(
        [(-39, -30), (-14, -36), (12, -28), (39, -34), (32, 84), (24, 92), (-24, 92), (-32, 84)],
        0.08,
    )
    blush = closed(
        [(-35, 34), (-12, 46), (10, 36), (35, 46), (31, 84), (24, 92), (-24, 92), (-31, 84)], 0.1
    )
    ice = [
        box(-13, -13, 13, 13, 5).moved(turn=t, dx=x, dy=y)
        for t, x, y in ((0.3, -14, -8), (-0.4, 15, 8))
    ]
    return [
        rod(curve((6, -20), (30, -92), (58, -99)), "a", 8),
        *_citrus_wheel(-38, -52, 31),
        *leaf(14, -52, 44, 26, -2.0),
        *leaf(16, -52, 44, 26, -1.2),
        shape(glass, "c"),
        detail(drink, "d"),
        detail(blush, "a"),
        detail(joined(ice), "d+"),
        line(curve((-28, -14), (-24, 60)), "white", 5),
        detail(dots([(4, 44), (16, 62), (-8, 70)], 3.4), "a+"),
    ]


def _hurricane(rng: Rng) -> list[Layer]:
    """A curvy glass with a paper parasol and a cherry."""
    glass = bezier(
        (-46, -52),
        (-40, -18, -26, -14, -40, 20),
        (-52, 52, -34, 70, 0, 70),
        (34, 70, 52, 52, 40, 20),
        (26, -14, 40, -18, 46, -52),
    )
    drink = bezier(
        (-40, -34),
        (-14, -42, 14, -28, 40, -34),
        (34, -12, 24, -8, 36, 24),
        (46, 52, 28, 64, 0, 64),
        (-28, 64, -46, 52, -36, 24),
        (-24, -8, -34, -12, -40, -34),
    )
    return [
        *_parasol(38, -66),
        rod(curve((-12, -30), (-36, -99)), "leaf", 7),
        rod(curve((0, 68), (0, 90)), "c", 11),
        shape(closed([(-38, 94), (-10, 86), (10, 86), (38, 94), (0, 100)], 0.2), "c"),
        shape(glass, "c"),
        detail(drink, "a"),
        detail(closed([(-42, 34), (0, 26), (42, 34), (38, 54), (0, 64), (-38, 54)]), "d"),
        line(curve((-28, -22), (-22, -6), (-32, 18)), "a+", 6),
        shape(ellipse(-6, -50, 13), "a-"),
        detail(ellipse(-10, -54, 4), "white"),
    ]


@motif(
    label="beer mug",
    words="beer beers beer-mug beer-mugs ale lager stein pint cider",
    near="brewery pub hops root-beer",
    family="food",
    upright=True,
    face=True,
    a="#e9a52f",
    b="#fff6e0",
    c="#c57a1d",
)
def beer_mug(rng: Rng, cute: bool) -> list[Layer]:
    """A ribbed mug of beer whose foam runs over, or a tall glass of it."""
    return fitted((_tall_glass if which(rng, 3) == 1 else _mug)(rng, cute))


def _tall_glass(rng: Rng, cute: bool) -> list[Layer]:
    """A wheat beer glass with its crown of foam, an ear of barley on it."""
    glass = bezier(
        (-42, -50),
        (-46, -10, -22, 30, -24, 70),
        (-26, 92),
        (26, 92),
        (24, 70),
        (22, 30, 46, -10, 42, -50),
    )
    crown = [(-44, -46), (-50, -70), (-26, -88), (4, -92), (32, -86), (50, -68), (44, -46)]
    foot = closed([(-38, 100), (-28, 88), (28, 88), (38, 100), (0, 104)], 0.12)
    out = [
        shape(foot, "c"),
        shape(glass, "a"),
        line(curve((-30, -26), (-24, 14), (-13, 52)), "a+", 7),
        shape(puffed([*crown, (18, -38), (-14, -38)], 0.34), "b"),
        line(arc(-18, -66, 12, 3.0, 4.8) + arc(20, -66, 12, 3.6, 5.4), "b-", 5),
        detail(dots([(12, 62), (-4, 76), (14, 36), (2, -22), (24, -12)], 4), "b"),
    ]
    if cute:
        return [*out, *face(2, 4, 1.0, rng)]
    grains = joined(
        petal(17, 11, -math.pi / 2 + side * 0.7, 4, 42 - 13 * k, 0.6)
        for k in range(4)
        for side in (-1, 1)
    )
    return [*out, detail(grains, "b"), line(curve((4, 62), (4, -8)), "b", 4)]


def _mug(rng: Rng, cute: bool) -> list[Layer]:
    """A mug with a handle."""
    mug = softened(polygon([(-62, -46), (44, -46), (40, 96), (-58, 96)]), 0.07)
    foam = [
        (-70, -34),
        (-72, -64),
        (-46, -82),
        (-22, -98),
        (12, -94),
        (34, -84),
        (56, -62),
        (52, -34),
    ]
    foam += [(40, -26), (34, -34), (24, -32), (20, -8), (8, -4), (2, -30), (-14, -34), (-24, -20)]
    foam += [(-36, -22), (-44, -32), (-56, -24)]
    panes = joined(box(x - 9, -2 if x != 12 else 12, x + 9, 78, 8) for x in (-40, -9, 22))
    handle = bezier((42, -20), (106, -34, 104, 74, 40, 66), close=False)
    out = [rod(handle, "b", 16), rod(handle, "a", 9), shape(mug, "a")]
    if not cute:
        out += [
            detail(panes, "a+"),
            detail(dots([(-40, 60), (-8, 40), (22, 64), (-42, 30), (-6, 66)], 4), "b"),
        ]
    out += [
        line(curve((-50, 88), (32, 88)), "c", 6),
        shape(closed(foam), "b"),
        line(curve((-52, -58), (-38, -70), (-28, -68)) + arc(18, -66, 14, 3.6, 5.2), "b-", 5),
        detail(dots([(58, -90), (-80, -84)], 5), "b"),
    ]
    return [*out, *face(-9, 34, 1.2, rng)] if cute else out


@motif(
    label="milkshake",
    words="milkshakes shake shakes soda sodas",
    near="milk frappuccino",
    family="sweet",
    upright=True,
    face=True,
    a="#f3a1b4",
    b="#7f4f3f",
    c="#fff5e4",
    d="#62b5bd",
)
def milkshake(rng: Rng, cute: bool) -> list[Layer]:
    """A fluted glass under whipped cream and a cherry."""
    shake = "ab"[which(rng, 2)]
    glass = bezier((-50, -24), (-46, 30, -28, 60, -16, 78), (16, 78), (28, 60, 46, 30, 50, -24))
    flutes = curve((-26, -14), (-20, 30), (-8, 70)) + curve((0, -10), (0, 70))
    flutes += curve((26, -14), (20, 30), (8, 70))
    cream = [(-58, -24), (-60, -44), (-40, -56), (-36, -72), (-14, -76), (4, -88), (24, -72)]
    cream += [(40, -58), (60, -44), (58, -24), (34, -14), (12, -22), (-10, -12), (-34, -16)]
    straw = curve((14, -50), (34, -100))
    foot = closed([(-38, 96), (-14, 80), (14, 80), (38, 96), (0, 101)], 0.14)
    out = [
        rod(straw, "c", 11),
        line(strokes((14, -66, 26, -62), (20, -82, 32, -78), (26, -97, 38, -93)), "d", 5),
        shape(foot, shake),
        shape(glass, shake),
        line(flutes, f"{shake}+", 6),
        shape(closed(cream), "c"),
        line(
            curve((-44, -34), (-16, -30), (18, -40), (40, -34))
            + curve((-24, -56), (0, -54), (18, -62)),
            "c-",
            5,
        ),
        rod(curve((-8, -92), (-4, -102), (8, -103)), "leaf", 4),
        shape(ellipse(-9, -84, 14), "a-" if shake == "b" else "b"),
        detail(ellipse(-13, -88, 4), "white"),
    ]
    if cute:
        return fitted([*out, *face(0, 18, 1.0, rng)])
    blue, pink = dots([(-40, -44), (28, -50), (-2, -66)], 4), dots([(44, -30), (-20, -40)], 4)
    return fitted([*out, detail(blue, "d"), detail(pink, "a")])
