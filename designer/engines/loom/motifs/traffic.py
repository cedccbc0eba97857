"""On wheels and rails: bicycle, train, scooter."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.kit import (
    box,
    fitted,
    puffed,
    smooth,
    strokes,
    which,
)
from designer.engines.loom.motifs.vehicles import blossom, wheel
from designer.engines.loom.paths import (
    TAU,
    arc,
    bezier,
    closed,
    curve,
    ellipse,
    petal,
    polygon,
    polyline,
    softened,
)
from designer.engines.loom.rng import Rng


@motif(
    label="bicycle",
    words="bicycles bike bikes cycling cyclist cyclists",
    near="tandem tricycle unicycle",
    family="pop",
    upright=True,
    level=True,
    a="#3f8a8f",
    b="#b8784a",
    c="#e4746a",
    d="#7b646c",
    leaf="#6a9f5f",
)
def bicycle(rng: Rng, cute: bool) -> list[Layer]:
    """A town bicycle, its basket full of flowers, or with a balloon on the rack."""
    out: list[Layer] = []
    for x in (-56, 58):
        spokes = [
            (x, 42, x + 34 * math.cos(a), 42 + 34 * math.sin(a))
            for a in (TAU * k / 10 for k in range(10))
        ]
        out.append(line(strokes(*spokes), "d", 2.4))
        out.append(rod(ellipse(x, 42, 38), "d", 6.5))
        out.append(detail(ellipse(x, 42, 6), "a"))
    frame = polyline((-56, 42), (-6, 44), (38, -18)) + polyline((-6, 44), (-26, -28))
    frame += curve((-21, -6), (6, -10), (36, -10)) + polyline((-56, 42), (-22, -12))
    guards = arc(-56, 42, 47, -2.9, -0.9) + arc(58, 42, 47, -2.5, -0.7)
    fork = curve((34, -40), (42, -6), (58, 42)) + curve((34, -40), (24, -48), (6, -44))
    out += [
        rod(guards, "a+", 6),
        rod(frame, "a", 8.5),
        rod(fork, "a", 8.5),
        shape(
            closed([(-46, -36), (-34, -42), (-6, -36), (-6, -30), (-26, -28), (-42, -28)], 0.2), "b"
        ),
        rod(curve((6, -44), (-4, -42)), "b", 9),
        shape(ellipse(-6, 44, 11), "b"),
        rod(polyline((-14, 56), (2, 32)), "d", 4.5),
    ]
    return fitted([*out, *(_flower_basket() if which(rng, 2) else _balloon_on_rack())])


def _flower_basket() -> list[Layer]:
    """A wicker basket on the handlebar, full of flowers."""
    blooms = ((48, -52, 10, "c"), (66, -58, 11, "sun"), (84, -51, 10, "c"), (57, -66, 9, "c+"))
    leaves = petal(28, 14, -2.3, 54, -48, 0.7) + petal(28, 14, -0.8, 80, -48, 0.7)
    basket = softened(polygon([(42, -48), (92, -48), (84, -12), (50, -12)]), 0.12)
    weave = strokes((46, -36, 88, -36), (49, -25, 86, -25), (58, -46, 60, -14), (76, -46, 74, -14))
    return [
        shape(leaves, "leaf"),
        *(shape(blossom(x, y, r), role) for x, y, r, role in (*blooms, (75, -69, 9, "c"))),
        shape(basket, "b"),
        line(weave, "b-", 3.4),
    ]


def _balloon_on_rack() -> list[Layer]:
    """A carrier with a balloon tied to it."""
    ball = closed([(-74, -104), (-54, -94), (-54, -72), (-72, -52), (-92, -72), (-94, -94)])
    return [
        rod(polyline((-84, -8), (-38, -8)), "d", 5),
        line(curve((-66, -6), (-60, -30), (-72, -50)), "d", 3.4),
        shape(ball, "c"),
        line(arc(-74, -82, 12, 3.3, 4.4), "c+", 5),
        rod(curve((36, -42), (50, -50)), "d", 4),
    ]


@motif(
    label="train",
    words="trains locomotive locomotives railway railroad steam-train",
    near="tram metro subway wagon",
    family="pop",
    upright=True,
    level=True,
    a="#3f6f78",
    b="#d9584a",
    c="#f4ddb0",
    d="#3a3842",
)
def train(rng: Rng, cute: bool) -> list[Layer]:
    """A steam engine under its puffs of smoke."""
    puffs = (
        [(52, -78, 13), (30, -90, 17), (0, -94, 20)]
        if rng() < 0.5
        else [(56, -80, 14), (40, -98, 19)]
    )
    rolls = [
        shape(
            puffed(
                [
                    (x + r * math.cos(a), y + r * math.sin(a))
                    for a in (TAU * k / 6 for k in range(6))
                ],
                0.36,
            ),
            "c",
        )
        for x, y, r in reversed(puffs)
    ]
    stack = softened(
        polygon([(38, -62), (72, -62), (64, -46), (62, -22), (48, -22), (46, -46)]), 0.08
    )
    cab = softened(polygon([(-88, -50), (-26, -50), (-26, 46), (-88, 46)]), 0.03)
    out = [
        *rolls,
        shape(stack, "d"),
        shape(bezier((2, -28), (2, -50, 28, -50, 28, -28)), "c-"),
        shape(cab, "b"),
        shape(box(-98, -64, -16, -48, 7), "d"),
        shape(box(-74, -36, -40, -4, 6), "c"),
        shape(box(-30, -28, 74, 34, 16), "a"),
        shape(box(68, -22, 84, 28, 7), "d"),
        shape(ellipse(88, -8, 8, 9), "sun"),
        line(strokes((-4, -27, -4, 33), (24, -27, 24, 33), (52, -27, 52, 33)), "a-", 4.5),
        line(curve((-18, -14), (40, -16), (62, -14)), "a+", 6),
        shape(polygon([(74, 34), (104, 66), (62, 66), (62, 34)]), "b"),
        line(strokes((78, 42, 76, 64), (86, 48, 86, 64)), "b-", 4),
        shape(box(-96, 32, 72, 48, 6), "d"),
        *wheel(-58, 54, 28, "b", "c"),
        *wheel(2, 62, 20, "b", "c"),
        *wheel(44, 62, 20, "b", "c"),
        rod(polyline((-58, 58), (2, 64), (44, 64)), "c", 6),
    ]
    return fitted(out)


@motif(
    label="scooter",
    words="scooters moped mopeds motorbike motorbikes motorcycle motorcycles",
    near="kick-scooter motor-scooter biker bikers",
    family="pop",
    upright=True,
    level=True,
    a="#7fb8a8",
    b="#f8ecd2",
    c="#a8633f",
    d="#3f3c45",
    leaf="#5f9a6b",
)
def scooter(rng: Rng, cute: bool) -> list[Layer]:
    """A motor scooter with a parcel, a helmet, or flowers behind its seat."""
    kind, role = which(rng, 3), "a"
    rear = smooth(
        *[(-96, 32), (-96, 32), (-88, -4), (-56, -20), (-18, -16), (-4, 0), (0, 40), (0, 40)],
        *[(-20, 48), (-36, 48), (-42, 26), (-62, 16), (-82, 24), (-92, 36)],
    )
    shield = smooth(
        (22, 46),
        (22, 46),
        (30, 0),
        (42, -52),
        (42, -52),
        (58, -50),
        (58, -50),
        (50, 0),
        (44, 48),
        (44, 48),
    )
    guard = smooth((44, 50), (44, 50), (42, 22), (66, 14), (88, 26), (96, 52), (96, 52), (70, 34))
    out = _load(kind)
    out += [
        *wheel(-62, 56, 27, "d", "b"),
        *wheel(72, 56, 27, "d", "b"),
        rod(polyline((56, -44), (70, 50)), "d", 6),
        shape(box(-12, 36, 40, 50, 6), role),
        shape(rear, role),
        shape(guard, role),
        shape(shield, role),
        line(curve((40, 36), (44, 0), (51, -42)), f"{role}+", 5),
        line(curve((-82, 6), (-58, -8), (-24, -6)), f"{role}+", 5),
        shape(
            closed([(-82, -18), (-70, -28), (-20, -28), (-6, -20), (-10, -12), (-76, -10)], 0.16),
            "c",
        ),
        shape(ellipse(-48, 18, 10, 8) if kind else box(-62, 8, -34, 22, 6), f"{role}-"),
        shape(closed([(34, -52), (44, -74), (66, -74), (70, -56), (54, -46)], 0.16), role),
        shape(ellipse(66, -64, 10, 11), "sun"),
        rod(curve((48, -70), (34, -78), (22, -76)), "d", 7),
        rod(curve((46, -74), (42, -92)), "d", 4),
        shape(ellipse(42, -94, 9, 8), "b"),
    ]
    return fitted(out)


def _load(kind: int) -> list[Layer]:
    """What rides behind the seat: a parcel, a helmet, or a box of flowers."""
    if kind == 0:
        strings = strokes((-77, -57, -77, -20), (-97, -38, -57, -38))
        return [shape(box(-98, -58, -56, -18, 5), "c"), line(strings, "b", 4.5)]
    if kind == 1:
        helmet = bezier((-98, -22), (-100, -62, -50, -64, -48, -22))
        return [shape(helmet, "b"), shape(box(-100, -28, -44, -19, 4), "c")]
    leaves = petal(36, 18, -2.1, -70, -20, 0.7) + petal(36, 18, -1.0, -70, -20, 0.7)
    crate = softened(polygon([(-94, -36), (-46, -36), (-52, -14), (-88, -14)]), 0.1)
    return [
        shape(leaves, "leaf"),
        *(shape(blossom(x, y, 13), "b") for x, y in ((-86, -46), (-68, -58), (-54, -42))),
        shape(crate, "c"),
    ]
