"""Vegetables of the kitchen garden: corn, radish, pea, broccoli."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.botany import UP, blade, crescent, dots, fitted, globe, points
from designer.engines.loom.paths import (
    TAU,
    Path,
    Point,
    bezier,
    closed,
    curve,
    ellipse,
    joined,
    polar,
    polyline,
)
from designer.engines.loom.rng import Rng


@motif(
    label="corn cob",
    words="corn corns maize sweetcorn mais maíz cornstalk",
    near="wheat barley cereal",
    family="food",
    upright=True,
    face=True,
    size=1.05,
    a="#f5c542",
    b="#dd9a22",
    c="#fbe08a",
    leaf="#79a851",
)
@fitted
def corn(rng: Rng, cute: bool) -> list[Layer]:
    """Rows of kernels between peeled husks, with a wisp of silk."""
    lean = rng(-0.14, 0.14)
    how = {"turn": lean}
    cob = closed(points("0,-98 22,-86 34,-48 36,6 26,60 0,82 -26,60 -36,6 -34,-48 -22,-86"))
    silk = joined(
        curve((x * 0.3, -88), (x * 0.8, -96), (x, -100 + abs(x) * 0.4)) for x in (-22, -10, 10, 22)
    )
    kernels: dict[str, list[Path]] = {"c": [], "b": []}
    for row in range(11):
        y = -84 + 13.4 * row
        half = (
            35 * math.sin(math.acos(min(1, abs((y + 12) / 92))))
            if row < 3
            else 34 - max(0, row - 7) * 3
        )
        n = 5 if row % 2 else 4
        for k in range(n):
            t = -1 + (2 * k + 1) / n
            if cute and abs(t) < 0.75 and 2 < row < 8:
                continue
            dot = ellipse(half * t * 0.92, y, max(2.6, half / n * 0.74), 5.4)
            kernels["b" if (row * 3 + k * 2 + rng.int(0, 1)) % 5 == 0 else "c"].append(dot)
    out = [line(silk.moved(**how), "b", 3), shape(cob.moved(**how), "a")]
    for role, paths in kernels.items():
        if paths:
            out.append(detail(joined(paths).moved(**how), role))
    if cute:
        out += face(-4, -24, 0.75, rng)
    for side in (-1, 1):
        out += _husk(side, rng(0.9, 1.1), how)
    front = bezier(
        (-30, 40),
        (-16, 58, -4, 66, 4, 36),
        (14, 62, 22, 56, 30, 40),
        (34, 74, 18, 100, 0, 101),
        (-18, 100, -34, 74, -30, 40),
    )
    ribs = (
        curve((0, 96), (-12, 78), (-20, 58))
        + curve((0, 96), (2, 76), (4, 54))
        + curve((0, 96), (14, 78), (22, 58))
    )
    return [*out, shape(front.moved(**how), "leaf+"), line(ribs.moved(**how), "leaf", 2.8)]


def _husk(side: int, reach: float, how: dict[str, float]) -> list[Layer]:
    body = bezier((0, 98), (24, 88, 36, 56, 36, 10), (38, -16, 50, -30, 72 * reach, -36),
                  (84 * reach, 0, 66, 76, 0, 98))  # fmt: skip
    fold = bezier(
        (0, 98),
        (40, 82, 52, 40, 52, 4),
        (54, -14, 60, -28, 72 * reach, -36),
        (84 * reach, 0, 66, 76, 0, 98),
    )
    how = {**how, "scale_x": float(side)}
    return [shape(body.moved(**how), "leaf"), detail(fold.moved(**how), "leaf-")]


@motif(
    label="radish",
    plural="radishes",
    words="radieschen rettich radis rábano rábanos",
    near="turnip turnips beet beets beetroot",
    family="food",
    face=True,
    upright=True,
    a="#d83f68",
    b="#f58aa2",
    c="#a32450",
    d="#f9dcd4",
    leaf="#6aa04e",
)
@fitted
def radish(rng: Rng, cute: bool) -> list[Layer]:
    """A round pink root with a white tip and broad leaves, one or a bunch of three."""
    out: list[Layer] = []
    if cute or rng() < 0.5:
        for angle, length in ((-0.55, 74), (0.55, 76), (-0.05, 84)):
            out += _radish_leaf(0, -6, length, UP + angle, bend=14 * angle)
        out += _root(0, 28, 1.0, rng(-0.14, 0.14))
        return [*out, *face(0, 26, 0.95, rng)] if cute else out
    for angle, length in ((-0.75, 76), (0.75, 78), (-0.3, 86), (0.3, 88)):
        out += _radish_leaf(0, -8, length, UP + angle, bend=12 * angle)
    out += (
        _root(-46, 30, 0.66, 0.5) + _root(48, 28, 0.66, -0.5) + _root(0, 46, 0.72, rng(-0.08, 0.08))
    )
    return [*out, rod(curve((-20, -6), (0, 0), (20, -7)), "c", 5)]


def _radish_leaf(x: float, y: float, length: float, angle: float, *, bend: float) -> list[Layer]:
    a, b = polar(length * 0.3, angle)
    stem = rod(polyline((x, y), (x + a, y + b)), "b", 5)
    return [
        stem,
        *blade(x + a * 0.8, y + b * 0.8, length * 0.94, 46, angle, bend=bend, tip=0.2, veins=3),
    ]


def _root(x: float, y: float, size: float, turn: float) -> list[Layer]:
    how = {"turn": turn, "scale": size, "dx": x, "dy": y}
    body = closed(
        points("0,-46 30,-44 50,-14 44,18 18,42 4,60 0,73 -5,60 -20,42 -46,16 -50,-14 -30,-44")
    )
    white = closed(points("30,30 18,42 4,60 0,73 -5,60 -20,42 -32,28 -14,36 0,32 14,38"))
    tail = curve((0, 66), (5, 74), (-2, 84))
    return [
        rod(tail.moved(**how), "d", 3.4),
        shape(body.moved(**how), "a"),
        detail(crescent(0, -4, 48, 42, -0.9, 1.0, 15).moved(**how), "c"),
        detail(white.moved(**how), "d"),
        line(curve((-34, -18), (-33, -2), (-26, 12)).moved(**how), "b", 6 * size),
    ]


@motif(
    label="pea pod",
    words="pea peas peapod peapods erbse erbsen pois guisante guisantes sugarsnap",
    near="bean beans lentils edamame",
    family="food",
    face=True,
    a="#5f9f48",
    b="#8cc45a",
    c="#b9e07f",
    leaf="#5f9f48",
)
@fitted
def pea(rng: Rng, cute: bool) -> list[Layer]:
    """An open pod with a row of peas, and a shut one or a flower beside it."""
    flip, turn = rng.pick([-1, 1]), rng(-0.5, -0.2)
    how = {"turn": turn * flip, "scale_x": flip}
    out: list[Layer] = []
    kind = 0 if cute else rng.int(0, 2)
    if kind == 1:
        shut = bezier((-84, -2), (-40, 34, 40, 34, 88, -8), (56, -22, -50, -24, -84, -2))
        bumps = joined(curve((x - 8, 4), (x, -2), (x + 8, 4)) for x in (-44, -16, 12, 40))
        low = {"turn": (turn + 0.5) * flip, "scale_x": flip, "dy": 44.0, "scale": 0.9}
        out += [shape(shut.moved(**low), "a"), line(bumps.moved(**low), "a-", 3)]
    if kind == 2:
        for x, y, r in ((-34, 58, 16), (6, 70, 18), (38, 50, 15)):
            out += globe(x * flip, y, r, "b", "c")
    back = bezier((-96, 2), (-60, -40, 56, -46, 97, -16), (64, 20, -50, 40, -96, 2))
    front = bezier((-96, 2), (-62, 22, 50, 20, 97, -16), (66, 40, -48, 56, -96, 2))
    out += [
        rod(curve((90, -14), (102, -22), (100, -36)).moved(**how), "a", 5),
        shape(back.moved(**how), "a-"),
    ]
    n = rng.int(4, 6)
    faces: list[Layer] = []
    for k in range(n):
        t = -1 + (2 * k + 1) / n
        size = (19 if n < 6 else 15.5) * (1 - 0.25 * t * t) + 2
        along, rise = 74 * t, 2 - 9 * t
        c, s = math.cos(turn), math.sin(turn)
        px, py = (along * c - rise * s) * flip, along * s + rise * c
        out += globe(px, py, size, "b", "c")
        if cute:
            faces += face(px, py - 3, size / 46, rng)
    out += [shape(front.moved(**how), "a"), *faces]
    glow = curve((-66, 20), (-10, 32), (56, 14))
    curl = curve((96, -20), (80, -50), (62, -46), (68, -34), (84, -44))
    tips = [rod(curl.moved(**how), "a", 3.4)]
    return [*out, line(glow.moved(**how), "b", 4), *tips]


@motif(
    label="broccoli",
    plural="broccoli",
    words="broccolis brokkoli brocoli brócoli broccolini",
    near="cauliflower cabbage cabbages kale lettuce sprouts spinach",
    family="food",
    face=True,
    upright=True,
    a="#3f8a4c",
    b="#a9cb78",
    c="#66aa58",
    d="#2c6a3f",
    leaf="#6aa352",
)
@fitted
def broccoli(rng: Rng, cute: bool) -> list[Layer]:
    """A cloud of florets on a thick branching stalk, with a small leaf."""
    wide = rng(0.94, 1.06)
    stalk = bezier(
        (-62, -6),
        (-40, 10, -24, 40, -22, 92),
        (-14, 100, 16, 100, 24, 92),
        (24, 46, 40, 14, 62, -6),
        (20, -20, -20, -20, -62, -6),
    )
    fork = curve((-30, 16), (-10, 30), (-6, 50)) + curve((32, 16), (12, 30), (8, 44))
    out = [shape(stalk.moved(scale_x=wide), "b")]
    out.append(
        detail(
            bezier(
                (62, -6),
                (40, 14, 24, 46, 24, 92),
                (18, 97, 12, 98, 6, 98),
                (10, 50, 20, 20, 40, -12),
            ),
            "b-",
        )
    )
    out += blade(-16, 58, 44, 22, math.pi + 0.55, bend=8, veins=1)
    if cute:
        out += face(0, 42, 0.72, rng)
    else:
        out.append(line(fork, "b-", 3))
    heads = [
        (-62, -18, 32, "d"),
        (62, -20, 32, "d"),
        (0, -74, 30, "d"),
        (-42, -52, 36, "a"),
        (42, -54, 36, "a"),
        (-28, -14, 31, "a"),
        (30, -12, 31, "a"),
        (0, -40, 34, "c"),
    ]
    for x, y, r, role in heads:
        out += _floret(rng, x * wide, y, r, role)
    return out


def _floret(rng: Rng, x: float, y: float, r: float, role: str) -> list[Layer]:
    rim: list[Point] = []
    n, start = 7, rng(0, TAU)
    for k in range(2 * n):
        a, b = polar(r * (1.0 if k % 2 else 0.86) * (1 + rng(-0.03, 0.03)), start + math.pi * k / n)
        rim.append((x + a, y + b * 0.94))
    buds = [(x + a, y + b) for a, b in (polar(r * rng(0.2, 0.72), rng(0, TAU)) for _ in range(5))]
    light = [(bx - r * 0.1, by - r * 0.16) for bx, by in buds[:3]]
    return [shape(closed(rim, 0.3), role), dots(buds, f"{role}-", 5), dots(light, f"{role}+", 5)]
