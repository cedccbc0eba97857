"""Berries and small fruit: cherry, strawberry, grapes, blueberry."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.botany import UP, blade, dots, fitted, globe, lobe, points
from designer.engines.loom.paths import (
    TAU,
    Point,
    bezier,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
    star,
)
from designer.engines.loom.rng import Rng


@motif(
    label="cherry",
    plural="cherries",
    words="kirsche kirschen cerise cerises cereza cerezas",
    near="berry berries cranberry cranberries currant currants rowan",
    family="food",
    face=True,
    a="#cf2b48",
    b="#f79aa6",
    c="#941a38",
    d="#8a6a3a",
    leaf="#57994c",
)
@fitted
def cherry(rng: Rng, cute: bool) -> list[Layer]:
    """Two or three glossy cherries hanging from one twig, with leaves."""
    n, flip = rng.pick([2, 2, 3]), rng.pick([-1, 1])
    top = (10 * flip, -88)
    places: list[tuple[float, float, float]] = [(-44 * flip, 46, 41), (44 * flip, 58, 39)]
    if n == 3:
        places = [(-58 * flip, 26, 34), (56 * flip, 34, 33), (0, 62, 35)]
    twigs = joined(
        curve((x * 0.98, y - r * 0.7), (x * 0.66 + 4 * flip, (y - 100) / 2.2), top)
        for x, y, r in places
    )
    out = blade(*top, 74, 44, 0.25 if flip > 0 else math.pi - 0.25, bend=14 * flip)
    if rng() < 0.6:
        out += blade(*top, 56, 34, math.pi + 0.1 if flip > 0 else -0.1, bend=-10 * flip)
    out += [
        rod(twigs, "leaf-", 4.5),
        rod(curve((top[0] - 12, top[1] - 4), top, (top[0] + 12, top[1] + 2)), "d", 8),
    ]
    for x, y, r in places:
        out += _fruit(x, y, r)
        if cute:
            out += face(x, y + 4, r / 50, rng)
    return out


def _fruit(x: float, y: float, r: float) -> list[Layer]:
    rim: list[Point] = points(
        "-1,-0.1 -0.62,-0.88 0,-0.68 0.62,-0.88 1,-0.1 0.66,0.76 0,1 -0.66,0.76"
    )
    dark: list[Point] = [
        (0.1, 0.99),
        (0.66, 0.76),
        (1, -0.1),
        (0.8, -0.72),
        (0.74, 0.0),
        (0.46, 0.6),
    ]
    dip = bezier(
        (x - r * 0.24, y - r * 0.74),
        (x - 6, y - r * 0.5, x + 6, y - r * 0.5, x + r * 0.24, y - r * 0.74),
    )
    return [
        shape(closed([(x + r * a, y + r * b) for a, b in rim]), "a"),
        detail(closed([(x + r * a, y + r * b) for a, b in dark]), "a-"),
        line(dip, "a-", 3),
        line(
            curve(
                (x - r * 0.66, y - 1), (x - r * 0.58, y - r * 0.36), (x - r * 0.36, y - r * 0.56)
            ),
            "b",
            5.5,
        ),
        dots([(x - r * 0.6, y + r * 0.26)], "b", 5.5),
    ]


_BERRY: list[Point] = points("0,98 -22,88 -56,46 -74,-6 -66,-46 -34,-60 0,-50")
_BERRY += [(34, -60), (66, -46), (74, -6), (56, 46), (22, 88)]


@motif(
    label="strawberry",
    plural="strawberries",
    words="erdbeere erdbeeren fraise fraises fresa fresas",
    near="raspberry raspberries blackberry blackberries mulberry",
    family="food",
    upright=True,
    face=True,
    a="#e03e46",
    b="#fde3a0",
    c="#f9c9bd",
    d="#fffaf2",
    leaf="#5a9e4b",
)
@fitted
def strawberry(rng: Rng, cute: bool) -> list[Layer]:
    """A seeded berry under its ruff; one cut in half; or a small one and a flower beside it."""
    kind = 0 if cute else rng.pick([0, 1, 2])
    if kind == 2:
        side = rng.pick([-1, 1])
        sprigs = curve((side * -28, -40), (side * -10, -80), (side * 20, -98))
        sprigs += curve((side * 46, -10), (side * 44, -60), (side * 20, -98))
        out = [
            rod(sprigs, "leaf", 5),
            *blade(side * 20, -96, 54, 36, 0.2 if side > 0 else math.pi - 0.2),
        ]
        out += _straw_flower(rng, side * 50, -20, 38)
        return out + _berry(rng, side * -26, 22, 0.76, side * 0.14, cut=False, hide=False)
    out = [rod(curve((0, -52), (2, -76), (rng(6, 18), -100)), "leaf", 6)]
    out += _berry(rng, 0, 0, 1.0, rng(-0.06, 0.06), cut=kind == 1, hide=cute)
    return [*out, *face(0, 10, 1.05, rng)] if cute else out


def _berry(
    rng: Rng, x: float, y: float, size: float, turn: float, *, cut: bool, hide: bool
) -> list[Layer]:
    how = {"turn": turn, "scale": size, "dx": x, "dy": y}
    body = closed(_BERRY)
    dark = closed(points("8,94 24,86 56,46 74,-6 66,-46 50,-56 58,-8 40,40"))
    out = [shape(body.moved(**how), "a")]
    if cut:
        pale = body.moved(scale_x=0.68, scale_y=0.7, dy=4)
        rays = joined(
            curve((x0 * 0.62, y0 * 0.6 + 4), (x0 * 0.84, y0 * 0.84 + 2))
            for x0, y0 in _BERRY
            if y0 > -50
        )
        hollow = closed([(0, -30), (9, -12), (7, 22), (0, 42), (-7, 22), (-9, -12)])
        out += [detail(pale.moved(**how), "c"), line(rays.moved(**how), "c", 3.4)]
        out.append(detail(hollow.moved(**how), "a"))
    else:
        out.append(detail(dark.moved(**how), "a-"))
        seeds = []
        for j in range(6):
            for k in (-2, -1, 0, 1, 2):
                px, py = k * 25 + (12 if j % 2 else 0), -32 + j * 21
                hidden = hide and abs(px) < 36 and -10 < py < 40
                if abs(px) < 60 - max(0, j - 1) * 13 and not hidden:
                    seeds.append(petal(9.5, 6.5, math.pi / 2 - px * 0.006, px, py, 0.6))
        out.append(detail(joined(seeds).moved(**how), "b"))
    ruff = [petal(46, 21, a, 0, -54, 0.85) for a in (0.22, math.pi - 0.22, 0.86, math.pi - 0.86)]
    ruff += [
        petal(40, 20, math.pi / 2, 0, -56, 0.85),
        petal(32, 17, -0.5, 0, -54, 0.85),
        petal(32, 17, math.pi + 0.5, 0, -54, 0.85),
    ]
    out.append(shape(joined([*ruff[5:], *ruff[:2]]).moved(**how), "leaf-"))
    return [*out, shape(joined(ruff[2:5]).moved(**how), "leaf")]


def _straw_flower(rng: Rng, x: float, y: float, size: float) -> list[Layer]:
    start = rng(0, TAU)
    back = joined(
        petal(size * 0.95, size * 0.4, start + TAU * (i + 0.5) / 5, x, y, 0.8) for i in range(5)
    )
    out = [shape(back, "leaf")]
    for i in range(5):
        part = lobe(rng, size, size * 0.98, start + TAU * i / 5, x, y, shoulder=0.5, steps=5)
        out.append(shape(part.body, "d"))
    out.append(shape(ellipse(x, y, size * 0.3), "b"))
    return [
        *out,
        dots(
            [(x + a, y + b) for a, b in (polar(size * 0.17, t) for t in (0, 1.26, 2.5, 3.8, 5))],
            "b-",
            3.4,
        ),
    ]


@motif(
    label="bunch of grapes",
    plural="grapes",
    words="grape grapevine grapevines traube trauben weintrauben raisin raisins uva uvas",
    near="vineyard winery wines elderberry",
    family="food",
    upright=True,
    a="#6d4a96",
    b="#9a78c0",
    c="#4a2f72",
    d="#8a6a45",
    leaf="#6a9a52",
)
@fitted
def grapes(rng: Rng, cute: bool) -> list[Layer]:
    """A hanging bunch with a vine leaf and a curling tendril."""
    flip = rng.pick([-1, 1])
    roles = rng.pick([("a", "b", "c"), ("a", "b", "c"), ("leaf", "leaf", "leaf")])
    vine = closed(
        points("0,0 16,-26 38,-22 34,-6 60,0 48,12 54,34 32,30 20,50 8,28 -12,34 -6,12 -22,-6"), 0.1
    )
    out = [rod(curve((0, -56), (-3 * flip, -78), (4 * flip, -101)), "d", 6.5)]
    curl: list[Point] = [(-2 * flip, -82)]
    curl += [
        (
            -flip * (34 + (16 - 1.9 * k) * math.cos(0.9 * k + 2.2)),
            -74 + (16 - 1.9 * k) * math.sin(0.9 * k + 2.2),
        )
        for k in range(8)
    ]
    out.append(rod(curve(*curl), "leaf", 3.4))
    rows = [(4, -44), (5, -20), (4, 6), (3, 32), (2, 56), (1, 80)]
    balls = []
    for k, (n, height) in enumerate(rows):
        for i in range(n):
            balls.append(
                (
                    (i - (n - 1) / 2) * 31 + rng(-4, 4),
                    height + rng(-4, 4),
                    rng(16.5, 19),
                    (i + k) % 3,
                )
            )
    for x, y, r, kind in rng.shuffled(balls):
        out += globe(x, y, r, roles[kind], f"{roles[kind]}+")[:1]
        out.append(
            line(
                curve(
                    (x - r * 0.55, y - r * 0.05),
                    (x - r * 0.45, y - r * 0.42),
                    (x - r * 0.1, y - r * 0.58),
                ),
                f"{roles[kind]}+",
                3.4,
            )
        )
    how = {
        "scale_x": flip * 1.12,
        "scale": 1.0,
        "dx": 4.0 * flip,
        "dy": -66.0,
        "turn": rng(-0.2, 0.1) * flip,
    }
    ribs = (
        curve((-4, 4), (24, 4), (48, 4))
        + curve((4, 4), (20, -10), (30, -16))
        + curve((4, 6), (18, 18), (22, 38))
    )
    shade = closed(points("0,4 58,4 48,12 54,34 32,30 20,50 8,28 -12,34 -6,12"), 0.1)
    out += [shape(vine.moved(**how), "leaf"), detail(shade.moved(**how), "leaf-")]
    return [*out, line(ribs.moved(**how), "leaf+", 2.6)]


@motif(
    label="blueberry",
    plural="blueberries",
    words="heidelbeere heidelbeeren blaubeeren myrtille myrtilles arándano arándanos bilberries",
    near="juniper sloe gooseberry gooseberries",
    family="food",
    face=True,
    a="#4a62ab",
    b="#8fa6dc",
    c="#2c3a78",
    leaf="#5f9a5c",
)
@fitted
def blueberry(rng: Rng, cute: bool) -> list[Layer]:
    """Two to four dusty berries with star-shaped crowns, among small leaves."""
    n = rng.pick([2, 3, 3, 4])
    layouts = {
        2: [(-32, 24, 52), (42, -4, 44)],
        3: [(-42, -6, 42), (40, -16, 40), (2, 46, 46)],
        4: [(-46, -22, 37), (36, -34, 36), (-24, 46, 39), (48, 34, 37)],
    }
    turn = rng(-0.4, 0.4)
    out: list[Layer] = []
    for angle in (UP - 0.5, UP + 0.55, math.pi * 0.9, 0.25)[: rng.int(3, 4)]:
        x, y = polar(40, angle + turn)
        out += blade(x, y, 60, 36, angle + turn, bend=rng(-10, 10))
    for x, y, r in layouts[n]:
        out += globe(x, y, r, "a", "b")
        cx, cy = x + r * rng(0.05, 0.3), y - r * rng(0.25, 0.4)
        if cute:
            out += face(x - 2, y + r * 0.28, r / 50, rng)
            cy -= r * 0.2
        crown = star(5, r * 0.4, r * 0.2, rng(0, 1), 0, 0).moved(scale_y=0.75, dx=cx, dy=cy)
        out += [detail(crown, "c"), detail(ellipse(cx, cy, r * 0.13, r * 0.09), "b")]
    return out
