"""By the sea: anchor, sailboat, lighthouse, surfboard."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.kit import box, dots, fitted, placed, smooth, strokes, which
from designer.engines.loom.paths import (
    TAU,
    Path,
    arc,
    bezier,
    both,
    closed,
    curve,
    ellipse,
    joined,
    mirrored,
    petal,
    polar,
    polygon,
)
from designer.engines.loom.rng import Rng


def ripples(y: float, half: float, role: str) -> list[Layer]:
    """Two rows of small waves."""
    rows = []
    for row, (reach, at) in enumerate(((half, y), (half * 0.62, y + 13))):
        n = 6 - 2 * row
        points = [(-reach + 2 * reach * i / n, at + (4 if i % 2 else -3)) for i in range(n + 1)]
        rows.append(curve(*points, tension=0.22))
    return [rod(joined(rows), role, 5.5)]


@motif(
    label="anchor",
    words="anchors sailor sailors",
    near="navy-ship harbour harbor port pirate pirates rope knot",
    family="sea",
    upright=True,
    a="#33658c",
    b="#d9a860",
    c="#d9574f",
)
def anchor(rng: Rng, cute: bool) -> list[Layer]:
    """An anchor with a rope slung round it, or a ribbon bow."""
    arms = smooth(
        *[(-92, 20), (-92, 20), (-62, 30), (-62, 30), (-70, 42), (-52, 66), (-12, 76), (-12, 76)],
        *[(12, 76), (12, 76), (52, 66), (70, 42), (62, 30), (62, 30), (92, 20), (92, 20)],
        *[
            (98, 54),
            (98, 54),
            (88, 48),
            (60, 86),
            (0, 102),
            (-60, 86),
            (-88, 48),
            (-98, 54),
            (-98, 54),
        ],
    )
    shank = bezier((-9, -56), (9, -56), (15, 86), (-15, 86))
    out = [
        rod(ellipse(0, -76, 17), "a", 13),
        shape(arms, "a"),
        shape(shank, "a"),
        shape(box(-50, -38, 50, -20, 8), "a"),
        detail(both(ellipse(52, -29, 9)), "a+"),
        line(curve((-3, -12), (-5, 60)), "a+", 5),
    ]
    if which(rng, 2) == 0:
        tails = closed([(-2, -8), (-24, 36), (-34, 30), (-30, 44), (-16, 44), (4, -4)], 0.1)
        bow = closed([(0, -8), (-20, -34), (-44, -26), (-42, 2), (-18, 6)])
        out += [shape(tails, "c-"), shape(mirrored(tails), "c-"), shape(bow, "c")]
        return fitted([*out, shape(mirrored(bow), "c"), shape(box(-10, -18, 10, 2, 7), "c")])
    rope = [(22, -84), (62, -60), (40, 0), (-22, 10), (-34, 42), (24, 52), (44, 84), (80, 96)]
    twist = joined(
        curve((x - 4, y - 4), (x + 4, y + 4))
        for x, y in (
            (50, -72),
            (60, -42),
            (44, -6),
            (10, 8),
            (-24, 14),
            (-28, 42),
            (6, 50),
            (34, 64),
            (54, 90),
        )
    )
    return fitted([*out, rod(curve(*rope), "b", 11), line(twist, "b-", 3.6)])


@motif(
    label="sailboat",
    words="sailboats boat boats ship ships sailing yacht yachts regatta",
    near="ferry vessel canoe kayak gondola cruise",
    family="sea",
    upright=True,
    level=True,
    a="#d9604c",
    b="#fbf3e0",
    c="#2f6286",
    d="#f0b950",
)
def sailboat(rng: Rng, cute: bool) -> list[Layer]:
    """A boat with a bellied mainsail and jib, striped or with an emblem, over small waves."""
    kind = which(rng, 3)
    sail = bezier(
        (10, -90), (62, -46, 74, 0, 72, 34), (50, 26, 28, 26, 8, 32), (16, -10, 14, -52, 10, -90)
    )
    jib = bezier(
        (-6, -74),
        (-6, -40, -4, 0, -8, 32),
        (-30, 24, -54, 26, -72, 32),
        (-46, 4, -22, -34, -6, -74),
    )
    hull = bezier(
        (-88, 44),
        (-30, 52, 40, 52, 94, 40),
        (88, 66, 70, 84, 54, 86),
        (-52, 86),
        (-70, 84, -84, 64, -88, 44),
    )
    roles = ("b", "a", "c") if kind != 1 else ("a", "b", "c")
    out = [
        rod(curve((2, -92), (2, 48)), "d-", 7),
        shape(closed([(2, -102), (26, -98), (40, -90), (22, -86), (2, -84)], 0.12), "d"),
        shape(sail, roles[0]),
        shape(jib, roles[1]),
    ]
    if kind == 0:
        stripes = bezier(
            (50, -42),
            (58, -28),
            (44, -22, 28, -22, 14, -20),
            (14, -38),
            (24, -40, 38, -42, 50, -42),
        )
        stripes += bezier(
            (66, -8), (70, 8), (50, 2, 30, 2, 13, 5), (14, -12), (30, -14, 50, -12, 66, -8)
        )
        out.append(detail(stripes, "a"))
    elif kind == 1:
        out.append(detail(ellipse(36, -2, 14), "d"))
        rays = [(*polar(19, TAU * i / 8), *polar(25, TAU * i / 8)) for i in range(8)]
        out.append(line(strokes(*rays).moved(dx=36, dy=-2), "d", 4.5))
    else:
        seams = curve((14, -44), (32, -46), (52, -36)) + curve((13, -8), (38, -12), (66, -6))
        out.append(line(seams, "b-", 4))
    out += [
        line(curve((-14, 0), (-34, 0), (-48, 6)), f"{roles[1]}-", 4),
        shape(hull, roles[2]),
        line(curve((-78, 58), (-10, 65), (84, 56)), "b", 6),
        detail(dots([(-34, 75), (-8, 76), (18, 76)], 4.5), "d"),
    ]
    return fitted([*out, *ripples(92, 92, "c+" if kind else "c")])


@motif(
    label="lighthouse",
    words="lighthouses beacon",
    near="coastline maritime",
    family="sea",
    size=1.1,
    upright=True,
    level=True,
    a="#d4513f",
    b="#fbf4e4",
    c="#5f7d8a",
    d="#f7c954",
    leaf="#6f9a6a",
)
def lighthouse(rng: Rng, cute: bool) -> list[Layer]:
    """A banded lighthouse on its rock, the lamp lit to one or both sides."""
    role, spiral = rng.pick("aac"), which(rng, 2) == 0
    bands = Path()
    for i in range(3):
        y0, y1 = -30 + i * 36, -13 + i * 36
        w0, w1 = 22 + (y0 + 46) * 0.105, 22 + (y1 + 46) * 0.105
        if spiral:
            bands += bezier(
                (-w0, y0 + 12),
                (-6, y0 + 8, 8, y0 + 2, w0, y0 - 8),
                (w1, y1 - 8),
                (8, y1 + 4, -6, y1 + 8, -w1, y1 + 12),
            )
        else:
            bands += bezier(
                (-w0, y0),
                (-8, y0 + 5, 8, y0 + 5, w0, y0),
                (w1, y1),
                (8, y1 + 5, -8, y1 + 5, -w1, y1),
            )
    ray = polygon([(18, -68), (98, -92), (98, -44), (18, -58)])
    rays = ray + mirrored(ray) if rng() < 0.4 else ray
    rock = closed(
        [(-84, 96), (-66, 68), (-36, 60), (-22, 72), (16, 66), (40, 56), (68, 70), (86, 96)], 0.1
    )
    other = "c" if role == "a" else "a"
    return fitted(
        [
            detail(rays, "d+"),
            shape(bezier((-22, -46), (22, -46), (38, 80), (-38, 80)), "b"),
            detail(bands, role),
            shape(box(-8, 52, 10, 80, 8), other),
            shape(box(-6, -8, 6, 8, 5) if not spiral else box(-7, 12, 5, 28, 5), other),
            shape(box(-15, -78, 15, -46, 3), "d"),
            line(strokes((0, -78, 0, -48)), "d-", 4),
            shape(box(-31, -52, 31, -42, 4), role),
            shape(
                bezier((-22, -76), (-18, -92, -8, -98, 0, -101), (8, -98, 18, -92, 22, -76)), role
            ),
            shape(rock, "c"),
            detail(closed([(-60, 78), (-36, 70), (-24, 82), (-44, 90)], 0.1), "c+"),
            detail(petal(26, 16, -1.9, 52, 74, 0.6) + petal(26, 16, -1.2, 54, 74, 0.6), "leaf"),
            *ripples(98, 90, "c+"),
        ]
    )


def _board(kind: int, role: str, other: str) -> list[Layer]:
    """An upright surfboard with its stringer and painting."""
    outline = bezier(
        (0, -100),
        (26, -84, 36, -36, 34, 8),
        (32, 56, 20, 88, 0, 100),
        (-20, 88, -32, 56, -34, 8),
        (-36, -36, -26, -84, 0, -100),
    )
    out = [shape(outline, role)]
    if kind == 0:
        for y, at in ((-34, other), (-16, "d"), (2, "c")):
            half = 34 - abs(y) * 0.02
            band = bezier(
                (-half, y - 7),
                (-10, y + 12, 12, y - 20, half, y - 7),
                (half, y + 9),
                (12, y - 4, -10, y + 28, -half, y + 9),
            )
            out.append(detail(band, at))
    elif kind == 1:
        petals = joined(petal(27, 22, TAU * i / 5 - 0.3, 0, -34) for i in range(5))
        leaves = petal(42, 20, 1.2, 6, -10, 0.8) + petal(42, 20, 2.0, -6, -10, 0.8)
        out += [detail(leaves, "leaf"), detail(petals, other), detail(ellipse(0, -34, 8), "d")]
        out.append(detail(dots([(0, 44), (-8, 58), (9, 56), (0, 71)], 4.5), other))
    else:
        sun = Path([*arc(0, 12, 26, math.pi, TAU).segments, ("Z",)])
        sea = bezier((-34, 12), (34, 12), (32, 52, 20, 86, 0, 98), (-20, 86, -32, 52, -34, 12))
        waves = curve((-28, 34), (-12, 28), (2, 36), (16, 30), (30, 34))
        waves += curve((-20, 56), (-8, 50), (6, 58), (22, 52))
        out += [detail(sun, "d"), detail(sea, other), line(waves, role, 5)]
    return [*out, line(curve((0, -88), (0, -66)) + curve((0, 82), (0, 90)), f"{role}-", 4)]


@motif(
    label="surfboard",
    words="surfboards surfer surfers surfing surf",
    near="bodyboard skimboard paddleboard wakeboard",
    family="sea",
    a="#f4e3bd",
    b="#e7644f",
    c="#2f8f93",
    d="#f4b747",
    leaf="#4f9a76",
)
def surfboard(rng: Rng, cute: bool) -> list[Layer]:
    """A board with a wave stripe, a hibiscus or a sunset; sometimes two that cross."""
    kind = which(rng, 3)
    first = _board(kind, "a" if kind != 2 else "b", "b" if kind != 2 else "c")
    if which(rng, 2):
        second = _board((kind + 1) % 3, "c", "a")
        return fitted([*placed(second, turn=0.42), *placed(first, turn=-0.4)])
    return fitted(placed(first, turn=0.5, scale_x=1.12))
