"""Blossoms with few petals: cherry blossom, hibiscus, lily, pansy, lotus."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.botany import (
    UP,
    blade,
    crescent,
    dots,
    fitted,
    lobe,
    points,
    ring_points,
    stalk,
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
