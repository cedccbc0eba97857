"""Leaves and what lives among them: sprig, monstera, mushroom, cactus, pine, butterfly, bee."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, leaf, line, motif, rod, shape
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
    polygon,
    polyline,
    softened,
    star,
)
from designer.engines.loom.rng import Rng

UP = -math.pi / 2


@motif(
    label="leafy sprig",
    words="leaf leaves foliage sprig sprigs branch branches greenery blatt blätter feuille hojas",
    near="fern ferns eucalyptus olive olives herb herbs laurel ivy bamboo plant plants vine vines",
    family="flora",
    a="#4f8f5b",
    b="#87b977",
    c="#d98c5f",
    leaf="#4f8f5b",
)
def sprig(rng: Rng, cute: bool) -> list[Layer]:
    """A swaying stem with pairs of leaves: pointed, round or narrow."""
    kind, pairs, sway = rng.pick([0, 1, 2]), rng.int(5, 7), rng(-30, 30)
    stem = [(sway * 0.7 * math.sin(t / 10 * 3), 96 - 19.2 * t) for t in range(11)]
    out = [rod(curve(*stem), "leaf-", 5)]
    for i in range(1, pairs + 1):
        at = 0.12 + 0.76 * i / (pairs + 1)
        x, y = stem[min(9, int(at * 10))]
        length = (40 if kind == 1 else 62) * (1.12 - 0.55 * at)
        for side in (-1, 1):
            angle, role = UP + side * rng(0.85, 1.1), "a" if side > 0 else "b"
            if kind == 1:
                dx, dy = polar(length * 0.8, angle)
                coin = ellipse(x + dx, y + dy, length * 0.55, length * 0.46, angle)
                out.append(shape(coin, role))
            else:
                width = 26 if kind == 0 else 17
                out += leaf(x, y, length, width, angle, role=role, tip=0.7, vein=kind == 0)
    return out + leaf(*stem[-2], 38, 20, UP, role="a", tip=0.7, vein=False)


@motif(
    label="monstera leaf",
    plural="monstera leaves",
    words="monstera monsteras",
    near="palm palms palm-leaf tropical banana philodendron",
    family="flora",
    size=1.15,
    a="#2f8f6b",
    b="#56b387",
    c="#f28f79",
    leaf="#2f8f6b",
)
def monstera(rng: Rng, cute: bool) -> list[Layer]:
    """A heart-shaped leaf with deep cuts and a few holes."""
    rim = []
    for i in range(64):
        angle = UP + TAU * i / 64
        from_tip = math.pi - abs(((angle - UP) % TAU) - math.pi)  # 0 at the tip, pi at the stem
        radius = (
            92 * (1 - 0.18 * (from_tip / math.pi) ** 2) * (0.86 + 0.14 * math.cos(from_tip / 2))
        )
        radius *= 1 - 0.45 * math.exp(-(((math.pi - from_tip) / 0.28) ** 2))
        cut = 0.52 if (from_tip * 3.1) % 1 > 0.8 and 0.35 < from_tip < 2.75 else 1
        rim.append((radius * cut * math.cos(angle) * 0.96, radius * cut * math.sin(angle)))
    veins = polyline((0, 72), (0, -74))
    for y in (40, 14, -12, -36):
        veins += both(curve((0, y), (22, y - 16), (48, y - 22)))
    holes = both(ellipse(20, 22, 4, 8, 0.9) + ellipse(21, -10, 4, 8, 0.8))
    return [
        rod(curve((0, 60), (6, 84), (0, 100)), "leaf", 8),
        shape(closed(rim, 0.13), "a"),
        line(veins, "a-", 4),
        detail(holes, "bg"),
    ]


@motif(
    label="mushroom",
    words="toadstool toadstools shroom shrooms champignon champignons pilz pilze seta setas",
    near="fungi fungus truffle",
    family="flora",
    upright=True,
    face=True,
    a="#e2564b",
    b="#fbf0dc",
    c="#f4a77f",
    leaf="#7aa36a",
)
def mushroom(rng: Rng, cute: bool) -> list[Layer]:
    """A spotted cap with gills on a crooked stem, in a little grass."""
    wide, tall, lean = rng(0.92, 1.06), rng(0.9, 1.15), rng(-8, 8)
    stem = [(-22, -8), (-24, 34), (-36 + lean, 84), (-14 + lean, 97)]
    stem += [(18 + lean, 96), (36 + lean, 82), (24, 34), (22, -8)]
    gills = bezier((-72, 4), (-40, 28, 40, 28, 72, 4), (40, -10, -40, -10, -72, 4))
    ribs = joined(polyline((x * 0.62, 2), (x, 14 - abs(x) * 0.06)) for x in range(-54, 55, 12))
    dome = bezier(
        (-92, -4),
        (-92, -58, -48, -98, 0, -98),
        (48, -98, 92, -58, 92, -4),
        (90, 16, 60, 4, 0, 6),
        (-60, 4, -90, 16, -92, -4),
    ).moved(scale_x=wide, scale_y=tall, dy=4)
    places = [(-50, -34, 13), (-10, -66, 15), (34, -40, 17), (66, -16, 9)]
    places += [(-72, -10, 8), (-20, -22, 9), (22, -78, 6), (12, -12, 6)]
    spots = joined(
        ellipse(x * wide, y * tall + 4, r, r * 0.86, rng(-0.4, 0.4)) for x, y, r in places
    )
    out = [shape(closed(stem), "b"), shape(gills, "c"), line(ribs, "c-", 2.6)]
    out += [shape(dome, "a"), detail(spots, "b")]
    if cute:
        out += face(lean * 0.5, 50, 0.78, rng)
    else:
        folds = curve((-10, 40), (-12 + lean * 0.5, 66), (-18 + lean * 0.7, 80))
        folds += curve((9, 46), (12 + lean * 0.4, 70))
        out.append(line(folds, "b-", 3))
    grass = curve((-58, 97), (-52, 82)) + curve((-48, 98), (-46, 78))
    grass += curve((52, 97), (48, 80)) + curve((60, 98), (64, 84))
    return [*out, rod(grass, "leaf", 5)]


@motif(
    label="cactus",
    plural="cacti",
    words="cactuses kaktus kakteen",
    near="succulent succulents aloe agave",
    family="flora",
    upright=True,
    level=True,
    face=True,
    a="#4f9b72",
    b="#d9805a",
    c="#f4a1b4",
    leaf="#4f9b72",
)
def cactus(rng: Rng, cute: bool) -> list[Layer]:
    """A two-armed cactus in a pot, with a flower on its head."""
    dome = arc(0, -52, 30, math.pi, TAU).segments
    body = Path([*dome, ("L", 30.0, 52.0), ("L", -30.0, 52.0), ("Z",)])
    out = [
        shape(body, "a"),
        rod(curve((-28, 14), (-58, 12), (-62, -4), (-62, -30)), "a", 24),
        rod(curve((28, -4), (56, -6), (60, -20), (60, -46)), "a", 24),
    ]
    if cute:
        out.append(line(both(curve((18, -54), (18, -30))), "a-", 3.4))
        out += face(0, -18, 0.8, rng)
    else:
        ribs = joined(polyline((x, -64 + abs(x)), (x, 44)) for x in (-14, 0, 14))
        out.append(line(ribs, "a-", 3.4))
    pot = polygon([(-44, 52), (44, 52), (34, 98), (-34, 98)])
    rim = softened(polygon([(-52, 44), (52, 44), (52, 60), (-52, 60)]), 0.2)
    zigzag = polyline((-30, 78), (-18, 70), (-6, 78), (6, 70), (18, 78), (30, 70))
    out += [shape(pot, "b"), shape(rim, "b"), line(zigzag, "b-", 4)]
    return out + [
        shape(petal(20, 15, UP + turn, 0, -78), "c") for turn in (-1.1, -0.55, 0.55, 1.1, 0)
    ]


@motif(
    label="pine tree",
    words="pine pines tree trees fir firs evergreen tannenbaum sapin arbol árbol",
    near="spruce cedar cypress",
    family="night",
    upright=True,
    level=True,
    a="#3f7f5f",
    b="#8a5a3c",
    c="#e24f4a",
    leaf="#3f7f5f",
)
def pine(rng: Rng, cute: bool) -> list[Layer]:
    """Three skirts of needles on a trunk, with baubles and a star."""
    out = [shape(polygon([(-9, 60), (9, 60), (10, 97), (-10, 97)]), "b")]
    for y, w, h in ((66, 62, 62), (28, 50, 58), (-12, 37, 58)):
        skirt = bezier(
            (0, y - h),
            (w * 0.3, y - h * 0.45, w * 0.7, y - h * 0.2, w, y),
            (w * 0.5, y + 12, -w * 0.5, y + 12, -w, y),
            (-w * 0.7, y - h * 0.2, -w * 0.3, y - h * 0.45, 0, y - h),
        )
        out.append(shape(skirt, "a"))
    baubles = [(-24, 56, "c"), (16, 60, "sun"), (36, 50, "c"), (-8, 24, "sun")]
    baubles += [(22, 20, "c"), (-10, -16, "c"), (10, -34, "sun")]
    out += [detail(ellipse(x, y, 6), role) for x, y, role in baubles]
    return [*out, shape(softened(star(5, 21, 10, cx=0, cy=-76), 0.2), "sun")]


@motif(
    label="butterfly",
    plural="butterflies",
    words="schmetterling schmetterlinge papillon papillons mariposa mariposas",
    near="moth moths dragonfly dragonflies insect insects",
    family="flora",
    size=0.85,
    a="#7a6fd0",
    b="#f4a6c0",
    c="#f7d36f",
)
def butterfly(rng: Rng, cute: bool) -> list[Layer]:
    """Four patterned wings, a body and two feelers."""
    upper = bezier((4, -6), (14, -66, 66, -104, 92, -76), (108, -50, 70, 0, 4, 4))
    lower = bezier((4, 0), (60, 2, 92, 30, 74, 66), (58, 94, 16, 60, 4, 8))
    edge = ellipse(76, -70, 6) + ellipse(85, -52, 5) + ellipse(84, -34, 4)
    veins = curve((8, -6), (36, -40), (58, -58)) + curve((8, 0), (40, -18), (60, -26))
    return [
        shape(both(lower), "b"),
        shape(both(upper), "a"),
        detail(both(upper.moved(scale=0.62, dx=14, dy=-12)), "a+"),
        detail(both(lower.moved(scale=0.55, dx=16, dy=12)), "c"),
        detail(both(edge), "c"),
        detail(both(ellipse(62, 62, 5) + ellipse(72, 46, 4.5)), "a"),
        line(both(veins), "a-", 3),
        line(both(curve((2, -34), (12, -60), (26, -74))), "ink", 3.4),
        detail(both(ellipse(27, -76, 4)), "ink"),
        shape(petal(78, 24, UP, 0, 42, 0.2), "ink"),
    ]


@motif(
    label="bee",
    words="bees bumblebee bumblebees honey honeybee honeybees biene bienen abeille abejas",
    near="wasp ladybug ladybird beetle",
    family="flora",
    size=0.75,
    a="#f8c02f",
    b="#e6f2f7",
    c="#3b2a22",
)
def bee(rng: Rng, cute: bool) -> list[Layer]:
    """A round striped bee with two glassy wings."""
    stripes = curve((2, -26), (8, 14), (2, 54)) + curve((30, -20), (36, 14), (30, 46))
    feelers = curve((-36, -24), (-48, -48), (-62, -52)) + curve((-24, -28), (-30, -52), (-42, -62))
    return [
        shape(ellipse(-8, -46, 24, 38, -0.35) + ellipse(28, -42, 20, 34, 0.35), "b"),
        shape(ellipse(0, 14, 62, 44), "a"),
        line(stripes, "c", 13),
        line(feelers, "ink", 4),
        detail(ellipse(-34, 8, 6, 7), "ink"),
        detail(ellipse(-32, 5, 2.2), "white"),
        detail(ellipse(-28, 24, 7, 5), "blush"),
        line(arc(-42, 18, 7, 0.1, 1.8), "ink", 3.4),
    ]
