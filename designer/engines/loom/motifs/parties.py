"""Spring and evening feasts: Easter egg, lantern, firework, party balloon."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.posing import bow, box, dots, kind_of, posed, spots
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
    polyline,
    softened,
    star,
)
from designer.engines.loom.rng import Rng

UP = -math.pi / 2


@motif(
    label="easter egg",
    words="easter-egg easter-eggs",
    family="flora",
    size=0.85,
    a="#e58fa5",
    b="#f7dd9a",
    c="#5fa8a0",
    d="#7f6bb0",
)
def easter_egg(rng: Rng, cute: bool) -> list[Layer]:
    """A painted egg: banded in folk manner, or with a wreath and a bloom."""
    egg = bezier(
        (0, -96),
        (44, -96, 72, -28, 72, 20),
        (72, 68, 42, 96, 0, 96),
        (-42, 96, -72, 68, -72, 20),
        (-72, -28, -44, -96, 0, -96),
    )
    gloss = line(curve((-34, -50), (-50, -18), (-54, 8)), "white", 7)
    if kind_of(rng, 3) == 0:
        return [shape(egg, "c"), *_painted_wreath(), gloss]
    ground = rng.pick(["a", "d"])
    other = "d" if ground == "a" else "a"
    top = bezier(
        (-53, -44),
        (-40, -80, -22, -96, 0, -96),
        (22, -96, 40, -80, 53, -44),
        (20, -34, -20, -34, -53, -44),
    )
    belly = bezier(
        (-71, 6),
        (-24, 18, 24, 18, 71, 6),
        (73, 22, 71, 36, 66, 50),
        (22, 62, -22, 62, -66, 50),
        (-71, 36, -73, 22, -71, 6),
    )
    zigzag = polyline(
        *[(x, -12 + (9 if i % 2 else -7) - abs(x) * 0.06) for i, x in enumerate(range(-63, 64, 14))]
    )
    blooms = joined(
        petal(14, 12, TAU * i / 5 + x, x, 34 - abs(x) * 0.12)
        for x in (-42, 0, 42)
        for i in range(5)
    )
    leaves = joined(petal(16, 9, t, x, 36, 0.6) for x in (-21, 21) for t in (UP - 0.6, UP + 0.6))
    return [
        shape(egg, ground),
        detail(top, "c"),
        detail(dots([(0, -80), (-20, -62), (20, -62), (0, -54)], 5), "b"),
        line(curve((-54, -43), (0, -33), (54, -43)), "b", 6),
        line(zigzag, "b", 6),
        detail(belly, "b"),
        detail(leaves, "c"),
        detail(blooms, other),
        detail(dots([(-42, 29), (0, 34), (42, 29)], 4.5), "b"),
        detail(dots([(-40, 70), (-20, 76), (0, 78), (20, 76), (40, 70)], 4.5), "c"),
        gloss,
    ]


def _painted_wreath() -> list[Layer]:
    leaves = joined(
        petal(24, 13, TAU * i / 12 + 1.9, *polar(44, TAU * i / 12), 0.5).moved(dy=12)
        for i in range(12)
    )
    berries = dots([polar(52, TAU * (i + 0.4) / 12) for i in range(12)], 4.6).moved(dy=12)
    bloom = joined(petal(30, 24, TAU * i / 6, 0, 12, 0.2) for i in range(6))
    return [
        detail(leaves, "b"),
        detail(berries, "a"),
        detail(bloom, "a"),
        detail(ellipse(0, 12, 10), "b"),
        detail(dots([(0, -72), (-16, -60), (16, -60), (-26, 84), (0, 88), (26, 84)], 4.5), "b"),
    ]


@motif(
    label="lantern",
    words="lanterns lampion",
    near="lamp lamps ramadan eid diwali lunar-new-year",
    family="night",
    upright=True,
    a="#c8373f",
    b="#e9b44c",
    c="#f7d98a",
    d="#3f5f9a",
)
def lantern(rng: Rng, cute: bool) -> list[Layer]:
    """A ribbed paper lantern with its tassel, or a pierced brass one with a flame."""
    return _brass(rng) if kind_of(rng, 3) == 2 else _paper(rng)


def _paper(rng: Rng) -> list[Layer]:
    wide = rng.pick([74, 54])
    body = closed(spots("-26,-64 26,-64 66,-36 74,-4 66,28 26,54 -26,54 -66,28 -74,-4 -66,-36"))
    thin = wide / 74
    ribs = both(curve((12, -63), (26 * 1.3, -4), (12, 53))) + both(
        curve((22, -63), (56, -4), (22, 53))
    )
    band = bezier(
        (-73, -12),
        (-30, 0, 30, 0, 73, -12),
        (75, -4, 74, 4, 72, 10),
        (30, 22, -30, 22, -72, 10),
        (-74, 4, -75, -4, -73, -12),
    )
    blooms = joined(
        petal(9, 8, TAU * i / 5, x, 8 - abs(x) * 0.1) for x in (-48, -16, 16, 48) for i in range(5)
    )
    threads = joined(polyline((x * 0.4, 78), (x, 98)) for x in (-9, -3, 3, 9))
    out = [
        rod(curve((0, -74), (-2, -86), (0, -98)), "b", 5),
        shape(body, "a"),
        detail(
            closed(spots("-14,-62 14,-62 30,-30 34,-4 30,24 14,52 -14,52 -30,24 -34,-4 -30,-30")),
            "a+",
        ),
        line(ribs, "a-", 4),
        detail(band, "c"),
        detail(blooms, "a"),
        detail(dots([(x, 3 if abs(x) < 20 else 0) for x in (-64, -32, 0, 32, 64)], 3), "d"),
    ]
    out = [layer._replace(path=layer.path.moved(scale_x=thin)) for layer in out]
    return [
        *out,
        shape(box(0, -66, 62 * thin + 6, 17, 5), "b"),
        shape(box(0, 56, 62 * thin + 6, 15, 5), "b"),
        rod(threads, "b", 5),
        shape(ellipse(0, 74, 8), "d"),
    ]


def _brass(rng: Rng) -> list[Layer]:
    dome = bezier((-44, -36), (-44, -58, -12, -62, 0, -84), (12, -62, 44, -58, 44, -36))
    glass = bezier((-40, -28), (-66, 0, -56, 34, -36, 58), (36, 58), (56, 34, 66, 0, 40, -28))
    window = bezier((0, -22), (28, -6, 30, 24, 22, 50), (-22, 50), (-30, 24, -28, -6, 0, -22))
    lattice = both(curve((34, -24), (46, 12), (32, 56)))
    return [
        rod(arc(0, -88, 8, 2.0, 7.4), "b", 5),
        shape(glass, "d"),
        shape(dome, "b"),
        shape(window, "c"),
        shape(petal(44, 30, UP, 0, 50, 0.7, 0.2), "a"),
        detail(petal(24, 15, UP, 0, 50, 0.6, 0.2), "b+"),
        line(lattice, "b", 5),
        shape(box(0, -32, 100, 13, 5), "b"),
        shape(closed(spots("-46,54 46,54 54,72 34,84 0,88 -34,84 -54,72"), 0.1), "b"),
        detail(dots([(-40, 8), (40, 8), (-38, 32), (38, 32)], 4), "c"),
        line(curve((-30, 70), (0, 75), (30, 70)), "b-", 4),
        detail(softened(star(8, 11, 6, 0, 0, -52), 0.15), "d"),
    ]


@motif(
    label="firework",
    words="fireworks sparkler sparklers",
    near="new-year new-years",
    family="night",
    size=1.1,
    a="#e2556b",
    b="#f2c14e",
    c="#4aa7b5",
    d="#8a6fc4",
)
def firework(rng: Rng, cute: bool) -> list[Layer]:
    """A burst of rays, drops and stars in rings; each variant another flower of light."""
    count, kind = rng.int(11, 14), kind_of(rng, 3)
    outer, inner = (("a", "b"), ("c", "b"), ("d", "a"))[kind]
    angles = [TAU * i / count + rng(-0.05, 0.05) for i in range(count)]
    out: list[Layer] = []
    if kind == 0:
        tails = joined(petal(70, 15, t, *polar(30, t), 0.0, 0.7) for t in angles)
        out.append(shape(tails, outer))
        out.append(shape(dots([polar(58, t + TAU / count / 2) for t in angles], 6), inner))
    elif kind == 1:
        for i, t in enumerate(angles):
            reach = 94 if i % 2 else 74
            bend = polar(reach * 0.62, t - 0.09)
            x, y = polar(reach, t + 0.05)
            out.append(
                rod(curve(polar(30, t), bend, (x * 0.9, y * 0.9)), outer if i % 2 else inner, 7)
            )
            out.append(shape(ellipse(x, y, 7.5), inner if i % 2 else outer))
    else:
        for i, t in enumerate(angles):
            x, y = polar(88 if i % 2 else 70, t)
            out.append(
                rod(polyline(polar(34, t), (x * 0.82, y * 0.82)), outer if i % 2 else "b", 6)
            )
            tip = (
                softened(star(5, 13, 6, t, x, y), 0.2) if i % 2 else petal(15, 12, t, x - 6, y, 0.6)
            )
            out.append(shape(tip, inner if i % 2 else "b"))
    core = joined(petal(27, 11, TAU * i / 10, 0, 0, 0.4, 0.6) for i in range(10))
    return [*out, shape(core, inner), shape(ellipse(0, 0, 9), outer)]


@motif(
    label="party balloon",
    words="party-balloon party-balloons",
    near="party parties carnival",
    family="pop",
    upright=True,
    face=True,
    a="#e2586a",
    b="#f3bd4f",
    c="#4fa3ad",
    d="#fbe9d8",
)
def party_balloon(rng: Rng, cute: bool) -> list[Layer]:
    """One striped or spotted balloon on a curled string, or a bunch of three."""
    if kind_of(rng, 3) == 2 and not cute:
        return _bunch()
    body = _balloon()
    string = curve((0, 54), (-10, 68), (8, 80), (-4, 98))
    hue = rng.pick(["a", "b", "c"])
    out = [
        rod(string, "d-", 5),
        shape(closed(spots("-3,44 -11,58 0,54 12,58 4,44"), 0.08), f"{hue}-"),
        shape(body, hue),
    ]
    shade = bezier(
        (6, 46), (40, 30, 60, -6, 58, -42), (56, -62, 48, -78, 34, -88), (46, -30, 38, 14, 6, 46)
    )
    out += [detail(shade, f"{hue}-"), line(curve((-28, -78), (-42, -62), (-45, -40)), "white", 8)]
    if cute:
        return [*out, *face(-4, -34, 1.2, rng)]
    if rng() < 0.5:
        return [
            *out,
            detail(
                dots(
                    [(-16, -60), (10, -76), (14, -40), (-26, -26), (-2, -10), (22, -6), (4, 22)], 7
                ),
                "d",
            ),
        ]
    waves = joined(
        curve((-w, y), (-w * 0.3, y + 9), (w * 0.3, y - 5), (w, y + 3))
        for y, w in ((-36, 50), (-14, 46), (8, 36))
    )
    return [*out, line(waves, "d", 8)]


def _balloon() -> Path:
    return bezier(
        (0, 48),
        (-30, 40, -60, -4, -60, -40),
        (-60, -78, -32, -98, 0, -98),
        (32, -98, 60, -78, 60, -40),
        (60, -4, 30, 40, 0, 48),
    )


def _bunch() -> list[Layer]:
    out: list[Layer] = []
    for x, y, turn, role in ((-40, -16, -0.3, "c"), (42, -10, 0.32, "b"), (0, -36, 0.02, "a")):
        one = [
            shape(_balloon(), role),
            detail(
                bezier(
                    (0, 48),
                    (30, 40, 60, -4, 60, -40),
                    (60, -60, 50, -80, 36, -88),
                    (46, -40, 36, 14, 0, 48),
                ),
                f"{role}-",
            ),
            line(curve((-28, -76), (-42, -60), (-45, -38)), "white", 9),
            shape(closed(spots("-3,44 -11,58 0,54 12,58 4,44"), 0.08), f"{role}-"),
        ]
        knot = (x - math.sin(turn) * 33, y + math.cos(turn) * 33)
        out.append(rod(curve(knot, (x * 0.3, 52), (0, 76)), "d-", 4))
        out += posed(one, turn=turn, scale=0.62, dx=x, dy=y)
    return [*out, rod(curve((0, 72), (5, 84), (-4, 98)), "d-", 4), *bow(0, 74, 20, "a")]
