"""Space and weather: comet, UFO, astronaut, telescope, constellation, umbrella, raindrop."""

from __future__ import annotations

import math

from designer.engines.loom import paths
from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.kit import box, dots, fitted, placed, which
from designer.engines.loom.paths import (
    TAU,
    Path,
    Point,
    arc,
    bezier,
    cap,
    closed,
    curve,
    ellipse,
    joined,
    polygon,
    polyline,
    softened,
)
from designer.engines.loom.rng import Rng


def spark(x: float, y: float, size: float, points: int = 4) -> Path:
    """A star with hollow sides."""
    return softened(paths.star(points, size, size * 0.34, -math.pi / 2, x, y), 0.08)


def plump_star(x: float, y: float, size: float, turn: float = 0.0) -> Path:
    """A star with round corners."""
    return softened(paths.star(5, size, size * 0.54), 0.26).moved(turn=turn, dx=x, dy=y)


@motif(
    label="comet",
    words="comets meteor meteors shooting-star shooting-stars falling-star",
    near="asteroid asteroids meteorite",
    family="night",
    face=True,
    a="#f7c948",
    b="#ef7f5a",
    c="#6f7fd0",
    d="#f6dfae",
)
def comet(rng: Rng, cute: bool) -> list[Layer]:
    """A star that draws three coloured tails behind it."""
    bend = rng(-20, 20)
    out: list[Layer] = []
    tails = (("c", 27, 104.0, -1.04), ("b", 29, 134.0, -0.74), ("d", 23, 98.0, -0.44))
    for role, half, reach, angle in tails:
        tail = bezier(
            (0, -half),
            (reach * 0.4, -half * 0.86 + bend, reach * 0.76, -half * 0.3 + bend, reach, bend),
            (reach * 0.76, half * 0.34 + bend, reach * 0.4, half * 0.9 + bend * 0.6, 0, half),
        )
        out.append(shape(tail.moved(turn=angle, dx=-42, dy=36), role))
    out.append(line(curve((-8, -4), (22, -34), (52, -56)), "b+", 5))
    out.append(shape(plump_star(-46, 40, 50, rng(-0.5, 0.3)), "a"))
    out.append(detail(spark(58, 44, 17), "a"))
    out.append(detail(spark(-10, -72, 13) + ellipse(84, 6, 5) + ellipse(-44, -44, 4), "c+"))
    if cute:
        return fitted([*out, *face(-46, 40, 0.9, rng)])
    glint = curve((-66, 24), (-58, 12), (-50, 8))
    return fitted([*out, line(glint, "a+", 6), detail(plump_star(-46, 41, 24, 0.0), "a+")])


@motif(
    label="UFO",
    plural="UFOs",
    words="ufo ufos flying-saucer saucer alien aliens extraterrestrial",
    near="x-files area51 martian",
    family="night",
    upright=True,
    a="#8f8fd0",
    b="#8fd07a",
    c="#bfe6ee",
    d="#f6cf58",
)
def ufo(rng: Rng, cute: bool) -> list[Layer]:
    """A flying saucer with its pilot; sometimes its beam is on."""
    beam = which(rng, 2) == 0
    out: list[Layer] = []
    if beam:
        out.append(shape(bezier((-28, 26), (28, 26), (62, 92), (30, 104, -30, 104, -62, 92)), "d+"))
        out.append(
            detail(bezier((-12, 28), (12, 28), (24, 96), (8, 100, -8, 100, -24, 96)), "white")
        )
    head = closed([(0, -62), (24, -54), (28, -30), (14, -8), (-14, -8), (-28, -30), (-24, -54)])
    eyes = ellipse(-11, -32, 6, 9, 0.5) + ellipse(11, -32, 6, 9, -0.5)
    glints = dots([(-12, -36), (9, -36)], 2)
    feelers = curve((-10, -58), (-18, -74), (-26, -76)) + curve((10, -58), (16, -76), (26, -80))
    saucer = closed(
        [(-98, 10), (-62, -12), (0, -20), (62, -12), (98, 10), (56, 30), (0, 38), (-56, 30)], 0.19
    )
    lamps = [(-70, 10), (-36, 20), (0, 24), (36, 20), (70, 10)]
    out += [
        shape(cap(arc(0, -10, 52, math.pi, TAU, 70)), "c"),
        line(feelers, "b", 4),
        detail(dots([(-27, -76), (27, -80)], 5.5), "b"),
        shape(head, "b"),
        detail(eyes, "ink"),
        detail(glints, "white"),
        line(arc(0, -18, 6, 0.3, math.pi - 0.3), "ink", 3),
        line(arc(0, -12, 42, math.pi + 0.3, math.pi + 1.0, 58), "white", 6),
        shape(saucer, "a"),
        detail(closed([(-60, 2), (0, -9), (60, 2), (0, -2)], 0.2), "a+"),
        shape(cap(arc(0, 30, 30, 0.0, math.pi, 16)), "a-"),
        detail(dots(lamps, 7.5), "d"),
    ]
    return fitted(placed(out, turn=rng(-0.16, 0.16) if not beam else 0.0))


def _limbs(wave: float) -> list[Layer]:
    """Arms and legs in a padded suit, with gloves and boots."""
    arm = curve((-30, 18), (-58, 28), (-70, 10 + wave))
    other = curve((30, 18), (60, 18), (72, -14 - wave))
    leg = curve((-16, 58), (-26, 78), (-34, 84))
    second = curve((16, 58), (24, 72), (42, 76))
    return [
        rod(arm, "a", 25),
        rod(other, "a", 25),
        rod(leg, "a", 28),
        rod(second, "a", 28),
        shape(ellipse(-72, 4 + wave, 15, 14), "b"),
        shape(ellipse(74, -22 - wave, 15, 14), "b"),
        shape(closed([(-52, 76), (-30, 72), (-20, 88), (-30, 100), (-52, 98)]), "b"),
        shape(closed([(34, 64), (58, 66), (62, 84), (44, 92), (30, 82)]), "b"),
    ]


@motif(
    label="astronaut",
    words="astronauts cosmonaut cosmonauts spaceman spacemen",
    near="nasa moonwalk",
    family="night",
    upright=True,
    face=True,
    a="#f4f1ea",
    b="#e8785a",
    c="#2f3f6f",
    d="#f4c24f",
)
def astronaut(rng: Rng, cute: bool) -> list[Layer]:
    """An astronaut adrift: waving, or holding a star or a planet on a string."""
    kind = which(rng, 3)
    out: list[Layer] = [shape(box(-44, 4, 44, 56, 16), "b-")]
    out += _limbs(rng(-4, 6))
    trunk = closed([(-38, 14), (0, 4), (38, 14), (36, 56), (0, 68), (-36, 56)])
    helmet = closed(
        [(0, -92), (42, -80), (60, -42), (42, -4), (0, 6), (-42, -4), (-60, -42), (-42, -80)]
    )
    visor = closed(
        [(2, -70), (36, -60), (44, -36), (32, -14), (2, -8), (-28, -14), (-38, -36), (-30, -60)]
    )
    out += [
        shape(trunk, "a"),
        shape(box(-20, 26, 20, 50, 6), "c+"),
        detail(dots([(-10, 34), (1, 34)], 4), "d"),
        detail(box(-13, 41, 13, 45, 2), "b"),
        shape(box(-66, -52, -48, -26, 7), "b"),
        shape(box(48, -52, 66, -26, 7), "b"),
        shape(helmet, "a"),
    ]
    if cute:
        out += [shape(visor, "d+"), *face(2, -40, 1.15, rng)]
    else:
        stars = (
            spark(22, -28, 9) + ellipse(-14, -24, 3) + ellipse(6, -48, 2.6) + ellipse(28, -46, 2.6)
        )
        out += [
            shape(visor, "c"),
            line(curve((-26, -40), (-22, -54), (-8, -61)), "white", 6),
            detail(stars, "d"),
        ]
    if kind:
        out += [line(curve((74, -34), (80, -50), (74, -64)), "b", 4)]
        out.append(shape(plump_star(76, -82, 22, 0.2) if kind == 1 else ellipse(76, -80, 17), "d"))
        if kind == 2:
            out.append(rod(arc(76, -80, 26, 0.1, math.pi - 0.1, 7).moved(turn=0.0), "b", 5))
    return fitted(placed(out, turn=rng(-0.22, 0.12)))


@motif(
    label="telescope",
    words="telescopes spyglass observatory stargazing astronomy",
    near="microscope binoculars science",
    family="night",
    upright=True,
    a="#3f5f8f",
    b="#e0ae4f",
    c="#8f5f45",
    d="#f6d36a",
)
def telescope(rng: Rng, cute: bool) -> list[Layer]:
    """A brass-bound telescope on its tripod, aimed at a star."""
    lift = rng(-0.62, -0.4)
    tube = [
        shape(box(-86, -11, -66, 11, 4), "b"),
        shape(polygon([(-70, -14), (-26, -17), (-26, 17), (-70, 14)]), "a+"),
        shape(box(-32, -20, -20, 20, 4), "b"),
        shape(polygon([(-22, -20), (50, -25), (50, 25), (-22, 20)]), "a"),
        shape(box(44, -30, 60, 30, 5), "b"),
        shape(polygon([(58, -30), (80, -34), (80, 34), (58, 30)]), "a-"),
        shape(ellipse(80, 0, 9, 34), "d+"),
        line(curve((-12, -11), (38, -15)), "a+", 6),
    ]
    scope = placed(tube, turn=lift, dx=-4, dy=-14)
    legs = [rod(polyline((0, 12), (x, 96)), "c", 10) for x in (-48, 6, 52)]
    pivot = [shape(softened(polygon([(-16, 6), (16, 6), (10, 30), (-10, 30)]), 0.15), "b")]
    brace = [rod(curve((-26, 60), (2, 66), (30, 60)), "b", 5)]
    shine = spark(78, -78, 21) if lift > -0.55 else spark(84, -72, 19)
    sky = detail(spark(20, -84, 11) + ellipse(-14, -76, 4.5) + ellipse(94, -30, 4.5), "d")
    return fitted([*legs, *brace, *pivot, *scope, shape(shine, "d"), sky])


PATTERNS: tuple[tuple[tuple[Point, ...], tuple[tuple[int, int], ...]], ...] = (
    (
        ((-92, -36), (-52, -58), (-18, -34), (14, -8), (28, 40), (84, 44), (88, -4)),
        ((0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 3)),
    ),
    (((-90, -34), (-44, 40), (-4, -14), (44, 46), (88, -40)), ((0, 1), (1, 2), (2, 3), (3, 4))),
    (
        ((-52, -82), (44, -72), (-22, -2), (2, 4), (26, 8), (-46, 82), (60, 76), (4, -98)),
        ((0, 2), (1, 4), (2, 3), (3, 4), (2, 5), (4, 6), (0, 1), (0, 7), (7, 1)),
    ),
    (
        ((-84, 34), (-40, 60), (24, 44), (60, 8), (44, -42), (74, -78), (92, -48), (-6, 0)),
        ((0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (3, 7), (7, 0)),
    ),
)


@motif(
    label="constellation",
    words="constellations zodiac astrology horoscope horoscopes",
    near="milky-way orion nebula universe-map",
    family="night",
    a="#f5d57c",
    b="#8f9fd8",
    c="#f1a08a",
)
def constellation(rng: Rng, cute: bool) -> list[Layer]:
    """Stars joined by lines: a plough, a W, a hunter, a lion."""
    nodes, edges = PATTERNS[which(rng, len(PATTERNS))]
    nodes = tuple((x + rng(-4, 4), y + rng(-4, 4)) for x, y in nodes)
    threads = joined(polyline(nodes[a], nodes[b]) for a, b in edges)
    out = [rod(threads, "b", 4.4)]
    for i, (x, y) in enumerate(nodes):
        if i % 3 == 0:
            out.append(shape(spark(x, y, 29), "a"))
        elif i % 3 == 1:
            out += [shape(ellipse(x, y, 13), "c"), detail(ellipse(x, y, 5), "a+")]
        else:
            out.append(shape(plump_star(x, y, 19, rng(0, 1)), "a"))
    dust = dots([(x * -0.7 + 12, y * 0.5 - 30) for x, y in nodes[:4]], 3.4)
    return fitted([*out, detail(dust, "b")], 96)


@motif(
    label="umbrella",
    words="umbrellas parasol parasols brolly",
    near="raincoat beach-umbrella",
    family="any",
    upright=True,
    a="#d9584f",
    b="#f8e3bd",
    c="#8a5a3c",
    d="#3f7f8c",
)
def umbrella(rng: Rng, cute: bool) -> list[Layer]:
    """An open umbrella: panelled, dotted or flowered."""
    kind, role = which(rng, 3), "ad"[which(rng, 2)]
    other = "b" if kind != 2 else ("d" if role == "a" else "a")
    corners = [-94.0, -54.0, 0.0, 54.0, 94.0]
    foot = [4.0, 14.0, 18.0, 14.0, 4.0]
    hood: list[tuple[float, ...]] = [(-94, -58, -46, -84, 0, -86), (46, -84, 94, -58, 94, 4)]
    for i in range(4, 0, -1):
        x, y = corners[i - 1], foot[i - 1]
        mid = (corners[i] + x) / 2
        hood.append((mid + 12, foot[i] - 20, mid - 12, y - 20, x, y))
    canopy = bezier((-94, 4), *hood)
    panels = []
    for i in (0, 2) if kind != 2 else (1, 3):
        x0, y0, x1, y1 = corners[i], foot[i], corners[i + 1], foot[i + 1]
        mid = (x0 + x1) / 2
        ends = (x1 * 0.86, -62, x0 * 0.86, -62)
        panels.append(
            bezier(
                (0, -86),
                (ends[0], ends[1], x1, -20, x1, y1),
                (mid + 12, y1 - 20, mid - 12, y0 - 20, x0, y0),
                (x0, -20, ends[2], ends[3], 0, -86),
            )
        )
    out = [
        rod(curve((0, -84), (0, -99)), "c", 6),
        rod(
            bezier((0, -20), (0, 30, 0, 60, 0, 74), (0, 100, 36, 100, 36, 74), close=False), "c", 8
        ),
        shape(canopy, role),
    ]
    if kind == 1:
        spots = [
            (-64, -22),
            (-34, -46),
            (-24, -8),
            (6, -62),
            (14, -24),
            (44, -46),
            (66, -14),
            (-2, -36),
        ]
        out.append(detail(dots(spots, 8), other))
    else:
        out.append(detail(joined(panels), other))
    ribs = bezier((0, -86), (-46, -62, -54, -20, -54, 14), close=False)
    ribs += bezier((0, -86), (46, -62, 54, -20, 54, 14), close=False) + polyline((0, -86), (0, 18))
    out.append(line(ribs, f"{role}-", 3.6))
    out.append(line(curve((-76, -28), (-60, -54), (-36, -70)), f"{role}+", 6))
    return fitted(placed(out, turn=rng(-0.3, 0.35)))


def _moonlet() -> Path:
    """The shaded side of a drop."""
    return bezier(
        (56, 6), (66, 44, 44, 86, -6, 90), (-14, 90, -22, 88, -28, 84), (22, 84, 50, 54, 56, 6)
    )


def drop_path(x: float, y: float, size: float) -> Path:
    """A drop hanging from its tip."""
    return bezier(
        (0, -1.0),
        (0.12, -0.66, 0.66, -0.1, 0.66, 0.36),
        (0.66, 0.76, 0.36, 1.0, 0, 1.0),
        (-0.36, 1.0, -0.66, 0.76, -0.66, 0.36),
        (-0.66, -0.1, -0.12, -0.66, 0, -1.0),
    ).moved(scale=size, dx=x, dy=y)


@motif(
    label="raindrop",
    words="raindrops drops droplet droplets rain rainy water-drop tear tears",
    near="dew drizzle shower",
    family="sea",
    size=0.72,
    upright=True,
    face=True,
    a="#5fa6d0",
    b="#a9d6ea",
    c="#f2f8fa",
)
def raindrop(rng: Rng, cute: bool) -> list[Layer]:
    """One fat drop, or three of them falling."""
    if cute or which(rng, 2):
        glint = curve((-40, 40), (-42, 8), (-24, -24))
        out = [shape(drop_path(0, 0, 98), "a"), detail(_moonlet(), "a-"), line(glint, "c", 8)]
        out.append(detail(ellipse(-30, 60, 5), "c"))
        return [*out, *face(4, 36, 1.3, rng)] if cute else out
    out = []
    for x, y, size, role in ((-38, -28, 62, "a"), (46, -44, 42, "b"), (22, 44, 52, "a")):
        out.append(shape(drop_path(x, y, size), role))
        out.append(line(arc(x, y + size * 0.34, size * 0.4, 2.2, 3.4), "c", 6))
    return fitted(out)
