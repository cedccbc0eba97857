"""Hot and cold cups: coffee cup, teapot, bubble tea."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.kit import box, dots, fitted, smooth, which
from designer.engines.loom.paths import (
    TAU,
    arc,
    bezier,
    cap,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polygon,
    softened,
)
from designer.engines.loom.rng import Rng


def steam(x: float, top: float, foot: float, role: str) -> list[Layer]:
    """Two curls of steam rising from ``foot``."""
    high = foot - top
    out = []
    for at, share in ((x - 16, 0.82), (x + 14, 1.0)):
        rise = high * share
        points = [(at, foot), (at - 9, foot - rise * 0.3), (at + 7, foot - rise * 0.62)]
        out.append(curve(*points, (at - 1, foot - rise)))
    return [rod(joined(out), role, 6.5)]


def _sprig(x: float, y: float, size: float, role: str) -> list[Layer]:
    """A painted flower with two leaves, as on folk pottery."""
    petals = joined(petal(15 * size, 13 * size, TAU * i / 5 - 0.3, x, y) for i in range(5))
    leaves = petal(24 * size, 11 * size, 0.5, x + 9 * size, y + 10 * size, 0.8)
    leaves += petal(24 * size, 11 * size, math.pi - 0.5, x - 9 * size, y + 10 * size, 0.8)
    return [detail(leaves, "leaf"), detail(petals, role), detail(ellipse(x, y, 5 * size), "sun")]


def _mug(rng: Rng, cute: bool) -> list[Layer]:
    """A round mug on a saucer, banded or flowered."""
    cup = bezier(
        (-62, -26),
        (-62, 34, -52, 72, -20, 78),
        (14, 78),
        (44, 72, 54, 34, 54, -26),
        (30, -16, -38, -16, -62, -26),
    )
    out = [
        rod(bezier((50, -6), (96, -18, 100, 42, 42, 44), close=False), "a", 13),
        shape(ellipse(-2, 84, 84, 12), "b"),
        detail(ellipse(-2, 82, 58, 6), "b-"),
        shape(cup, "a"),
        shape(ellipse(-4, -26, 58, 14), "b"),
        detail(ellipse(-4, -23, 49, 9.5), "c"),
        detail(cap(arc(-10, -22, 24, 0.3, 2.6, 5)), "c+"),
        *steam(-4, -100, -46, "b-"),
    ]
    if cute:
        return [*out, *face(-4, 26, 1.1, rng)]
    if which(rng, 3) == 2:
        return [*out, *_sprig(-6, 22, 1.25, "b"), line(curve((-48, 2), (-44, 30)), "a+", 6)]
    stripes = curve((-58, 8), (-4, 20), (51, 8)) + curve((-53, 34), (-4, 46), (46, 34))
    return [*out, line(stripes, "b", 7), detail(dots([(-34, 27), (-4, 32), (26, 27)], 4.5), "d")]


def _paper_cup(rng: Rng, cute: bool) -> list[Layer]:
    """A paper cup with lid and sleeve."""
    cup = softened(polygon([(-50, -46), (50, -46), (36, 98), (-36, 98)]), 0.04)
    sleeve = polygon([(-47, -14), (47, -14), (40, 56), (-40, 56)])
    out = [
        shape(cup, "b"),
        shape(sleeve, "a"),
        shape(box(-58, -62, 58, -42, 8), "c"),
        shape(softened(polygon([(-50, -61), (-44, -84), (44, -84), (50, -61)]), 0.1), "c"),
        line(curve((-36, -72), (0, -69), (14, -70)), "c+", 5),
    ]
    if cute:
        return [*out, *face(0, 20, 1.05, rng)]
    bean = closed([(-20, 22), (-8, 4), (14, 4), (20, 22), (8, 40), (-14, 40)])
    bean = bean.moved(turn=0.5, dx=12, dy=8)
    crease = curve((-14, 40), (-2, 30), (2, 16), (14, 5))
    return [*out, detail(bean, "b"), line(crease.moved(dx=2), "c", 5)]


@motif(
    label="coffee cup",
    words="coffee-cup coffee-cups coffee coffees mug mugs espresso latte cappuccino café cafe",
    near="cocoa hot-chocolate coffee-bean",
    family="food",
    upright=True,
    face=True,
    a="#cf6a4f",
    b="#f6e6cd",
    c="#5f3d2b",
    d="#4f8f93",
)
def coffee_cup(rng: Rng, cute: bool) -> list[Layer]:
    """A mug with steam on a saucer, or a cup to take away."""
    return fitted((_paper_cup if which(rng, 3) == 1 else _mug)(rng, cute))


@motif(
    label="teapot",
    words="teapots tea teas teacup teacups matcha",
    near="kettle kettles infusion samovar",
    family="food",
    upright=True,
    face=True,
    a="#5f9ea0",
    b="#f7ead0",
    c="#d9657a",
    d="#e8b04a",
    leaf="#4c8a5c",
)
def teapot(rng: Rng, cute: bool) -> list[Layer]:
    """A painted teapot, or a cup of tea with its bag."""
    return fitted((_teacup if which(rng, 2) else _pot)(rng, cute))


def _pot(rng: Rng, cute: bool) -> list[Layer]:
    """A round pot with a painted flower."""
    body = closed(
        [(-50, -10), (-62, 30), (-44, 72), (-4, 80), (38, 72), (56, 30), (44, -10), (0, -30)], 0.18
    )
    spout = smooth(
        *[(-46, 40), (-72, 34), (-76, 0), (-100, -18), (-100, -18), (-80, -28), (-80, -28)],
        *[(-60, -14), (-54, 2), (-40, 6)],
    )
    out = [
        rod(bezier((42, -2), (92, -34, 118, 34, 46, 54), close=False), "a", 13),
        shape(spout, "a"),
        shape(box(-30, 72, 24, 86, 6), "a-"),
        shape(body, "a"),
        shape(ellipse(-2, -52, 11), "d"),
        shape(cap(arc(-2, -16, 45, math.pi, TAU, 29)), "b"),
        line(arc(-2, -18, 38, math.pi + 0.35, TAU - 0.35, 18), "c", 4.5),
        rod(curve((-50, -16), (-2, -10), (46, -16)), "d", 7),
    ]
    if cute:
        return [*out, *face(-2, 30, 1.2, rng)]
    rim = dots([(-42 + i * 13.5, 62 + 9 * math.sin(math.pi * i / 6)) for i in range(7)], 3.4)
    flowers = [*_sprig(-2, 24, 1.45, "c"), *_sprig(-38, 34, 0.6, "b"), *_sprig(33, 34, 0.6, "b")]
    return [*out, *flowers, detail(rim, "b"), line(curve((-46, 2), (-53, 26)), "a+", 6)]


def _teacup(rng: Rng, cute: bool) -> list[Layer]:
    """A wide cup with its tea bag."""
    cup = bezier((-70, -22), (-66, 40, -40, 64, -6, 64), (30, 64, 54, 40, 58, -22))
    tag = softened(polygon([(-44, 28), (-22, 30), (-24, 58), (-46, 56)]), 0.14)
    out = [
        rod(bezier((52, -6), (98, -14, 96, 40, 38, 38), close=False), "b", 11),
        shape(closed([(-96, 66), (-50, 60), (42, 60), (88, 66), (44, 86), (-52, 86)], 0.2), "a"),
        detail(ellipse(-4, 66, 46, 6), "a-"),
        shape(cup, "b"),
        shape(ellipse(-6, -22, 64, 15), "b+"),
        detail(ellipse(-6, -19, 54, 10), "d"),
        *steam(-4, -98, -46, "a+"),
    ]
    if cute:
        return [*out, *face(-4, 22, 1.15, rng)]
    rim = line(curve((-66, -2), (-6, 14), (54, -2)), "a", 6)
    thread = line(curve((-32, -12), (-36, 8), (-33, 30)), "a-", 3.4)
    return [
        *out,
        rim,
        *_sprig(10, 34, 1.1, "c"),
        thread,
        shape(tag, "c"),
        detail(petal(16, 11, -1.3, -36, 52, 0.6), "b"),
    ]


@motif(
    label="bubble tea",
    plural="bubble teas",
    words="boba bobas bubble-tea milk-tea pearl-tea",
    near="iced-tea frappé frappe",
    family="sweet",
    upright=True,
    face=True,
    a="#e2a8b8",
    b="#c99a6c",
    c="#fbf1e2",
    d="#4a2c28",
)
def boba(rng: Rng, cute: bool) -> list[Layer]:
    """Bubble tea with its dome, fat straw and pearls; milky, fruity or layered."""
    kind, tea = which(rng, 3), "ab"[which(rng, 2)]
    straw, lean = "d" if kind == 2 else ("b" if tea == "a" else "a"), rng(10, 20)
    cup = softened(polygon([(-54, -34), (54, -34), (38, 98), (-38, 98)]), 0.07)
    wave = [(-51, -4), (-26, -12), (0, -3), (26, 6), (51, -6)]
    drink = closed([*wave, (40, 86), (30, 94), (-30, 94), (-40, 86)], 0.1)
    pearls = [(-26, 84), (-8, 86), (10, 85), (27, 83), (-18, 69), (1, 70), (19, 69), (-29, 66)]
    pearls += [(31, 66), (-8, 54), (11, 54)] if not cute else []
    out = [
        rod(curve((-2, -30), (lean, -100)), straw, 15),
        shape(cap(arc(0, -34, 50, math.pi, TAU, 42)), "c"),
        line(arc(0, -34, 36, math.pi + 0.5, math.pi + 1.3, 28), "white", 5),
        shape(cup, "c"),
        detail(drink, tea),
    ]
    if kind == 1:
        swirl = closed(
            [(-50, 0), (-24, -8), (0, 0), (20, 22), (46, 12), (42, 52), (8, 30), (-26, 40)]
        )
        out.append(detail(swirl, f"{tea}+"))
    out += [
        detail(dots(pearls, 9), "d"),
        detail(dots([(x - 3, y - 3) for x, y in pearls], 2.4), "d+"),
        shape(box(-62, -42, 62, -28, 6), tea),
        line(curve((-40, 10), (-34, 56)), f"{tea}+", 6),
    ]
    return fitted([*out, *face(2, 24, 1.1, rng)] if cute else out)
