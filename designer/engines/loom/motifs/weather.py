"""Weather: cloud, rainbow, snowflake, lightning."""

from __future__ import annotations

import math

from designer.engines.loom import paths
from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.kit import dots, fitted, puffed, strokes, which
from designer.engines.loom.motifs.space import drop_path, plump_star, spark
from designer.engines.loom.paths import (
    TAU,
    Path,
    Point,
    arc,
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
    label="cloud",
    words="clouds cloudy wolke wolken nuage nuages nube nubes",
    near="sky dream dreams dreamy storm fog fluffy cloudscape",
    family="cute",
    size=0.9,
    upright=True,
    level=True,
    face=True,
    a="#d5e6f2",
    b="#aecfe4",
    c="#f0b9c4",
    d="#f7cd62",
)
def cloud(rng: Rng, cute: bool) -> list[Layer]:
    """A cloud with rain, with the sun behind it, with scrolls, or with stars on threads."""
    kind = which(rng, 4)
    wide = rng(-7, 7)
    rim = [(-76, 48), (-94, 14), (-62 + wide, -18), (-34 + wide, -52), (16, -56), (50, -26)]
    puff = puffed([*rim, (82, -8), (92, 28), (74, 48)], 0.36, flat=True)
    out: list[Layer] = []
    if kind == 1:
        rays = [
            (*polar(50, a), *polar(66, a)) for a in (math.pi * 1.02 + k * 0.36 for k in range(9))
        ]
        out += [rod(strokes(*rays).moved(dx=30, dy=-34), "d", 7), shape(ellipse(30, -34, 42), "d")]
    if kind == 3:
        for x, y, size in ((-42, 80, 14), (2, 96, 16), (46, 82, 14)):
            out += [
                line(polyline((x, 30), (x, y)), "b", 3.4),
                shape(plump_star(x, y, size), "d" if x else "c"),
            ]
    out += [shape(puff, "a")]
    belly = puffed([(-78, 46), (-50, 22), (-16, 34), (26, 18), (60, 26), (76, 46)], 0.3, flat=True)
    out.append(detail(belly, "b"))
    if kind == 0:
        for x, y in ((-46, 72), (-14, 84), (18, 72), (50, 84)):
            fall = drop_path(0, 0, 16).moved(turn=0.2, dx=x, dy=y)
            out.append(shape(fall, "c" if x in (-14, 50) else "b"))
    if kind == 2 and not cute:
        scroll = [polar(26 * (1 - i / 10), -2.4 + i * 0.7) for i in range(8)]
        out.append(line(curve(*scroll).moved(dx=-2, dy=-14), "b", 6))
        out.append(
            line(
                curve(*scroll).moved(scale=0.7, dx=-50, dy=10)
                + curve(*scroll).moved(scale=0.74, dx=50, dy=6),
                "b",
                6,
            )
        )
    elif not cute:
        out.append(line(arc(-32, -6, 24, 3.0, 4.6) + arc(20, -14, 28, 3.6, 5.0), "white", 6))
    return fitted([*out, *face(0, 6, 1.3, rng)] if cute else out)


@motif(
    label="rainbow",
    words="rainbows regenbogen arcoiris",
    family="cute",
    upright=True,
    level=True,
    a="#e46c62",
    b="#f2b84e",
    c="#67a9b5",
    d="#8f7fc0",
)
def rainbow(rng: Rng, cute: bool) -> list[Layer]:
    """Four bands: on two clouds, decorated and standing free, or with the sun peeping in."""
    kind = which(rng, 3)
    bands = ((84, "a"), (64, "b"), (44, "c"), (24, "d"))
    foot = 44 if kind != 1 else 60
    out: list[Layer] = []
    if kind == 2:
        rays = [(*polar(32, a), *polar(44, a)) for a in (TAU * k / 10 for k in range(10))]
        out += [
            rod(strokes(*rays).moved(dx=62, dy=-42), "sun", 6),
            shape(ellipse(62, -42, 25), "sun"),
        ]
    if kind == 1:
        for radius, role in bands:
            arch = Path([*arc(0, 30, radius + 9.5, math.pi, TAU).segments])
            inner = arc(0, 30, radius - 7.5, TAU, math.pi)
            arch = Path(
                [
                    *arch.segments,
                    ("L", radius + 9.5, foot),
                    ("L", radius - 7.5, foot),
                    *[("L", *inner.segments[0][1:]), *inner.segments[1:]],
                    ("L", -radius + 7.5, foot),
                    ("L", -radius - 9.5, foot),
                    ("Z",),
                ]
            )
            out.append(shape(arch, role))
        beads = dots([polar(85, a) for a in (math.pi + k * math.pi / 14 for k in range(15))], 4)
        dashes = [
            (*polar(61, a), *polar(69, a)) for a in (math.pi + k * math.pi / 12 for k in range(13))
        ]
        petals = joined(
            petal(13, 9, a + math.pi / 2, *polar(45, a - 0.13), 0.6)
            for a in (math.pi + 0.2 + k * 0.46 for k in range(7))
        )
        out.append(detail(beads.moved(dy=30), "b"))
        out.append(line(strokes(*dashes).moved(dy=30), "white", 4.5))
        out.append(detail(petals.moved(dy=30), "b"))
        return fitted(out)
    out += [rod(arc(0, foot, radius, math.pi, TAU), role, 20) for radius, role in bands]
    for x in (-58, 58):
        rim = [
            (x - 34, 66),
            (x - 44, 46),
            (x - 24, 28),
            (x + 6, 20),
            (x + 28, 34),
            (x + 44, 50),
            (x + 32, 66),
        ]
        out.append(shape(puffed(rim, 0.3), "light"))
        out.append(line(arc(x - 8, 48, 14, 3.0, 4.6), "c+", 5))
    if kind == 0:
        out += [detail(spark(-88, -44, 12) + spark(90, -52, 15) + ellipse(70, -74, 4.5), "b")]
    return fitted(out)


@motif(
    label="snowflake",
    words="snowflakes snow schneeflocke schneeflocken flocon flocons copo copos",
    near="ice frost frozen crystal-ice icicle icicles",
    family="night",
    size=0.8,
    a="#c3ddec",
    b="#7fb2d3",
    c="#ffffff",
)
def snowflake(rng: Rng, cute: bool) -> list[Layer]:
    """Six equal branches of twigs, of crystal plates, or of hearts and beads."""
    kind = which(rng, 3)
    near, far, length = rng(40, 48), rng(64, 74), rng(20, 28)
    arms: list[Path] = []
    plates: list[Path] = []
    beads: list[Point] = []
    for i in range(6):
        arm = polyline((0, 0), (90 if kind else 97, 0))
        for at, k in ((near, length), (far, length * 0.7)) if kind != 1 else ((near + 4, length),):
            arm += polyline((at + k * 0.7, -k), (at, 0), (at + k * 0.7, k))
        arms.append(arm.moved(turn=TAU * i / 6))
        if kind == 1:
            crystal = polygon([(66, 0), (80, -13), (100, 0), (80, 13)])
            plates += [
                crystal.moved(turn=TAU * i / 6),
                polygon([(12, 0), (26, -9), (40, 0), (26, 9)]).moved(turn=TAU * (i + 0.5) / 6),
            ]
        elif kind == 2:
            beads += [polar(97, TAU * i / 6), polar(52, TAU * (i + 0.5) / 6)]
    out = [rod(joined(arms), "a", 8)]
    if plates:
        out.append(shape(joined(plates), "b"))
    if beads:
        out.append(shape(dots(beads, 7.5), "b"))
    core = softened(paths.star(6, 30, 17), 0.1) if kind != 1 else paths.star(6, 17, 12, 0)
    return [*out, shape(core, "b"), detail(paths.star(6, 14, 8), "c")]


@motif(
    label="lightning bolt",
    words="lightning bolt bolts thunder thunderbolt blitz éclair rayo rayos",
    near="electric flash energy power voltage",
    family="pop",
    size=0.85,
    a="#f6c931",
    b="#ef7f3b",
    c="#fdeaa6",
)
def bolt(rng: Rng, cute: bool) -> list[Layer]:
    """A bolt in two layers: bent once or twice, plain, dotted or striped."""
    if which(rng, 2):
        zigzag = [(20, -96), (-54, 14), (-8, 10), (-26, 94), (56, -24), (10, -18), (50, -88)]
    else:
        zigzag = [
            (-8, -98),
            (-52, -22),
            (-22, -22),
            (-46, 28),
            (-16, 26),
            (-30, 98),
            (50, 2),
            (18, 2),
            (52, -46),
            (20, -46),
            (44, -98),
        ]
    bolt_path = softened(polygon(zigzag), 0.05)
    out = [shape(bolt_path.moved(dx=9, dy=7), "b"), shape(bolt_path.moved(dx=-3, dy=-3), "a")]
    left = [(x * 0.55 - 9, y * 0.62 - 12) for x, y in zigzag]
    if rng() < 0.6:
        out.append(detail(softened(polygon(left), 0.05).moved(scale=0.82), "c"))
    else:
        out.append(
            detail(
                dots(
                    [(16, -66), (-4, -40), (-22, -12), (10, -12), (26, -40), (6, 14), (-8, 42)], 5.5
                ),
                "b",
            )
        )
    return fitted(out)
