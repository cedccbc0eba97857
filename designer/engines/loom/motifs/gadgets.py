"""Machines of the house: robot, computer, camera, light bulb."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.posing import (
    SMALL_HEART,
    box,
    dots,
    in_circle,
    kind_of,
    posed,
    spots,
)
from designer.engines.loom.paths import (
    TAU,
    arc,
    bezier,
    both,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
    polygon,
    polyline,
    sector,
    softened,
    star,
)
from designer.engines.loom.rng import Rng

UP = -math.pi / 2


@motif(
    label="robot",
    words="robots droid droids android",
    near="cyborg machine machines",
    family="pop",
    upright=True,
    a="#5f9ea8",
    b="#ef8a56",
    c="#f4dfb6",
    d="#d9506a",
)
@in_circle
def robot(rng: Rng, cute: bool) -> list[Layer]:
    """A tin robot that waves; on legs, on a wheel or on tracks, with three kinds of head."""
    kind, body = kind_of(rng, 3), rng.pick(["a", "b"])
    trim = "b" if body == "a" else "a"
    wave = curve((44, 16), (74, 12), (86, -22))
    hang = curve((-44, 16), (-74, 24), (-80, 52))
    chest = closed(spots("-40,2 40,2 46,30 38,60 -38,60 -46,30"), 0.1)
    claws = arc(88, -34, 12, 0.2, -3.6) + arc(-80, 63, 12, math.pi * 1.9, math.pi * 0.75)
    out = [
        rod(wave, "c-", 9),
        rod(hang, "c-", 9),
        rod(claws, trim, 8),
        *_stand(kind, trim),
        rod(polyline((0, 6), (0, -18)), "c-", 14),
        shape(chest, body),
        detail(box(0, 29, 56, 34, 7), "c"),
        line(polyline((-20, 32), (-10, 32), (-4, 20), (4, 40), (9, 32), (20, 32)), "d", 4.5),
        detail(dots([(-18, 53), (0, 54), (18, 53)], 4), trim),
        *_head(kind, body, trim),
    ]
    return posed(out, turn=rng(-0.05, 0.05))


def _stand(kind: int, trim: str) -> list[Layer]:
    if kind == 0:
        feet = both(closed(spots("8,98 10,82 26,78 40,86 44,98"), 0.12))
        return [rod(both(polyline((20, 58), (22, 84))), "c-", 12), shape(feet, trim)]
    if kind == 1:
        hub = ellipse(0, 82, 8)
        return [
            rod(polyline((0, 56), (0, 78)), "c-", 14),
            shape(ellipse(0, 82, 19), trim),
            detail(hub, "c"),
        ]
    wheels = dots([(-30, 82), (-10, 84), (10, 84), (30, 82)], 7)
    return [shape(box(0, 82, 98, 32, 16), trim), detail(wheels, "c")]


def _head(kind: int, body: str, trim: str) -> list[Layer]:
    pupils = ellipse(-14, -48, 5) + ellipse(20, -48, 5)
    eyes = ellipse(-17, -46, 13) + ellipse(17, -46, 13)
    skull = (
        box(0, -46, 92, 58, 16),
        bezier((-48, -18), (-52, -96, 52, -96, 48, -18)),
        closed(spots("-36,-74 36,-74 50,-46 40,-18 -40,-18 -50,-46"), 0.12),
    )[kind]
    top = -76 if kind != 1 else -78
    out = [rod(polyline((0, top), (0, top - 12)), "c-", 6), shape(ellipse(0, top - 15, 8), "d")]
    out += [shape(both(box(51, -44, 13, 28, 5)), trim), shape(skull, body)]
    if kind == 2:
        visor = box(0, -48, 74, 28, 13)
        lights = ellipse(-16, -48, 7, 9) + ellipse(16, -48, 7, 9)
        out += [detail(visor, "ink"), detail(lights, "c")]
    else:
        out += [
            detail(eyes, "c"),
            detail(pupils, "ink"),
            detail(ellipse(-12, -51, 2) + ellipse(22, -51, 2), "white"),
        ]
    smile = curve((-12, -27), (0, -22), (12, -27))
    return [*out, line(smile, "ink", 4.5), detail(both(ellipse(33, -30, 7, 4.5)), "blush")]


@motif(
    label="computer",
    words="computers pc laptop laptops desktop",
    near="coding code hacker programmer tech technology monitor television tv",
    family="pop",
    level=True,
    face=True,
    a="#e9d3b0",
    b="#4b8f9c",
    c="#ee7a63",
    d="#f3c45c",
)
@in_circle
def computer(rng: Rng, cute: bool) -> list[Layer]:
    """An early home computer: its screen shows a sunset, lines of code or a smile."""
    out = [
        shape(box(0, 49, 104, 24, 6), "a-"),
        shape(closed(spots("-72,-96 72,-96 80,-88 78,34 70,40 -70,40 -78,34 -80,-88"), 0.08), "a"),
        detail(
            closed(spots("-62,-84 62,-84 66,-76 64,12 58,18 -58,18 -64,12 -66,-76"), 0.08), "a-"
        ),
        shape(closed(spots("-54,-76 0,-80 54,-76 58,-34 55,6 0,10 -55,6 -58,-34")), "b"),
    ]
    kind = kind_of(rng, 2)
    if cute:
        out += face(0, -36, 1.35, rng)
    elif kind:
        bars = (
            (-42, -60, 34, "d"),
            (-30, -45, 44, "c+"),
            (-30, -30, 26, "a"),
            (-30, -15, 54, "d"),
            (-42, 0, 20, "c+"),
        )
        out += [line(polyline((x, y), (x + w, y)), role, 6) for x, y, w, role in bars]
        out.append(line(polyline((8, -30), (30, -30)), "d", 6))
    else:
        grid = joined(
            polyline((x * 0.5, -22), (x * 1.2, 4)) for x in (-40, -20, 0, 20, 40)
        ) + polyline((-52, -8), (52, -8))
        out += [
            detail(sector(0, -22, 31, math.pi, TAU), "d"),
            line(polyline((-53, -22), (53, -22)), "c", 4),
            line(grid, "a", 3),
        ]
    keys = joined(
        box(-66 + 14.6 * i + 4 * (j % 2), 75 + 9 * j, 10, 6, 2) for j in range(2) for i in range(10)
    )
    return [
        *out,
        line(curve((-44, -62), (-48, -40), (-46, -18)), "white", 5),
        line(joined(polyline((x, 28), (x, 33)) for x in (-56, -47, -38, -29)), "a-", 4),
        detail(box(50, 30, 16, 7, 3), "c"),
        shape(closed(spots("-80,64 80,64 92,96 86,99 -86,99 -92,96"), 0.06), "a"),
        detail(keys, "b"),
        detail(box(2, 92.5, 66, 5, 2.5), "c"),
    ]


@motif(
    label="camera",
    words="cameras polaroid photography photographer",
    near="photo photos film cinema movie movies selfie",
    family="pop",
    upright=True,
    a="#cf5f56",
    b="#33405c",
    c="#f3dfbf",
    d="#e9b24c",
)
@in_circle
def camera(rng: Rng, cute: bool) -> list[Layer]:
    """A camera with a ringed lens: a leather one, or one that hands out its picture."""
    if kind_of(rng, 3) == 2:
        return _instant()
    skin = rng.pick(["a", "b"])
    trim = "b" if skin == "a" else "a"
    grain = dots([(x + 6 * (j % 2), 8 + 15 * j) for j in range(5) for x in (-84, -70, 58, 72)], 2.6)
    out = [
        rod(
            curve((-90, -22), (-98, -52), (-60, -84), (0, -92), (60, -84), (98, -52), (90, -22)),
            "d",
            7,
        ),
        shape(box(-58, -40, 36, 18, 6), trim),
        shape(closed(spots("-32,-36 -22,-60 22,-60 32,-36"), 0.1), "c"),
        shape(box(0, 22, 190, 116, 15), skin),
        shape(
            closed(
                spots("-88,-36 -38,-36 -22,-42 22,-42 38,-36 88,-36 95,-26 95,-8 -95,-8 -95,-26"),
                0.08,
            ),
            "c",
        ),
        detail(grain, f"{skin}+"),
        detail(box(0, -47, 24, 12, 4), "b"),
        detail(ellipse(64, -21, 8), "d"),
        detail(box(-66, -21, 28, 9, 4), trim),
        *_lens(0, 26, 47, trim),
    ]
    return posed(out, turn=rng(-0.12, 0.12), dy=4)


def _lens(x: float, y: float, r: float, trim: str) -> list[Layer]:
    blades = joined(sector(0, 0, r * 0.56, TAU * i / 6, TAU * i / 6 + 0.42) for i in range(6))
    return [
        shape(ellipse(x, y, r), "c"),
        detail(ellipse(x, y, r * 0.84), trim),
        line(ellipse(x, y, r * 0.72), "d", 3.4),
        detail(ellipse(x, y, r * 0.6), "b" if trim == "a" else "ink"),
        detail(blades.moved(dx=x, dy=y), "b+"),
        detail(ellipse(x, y, r * 0.26), "ink"),
        detail(
            ellipse(x - r * 0.26, y - r * 0.28, r * 0.15)
            + ellipse(x + r * 0.2, y + r * 0.24, r * 0.07),
            "white",
        ),
    ]


def _instant() -> list[Layer]:
    photo = [
        shape(box(0, 74, 92, 46, 3), "c"),
        detail(polygon([(-36, 50), (36, 50), (36, 86), (-36, 86)]), "d"),
        detail(
            bezier((-36, 86), (-20, 62, -4, 66, 8, 76), (18, 66, 28, 66, 36, 72), (36, 86)), "a"
        ),
    ]
    stripes = [detail(box(-46 + 9 * i, 22, 9, 66, 0.5), role) for i, role in enumerate("adcb")]
    return [
        *photo,
        shape(closed(spots("-60,-88 60,-88 72,-40 -72,-40"), 0.08), "b"),
        shape(box(0, 6, 176, 98, 14), "c"),
        *[layer._replace(path=layer.path.moved(dx=-24, dy=-16)) for layer in stripes],
        detail(box(0, 46, 128, 8, 4), "b"),
        shape(box(-38, -66, 46, 24, 6), "c+"),
        detail(ellipse(40, -66, 11), "d"),
        *_lens(26, 2, 38, "b"),
        shape(ellipse(-74, 30, 8), "a"),
    ]


@motif(
    label="light bulb",
    words="light-bulb light-bulbs bulb bulbs lightbulb lightbulbs",
    near="electricity edison",
    family="pop",
    upright=True,
    a="#f8d873",
    b="#8a8fa8",
    c="#e8734f",
    d="#4f9a8f",
    leaf="#4f9a68",
)
def light_bulb(rng: Rng, cute: bool) -> list[Layer]:
    """A glowing bulb with rays; inside a filament, a heart or a sprout."""
    glass = bezier(
        (-22, 44),
        (-22, 20, -54, 8, -54, -30),
        (-54, -66, -28, -88, 0, -88),
        (28, -88, 54, -66, 54, -30),
        (54, 8, 22, 20, 22, 44),
    )
    angles = [math.pi * (1.0 + 0.166 * i) for i in (0, 1, 2, 4, 5, 6)]
    reaches = (22, 15, 22, 22, 15, 22)
    rays = [
        polyline(polar(70, t), polar(70 + reach, t)).moved(dy=-30)
        for t, reach in zip(angles, reaches, strict=True)
    ]
    out = [
        rod(joined(rays), "c", 8),
        shape(glass, "a"),
        detail(
            bezier(
                (22, 44),
                (22, 20, 54, 8, 54, -30),
                (54, -50, 46, -68, 34, -78),
                (40, -40, 30, 0, 4, 44),
            ),
            "a-",
        ),
    ]
    out += _glowing(kind_of(rng, 3))
    twinkle = softened(star(4, 13, 5, 0, -80, 34) + star(4, 10, 4, 0, 78, 26), 0.2)
    out += [
        line(arc(0, -32, 41, math.pi * 1.06, math.pi * 1.34), "white", 7),
        shape(closed(spots("-25,42 25,42 24,62 20,80 -20,80 -24,62"), 0.1), "b"),
        line(joined(curve((-23, y), (0, y + 4), (23, y - 2)) for y in (54, 67)), "b-", 5),
        shape(closed(spots("-14,80 14,80 8,94 -8,94"), 0.1), "d"),
        shape(twinkle, "c"),
    ]
    return posed(out, scale=0.87, dy=14)


def _glowing(kind: int) -> list[Layer]:
    """What glows in a bulb: a filament, a heart or a sprout."""
    if kind == 0:
        wire = spots("-9,44 -20,-4 -24,-22 -12,-30 -4,-14 0,-28 6,-14 13,-30 24,-22 20,-4 9,44")
        return [line(curve(*wire), "c", 5)]
    if kind == 1:
        stem = line(curve((0, 44), (-3, 24), (0, 4)), "c", 5)
        return [stem, detail(SMALL_HEART.moved(dy=-26, scale=1.25), "c")]
    pair = petal(42, 26, UP - 0.75, 0, 0, 0.5) + petal(36, 22, UP + 0.8, 0, -6, 0.5)
    leaves = pair + petal(30, 18, UP, 0, -26, 0.5)
    return [line(curve((0, 44), (-4, 16), (0, -28)), "leaf", 6), detail(leaves, "leaf")]
