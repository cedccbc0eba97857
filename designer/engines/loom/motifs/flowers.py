"""Flowers of the garden: sunflower, daisy, tulip, poppy."""

from __future__ import annotations

import math
from collections.abc import Callable

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, shape
from designer.engines.loom.motifs.botany import (
    UP,
    blade,
    crescent,
    dots,
    fitted,
    lobe,
    points,
    ring_points,
    seed_spiral,
    stalk,
    stamens,
)
from designer.engines.loom.paths import (
    TAU,
    Path,
    Point,
    bezier,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
)
from designer.engines.loom.rng import Rng


@motif(
    label="sunflower",
    words="helianthus tournesol tournesols girasol girasoles sonnenblume sonnenblumen",
    family="flora",
    size=1.12,
    face=True,
    a="#f9b824",
    b="#6d3f1f",
    c="#e8890c",
    leaf="#5c9a45",
)
@fitted
def sunflower(rng: Rng, cute: bool) -> list[Layer]:
    """Two rings of pointed petals around a seeded (or smiling) disc, with leaves behind."""
    n, start = rng.int(12, 14), rng(0, TAU)
    out: list[Layer] = []
    for angle in [rng(0.3, 0.6), rng(2.3, 2.7)] + ([rng(4, 5)] if rng() < 0.5 else []):
        out += blade(*polar(44, angle), 62, 52, angle, bend=rng(-12, 12))
    back = joined(petal(rng(80, 90), 30, start + TAU * (i + 0.5) / n, tip=0.8) for i in range(n))
    out.append(shape(back, "c"))
    creases = []
    for i in rng.shuffled(range(n)):
        angle, length = start + TAU * i / n + rng(-0.06, 0.06), rng(80, 92)
        swing = rng(-7, 7)
        leafed = petal(length, rng(30, 36), tip=0.7).bent(_swung(length, swing))
        out.append(shape(leafed.moved(turn=angle), "a"))
        for off in (-0.035, 0.04):
            ends = (polar(38, angle + off * 2.2), polar(length * 0.72, angle + off))
            creases.append(curve(ends[0], polar(54, angle + off * 1.8), ends[1]))
    out += [line(joined(creases), "a-", 2), shape(ellipse(0, 0, 36), "b")]
    if cute:
        return [*out, detail(ellipse(0, 0, 30), "b+"), *face(0, -3, 1.0, rng)]
    rim = ring_points(18, 32, rng, 0.03)
    seeds = seed_spiral(38, 27)
    out += [dots(rim, "c", 4.6), detail(ellipse(2, 2, 17), "b-"), dots(seeds[9:], "c-", 3.4)]
    return [*out, dots(seeds[:9], "leaf", 3.2)]


def _swung(length: float, by: float) -> Callable[[float, float], Point]:
    """A bend that grows along the stem."""
    return lambda x, y: (x, y + by * (x / length) ** 2)


@motif(
    label="daisy",
    plural="daisies",
    words="flower flowers floral florals blossom blossoms bloom blooms margarita marguerite",
    near="chamomile petals meadow botanical wildflower wildflowers anemone cosmos",
    body="d",
    family="flora",
    face=True,
    a="#f3b9c4",
    b="#f4b32c",
    c="#ef8fa6",
    d="#fffaf0",
    leaf="#5f9a63",
)
@fitted
def daisy(rng: Rng, cute: bool) -> list[Layer]:
    """A white daisy with blushing under-petals: many narrow petals, eight broad ones, or one on
    its stem turned half away, with a bud."""
    kind = rng.pick([0, 0, 1, 1, 2, 2])
    if kind == 2 and not cute:
        return _daisy_on_stem(rng)
    n = 15 if kind == 0 else 9
    width = 26 if kind == 0 else 44
    start = rng(0, TAU)
    back = joined(petal(102, width + 13, start + TAU * i / n, tip=0.1) for i in range(n))
    out = [shape(back, "a")]
    out += _daisy_rays(rng, n, width, start)
    out.append(shape(ellipse(0, 0, 27), "b"))
    if cute:
        return [*out, *face(0, -3, 0.85, rng)]
    out.append(detail(crescent(0, 0, 26, 26, 0.1, 2.7, 11), "b-"))
    return [*out, dots(seed_spiral(24, 22), "b+", 4)]


def _daisy_rays(rng: Rng, n: int, width: float, start: float) -> list[Layer]:
    out: list[Layer] = []
    creases = []
    for i in rng.shuffled(range(n)):
        angle, length = start + TAU * i / n + rng(-0.05, 0.05), rng(86, 98)
        notch = 0.05 if width < 40 else 0.07
        ray = lobe(rng, length, width, angle, ruffle=0.012, notch=notch, shoulder=0.7, steps=5)
        out.append(shape(ray.body, "d"))
        off = 0.05 if width < 40 else 0.1
        for t in (-off, off):
            creases.append(curve(polar(28, angle + t), polar(length * rng(0.5, 0.66), angle + t)))
    return [*out, line(joined(creases), "a", 2.4)]


def _daisy_on_stem(rng: Rng) -> list[Layer]:
    lean, side = rng(-18, 18), rng.pick([-1, 1])
    out = [stalk((0, -30), (lean, 30), (lean * 0.3, 100), role="leaf", width=5.5)]
    out.append(stalk((lean * 0.9, 52), (side * 34, 26), (side * 44, 2), role="leaf", width=4.5))
    out += blade(lean * 0.8, 70, 58, 26, UP + side * 1.2, bend=-16 * side)
    out += blade(lean * 0.7, 78, 62, 26, UP - side * 0.9, bend=14 * side)
    bud = joined(petal(30, 12, UP + t, side * 44, 6, 0.2) for t in (-0.5, 0.5, -0.2, 0.2))
    out += [shape(bud, "d"), shape(ellipse(side * 44, 3, 11, 9), "leaf")]
    tilt, n = 0.28 * side, 15
    turned = {"turn": tilt, "dx": 0.0, "dy": -40.0, "scale_y": 0.66, "scale": 0.88}
    rays = [lobe(rng, rng(84, 98), 25, TAU * (i + 0.5) / n, ruffle=0.012, notch=0.05,
                 shoulder=0.7, steps=5) for i in range(n)]  # fmt: skip
    out.append(
        shape(joined(petal(102, 35, TAU * (i + 0.5) / n) for i in range(n)).moved(**turned), "a")
    )
    for i in sorted(range(n), key=lambda i: math.sin(TAU * (i + 0.5) / n)):
        out.append(shape(rays[i].body.moved(**turned), "d"))
    marks = joined(
        curve(polar(30, a), polar(58, a)) for a in (TAU * (i + 0.5) / n for i in range(n))
    )
    out.append(line(marks.moved(**turned), "a", 2.2))
    hub = closed(points("-24,4 -20,-12 0,-19 20,-12 24,4 14,14 -14,14"))
    out.append(shape(hub.moved(turn=tilt, dx=0, dy=-43), "b"))
    grains = [(x, y - 44) for x, y in seed_spiral(16, 18, 0.62)]
    return [*out, dots(grains, "b-", 3.6)]


@motif(
    label="tulip",
    words="tulipan tulpe tulpen",
    near="crocus crocuses hyacinth",
    family="flora",
    upright=True,
    face=True,
    a="#e8616f",
    b="#f6a79d",
    c="#f8cf7a",
    leaf="#5e9b5a",
)
@fitted
def tulip(rng: Rng, cute: bool) -> list[Layer]:
    """A cup of pointed petals on a bent stem between long leaves: shut, open or flamed."""
    lean, kind = rng(-16, 16), rng.int(0, 2)
    side = 1 if lean > 0 else -1
    out = [stalk((0, 0), (lean, 46), (0, 99), role="leaf", width=7.5)]
    out += blade(0, 98, 108, 34, UP - 0.36 * side, bend=-30 * side, tip=0.9, veins=0)
    out += blade(0, 99, 86, 30, UP + 0.42 * side, bend=34 * side, tip=0.9, veins=0)
    wide = (0.72, 1.36, 1.0)[kind]
    one, two = rng.pick([("a", "b"), ("a", "b"), ("b", "a"), ("c", "a")])
    if kind == 1:
        out += [
            shape(_tulip_petal(-62, -70, 22), f"{two}-"),
            shape(_tulip_petal(62, -70, 22), f"{two}-"),
        ]
    out += [
        shape(_tulip_petal(-24 * wide, -96, 44), two),
        shape(_tulip_petal(24 * wide, -96, 44), two),
        shape(_tulip_petal(-50 * wide, -80, 56), one),
        shape(_tulip_petal(50 * wide, -80, 56), one),
        shape(_tulip_petal(rng(-6, 6), -76, 66), one),
    ]
    if cute:
        return [*out, *face(0, -26, 0.8, rng)]
    if kind == 2:
        trim = "c" if one != "c" else "a"
        flame = bezier((0, 4), (-16, -12, -12, -36, -8, -50), (-4, -42, 0, -50, 0, -66),
                       (2, -50, 5, -40, 9, -52), (13, -30, 14, -12, 0, 4))  # fmt: skip
        edges = crescent(-27, -28, 20, 44, 2.2, 4.4, 7) + crescent(27, -28, 20, 44, -1.3, 0.9, 7)
        return [*out, detail(flame, trim), detail(edges, trim)]
    folds = curve((-8, -2), (-11, -24), (-6, -46)) + curve((8, -2), (11, -24), (6, -46))
    folds += curve((0, -4), (0, -28)) + curve((-34, -26), (-42, -44), (-44, -58))
    return [*out, line(folds + curve((34, -26), (42, -44), (44, -58)), f"{one}-", 2.6)]


def _tulip_petal(x: float, y: float, width: float) -> Path:
    """From the cup's foot at (0, 12) to a tip at (x, y)."""
    w, s = width * 0.66, x * 0.42
    return bezier(
        (0, 13),
        (-w * 0.9 + s, 10, -w * 1.05 + s, -38, x - 2, y + 6),
        (x, y, x, y, x + 2, y + 6),
        (w * 1.05 + s, -38, w * 0.9 + s, 10, 0, 13),
    )


@motif(
    label="poppy",
    plural="poppies",
    words="mohn coquelicot amapola",
    near="anemones",
    family="flora",
    size=1.05,
    a="#e4502f",
    b="#2b2030",
    c="#c3352b",
    d="#f48a52",
    leaf="#6f9450",
)
@fitted
def poppy(rng: Rng, cute: bool) -> list[Layer]:
    """Crumpled petals around a dark crown of anthers; or from the side, nodding, with its bud."""
    return _poppy_on_stem(rng) if rng() < 0.36 else _poppy_open(rng)


def _poppy_open(rng: Rng) -> list[Layer]:
    start, n = rng(0, TAU), rng.pick([4, 4, 5])
    out: list[Layer] = []
    order = [0, 2, 1, 3] if n == 4 else [0, 2, 4, 1, 3]
    blots = []
    for k, i in enumerate(order):
        angle = start + TAU * i / n + rng(-0.1, 0.1)
        size = rng(90, 99)
        part = lobe(rng, size, 124 if n == 4 else 100, angle, ruffle=0.035, lip=0.1, ribs=5)
        role = "c" if k < n // 2 else "a"
        out += part.layers(role, "a" if role == "c" else "d", f"{role}-")
        blots.append(petal(46, 40, angle, tip=0.1))
    out.append(detail(joined(blots), "b"))
    out += stamens(ring_points(20, 36, rng, 0.14), "b", "b", size=6.4)
    star = joined(curve((0, 0), polar(13, TAU * i / 8)) for i in range(8))
    rim = closed([polar(17 + 1.6 * (i % 2), TAU * i / 16) for i in range(16)])
    return [*out, shape(rim, "leaf+"), line(star, "leaf-", 3)]


def _poppy_on_stem(rng: Rng) -> list[Layer]:
    side = rng.pick([-1, 1])
    out = [stalk((0, 12), (side * 10, 56), (-side * 2, 100), role="leaf", width=5)]
    nod = [(side * 4, 78), (-side * 40, 50), (-side * 62, 18), (-side * 76, 22), (-side * 78, 36)]
    out.append(stalk(*nod, role="leaf", width=4))
    bud = bezier((-side * 78, 34), (-side * 64, 36, -side * 62, 60, -side * 76, 68),
                 (-side * 92, 62, -side * 92, 38, -side * 78, 34))  # fmt: skip
    out += [shape(bud, "leaf"), line(curve((-side * 77, 42), (-side * 74, 62)), "a", 4)]
    feather = [blade(side * 7, 74, 46, 17, UP + side * t, bend=8 * side, veins=0, tip=0.9)
               for t in (0.7, 1.25, 1.8)]  # fmt: skip
    out += [layer for part in feather for layer in part]
    back = points("0,16 -50,0 -78,-42 -64,-78 -22,-88 8,-78 40,-90 76,-66")
    far = closed([*back, (78, -34), (50, 0)])
    rays = joined(curve((x * 0.4, -8), (x * 0.8, -46), (x, -72)) for x in (-52, -28, 0, 30, 56))
    out += [shape(far.moved(scale_x=side), "c"), line(rays, "c-", 2.6)]
    tips = [(x * 5.5, -40 - 9 * math.cos(x * 0.4) + rng(-5, 5)) for x in range(-6, 7)]
    out += [shape(ellipse(0, -30, 14, 17), "leaf+"), *stamens(tips, "b", "b", 0, 6, 6.4)]
    for flip in (-side, side):
        rim = [(-84, -54), (-62, -42), (-36, -48), (-10, -30), (16, -26)]
        low = [(-84, -42), (-62, -31), (-36, -36), (-12, -19), (16, -26)]
        front = closed([(0, 19), (-36, 14), (-68, -12), *rim, (18, 4)])
        ribs = curve((-8, 8), (-36, -8), (-62, -24)) + curve((-2, 4), (-18, -8), (-32, -26))
        out.append(shape(front.moved(scale_x=flip), "a"))
        out.append(detail(closed([*rim, *low[-2::-1]]).moved(scale_x=flip), "d"))
        out.append(line(ribs.moved(scale_x=flip), "a-", 2.6))
    return [*out, shape(ellipse(0, 17, 9, 6), "leaf")]
