"""Food and drink: lemon, cherry, strawberry, watermelon, avocado, doughnut, coffee cup."""

from __future__ import annotations

import math

from designer.engines.loom import paths
from designer.engines.loom.motifs.base import Layer, detail, face, leaf, line, motif, rod, shape
from designer.engines.loom.paths import (
    TAU,
    Path,
    arc,
    bezier,
    cap,
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


@motif(
    label="lemon",
    words="lemons citrus zitrone zitronen citron citrons limón limones",
    near="lime limes oranges grapefruit grapefruits peaches apple apples pear pears mango",
    family="food",
    face=True,
    a="#fbd437",
    b="#fff3b8",
    c="#f4b51f",
    leaf="#5a9e4b",
)
def lemon(rng: Rng, cute: bool) -> list[Layer]:
    """A slice, a whole lemon with a leaf, or one with a blossom."""
    kind = rng.int(0, 2)
    if kind == 0:
        return _slice()
    out = leaf(-8, -62, 64, 34, rng(-0.5, 0.1))
    if kind == 2:
        out += leaf(-8, -62, 58, 30, math.pi - 0.5)
        out.append(shape(paths.star(5, 19, 8, 0, 12, -74), "white"))
    body = bezier(
        (0, -72),
        (12, -66, 30, -62, 46, -44),
        (80, -8, 62, 52, 22, 66),
        (14, 70, 8, 86, 0, 88),
        (-8, 86, -14, 70, -22, 66),
        (-62, 52, -80, -8, -46, -44),
        (-30, -62, -12, -66, 0, -72),
    )
    places = ((18, 34), (30, 18), (6, 48), (36, -2), (20, 4), (-6, 58), (26, -22))
    pores = joined(ellipse(x, y, 2.4) for x, y in places)
    out += [shape(body, "a"), line(arc(-8, 6, 44, 2.5, 3.9), "b", 7), detail(pores, "c")]
    return [*out, *face(0, 2, 1.1, rng)] if cute else out


def _slice() -> list[Layer]:
    out = [shape(ellipse(0, 0, 84), "a"), detail(ellipse(0, 0, 72), "b")]
    for i in range(9):
        middle = TAU * (i + 0.5) / 9
        corners = [polar(10, middle), polar(62, TAU * i / 9 + 0.06), polar(66, middle)]
        corners.append(polar(62, TAU * (i + 1) / 9 - 0.06))
        out.append(detail(softened(polygon(corners), 0.16), "a"))
    return [*out, detail(ellipse(0, 0, 5), "b")]


@motif(
    label="cherry",
    plural="cherries",
    words="kirsche kirschen cerise cerises cereza cerezas",
    near="berry berries blueberry blueberries raspberry raspberries grape grapes plum-fruit",
    family="food",
    face=True,
    a="#d9304f",
    b="#f79aa6",
    c="#a81c3c",
    leaf="#57994c",
)
def cherry(rng: Rng, cute: bool) -> list[Layer]:
    """Two cherries on one pair of stems."""
    stems = curve((-38, 22), (-22, -40), (14, -88)) + curve((44, 34), (40, -24), (14, -88))
    out = [rod(stems, "leaf-", 6), *leaf(14, -86, 70, 40, rng(0.1, 0.5))]
    for x, y, r in ((-40, 50, 40), (46, 60, 37)):
        ball = [(x - r, y - 4), (x - r * 0.55, y - r * 0.92), (x, y - r * 0.72)]
        ball += [(x + r * 0.55, y - r * 0.92), (x + r, y - 4), (x + r * 0.62, y + r * 0.78)]
        ball += [(x, y + r), (x - r * 0.62, y + r * 0.78)]
        out += [shape(closed(ball), "a"), line(arc(x - 4, y, r * 0.6, 3.3, 4.3), "b", 6)]
        if cute:
            out += face(x, y + 2, 0.75, rng)
    return out


@motif(
    label="strawberry",
    plural="strawberries",
    words="erdbeere erdbeeren fraise fraises fresa fresas",
    family="food",
    upright=True,
    face=True,
    a="#e8434f",
    b="#fde9a8",
    c="#f7a0a0",
    leaf="#5a9e4b",
)
def strawberry(rng: Rng, cute: bool) -> list[Layer]:
    """A seeded strawberry under its green collar."""
    body = bezier(
        (0, 96),
        (-28, 84, -76, 26, -70, -24),
        (-64, -60, -22, -58, 0, -46),
        (22, -58, 64, -60, 70, -24),
        (76, 26, 28, 84, 0, 96),
    )
    seeds = []
    for j in range(5):
        for x in (-48, -24, 0, 24, 48):
            at, y = x + (12 if j % 2 else 0), -22 + j * 22
            hidden = cute and abs(at) < 34 and -8 < y < 34
            if abs(at) < 58 - j * 11 and not hidden:
                seeds.append(petal(9, 6, math.pi / 2, at, y, 0.6))
    out = [shape(body, "a"), detail(joined(seeds), "b")]
    for angle in (0.35, math.pi - 0.35, 1.05, math.pi - 1.05, math.pi / 2):
        out.append(shape(petal(44, 22, angle, 0, -52, 0.8), "leaf"))
    out.append(rod(curve((0, -52), (4, -72), (14, -88)), "leaf", 7))
    return [*out, *face(0, 8, 1, rng)] if cute else out


@motif(
    label="watermelon",
    words="watermelons wassermelone pastèque sandía sandias",
    near="melon melons kiwi papaya",
    family="food",
    face=True,
    a="#f0595f",
    b="#2b2226",
    c="#f3f6d8",
    leaf="#4b9a55",
)
def watermelon(rng: Rng, cute: bool) -> list[Layer]:
    """A half slice with rind and seeds."""
    out = [shape(cap(arc(0, -36, 96, 0, math.pi)), "leaf")]
    out += [
        detail(cap(arc(0, -36, 84, 0, math.pi)), "c"),
        shape(cap(arc(0, -36, 76, 0, math.pi)), "a"),
    ]
    places = [(-48, -12), (-20, -18), (20, -18), (48, -12), (-32, 14), (0, 22), (32, 14)]
    seeds = joined(
        petal(12, 9, math.pi / 2, x, y, 0.4) for x, y in places if not cute or abs(x) > 34
    )
    out.append(detail(seeds, "b"))
    return [*out, *face(0, 0, 1, rng)] if cute else out


@motif(
    label="avocado",
    words="avocados avo aguacate aguacates avocat",
    near="guacamole",
    family="food",
    upright=True,
    face=True,
    a="#4f7f3f",
    b="#dbe69a",
    c="#8f5a35",
    leaf="#4f7f3f",
)
def avocado(rng: Rng, cute: bool) -> list[Layer]:
    """Half an avocado with its stone."""
    skin = [(0, -96), (34, -78), (48, -26), (70, 28), (46, 82), (0, 96)]
    skin += [(-46, 82), (-70, 28), (-48, -26), (-34, -78)]
    flesh = closed(skin).moved(scale_x=0.82, scale_y=0.86, dy=2)
    out = [shape(closed(skin), "a"), detail(flesh, "b"), shape(ellipse(0, 38, 30), "c")]
    out.append(line(arc(-2, 36, 19, 3.3, 4.4), "c+", 5))
    return [*out, *face(0, -28, 0.85, rng)] if cute else out


@motif(
    label="doughnut",
    words="doughnuts donut donuts",
    near="cake cakes cookie cookies cupcake cupcakes candy sweets bagel ice-cream",
    family="sweet",
    face=True,
    a="#f38fb0",
    b="#e0a15e",
    c="#fff3c9",
    d="#7fd0d8",
)
def doughnut(rng: Rng, cute: bool) -> list[Layer]:
    """A ring with dripping icing and sprinkles."""
    rim = [polar(80 + rng(-5, 7), TAU * i / 14) for i in range(14)]
    hole = ellipse(0, 0, 26)
    out = [shape(ellipse(0, 0, 94), "b"), shape(closed(rim), "a"), shape(hole, "bg")]
    roles = "cdwc"
    for i in range(18):
        angle, radius, turn = TAU * (i + rng(-0.3, 0.3)) / 18, rng(40, 68), rng(0, TAU)
        (x, y), (dx, dy) = polar(radius, angle), polar(5.5, turn)
        role = {"w": "white"}.get(roles[i % 4], roles[i % 4])
        out.append(line(polyline((x - dx, y - dy), (x + dx, y + dy)), role, 6.5))
    return [*out, *face(0, 48, 0.8, rng)] if cute else out


@motif(
    label="coffee cup",
    words="coffee-cup coffee coffees mug mugs espresso latte cappuccino kaffee café cafe",
    near="tea teacup teapot cocoa drink drinks",
    family="food",
    upright=True,
    face=True,
    a="#d9745a",
    b="#f7ead6",
    c="#6f4a32",
)
def coffee_cup(rng: Rng, cute: bool) -> list[Layer]:
    """A mug with steam on a saucer."""
    cup = Path(
        [
            ("M", -58.0, -22.0),
            ("C", -58.0, 46.0, -40.0, 76.0, -4.0, 76.0),
            ("C", 34.0, 76.0, 52.0, 46.0, 52.0, -22.0),
            ("Z",),
        ]
    )
    steam = curve((-26, -44), (-34, -58), (-22, -72), (-30, -90))
    steam += curve((2, -44), (-6, -60), (8, -76), (0, -96)) + curve((28, -44), (20, -58), (32, -74))
    out = [
        rod(arc(56, 14, 25, -1.5, 1.7), "a", 12),
        shape(ellipse(-2, 82, 82, 11), "b"),
        shape(cup, "a"),
        shape(ellipse(-3, -22, 55, 13), "b"),
        detail(ellipse(-3, -20, 45, 8.5), "c"),
        line(steam, "light", 5),
    ]
    if cute:
        return [*out, *face(-4, 24, 1.05, rng)]
    return [*out, line(curve((-42, 10), (-38, 36), (-24, 56)), "a+", 6)]
