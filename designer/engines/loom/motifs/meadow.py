"""Flowers of fields and hedges: lavender, dandelion, cornflower."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.botany import (
    UP,
    along,
    blade,
    dots,
    fitted,
    points,
    ring_points,
    seed_spiral,
    stalk,
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
    polygon,
    polyline,
)
from designer.engines.loom.rng import Rng


@motif(
    label="lavender sprig",
    words="lavenders lavendel lavande lavanda lavender-sprigs lavender-flowers provence",
    near="heather lilacs wisteria delphinium salvia lupin lupins",
    family="flora",
    upright=True,
    a="#8f74c4",
    b="#b79fe0",
    c="#e9a0a8",
    leaf="#7f9a74",
)
@fitted
def lavender(rng: Rng, cute: bool) -> list[Layer]:
    """Spikes of whorled florets: one swaying alone, three fanned out, or a tied bunch."""
    kind = rng.pick([0, 1, 1, 2])
    if kind == 0:
        sway = rng(-24, 24)
        chain = [(sway * 0.5 * math.sin(k / 3), 100 - 19.6 * k) for k in range(11)]
        out: list[Layer] = [rod(curve(*chain), "leaf", 5)]
        for y, side in ((86, 1), (80, -1), (62, 1)):
            out += blade(sway * 0.1, y, 54, 13, UP + side * 0.6, bend=-12 * side, veins=0)
        return out + _spike(rng, chain, 1.3, 7)
    tops = [(-52, -70, 0.86), (50, -78, 0.9), (0, -96, 1.0)]
    out, foot = [], 46.0 if kind == 2 else 70.0
    for middle, y, size in tops:
        x = middle + rng(-8, 8)
        chain = [
            (x * (1 - k / 8) ** 1.3 - x * 0.22 * (k / 8), y + (foot - y + 52 * k / 8 - 22) * k / 8)
            for k in range(9)
        ]
        chain = chain[::-1]
        out.append(rod(curve(*chain), "leaf", 4))
        out += _spike(rng, chain, size * 1.05, 6)
    for side in (-1, 1):
        out += blade(0, 66, 58, 13, UP + side * 0.95, bend=-14 * side, veins=0)
    if kind == 2:
        bow = petal(40, 30, math.pi - 0.25, 0, 52, 0.1) + petal(40, 30, 0.25, 0, 52, 0.1)
        tails = curve((0, 54), (-14, 74), (-12, 96)) + curve((0, 54), (16, 72), (22, 90))
        out += [rod(tails, "c", 6), shape(bow, "c"), shape(ellipse(0, 52, 9, 8), "c-")]
    return out


def _spike(rng: Rng, chain: list[Point], size: float, whorls: int) -> list[Layer]:
    """Florets in pairs up the last half of a stem, with one at the tip."""
    low: list[Path] = []
    high: list[Path] = []
    for k in range(whorls):
        share = 0.42 + 0.54 * k / whorls
        x, y, angle = along(chain, share)
        grown = size * (1.12 - 0.55 * k / whorls)
        for side in (-1, 1):
            low.append(petal(23 * grown, 14 * grown, angle + side * rng(1.0, 1.25), x, y, 0.3))
            high.append(petal(18 * grown, 12 * grown, angle + side * rng(0.3, 0.5), x, y, 0.3))
    x, y, angle = along(chain, 0.94)
    high.append(petal(20 * size, 11 * size, angle, x, y, 0.4))
    return [shape(joined(low), "a"), shape(joined(high), "b")]


@motif(
    label="dandelion",
    words="löwenzahn pusteblume pusteblumen pissenlit blowball",
    near="thistle thistles allium clocks seedhead seedheads",
    family="flora",
    upright=True,
    a="#cfdfe4",
    b="#f4b82e",
    c="#8a6a4a",
    leaf="#6a9a5a",
)
@fitted
def dandelion(rng: Rng, cute: bool) -> list[Layer]:
    """A clock losing its first seeds to the wind, or a full yellow head with toothed leaves."""
    lean = rng(-16, 16)
    out: list[Layer] = [stalk((0, -30), (lean, 40), (0, 100), role="leaf", width=5)]
    for side, length in ((-1, 76), (1, 66)):
        out += _toothed(0, 98, length, UP + side * rng(0.75, 1.0))
    return out + (_yellow_head(rng) if rng() < 0.42 else _clock(rng))


def _toothed(x: float, y: float, length: float, angle: float) -> list[Layer]:
    rim: list[Point] = [(0, 0)]
    for k in range(4):
        at = length * (0.2 + 0.2 * k)
        rim += [(at, -6), (at - 6, -18 + 1.5 * k)]
    rim += [(length, 0)]
    rim += [(px, -py) for px, py in rim[-2:0:-1]]
    how = {"turn": angle, "dx": x, "dy": y}
    body = polygon(rim).moved(**how)
    return [
        shape(body, "leaf"),
        line(polyline((4, 0), (length * 0.8, 0)).moved(**how), "leaf-", 2.4),
    ]


def _clock(rng: Rng) -> list[Layer]:
    gone = rng(-0.5, 0.3)
    seeds = [
        (r, a)
        for r, n in ((62, 18), (42, 12))
        for a in (TAU * (k + rng(-0.2, 0.2)) / n for k in range(n))
    ]
    threads, tufts, tips = [], [], []
    for r, a in seeds:
        if r > 50 and abs(((a - gone + math.pi) % TAU) - math.pi) < 0.55:
            continue
        x, y = polar(r, a)
        threads.append(polyline(polar(9, a), (x, y)))
        tufts += [
            polyline((x, y), (x + dx, y + dy))
            for dx, dy in (polar(13, a + t) for t in (-0.9, -0.3, 0.3, 0.9))
        ]
        tips.append(polar(14, a))
    for x, y, a in ((72, -38, -0.5), (92, -2, -0.2), (86, -72, -0.7)):
        fx, fy = (x - 2, y + 20)
        threads.append(polyline(polar(22, a + math.pi), (0, 0)).moved(dx=fx, dy=fy))
        tufts += [
            polyline((fx, fy), (fx + dx, fy + dy))
            for dx, dy in (polar(12, a + t) for t in (-0.8, -0.27, 0.27, 0.8))
        ]
    halo = closed([polar(66 * (1 + rng(-0.03, 0.03)), TAU * k / 16) for k in range(16)])
    core = ellipse(0, 0, 11)
    up = {"dy": -28.0, "dx": -6.0}
    return [
        shape(halo.moved(**up), "a"),
        line(joined(threads).moved(**up), "c", 1.8),
        line(joined(tufts).moved(**up), "c+", 2.2),
        shape(core.moved(**up), "c"),
        dots([(x - 6, y - 28) for x, y in tips], "c-", 3.6),
    ]


def _yellow_head(rng: Rng) -> list[Layer]:
    out: list[Layer] = []
    for n, r, width, role in ((17, 66, 19, "b-"), (15, 54, 17, "b"), (12, 38, 15, "b+")):
        start = rng(0, TAU)
        rays = joined(
            petal(r * rng(0.92, 1.04), width, start + TAU * k / n, tip=0.15) for k in range(n)
        )
        out.append(shape(rays.moved(scale_y=0.86, dy=-34), role))
    grains = [(x, y - 34) for x, y in seed_spiral(14, 15, 0.86)]
    return [*out, detail(ellipse(0, -34, 18, 15.5), "b"), dots(grains, "b-", 3.6)]


@motif(
    label="cornflower",
    words="kornblume kornblumen bleuet bachelor-button",
    near="hydrangea hydrangeas aster asters scabious gentian bluebell bluebells nigella",
    family="flora",
    a="#4a6fd0",
    b="#2f4a9e",
    c="#8f5fb8",
    d="#9db8f0",
    leaf="#7c9a78",
)
@fitted
def cornflower(rng: Rng, cute: bool) -> list[Layer]:
    """Flaring, deeply toothed florets around a violet heart; or from the side on its scaly cup."""
    if rng() < 0.42:
        return _cornflower_side(rng)
    n, start = rng.int(8, 9), rng(0, TAU)
    out: list[Layer] = []
    for angle in (start, start + rng(2.2, 2.6)):
        out += blade(*polar(30, angle), 68, 13, angle, bend=rng(-14, 14), veins=0)
    for i in range(n):
        out.append(shape(_floret(rng, rng(70, 78), start + TAU * (i + 0.5) / n, 0, 0), "b"))
    for i in range(n):
        angle = start + TAU * i / n
        out.append(shape(_floret(rng, rng(88, 98), angle, 0, 0), "a"))
    veins = joined(
        curve(polar(24, start + TAU * i / n), polar(66, start + TAU * i / n)) for i in range(n)
    )
    out.append(line(veins, "d", 2.6))
    heart = joined(petal(rng(30, 38), 10, TAU * i / 12, tip=0.6) for i in range(12))
    out += [shape(heart, "c"), dots(ring_points(11, 21, rng, 0.2), "d", 4.6)]
    return [*out, dots(seed_spiral(7, 10), "b", 5)]


def _floret(rng: Rng, length: float, angle: float, x: float, y: float) -> Path:
    """A trumpet that ends in four or five teeth."""
    w = length * 0.3
    teeth: list[Point] = []
    for k in range(5):
        t = -1 + k / 2
        teeth.append((length * (1.0 - 0.16 * t * t) * rng(0.96, 1.03), w * t))
        if k < 4:
            teeth.append((length * 0.76, w * (t + 0.25) * 0.86))
    rim = [(0.0, -2.5), (length * 0.45, -w * 0.42), *teeth, (length * 0.45, w * 0.42), (0.0, 2.5)]
    return polygon(rim).moved(turn=angle, dx=x, dy=y)


def _cornflower_side(rng: Rng) -> list[Layer]:
    side = rng.pick([-1, 1])
    out: list[Layer] = [stalk((0, 0), (side * 10, 50), (-side * 4, 100), role="leaf", width=5)]
    out.append(stalk((side * 9, 60), (side * 40, 36), (side * 50, 10), role="leaf", width=4))
    for y, turn, length in ((78, -0.8, 60), (66, 1.2, 50)):
        out += blade(side * 6, y, length, 12, UP + side * turn, bend=12 * side * turn, veins=0)
    bud = joined(petal(26, 10, UP + t, side * 50, 2, 0.5) for t in (-0.4, 0.4, 0.0))
    out += [shape(bud, "a"), shape(ellipse(side * 50, 6, 11, 13), "leaf")]
    for t in (-0.75, 0.75, -0.25, 0.25):
        out.append(shape(_floret(rng, rng(80, 88), UP + t, 0, -6), "b"))
    out.append(shape(joined(petal(52, 9, UP + t, 0, -8, 0.6) for t in (-0.3, -0.1, 0.1, 0.3)), "c"))
    for t in (-1.25, 1.25, -0.5, 0.5, 0.0):
        out.append(shape(_floret(rng, rng(72, 82), UP + t, 0, 0), "a"))
    cup = closed(points("-12,-12 12,-12 19,8 12,26 0,30 -12,26 -19,8"))
    scales = joined(
        polyline((x - 5, y), (x, y + 6), (x + 5, y))
        for x, y in ((-8, -2), (6, -2), (-1, 8), (-10, 12), (9, 12))
    )
    return [*out, shape(cup, "leaf"), line(scales, "leaf-", 2.6)]
