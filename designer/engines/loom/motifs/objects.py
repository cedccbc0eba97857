"""Things and signs: heart, skull, paisley, candy cane, pumpkin, ghost, crystal, eye."""

from __future__ import annotations

import math
from itertools import pairwise

from designer.engines.loom import paths
from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.paths import (
    TAU,
    Path,
    arc,
    bezier,
    blob,
    both,
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

UP = -math.pi / 2


@motif(
    label="heart",
    words="hearts love valentine valentines herz herzen coeur coeurs cœur corazón corazones",
    near="romantic romance kiss wedding",
    family="cute",
    size=0.7,
    face=True,
    a="#e8526b",
    b="#f7a3ae",
    c="#c53657",
)
def heart(rng: Rng, cute: bool) -> list[Layer]:
    """A heart with a highlight."""
    path = bezier(
        (0, 88),
        (-46, 50, -96, 18, -94, -34),
        (-92, -86, -22, -96, 0, -44),
        (22, -96, 92, -86, 94, -34),
        (96, 18, 46, 50, 0, 88),
    )
    out = [shape(path, "a"), line(arc(-48, -38, 26, math.pi * 1.02, math.pi * 1.5), "a+", 9)]
    return [*out, *face(0, -10, 1.3, rng)] if cute else out


@motif(
    label="skull",
    words="skulls calavera calaveras schädel totenkopf crâne",
    near="skeleton skeletons bone bones",
    family="night",
    upright=True,
    a="#f6efe0",
    b="#d9cbb2",
    c="#e2617a",
)
def skull(rng: Rng, cute: bool) -> list[Layer]:
    """A friendly skull, often decorated like a sugar skull."""
    bone = bezier(
        (-34, 62),
        (-36, 44, -78, 40, -78, -10),
        (-80, -122, 80, -122, 78, -10),
        (78, 40, 36, 44, 34, 62),
        (36, 94, 26, 92, 0, 92),
        (-26, 92, -36, 94, -34, 62),
    )
    teeth = joined(polyline((x, 64), (x, 88)) for x in (-17, 0, 17))
    teeth += curve((-28, 62), (0, 67), (28, 62))
    out = [
        shape(bone, "a"),
        detail(both(blob(rng, 23, 8, 0.05).moved(dx=33, dy=-4)), "ink"),
        detail(softened(polygon([(0, 20), (12, 42), (-12, 42)]), 0.2), "ink"),
        line(teeth, "ink", 4),
    ]
    if rng() < 0.6:
        blossoms = both(joined(petal(12, 11, TAU * i / 5, 33, -4) for i in range(5)))
        crown = joined(petal(16, 9, turn + UP, 0, -58, 0.4) for turn in (-0.9, 0, 0.9))
        dots = both(ellipse(54, 30, 4) + ellipse(60, 18, 3))
        out += [detail(blossoms, "c"), detail(crown, "c"), detail(dots, "c")]
    return [*out, line(curve((40, -70), (30, -58), (36, -50), (26, -40)), "b", 4)]


@motif(
    label="paisley",
    plural="paisleys",
    words="paisleys cachemire cachemir",
    near="indian mughal ethnic henna mehndi bandana",
    family="flora",
    a="#b5485d",
    b="#e8b04a",
    c="#3d7f86",
    leaf="#5d8a5a",
)
def paisley(rng: Rng, cute: bool) -> list[Layer]:
    """A curled teardrop in three nested colours, beaded all around."""
    drop = bezier(
        (4, 96),
        (-66, 96, -84, 20, -52, -26),
        (-28, -62, 30, -58, 34, -96),
        (70, -66, 58, -30, 62, 14),
        (66, 66, 44, 96, 4, 96),
    )
    rim = drop.flattened(8)[0][:-1]
    pearls = joined(ellipse(x * 0.885, y * 0.885 + 5.6, 3.4) for x, y in rim[::2])
    beads = joined(ellipse(x * 1.02, y * 1.02, 5.4) for x, y in rim[1::2])
    return [
        shape(drop, "a"),
        shape(drop.moved(scale=0.78, dy=11), "b"),
        shape(drop.moved(scale=0.58, dy=22), "c"),
        detail(joined(petal(25, 17, TAU * i / 7, 2, 46, 0.2) for i in range(7)), "b"),
        detail(ellipse(2, 46, 8), "a"),
        detail(pearls, "light"),
        shape(beads, "c"),
        line(curve((8, 12), (12, -10), (24, -34), (34, -52)), "b", 4),
    ]


@motif(
    label="candy cane",
    words="candy-cane candy-canes zuckerstange",
    near="peppermint",
    family="night",
    a="#ffffff",
    b="#e0364a",
    c="#4f9b72",
)
def candy_cane(rng: Rng, cute: bool) -> list[Layer]:
    """A hooked stick with slanted stripes."""
    hook = arc(14, -44, 32, math.pi, TAU + 0.35).segments[1:]
    stick = Path([*curve((-18, 96), (-18, 0), (-18, -40)).segments, *hook])
    stripes, walked, due = [], 0.0, 14.0
    for (x, y), (u, v) in pairwise(stick.flattened(12)[0]):
        length = math.hypot(u - x, v - y)
        walked += length
        if walked < due or not length:
            continue
        due += 27.0
        tx, ty = (u - x) / length, (v - y) / length
        across, along = 11.5, 6.0
        stripes.append(
            polyline(
                (u + ty * across - tx * along, v - tx * across - ty * along),
                (u - ty * across + tx * along, v + tx * across + ty * along),
            )
        )
    return [rod(stick, "a", 24), line(joined(stripes), "b", 8)]


@motif(
    label="pumpkin",
    words="pumpkins jack-o-lantern kürbis citrouille calabaza calabazas",
    near="gourd squash",
    family="night",
    upright=True,
    a="#ee8733",
    b="#2b1a22",
    c="#f7c04a",
    leaf="#6a8f4a",
)
def pumpkin(rng: Rng, cute: bool) -> list[Layer]:
    """A ribbed pumpkin; two of three are carved into a grin."""
    lobes = [(x, rx) for x, rx in ((-52, 38), (52, 38), (-27, 42), (27, 42), (0, 40))]
    out = [rod(curve((0, -40), (-2, -66), (14, -84)), "leaf", 14)]
    out += [shape(ellipse(x, 20, rx, 62), "a") for x, rx in lobes]
    out.append(line(both(curve((20, -34), (32, 20), (20, 72))), "a-", 4))
    if rng() < 0.67:
        grin = [(-46, 30), (-24, 40), (-12, 34), (0, 44), (12, 34), (24, 40), (46, 30)]
        grin += [(26, 58), (0, 64), (-26, 58)]
        out.append(detail(both(softened(polygon([(18, 10), (30, -14), (44, 10)]), 0.12)), "b"))
        out.append(detail(softened(polygon(grin), 0.1), "b"))
    return [*out, line(curve((2, -50), (30, -72), (46, -58), (36, -48)), "leaf", 5)]


@motif(
    label="ghost",
    words="ghosts spirit spirits boo geist geister fantôme fantasma fantasmas",
    family="night",
    upright=True,
    a="#f7f3ea",
    b="#d6d3e6",
    c="#f7a0b0",
)
def ghost(rng: Rng, cute: bool) -> list[Layer]:
    """A sheet with a wavy hem and a small astonished face."""
    sheet = bezier(
        (-62, 84),
        (-66, 20, -72, -92, 0, -92),
        (72, -92, 66, 20, 62, 84),
        (54, 98, 40, 70, 31, 84),
        (22, 98, 10, 70, 0, 84),
        (-10, 98, -22, 70, -31, 84),
        (-40, 98, -54, 70, -62, 84),
    )
    arms = closed([(58, -6), (88, 4), (84, 26), (58, 24)])
    return [
        shape(both(arms), "a"),
        shape(sheet, "a"),
        detail(both(ellipse(20, -30, 9, 13)), "ink"),
        detail(ellipse(-16, -35, 3.2) + ellipse(24, -35, 3.2), "white"),
        detail(ellipse(0, -2, 8, 11 if rng() < 0.5 else 7), "ink"),
        detail(both(ellipse(37, -8, 8, 5)), "blush"),
        line(curve((-44, 30), (-46, 52), (-42, 66)), "b", 5),
    ]


# (x, top, half width, lean in radians, role) of each stone, the nearest last
STONES = ((-42, -50, 21, -0.34, "c"), (44, -34, 19, 0.36, "c"), (0, -94, 29, 0.0, "a"))


@motif(
    label="crystal",
    words="crystals gem gems gemstone gemstones diamond-gem jewel-stone kristall cristal cristales",
    near="quartz amethyst diamonds-gem",
    family="night",
    upright=True,
    a="#9d86d8",
    b="#c9bdf0",
    c="#6fb9cf",
)
def crystal(rng: Rng, cute: bool) -> list[Layer]:
    """Three standing crystals with bright facets."""
    out: list[Layer] = []
    for x, top, w, lean, role in STONES:
        foot, side = (84 if role == "a" else 66), top + 34
        body = [(0, top), (w, side), (w * 0.82, foot), (-w * 0.82, foot), (-w, side)]
        facet = [(0, top), (-w, side), (-w * 0.82, foot), (-w * 0.2, foot), (-w * 0.25, top + 42)]
        edge = polyline((0, top), (-w * 0.25, top + 42), (w, side))
        bright = "b" if role == "a" else f"{role}+"
        for path, kind in ((polygon(body), "shape"), (polygon(facet), "detail"), (edge, "line")):
            placed = path.moved(turn=lean, dx=x, dy=10)
            if kind == "shape":
                out.append(shape(placed, role))
            elif kind == "detail":
                out.append(detail(placed, bright))
            else:
                out.append(line(placed, f"{role}-", 3))
    spark = paths.star(4, 17, 5, 0, 62, -58)
    return [*out, detail(softened(spark, 0.2), "light")]


@motif(
    label="eye",
    words="eyes evil-eye auge augen ojo ojos nazar",
    near="protection hamsa",
    family="night",
    a="#f7f3ea",
    b="#3f7fd0",
    c="#8cc8ec",
)
def eye(rng: Rng, cute: bool) -> list[Layer]:
    """An open eye with lashes."""
    lid = bezier((-96, 0), (-50, -62, 50, -62, 96, 0), (50, 62, -50, 62, -96, 0))
    lashes = joined(
        polyline(polar(66, UP + t), polar(86 + (8 if i % 2 else 0), UP + t))
        for i, t in enumerate((-0.9, -0.6, -0.3, 0.0, 0.3, 0.6, 0.9))
    ).moved(scale_x=1.05, dy=8)
    return [
        line(lashes, "ink", 5),
        shape(lid, "a"),
        shape(ellipse(0, 0, 38), "b"),
        detail(ellipse(0, 0, 27), "c"),
        detail(ellipse(0, 0, 15), "ink"),
        detail(ellipse(-7, -8, 6), "white"),
    ]
