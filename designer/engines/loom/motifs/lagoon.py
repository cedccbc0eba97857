"""In the lagoon: coral, palm tree."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.kit import dots, fitted, placed, which
from designer.engines.loom.motifs.seaside import ripples
from designer.engines.loom.paths import (
    Path,
    Point,
    bezier,
    closed,
    curve,
    ellipse,
    joined,
    polar,
    polygon,
)
from designer.engines.loom.rng import Rng


def _branches(
    rng: Rng, x: float, y: float, sector: tuple[float, float], length: float, depth: int
) -> list[Path]:
    """A branch and the branches on it, each kept to its own sector of directions."""
    low, high = sector
    angle = low + (high - low) * rng(0.4, 0.6)
    dx, dy = polar(length, angle)
    mx, my = polar(length * 0.5, angle + rng(-0.22, 0.22))
    out = [curve((x, y), (x + mx, y + my), (x + dx, y + dy))]
    if depth:
        n = 3 if depth == 3 else 2
        wide = (high - low) / n
        for i in range(n):
            part = (low + wide * i - 0.09, low + wide * (i + 1) + 0.09)
            out += _branches(rng, x + dx, y + dy, part, length * rng(0.72, 0.88), depth - 1)
    return out


@motif(
    label="coral branch",
    plural="corals",
    words="coral-branch coral-branches reef reefs coral-reef seaweed kelp",
    near="anemone-sea sea-fan",
    family="sea",
    a="#ec6f62",
    b="#f7b39c",
    c="#f4a24f",
)
def coral(rng: Rng, cute: bool) -> list[Layer]:
    """A branching coral, dotted with polyps, or a lacy sea fan."""
    if which(rng, 3) == 1:
        return _sea_fan(rng)
    boughs = _branches(rng, 0, 92, (-2.95, -0.2), 40, 3)
    tips = [path.segments[-1][-2:] for path in boughs[1:]]
    out = [
        rod(joined(boughs), "a", 12.5),
        shape(closed([(-30, 98), (-18, 82), (0, 78), (18, 82), (30, 98), (0, 103)], 0.2), "a-"),
        detail(dots([(x, y) for x, y in tips], 3.6), "b"),
    ]
    mids = [path.segments[1][-2:] for path in boughs[:8]]
    return fitted([*out, detail(dots([(x, y) for x, y in mids], 3), "b")])


def _sea_fan(rng: Rng) -> list[Layer]:
    """A fan of curved ribs tied by arcs."""
    rim = [polar(96 + rng(-12, 4), math.pi * (1.02 + 0.96 * i / 12)) for i in range(13)]
    fan = closed([*[(x, y * 1.5 + 62) for x, y in rim], (34, 60), (0, 78), (-34, 60)])
    ribs = joined(
        bezier(
            (-2.5, 84),
            (x * 0.3 - 5, 30 + y * 0.3, x * 0.7 - 5, y * 0.9 + 40, x * 0.88, y * 1.32 + 58),
            (x * 0.7 + 5, y * 0.9 + 44, x * 0.3 + 5, 36 + y * 0.3, 2.5, 84),
        )
        for x, y in rim[1:-1:2]
    )
    arcs = joined(
        curve(*[(x * k, y * 1.5 * k + 62) for x, y in rim[1:-1]]) for k in (0.42, 0.62, 0.8)
    )
    foot = closed([(-20, 100), (-10, 80), (10, 80), (20, 100), (0, 103)], 0.2)
    return fitted([shape(fan, "a"), detail(ribs, "b"), line(arcs, "a-", 3.4), shape(foot, "c")])


def _frond(x: float, y: float, angle: float, length: float, droop: float) -> tuple[Path, Path]:
    """A feathered palm leaf and its rib: outline smooth above, cut into fingers below."""
    dx, dy = polar(length, angle)
    end = (x + dx, y + dy + droop)
    bend = (x + dx * 0.55, y + dy * 0.62 - length * 0.18)

    def spine(t: float) -> Point:
        u = 1 - t
        return (
            u * u * x + 2 * u * t * bend[0] + t * t * end[0],
            u * u * y + 2 * u * t * bend[1] + t * t * end[1],
        )

    upper, lower = [], []
    for i in range(8):
        t = i / 7
        px, py = spine(t)
        full = math.sin(math.pi * min(1.0, t * 0.86 + 0.1))
        upper.append((px, py - 11 * full))
        lower.append((px + (5 if i % 2 else -2), py + (27 if i % 2 else 10) * full))
    outline = polygon([*upper[::2], upper[-1], *reversed(lower)])
    return outline, curve(*[spine(t / 4) for t in (1, 2.5, 4)])


@motif(
    label="palm tree",
    words="palm-tree palm-trees palm palms island islands",
    near="oasis caribbean",
    family="sea",
    size=1.15,
    upright=True,
    a="#b07a4d",
    b="#8a5636",
    c="#f2bd62",
    d="#e9795a",
    leaf="#3f8f66",
)
def palm_tree(rng: Rng, cute: bool) -> list[Layer]:
    """A bending palm with coconuts; alone, against a setting sun, or two on an island."""
    kind, lean = which(rng, 3), rng(14, 34)
    out: list[Layer] = []
    if kind == 1:
        out.append(shape(ellipse(6, 4, 66), "d"))
        out.append(detail(ellipse(6, 4, 50), "d+"))
    if kind == 2:
        out += placed(_palm(rng, -lean, 6), scale=0.72, dx=-26, dy=27, scale_x=1.0)
    out += _palm(rng, lean)
    sand = closed([(-66, 96), (-36, 82), (6, 78), (40, 84), (66, 96), (0, 102)], 0.2)
    return fitted([*out, shape(sand, "c"), *(ripples(104, 66, "leaf-") if kind == 2 else [])])


def _palm(rng: Rng, lean: float, fronds: int = 8) -> list[Layer]:
    """One palm, its crown ``lean`` beside its foot."""
    x, y = lean, -36.0
    trunk = bezier(
        (-12, 92), (-8, 40, lean - 14, 10, x - 7, y), (x + 7, y), (lean, 14, 10, 46, 12, 92)
    )
    rings = joined(
        curve(
            (lean * k * k - 11 + 5 * k, 88 - 120 * k),
            (lean * k * k + 2, 92 - 120 * k),
            (lean * k * k + 10 - 3 * k, 87 - 120 * k),
        )
        for k in (0.12, 0.27, 0.42, 0.57, 0.72, 0.87)
    )
    plan = (
        (-2.75, 82, 44),
        (-0.4, 82, 42),
        (-2.35, 84, 12),
        (-0.8, 84, 12),
        (-2.9, 62, 66),
        (-0.22, 60, 66),
        (-1.9, 62, 8),
        (-1.2, 58, 8),
    )
    out = [shape(trunk, "a"), line(rings, "b", 4)]
    for i, (angle, length, droop) in enumerate(plan[:fronds]):
        frond, rib = _frond(x, y, angle + rng(-0.1, 0.1), length * rng(0.92, 1.06), droop)
        out += [shape(frond, ("leaf-", "leaf", "leaf+", "leaf")[i % 4]), line(rib, "leaf-", 3)]
    nuts = [(x - 9, y + 8), (x + 8, y + 9), (x, y + 1)]
    return [*out, *(shape(ellipse(*nut, 9), "b") for nut in nuts)]
