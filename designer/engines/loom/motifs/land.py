"""Land and water: wave, mountain, shell."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.camp import fir
from designer.engines.loom.motifs.kit import dots, fitted, placed, puffed, smooth, which
from designer.engines.loom.paths import (
    Point,
    arc,
    bezier,
    closed,
    curve,
    ellipse,
    joined,
    polar,
    polygon,
    polyline,
)
from designer.engines.loom.rng import Rng


@motif(
    label="wave",
    words="waves welle wellen vague vagues ola olas tsunami breaker breakers",
    near="sea ocean beach nautical water river lake pool tide",
    family="sea",
    size=1.05,
    upright=True,
    level=True,
    a="#2c6a93",
    b="#6fb0c9",
    c="#f6f3e6",
    d="#e9a25f",
)
def wave(rng: Rng, cute: bool) -> list[Layer]:
    """A breaker with a foaming lip, a big and a small one, or three curling billows."""
    kind = which(rng, 3)
    if kind == 2:
        return _billows(rng)
    out = _breaker("a", "b", rng)
    if kind == 1:
        sun = [shape(ellipse(-44, -52, 34), "d"), detail(ellipse(-44, -52, 24), "d+")]
        return fitted([*sun, *out])
    small = placed(_breaker("b", "c", rng), scale=0.5, dx=-52, dy=44)
    return fitted([*out, *small])


def _breaker(role: str, stripe: str, rng: Rng) -> list[Layer]:
    """One wave about to fall, its water in stripes, its lip all foam."""
    body = bezier(
        (-98, 70),
        (-74, 66, -70, 10, -44, -28),
        (-14, -74, 60, -88, 84, -38),
        (94, -12, 76, 14, 52, 12),
        (64, 0, 58, -24, 32, -22),
        (-4, -20, -8, 36, 34, 52),
        (58, 62, 84, 58, 98, 70),
        (60, 84, -60, 84, -98, 70),
    )
    outer = bezier(
        (-80, 68),
        (-58, 50, -52, 4, -28, -28),
        (-2, -60, 46, -68, 68, -42),
        (42, -54, 8, -44, -12, -16),
        (-36, 18, -38, 54, -58, 73),
    )
    inner = bezier(
        (-40, 74),
        (-26, 44, -26, 8, -6, -14),
        (6, -28, 24, -36, 44, -31),
        (18, -30, -2, -8, -8, 18),
        (-12, 44, -10, 62, -16, 76),
    )
    lip = [(14, -74), (38, -84), (64, -76), (84, -56), (93, -30), (87, -6), (70, 12), (50, 20)]
    lip += [(44, 8), (58, 2), (66, -14), (66, -34), (54, -50), (32, -60)]
    spray = [
        (100 + rng(-4, 2), -56, 5.5),
        (96, 18, 5),
        (76, 36, 4.5),
        (30, -98, 4),
        (104, -10, 3.5),
    ]
    foam = curve((-86, 76), (-50, 70), (-14, 78), (22, 72), (58, 77), (88, 72), tension=0.22)
    return [
        shape(body, role),
        detail(outer, stripe),
        detail(inner, stripe),
        shape(puffed(lip, 0.34), "c"),
        line(
            arc(62, -58, 12, 3.6, 5.4) + arc(76, -28, 11, 4.6, 6.4) + arc(66, 0, 9, 5.4, 7.2),
            "c-",
            4,
        ),
        line(foam, "c" if stripe == "b" else "a", 5),
        detail(joined(ellipse(*drop) for drop in spray), stripe if stripe == "b" else "b"),
    ]


def _billows(rng: Rng) -> list[Layer]:
    """Two scrolls of water, one behind the other, each with its spiral."""
    body = smooth(
        *((-98, 70), (-98, 70), (-58, 52), (-36, 0), (-10, -56), (36, -80), (80, -58), (94, -10)),
        *((74, 26), (44, 34), (56, 56), (98, 70), (98, 70), (0, 80)),
    )
    scroll = [(-84, 68), (-48, 40), (-22, -14), (8, -50), (44, -62), (76, -42), (80, -10)]
    scroll += [(58, 12), (34, 2), (32, -20), (50, -30), (60, -16)]
    ribs = curve((-54, 71), (-22, 36), (-2, -8)) + curve((-22, 74), (0, 46), (12, 8))
    ribs += curve((10, 75), (22, 56), (30, 32))
    front = [shape(body, "a"), rod(curve(*scroll), "c", 8), rod(ribs, "b", 7)]
    back = [shape(body, "b"), rod(curve(*scroll), "c", 9), rod(ribs, "c", 7)]
    spots = [(-40 + rng(-6, 6), -50), (-58, -34), (-34, -72), (20, -96), (86, -66)]
    out = placed(back, scale=0.66, dx=56, dy=24, scale_x=-1)
    out += placed(front, scale=0.92, dx=-14, dy=4)
    return fitted([*out, detail(dots(spots, 5), "b")])


def _peak(x: float, foot: float, half: float, high: float, role: str) -> list[Layer]:
    """A peak: its shaded flank, and snow that runs down in tongues."""
    top = (x, foot - high)
    rock = polygon([top, (x + half * 0.4, foot - high * 0.52), (x + half, foot), (x - half, foot)])
    ridge = [top, (x + half * 0.4, foot - high * 0.52), (x + half, foot), (x + half * 0.34, foot)]
    ridge += [(x + half * 0.02, foot - high * 0.36), (x + half * 0.14, foot - high * 0.62)]
    snow = [top, (x + half * 0.36, foot - high * 0.57), (x + half * 0.22, foot - high * 0.6)]
    snow += [(x + half * 0.1, foot - high * 0.5), (x - half * 0.06, foot - high * 0.64)]
    snow += [(x - half * 0.22, foot - high * 0.52), (x - half * 0.4, foot - high * 0.6)]
    return [
        shape(rock, role),
        detail(polygon(ridge), f"{role}-"),
        shape(polygon(snow), "b"),
    ]


@motif(
    label="mountain",
    words="mountains alpine alps peak peaks berg berge montagne montagnes montaña montañas",
    near="hill hills hiking outdoor outdoors adventure ski skiing landscape cliff canyon everest",
    family="any",
    size=1.15,
    upright=True,
    level=True,
    a="#5b7f99",
    b="#f7f3ea",
    c="#8a6a5c",
    d="#e98a5f",
    leaf="#4c8068",
)
def mountain(rng: Rng, cute: bool) -> list[Layer]:
    """Alps over a lake, a lone snowy cone before the sun, or folded hills."""
    return fitted((_alps, _cone, _hills)[which(rng, 3)](rng))


def _alps(rng: Rng) -> list[Layer]:
    """Two or three peaks, firs at their feet, a sun and the lake."""
    out = [shape(ellipse(rng(40, 58), -54, 19), "sun")]
    out += _peak(rng(40, 50), 62, 56, rng(84, 98), "a+")
    out += _peak(rng(-34, -18), 62, 68, rng(128, 146), "a")
    shore = closed([(-98, 62), (-50, 54), (0, 60), (54, 53), (98, 62), (70, 76), (-70, 76)], 0.16)
    out.append(shape(shore, "leaf-"))
    for x, high, half in ((-82, 54, 17), (-60, 40, 14), (62, 42, 14), (84, 56, 17)):
        out += fir(x + rng(-3, 3), 66, high, half)
    lake = (
        curve((-58, 84), (-20, 86), (10, 84))
        + curve((26, 86), (58, 84))
        + curve((-28, 96), (28, 96))
    )
    at, up = rng(-90, -70), rng(-60, -40)
    wings = [(-12.0, -4.0), (-6.0, -8.0), (0.0, 0.0), (6.0, -8.0), (12.0, -4.0)]
    gull = curve(*[(at + x, up + y) for x, y in wings])
    return [*out, line(lake, "a", 5), line(gull, "a-", 4)]


def _cone(rng: Rng) -> list[Layer]:
    """One wide volcano cone with dripping snow before a great sun, and bands of cloud."""
    rock = smooth(
        (-98, 70),
        (-98, 70),
        (-46, 18),
        (-16, -44),
        (-16, -44),
        (14, -46),
        (14, -46),
        (44, 16),
        (98, 70),
        (98, 70),
    )
    snow = smooth(
        *[
            (-16, -45),
            (-16, -45),
            (14, -47),
            (14, -47),
            (24, -24),
            (40, 8),
            (40, 8),
            (24, -2),
            (14, 14),
            (14, 14),
        ],
        *[(4, -8), (-10, 12), (-10, 12), (-20, -6), (-44, 12), (-44, 12), (-28, -16)],
    )
    band = puffed([(-60, 60), (-44, 46), (-20, 42), (2, 46), (16, 58), (-20, 64)], 0.3)
    other = puffed([(30, 46), (50, 36), (76, 38), (90, 48), (60, 54)], 0.3)
    at = rng(-34, 34)
    return [
        shape(ellipse(at, -34, 56), "d"),
        detail(ellipse(at, -34, 44), "d+"),
        shape(rock, "a"),
        detail(
            bezier((14, -46), (34, -2, 62, 40, 98, 70), (40, 72), (34, 40, 20, 0, 14, -46)), "a-"
        ),
        shape(snow, "b"),
        shape(band, "b"),
        shape(other, "b"),
        line(curve((-88, 80), (-30, 83), (20, 80)) + curve((-40, 92), (30, 94), (80, 90)), "a", 5),
    ]


def _hills(rng: Rng) -> list[Layer]:
    """Round hills in folds, each with its own pattern, a low sun behind."""
    rays = joined(
        polyline(polar(44, a), polar(58, a)) for a in (math.pi + k * math.pi / 8 for k in range(9))
    )
    rows = [
        curve((-88 + i * 8, 66 + i * 9), (-50 + i * 6, 48 + i * 10), (-6 + i * 2, 62 + i * 9))
        for i in (0, 1, 2)
    ]
    flowers = [(28, 56), (50, 48), (72, 56), (40, 72), (64, 74), (20, 78), (84, 74)]
    return [
        rod(rays.moved(dx=8, dy=-20), "sun", 6),
        shape(ellipse(8, -20, 34), "sun"),
        shape(
            closed(
                [(-98, 40), (-64, -30), (-40, -54), (-14, -30), (20, 20), (30, 60), (-90, 62)], 0.14
            ),
            "a",
        ),
        detail(
            closed([(-62, -30), (-40, -54), (-16, -30), (-28, -20), (-40, -30), (-50, -18)], 0.12),
            "b",
        ),
        shape(closed([(-20, 60), (20, 8), (54, -26), (78, 4), (99, 44), (90, 66)], 0.14), "a+"),
        detail(closed([(34, -6), (54, -26), (72, -4), (62, 4), (54, -4), (44, 8)], 0.12), "b"),
        shape(
            bezier((-100, 62), (-70, 28, -20, 34, 16, 66), (8, 92), (-60, 98, -96, 88, -100, 62)),
            "leaf",
        ),
        line(joined(rows), "leaf+", 5),
        shape(
            bezier(
                (-10, 92),
                (4, 50, 60, 20, 100, 56),
                (100, 84, 80, 96, 40, 97),
                (20, 98, 0, 96, -10, 92),
            ),
            "leaf-",
        ),
        detail(dots(flowers, 4.5), "d"),
        *fir(-64, 52, 44, 13, "leaf-"),
        *fir(-38, 52, 34, 11, "leaf-"),
    ]


@motif(
    label="shell",
    words="shells seashell seashells scallop-shell conch conches muschel muscheln coquillage",
    near="oyster oysters pearl pearls mussel clam clams",
    family="sea",
    face=True,
    a="#ee9a86",
    b="#fbdcc4",
    c="#cf6f5c",
    d="#f2bd6f",
)
def shell(rng: Rng, cute: bool) -> list[Layer]:
    """A scallop, a whelk, or a nautilus."""
    kind = 0 if cute else which(rng, 3)
    return fitted((_scallop, _whelk, _nautilus)[kind](rng, cute))


def _scallop(rng: Rng, cute: bool) -> list[Layer]:
    """A fan whose ribs end in lobes, striped across."""
    n = 7
    rim: list[Point] = []
    for i in range(n + 1):
        x, y = polar(90, math.pi + math.pi * i / n)
        rim.append((x * 1.06, y * 1.06 + 22))
    fan = puffed([*rim, (40, 66), (0, 72), (-40, 66)], 0.3)
    ribs = joined(
        curve((x * 0.2, 66), (x * 0.64, 30 + y * 0.1), (x * 0.96, y * 0.97)) for x, y in rim[1:-1]
    )
    staves = []
    for (x0, y0), (x1, y1) in zip(rim[1:-1:2], rim[2::2], strict=False):
        sides = (x0 * 0.64, 30 + y0 * 0.1), (x1 * 0.64, 30 + y1 * 0.1)
        tip = ((x0 + x1) * 0.53, (y0 + y1) * 0.53)
        stave = [(x0 * 0.2, 66), sides[0], (x0 * 0.95, y0 * 0.95), tip, (x1 * 0.95, y1 * 0.95)]
        staves.append(closed([*stave, sides[1], (x1 * 0.2, 66)], 0.12))
    foot = closed([(-30, 58), (-40, 82), (0, 90), (40, 82), (30, 58), (0, 66)])
    out = [
        shape(foot, "c"),
        shape(fan, "a"),
        detail(joined(staves), "a+" if cute else "b"),
        line(ribs, "c", 4.5),
        detail(dots([(-16, 79), (0, 81), (16, 79)], 3.4), "b"),
    ]
    if cute:
        return [*out, *face(0, 18, 1.05, rng)]
    band = curve(*[(x * 0.72, (y - 64) * 0.72 + 64) for x, y in rim])
    return [*out, line(band, "d", 5)]


def _whelk(rng: Rng, cute: bool) -> list[Layer]:
    """A spired shell, whorl above whorl, with its open lip."""
    out = [
        shape(
            closed([(-50, 24), (-30, 76), (6, 104), (20, 96), (44, 60), (56, 14), (0, -6)], 0.17),
            "a",
        ),
        shape(
            closed(
                [(4, 22), (40, 8), (56, 22), (46, 56), (22, 92), (8, 100), (6, 70), (-4, 44)], 0.17
            ),
            "b",
        ),
        detail(
            closed([(14, 30), (38, 20), (46, 30), (36, 56), (18, 82), (16, 60), (6, 42)], 0.17), "c"
        ),
    ]
    for y, half, high in ((10, 56, 22), (-22, 43, 19), (-48, 31, 16), (-70, 20, 13), (-88, 10, 11)):
        whorl = closed(
            [
                (-half, y + 4),
                (-half * 0.7, y - high),
                (half * 0.6, y - high - 2),
                (half, y - 6),
                (half * 0.6, y + high * 0.7),
                (-half * 0.5, y + high),
            ]
        )
        out.append(shape(whorl, "a"))
        out.append(line(curve((-half * 0.8, y + 5), (0, y + 4), (half * 0.84, y - 5)), "b", 5))
    spots = dots([(-30, 40), (-20, 58), (-8, 76), (-34, 26)], 4.5)
    return placed([*out, detail(spots, "d")], turn=rng(0.2, 0.6))


def _nautilus(rng: Rng, cute: bool) -> list[Layer]:
    """A coiled shell with tiger stripes and a pearly mouth."""
    coil = [polar(92 * math.exp(-0.19 * t), t + 0.5) for t in (i * 0.5 for i in range(24))]
    outline = closed([*coil[:13], (coil[12][0] * 0.5, coil[12][1] * 0.9), (40, 12)], 0.17)
    stripes = []
    for i in range(1, 10):
        x, y = coil[i]
        turn = math.atan2(y, x)
        stripes.append(
            bezier(
                polar(math.hypot(x, y) * 0.98, turn - 0.13),
                (
                    *polar(math.hypot(x, y) * 1.0, turn),
                    *polar(math.hypot(x, y) * 0.99, turn + 0.05),
                    *polar(math.hypot(x, y) * 0.97, turn + 0.13),
                ),
                (
                    *polar(math.hypot(x, y) * 0.8, turn + 0.14),
                    *polar(math.hypot(x, y) * 0.66, turn + 0.24),
                    *polar(math.hypot(x, y) * 0.55, turn + 0.3),
                ),
                (
                    *polar(math.hypot(x, y) * 0.64, turn + 0.12),
                    *polar(math.hypot(x, y) * 0.8, turn),
                    *polar(math.hypot(x, y) * 0.98, turn - 0.13),
                ),
            )
        )
    (x0, y0), (x1, y1) = coil[0], (34, 14)
    mouth = bezier(
        (x0, y0),
        (x0 + 18, y0 - 22, x1 + 34, y1 - 14, x1, y1),
        (x1 + 4, y1 + 14, x0 - 24, y0 - 6, x0, y0),
    )
    return [
        shape(outline, "b"),
        detail(joined(stripes), "a"),
        line(curve(*coil[10:24]), "c", 6),
        shape(mouth, "d"),
    ]
