"""From the bakery: croissant, pretzel, cookie."""

from __future__ import annotations

import math
from collections.abc import Sequence

from designer.engines.loom import paths
from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.kit import (
    bitten,
    dots,
    fitted,
    puffed,
    scattered,
    splash,
    which,
)
from designer.engines.loom.paths import (
    TAU,
    Path,
    Point,
    arc,
    closed,
    curve,
    ellipse,
    joined,
    mirrored,
    petal,
    polar,
    polygon,
    softened,
)
from designer.engines.loom.rng import Rng


def sprinkles(rng: Rng, places: Sequence[Point]) -> list[Layer]:
    """Sugar strands in three colours."""
    return [
        detail(splash(places[i::3], 4.6, rng, 6.5), role)
        for i, role in enumerate(("c", "d", "white"))
    ]


def heart(x: float, y: float, size: float) -> Path:
    """A small plump heart around (x, y)."""
    half = [(0.0, 0.9), (-0.95, -0.1), (-0.55, -0.85), (0.0, -0.4)]
    left = curve(*half, tension=0.24).segments
    right = curve(*[(-px, py) for px, py in reversed(half)], tension=0.24).segments
    return Path([*left, *right[1:], ("Z",)]).moved(scale=size, dx=x, dy=y)


@motif(
    label="croissant",
    words="croissants",
    near="bread breads baguette bun buns toast",
    family="food",
    face=True,
    a="#d98f3f",
    b="#f3c67a",
    c="#9c5524",
    d="#fff3dc",
)
def croissant(rng: Rng, cute: bool) -> list[Layer]:
    """A croissant with its rolled folds: curved, stretched out, or striped with icing."""
    kind = which(rng, 3)
    bend, out = (rng(0.66, 0.74) if kind == 1 else rng(0.96, 1.12)), []
    order = (
        (0, 27, 13),
        (6, 27, 13),
        (1, 29, 25),
        (5, 29, 25),
        (2, 31, 36),
        (4, 31, 36),
        (3, 34, 43),
    )
    for i, half, deep in order:
        side = (i - 3) / 3
        angle = -math.pi / 2 + side * 1.5 * bend
        x, y = polar(66, angle)
        x, y = x * (1.5 if kind == 1 else 1.12), y + 40
        roll = [(-half, -deep * 0.3), (-half * 0.5, -deep), (half * 0.5, -deep)]
        roll += [(half, -deep * 0.3), (half * 0.72, deep * 0.7), (0, deep * 0.95)]
        fold = closed([*roll, (-half * 0.72, deep * 0.7)])
        turn = angle + math.pi / 2 + side * 0.2
        out.append(shape(fold.moved(turn=turn, dx=x, dy=y), "a"))
        shine = closed(
            [(-half * 0.5, -deep * 0.7), (half * 0.3, -deep * 0.78), (-half * 0.1, -deep * 0.1)]
        )
        out.append(detail(shine.moved(turn=turn, dx=x, dy=y), "b"))
        seams = curve((half * 0.44, -deep * 0.5), (half * 0.5, 0), (half * 0.3, deep * 0.55))
        out.append(line(seams.moved(turn=turn, dx=x, dy=y), "c", 3.4))
    if kind == 2 and not cute:
        folds = [
            polar(66 + (23 if i % 2 else -8), -math.pi / 2 + (i - 7) * 0.19) for i in range(15)
        ]
        icing = curve(*[(x * 1.12, y + 40) for x, y in folds], tension=0.24)
        out.append(rod(icing, "d", 6))
    return fitted([*out, *face(0, -28, 0.9, rng)] if cute else out)


@motif(
    label="pretzel",
    words="pretzels brezel",
    near="oktoberfest",
    family="food",
    face=True,
    a="#b56a30",
    b="#fff6e2",
    c="#7f4420",
    d="#f0a0ae",
)
def pretzel(rng: Rng, cute: bool) -> list[Layer]:
    """A knotted pretzel: with coarse salt, or dipped in icing or chocolate."""
    kind = which(rng, 3)
    lean = rng(-4, 4)
    bow = [(-8, -4), (-24, -46), (-58, -68), (-91, -40), (-84, 18), (-48, 62), (0, 76)]
    rope = [*bow, *[(-x, y) for x, y in reversed(bow[:-1])]]
    left = curve((26, -52), (14, -14), (-12, 14), (-30 + lean, 42), (-46, 66))
    right = mirrored(curve((26, -52), (14, -14), (-12, 14), (-30 - lean, 42), (-46, 66)))
    salt = [(-70, -52), (-86, -18), (-76, 26), (-44, 60), (8, 77), (48, 58), (80, 20), (84, -30)]
    salt += [(60, -62), (-26, -44), (24, -48), (2, 6), (-30, 44), (34, 50)]
    shine = curve((-62, -74), (-92, -54), (-96, -20)) + curve((30, -66), (58, -75), (82, -62))
    out = [
        rod(curve(*rope[1:-1]), "c", 30),
        rod(curve(*rope[1:-1]), "a", 25),
        rod(left, "c", 27),
        rod(left, "a", 23),
        rod(right, "c", 27),
        rod(right, "a", 23),
        line(shine, "a+", 5),
    ]
    if kind == 0:
        out.append(line(curve((-46, 74), (0, 88), (46, 74)), "c", 4))
        out.append(detail(splash(salt, 3.2, rng, 7), "b"))
    else:
        dip = "d" if kind == 1 else "c"
        out += [rod(curve(*bow[3:], *rope[7:10]), dip, 29)]
        out.append(line(curve((-78, 34), (-50, 64), (-20, 74)), f"{dip}+", 5))
        sugar = [(-86, -6), (-70, 44), (-40, 70), (-6, 76), (26, 72), (56, 58), (78, 30), (90, -20)]
        sugar = [spot for spot in sugar if not cute or abs(spot[0]) > 34]
        out.append(detail(splash(sugar, 4.2, rng, 6.5), "b"))
    return fitted([*out, *face(0, 74, 0.72, rng)] if cute else out)


def _chips(rng: Rng, bite: Point, *, cute: bool) -> list[Layer]:
    """Lumps of chocolate, each with a lit edge, and crumbs' pores."""
    lumps, lights, pores = [], [], []
    for i, (x, y) in enumerate(scattered(rng, 13, 8, 76)):
        hidden = cute and abs(x) < 40 and -14 < y < 34
        if hidden or math.dist((x, y), bite) < 52:
            continue
        if i % 3 == 2:
            pores.append((x, y))
            continue
        turn, r = rng(0, TAU), rng(9, 13)
        lumps.append(
            softened(polygon([polar(r, turn + TAU * k / 5) for k in range(5)]), 0.3).moved(
                dx=x, dy=y
            )
        )
        lights.append(ellipse(x - 3, y - 3.5, 3))
    return [
        detail(joined(lumps), "b"),
        detail(joined(lights), "b+"),
        detail(dots(pores, 4.5), "a-"),
    ]


@motif(
    label="cookie",
    words="cookies biscuit biscuits macaron macarons",
    near="chip chips shortbread macaroon",
    family="sweet",
    face=True,
    a="#dda664",
    b="#6b3f2a",
    c="#fdeccb",
    d="#d9476a",
)
def cookie(rng: Rng, cute: bool) -> list[Layer]:
    """A bitten chocolate cookie, a jam-filled flower, or an iced heart."""
    kind = which(rng, 3)
    if kind == 0:
        at = rng(-1.1, -0.4)
        out = [shape(bitten(93, at, 0.42), "a"), line(arc(0, 0, 78, 2.2, 3.6), "a+", 6)]
        out += _chips(rng, polar(94, at), cute=cute)
        return [*out, *face(0, 8, 1.2, rng)] if cute else out
    if kind == 1:
        rim = [polar(84, TAU * i / 12) for i in range(12)]
        window = heart(0, 3, 46) if rng() < 0.5 else softened(paths.star(8, 46, 35), 0.3)
        sugar = dots([polar(rng(60, 70), TAU * i / 10 + 0.3) for i in range(10)], 4)
        out = [
            shape(puffed(rim, 0.4), "a"),
            line(closed([polar(82, TAU * i / 12) for i in range(12)]), "a-", 3.5),
        ]
        out += [detail(sugar, "c"), shape(window, "d"), line(arc(-6, -4, 20, 3.2, 4.2), "d+", 6)]
        return [*out, *face(0, 2, 0.85, rng)] if cute else out
    stitches = dots([(x * 0.86, y * 0.86 + 2) for x, y in _heart_rim(88)], 3.6)
    out = [shape(heart(0, 4, 98), "a"), shape(heart(0, 3, 78), "d"), detail(stitches, "c")]
    if cute:
        return [*out, *face(0, -4, 1.2, rng)]
    petals = joined(petal(23, 19, TAU * i / 6 + 0.26, 0, -4) for i in range(6))
    leaves = petal(34, 15, 0.9, 10, 20, 0.7) + petal(34, 15, math.pi - 0.9, -10, 20, 0.7)
    tendrils = arc(-44, -20, 13, 0.2, 4.6) + arc(44, -20, 13, -1.4, 2.9)
    icing = [line(tendrils, "c", 4.5), detail(leaves, "c"), detail(petals, "c")]
    return [*out, *icing, detail(ellipse(0, -4, 7), "d")]


def _heart_rim(size: float) -> list[Point]:
    return heart(0, 4, size).flattened(4)[0]
