"""Fruit of warm places: banana, pineapple, coconut."""

from __future__ import annotations

import math
from collections.abc import Iterable

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, shape
from designer.engines.loom.motifs.botany import UP, blade, dots, fitted, lobe, points
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
)
from designer.engines.loom.rng import Rng


@motif(
    label="banana",
    words="bananas banane bananen bananes plátano plátanos",
    near="plantain plantains",
    family="food",
    face=True,
    a="#f5c63b",
    b="#d99a1f",
    c="#fdf3d0",
    d="#6b4a2a",
    leaf="#7f9a4c",
)
@fitted
def banana(rng: Rng, cute: bool) -> list[Layer]:
    """One curved fruit, a hand of three, or one half peeled."""
    kind, flip = (0 if cute else rng.int(0, 2)), rng.pick([-1, 1])
    if kind == 2:
        return _peeled(flip)
    out: list[Layer] = []
    turns = [(0.0, 1.08)] if kind == 0 else [(0.04, 0.86), (-0.82, 0.86), (-0.4, 0.9)]
    for turn, size in turns:
        out += _one_banana(flip, turn + rng(-0.05, 0.05), size, whole=kind == 0)
    if kind == 1:
        knob = closed([(-14, -78), (2, -101), (22, -98), (24, -74), (4, -62)])
        out.append(shape(knob.moved(scale_x=flip, dx=24 * flip), "d"))
    return [*out, *face(16 * flip, 36, 0.95, rng)] if cute else out


def _one_banana(flip: int, turn: float, size: float, *, whole: bool) -> list[Layer]:
    """Its back bulges to the lower right; of a hand, it hangs from (28, -72)."""
    body = bezier((36, -82), (62, -30, 56, 34, 2, 62), (-26, 78, -60, 82, -82, 74),
                  (-90, 70, -88, 60, -80, 58), (-40, 50, 14, 20, 20, -34),
                  (22, -54, 20, -70, 22, -84))  # fmt: skip
    back = bezier((36, -82), (62, -30, 56, 34, 2, 62), (-26, 78, -60, 82, -82, 74),
                  (-40, 66, 4, 52, 24, 10), (38, -20, 36, -56, 30, -82))  # fmt: skip
    tip = bezier((-82, 74), (-90, 70, -88, 60, -80, 58), (-74, 60, -74, 70, -82, 74))
    parts = [shape(body, "a"), detail(back, "a-"), detail(tip, "d")]
    if whole:
        stem = bezier((20, -78), (22, -92, 28, -98, 38, -96), (40, -90, 36, -84, 37, -78))
        ridge = curve((26, -66), (28, -18), (4, 30), (-56, 62))
        marks = dots([(10, 36), (16, 20), (-20, 58), (-34, 64)], "d", 4)
        parts += [detail(stem, "d"), line(ridge, "a+", 5), marks]
    hung = {
        "turn": turn,
        "scale": size,
        "dx": 8.0 if whole else 28.0,
        "dy": 2.0 if whole else -72.0,
    }
    start = {} if whole else {"dx": -30.0, "dy": 82.0}
    return [
        part._replace(path=part.path.moved(**start).moved(**hung).moved(scale_x=flip))
        for part in parts
    ]


def _peeled(flip: int) -> list[Layer]:
    flesh = bezier(
        (-24, 26),
        (-34, -30, -22, -84, 6, -98),
        (20, -100, 26, -84, 24, -60),
        (18, -30, 22, 0, 26, 26),
    )
    side = bezier(
        (6, -98), (20, -100, 26, -84, 24, -60), (18, -30, 22, 0, 26, 26), (16, 0, 2, -40, 12, -84)
    )
    left = bezier(
        (-20, 10),
        (-60, -6, -86, 16, -94, 50),
        (-70, 36, -50, 44, -26, 60),
        (-20, 46, -18, 30, -20, 10),
    )
    right = bezier(
        (22, 10), (60, -2, 84, 26, 86, 60), (66, 40, 46, 44, 26, 62), (16, 40, 18, 26, 22, 10)
    )
    skin = bezier(
        (-30, 20),
        (-10, 40, 14, 40, 32, 20),
        (40, 56, 24, 84, 8, 98),
        (2, 102, -6, 100, -8, 96),
        (-28, 78, -40, 50, -30, 20),
    )
    front = bezier(
        (-14, 24), (-8, 44, -20, 64, -30, 82), (-2, 76, 12, 56, 16, 26), (6, 34, -4, 34, -14, 24)
    )
    ribs = curve((-4, -80), (-14, -40), (-8, 10)) + curve((-20, -30), (-18, 0))
    out = [shape(flesh, "c"), detail(side, "c-"), line(ribs, "c-", 3), shape(left, "a-")]
    out += [shape(right, "a-"), shape(skin, "a"), shape(front, "a+")]
    out.append(detail(ellipse(0, 95, 8, 6), "d"))
    return [
        layer._replace(path=layer.path.moved(scale_x=flip, turn=0.16 * flip, scale=0.97))
        for layer in out
    ]


@motif(
    label="pineapple",
    words="pineapples ananas ananasse piña piñas",
    family="food",
    upright=True,
    face=True,
    size=1.1,
    a="#eeb03f",
    b="#c9772b",
    c="#fbe39a",
    leaf="#3f8f68",
)
@fitted
def pineapple(rng: Rng, cute: bool) -> list[Layer]:
    """A lattice of eyes under a spiky crown; or sliced open to a sunny half."""
    out: list[Layer] = []
    crown = ((-1.0, 50), (1.0, 50), (-0.62, 66), (0.62, 64), (-0.28, 78), (0.3, 76), (0, 84))
    for angle, length in crown:
        bend, half = 16 * angle + rng(-3, 3), "-" if angle else "+"
        out += blade(0, -20, length, 21, UP + angle, bend=bend, tip=0.9, veins=0, half=half)
    body = closed(points("0,-36 34,-30 55,4 57,46 40,84 0,98 -40,84 -57,46 -55,4 -34,-30"))
    out.append(shape(body, "a"))
    if not cute and rng() < 0.35:
        flesh = body.moved(scale_x=0.84, scale_y=0.86, dy=4)
        core = closed([(0, -22), (11, 6), (12, 50), (0, 78), (-12, 50), (-11, 6)])
        rays = joined(
            curve((s * 18, y), (s * 40, y - 8 + rng(-3, 3)))
            for y in (-8, 10, 28, 46, 62)
            for s in (-1, 1)
        )
        return [*out, detail(flesh, "c"), detail(core, "c-"), line(rays, "a", 3.4)]
    net: list[Path] = []
    eyes: list[Point] = []
    for k in range(-5, 6):
        net.append(curve(*_inside((t * 12 - 60 + 24 * k, -36 + 14 * t) for t in range(11))))
        net.append(curve(*_inside((60 - t * 12 + 24 * k, -36 + 14 * t) for t in range(11))))
    for row in range(8):
        for k in range(-2, 3):
            x, y = 24 * k + (12 if row % 2 else 0), -22 + 14 * row
            wide = 52 * math.sqrt(max(0.0, 1 - ((y - 32) / 70) ** 2))
            if abs(x) < wide - 7 and not (cute and abs(x) < 40 and 8 < y < 66):
                eyes.append((x, y))
    mesh = joined(path for path in net if path.segments)
    if not cute:
        out.append(line(mesh, "b", 2.6))
    out += [
        dots([(x, y + 1) for x, y in eyes], "b", 7),
        dots([(x - 1, y - 1.5) for x, y in eyes], "c", 4),
    ]
    return [*out, *face(0, 30, 1.05, rng)] if cute else out


def _inside(points: Iterable[Point]) -> list[Point]:
    """Those of the points that lie on the pineapple; at least two, or two that coincide."""
    kept = [(x, y) for x, y in points if (x / 54) ** 2 + ((y - 31) / 65) ** 2 < 0.97]
    return kept if len(kept) > 1 else [(0.0, 30.0), (0.0, 30.0)]


@motif(
    label="coconut",
    words="coconuts kokosnuss kokosnüsse coco cocos",
    near="pina-colada",
    family="food",
    a="#7a4f36",
    b="#a97650",
    c="#fffaf0",
    d="#dfe9e2",
    leaf="#4c9468",
)
@fitted
def coconut(rng: Rng, cute: bool) -> list[Layer]:
    """A half full of milk, alone on leaves, or before the hairy whole."""
    side = rng.pick([-1, 1])
    out: list[Layer] = []
    if rng() < 0.5:
        out += _hairy(rng, side * -32, -26, 62)
        return out + _half_nut(rng, side * 26, 30, 66, side * -0.18)
    for turn in (0.3, 1.0, math.pi - 0.3, math.pi - 1.0):
        out += blade(0, 20, 98, 26, -turn, bend=12, tip=0.9, veins=0)
    out += _half_nut(rng, 0, 18, 82, side * 0.08)
    start = rng(0, TAU)
    for i in range(5):
        part = lobe(rng, 27, 25, start + TAU * i / 5, side * -52, 62, point=0.06, steps=5)
        out.append(shape(part.body, "d"))
    return [*out, dots([(side * -52, 62)], "sun", 12)]


def _half_nut(rng: Rng, x: float, y: float, r: float, turn: float) -> list[Layer]:
    how = {"turn": turn, "dx": x, "dy": y, "scale": r / 100}
    shell = bezier(
        (-100, -20),
        (-100, 50, -54, 88, 0, 88),
        (54, 88, 100, 50, 100, -20),
        (60, -40, -60, -40, -100, -20),
    )
    hairs = joined(
        curve((t, 34 - abs(t) * 0.2), (t * 0.92, 52 - abs(t) * 0.3), (t * 0.8, 66 - abs(t) * 0.34))
        for t in range(-72, 73, 18)
    )
    return [
        shape(shell.moved(**how), "a"),
        line(hairs.moved(**how), "b", 3.4),
        shape(ellipse(0, -20, 100, 46).moved(**how), "b"),
        shape(ellipse(0, -20, 90, 39).moved(**how), "c"),
        detail(ellipse(0, -13, 68, 26).moved(**how), "d"),
        line(curve((-44, -16), (-10, -6), (30, -10)).moved(**how), "c", 4),
    ]


def _hairy(rng: Rng, x: float, y: float, r: float) -> list[Layer]:
    rim = [polar(r * (1 + rng(-0.03, 0.03)), TAU * k / 9) for k in range(9)]
    body = closed([(x + a, y + b) for a, b in rim])
    hairs = []
    for _ in range(16):
        a, b = polar(r * rng(0.3, 0.86), rng(0, TAU))
        hairs.append(
            curve(
                (x + a, y + b),
                (x + a * 0.9 + 3, y + b * 0.9 + 7),
                (x + a * 0.84 + 2, y + b * 0.84 + 15),
            )
        )
    holes = [(x - 14, y - 22), (x + 10, y - 26), (x, y - 4)]
    return [shape(body, "a"), line(joined(hairs), "b", 2.8), dots(holes, "a-", 12)]
