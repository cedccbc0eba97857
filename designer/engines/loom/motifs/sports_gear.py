"""Wheels and weights: skateboard, roller skate, dumbbell."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.posing import (
    SMALL_HEART,
    bow,
    box,
    dots,
    in_circle,
    kind_of,
    posed,
    spots,
)
from designer.engines.loom.paths import (
    TAU,
    Path,
    bezier,
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
    label="skateboard",
    words="skateboards skateboarding skater skaters longboard",
    near="skate hoverboard snowboard",
    family="sport",
    size=1.12,
    a="#e0604e",
    b="#f4d9a6",
    c="#2f6f7a",
    d="#f0b13f",
)
def skateboard(rng: Rng, cute: bool) -> list[Layer]:
    """A deck from below with its wheels, painted with a sunset, a checker or a bloom."""
    deck = closed(
        spots(
            "0,-98 22,-93 32,-74 34,-40 34,40 32,74 22,93 "
            "0,98 -22,93 -32,74 -34,40 -34,-40 -32,-74 -22,-93"
        )
    )
    kind = kind_of(rng, 3)
    board = "c" if kind == 2 else "a" if kind == 1 else "d"
    wheels = joined(box(side * 32, y, 17, 25, 7) for side in (-1, 1) for y in (-54, 54))
    out = [shape(wheels, "b"), shape(deck, board), *(_sunset(), _checker(), _bloom())[kind]]
    for y in (-54, 54):
        out += [
            rod(polyline((-24, y), (24, y)), "ink", 7),
            shape(box(0, y, 27, 31, 6), "b-"),
            detail(dots([(-8, y - 10), (8, y - 10), (-8, y + 10), (8, y + 10)], 2.8), "ink"),
        ]
    out.append(line(curve((-20, -78), (-24, -60), (-25, -30)), f"{board}+", 5))
    return posed(out, turn=0.62)


def _sunset() -> list[Layer]:
    bands = [((-31, 6), "a"), ((-31, 20), "c"), ((-31, 34), "a")]
    out = [
        detail(polygon([(x, y), (31, y - 8), (31, y + 1), (x, y + 9)]), role)
        for (x, y), role in bands
    ]
    return [
        detail(ellipse(0, -18, 21), "a"),
        *out,
        line(curve((-18, -6), (0, -10), (18, -8)), "d", 4),
    ]


def _checker() -> list[Layer]:
    squares = [(i, j) for j in range(4) for i in range(4) if (i + j) % 2 == 0]
    cells = joined(box(-22.5 + 15 * i, -24 + 15 * j, 15, 15, 1) for i, j in squares)
    return [detail(cells, "b"), detail(softened(star(5, 17, 8, UP, 0, 84), 0.2), "d")]


def _bloom() -> list[Layer]:
    petals = joined(petal(26, 19, TAU * i / 6, 0, 0, 0.2) for i in range(6))
    leaves = petal(26, 14, UP - 0.3, -4, -22, 0.6) + petal(26, 14, -UP + 0.3, 4, 22, 0.6)
    return [
        detail(leaves, "d"),
        detail(petals, "a"),
        detail(ellipse(0, 0, 9), "b"),
        detail(dots([(0, -84), (0, 84)], 6), "b"),
    ]


@motif(
    label="roller skate",
    words="roller-skate roller-skates rollerskate rollerskates skates",
    near="roller rollerblade rollerblades ice-skate ice-skates",
    family="sport",
    level=True,
    a="#f6e0d2",
    b="#e2627c",
    c="#4fa6a8",
    d="#f2bd56",
)
@in_circle
def roller_skate(rng: Rng, cute: bool) -> list[Layer]:
    """A high laced boot on four wheels, with a star, a heart or stripes on its ankle."""
    boot = bezier(
        (-58, -92),
        (-40, -98, -8, -98, 8, -92),
        (8, -60, 4, -34, 22, -18),
        (44, -4, 88, -8, 92, 26),
        (93, 38, 88, 40, 80, 40),
        (-56, 40),
        (-66, 40, -70, 34, -68, 20),
        (-62, -20, -62, -56, -58, -92),
    )
    toe = bezier(
        (50, 40), (48, 14, 62, 0, 76, 2), (90, 8, 93, 24, 92, 30), (92, 38, 88, 40, 80, 40)
    )
    heel = bezier(
        (-68, 20),
        (-66, 2, -64, -12, -63, -24),
        (-40, -20, -26, 6, -28, 40),
        (-56, 40),
        (-66, 40, -70, 34, -68, 20),
    )
    laces = joined(
        polyline((x - 17, y - 3), (x + 8, y + 5))
        for x, y in ((0, -74), (2, -54), (6, -36), (16, -20), (32, -9))
    )
    sign = kind_of(rng, 3)
    out = [
        shape(box(2, 62, 150, 12, 6), "c-"),
        shape(
            polygon([(-46, 40), (-26, 40), (-30, 62), (-42, 62)])
            + polygon([(36, 40), (56, 40), (52, 62), (40, 62)]),
            "c",
        ),
        shape(closed(spots("74,48 92,50 97,66 88,74 74,66")), "b"),
        shape(boot, "a"),
        detail(toe, "b"),
        detail(heel, "b"),
        detail(_ankle_badge(sign), "d" if sign else "c"),
        shape(box(6, 44, 162, 13, 6), "c"),
        line(laces, "b", 6),
        shape(box(-25, -90, 72, 15, 7), "b"),
    ]
    for x in (-36, 46):
        out += [
            shape(ellipse(x, 76, 22), "d"),
            detail(ellipse(x, 76, 11), "a"),
            detail(ellipse(x, 76, 4), "b"),
        ]
    return [*out, *bow(8, -78, 22, "d", 0.2)]


def _ankle_badge(kind: int) -> Path:
    """A star, a heart or two stripes."""
    if kind == 0:
        return softened(star(5, 19, 9, UP, -34, -34), 0.2)
    if kind == 1:
        return SMALL_HEART.moved(scale=0.94, dx=-34, dy=-36)
    stripe = polygon([(-64, 4), (-52, -62), (-42, -62), (-54, 4)])
    return stripe.moved(dx=6) + stripe.moved(dx=24)


@motif(
    label="dumbbell",
    words="dumbbells barbell weights kettlebell kettlebells",
    near="gym fitness workout crossfit exercise",
    family="sport",
    a="#44506f",
    b="#e46a52",
    c="#f1c163",
    d="#dfe3ea",
)
def dumbbell(rng: Rng, cute: bool) -> list[Layer]:
    """A dumbbell with stepped plates, or a kettlebell wearing a bolt."""
    if kind_of(rng, 3) == 2:
        return _kettlebell()
    first, second = (("a", "b"), ("b", "a"), ("a", "c"))[kind_of(rng, 3)]
    out = [rod(polyline((-94, 0), (94, 0)), "d", 13), shape(box(0, 0, 58, 19, 8), first)]
    grip = joined(polyline((x - 3, 8), (x + 3, -8)) for x in (-18, -9, 0, 9, 18))
    out.append(line(grip, f"{first}+", 3.4))
    for side in (-1, 1):
        out += [
            shape(box(side * 75, 0, 19, 68, 8), second),
            shape(box(side * 52, 0, 29, 108, 11), first),
            detail(box(side * 57, 0, 8, 92, 4), f"{first}-"),
            detail(box(side * 45, -8, 6, 66, 3), f"{first}+"),
            detail(box(side * 74, -4, 5, 40, 2.5), f"{second}+"),
            shape(box(side * 34, 0, 10, 40, 4), "c" if second != "c" else "b"),
        ]
    return posed(out, turn=-0.5, scale=0.98)


def _kettlebell() -> list[Layer]:
    handle = Path(curve(*spots("-34,-10 -46,-60 -28,-86 28,-86 46,-60 34,-10")).segments)
    bolt = polygon([(10, -8), (-22, 38), (-3, 38), (-12, 72), (24, 22), (4, 22)])
    return [
        rod(handle, "a", 19),
        line(curve((-42, -62), (-28, -84), (10, -87)), "a+", 5),
        shape(closed(spots("0,-30 46,-14 66,26 58,66 34,92 -34,92 -58,66 -66,26 -46,-14")), "b"),
        detail(closed(spots("46,-10 66,26 58,66 34,91 0,92 36,64 48,20")), "b-"),
        detail(softened(bolt, 0.1), "c"),
        line(curve((-30, -8), (-46, 14), (-50, 38)), "b+", 7),
    ]
