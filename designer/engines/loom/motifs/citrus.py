"""Citrus fruit: lemon, orange."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.botany import (
    blade,
    dots,
    fitted,
    lobe,
    points,
    ring_points,
    seed_spiral,
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
    petal,
    polar,
    polygon,
    softened,
)
from designer.engines.loom.rng import Rng


def wheel(
    rng: Rng, x: float, y: float, r: float, squash: float = 1.0, turn: float = 0.0
) -> list[Layer]:
    """A slice: rind, pith, and nine or ten juicy segments."""
    n, start = rng.int(8, 10), rng(0, TAU)
    how = {"scale_y": squash, "turn": turn, "dx": x, "dy": y}
    parts: list[Path] = []
    cells: list[Path] = []
    for i in range(n):
        middle = start + TAU * (i + 0.5) / n
        gap = 0.06
        corners = [
            polar(r * 0.13, middle),
            polar(r * 0.76, start + TAU * i / n + gap),
            polar(r * 0.81, middle),
        ]
        corners.append(polar(r * 0.76, start + TAU * (i + 1) / n - gap))
        parts.append(softened(polygon(corners), 0.18))
        for share, off in ((0.42, 0.0), (0.6, 0.13), (0.58, -0.13)):
            cells.append(
                petal(r * 0.13, r * 0.06, middle + off, *polar(r * share, middle + off), 0.3)
            )
    return [
        shape(ellipse(0, 0, r).moved(**how), "a"),
        detail(ellipse(0, 0, r * 0.88).moved(**how), "c"),
        detail(joined(parts).moved(**how), "a"),
        detail(joined(cells).moved(**how), "a+"),
        detail(ellipse(0, 0, r * 0.06).moved(**how), "c"),
    ]


def _flower(rng: Rng, x: float, y: float, size: float) -> list[Layer]:
    start = rng(0, TAU)
    out: list[Layer] = []
    for i in range(5):
        part = lobe(rng, size, size * 0.72, start + TAU * i / 5, x, y, shoulder=0.6, steps=5,
                    ruffle=0.02, point=0.08)  # fmt: skip
        out.append(shape(part.body, "d"))
    tips = [(x + a, y + b) for a, b in ring_points(7, size * 0.3, rng)]
    return [*out, dots(tips, "b", size * 0.17), dots([(x, y)], "leaf+", size * 0.26)]


_LEMON: list[Point] = points("0,-86 10,-74 40,-60 64,-24 66,18 42,58 14,74 4,90")
_LEMON += points("-8,88 -18,72 -46,54 -68,14 -64,-28 -38,-62 -10,-74")


@motif(
    label="lemon",
    words="lemons citrus zitrone zitronen citron citrons limón limones",
    near="lime limes yuzu bergamot",
    family="food",
    face=True,
    a="#f9cf36",
    b="#e8a91c",
    c="#fff6cf",
    d="#fffdf4",
    leaf="#55964a",
)
@fitted
def lemon(rng: Rng, cute: bool) -> list[Layer]:
    """A whole lemon with leaves and perhaps a blossom, a slice, or a cut one with its half."""
    kind = rng.pick([0, 0, 1, 2])
    if kind == 1 and not cute:
        return wheel(rng, 0, 0, 92)
    if kind == 2 and not cute:
        return _cut_lemon(rng)
    turn = rng(-0.5, 0.5)
    out = blade(-4, -74, 74, 38, rng(-0.5, 0.0), bend=14)
    out += blade(-6, -74, 62, 32, math.pi + rng(-0.1, 0.4), bend=-12)
    out += [
        rod(curve((0, -78), (-2, -90), (4, -101)), "leaf-", 6),
        *_whole_lemon(0, 2, 0.98, turn * 0.2),
    ]
    if cute:
        return [*out, *face(0, 4, 1.1, rng)]
    return out + _flower(rng, 26, -62, 32) if rng() < 0.6 else out


def _whole_lemon(x: float, y: float, size: float, turn: float) -> list[Layer]:
    how = {"turn": turn, "scale": size, "dx": x, "dy": y}
    shade = closed(points("14,74 42,58 66,18 64,-24 50,-46 54,2 36,42"))
    cos, sin = math.cos(turn) * size, math.sin(turn) * size
    pores = [(px * 0.8 + 2, py + 4) for px, py in seed_spiral(17, 52)]
    pores = [(x + a * cos - b * sin, y + a * sin + b * cos) for a, b in pores]
    return [
        shape(closed(_LEMON).moved(**how), "a"),
        detail(shade.moved(**how), "a-"),
        dots(pores, "a-", 3.4),
        line(arc(-8, 0, 44, 2.6, 3.8).moved(**how), "c", 6.5 * size),
    ]


def _cut_lemon(rng: Rng) -> list[Layer]:
    side = rng.pick([-1, 1])
    out = blade(side * -34, -62, 60, 32, -0.4 if side > 0 else math.pi + 0.4, bend=10 * side)
    out += _whole_lemon(side * -26, -14, 0.78, side * -0.5)
    return out + wheel(rng, side * 38, 38, 55, 0.94, side * 0.3)


@motif(
    label="ripe orange",
    plural="oranges",
    words="clementine clementines tangerines mandarin mandarins satsuma apfelsine naranjas",
    near="grapefruit grapefruits kumquat kumquats pomelo",
    family="food",
    face=True,
    a="#f08a2c",
    b="#d9691c",
    c="#ffeccb",
    d="#fffaf0",
    leaf="#4f9152",
)
@fitted
def orange(rng: Rng, cute: bool) -> list[Layer]:
    """Whole with leaves and blossom, a slice, or a fruit with a half leaning on it."""
    kind = rng.pick([0, 0, 1, 2])
    if kind == 1 and not cute:
        return wheel(rng, 0, 0, 92)
    if kind == 2 and not cute:
        side = rng.pick([-1, 1])
        out = blade(side * -24, -70, 56, 32, -0.5 if side > 0 else math.pi + 0.5, bend=10 * side)
        out += _whole_orange(rng, side * -26, -16, 66)
        return out + wheel(rng, side * 36, 38, 56, 0.95)
    out = blade(4, -68, 78, 42, rng(-0.45, -0.1), bend=14)
    out += blade(-4, -70, 60, 34, math.pi + rng(0.0, 0.5), bend=-12)
    out += [rod(curve((0, -66), (-2, -84), (6, -96)), "leaf-", 6), *_whole_orange(rng, 0, 10, 84)]
    if cute:
        return [*out, *face(-2, 10, 1.2, rng)]
    return out + _flower(rng, rng.pick([-24, 26]), -58, 34) if rng() < 0.6 else out


def _whole_orange(rng: Rng, x: float, y: float, r: float) -> list[Layer]:
    rim = [polar(r * (1 + rng(-0.015, 0.015)), TAU * k / 10) for k in range(10)]
    body = closed([(x + a, y + b * 0.96) for a, b in rim])
    sickle = ((0.24, 0.93), (0.72, 0.67), (1.0, 0.06), (0.86, -0.48), (0.8, 0.1), (0.56, 0.58))
    shade = closed([(x + r * a, y + r * b) for a, b in sickle])
    pores = [(x + a, y + 4 + b) for a, b in seed_spiral(20, r * 0.8)]
    sepals = [polar(r * 0.13, t) for t in (0.2, 1.5, 2.8, 4, 5.2)]
    star = joined(curve((x, y - r * 0.8), (x + a, y - r * 0.8 + b * 0.5)) for a, b in sepals)
    return [
        shape(body, "a"),
        detail(shade, "a-"),
        dots(pores, "a-", 3.4),
        line(star, "leaf", 4),
        line(arc(x, y, r * 0.72, 2.9, 3.9), "c", 6),
    ]
