"""Blossoms with few petals: cherry blossom, hibiscus, pansy."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.botany import (
    UP,
    blade,
    dots,
    fitted,
    lobe,
    ring_points,
    stamens,
)
from designer.engines.loom.paths import (
    TAU,
    Path,
    Point,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
)
from designer.engines.loom.rng import Rng


def _bloom(rng: Rng, x: float, y: float, size: float, roles: str = "ab") -> list[Layer]:
    """Five notched petals with a flushed heart and fine stamens."""
    start = rng(0, TAU)
    out: list[Layer] = []
    for i in range(5):
        angle = start + TAU * i / 5 + rng(-0.06, 0.06)
        steps = 7 if size > 60 else 5
        part = lobe(rng, size * rng(0.95, 1.02), size * 0.98, angle, x, y,
                    notch=0.12, ruffle=0.012, shoulder=0.6, steps=steps)  # fmt: skip
        out += part.layers(roles[0], f"{roles[0]}+", f"{roles[0]}-" if size > 60 else "")
    flush = joined(petal(size * 0.5, size * 0.24, start + TAU * i / 5, x, y, 0.7) for i in range(5))
    tips = [(x + a, y + b) for a, b in ring_points(12, size * 0.42, rng, 0.22)]
    out += [detail(flush, roles[1]), *stamens(tips, f"{roles[1]}-", "sun", x, y, size * 0.07)]
    return [*out, detail(ellipse(x, y, size * 0.085), f"{roles[1]}-")]


def _bud(x: float, y: float, angle: float, size: float) -> list[Layer]:
    folded = petal(size, size * 0.8, angle, x, y, 0.2)
    wrap = petal(size * 0.86, size * 0.42, angle + 0.22, x, y, 0.3)
    dx, dy = polar(3, angle)
    cup = petal(size * 0.42, size * 0.5, angle, x - dx, y - dy, 0.5)
    return [shape(folded, "b"), detail(wrap, "a"), shape(cup, "c")]


@motif(
    label="cherry blossom",
    words="cherry-blossom cherry-blossoms sakura kirschblüte kirschblüten apple-blossom",
    near="almond-blossom magnolia magnolias orchard plum-blossom jasmine",
    family="flora",
    size=1.05,
    a="#f9bccb",
    b="#e8738f",
    c="#7a4a44",
    leaf="#8aa86a",
)
@fitted
def cherry_blossom(rng: Rng, cute: bool) -> list[Layer]:
    """A flowering branch with buds, or one large blossom."""
    if rng() < 0.36:
        return _bloom(rng, 0, 0, 97)
    flip = rng.pick([-1.0, 1.0])
    bough: list[Point] = [(-96, 62), (-56, 40), (-14, 36), (30, 8), (62, -34), (84, -86)]
    bough = [(x * flip, y + rng(-5, 5)) for x, y in bough]
    out: list[Layer] = [rod(curve(*bough), "c", 8)]
    out.append(rod(curve(bough[2], (12 * flip, 58), (48 * flip, 70)), "c", 5))
    out.append(rod(curve(bough[3], (22 * flip, -30), (2 * flip, -62), (0, -78)), "c", 5))
    out.append(line(curve(*[(x - 2, y - 2) for x, y in bough[:4]]), "c+", 2.4))
    out += _bud(48 * flip, 68, 0.5 if flip > 0 else math.pi - 0.5, 32)
    out += _bud(0, -70, UP + 0.2 * flip, 30) + _bud(84 * flip, -66, UP + 0.7 * flip, 30)
    out += blade(*bough[1], 44, 22, math.pi / 2 + rng(-0.2, 0.4), bend=8, veins=0)
    out += _bloom(rng, -38 * flip, 14, 54) + _bloom(rng, 44 * flip, -20, 46)
    return out


@motif(
    label="hibiscus",
    plural="hibiscuses",
    words="hibisco hibiskus",
    near="plumeria frangipani mallow orchid orchids bougainvillea",
    family="flora",
    size=1.12,
    a="#ee5a63",
    b="#a91f4d",
    c="#f9c74e",
    d="#f99a8e",
    leaf="#2f8a6b",
)
@fitted
def hibiscus(rng: Rng, cute: bool) -> list[Layer]:
    """Five ruffled petals with a dark throat and the long pistil, on glossy leaves."""
    start, pale = rng(0, TAU), rng() < 0.35
    role, lip = ("d", "d+") if pale else ("a", "d")
    out: list[Layer] = []
    for k, step in enumerate(rng.shuffled([0.3, 1.6, 2.9, 4.1])[: rng.int(2, 3)]):
        angle = start + step
        out += blade(*polar(36, angle), 66, 56, angle, bend=14 - 9 * k, tip=0.8)
    throat = []
    for i in range(5):
        angle = start + TAU * i / 5 + rng(-0.07, 0.07)
        part = lobe(
            rng, rng(86, 94), 88, angle, ruffle=0.05, lip=0.1, ribs=4, shoulder=0.6, steps=7
        )
        out += part.layers(role, lip, f"{role}-")
        throat += [petal(44, 30, angle, tip=0.8), petal(62, 9, angle, tip=1.0)]
    out.append(detail(joined(throat), "b"))
    lean = start + TAU / 10 + rng(-0.3, 0.3)
    tip = polar(82, lean)
    column = [(0.0, 0.0), polar(44, lean + 0.16), tip]
    out.append(rod(curve(*column), "c", 6.5))
    fuzz = []
    for i in range(12):
        x, y = polar(40 + 3.6 * i, lean + 0.14 - 0.012 * i)
        dx, dy = polar(11 + rng(-2, 2), lean + (1.2 if i % 2 else -1.2))
        fuzz.append((x + dx, y + dy))
    hairs = joined(
        curve(polar(40 + 3.6 * i, lean + 0.14 - 0.012 * i), p) for i, p in enumerate(fuzz)
    )
    ends = [
        (tip[0] + a, tip[1] + b) for a, b in (polar(11, lean + t) for t in (-1, -0.33, 0.33, 1))
    ]
    out += [line(hairs, "c", 2.4), dots(fuzz, "c", 6.4), dots(ends, "b", 7)]
    return out


@motif(
    label="pansy",
    plural="pansies",
    words="stiefmütterchen pensée viola",
    near="petunia primrose primula orchidea violets forget-me-not",
    family="flora",
    size=0.95,
    a="#7a5bb5",
    b="#3a2554",
    c="#f6c445",
    d="#c9a7e0",
    leaf="#5f9a58",
)
@fitted
def pansy(rng: Rng, cute: bool) -> list[Layer]:
    """Two petals behind, two at the sides and a broad one below, with a whiskered face."""
    turn = rng(-0.4, 0.4)
    back, side, low = rng.pick([("a", "d", "d"), ("a", "a", "d"), ("d", "c", "c"), ("a", "c", "c")])
    out: list[Layer] = []
    for angle in (rng(0.4, 0.8), rng(2.4, 2.8)):
        out += blade(*polar(44, angle), 58, 36, angle, bend=rng(-10, 10))
    for angle in (UP - 0.52, UP + 0.52):
        out += lobe(rng, 92, 94, angle + turn, 0, 4, lip=0.09, ruffle=0.04).layers(
            back, f"{back}+", f"{back}-"
        )
    whiskers: list[Path] = []
    blots: list[Path] = []
    for angle in (math.pi - 0.1, 0.1):
        out += lobe(rng, 86, 86, angle + turn, 0, 2, lip=0.08, ruffle=0.04).layers(side, f"{side}+")
        blots.append(lobe(rng, 46, 46, angle + turn, 0, 2, ruffle=0.12, steps=7).body)
        whiskers += [
            curve(polar(30, angle + turn + t), polar(64, angle + turn + t * 1.1))
            for t in (-0.34, 0, 0.34)
        ]
    under = math.pi / 2 + turn
    out += lobe(rng, 88, 112, under, 0, 0, lip=0.08, ruffle=0.035, notch=0.05, steps=7).layers(
        low, f"{low}+"
    )
    blots.append(lobe(rng, 56, 62, under, 0, 0, ruffle=0.12, steps=7).body)
    whiskers += [
        curve(polar(38, under + t), polar(70, under + t * 1.05))
        for t in (-0.5, -0.25, 0, 0.25, 0.5)
    ]
    out += [line(joined(whiskers), "b", 2.8), detail(joined(blots), "b")]
    eye = closed(
        [polar(r, under + t) for r, t in ((19, 0), (12, 1.0), (7, 2.4), (8, 3.6), (12, 5.3))]
    )
    return [*out, detail(eye, "c"), detail(ellipse(*polar(5, under), 4.4), "leaf+")]
