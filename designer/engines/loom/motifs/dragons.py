"""The dragon."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, shape
from designer.engines.loom.motifs.creatures import (
    along,
    coats,
    dots,
    encircled,
    eye,
    limb,
    nth,
    outline,
    placed,
    stroke,
)
from designer.engines.loom.paths import ellipse, joined, polar
from designer.engines.loom.rng import Rng


@motif(
    label="dragon",
    words="dragons drache drachen drago dragón dragones",
    near="griffin phoenix wyvern hydra",
    family="any",
    size=1.15,
    upright=True,
    a="#4f9a82",
    b="#f2d79a",
    c="#d9664a",
    d="#8a5aa0",
    leaf="#3f8a63",
)
@coats("ad", share=0.45)
@encircled
def dragon(rng: Rng, cute: bool) -> list[Layer]:
    """A small dragon that sits with spread wings, or a long one winding among clouds."""
    return _winding_dragon(rng) if nth(rng, 2) == 0 else _sitting_dragon(rng)


def _winding_dragon(rng: Rng) -> list[Layer]:
    spine = "-40 -42, -2 -78, 48 -74, 70 -34, 34 -2, -26 8, -68 34, -54 74, -4 84, 46 68, 92 84"
    body = limb(spine, 30, 32, 34, 34, 34, 32, 30, 27, 22, 14, 0)
    size = [1.0 - 0.55 * max(0, i - 8) / 10 for i in range(18)]
    fins, plates = [], []
    for (x, y, angle), k in zip(along(spine, 20, 2), size, strict=True):
        dx, dy = polar(15 * k, angle - math.pi / 2)
        fins.append(outline("-7 3!, 3 -13!, 8 3!").moved(scale=k, turn=angle, dx=x + dx, dy=y + dy))
        band = stroke("0 2, 3 8, 2 14").moved(scale=k, turn=angle, dx=x, dy=y)
        plates.append(band)
    legs = limb("40 -66, 60 -92, 84 -88", 20, 15, 11) + limb("-40 22, -70 6, -88 14", 20, 15, 11)
    legs += limb("-34 76, -58 96, -82 90", 19, 14, 10) + limb("24 10, 44 26, 66 18", 19, 14, 10)
    claws = joined(
        stroke("0 0, 9 -5").moved(turn=t + i * 0.6, dx=x, dy=y)
        for x, y, t in ((88, -88, -0.2), (-92, 14, 2.4), (-86, 90, 2.4), (70, 18, -0.4))
        for i in range(3)
    )
    cloud = outline("-30 4, -26 -6, -14 -7!, -6 -18, 8 -18, 15 -8!, 28 -9, 33 2, 25 10, -22 11")
    clouds = cloud.moved(dx=74, dy=48) + cloud.moved(dx=-66, dy=-78, scale=0.9)
    return [
        shape(clouds, "b"),
        line(claws, "b", 4.4),
        shape(legs, "a-"),
        shape(joined(fins), "c"),
        shape(body, "a"),
        line(joined(plates), "b", 5),
        shape(outline("84 76!, 100 70, 92 84, 101 98!, 84 92, 76 84"), "c"),
        *placed(_dragon_head(), scale=0.92, dx=-22, dy=-6),
        *placed(_whiskers(), scale=0.92, dx=-22, dy=-6),
    ]


def _whiskers() -> list[Layer]:
    beard = outline("-30 -14!, -36 2, -30 14!, -22 4, -14 14!, -10 0, -2 6!, -4 -16")
    return [
        line(stroke("-66 -20, -82 -6, -96 -14") + stroke("-62 -40, -76 -56, -92 -52"), "c", 4),
        shape(beard, "c"),
    ]


def _dragon_head() -> list[Layer]:
    head = outline(
        "-12 -70, 6 -60, 14 -40, 6 -20, -18 -12, -44 -10,"
        " -66 -14, -76 -28, -66 -42, -48 -44, -36 -62"
    )
    return [
        shape(outline("-14 -62, -12 -84, 2 -98!, 4 -78, 2 -58"), "b"),
        shape(outline("-34 -56, -36 -76, -28 -92!, -20 -74, -22 -58"), "b"),
        shape(head, "a"),
        shape(outline("6 -50, 26 -60!, 22 -44, 30 -34!, 12 -32"), "c"),
        *eye(-32, -42, 1.15),
        detail(ellipse(-68, -31, 2.6, 2.2), "ink"),
        line(stroke("-68 -19, -54 -18, -42 -24"), "ink", 3),
        detail(ellipse(-22, -26, 8, 5), "blush"),
    ]


def _sitting_dragon(rng: Rng) -> list[Layer]:
    wing = outline(
        "10 -4, 22 -50, 56 -86, 98 -92!, 86 -66, 99 -48!, 78 -40, 82 -16!, 58 -20, 44 10, 24 20"
    )
    ribs = (
        stroke("20 4, 40 -44, 92 -88")
        + stroke("24 6, 56 -30, 92 -48")
        + stroke("26 10, 52 -10, 78 -18")
    )
    tail = "26 80, 66 88, 90 66, 84 36"
    spade = outline("84 44!, 70 32, 84 8!, 98 30, 96 40")
    body = outline(
        "-28 -24, -36 14, -34 54, -46 84, -40 96, -8 97, 30 96, 52 78, 46 44, 26 12, 12 -24"
    )
    plates = joined(
        stroke(f"{-33 + i} {y}, {-22 + i} {y + 4}, {-6 + i * 0.6} {y - 1}")
        for i, y in ((0, 14), (1, 30), (2, 46), (0, 62), (-4, 77))
    )
    belly = outline("-30 -4, -14 4, -4 14, -2 50, -12 84, -28 86, -38 80, -33 54, -35 20")
    fins = joined(
        outline("-9 4!, 3 -17!, 10 4!").moved(turn=t, dx=x, dy=y)
        for x, y, t in ((14, -60, 0.6), (22, -36, 1.2), (24, -8, 1.1), (36, 18, 0.9), (50, 46, 1.3))
    )
    breath = (
        [
            detail(
                outline("-74 -6!, -92 -12, -86 2, -104 8!, -88 16, -92 30!, -76 18, -70 6"), "c"
            ),
            detail(outline("-76 0!, -84 4, -86 12, -78 12"), "sun"),
        ]
        if nth(rng, 2, "breath")
        else [detail(outline("-88 12!, -100 2, -98 -10, -88 -6!, -80 -14, -74 -4"), "c")]
    )
    return [
        shape(wing.moved(scale=0.9, dx=-8, dy=-2, turn=-0.28), "d-"),
        shape(limb(tail, 34, 26, 17, 10), "a"),
        shape(spade, "c"),
        shape(fins, "c"),
        shape(body, "a"),
        detail(belly, "b"),
        line(plates, "b-", 3),
        line(stroke("-12 96, -10 76, 6 62, 26 66"), "a-", 3.6),
        shape(wing, "d"),
        line(ribs, "d+", 3.6),
        shape(limb("-2 12, -20 32, -36 32", 20, 17, 13), "a"),
        *_dragon_head(),
        *breath,
        dots("26 30, 34 44, 22 48, -4 -40, 4 -32", "a-", 4),
    ]
