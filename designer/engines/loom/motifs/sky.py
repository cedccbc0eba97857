"""The sky: star, moon, sun."""

from __future__ import annotations

import math

from designer.engines.loom import paths
from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, shape
from designer.engines.loom.motifs.kit import dots, fitted, placed, strokes, which
from designer.engines.loom.motifs.space import plump_star, spark
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
)
from designer.engines.loom.rng import Rng


@motif(
    label="star",
    words="stars starry stern sterne étoile étoiles estrella estrellas",
    near="galaxy galaxies asterisk sheriff-star",
    family="night",
    size=0.6,
    face=True,
    a="#f4bf45",
    b="#fbe6ac",
    c="#e8873f",
)
def star(rng: Rng, cute: bool) -> list[Layer]:
    """A plump star, a folded one with lit and shaded sides, or a folk star with eight points."""
    kind = 0 if cute else which(rng, 3)
    if kind == 1:
        points = [
            polar(98 if i % 2 == 0 else 42, -math.pi / 2 + math.pi * i / 5) for i in range(10)
        ]
        dark = joined(polygon([(0, 0), points[i], points[(i + 1) % 10]]) for i in range(0, 10, 2))
        return [shape(softened(polygon(points), 0.03), "a"), detail(dark, "c")]
    if kind == 2:
        out = [
            shape(softened(paths.star(8, 98, 48), 0.08), "a"),
            shape(softened(paths.star(8, 58, 30), 0.1), "c"),
            detail(dots([polar(70, TAU * i / 8 - math.pi / 2) for i in range(8)], 4.5), "c"),
        ]
        return [*out, detail(ellipse(0, 0, 17), "b"), detail(ellipse(0, 0, 6), "c")]
    turn = rng(-0.14, 0.14)
    out = [shape(plump_star(0, 4, 100, turn), "a")]
    if cute:
        return [*out, *face(0, 6, 1.15, rng)]
    glint = curve((-34, -22), (-20, -26), (-10, -54))
    specks = dots([polar(58, -math.pi / 2 + turn + TAU * i / 5) for i in range(1, 5)], 5)
    return [
        *out,
        detail(plump_star(0, 5, 54, turn), "a+"),
        line(glint, "a+", 6),
        detail(specks, "c"),
    ]


def _crescent(x: float) -> Path:
    """A crescent open to the right; ``x`` is how far its inner curve reaches."""
    outer, inner = arc(-4, 0, 96, 0.92, TAU - 0.92), arc(x, 0, 79, TAU - 1.3, 1.3)
    return Path([*outer.segments, *inner.segments[1:], ("Z",)])


def _profile() -> Path:
    """A crescent whose inner side is a face seen from the side: brow, nose, lips, chin."""
    outer = arc(-4, 0, 96, 0.92, TAU - 0.92)
    face_line = bezier(
        (54, -76),
        (18, -70, -24, -58, -40, -34),
        (-34, -24, -18, -10, -13, 0),
        (-11, 8, -26, 8, -34, 11),
        (-28, 13, -24, 18, -27, 21),
        (-30, 23, -34, 23, -37, 24),
        (-31, 26, -28, 31, -32, 35),
        (-36, 38, -36, 40, -33, 45),
        (-26, 53, -20, 57, -10, 61),
        (10, 70, 34, 77, 54, 76),
        close=False,
    )
    return Path([*outer.segments, *face_line.segments[1:], ("Z",)])


def _hanging_star(x: float, top: float, y: float, size: float) -> list[Layer]:
    return [
        line(polyline((x, top), (x, y - size * 0.6)), "b", 3),
        shape(plump_star(x, y, size), "a+"),
    ]


@motif(
    label="moon",
    words="moons crescent crescents lunar mond monde lune lunes luna lunas moonlight",
    near="eclipse",
    family="night",
    size=0.95,
    upright=True,
    face=True,
    a="#f3cd78",
    b="#d9a54b",
    c="#8a9cd0",
    d="#d98f83",
)
def moon(rng: Rng, cute: bool) -> list[Layer]:
    """A sleeping profile, a moon with stars on threads, or one wreathed in flowers."""
    kind = which(rng, 3)
    profile = kind == 0 and not cute
    out = [shape(_profile() if profile else _crescent(28 if kind else 36), "a")]
    if cute or kind == 0:
        if profile:
            out.append(line(curve((-37, 24), (-44, 25), (-51, 21)), "ink", 4))
        lid = arc(-60, -12, 13, 0.15, math.pi - 0.3)
        lashes = strokes((-70, -2, -76, 5), (-62, 1, -64, 9), (-53, -1, -49, 7))
        out.append(line(lid + lashes, "ink", 4.4))
        out.append(detail(ellipse(-58, 22, 11, 8), "blush"))
        if cute:
            out.append(line(arc(-40, 16, 9, 0.4, math.pi - 0.6), "ink", 4))
    if kind == 2:
        for x, y, r, role in ((-66, 50, 17, "d"), (-34, 74, 20, "c"), (2, 86, 15, "d")):
            out += _bloom(x, y, r, role, rng(0, 1))
    elif kind == 1 and not cute:
        dust = dots(
            [(-76, -20), (-66, 12), (-80, 14), (-56, -46), (-52, 44), (-70, 34), (-38, -66)], 4.5
        )
        out.append(detail(dust, "b"))
    threads = ((14, -70, -2, 15), (46, -60, 26, 17)) if kind == 1 else ()
    for x, top, y, size in threads:
        out += _hanging_star(x, top, y, size)
    if kind != 1:
        out.append(shape(plump_star(44, -4, 21, rng(0, 1)), "b+"))
        out.append(detail(spark(22, 34, 11) + ellipse(34, -40, 4.5), "c"))
    return fitted(placed(out, turn=rng(-0.25, 0.1) if kind != 1 else 0.0))


def _bloom(x: float, y: float, r: float, role: str, turn: float) -> list[Layer]:
    """A small open flower between two leaves."""
    leaves = petal(r * 1.7, r * 0.9, turn + 2.2, x, y, 0.7) + petal(
        r * 1.7, r * 0.9, turn - 0.5, x, y, 0.7
    )
    petals = joined(petal(r, r * 0.95, turn + TAU * i / 5, x, y) for i in range(5))
    return [shape(leaves, "leaf"), shape(petals, role), detail(ellipse(x, y, r * 0.3), "a+")]


@motif(
    label="sun",
    words="suns sunshine sunny sunburst sonne soleil sol soles",
    near="solar summertime",
    family="cute",
    face=True,
    a="#f6b337",
    b="#ea7f33",
    c="#fde3a0",
    d="#d95f3f",
)
def sun(rng: Rng, cute: bool) -> list[Layer]:
    """A sun of flames and points in turn, of petals, or of fine strokes; with a drawn disc."""
    kind, n = which(rng, 3), rng.pick([8, 9, 10])
    out: list[Layer] = []
    for i in range(2 * n):
        angle = TAU * i / (2 * n)
        if kind == 0 and i % 2 == 0:
            flame = bezier((48, -15), (64, -22, 76, -4, 99, -8), (86, 4, 78, 16, 48, 15))
            out.append(shape(flame.moved(turn=angle), "b"))
        elif kind == 0:
            out.append(shape(polygon([(48, -9), (86, 0), (48, 9)]).moved(turn=angle), "c"))
        elif kind == 1:
            ray = petal(
                52 if i % 2 == 0 else 40, 21 if i % 2 == 0 else 15, angle, *polar(46, angle), 0.35
            )
            out.append(shape(ray, "b" if i % 2 == 0 else "c"))
        elif i % 2 == 0:
            out.append(
                shape(softened(polygon([(60, -8), (98, 0), (60, 8)]), 0.1).moved(turn=angle), "b")
            )
        else:
            out.append(shape(ellipse(*polar(76, angle), 6), "c"))
    out.append(shape(ellipse(0, 0, 53), "a"))
    if cute:
        return [*out, *face(0, -2, 1.35, rng)]
    if kind == 0:
        spiral = [polar(4 + i * 3.6, i * 0.62) for i in range(10)]
        return [*out, line(curve(*spiral), "b", 6)]
    ring = dots([polar(38, TAU * i / 14) for i in range(14)], 3.6)
    heart = joined(petal(26, 13, TAU * i / 8, 0, 0, 0.5) for i in range(8))
    return [*out, detail(ring, "d"), detail(heart, "b"), detail(ellipse(0, 0, 8), "c")]
