"""Land and water: wave, mountain, fish, shell."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.paths import (
    arc,
    bezier,
    both,
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
    words="waves welle wellen vague vagues ola olas",
    near="sea ocean surf surfing beach nautical water river lake tsunami",
    family="sea",
    size=1.05,
    upright=True,
    level=True,
    a="#2f6f9f",
    b="#7fb7d4",
    c="#f3f7f4",
)
def wave(rng: Rng, cute: bool) -> list[Layer]:
    """A breaking wave with foam on its crest."""
    body = bezier(
        (-98, 66),
        (-70, 60, -66, 0, -40, -34),
        (-10, -78, 62, -84, 82, -32),
        (92, -6, 74, 18, 50, 14),
        (62, 4, 58, -22, 34, -22),
        (0, -22, -4, 40, 40, 54),
        (62, 62, 84, 62, 98, 66),
    )
    foam = [(70, -44, 12), (84, -22, 13), (80, 2, 12), (62, 16, 11), (46, 8, 9)]
    foam += [(48, -58, 10), (52, 24, 6)]
    swell = curve((-70, 54), (-38, 0), (-4, -34), (36, -46), (60, -34))
    swell += curve((-52, 58), (-28, 22), (2, -16), (30, -32))
    out = [shape(body, "a"), line(swell, "b", 6)]
    out.append(line(curve((-30, 58), (-14, 30), (-2, 14)), "b", 5))
    out += [shape(ellipse(x, y, r), "c") for x, y, r in foam]
    return [*out, detail(ellipse(94, 28, 5) + ellipse(66, 40, 4) + ellipse(98, -44, 4), "c")]


def _peak(x: float, half: float, high: float, role: str) -> list[Layer]:
    """A peak with a snow cap and hatching on its shaded side."""
    cap = 0.34
    snow = [
        (x, 62 - high),
        (x + half * cap, 62 - high * (1 - cap)),
        (x + half * cap * 0.52, 62 - high * (1 - cap * 0.78)),
        (x + half * 0.06, 62 - high * (1 - cap * 1.12)),
        (x - half * cap * 0.42, 62 - high * (1 - cap * 0.72)),
        (x - half * cap, 62 - high * (1 - cap)),
    ]
    hatching = joined(
        polyline(
            (x + half * (0.12 + 0.15 * i), 62 - high * (0.56 - 0.11 * i)),
            (x + half * (0.02 + 0.15 * i), 62 - high * (0.22 - 0.06 * i)),
        )
        for i in range(4)
    )
    rock = polygon([(x, 62 - high), (x + half, 62), (x - half, 62)])
    return [shape(rock, role), shape(polygon(snow), "b"), line(hatching, f"{role}-", 4)]


@motif(
    label="mountain",
    words="mountains alpine alps peak peaks berg berge montagne montagnes montaña montañas",
    near="hill hills hiking camping outdoor outdoors adventure ski skiing volcano",
    family="any",
    size=1.15,
    upright=True,
    level=True,
    a="#5f7f95",
    b="#f5f2ea",
    c="#86a79a",
    leaf="#4f7f66",
)
def mountain(rng: Rng, cute: bool) -> list[Layer]:
    """Two or three snowy peaks, a sun, a few firs, one bird and the shore of a lake."""
    out = [shape(ellipse(rng(38, 56), -56, 19), "sun")]
    out += _peak(rng(38, 48), 54, rng(74, 92), "c")
    out += _peak(rng(-40, -24), 66, rng(122, 142), "a")
    if rng() < 0.6:
        out += _peak(rng(4, 14), 40, rng(48, 60), "c")
    for at, high in ((-84, 46), (-66, 34), (60, 38), (82, 50), (96, 30)):
        out.append(rod(curve((at, 66), (at, 56)), "ink", 4))
        for step in (0, 1):
            drop = step * high * 0.34
            top, foot = 62 - high - 4 + drop, 60 - high * 0.42 + drop
            reach = 11 + step * 2
            out.append(shape(polygon([(at, top), (at + reach, foot), (at - reach, foot)]), "leaf"))
    x, y = rng(-86, -60), rng(-66, -40)
    gull = curve((x - 10, y - 4), (x - 5, y - 7), (x, y), (x + 5, y - 7), (x + 10, y - 4))
    water = curve((-60, 79), (-20, 80), (-4, 79)) + curve((14, 79), (50, 80))
    return [
        *out,
        line(gull, "ink", 3.4),
        line(curve((-99, 68), (-30, 70), (30, 67), (103, 69)), "ink", 5),
        line(water + curve((-26, 89), (20, 90)), "ink", 4),
    ]


@motif(
    label="fish",
    plural="fish",
    words="fishes goldfish fische poisson poissons pez peces",
    near="koi aquarium shark sharks whale whales dolphin dolphins octopus jellyfish turtle",
    family="sea",
    a="#f08354",
    b="#f9c27d",
    c="#3d8fa6",
)
def fish(rng: Rng, cute: bool) -> list[Layer]:
    """A plump fish with scales, looking left."""
    body = bezier(
        (-98, 0), (-72, -62, 20, -64, 62, -4), (62, 0, 62, 0, 62, 4), (20, 64, -72, 62, -98, 0)
    )
    scales = joined(
        arc(-8 + i * 19, j * 17 + (i % 2) * 8.5, 9, -1.3, 1.3)
        for i in range(3)
        for j in (-1, 0, 1)
        if abs(j * 17 + (i % 2) * 8.5) < 28 - i * 4
    )
    tail = [(46, 0), (72, -34), (97, -44), (86, 0), (97, 44), (72, 34)]
    rays = curve((66, -6), (84, -20)) + curve((68, 0), (82, 0)) + curve((66, 6), (84, 20))
    return [
        shape(closed(tail, 0.15), "b"),
        shape(closed([(-20, -40), (6, -66), (34, -62), (30, -32)]), "b"),
        shape(closed([(-8, 38), (6, 58), (26, 54), (22, 30)]), "b"),
        shape(body, "a"),
        line(scales, "a-", 3.4),
        line(arc(-70, 0, 34, -0.95, 0.95), "a-", 4),
        detail(ellipse(-64, -12, 10), "white"),
        detail(ellipse(-66, -12, 5.5), "ink"),
        line(curve((-94, 8), (-84, 12), (-78, 9)), "ink", 3.4),
        line(rays, "b-", 3),
    ]


@motif(
    label="shell",
    words="shells seashell seashells scallop-shell muschel muscheln coquillage concha conchas",
    near="coral corals starfish oyster crab crabs pearl pearls",
    family="sea",
    face=True,
    a="#f2a48f",
    b="#f7cdb5",
    c="#d9765f",
)
def shell(rng: Rng, cute: bool) -> list[Layer]:
    """A fan-shaped shell with ribs and a scalloped rim."""
    rim = []
    for i in range(25):
        angle = -math.pi * 0.06 - math.pi * 0.88 * i / 24
        x, y = polar(86 + 9 * abs(math.sin(math.pi * i / 24 * 6)), angle)
        rim.append((x, y + 36))
    fan = closed([*rim, (-30, 66), (0, 74), (30, 66)], 0.12)
    ribs = joined(
        curve((x * 0.16, 58), (x * 0.62, 8), (x, y))
        for x, y in ((-72, -2), (-46, -32), (-16, -46), (16, -46), (46, -32), (72, -2))
    )
    foot = closed([(-26, 60), (-34, 82), (0, 88), (34, 82), (26, 60), (0, 66)])
    out = [shape(foot, "c"), shape(fan, "a"), line(ribs, "a-", 4.5)]
    out.append(line(both(curve((10, 50), (26, 12), (36, -22))), "b", 3))
    return [*out, *face(0, 14, 0.95, rng)] if cute else out
