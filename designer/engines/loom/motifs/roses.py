"""Roses and peonies: flowers of many overlapping petals."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, shape
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
from designer.engines.loom.paths import TAU, Point, bezier, closed, curve, ellipse, petal, polar
from designer.engines.loom.rng import Rng


@motif(
    label="rose",
    words="rosa rosen",
    near="ranunculus camellia carnation bouquet",
    family="flora",
    size=1.08,
    a="#e0566b",
    b="#b92f4c",
    c="#f4a3ab",
    leaf="#4f8a56",
)
@fitted
def rose(rng: Rng, cute: bool) -> list[Layer]:
    """An open rose from the front, or one on its stem seen from the side, with a bud."""
    return _rose_open(rng) if rng() < 0.62 else _rose_on_stem(rng)


def _rose_open(rng: Rng) -> list[Layer]:
    out: list[Layer] = []
    turn = rng(0, TAU)
    for angle in (turn, turn + rng(0.7, 1.1), turn + rng(2.9, 3.5)):
        out += blade(*polar(40, angle), 62, 50, angle, bend=rng(-12, 12))
    outer, rim = rng.pick([("a", "a+"), ("a", "c"), ("c", "c+")])
    for count, length, width, role, lip in (
        (5, 90, 98, outer, rim),
        (5, 69, 82, "a", "c"),
        (4, 50, 64, "b", "a"),
    ):
        start = rng(0, TAU)
        for i in range(count):
            angle = start + TAU * i / count + rng(-0.1, 0.1)
            part = lobe(
                rng,
                length * rng(0.95, 1.03),
                width,
                angle,
                lip=0.17,
                ruffle=0.035,
                steps=7 if count == 5 and length > 80 else 5,
            )
            out += part.layers(role, lip)
    return out + _rose_heart(rng)


def _rose_heart(rng: Rng) -> list[Layer]:
    turn = rng(0, TAU)
    curl = closed([polar(25, t) for t in (0, 1.1, 2.2, 3.3, 4.4, 5.4)])
    sickle = crescent(0, 0, 20, 20, turn, turn + 3.6, 9)
    inner = crescent(1, 0, 11.5, 11.5, turn + 2.6, turn + 6.4, 6)
    swirl = curve(*(polar(1 + i * 0.9, turn + i * 0.8) for i in range(7)))
    return [shape(curl, "b"), detail(sickle, "a"), detail(inner, "a"), line(swirl, "b-", 3)]


def _rose_on_stem(rng: Rng) -> list[Layer]:
    lean, side = rng(-14, 14), rng.pick([-1, 1])
    out = [stalk((0, 10), (lean * 0.6, 50), (lean, 100), role="leaf", width=6)]
    out += blade(lean * 0.7, 58, 66, 42, UP - side * 1.15, bend=12 * side)
    out += blade(lean * 0.9, 78, 56, 36, UP + side * 1.2, bend=-10 * side)
    out += _rosebud(side, lean)
    tilt = {"turn": rng(-0.14, 0.06) * side, "scale_x": -side * rng(0.98, 1.08), "scale": 1.04}
    for rim, role, lip in _ROSE_SIDE:
        out.append(shape(closed(rim).moved(**tilt), role))
        if lip:
            out.append(detail(closed(lip).moved(**tilt), "c" if role == "a" else "a"))
    heart = crescent(-2, -62, 25, 14, 2.7, 6.1, 7) + crescent(3, -60, 13, 8, 0.1, 3.6, 5)
    out.insert(-4, detail(heart.moved(**tilt), "a"))
    sepals = [petal(30, 12, a, 0, 26, 0.9) for a in (0.4, math.pi - 0.4, UP - 0.75, UP + 0.75)]
    out += [shape(sepals[0] + sepals[1], "leaf"), shape(sepals[2] + sepals[3], "leaf")]
    return [*out, shape(ellipse(0, 26, 13, 10), "leaf")]


# Petals of a rose from the side, back to front: outline, role, turned edge.
_ROSE_SIDE: tuple[tuple[list[Point], str, list[Point]], ...] = (
    (
        points("-40,-30 -46,-64 -24,-90 6,-86 30,-92 50,-66 44,-30 0,0"),
        "a",
        points("-46,-64 -24,-90 6,-86 30,-92 50,-66 28,-80 4,-76 -22,-79"),
    ),
    (
        points("0,28 -42,20 -68,-10 -90,-40 -72,-60 -46,-46 -20,-10"),
        "a",
        [(-90, -40), (-72, -60), (-46, -46), (-38, -34), (-58, -44)],
    ),
    (
        points("0,28 44,18 66,-14 86,-50 66,-64 44,-46 20,-10"),
        "a",
        [(86, -50), (66, -64), (44, -46), (38, -32), (58, -48)],
    ),
    (points("0,26 -36,4 -42,-44 -26,-72 2,-78 30,-70 42,-42 36,4"), "b", []),
    (
        points("0,29 -34,22 -52,-12 -50,-48 -24,-44 4,-24 16,6"),
        "a",
        [(-50, -48), (-24, -44), (4, -24), (2, -14), (-22, -32), (-48, -36)],
    ),
    (
        points("0,29 34,22 54,-10 52,-50 26,-44 2,-20 -10,10"),
        "a",
        [(52, -50), (26, -44), (2, -20), (4, -10), (28, -33), (50, -38)],
    ),
)


def _rosebud(side: int, lean: float) -> list[Layer]:
    x, y = side * 70, 34
    cup = bezier((x, y + 16), (x - 24, y + 8, x - 18, y - 26, x, y - 34),
                 (x + 18, y - 26, x + 24, y + 8, x, y + 16))  # fmt: skip
    fold = bezier((x, y + 16), (x - 12, y, x - 6, y - 22, x + 9, y - 26),
                  (x + 20, y - 10, x + 18, y + 8, x, y + 16))  # fmt: skip
    green = petal(34, 13, UP - 0.45, x, y + 20, 0.9) + petal(34, 13, UP + 0.45, x, y + 20, 0.9)
    return [
        stalk((lean * 0.8, 70), (side * 44, 66), (x, y + 16), role="leaf", width=4.5),
        shape(cup, "b"),
        shape(fold, "a"),
        shape(green, "leaf"),
    ]


@motif(
    label="peony",
    plural="peonies",
    words="paeonia pfingstrose pivoine peonia",
    near="dahlia dahlias chrysanthemum chrysanthemums zinnia zinnias",
    family="flora",
    size=1.1,
    a="#f29aa9",
    b="#df5f7e",
    c="#fbd0cc",
    d="#f2b84b",
    leaf="#5d8f62",
)
@fitted
def peony(rng: Rng, cute: bool) -> list[Layer]:
    """A ruffled globe of notched petals: full, half double with golden stamens, or a ball."""
    kind = rng.pick([0, 0, 1, 1, 2])
    return _peony_ball(rng) if kind == 2 else _peony_open(rng, gold=kind == 1)


def _peony_open(rng: Rng, *, gold: bool) -> list[Layer]:
    out: list[Layer] = []
    turn = rng(0, TAU)
    for step in (0.0, rng(0.8, 1.3), rng(3.0, 3.8)):
        out += blade(*polar(44, turn + step), 58, 42, turn + step, bend=rng(-14, 14))
    rings = [(6, 94, 84, "a", "c"), (5, 76, 72, "a", "c")]
    rings += [(4, 58, 64, "b", "a")] if gold else [(4, 56, 62, "b", "a")]
    for count, length, width, role, lip in rings:
        start = rng(0, TAU)
        for i in range(count):
            angle = start + TAU * i / count + rng(-0.12, 0.12)
            steps = 7 if length > 66 else 5
            part = lobe(rng, length * rng(0.92, 1.03), width * rng(0.9, 1.12), angle,
                        lip=0.12, ruffle=0.05, steps=steps, notch=0.1)  # fmt: skip
            out += part.layers(role, lip)
    if not gold:
        frill = [polar(24 * (1 + rng(-0.2, 0.2)), TAU * i / 11) for i in range(11)]
        out += [shape(closed(frill), "b")]
        start = rng(0, TAU)
        for i in range(3):
            curl = lobe(rng, 33 - 3 * i, 38, start + TAU * i / 3, notch=0.12, lip=0.22, steps=5)
            out += curl.layers("a", "c")
        out += lobe(rng, 22, 26, start + 1.0, -7, 0, notch=0.12, lip=0.3, steps=5).layers("b", "c")
        return out
    out += [shape(ellipse(0, 0, 20), "d"), *stamens(ring_points(15, 29, rng, 0.16), "d", "d")]
    return [*out, dots(seed_spiral(13, 15), "d-", 4.4), detail(ellipse(0, 0, 6.5), "leaf+")]


def _peony_ball(rng: Rng) -> list[Layer]:
    """From the side: guard petals under a tight ball of ruffles, on a stem."""
    lean, side = rng(-14, 14), rng.pick([-1, 1])
    out = [stalk((0, 10), (lean, 60), (lean * 0.4, 100), role="leaf", width=6.5)]
    out += blade(lean * 0.9, 66, 74, 32, UP + side * 0.9, bend=-14 * side)
    out += blade(lean * 0.7, 80, 62, 28, UP - side * 1.1, bend=12 * side)
    out += lobe(rng, 92, 66, UP - 0.86, 0, 36, notch=0.06, shoulder=0.7).layers("a", "c")
    out += lobe(rng, 92, 66, UP + 0.86, 0, 36, notch=0.06, shoulder=0.7).layers("a", "c")
    ruffles: tuple[tuple[float, float, str, str], ...]
    ruffles = ((-0.55, 96, "b", "a"), (0.55, 96, "b", "a"), (0, 106, "a", "c"))
    ruffles += ((-0.62, 74, "a", "c"), (0.62, 74, "a", "c"), (0.1, 78, "b", "a"))
    for angle, length, role, lip in ruffles:
        part = lobe(
            rng, length + 12, 60, UP + angle, 0, 32, notch=0.08, ruffle=0.05, lip=0.1, shoulder=0.66
        )
        out += part.layers(role, lip)
    for turn, length in ((-0.34, 54), (0.4, 50)):
        part = lobe(
            rng, length + 6, 58, UP + turn, 0, 34, notch=0.1, ruffle=0.05, lip=0.16, shoulder=0.66
        )
        out += part.layers("a", "c")
    green = petal(34, 20, UP - 0.9, 0, 38, 0.5) + petal(34, 20, UP + 0.9, 0, 38, 0.5)
    return [*out, shape(green, "leaf"), shape(ellipse(0, 36, 14, 9), "leaf")]
