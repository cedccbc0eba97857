"""Lilies of garden and pond: lily, lotus."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.botany import (
    UP,
    blade,
    crescent,
    dots,
    fitted,
    points,
    stalk,
)
from designer.engines.loom.paths import (
    TAU,
    Point,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
)
from designer.engines.loom.rng import Rng


@motif(
    label="lily",
    plural="lilies",
    words="lilie lilien lirio lirios stargazer",
    near="amaryllis iris irises daffodil daffodils narcissus",
    family="flora",
    size=1.1,
    a="#ee93a3",
    b="#c9365f",
    c="#c8682c",
    d="#fbd9d4",
    leaf="#5b9460",
)
@fitted
def lily(rng: Rng, cute: bool) -> list[Layer]:
    """Six pointed petals curling back, freckled, with swinging anthers; or on a stem with buds."""
    if rng() < 0.4:
        return _lily_on_stem(rng)
    start = rng(0, TAU)
    out: list[Layer] = blade(
        *polar(28, start + 0.5), 70, 22, start + 0.5, bend=16, veins=0, tip=0.9
    )
    out += _lily_star(rng, 0, 0, 1.0, start)
    return out


def _lily_star(rng: Rng, x: float, y: float, size: float, start: float) -> list[Layer]:
    out: list[Layer] = []
    spots = []
    for i in (0, 2, 4, 1, 3, 5):
        angle = start + TAU * i / 6 + rng(-0.06, 0.06)
        long, wide = (rng(93, 100), 52) if i % 2 else (rng(88, 94), 40)
        by = rng(6, 18) * (1 if i % 3 else -1)

        def swung(px: float, py: float, long: float = long, by: float = by) -> Point:
            return px, py + by * (px / long) ** 2

        how = {"scale": size, "turn": angle, "dx": x, "dy": y}
        whole = petal(long, wide, tip=0.55).bent(swung).moved(**how)
        heart = petal(long * 0.84, wide * 0.5, tip=1.0).bent(swung).moved(**how)
        outer, inner = ("d", "a") if i % 2 else ("a+", "a")
        out += [shape(whole, outer), detail(heart, inner)]
        rib = curve((8, 0), (long * 0.4, 0), (long * 0.84, 0)).bent(swung).moved(**how)
        out.append(line(rib, "b", 3))
        for k in range(4):
            px, py = polar(size * (30 + 8 * k), angle + (0.13 - 0.02 * k) * (1 if k % 2 else -1))
            spots.append((x + px, y + py))
    out.append(dots(spots, "b", 4))
    out.append(detail(closed([(x + a, y + b) for a, b in
                              (polar(size * (10 if i % 2 else 16), start + TAU * i / 12)
                               for i in range(12))]), "leaf+"))  # fmt: skip
    for i in range(5):
        angle = start + TAU * (i + rng(0.2, 0.5)) / 5
        a, b = polar(size * rng(40, 50), angle)
        out.append(
            line(curve((x, y), (x + a * 0.6 + b * 0.08, y + b * 0.6), (x + a, y + b)), "leaf+", 3)
        )
        out.append(detail(ellipse(x + a, y + b, 9 * size, 4 * size, angle + 1.3), "c"))
    return out


def _lily_on_stem(rng: Rng) -> list[Layer]:
    side = rng.pick([-1, 1])
    out = [stalk((-side * 6, -30), (-side * 2, 40), (side * 6, 101), role="leaf", width=6.5)]
    out.append(stalk((-side * 3, 30), (side * 34, 4), (side * 44, -18), role="leaf", width=5))
    for y, length, turn, bend in ((84, 76, 0.8, 20), (66, 66, -0.9, -18), (50, 54, 1.35, 14)):
        out += blade(side * 3, y, length, 22, UP + side * turn, bend=bend * side, veins=0, tip=0.9)
    for turn, wide in ((0.5, 22), (0.2, 18)):
        out.append(
            shape(
                petal(84, wide * 1.3, UP + side * turn, side * 44, -8, 0.9),
                "d" if turn > 0.3 else "a",
            )
        )
    return out + _lily_star(rng, -side * 20, -30, 0.72, rng(0, TAU))


@motif(
    label="lotus",
    plural="lotuses",
    words="lotus-flower lotusblüte loto",
    near="waterlily waterlilies water-lily lilypad zen yoga",
    family="flora",
    size=1.1,
    upright=True,
    a="#f4a0b4",
    b="#dd5d86",
    c="#fbd9d6",
    d="#f4bd4f",
    leaf="#3f8f79",
)
@fitted
def lotus(rng: Rng, cute: bool) -> list[Layer]:
    """Rows of pointed cupped petals, floating on a pad or standing over the water."""
    wide, floating = rng(0.95, 1.06), rng() < 0.6
    out: list[Layer] = []
    if floating:
        pad = closed(points("-98,54 -64,38 0,33 64,37 99,53 72,71 4,80 -66,73"))
        far = ellipse(rng.pick([-1, 1]) * 62, 36, 40, 12)
        veins = joined(
            curve((0, 50), (x * 0.6, 52 + abs(y) * 0.4), (x, y))
            for x, y in ((-80, 60), (-48, 72), (48, 72), (82, 58))
        )
        out += [shape(far, "leaf-"), shape(pad, "leaf"), line(veins, "leaf-", 3)]
    else:
        out.append(rod(curve((0, 30), (rng(-14, 14), 66), (0, 100)), "leaf", 8))
        out.append(line(curve((-60, 97), (-30, 92), (0, 97), (30, 102), (60, 96)), "leaf", 4))
    rows: list[tuple[float, float, float, str]] = []
    rows += [(t, 104 - 13 * t * t, 38, "b") for t in (-0.78, 0.78, -0.4, 0.4, 0.0)]
    rows += [(t, 92 - 2 * t * t, 42, "a") for t in (-1.24, 1.24, -0.86, 0.86)]
    rows += [(t, 88, 42, "a") for t in (-0.5, 0.5, -0.17, 0.17)]
    rows += [(t, 60, 40, "c") for t in (-0.66, 0.66, 0.0)]
    if not floating:
        rows += [(t, 82, 32, "a") for t in (-1.6, 1.6)]
    for t, length, width, role in rows:
        body = petal(length, width, UP + t, 0, 46, 0.72)
        out.append(shape(body.moved(scale_x=wide, dy=-6), role))
    tips = crescent(0, 20, 30, 20, math.pi * 0.15, math.pi * 0.85, 6)
    folds = joined(curve((x * 0.4, 34), (x, 14), (x * 1.1, -2)) for x in (-22, -8, 8, 22))
    return [*out, line(folds, "a", 2.6), detail(tips, "a")]
