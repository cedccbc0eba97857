"""Out of doors: volcano, tree, hot air balloon."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, leaf, line, motif, rod, shape
from designer.engines.loom.motifs.camp import flame
from designer.engines.loom.motifs.kit import (
    box,
    dots,
    fitted,
    puffed,
    scattered,
    smooth,
    strokes,
    which,
)
from designer.engines.loom.paths import (
    Path,
    arc,
    bezier,
    closed,
    curve,
    ellipse,
    joined,
    mirrored,
    petal,
    polygon,
    polyline,
    softened,
)
from designer.engines.loom.rng import Rng


@motif(
    label="volcano",
    words="volcanoes volcanos volcanic",
    near="lava magma eruption geyser",
    family="any",
    size=1.1,
    upright=True,
    level=True,
    a="#6d5a6b",
    b="#ee6a3c",
    c="#f7b547",
    d="#d9c6c2",
    leaf="#5a8f62",
)
def volcano(rng: Rng, cute: bool) -> list[Layer]:
    """A volcano with lava on its flanks: it erupts, or it only smokes."""
    cone = smooth(
        *[(-96, 92), (-96, 92), (-66, 64), (-44, 16), (-28, -22), (-28, -22), (0, -14), (28, -22)],
        *[(28, -22), (42, 12), (64, 60), (96, 92), (96, 92), (0, 98)],
    )
    lava = smooth(
        *[
            (-27, -22),
            (-27, -22),
            (0, -14),
            (27, -22),
            (27, -22),
            (36, 6),
            (32, 26),
            (24, 10),
            (16, 20),
        ],
        *[(18, 56), (8, 66), (2, 34), (-8, 16), (-16, 34), (-26, 46), (-30, 30), (-32, -4)],
    )
    out: list[Layer] = []
    if which(rng, 2):
        out.append(shape(flame(0, -14, 84, 36, rng(-14, 14)), "b"))
        out.append(shape(flame(2, -14, 52, 22, rng(-8, 8)), "c"))
        bombs = [(-44, -56, 8), (42, -64, 9), (58, -34, 6), (-60, -30, 5), (-24, -88, 6)]
        out += [shape(ellipse(x + rng(-4, 4), y, r), "b") for x, y, r in bombs]
    else:
        plume = [
            (-20, -24),
            (-44, -46),
            (-36, -74),
            (-6, -96),
            (30, -92),
            (52, -70),
            (44, -44),
            (18, -24),
        ]
        out.append(shape(puffed(plume, 0.36), "d"))
        out.append(line(arc(-12, -62, 14, 2.6, 4.6) + arc(22, -66, 13, 4.4, 6.2), "d-", 5))
    shade = smooth((30, 4), (30, 4), (44, 40), (74, 82), (74, 82), (40, 86), (44, 60))
    strata = curve((-62, 68), (-50, 58), (-46, 66)) + curve((-20, 78), (-6, 70), (2, 80))
    out += [
        shape(cone, "a"),
        detail(shade, "a-"),
        shape(lava, "b"),
        line(curve((-16, -8), (-20, 12)) + curve((10, -6), (14, 10)), "c", 6),
        line(strata, "a+", 5),
        *leaf(-80, 94, 32, 18, -1.9),
        *leaf(-78, 94, 34, 18, -1.2),
        *leaf(72, 94, 30, 16, -1.8),
    ]
    return fitted(out)


@motif(
    label="tree",
    words="trees birch willow elm beech linden poplar blossom-tree",
    near="woods park bonsai baobab",
    family="flora",
    size=1.15,
    upright=True,
    face=True,
    a="#e0714f",
    b="#8a5c42",
    c="#f2b84f",
    leaf="#5f9a5a",
)
def tree(rng: Rng, cute: bool) -> list[Layer]:
    """A leafy tree: a cloud of leaves, a folk tree with fruit, or a slim poplar."""
    return fitted((_cloud_tree, _folk_tree, _poplar)[which(rng, 3)](rng, cute))


def _cloud_tree(rng: Rng, cute: bool) -> list[Layer]:
    """A broad crown of puffs over a forked trunk."""
    left = [(-22, 100), (-22, 100), (-12, 72), (-12, 40), (-34, 8), (-34, 8), (-22, 8), (-4, 30)]
    fork = [(-4, 30), (2, -6), (10, -6), (12, 30), (12, 30), (34, 6), (42, 10), (42, 10), (18, 46)]
    trunk = smooth(*left, *fork, (14, 72), (24, 100), (24, 100), (0, 94))
    crown = [
        (-40, 36),
        (-78, 26),
        (-90, -14),
        (-66, -56),
        (-24, -86),
        (24, -88),
        (66, -60),
        (90, -16),
        (78, 24),
        (42, 36),
        (0, 26),
    ]
    marks = [
        arc(x, y, 15, 0.4, 2.4)
        for x, y in ((-50, -20), (-14, -54), (30, -28), (54, 0), (-20, -4), (24, -66))
    ]
    apples = scattered(rng, 8, 10, 62, 0, -28)
    out = [
        shape(puffed(crown, 0.34), "leaf"),
        detail(
            puffed([(-60, -8), (-50, -48), (-16, -72), (14, -64), (0, -36), (-30, -10)], 0.24),
            "leaf+",
        ),
        shape(trunk, "b"),
        line(curve((-2, 92), (0, 66), (-2, 46)), "b-", 4),
    ]
    if cute:
        return [*out, *face(0, -26, 1.3, rng)]
    out.append(line(joined(marks), "leaf-", 5))
    return [*out, *(shape(ellipse(x, y, 8), "a") for x, y in apples)] if rng() < 0.6 else out


def _folk_tree(rng: Rng, cute: bool) -> list[Layer]:
    """A round crown with leaves in pairs along its boughs, and fruit."""
    out = [shape(ellipse(0, -22, 78), "leaf"), rod(curve((0, 98), (0, 30), (0, -76)), "b", 9)]
    for i, (y, reach) in enumerate(((26, 46), (-2, 60), (-30, 58), (-56, 40))):
        boughs = curve((0, y + 16), (reach * 0.6, y + 4), (reach, y - 12))
        out.append(rod(boughs + mirrored(boughs), "b", 5.5))
        for side in (-1, 1):
            tip = ellipse(side * (reach + 2), y - 14, 9 if i % 2 else 7.5)
            out.append(shape(tip, "a" if i % 2 else "c"))
            bud = petal(22, 13, -math.pi / 2 + side * 0.2, side * reach * 0.5, y + 4, 0.7)
            out.append(detail(bud, "leaf+"))
    out.append(shape(ellipse(0, -82, 10), "a"))
    out.append(shape(closed([(-34, 98), (-10, 84), (10, 84), (34, 98), (0, 102)], 0.16), "b"))
    return [*out, shape(ellipse(0, 0, 30), "leaf"), *face(0, 0, 1.1, rng)] if cute else out


def _poplar(rng: Rng, cute: bool) -> list[Layer]:
    """A slim crown with herringbone leaves."""
    crown = closed(
        [(0, -100), (30, -62), (48, -4), (40, 46), (0, 62), (-40, 46), (-48, -4), (-30, -62)]
    )
    half = bezier((0, -98), (30, -62, 70, 60, 0, 61))
    veins = joined(
        curve((0, y), (side * (16 + k * 5), y - 8), (side * (24 + k * 6), y - 18))
        for k, y in enumerate((-44, -20, 4, 28))
        for side in (-1, 1)
    )
    grass = petal(24, 12, -1.9, -14, 98, 0.8) + petal(24, 12, -1.2, 14, 98, 0.8)
    out = [
        rod(curve((0, 98), (0, 40)), "b", 13),
        shape(crown, "leaf"),
        detail(half, "leaf-"),
        detail(grass, "leaf"),
    ]
    if cute:
        return [*out, *face(0, 8, 1.05, rng)]
    return [*out, rod(curve((0, 60), (0, -74)), "b", 5), line(veins, "leaf+", 5)]


GORES: tuple[float, ...] = (-1.0, -0.62, -0.22, 0.22, 0.62, 1.0)


def _gore(left: float, right: float) -> Path:
    """The strip of the balloon between two seams."""

    def seam(k: float) -> tuple[tuple[float, float], ...]:
        return ((80 * k, -70), (96 * k, -16), (22 * k, 44))

    (a, b, c), (d, e, f) = seam(left), seam(right)
    return bezier(
        (0, -98),
        (d[0], -98, e[0], -62, e[0] * 0.97, -34),
        (e[0] * 0.94, 0, f[0] * 1.7, 18, f[0], 44),
        (c[0], 44),
        (c[0] * 1.7, 18, b[0] * 0.94, 0, b[0] * 0.97, -34),
        (b[0], -62, a[0], -98, 0, -98),
    )


@motif(
    label="hot air balloon",
    words="hot-air-balloon hot-air-balloons hot-air air-balloon air-balloons",
    near="airship zeppelin blimp parachute",
    family="cute",
    size=1.1,
    upright=True,
    face=True,
    a="#e0664f",
    b="#fbe6bf",
    c="#3f7f8f",
    d="#f2b548",
)
def balloon(rng: Rng, cute: bool) -> list[Layer]:
    """A balloon of coloured gores with a bunting, a zigzag or dots, and its basket."""
    kind = 2 * which(rng, 2) if cute else which(rng, 3)
    roles = rng.pick(["abcba", "cbabc", "dadad"])
    out = [rod(strokes((-16, 40, -13, 74), (16, 40, 13, 74), (0, 44, 0, 74)), "c-", 4)]
    out.append(shape(_gore(-1.0, 1.0), roles[0]))
    out += [detail(_gore(GORES[i], GORES[i + 1]), roles[i]) for i in (1, 2, 3)]
    if kind == 0:
        flags = [
            bezier((x - 12, y), (x + 12, y), (x, y + 22))
            for x, y in ((-62, 0), (-32, 7), (0, 10), (32, 7), (62, 0))
        ]
        out.append(detail(joined(flags), "d" if roles[0] != "d" else "c"))
        out.append(line(curve((-80, -8), (-40, 5), (0, 10), (40, 5), (80, -8)), "b-", 4))
    elif kind == 1:
        teeth = [
            (-84 + 168 * i / 14, (-30 if i % 2 else -44) + 7 * math.sin(math.pi * i / 14))
            for i in range(15)
        ]
        out.append(line(polyline(*teeth), "d" if roles[0] != "d" else "b", 7))
    else:
        spots = [
            (-56, -42),
            (-34, -72),
            (-30, -12),
            (0, -48),
            (34, -72),
            (56, -42),
            (30, -12),
            (0, -82),
            (0, 16),
        ]
        spots = [p for p in spots if not cute or abs(p[0]) > 40 or p[1] < -60]
        out.append(detail(dots(spots, 6.5), "d" if roles[0] != "d" else "b"))
    out.append(line(curve((-70, -50), (-54, -76), (-34, -86)), f"{roles[0]}+", 6))
    out += [
        shape(box(-23, 38, 23, 48, 4), "d" if roles[0] != "d" else "c"),
        shape(softened(polygon([(-19, 72), (19, 72), (15, 101), (-15, 101)]), 0.14), "d-"),
        line(strokes((-16, 82, 16, 82), (-15, 92, 15, 92)), "d+", 4),
    ]
    return fitted([*out, *face(0, -22, 1.2, rng)] if cute else out)
