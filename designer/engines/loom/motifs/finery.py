"""Finery: lips, crown, key, glasses."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.posing import (
    SMALL_HEART,
    along,
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
    polyline,
    softened,
    star,
)
from designer.engines.loom.rng import Rng

UP = -math.pi / 2
UPPER_LIP = bezier(
    (-97, -4),
    (-70, -30, -46, -58, -24, -56),
    (-12, -56, -6, -48, 0, -46),
    (6, -48, 12, -56, 24, -56),
    (46, -58, 70, -30, 97, -4),
    (60, -12, 30, -16, 0, -8),
    (-30, -16, -60, -12, -97, -4),
)


@motif(
    label="lips",
    plural="lips",
    words="lip kiss kisses lipstick mouth mouths",
    near="makeup beauty cosmetics",
    family="cute",
    level=True,
    size=0.8,
    a="#cf2f4f",
    b="#f7a7b0",
    c="#fdf0e4",
    d="#f0bd55",
)
@in_circle
def lips(rng: Rng, cute: bool) -> list[Layer]:
    """Painted lips: closed and glossy, parted over teeth, or with a sweet between them."""
    kind = kind_of(rng, 3)
    gape = 0 if kind == 0 else 14
    lower = bezier(
        (-97, -4),
        (-60, -2 + gape, -30, 4 + gape, 0, 4 + gape),
        (30, 4 + gape, 60, -2 + gape, 97, -4),
        (74, 40, 40, 66, 0, 66),
        (-40, 66, -74, 40, -97, -4),
    )
    cave = bezier((-92, -5), (-50, -20, 50, -20, 92, -5), (50, 30, -50, 30, -92, -5))
    out = [shape(cave, "ink")]
    if kind:
        out += _teeth()
    shine = curve((-40, 32 + gape * 0.4), (-20, 42 + gape * 0.3), (4, 43 + gape * 0.3))
    folds = joined(
        curve((x, 60 - abs(x) * 0.5), (x * 0.9, 44 - abs(x) * 0.3), (x * 0.82, 34))
        for x in (-30, 12, 34, 54)
    )
    out += [
        shape(lower, "a"),
        detail(bezier((97, -4), (74, 40, 40, 66, 0, 66), (40, 52, 70, 22, 97, -4)), "a-"),
        shape(UPPER_LIP, "a"),
        detail(
            bezier(
                (-97, -4),
                (-60, -12, -30, -16, 0, -8),
                (30, -16, 60, -12, 97, -4),
                (60, -22, 30, -28, 0, -20),
                (-30, -28, -60, -22, -97, -4),
            ),
            "a-",
        ),
        line(folds, "a-", 3.6),
        line(shine, "b", 9),
        line(curve((-44, -34), (-32, -44), (-22, -44)), "b", 7),
    ]
    if kind == 2:
        return [*posed(out, dy=-8), *posed(_lollipop(), dy=-4)]
    if kind == 0:
        out.append(
            shape(softened(star(4, 20, 7, 0, 78, -62) + star(4, 12, 4, 0, -84, 48), 0.2), "d")
        )
    return posed(out, turn=rng(-0.06, 0.06))


def _teeth() -> list[Layer]:
    row = bezier((-62, -12), (-30, -18, 30, -18, 62, -12), (40, 4, -40, 4, -62, -12))
    gaps = joined(polyline((x, -14), (x * 0.95, -2)) for x in (-32, -11, 11, 32))
    return [detail(row, "c"), line(gaps, "a-", 2.6)]


def _lollipop() -> list[Layer]:
    return [
        rod(curve((4, 16), (18, 40), (40, 70), (66, 84)), "c", 7),
        shape(ellipse(0, 8, 25), "d"),
        line(arc(0, 8, 7, 0, 4.6), "a", 5),
        line(arc(0, 8, 16, 2.6, 6.8), "a", 5),
    ]


@motif(
    label="crown",
    words="crowns tiara tiaras",
    near="king queen princess prince royals kingdom",
    family="night",
    upright=True,
    a="#e6b044",
    b="#c23f5c",
    c="#3f7f9a",
    d="#f9e6b8",
)
@in_circle
def crown(rng: Rng, cute: bool) -> list[Layer]:
    """A jewelled crown: five points with pearls, or arches over velvet with ermine below."""
    return _arched() if kind_of(rng, 3) == 2 else _pointed(rng)


def _pointed(rng: Rng) -> list[Layer]:
    peaks = rng.pick(
        [
            [(-90, -40), (-48, -66), (0, -84), (48, -66), (90, -40)],
            [(-88, -52), (-44, -52), (0, -82), (44, -52), (88, -52)],
        ]
    )
    feet = [(-66, 0), (-24, -8), (24, -8), (66, 0)]
    rim = [peaks[0]]
    for foot, peak in zip(feet, peaks[1:], strict=True):
        rim += [foot, peak]
    body = softened(polygon([*rim, (72, 66), (0, 78), (-72, 66)]), 0.06)
    band = bezier((-76, 44), (-30, 60, 30, 60, 76, 44), (71, 74), (30, 90, -30, 90, -71, 74))
    jewels = [(x, 66 - abs(x) * 0.12) for x in (-44, 0, 44)]
    drops = joined(petal(34, 17, math.pi / 2, x * 0.9, y + 32, 0.4, 0.6) for x, y in peaks[1:4])
    return [
        shape(body, "a"),
        detail(polygon([peaks[4], feet[3], (24, -8), (40, 70), (72, 66)]), "a-"),
        detail(drops, "b"),
        detail(dots([(-58, 22), (-20, 30), (20, 30), (58, 22)], 5), "d"),
        shape(dots([(x, y - 6) for x, y in peaks], 11), "d"),
        shape(band, "a+"),
        detail(
            softened(
                joined(
                    polygon([(x - 14, y), (x, y - 11), (x + 14, y), (x, y + 11)]) for x, y in jewels
                ),
                0.1,
            ),
            "b",
        ),
        detail(dots([(-22, 64), (22, 64), (-62, 58), (62, 58)], 5.5), "c"),
    ]


def _arched() -> list[Layer]:
    velvet = bezier((-70, 40), (-98, -30, -50, -66, 0, -44), (50, -66, 98, -30, 70, 40))
    arches = [
        curve((-70, 40), (-86, -10), (-62, -48), (-24, -56), (0, -40)),
        curve((70, 40), (86, -10), (62, -48), (24, -56), (0, -40)),
    ]
    ermine = box(0, 74, 170, 36, 18)
    tails = joined(petal(15, 9, math.pi / 2, x, 66, 0.3) for x in (-62, -38, -13, 13, 38, 62))
    cross = closed(
        spots("-6,-62 -7,-72 -17,-73 -17,-84 -7,-84 -6,-94 6,-94 7,-84 17,-84 17,-73 7,-72 6,-62"),
        0.08,
    )
    pearls = dots([(x, y) for x, y, _ in along(arches[0], 22, 14)], 4.5)
    return [
        shape(velvet, "b"),
        detail(curve_band(), "b-"),
        rod(curve((0, 40), (0, -40)), "a", 11),
        *[rod(arch, "a", 13) for arch in arches],
        detail(pearls + mirrored(pearls), "d"),
        shape(cross, "a"),
        shape(ellipse(0, -50, 13), "c"),
        shape(box(0, 44, 160, 26, 8), "a"),
        detail(
            softened(
                joined(
                    polygon([(x - 12, 44), (x, 35), (x + 12, 44), (x, 53)]) for x in (-52, 0, 52)
                ),
                0.1,
            ),
            "c",
        ),
        detail(dots([(-26, 44), (26, 44)], 6), "b"),
        shape(ermine, "d"),
        detail(tails, "ink"),
    ]


def curve_band() -> Path:
    """The folds of the velvet under the arches."""
    return both(bezier((20, 36), (34, 0, 34, -30, 18, -44), (52, -40, 56, 0, 44, 36)))


@motif(
    label="key",
    words="keys skeleton-key",
    near="lock locks padlock secret",
    family="night",
    size=1.1,
    a="#c9953f",
    b="#3f7f7a",
    c="#d9607a",
    d="#f6e2b8",
)
def key(rng: Rng, cute: bool) -> list[Layer]:
    """An old key, its bow a heart, a clover or a sun, with a ribbon or a tag."""
    kind = kind_of(rng, 3)
    metal = "ab"[kind_of(rng, 2)]
    bit = polygon(
        [
            (4, 56),
            (36, 56),
            (36, 66),
            (27, 66),
            (27, 72),
            (38, 72),
            (38, 88),
            (26, 88),
            (26, 82),
            (16, 82),
            (16, 88),
            (4, 88),
        ]
    )
    out = [
        shape(softened(bit, 0.06), metal),
        rod(polyline((0, -20), (0, 92)), metal, 12),
        line(polyline((-3, -4), (-3, 84)), f"{metal}+", 3.4),
        shape(box(0, -16, 27, 10, 4), metal),
        shape(box(0, 0, 22, 9, 4), metal),
        shape(ellipse(0, 93, 10, 7), metal),
    ]
    if kind == 0:
        out += [
            rod(SMALL_HEART.moved(scale=1.85, dy=-58), metal, 12),
            detail(ellipse(0, -58, 7), "c"),
        ]
    elif kind == 1:
        lobes = [ellipse(0, -76, 17), ellipse(-24, -44, 17), ellipse(24, -44, 17)]
        out += [rod(lobe, metal, 11) for lobe in lobes]
        out += [shape(ellipse(0, -55, 12), metal), detail(ellipse(0, -55, 6), "c")]
    else:
        rays = softened(star(16, 42, 34, 0, 0, -56), 0.15)
        petals = joined(petal(21, 13, TAU * i / 8, 0, -56, 0.4) for i in range(8))
        out += [
            shape(rays, metal),
            detail(ellipse(0, -56, 26), "c"),
            detail(petals, "d"),
            detail(ellipse(0, -56, 6), "c"),
        ]
    if kind_of(rng, 2):
        out += bow(0, -8, 36, "c" if metal == "b" or kind != 1 else "b", 0.12)
    return posed(out, turn=0.62)


@motif(
    label="glasses",
    plural="glasses",
    words="sunglasses spectacles eyeglasses",
    near="goggles nerd",
    family="pop",
    level=True,
    a="#d9536a",
    b="#3d4a75",
    c="#f3c45f",
    d="#f8e4cf",
)
def glasses(rng: Rng, cute: bool) -> list[Layer]:
    """Sunglasses: round, like hearts, cat-eyed, or daisies; a sunset lies in their lenses."""
    kind = kind_of(rng, 4)
    frame = rng.pick(["a", "c"])
    lens = (
        ellipse(0, 0, 40),
        SMALL_HEART.moved(scale=2.25, scale_x=1.02, dy=2),
        bezier(
            (-40, -12),
            (-36, -36, 30, -34, 52, -46),
            (50, -10, 44, 38, 4, 38),
            (-30, 38, -40, 14, -40, -12),
        ),
        ellipse(0, 0, 30),
    )[kind].moved(dx=49, dy=4)
    out = [
        rod(both(curve((84, -14), (97, -24), (94, -40))), frame, 9),
        rod(curve((-14, -8), (0, -18), (14, -8)), frame, 10),
    ]
    if kind == 3:
        petals = joined(
            petal(32, 28, TAU * i / 8 + 0.2, *polar(20, TAU * i / 8 + 0.2), 0, 0.6)
            for i in range(8)
        )
        out += [
            shape(path, frame)
            for path in (petals.moved(dx=49, dy=4), mirrored(petals.moved(dx=49, dy=4)))
        ]
    out += [shape(lens, "b"), shape(mirrored(lens), "b")]
    for x in (-49, 49):
        out += [
            detail(
                bezier(
                    (x - 26, 12),
                    (x - 14, 2, x, 4, x + 8, 12),
                    (x + 16, 6, x + 22, 8, x + 25, 14),
                    (x + 18, 32, x - 18, 32, x - 26, 12),
                ),
                "a" if frame != "a" else "c",
            ),
            line(curve((x - 22, -2), (x - 19, -14), (x - 9, -20)), "white", 6),
        ]
    if kind != 3:
        out += [rod(lens, frame, 10), rod(mirrored(lens), frame, 10)]
        studs = [(x, y) for x, y, _ in along(lens, 23, 6)]
        out.append(detail(both(dots(studs, 2.8)), "d"))
    return posed(out, turn=rng(-0.1, 0.1), scale=0.98)
