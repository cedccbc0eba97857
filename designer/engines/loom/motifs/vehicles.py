"""On the road: car, camper van, tractor."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.kit import (
    box,
    dots,
    fitted,
    puffed,
    smooth,
    strokes,
    which,
)
from designer.engines.loom.paths import (
    TAU,
    Path,
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
    softened,
)
from designer.engines.loom.rng import Rng


def wheel(x: float, y: float, r: float, tyre: str = "d", hub: str = "b") -> list[Layer]:
    """A wheel with tyre, rim and cap."""
    return [
        shape(ellipse(x, y, r), tyre),
        shape(ellipse(x, y, r * 0.58), hub),
        detail(ellipse(x, y, r * 0.2), tyre),
    ]


def blossom(x: float, y: float, r: float) -> Path:
    """The outline of a five-lobed flower head."""
    return closed([polar(r if k % 2 else r * 0.72, TAU * k / 10) for k in range(10)], 0.25).moved(
        dx=x, dy=y
    )


def flower(x: float, y: float, size: float, role: str) -> list[Layer]:
    """A flower as painted on vans in the sixties."""
    petals = joined(petal(size, size * 0.9, TAU * i / 5 - 0.3, x, y) for i in range(5))
    return [detail(petals, role), detail(ellipse(x, y, size * 0.3), "sun")]


def _luggage(rng: Rng, y: float) -> list[Layer]:
    """What lies on the roof: suitcases, a surfboard, a fir, or nothing."""
    kind = which(rng, 4)
    rack = [line(strokes((-34, y, -34, y - 8), (30, y, 30, y - 8)), "d", 5)]
    if kind == 0:
        cases = [
            shape(box(-36, y - 36, 4, y - 7, 6), "c"),
            shape(box(6, y - 28, 36, y - 7, 6), "b"),
        ]
        straps = strokes(
            (-26, y - 35, -26, y - 8), (-8, y - 35, -8, y - 8), (20, y - 27, 20, y - 8)
        )
        handles = rod(arc(-16, y - 36, 7, math.pi, TAU), "d", 4)
        return [*rack, handles, *cases, line(straps, "a-", 4)]
    if kind == 1:
        board = closed(
            [(-70, y - 12), (-30, y - 19), (34, y - 19), (72, y - 14), (30, y - 7), (-36, y - 6)],
            0.2,
        )
        return [
            *rack,
            shape(board, "b"),
            line(curve((-60, y - 12), (0, y - 13), (62, y - 14)), "c", 4.5),
        ]
    if kind == 2:
        tree = bezier(
            (-66, y - 16),
            (-20, y - 40, 20, y - 46, 44, y - 40),
            (36, y - 28),
            (44, y - 16),
            (36, y - 6),
            (10, y - 2, -20, y - 6, -66, y - 16),
        )
        ropes = strokes((-20, y - 31, -16, y - 8), (14, y - 41, 18, y - 5))
        return [
            *rack,
            rod(polyline((34, y - 22), (58, y - 22)), "d", 7),
            shape(tree, "leaf"),
            line(ropes, "b", 4.5),
        ]
    return []


@motif(
    label="car",
    words="cars automobile automobiles motorcar vehicle vehicles",
    near="taxi truck trucks bus buses race-car racing traffic garage lorry",
    family="pop",
    upright=True,
    level=True,
    a="#d9574a",
    b="#f8ead0",
    c="#7fb6c4",
    d="#3b3a46",
    leaf="#4f8a62",
)
def car(rng: Rng, cute: bool) -> list[Layer]:
    """A small round car, its roof loaded or not."""
    body = smooth(
        *[
            (-94, 46),
            (-94, 46),
            (-96, 18),
            (-80, 2),
            (-58, -4),
            (-58, -4),
            (-48, -34),
            (-30, -46),
            (0, -48),
        ],
        *[(26, -46), (42, -32), (54, -4), (54, -4), (78, 0), (94, 14), (96, 46), (96, 46)],
    )
    front = bezier((4, -37), (22, -37, 32, -28, 42, -4), (4, -4))
    back = bezier((-6, -37), (-30, -36, -40, -26, -48, -4), (-6, -4))
    out = [
        *_luggage(rng, -47),
        shape(body, "a"),
        detail(bezier((-95, 30), (-40, 24, 40, 24, 96, 30), (96, 47), (-94, 47)), "a-"),
        shape(back, "c"),
        shape(front, "c"),
        line(strokes((16, -30, 26, -10), (-34, -26, -26, -12)), "c+", 6),
        line(curve((-2, -38), (-2, 38)) + curve((-2, -4), (-54, -4)), "a-", 3.6),
        shape(box(-22, 4, -8, 10, 3), "b"),
        shape(ellipse(86, 14, 9, 10), "b"),
        shape(box(-97, 10, -86, 24, 4), "sun"),
        shape(box(-103, 38, -70, 50, 6), "b"),
        shape(box(72, 38, 103, 50, 6), "b"),
        *wheel(-52, 48, 24),
        *wheel(52, 48, 24),
    ]
    return fitted(out)


@motif(
    label="camper van",
    words="camper-van camper-vans campervan campervans camper campers van vans",
    near="caravan caravans roadtrip road-trip motorhome minibus",
    family="pop",
    size=1.05,
    upright=True,
    level=True,
    a="#e3784f",
    b="#fbefd6",
    c="#6fa9b0",
    d="#4a3f45",
    leaf="#5f9a6b",
)
def camper_van(rng: Rng, cute: bool) -> list[Layer]:
    """A two-tone van with curtains; a flower, a stripe or a sun on its side."""
    kind, role = which(rng, 3), "ac"[which(rng, 2)]
    body = smooth(
        *[(-98, 44), (-98, 44), (-98, 0), (-92, -36), (-76, -52), (-40, -56), (44, -56), (72, -50)],
        *[(88, -20), (96, 4), (98, 44), (98, 44)],
    )
    lower = smooth(
        *[
            (-98, 45),
            (-98, 45),
            (-98, -2),
            (-98, -2),
            (0, -2),
            (56, 0),
            (76, 8),
            (92, -8),
            (92, -8),
        ],
        *[(97, 14), (98, 45), (98, 45)],
    )
    panes = [box(x, -42, x + 36, -12, 8) for x in (-84, -42, 0)]
    wind = bezier((44, -42), (60, -44, 70, -40, 80, -14), (60, -10), (44, -12))
    drapes = joined(
        bezier((x + 2, -41), (x + 14, -40), (x + 10, -26, x + 4, -18, x + 2, -16))
        for x in (-84, -42, 0)
    )
    ties = joined(
        bezier((x + 34, -41), (x + 22, -40), (x + 26, -26, x + 32, -18, x + 34, -16))
        for x in (-84, -42, 0)
    )
    out = [
        *_luggage(rng, -55),
        shape(body, "b"),
        shape(lower, role),
        *(shape(pane, "c" if role != "c" else "d+") for pane in panes),
        shape(wind, "c" if role != "c" else "d+"),
        detail(drapes + ties, "a" if role == "c" else "b-"),
        line(curve((44, -6), (44, 42)) + curve((4, -2), (4, 42)), f"{role}-", 3.6),
        shape(ellipse(89, 18, 8, 9), "sun"),
        shape(box(50, 10, 62, 15, 2), "b"),
        shape(box(-104, 38, -74, 50, 5), "b-"),
        shape(box(76, 38, 104, 50, 5), "b-"),
        *wheel(-58, 48, 23),
        *wheel(58, 48, 23),
    ]
    return fitted([*out, *_side_painting(kind)])


def _side_painting(kind: int) -> list[Layer]:
    """What is painted under the windows: flowers, stripes, or a rising sun."""
    if kind == 0:
        return [*flower(-22, 20, 15, "b"), *flower(16, 26, 9, "b"), *flower(-84, 16, 9, "b")]
    if kind == 1:
        upper, under = curve((-97, 12), (-20, 12), (40, 16), (78, 20)), curve((-97, 22), (40, 25))
        return [line(upper + under, "b", 4.5)]
    angles = [math.pi + k * math.pi / 6 for k in range(7)]
    rays = strokes(*[(*polar(15, a), *polar(21, a)) for a in angles])
    sun = Path([*arc(0, 0, 11, math.pi, TAU).segments, ("Z",)])
    return [
        detail(sun.moved(dx=-20, dy=30), "b"),
        line(rays.moved(dx=-20, dy=30), "b", 4),
    ]


@motif(
    label="tractor",
    words="tractors",
    near="digger excavator bulldozer farmer combine-harvester",
    family="pop",
    upright=True,
    level=True,
    a="#d9503f",
    b="#f3c557",
    c="#a9cfd8",
    d="#3d3a40",
)
def tractor(rng: Rng, cute: bool) -> list[Layer]:
    """A tractor with one big wheel, puffing."""
    role = "ab"[which(rng, 2)]
    other = "b" if role == "a" else "a"
    lugs = joined(
        softened(polygon([(50, -6), (60, -5), (60, 5), (50, 6)]), 0.1).moved(
            turn=TAU * k / 14, dx=-40, dy=42
        )
        for k in range(14)
    )
    hood = smooth(
        (-6, -22), (-6, -22), (60, -20), (86, -10), (90, 6), (90, 44), (90, 44), (-6, 48), (-6, 48)
    )
    vents = strokes((54, 0, 80, 2), (54, 12, 80, 13), (54, 24, 80, 24))
    out = [
        rod(polyline((34, -18), (34, -62)), "d", 8),
        shape(box(27, -74, 42, -58, 4), "d"),
        shape(puffed([polar(12, TAU * k / 6) for k in range(6)], 0.36).moved(dx=50, dy=-86), "c+"),
        shape(puffed([polar(8, TAU * k / 6) for k in range(6)], 0.36).moved(dx=74, dy=-92), "c+"),
        shape(polygon([(-62, -66), (-2, -66), (10, -16), (-10, 40), (-66, 30)]), "c"),
        rod(polyline((-62, -66), (-68, 20)) + polyline((-4, -66), (8, -18)), role, 8),
        line(strokes((-40, -54, -54, -24), (-26, -54, -34, -36)), "c+", 6),
        shape(box(-76, -78, 10, -62, 7), role),
        shape(hood, role),
        line(vents, f"{role}-", 4.5),
        line(curve((4, -12), (46, -11)), f"{role}+", 5),
        shape(ellipse(88, 6, 6, 9), "sun"),
        shape(
            bezier((-92, 30), (-88, -26, -6, -28, 6, 24), (-4, 28), (-16, -6, -72, -8, -80, 32)),
            role,
        ),
        shape(lugs, "d"),
        *wheel(-40, 42, 52, "d", other),
        detail(
            dots(
                [
                    (-40 + 17 * math.cos(a), 42 + 17 * math.sin(a))
                    for a in (TAU * k / 6 for k in range(6))
                ],
                3.4,
            ),
            "d",
        ),
        *wheel(62, 62, 31, "d", other),
    ]
    return fitted(out)
