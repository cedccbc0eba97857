"""Flowers: sunflower, daisy, rose, tulip."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, leaf, line, motif, rod, shape
from designer.engines.loom.paths import (
    TAU,
    arc,
    blob,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
)
from designer.engines.loom.rng import Rng

GOLDEN_ANGLE = 2.399963


@motif(
    label="sunflower",
    words="helianthus tournesol tournesols girasol girasoles sonnenblume sonnenblumen",
    family="flora",
    size=1.12,
    face=True,
    a="#f9b824",
    b="#6d3f1f",
    c="#e8890c",
    leaf="#5c9a45",
)
def sunflower(rng: Rng, cute: bool) -> list[Layer]:
    """Two rings of pointed petals around a seeded (or smiling) disc, with two or three leaves."""
    n, start = rng.int(11, 13), rng(0, TAU)
    out: list[Layer] = []
    angles = [rng(0.3, 0.6), rng(2.3, 2.7)] + ([rng(4, 5)] if rng() < 0.5 else [])
    for angle in angles:
        out += leaf(*polar(48, angle), 58, 42, angle)
    back = joined(petal(76, 26, start + TAU * (i + 0.5) / n, tip=0.7) for i in range(n))
    out.append(shape(back, "c"))
    for i in rng.shuffled(range(n)):
        angle, length = start + TAU * i / n + rng(-0.04, 0.04), rng(80, 87)
        out.append(shape(petal(length, 33, angle, tip=0.62), "a"))
        crease = curve(polar(42, angle + 0.03), polar(54, angle), polar(length * 0.74, angle))
        out.append(line(crease, "a-", 2.4))
    out.append(shape(ellipse(0, 0, 35), "b"))
    if cute:
        return [*out, detail(ellipse(0, 0, 29.5), "b+"), *face(0, -3, 1.0, rng)]
    spiral = [(3.9 * math.sqrt(i + 0.5), i * GOLDEN_ANGLE) for i in range(64)]
    seeds = joined(ellipse(*polar(r, a), 1.1 + r * 0.04) for r, a in spiral if r < 31)
    return [*out, detail(ellipse(0, 0, 19), "b-"), detail(seeds, "c")]


@motif(
    label="daisy",
    plural="daisies",
    words="flower flowers floral florals blossom blossoms bloom blooms margarita marguerite",
    near="chamomile petals meadow botanical wildflower wildflowers anemone cosmos",
    family="flora",
    face=True,
    a="#fffaf0",
    b="#f6b92f",
    c="#f08aa0",
    leaf="#6aa56a",
)
def daisy(rng: Rng, cute: bool) -> list[Layer]:
    """Five to eleven round petals around a yellow middle."""
    n, start = rng.pick([5, 6, 8, 11]), rng(0, TAU)
    width = {5: 86, 6: 72, 8: 52, 11: 36}[n]
    out: list[Layer] = []
    for angle in rng.shuffled([start + TAU * i / n for i in range(n)]):
        tip = 0 if n < 9 else 0.3
        out.append(shape(petal(rng(90, 98), width, angle, tip=tip, base=0.2), "a"))
    angles = [start + TAU * i / n for i in range(n)]
    out.append(line(joined(curve(polar(34, a), polar(56, a + 0.04)) for a in angles), "a-", 3))
    out.append(shape(ellipse(0, 0, 27 if n < 8 else 31), "b"))
    if cute:
        return [*out, *face(0, -3, 0.85, rng)]
    dots = joined(ellipse(*polar(4.4 * math.sqrt(i + 0.4), i * 2.4), 2.1) for i in range(24))
    return [*out, detail(dots, "b-")]


@motif(
    label="rose",
    words="rosa rosen",
    near="peony peonies ranunculus camellia carnation",
    family="flora",
    a="#e0566b",
    b="#c23a55",
    c="#f4a3ab",
    leaf="#4f8a56",
)
def rose(rng: Rng, cute: bool) -> list[Layer]:
    """Three rings of curling petals around a spiral, on three leaves."""
    out: list[Layer] = []
    for angle in (rng(0.3, 1), rng(2.3, 2.9), rng(4.2, 5.2)):
        out += leaf(*polar(52, angle), 58, 40, angle)
    for n, ring, size in ((6, 66, 36), (5, 43, 32), (4, 24, 26)):
        start = rng(0, TAU)
        for i in range(n):
            angle = start + TAU * i / n
            x, y = polar(ring * 0.72, angle)
            lobe = blob(rng, size, 8, 0.06, 1, 1.28).moved(turn=angle, dx=x, dy=y)
            out.append(shape(lobe, "a"))
            out.append(line(arc(x, y, size * 0.72, angle - 0.9, angle + 0.9), "a-", 3))
    spiral = [polar(2 + i * 1.25, i * 0.62) for i in range(17)]
    return [*out, shape(ellipse(0, 0, 23), "b"), line(curve(*spiral), "b-", 4)]


@motif(
    label="tulip",
    words="tulipan tulpe tulpen",
    near="bouquet crocus lily lilies",
    family="flora",
    upright=True,
    face=True,
    a="#ee6f7c",
    b="#f7b5a8",
    c="#f6c945",
    leaf="#5e9b5a",
)
def tulip(rng: Rng, cute: bool) -> list[Layer]:
    """One cup of three petals on a stem with two long leaves."""
    lean, up = rng(-14, 14), -math.pi / 2
    out = [rod(curve((0, -8), (lean, 45), (0, 98)), "leaf", 9)]
    out += leaf(0, 92, 92, 34, up - 0.42, tip=0.9) + leaf(0, 95, 78, 30, up + 0.5, tip=0.9)
    out += [
        shape(petal(86, 62, up - 0.22, -6, 2, 0.6), "b"),
        shape(petal(86, 62, up + 0.22, 6, 2, 0.6), "b"),
        shape(petal(78, 66, up, 0, 6, 0.55), "a"),
    ]
    if cute:
        return [*out, *face(0, -30, 0.8, rng)]
    folds = curve((-8, -10), (-9, -28), (-4, -46)) + curve((8, -10), (9, -28), (4, -46))
    return [*out, line(folds, "a-", 3)]


@motif(
    label="poppy",
    plural="poppies",
    words="mohn coquelicot amapola",
    near="hibiscus pansy",
    family="flora",
    a="#e4502f",
    b="#2b2024",
    c="#c63a2a",
    leaf="#6f9450",
)
def poppy(rng: Rng, cute: bool) -> list[Layer]:
    """Four crumpled petals, a dark eye and a ring of anthers."""
    start = rng(0, TAU)
    out: list[Layer] = []
    for i, role in enumerate(("c", "c", "a", "a")):
        angle = start + (i % 2) * math.pi + (0 if i < 2 else math.pi / 2)
        x, y = polar(44, angle)
        lobe = blob(rng, 50, 11, 0.07, 0.95, 1.18).moved(turn=angle, dx=x, dy=y)
        out.append(shape(lobe, role))
        rays = joined(
            curve(polar(24, angle + t), polar(62, angle + t * 0.8))
            for t in (-0.5, -0.17, 0.17, 0.5)
        )
        out.append(line(rays, f"{role}-", 2.6))
    out.append(shape(closed([polar(20 + 3 * (i % 2), TAU * i / 12) for i in range(12)]), "b"))
    ring = joined(ellipse(*polar(30 + 3 * (i % 2), TAU * i / 16), 2.6) for i in range(16))
    return [*out, detail(ring, "b"), detail(ellipse(0, 0, 9), "leaf+")]
