"""Fillers: the tiny marks between motifs. Roles: ``f`` and ``f2`` (two inks), ``leaf``."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable

from designer.engines.loom.motifs.base import Layer, detail, line
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
    star,
)

Filler = Callable[[], list[Layer]]
UP = -math.pi / 2


def _discs(places: Iterable[tuple[float, float, float]]) -> Path:
    return joined(ellipse(*place) for place in places)


def _spark(radius: float, x: float = 0, y: float = 0) -> Path:
    """A glint with four hollow sides, a little taller than wide."""
    return bezier(
        (0, -100),
        (9, -30, 22, -12, 78, 0),
        (22, 12, 9, 30, 0, 100),
        (-9, 30, -22, 12, -78, 0),
        (-22, -12, -9, -30, 0, -100),
    ).moved(scale=radius / 100, dx=x, dy=y)


def dot() -> list[Layer]:
    """The plainest mark: a disc that no hand would draw quite round."""
    return [detail(closed([(-56, -8), (-20, -56), (40, -46), (58, 6), (22, 54), (-36, 46)]), "f")]


def trio() -> list[Layer]:
    """Three dots of falling size, on their way somewhere."""
    return [detail(_discs([(-50, 36, 38), (24, 22, 26), (66, -34, 18)]), "f")]


def pair_of_dots() -> list[Layer]:
    """A dot and its smaller companion in the other ink."""
    return [detail(ellipse(-26, 16, 52), "f"), detail(ellipse(58, -46, 26), "f2")]


def lozenge() -> list[Layer]:
    """A slim diamond with softly hollow sides."""
    path = bezier(
        (0, -96),
        (12, -44, 30, -16, 56, 0),
        (30, 16, 12, 44, 0, 96),
        (-12, 44, -30, 16, -56, 0),
        (-30, -16, -12, -44, 0, -96),
    )
    return [detail(path, "f")]


def lozenges() -> list[Layer]:
    """Four small diamonds around nothing."""
    small = lozenge()[0].path.moved(scale=0.46)
    places = [polar(56, UP + TAU * i / 4) for i in range(4)]
    return [detail(joined(small.moved(dx=x, dy=y) for x, y in places), "f")]


def brush_dash() -> list[Layer]:
    """A short stroke, thick where the brush was pressed."""
    path = bezier((-92, 22), (-50, -44, 30, -50, 92, -16), (60, 26, -40, 12, -92, 22))
    return [detail(path, "f")]


def brush_dashes() -> list[Layer]:
    """Two short strokes beside each other, one shorter."""
    stroke = brush_dash()[0].path
    return [
        detail(stroke.moved(scale=0.92, dy=-26), "f"),
        detail(stroke.moved(scale=0.6, dx=16, dy=48), "f2"),
    ]


def spark() -> list[Layer]:
    """A glint."""
    return [detail(_spark(100), "f")]


def two_sparks() -> list[Layer]:
    """A large glint, a small one and a dot."""
    return [
        detail(_spark(76, -20, 20), "f"),
        detail(_spark(38, 56, -50), "f"),
        detail(ellipse(62, 52, 15), "f2"),
    ]


def crescent() -> list[Layer]:
    """A small moon, lying on its back."""
    path = bezier(
        (-56, -70),
        (-122, 10, -40, 112, 60, 72),
        (92, 58, 98, 20, 88, -4),
        (60, 52, -66, 44, -56, -70),
    )
    return [detail(path.moved(dx=6, dy=-8), "f")]


def tiny_star() -> list[Layer]:
    """A star with round corners, cut by eye."""
    points = [
        polar((46 if i % 2 else 96) * (1 + 0.05 * math.cos(2.3 * i)), UP + 0.1 + TAU * i / 10)
        for i in range(10)
    ]
    return [detail(softened(polygon(points), 0.26), "f")]


def star_cluster() -> list[Layer]:
    """A star with two dots trailing after it."""
    body = tiny_star()[0].path.moved(scale=0.68, dx=-24, dy=18)
    return [detail(body, "f"), detail(_discs([(48, -38, 22), (78, -82, 13)]), "f2")]


def tiny_heart() -> list[Layer]:
    """A heart leaning to one side."""
    path = bezier(
        (6, 92),
        (-30, 48, -98, 20, -92, -34),
        (-86, -84, -22, -92, -2, -40),
        (26, -90, 92, -78, 92, -28),
        (92, 22, 48, 46, 6, 92),
    )
    return [detail(path, "f")]


def two_hearts() -> list[Layer]:
    """A heart and its small sibling."""
    path = tiny_heart()[0].path
    return [
        detail(path.moved(turn=-0.25, scale=0.64, dx=-26, dy=18), "f"),
        detail(path.moved(turn=0.3, scale=0.36, dx=56, dy=-46), "f2"),
    ]


def tiny_flower() -> list[Layer]:
    """Five notched petals around a seed."""
    petals = joined(petal(92, 78, TAU * i / 5 + UP, tip=-0.25, base=0.5) for i in range(5))
    return [detail(petals, "f"), detail(ellipse(0, 0, 22), "f2")]


def bud() -> list[Layer]:
    """A bud in its calyx on a bent stalk."""
    return [
        line(curve((-18, 96), (-14, 60), (4, 26)), "leaf", 15),
        detail(petal(112, 76, UP + 0.2, 2, 16, 0.55, 0.45), "f"),
        detail(petal(62, 34, UP - 0.5, 2, 34, 0.7) + petal(62, 34, UP + 0.95, 2, 34, 0.7), "leaf"),
    ]


def seeds() -> list[Layer]:
    """Three seeds, fanned."""
    fan = joined(petal(96, 42, UP + t, 120 * t * 0.42, 52 + abs(t) * 14, 0.5) for t in (-0.7, 0.0))
    return [detail(fan, "f"), detail(petal(96, 42, UP + 0.7, 35, 62, 0.5), "f2")]


def fallen_petals() -> list[Layer]:
    """Two petals that the wind has left."""
    return [
        detail(petal(124, 86, -0.5, -88, 34, 0.15), "f"),
        detail(petal(76, 54, -1.2, 22, 82, 0.15), "f2"),
    ]


def berries() -> list[Layer]:
    """A cluster of berries under two leaves."""
    pair = petal(88, 50, UP - 0.75, 6, -18, 0.6, 0.5) + petal(80, 46, UP + 0.6, 6, -18, 0.6, 0.5)
    clusters = _discs([(-30, 18, 33), (36, 14, 31), (4, 62, 30)])
    return [detail(pair, "leaf"), detail(clusters, "f")]


def leaflet() -> list[Layer]:
    """A leaf with a bend."""
    path = bezier((-86, 62), (-84, -30, -10, -84, 90, -72), (78, 14, 10, 84, -86, 62))
    return [detail(path, "leaf")]


def twin_leaves() -> list[Layer]:
    """A sprout of two leaves, one longer."""
    pair = petal(126, 66, UP - 0.55, 0, 62, 0.6, 0.5) + petal(98, 58, UP + 0.75, 0, 62, 0.6, 0.5)
    return [detail(pair, "leaf"), line(curve((-8, 96), (-4, 74), (0, 54)), "leaf", 15)]


def frond() -> list[Layer]:
    """A stalk with five leaves, as small as they come."""
    leaves = joined(
        petal(length, 30, UP + side * 0.85, 0, y, 0.5)
        for y, length in ((58, 72), (8, 58))
        for side in (-1, 1)
    )
    leaves += petal(62, 32, UP, 0, -34, 0.5)
    return [line(polyline((0, 96), (0, -40)), "leaf", 11), detail(leaves, "leaf")]


def bubbles() -> list[Layer]:
    """Three bubbles rising, the largest open."""
    return [
        line(ellipse(-40, 44, 40), "f", 17),
        detail(_discs([(52, -14, 25), (4, -76, 16)]), "f"),
    ]


def drop() -> list[Layer]:
    """A drop, fat at its foot."""
    path = bezier(
        (4, -96),
        (18, -40, 66, -8, 62, 40),
        (58, 104, -58, 104, -62, 38),
        (-64, -6, -8, -40, 4, -96),
    )
    return [detail(path, "f")]


def tiny_shell() -> list[Layer]:
    """A scallop of five ribs."""
    ribs = [petal(140, 42, UP + t, 0, 58, 0.0, 0.7) for t in (-0.72, -0.36, 0.0, 0.36, 0.72)]
    foot = closed([(-34, 58), (0, 46), (34, 58), (26, 80), (-26, 80)])
    return [detail(joined(ribs), "f"), detail(foot, "f")]


def crumbs() -> list[Layer]:
    """Three crumbs, none like another."""
    large = closed([(-86, 20), (-60, -26), (-10, -22), (6, 24), (-24, 62), (-70, 56)])
    small = closed([(30, -58), (66, -72), (86, -36), (54, -14)])
    least = closed([(46, 40), (70, 30), (78, 58), (54, 66)])
    return [detail(large + least, "f"), detail(small, "f2")]


def sprinkles() -> list[Layer]:
    """Sugar strands thrown in three directions."""
    return [
        line(curve((-78, 14), (-50, -14), (-20, -22)), "f", 30),
        line(curve((34, -72), (52, -46), (54, -16)), "f2", 30),
        line(curve((-12, 70), (20, 56), (52, 62)), "f", 30),
    ]


def sugar_star() -> list[Layer]:
    """A piped dab of sugar with six soft points."""
    lobes = softened(star(6, 88, 58, 0.2), 0.32)
    return [detail(lobes, "f"), detail(ellipse(0, 0, 24), "f2")]


def squiggle() -> list[Layer]:
    """A lively line of four bends."""
    path = curve((-92, 20), (-60, -34), (-22, 26), (16, -30), (54, 24), (90, -24), tension=0.27)
    return [line(path, "f", 27)]


def confetti() -> list[Layer]:
    """A triangle, a disc and a short bar."""
    return [
        detail(softened(polygon([(-82, 44), (-38, -42), (2, 48)]), 0.14), "f"),
        detail(ellipse(48, -48, 30), "f2"),
        line(polyline((34, 66), (78, 34)), "f", 26),
    ]


def half_discs() -> list[Layer]:
    """Two half discs, slipped against each other."""
    half = cap(arc(0, 0, 62, math.pi, TAU))
    return [
        detail(half.moved(dx=-22, dy=-6), "f"),
        detail(half.moved(turn=math.pi, dx=22, dy=6), "f2"),
    ]


def tiny_note() -> list[Layer]:
    """A quaver."""
    flag = curve((20, -88), (34, -58), (66, -48), (60, -8), tension=0.22)
    return [
        line(polyline((20, 50), (20, -86)) + flag, "f", 21),
        detail(ellipse(-14, 56, 42, 30, -0.4), "f"),
    ]


def tiny_record() -> list[Layer]:
    """A record with its label."""
    return [
        line(ellipse(0, 0, 58), "f", 44),
        detail(ellipse(0, 0, 26), "f2"),
    ]


def chevrons() -> list[Layer]:
    """Two arrow heads, one behind the other."""
    head = softened(polygon([(-40, -70), (-4, -70), (44, 0), (-4, 70), (-40, 70), (6, 0)]), 0.12)
    return [detail(head.moved(scale=0.9, dx=-40), "f"), detail(head.moved(scale=0.9, dx=42), "f2")]


def tiny_ball() -> list[Layer]:
    """A ball with its seam."""
    return [detail(ellipse(0, 0, 78), "f"), line(curve((-58, -40), (0, -6), (30, 66)), "f2", 15)]


def flake() -> list[Layer]:
    """A snowflake of six arms with buds at their ends."""
    tips = [polar(76, UP + TAU * i / 6) for i in range(6)]
    arms = joined(polyline((0, 0), tip) for tip in tips)
    return [line(arms, "f", 15), detail(_discs((x, y, 19) for x, y in tips), "f")]


def holly() -> list[Layer]:
    """Two pointed leaves and their berries."""
    pair = petal(112, 66, -0.35, 4, 18, 0.75, 0.45) + petal(
        112, 66, math.pi + 0.35, -4, 18, 0.75, 0.45
    )
    return [detail(pair, "leaf"), detail(_discs([(-18, 24, 26), (24, 28, 24), (4, -14, 24)]), "f")]


# Which marks suit which family of motifs; the first of each suit it best.
FILLERS: dict[str, tuple[Filler, ...]] = {
    "flora": (twin_leaves, bud, tiny_flower, fallen_petals, berries, leaflet, trio),
    "food": (leaflet, seeds, trio, tiny_flower, crumbs, brush_dashes),
    "sweet": (sprinkles, sugar_star, tiny_heart, trio, star_cluster),
    "night": (two_sparks, crescent, trio, tiny_star, spark),
    "cute": (two_hearts, trio, star_cluster, tiny_flower, spark),
    "sea": (bubbles, drop, tiny_shell, trio, pair_of_dots),
    "any": (trio, lozenge, brush_dashes, pair_of_dots, lozenges),
    "pop": (squiggle, confetti, half_discs, trio, spark),
    "music": (tiny_note, two_sparks, tiny_record, trio, squiggle),
    "sport": (tiny_star, brush_dashes, chevrons, tiny_ball, trio),
    "holiday": (flake, holly, two_sparks, star_cluster, trio),
}
LEAFY: tuple[Filler, ...] = (twin_leaves, leaflet, frond)
