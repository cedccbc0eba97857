"""Sky and space: star, moon, sun, cloud, rainbow, planet, rocket, snowflake, lightning."""

from __future__ import annotations

import math

from designer.engines.loom import paths
from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.paths import (
    TAU,
    Path,
    arc,
    bezier,
    both,
    cap,
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


@motif(
    label="star",
    words="stars starry stern sterne étoile étoiles estrella estrellas",
    near="galaxy galaxies comet asterisk",
    family="night",
    size=0.55,
    face=True,
    a="#f8c744",
    b="#fbe3a1",
    c="#f29b38",
)
def star(rng: Rng, cute: bool) -> list[Layer]:
    """A round-cornered five-pointed star."""
    out = [shape(softened(paths.star(5, 98, 52), 0.3), "a")]
    if cute:
        return [*out, *face(0, 0, 1, rng)]
    return [*out, detail(softened(paths.star(5, 56, 29), 0.3), "a+")]


@motif(
    label="moon",
    words="moons crescent crescents lunar mond monde lune lunes luna lunas",
    near="eclipse",
    family="night",
    size=0.9,
    face=True,
    a="#f6d27a",
    b="#e5b64f",
    c="#8fa7d8",
)
def moon(rng: Rng, cute: bool) -> list[Layer]:
    """A crescent with craters and a small star in its arm."""
    outer, inner = arc(-8, 0, 92, 0.95, TAU - 0.95), arc(28, 0, 76, TAU - 1.36, 1.36)
    crescent = Path([*outer.segments, *inner.segments[1:], ("Z",)])
    craters = ellipse(-62, -26, 9) + ellipse(-70, 22, 6) + ellipse(-40, 58, 8)
    out = [shape(crescent, "a"), detail(craters + ellipse(-38, -62, 5), "b")]
    if cute:
        out.append(line(arc(-62, -4, 7, 0.2, math.pi - 0.2), "ink", 4))
        out.append(detail(ellipse(-68, 14, 8, 5), "blush"))
    return [*out, shape(softened(paths.star(5, 22, 11, rng(0, 1), 52, -8), 0.25), "a+")]


@motif(
    label="sun",
    words="suns sunshine sunny sunburst sonne soleil sol soles",
    near="solar",
    family="cute",
    face=True,
    a="#f9b52b",
    b="#f08a24",
    c="#fde08c",
)
def sun(rng: Rng, cute: bool) -> list[Layer]:
    """A disc with ten to fourteen rays: points, strokes or flames."""
    kind, n = rng.int(0, 2), rng.pick([10, 12, 14])
    out: list[Layer] = []
    for i in range(n):
        angle, reach = TAU * i / n, 0 if i % 2 == 0 else 14
        if kind == 0:
            ray = softened(polygon([(56, -12), (98 - reach, 0), (56, 12)]), 0.12)
            out.append(shape(ray.moved(turn=angle), "b"))
        elif kind == 1:
            out.append(rod(curve(polar(62, angle), polar(96 - reach, angle)), "b", 9))
        else:
            flame = closed([(52, -13), (70, -9), (97, 5), (74, 10), (52, 13)])
            out.append(shape(flame.moved(turn=angle), "b"))
    out.append(shape(ellipse(0, 0, 54), "a"))
    if cute:
        return [*out, *face(0, -4, 1.3, rng)]
    return [*out, line(arc(0, 0, 38, -2.6, -1.2), "a+", 6)]


@motif(
    label="cloud",
    words="clouds cloudy wolke wolken nuage nuages nube nubes",
    near="sky dream dreams dreamy rain rainy storm fog",
    family="cute",
    size=0.85,
    upright=True,
    level=True,
    face=True,
    a="#ffffff",
    b="#cfe3f5",
    c="#f7d0dc",
)
def cloud(rng: Rng, cute: bool) -> list[Layer]:
    """A puffy cloud, sometimes with three drops."""
    puff = bezier(
        (-66, 46),
        (-112, 44, -108, -22, -60, -18),
        (-58, -62, -2, -78, 20, -38),
        (48, -62, 84, -36, 74, -6),
        (114, -4, 108, 48, 66, 46),
    )
    swirl = curve((-40, 24), (-22, 30), (-4, 26)) + arc(44, 6, 18, -0.4, 1.4)
    out = [shape(puff, "a"), line(swirl, "b", 5)]
    if rng() < 0.5:
        for x, y in ((-44, 58), (0, 64), (42, 58)):
            out.append(shape(petal(26, 18, math.pi / 2 + 0.2, x, y, 0, 0.1), "c"))
    return [*out, *face(-2, 4, 1.2, rng)] if cute else out


@motif(
    label="rainbow",
    words="rainbows regenbogen arcoiris",
    family="cute",
    upright=True,
    level=True,
    a="#ef6f6c",
    b="#f7c548",
    c="#6fb7c9",
    d="#9b86c9",
)
def rainbow(rng: Rng, cute: bool) -> list[Layer]:
    """Four bands that stand on two clouds."""
    bands = ((82, "a"), (64, "b"), (46, "c"), (28, "d"))
    out = [rod(arc(0, 44, radius, math.pi, TAU), role, 19) for radius, role in bands]
    for x in (-56, 56):
        foot = bezier(
            (x - 34, 66),
            (x - 54, 60, x - 48, 28, x - 24, 34),
            (x - 16, 12, x + 18, 14, x + 20, 34),
            (x + 46, 30, x + 50, 62, x + 30, 66),
        )
        out.append(shape(foot, "white"))
    return out


@motif(
    label="planet",
    words="planets saturn space cosmic universe planeten planète planètes planeta planetas",
    near="solar-system mars jupiter earth globe cosmos ufo alien aliens",
    family="night",
    size=1.02,
    face=True,
    a="#e58a6a",
    b="#f3c56b",
    c="#6a78c9",
)
def planet(rng: Rng, cute: bool) -> list[Layer]:
    """A planet: banded or cratered, with or without a ring."""
    kind, tilt, role = rng.int(0, 2), -0.35, rng.pick("ac")
    ringed, radius = kind < 2, 58 if kind < 2 else 76
    back = arc(0, 0, 96, math.pi, TAU, 26).moved(turn=tilt)
    front = arc(0, 0, 96, 0, math.pi, 26).moved(turn=tilt)
    out = [rod(back, "b", 11)] if ringed else []
    out.append(shape(ellipse(0, 0, radius), role))
    if kind == 0:
        for start, end, tone in (
            (math.pi + 0.25, TAU - 0.25, "+"),
            (0.62, math.pi - 0.62, "+"),
            (math.pi + 0.62, TAU - 0.62, "-"),
        ):
            band = cap(arc(0, 0, radius - 4, start, end)).moved(turn=tilt)
            out.append(detail(band, role + tone))
    else:
        places = [(-0.4, -0.35, 0.2), (0.35, -0.5, 0.12), (0.1, 0.62, 0.13)]
        places += [(-0.5, 0.35, 0.12), (0.55, 0.1, 0.17)]
        craters = joined(ellipse(radius * x, radius * y, radius * r) for x, y, r in places)
        out.append(detail(craters, f"{role}-"))
    if cute:
        out += face(0, -4, 1.05, rng)
    if ringed:
        return [*out, rod(front, "b", 11)]
    return [*out, line(arc(0, 0, radius * 0.78, 3.5, 4.5), f"{role}+", 6)]


@motif(
    label="rocket",
    words="rockets spaceship spaceships rakete raketen fusée cohete cohetes",
    near="astronaut astronauts shuttle satellite airplane plane planes",
    family="night",
    upright=True,
    a="#f3efe6",
    b="#e5604d",
    c="#5aa7c7",
)
def rocket(rng: Rng, cute: bool) -> list[Layer]:
    """A rocket with a porthole, two fins and a flame."""
    body = bezier((0, -98), (48, -58, 44, 20, 28, 64), (-28, 64), (-44, 20, -48, -58, 0, -98))
    nose = bezier(
        (0, -98),
        (18, -84, 26, -68, 31, -52),
        (10, -44, -10, -44, -31, -52),
        (-26, -68, -18, -84, 0, -98),
    )
    return [
        shape(petal(40, 26, math.pi / 2, 0, 60, 0.7), "sun"),
        shape(both(closed([(28, 20), (56, 48), (54, 78), (26, 60)], 0.12)), "b"),
        shape(body, "a"),
        shape(nose, "b"),
        shape(ellipse(0, -12, 19), "c"),
        line(arc(0, -12, 11, 3.4, 4.5), "white", 4),
        line(curve((-30, 44), (0, 50), (30, 44)), "b", 6),
    ]


@motif(
    label="snowflake",
    words="snowflakes snow schneeflocke schneeflocken flocon flocons copo copos",
    near="ice frost frozen crystal-ice",
    family="night",
    size=0.78,
    a="#dff0fa",
    b="#9cc8e6",
    c="#ffffff",
)
def snowflake(rng: Rng, cute: bool) -> list[Layer]:
    """Six equal branches, each with two pairs of twigs."""
    near, far, length = rng(38, 48), rng(62, 74), rng(18, 28)
    arms = []
    for i in range(6):
        arm = polyline((0, 0), (96, 0))
        for at, k in ((near, length), (far, length * 0.7)):
            arm += polyline((at + k * 0.7, -k), (at, 0), (at + k * 0.7, k))
        arms.append(arm.moved(turn=TAU * i / 6))
    return [rod(joined(arms), "a", 8), shape(paths.star(6, 22, 12), "b")]


@motif(
    label="lightning bolt",
    words="lightning bolt bolts thunder thunderbolt blitz éclair rayo rayos",
    near="electric flash energy power",
    family="pop",
    size=0.85,
    a="#f9cf2e",
    b="#f2862e",
    c="#ffe994",
)
def bolt(rng: Rng, cute: bool) -> list[Layer]:
    """A zigzag bolt with a bright edge."""
    zigzag = [(14, -98), (-56, 14), (-10, 10), (-28, 98), (56, -22), (8, -16), (44, -90)]
    edge = polygon([(6, -84), (-38, 2), (-26, 2), (20, -80)])
    return [shape(softened(polygon(zigzag), 0.07), "a"), detail(softened(edge, 0.12), "a+")]
