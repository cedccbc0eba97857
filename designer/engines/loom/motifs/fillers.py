"""Fillers: the tiny marks between motifs. Roles: ``f`` and ``f2`` (two inks), ``leaf``."""

from __future__ import annotations

import math
from collections.abc import Callable

from designer.engines.loom.motifs.base import Layer, detail, line
from designer.engines.loom.paths import (
    TAU,
    arc,
    bezier,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
    polyline,
    softened,
    star,
)

Filler = Callable[[], list[Layer]]


def dot() -> list[Layer]:
    return [detail(ellipse(0, 0, 60), "f")]


def ring() -> list[Layer]:
    return [line(ellipse(0, 0, 60), "f", 30)]


def plus() -> list[Layer]:
    return [line(polyline((-80, 0), (80, 0)) + polyline((0, -80), (0, 80)), "f", 40)]


def spark() -> list[Layer]:
    path = bezier(
        (0, -100),
        (10, -20, 20, -10, 100, 0),
        (20, 10, 10, 20, 0, 100),
        (-10, 20, -20, 10, -100, 0),
        (-20, -10, -10, -20, 0, -100),
    )
    return [detail(path, "f")]


def tiny_heart() -> list[Layer]:
    path = bezier(
        (0, 88),
        (-46, 50, -96, 18, -94, -34),
        (-92, -86, -22, -96, 0, -44),
        (22, -96, 92, -86, 94, -34),
        (96, 18, 46, 50, 0, 88),
    )
    return [detail(path, "f")]


def tiny_flower() -> list[Layer]:
    lobes = joined(ellipse(*polar(52, TAU * i / 5 - 1.57), 40) for i in range(5))
    return [detail(lobes, "f"), detail(ellipse(0, 0, 32), "f2")]


def leaflet() -> list[Layer]:
    return [detail(petal(190, 80, -1.57, 0, 95, 0.7), "leaf")]


def twin_leaves() -> list[Layer]:
    pair = petal(110, 62, -2.2, 0, 60, 0.6) + petal(110, 62, -0.95, 0, 60, 0.6)
    return [detail(pair, "leaf"), line(curve((0, 95), (0, 30)), "leaf", 16)]


def drop() -> list[Layer]:
    return [detail(petal(150, 110, 1.57, 0, -80, 0, 0.05), "f")]


def dash() -> list[Layer]:
    return [line(polyline((-70, 0), (70, 0)), "f", 42)]


def zigzag() -> list[Layer]:
    path = polyline((-100, 25), (-50, -25), (0, 25), (50, -25), (100, 25))
    return [line(path, "f", 28)]


def tiny_star() -> list[Layer]:
    return [detail(softened(star(5, 100, 50), 0.25), "f")]


def sprinkle() -> list[Layer]:
    return [line(arc(0, 60, 100, math.pi * 1.2, math.pi * 1.8), "f", 36)]


def bean() -> list[Layer]:
    return [detail(closed([(-80, 10), (-30, -50), (50, -46), (84, 10), (40, 34), (-30, 44)]), "f")]


# Which marks suit which family of motifs.
FILLERS: dict[str, tuple[Filler, ...]] = {
    "flora": (twin_leaves, tiny_flower, dot, leaflet),
    "food": (leaflet, dot, tiny_flower, dash),
    "sweet": (sprinkle, dot, tiny_heart, tiny_star),
    "night": (spark, dot, tiny_star, ring),
    "cute": (tiny_heart, dot, spark, plus),
    "sea": (ring, dot, drop),
    "any": (dot, plus, ring, dash),
    "pop": (zigzag, plus, ring, dot, spark),
}
LEAFY: tuple[Filler, ...] = (twin_leaves, leaflet)
