"""Leaves by themselves: fern, palm leaf, ginkgo, oak, maple."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.botany import UP, along, fitted, points
from designer.engines.loom.paths import (
    Path,
    Point,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
    polyline,
)
from designer.engines.loom.rng import Rng


@motif(
    label="fern",
    words="frond fronds fougère farn farne helecho bracken",
    near="fiddlehead fiddleheads",
    family="flora",
    size=1.1,
    a="#4c8a5a",
    b="#7fb069",
    c="#2f6b4f",
    leaf="#4c8a5a",
)
@fitted
def fern(rng: Rng, cute: bool) -> list[Layer]:
    """An arching frond of tapering leaflets, alone or with a young one still rolled up."""
    flip, sway = rng.pick([-1, 1]), rng(0.5, 1.0)
    chain = [(flip * (60 * sway * (k / 10) ** 2 - 30 * sway), 98 - 19 * k + 6 * (k / 10) ** 3)
             for k in range(11)]  # fmt: skip
    curled = rng() < 0.45
    out: list[Layer] = []
    if curled:
        out += _fiddlehead(-flip)
    out.append(rod(curve(*chain), "c", 4.5))
    sides: dict[int, list[Path]] = {-1: [], 1: []}
    ribs: list[Path] = []
    for k in range(10):
        share = 0.14 + 0.83 * k / 10
        x, y, angle = along(chain, share)
        grown = math.sin(math.pi * (0.3 + 0.68 * k / 10)) ** 0.8
        for side in (-1, 1):
            length = 62 * grown * rng(0.94, 1.06)
            turn = angle + side * (1.15 - 0.4 * k / 10)
            sides[side].append(petal(length, 6 + 13 * grown, turn, x, y, 0.75))
            ends = polar(length * 0.15, turn), polar(length * 0.7, turn)
            ribs.append(polyline(*((x + a, y + b) for a, b in ends)))
    x, y, angle = along(chain, 0.97)
    sides[1].append(petal(16, 8, angle, x, y, 0.7))
    out += [shape(joined(sides[-1]), "a"), shape(joined(sides[1]), "b")]
    return [*out, line(joined(ribs), "c", 1.8)]


def _fiddlehead(side: int) -> list[Layer]:
    """A young frond, rolled up like a snail."""
    spiral = [(0.0, 99.0), (side * 30, 84), (side * 52, 56)]
    for k in range(11):
        radius, t = 26 - 2.2 * k, -0.8 * k
        spiral.append((side * (72 - radius * math.cos(t)), 26 + radius * math.sin(t)))
    return [rod(curve(*spiral), "b", 6)]


@motif(
    label="palm leaf",
    plural="palm leaves",
    words="palm-leaf palm-leaves palm-frond palm-fronds palmblatt palmette",
    near="areca banana-leaf banana-leaves fan-palm",
    family="flora",
    size=1.15,
    a="#2c8a68",
    b="#58b184",
    c="#e9b872",
    leaf="#2c8a68",
)
@fitted
def palm_leaf(rng: Rng, cute: bool) -> list[Layer]:
    """A fan of pleated blades, or a long arching frond."""
    return _palm_fan(rng) if rng() < 0.45 else _palm_frond(rng)


def _palm_fan(rng: Rng) -> list[Layer]:
    n = 13
    out: list[Layer] = [rod(curve((0, 24), (rng(-5, 5), 62), (rng(-16, 16), 101)), "c", 6)]
    fans: dict[str, list[Path]] = {"a": [], "b": []}
    folds: list[Path] = []
    for i in range(n):
        t = (i - (n - 1) / 2) / ((n - 1) / 2)
        angle = UP + t * 2.05 + rng(-0.03, 0.03)
        length = (112 - 26 * abs(t)) * rng(0.95, 1.02)
        fans["b" if i % 2 else "a"].append(petal(length, 31, angle, 0, 26, 0.85))
        ends = polar(12, angle), polar(length * 0.82, angle)
        folds.append(polyline(*((a, 26 + b) for a, b in ends)))
    out += [shape(joined(fans["b"]), "b"), shape(joined(fans["a"]), "a")]
    return [*out, line(joined(folds), "a-", 2.2), shape(ellipse(0, 28, 9, 7), "c")]


def _palm_frond(rng: Rng) -> list[Layer]:
    flip = rng.pick([-1, 1])
    chain = [(flip * (-46 + 92 * (k / 10) ** 1.4), 96 - 176 * (k / 10) ** 0.8) for k in range(11)]
    sides: dict[int, list[Path]] = {-1: [], 1: []}
    n = 10
    for k in range(n):
        share = 0.12 + 0.86 * k / n
        x, y, angle = along(chain, share)
        grown = 0.55 + 0.45 * math.sin(math.pi * (0.25 + 0.6 * k / n))
        for side in (-1, 1):
            length = 66 * grown * rng(0.92, 1.05) * (1 - 0.35 * (k / n) ** 3)
            turn = angle + side * (0.95 - 0.45 * k / n)

            def droops(px: float, py: float, side: int = side, long: float = length) -> Point:
                return px, py + side * 11 * (px / long) ** 2

            spear = petal(length, 20, tip=0.8).bent(droops)
            sides[side].append(spear.moved(turn=turn, dx=x, dy=y))
    x, y, angle = along(chain, 0.97)
    sides[1].append(petal(36, 17, angle, x, y, 0.85))
    return [
        shape(joined(sides[-flip]), "a"),
        shape(joined(sides[flip]), "b"),
        rod(curve(*chain[::2]), "c", 4.5),
    ]


@motif(
    label="ginkgo leaf",
    plural="ginkgo leaves",
    words="ginkgo ginkgos gingko gingkos ginkgoblatt maidenhair",
    family="flora",
    a="#e7b73c",
    b="#c58f2a",
    c="#8fa356",
    leaf="#8fa356",
)
@fitted
def ginkgo(rng: Rng, cute: bool) -> list[Layer]:
    """A pleated fan with a cleft and a long curved stem; or three together on a twig."""
    if rng() < 0.5:
        return _fan_leaf(rng, 0, 8, 1.0, rng(-0.15, 0.15), "a")
    out: list[Layer] = [rod(curve((-70, 92), (-10, 60), (24, 10), (30, -30)), "c-", 6)]
    out += _fan_leaf(rng, -36, 24, 0.56, -0.9, "b")
    out += _fan_leaf(rng, 54, 34, 0.52, 1.1, "c")
    return out + _fan_leaf(rng, 18, -34, 0.66, 0.06, "a")


def _fan_leaf(rng: Rng, x: float, y: float, size: float, turn: float, role: str) -> list[Layer]:
    how = {"turn": turn, "scale": size, "dx": x, "dy": y}
    rim: list[Point] = []
    for i in range(13):
        t = -1 + i / 6
        radius = 102 - 8 * t * t + rng(-3.5, 3.5) - 40 * math.exp(-((t / 0.1) ** 2)) * 1.4
        px, py = polar(radius, UP + t * 1.22)
        rim.append((px, py + 42))
    fan = closed([(0, 44), (-22, 32), *rim, (22, 32)], 0.15)
    half = closed([(0, 44), (10, 0), (1, -14), *rim[7:], (22, 32)], 0.12)
    pleats = []
    for i in range(12):
        t = -0.92 + 1.84 * i / 11
        a, b = polar(rng(70, 88), UP + t * 1.2), polar(20, UP + t * 0.7)
        pleats.append(curve((b[0], b[1] + 42), (a[0] * 0.62, a[1] * 0.62 + 42), (a[0], a[1] + 42)))
    stem = curve((0, 40), (3, 60), (16, 92))
    return [
        rod(stem.moved(**how), f"{role}-", 5.5 * size + 1),
        shape(fan.moved(**how), role),
        detail(half.moved(**how), f"{role}+"),
        line(joined(pleats).moved(**how), f"{role}-", 2),
    ]


# Half an oak leaf from its tip down to the stem.
_OAK = points("0,-96 16,-88 22,-72 15,-62 34,-60 44,-44 38,-30 22,-28")
_OAK += points("46,-20 56,-2 46,14 24,10 42,24 44,40 32,50 14,40 10,58")


@motif(
    label="oak leaf",
    plural="oak leaves",
    words="oak oaks eichenblatt eichenlaub roble",
    near="chestnut-leaf hawthorn",
    family="flora",
    a="#c9713a",
    b="#e2a24b",
    c="#8a4a2e",
    leaf="#7d8f4a",
)
@fitted
def oak_leaf(rng: Rng, cute: bool) -> list[Layer]:
    """A round-lobed leaf, one half in another tone, in rust, ochre or green."""
    role, other = rng.pick([("a", "b"), ("b", "a"), ("a", "b"), ("leaf", "b")])
    wide, bend = rng(1.12, 1.35), rng(-16, 16)

    def swung(x: float, y: float) -> Point:
        return x + bend * ((y - 60) / 150) ** 2, y

    right = [(x * wide, y + rng(-3, 3)) for x, y in _OAK]
    left = [(-x * wide * rng(0.9, 1.02), y + 5 + rng(-4, 4)) for x, y in _OAK[:0:-1]]
    whole = closed([*right, (0, 62), *left], 0.2).bent(swung)
    half = closed([(0, -90), *right[1:], (0, 62), (0, 30), (0, -10), (0, -50)], 0.17).bent(swung)
    ribs = [curve((0, 62), (0, 0), (0, -78))]
    for y, x in ((46, 30), (22, 40), (-10, 38), (-40, 28)):
        ribs += [
            curve((0, y), (s * x * 0.5 * wide, y - 10), (s * x * wide, y - 24)) for s in (-1, 1)
        ]
    return [
        rod(curve((0, 56), (rng(-4, 4), 78), (rng(-12, 12), 100)).bent(swung), "c", 6),
        shape(whole, role),
        detail(half, other),
        line(joined(ribs).bent(swung), "c", 2.8),
    ]


# Half a maple leaf from its tip round to the stem.
_MAPLE = points("0,-100 11,-76 26,-80 20,-44 42,-66 48,-54 72,-62 66,-38 94,-28 74,-12 80,0")
_MAPLE += points("48,10 60,16 84,38 66,42 60,54 30,40 6,46")


@motif(
    label="maple leaf",
    plural="maple leaves",
    words="maple maples ahorn ahornblatt érable arce momiji canada",
    near="plane-leaf sweetgum vine-leaf ivy-leaf",
    family="flora",
    a="#d9512f",
    b="#eb9a3c",
    c="#9c2f2a",
    leaf="#7d8f4a",
)
@fitted
def maple_leaf(rng: Rng, cute: bool) -> list[Layer]:
    """Five toothed lobes with veins that fan from the stem, half of it sunlit."""
    role, other = rng.pick([("a", "b"), ("a", "a+"), ("b", "a"), ("c", "a")])
    bend = rng(-12, 12)

    def swung(x: float, y: float) -> Point:
        return x + bend * ((y - 44) / 144) ** 2, y + bend * x / 220

    right = [(x, y) for x, y in _MAPLE]
    left = [(-x * rng(0.92, 1.0), y + rng(-4, 4)) for x, y in _MAPLE[:0:-1]]
    whole = closed([*right, *left], 0.05).bent(swung)
    half = closed([*right, (0, 20), (0, -30)], 0.05).bent(swung)
    ribs = [curve((0, 42), (0, 0), (0, -78))]
    for s in (-1, 1):
        ribs += [
            curve((0, 40), (s * 26, -6), (s * 60, -48)),
            curve((0, 40), (s * 40, 6), (s * 80, -22)),
        ]
        ribs += [polyline((0, -26), (s * 15, -56)), polyline((s * 30, -12), (s * 44, -46))]
        ribs += [curve((0, 40), (s * 34, 30), (s * 68, 36))]
    return [
        rod(curve((0, 38), (bend * 0.4, 70), (bend, 100)), "c", 5.5),
        shape(whole, role),
        detail(half, other),
        line(joined(ribs).bent(swung), "c" if role != "c" else "c-", 2.4),
    ]
