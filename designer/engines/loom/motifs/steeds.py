"""Horse and unicorn: one trotting body, two dresses."""

from __future__ import annotations

from designer.engines.loom.motifs.base import Layer, detail, line, motif, shape
from designer.engines.loom.motifs.creatures import (
    blossom,
    coats,
    dots,
    encircled,
    eye,
    limb,
    nth,
    outline,
    stroke,
)
from designer.engines.loom.paths import TAU, ellipse, joined, petal, star
from designer.engines.loom.rng import Rng

STEED = (
    "-42 -84, -20 -74, -4 -46, 16 -32, 44 -36, 66 -26, 74 0, 62 24, 30 20, 0 26, -24 30,"
    "-44 18, -52 -8, -50 -32, -58 -40, -74 -28, -86 -22, -95 -30, -90 -46, -74 -66, -58 -82"
)


@motif(
    label="horse",
    words="horses pony ponies pferd pferde cheval chevaux caballo caballos foal foals",
    near="donkey donkeys mule llama llamas alpaca alpacas camels",
    family="cute",
    size=1.15,
    upright=True,
    level=True,
    a="#b5643c",
    b="#f7e3c1",
    c="#3f6f8f",
    d="#5a3327",
    leaf="#6d8f57",
)
@coats("ad", share=0.45)
@encircled
def horse(rng: Rng, cute: bool) -> list[Layer]:
    """A trotting horse in a painted saddle, after the wooden ones of Dalarna."""
    mane = outline(
        "-52 -90, -30 -92, -6 -72, 12 -42, 20 -10!, 8 -24, 4 -4!, -8 -28, -14 -12!, -20 -38,"
        "-28 -24!, -28 -52, -34 -68, -58 -66!, -52 -78"
    )
    tail = limb("68 -22, 88 -12, 94 20, 82 60", 14, 24, 26, 0)
    hairs = stroke("78 -10, 86 12, 84 36") + stroke("-14 -70, 0 -46, 6 -26")
    hairs += stroke("-28 -76, -18 -58, -14 -40")
    saddle = outline("0 -30!, 22 -34, 42 -36!, 50 -16, 44 10, 22 18, 0 12, -8 -12")
    bridle = stroke("-72 -62, -66 -48, -60 -40") + stroke("-84 -52, -76 -38, -72 -29")
    bridle += stroke("-66 -56, -78 -44")
    out = [shape(tail, "d"), *_trotting(rng, "a", "d"), shape(outline(STEED), "a")]
    if nth(rng, 2) == 0:
        out += [
            shape(saddle, "c"),
            *_petals(22, -10, 20, "b"),
            dots("-2 0, 2 -24, 42 -24, 42 2, 22 13", "b", 3),
        ]
    else:
        out += _curls()
    return [
        *out,
        shape(outline("-50 -80, -54 -99!, -36 -86"), "a"),
        shape(mane, "d"),
        line(hairs, "d+", 3.4),
        line(bridle, "c", 4),
        *eye(-66, -60, 0.95),
        detail(ellipse(-89, -35, 2.4, 3), "ink"),
    ]


def _trotting(rng: Rng, coat: str, hoof: str) -> list[Layer]:
    """Four legs, the near fore one lifted, more or less."""
    lift = rng(-6, 8)
    far = limb("-28 14, -34 54, -36 90", 22, 13, 10) + limb(
        "50 10, 46 44, 36 64, 44 90", 30, 16, 10
    )
    fore = limb(f"-34 14, -58 {34 - lift:.0f}, -48 {60 - lift:.0f}", 24, 15, 10)
    hind = limb("58 4, 66 40, 60 62, 72 90", 34, 18, 11)
    hooves = ellipse(-36, 92, 9, 6) + ellipse(44, 92, 9, 6) + ellipse(72, 92, 9, 6)
    hooves += ellipse(-47, 63 - lift, 8, 6, 0.4)
    return [shape(far, f"{coat}-"), shape(fore + hind, coat), shape(hooves, hoof)]


def _petals(x: float, y: float, size: float, role: str) -> list[Layer]:
    """A folk flower of six drops."""
    drops = joined(petal(size, size * 0.6, TAU * i / 6, x, y) for i in range(6))
    return [detail(drops, role), detail(ellipse(x, y, size * 0.24), "sun")]


def _curls() -> list[Layer]:
    vine = stroke("-28 16, -6 10, 8 -8, 28 -20, 50 -14, 54 4, 40 10, 34 0")
    leaves = joined(
        petal(17, 12, angle, x, y, 0.4)
        for x, y, angle in (
            (-12, 12, -2.0),
            (0, 4, 0.6),
            (10, -10, -2.2),
            (22, -17, 0.9),
            (40, -19, -1.2),
            (54, -4, 0.3),
        )
    )
    return [
        line(vine, "b", 4),
        detail(leaves, "b"),
        *_petals(-36, 6, 12, "b"),
        dots("66 -8, 66 8, 24 6, 12 14", "b", 3),
    ]


@motif(
    label="unicorn",
    words="unicorns pegasus einhorn einhörner licorne licornes unicornio unicornios",
    near="fairy fairies",
    family="cute",
    size=1.15,
    upright=True,
    level=True,
    a="#f6ecf3",
    b="#f0a3be",
    c="#8fb9e3",
    d="#b79be0",
)
@encircled
def unicorn(rng: Rng, cute: bool) -> list[Layer]:
    """A trotting unicorn with a mane of three colours and a golden horn."""
    tails = ("68 -22, 92 -16, 98 16, 84 44", "68 -18, 84 2, 86 34, 98 62", "66 -14, 76 14, 74 46")
    locks = (
        ("-42 -84, -14 -84, 8 -56, 28 -44, 30 -24", "b"),
        ("-42 -80, -16 -70, -4 -42, 14 -26, 10 -6", "c"),
        ("-42 -74, -24 -58, -20 -34, -4 -18, -12 -2", "d"),
    )
    out: list[Layer] = []
    for i, (path, role) in enumerate(zip(tails, "bcd", strict=True)):
        out.append(shape(limb(path, 12, 22 - i * 3, 14, 0), role))
    out += [*_trotting(rng, "a", "b"), shape(outline(STEED), "a")]
    out += [shape(outline("-50 -78, -46 -98!, -34 -80"), "a")]
    out += [shape(limb(path, 18, 20, 15, 0), role) for path, role in locks]
    horn = outline("-66 -76!, -86 -104!, -56 -84!")
    rings = stroke("-70 -82, -62 -86") + stroke("-75 -90, -68 -93")
    marks = joined(star(5, 7, 3, cx=x, cy=y) for x, y in ((38, -6), (58, -10), (50, 10), (22, 6)))
    if nth(rng, 2) == 0:
        flank: list[Layer] = [detail(marks, "sun")]
    else:
        flank = [*blossom(48, -6, 16, "b"), *blossom(26, 6, 11, "d")]
    return [
        *out,
        shape(limb("-46 -84, -62 -82, -70 -66", 14, 14, 0), "c"),
        shape(horn, "sun"),
        line(rings, "sun-", 3),
        *flank,
        *eye(-66, -56, 1.0, asleep=nth(rng, 2) == 0),
        detail(ellipse(-62, -42, 7, 4.6), "blush"),
        detail(ellipse(-89, -36, 2.2, 2.8), "ink"),
    ]
