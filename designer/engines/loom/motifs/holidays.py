"""The winter holidays: candy cane, gift, bauble, bell, menorah."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.posing import (
    along,
    bow,
    box,
    dots,
    even,
    holly_twig,
    in_circle,
    kind_of,
    posed,
    spots,
)
from designer.engines.loom.paths import (
    TAU,
    Path,
    arc,
    bezier,
    curve,
    ellipse,
    joined,
    petal,
    polar,
    polygon,
    polyline,
    softened,
    star,
)
from designer.engines.loom.rng import Rng

UP = -math.pi / 2


@motif(
    label="candy cane",
    words="candy-cane candy-canes",
    near="peppermint",
    family="holiday",
    a="#cf2e42",
    b="#3f8f67",
    c="#f6dcb4",
    leaf="#3f7f55",
)
def candy_cane(rng: Rng, cute: bool) -> list[Layer]:
    """A striped stick with a bow, or two of them crossed under holly."""
    stick = Path(
        [("M", 0.0, 94.0), ("L", 0.0, -36.0), *arc(34, -36, 34, math.pi, TAU + 0.5).segments[1:]]
    )
    bands = []
    for x, y, heading in along(stick, 27, 12):
        band = polygon([(-9, -13), (3, -13), (12, 13), (0, 13)])
        bands.append(band.moved(turn=heading, dx=x, dy=y))
    pins = []
    for x, y, heading in along(stick, 27, 27):
        pins.append(polyline((-4, -13), (4, 13)).moved(turn=heading, dx=x, dy=y))
    one = [rod(stick, "a", 27), detail(joined(bands), "light"), line(joined(pins), "a+", 3)]
    if kind_of(rng, 2):
        return [*posed(one, turn=-0.12, dx=-26, dy=4), *bow(-26, 10, 44, "b", -0.15)]
    back = posed(one, turn=0.5, scale=0.9, dx=8, dy=8)
    front = posed(one, turn=-0.5, scale=0.9, dx=-8, dy=8, flip=True)
    return [*back, *front, *holly_twig(0, 24, 0.8)]


@motif(
    label="gift",
    words="gifts present presents giftbox parcel parcels",
    near="birthday birthdays",
    family="pop",
    upright=True,
    a="#c9404f",
    b="#f0c15a",
    c="#2f7f7a",
    d="#f7e3cf",
)
@in_circle
def gift(rng: Rng, cute: bool) -> list[Layer]:
    """A wrapped box under a large bow; the paper is dotted, striped or starred."""
    kind = kind_of(rng, 3)
    low, wide = (92, 76) if kind != 1 else (92, 60)
    top = -14 if kind != 1 else -30
    body = box(0, (top + low) / 2, wide * 2, low - top, 7)
    lid = box(0, top - 4, wide * 2 + 18, 32, 7)
    ribbon = polygon([(-13, top - 20), (13, top - 20), (13, low), (-13, low)])
    paper = "a" if kind != 2 else "c"
    out = [shape(body, paper), detail(_wrapping(kind, wide, top, low), "d")]
    if kind != 1:
        band = polygon([(-wide, 40), (wide, 40), (wide, 58), (-wide, 58)])
        out.append(detail(band, "b-"))
    side = polygon([(wide - 16, top + 12), (wide, top + 12), (wide, low - 6), (wide - 16, low - 2)])
    out += [
        detail(side, f"{paper}-"),
        shape(lid, f"{paper}+" if kind else paper),
        detail(ribbon, "b"),
        line(polyline((-13, top + 13), (13, top + 13)), "b-", 4),
    ]
    return posed([*out, *bow(0, top - 24, 62, "b", rng(-0.1, 0.1))], turn=rng(-0.07, 0.07))


def _wrapping(kind: int, wide: float, top: float, low: float) -> Path:
    rows = [top + 30 + i * 25 for i in range(int((low - top - 24) / 25))]
    if kind == 0:
        return dots(
            [(x + 9 * (i % 2), y) for i, y in enumerate(rows) for x in (-60, -34, 26, 50)], 5
        )
    if kind == 1:
        return joined(box(x, (top + low) / 2 + 8, 9, low - top - 18, 4) for x in (-46, -28, 28, 44))
    places = [
        (-56, rows[0]),
        (-32, rows[1]),
        (32, rows[0]),
        (52, rows[2]),
        (-54, rows[2]),
        (30, rows[-1]),
    ]
    return softened(joined(star(5, 11, 5, x * 0.05, x, y) for x, y in places), 0.2)


@motif(
    label="bauble",
    words="baubles ornament ornaments",
    near="tinsel",
    family="holiday",
    size=0.85,
    upright=True,
    a="#b8323f",
    b="#efc25f",
    c="#f6dfcf",
    d="#2f7f74",
)
def bauble(rng: Rng, cute: bool) -> list[Layer]:
    """A glass ornament: a banded ball, a star-cut ball, or a drawn-out drop."""
    kind = kind_of(rng, 3)
    cap_y = -56 if kind != 2 else -66
    out = [
        rod(arc(2, cap_y - 22, 11, 2.2, 7.2), "b", 5),
        shape(box(0, cap_y, 36, 24, 6), "b"),
        line(joined(polyline((x, cap_y - 6), (x, cap_y + 8)) for x in (-9, 0, 9)), "b-", 3),
    ]
    if kind == 2:
        return [*out, *_drop_bauble()]
    ball = ellipse(0, 22, 73)
    out.append(shape(ball, "a" if kind == 0 else "d"))
    if kind == 0:
        band = bezier(
            (-72, 6),
            (-30, 22, 30, 22, 72, 6),
            (74, 16, 74, 28, 71, 38),
            (30, 56, -30, 56, -71, 38),
            (-74, 28, -74, 16, -72, 6),
        )
        beads = dots([(x, 62 - abs(x) * 0.24) for x in (-46, -23, 0, 23, 46)], 5)
        beads += dots([(x, 3 - abs(x) * 0.13) for x in (-54, -27, 0, 27, 54)], 4)
        blooms = joined(
            petal(13, 9, TAU * i / 5, x, 33 - abs(x) * 0.14) for x in (-44, 0, 44) for i in range(5)
        )
        return [
            *out,
            detail(band, "c"),
            detail(blooms, "a"),
            detail(dots([(-22, 31), (22, 31)], 5), "d"),
            detail(beads, "b"),
            _gloss(),
        ]
    rays = joined(petal(56, 19, UP + TAU * i / 8, 0, 24, 0.9, 0.35) for i in range(8))
    specks = dots(
        [(x, y + 24) for x, y in (polar(60, UP + TAU * (i + 0.5) / 8) for i in range(8))], 4.5
    )
    return [*out, detail(rays, "b"), detail(ellipse(0, 24, 12), "c"), detail(specks, "c"), _gloss()]


def _gloss() -> Layer:
    return line(arc(0, 22, 60, 3.5, 4.25), "white", 6)


def _drop_bauble() -> list[Layer]:
    body = bezier(
        (-16, -58),
        (-16, -30, -60, -20, -60, 14),
        (-60, 46, -20, 54, 0, 98),
        (20, 54, 60, 46, 60, 14),
        (60, -20, 16, -30, 16, -58),
    )
    zigzag = polyline((-58, 6), (-40, 22), (-20, 6), (0, 22), (20, 6), (40, 22), (58, 6))
    lower = bezier(
        (-46, 42), (-16, 52, 16, 52, 46, 42), (26, 60, 10, 76, 0, 98), (-10, 76, -26, 60, -46, 42)
    )
    return [
        shape(body, "d"),
        detail(lower, "b"),
        line(zigzag, "c", 6),
        detail(dots([(-30, -2), (0, -4), (30, -2)], 5), "b"),
        detail(dots([(-20, 30), (0, 36), (20, 30)], 5), "a"),
        line(curve((-14, -34), (-34, -20), (-44, -4)), "white", 5),
    ]


@motif(
    label="bell",
    words="bells jingle",
    near="carol carols",
    family="holiday",
    upright=True,
    a="#e3ab3d",
    b="#c23a48",
    c="#fbe6ae",
    leaf="#3f7f55",
)
@in_circle
def bell(rng: Rng, cute: bool) -> list[Layer]:
    """A swinging bell under a bow; or a pair of them with holly."""
    cup = even(spots("0,-78 30,-66 44,-28 50,12 64,40 76,54 60,64 0,69"))
    pattern = joined(petal(22, 14, UP, x, 28 + abs(x) * -0.06, 0.4) for x in (-30, -10, 10, 30))
    one = [
        shape(ellipse(4, 74, 17), "a-"),
        shape(cup, "a"),
        detail(
            bezier(
                (20, -70),
                (46, -50, 44, 20, 76, 54),
                (66, 66, 30, 68, 12, 69),
                (40, 40, 34, -30, 20, -70),
            ),
            "a-",
        ),
        line(curve((-62, 44), (0, 54), (64, 42)), "c", 6),
        line(curve((-46, 0), (0, 6), (47, 0)), "c", 5),
        detail(pattern, "c"),
        line(curve((-24, -56), (-32, -36), (-35, -18)), "c", 7),
    ]
    if kind_of(rng, 2):
        return posed([*one, *bow(0, -76, 56, "b")], turn=0.18, scale=0.96, dy=8)
    left = posed(one, turn=0.42, scale=0.68, dx=-40, dy=28)
    right = posed(one, turn=-0.42, scale=0.68, dx=42, dy=32, flip=True)
    return [*left, *right, *holly_twig(0, -28, 1.0), *bow(0, -50, 44, "b")]


@motif(
    label="menorah",
    words="menorahs hanukkah chanukah hanukkiah",
    near="dreidel dreidels judaica",
    family="night",
    upright=True,
    a="#d9a43c",
    b="#3f6fb5",
    c="#f9c74f",
    d="#a9c6e6",
)
@in_circle
def menorah(rng: Rng, cute: bool) -> list[Layer]:
    """A nine-armed candlestick; as many candles burn as the evening has."""
    lit, arms, out = rng.int(4, 9), [], []
    for i, reach in enumerate((20, 40, 60, 80)):
        drop = 34 + i * 0.5
        arms.append(arc(0, -2, reach, 0, math.pi, drop * (0.5 + 0.22 * i)))
    out.append(rod(polyline((0, 78), (0, -22)), "a", 9))
    out += [rod(arm, "a", 7) for arm in arms]
    out.append(shape(even([(0, 64), (14, 72), (40, 82), (48, 94), (0, 96)]), "a"))
    out.append(shape(dots([(0, 18), (0, 56)], 9), "a+"))
    for i, x in enumerate((0, 80, 60, 40, 20, -20, -40, -60, -80)):
        high = 16 if x == 0 else 0
        foot = -4 - high
        out.append(shape(box(x, foot, 15, 10, 4), "a"))
        out.append(shape(box(x, foot - 24, 11, 40, 3), "b" if i % 2 else "d"))
        if i < lit:
            flame = petal(30, 21, UP, x, foot - 44, 0.7, 0.15)
            out += [shape(flame, "c"), detail(petal(15, 9, UP, x, foot - 46, 0.6, 0.15), "c-")]
    return posed(out, dy=2)
