"""Into space: planet, rocket."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.kit import dots, fitted, placed, puffed, which
from designer.engines.loom.motifs.space import spark
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
    petal,
    polar,
)
from designer.engines.loom.rng import Rng


def _band(radius: float, low: float, high: float, sway: float) -> Path:
    """A wavy stripe across a disc between two heights, as shares of the radius."""
    y0, y1 = radius * low, radius * high
    w0, w1 = math.sqrt(radius**2 - y0**2), math.sqrt(radius**2 - y1**2)
    return bezier(
        (-w0, y0),
        (-w0 * 0.4, y0 - sway, w0 * 0.4, y0 + sway, w0, y0),
        ((w0 + w1) * 0.53, (y0 * 2 + y1) / 3, (w0 + w1) * 0.53, (y0 + y1 * 2) / 3, w1, y1),
        (w1 * 0.4, y1 + sway, -w1 * 0.4, y1 - sway, -w1, y1),
        (-(w0 + w1) * 0.53, (y0 + y1 * 2) / 3, -(w0 + w1) * 0.53, (y0 * 2 + y1) / 3, -w0, y0),
    )


def _banded(radius: float, role: str, rng: Rng) -> list[Layer]:
    """Light and dark belts."""
    bands = ((-0.8, -0.5, "+"), (-0.22, 0.02, "-"), (0.12, 0.3, "+"), (0.56, 0.84, "-"))
    return [
        detail(_band(radius * 0.985, low, high, rng(3, 9)), role + tone)
        for low, high, tone in bands
    ]


def _cratered(radius: float, role: str, rng: Rng) -> list[Layer]:
    """Craters, the large ones with a lit floor."""
    places = [(-0.42, -0.36, 0.2), (0.34, -0.56, 0.12), (0.1, 0.64, 0.15), (-0.56, 0.3, 0.11)]
    places += [(0.56, 0.12, 0.18), (0.02, -0.08, 0.07)]
    pits = joined(ellipse(radius * x, radius * y, radius * r) for x, y, r in places)
    floors = joined(
        ellipse(radius * (x + 0.03), radius * (y + 0.03), radius * r * 0.62)
        for x, y, r in places[:3]
    )
    return [detail(pits, f"{role}-"), detail(floors, role)]


def _marbled(radius: float, role: str, rng: Rng) -> list[Layer]:
    """Streams of cloud and a storm."""
    swirl = [(-50, -24), (-20, -40), (14, -30), (44, -38), (52, -22), (20, -14), (-14, -20)]
    streams = curve((-54, 10), (-24, 2), (4, 8), (46, 0)) + curve((-36, 44), (0, 38), (30, 46))
    return [
        detail(closed([*swirl, (-44, -8)]), f"{role}+"),
        detail(ellipse(18, 20, 17, 11) + ellipse(-26, 26, 8, 5), "b"),
        line(streams, f"{role}-", 5),
    ]


@motif(
    label="planet",
    words="planets saturn space cosmic universe planeten planète planètes planeta planetas",
    near="solar-system mars jupiter earth globe world neptune venus",
    family="night",
    size=1.02,
    face=True,
    a="#dd7f63",
    b="#f0c473",
    c="#6673bd",
    d="#7fb3a8",
)
def planet(rng: Rng, cute: bool) -> list[Layer]:
    """A planet: banded with a double ring, cratered with a moon, or marbled."""
    kind, tilt, role = which(rng, 3), rng(-0.5, -0.22), rng.pick("acd")
    ringed, radius = kind != 1, 60 if kind != 1 else 78
    paint = (_banded, _cratered, _marbled)[kind](radius, role, rng)
    if cute and kind == 0:
        paint = [paint[0], paint[-1]]
    globe = placed([shape(ellipse(0, 0, radius), role), *paint], turn=tilt)
    if cute:
        globe += face(0, -6, 1.1, rng)
    if not ringed:
        moonlet = [
            shape(ellipse(78, -66, 16), "b"),
            detail(dots([(73, -70), (82, -62)], 3.4), "b-"),
        ]
        return fitted([*globe, line(arc(0, 0, radius * 0.8, 3.5, 4.5), f"{role}+", 6), *moonlet])
    back = [
        rod(arc(0, 0, 96, math.pi, TAU, 27), "b", 11),
        rod(arc(0, 0, 80, math.pi, TAU, 21), "b-", 5),
    ]
    front = [
        rod(arc(0, 0, 80, 0, math.pi, 21), "b-", 5),
        rod(arc(0, 0, 96, 0, math.pi, 27), "b", 11),
    ]
    stars = detail(spark(-66, -70, 13) + spark(70, 66, 10) + ellipse(-80, 58, 4.5), "b")
    return [*placed(back, turn=tilt), *globe, *placed(front, turn=tilt), stars]


@motif(
    label="rocket",
    words="rockets spaceship spaceships rakete raketen fusée cohete cohetes",
    near="shuttle satellite launch",
    family="night",
    size=1.05,
    a="#f4efe4",
    b="#df5f4c",
    c="#5aa3bf",
    d="#f3b84a",
)
def rocket(rng: Rng, cute: bool) -> list[Layer]:
    """A rocket in flight: slim and banded, or a round one in a puff of smoke."""
    plump = which(rng, 2) == 0
    half = 44 if plump else 34
    body = bezier(
        (0, -98),
        (half * 1.06, -54, half * 1.12, 20, half * 0.66, 56),
        (-half * 0.66, 56),
        (-half * 1.12, 20, -half * 1.06, -54, 0, -98),
    )
    nose = bezier(
        (0, -98),
        (half * 0.42, -80, half * 0.66, -64, half * 0.8, -44),
        (half * 0.3, -36, -half * 0.3, -36, -half * 0.8, -44),
        (-half * 0.66, -64, -half * 0.42, -80, 0, -98),
    )
    shade = bezier(
        (half * 0.5, -36),
        (half * 0.6, 0, half * 0.5, 34, half * 0.3, 56),
        (half * 0.66, 56),
        (half * 1.0, 24, half * 1.02, -14, half * 0.82, -42),
    )
    fin = closed(
        [(half * 0.76, 10), (half + 26, 40), (half + 28, 78), (half * 0.9, 58), (half * 0.6, 54)],
        0.14,
    )
    fire = [
        shape(petal(50 if not plump else 44, 38, math.pi / 2, 0, 52, 0.7), "b"),
        shape(petal(34, 25, math.pi / 2, 0, 54, 0.7), "d"),
    ]
    out: list[Layer] = []
    if plump:
        puffs = [polar(21, TAU * k / 7) for k in range(7)]
        out += [
            shape(puffed(puffs, 0.34).moved(dx=x, dy=y, scale=s), "a")
            for x, y, s in ((-26, 92, 0.8), (22, 96, 0.9), (0, 102, 1.0))
        ]
    out += [
        *fire,
        shape(both(fin), "b"),
        shape(body, "a"),
        detail(shade, "a-"),
        shape(nose, "b"),
        shape(ellipse(0, -8, 20), "d"),
        detail(ellipse(0, -8, 14), "c"),
        line(arc(0, -8, 9, 3.3, 4.5), "white", 4),
        line(curve((-half * 0.9, 30), (0, 38), (half * 0.9, 30)), "c", 7),
        shape(closed([(-6, 26), (6, 26), (7, 76), (0, 84), (-7, 76)], 0.12), "b"),
    ]
    stars = detail(
        spark(-72, -30, 13) + spark(70, -52, 10) + ellipse(-58, 26, 4.5) + ellipse(72, 4, 4), "d"
    )
    return fitted(placed([*out, stars], turn=rng(0.2, 0.7)))
