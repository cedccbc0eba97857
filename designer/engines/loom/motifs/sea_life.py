"""Swimmers of the sea: whale, dolphin, shark, sea turtle."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.creatures import (
    blossom,
    coats,
    dots,
    encircled,
    eye,
    nth,
    outline,
    placed,
    stroke,
)
from designer.engines.loom.paths import both, ellipse, joined, petal
from designer.engines.loom.rng import Rng


@motif(
    label="whale",
    words="whales wal wale baleine baleines ballena ballenas humpback",
    near="narwhal narwhals orca orcas beluga",
    family="sea",
    size=1.2,
    upright=True,
    level=True,
    a="#3f6f92",
    b="#e9eef0",
    c="#7fb3c9",
    d="#f2c45c",
)
@coats("ac", share=0.34)
@encircled
def whale(rng: Rng, cute: bool) -> list[Layer]:
    """A whale that leaps from the sea, or drifts and blows; stars or dots on its back."""
    leaps = nth(rng, 2) == 0
    body = outline(
        "-94 16, -90 -14, -66 -38, -24 -46, 18 -34,"
        " 48 -8, 66 -14, 78 -34, 84 -30, 88 0, 72 30, 40 50,"
        "-4 60, -52 56, -84 42"
    )
    fluke = outline(
        "80 -24, 68 -44, 46 -52, 40 -60!, 62 -70, 80 -58,"
        " 86 -50!, 92 -62, 101 -74!, 104 -52, 92 -32, 86 -22"
    )
    belly = outline("-95 18, -70 24, -36 24, -8 34, 20 50, -6 60, -52 56, -84 42")
    pleats = (
        stroke("-86 32, -56 36, -28 36")
        + stroke("-78 42, -50 46, -16 45")
        + stroke("-62 51, -36 53, -6 52")
    )
    fin = outline("-26 32, -8 34, 8 54, 12 78!, -8 70, -24 52")
    if nth(rng, 2, "skin"):
        marks = [
            dots(
                "-40 -32, -20 -36, 0 -30, 18 -20, 34 -6, -30 -20, -10 -22, 8 -12, 24 4, 50 8",
                "c",
                3.8,
            )
        ]
    else:
        marks = [
            *blossom(2, -8, 19, "c", "d"),
            *blossom(34, 14, 14, "b", "d"),
            *blossom(-26, -24, 12, "b", "d"),
        ]
    out = [
        shape(fluke, "a"),
        shape(body, "a"),
        detail(belly, "b"),
        line(pleats, "c", 3.2),
        *marks,
        shape(fin, "a-"),
        *eye(-66, 6, 1.05),
        line(stroke("-94 18, -74 24, -52 20"), "ink", 3),
        detail(ellipse(-52, 12, 7, 4.6), "blush"),
    ]
    if leaps:
        return [*placed(out, turn=0.46, scale=0.86, dx=-8, dy=-14), *_surf(-62, -30, 58, 84)]
    spout = stroke("-42 -48, -42 -68, -56 -82, -70 -76") + stroke("-42 -66, -30 -82, -16 -78")
    return [
        rod(spout, "c", 6),
        dots("-72 -66, -14 -68, -43 -92", "c", 4.8),
        *placed(out, dy=10, scale=0.97),
    ]


def _surf(*drops: float) -> list[Layer]:
    """Two rows of curling water with drops above them."""
    front = outline(
        "-94 96!, -88 80, -72 70!, -74 82, -60 86, -44 80, -30 68!, -32 80, -18 86, -2 80, 12 68!,"
        "10 80, 24 86, 40 80, 56 70!, 54 82, 66 86, 82 82, 95 74!, 92 90, 80 98!, -70 99!"
    )
    spray = joined(
        petal(15, 11, math.pi / 2 + (i - 1.5) * 0.16, x, 46 + (i % 2) * 8, 0.5)
        for i, x in enumerate(drops)
    )
    foam = (
        stroke("-74 92, -58 94, -44 91")
        + stroke("-26 92, -10 94, 4 91")
        + stroke("26 92, 44 94, 58 91")
    )
    return [detail(spray, "c"), shape(front, "c"), line(foam, "b", 3.4)]


@motif(
    label="dolphin",
    words="dolphins delfin delfine dauphin dauphins delfín delfines",
    near="porpoise seal seals manatee walrus sealion",
    family="sea",
    size=1.1,
    upright=True,
    a="#5f8fb0",
    b="#eef0ea",
    c="#9fcbd9",
    d="#f0a08a",
)
@coats("ac", share=0.34)
@encircled
def dolphin(rng: Rng, cute: bool) -> list[Layer]:
    """A leaping dolphin over its splash, sometimes with a ring of flowers."""
    body = outline(
        "-99 26, -82 8, -74 -14, -50 -44, -8 -62, 34 -50, 64 -16, 76 22, 78 44, 68 48, 54 30, 30 6,"
        "-4 -6, -36 2, -56 18, -74 26, -92 34"
    )
    belly = outline(
        "-96 31, -74 20, -56 6, -30 -12, -2 -16, 22 -6, 6 -5, -12 -4, -36 2, -56 18, -74 26"
    )
    dorsal = outline("-4 -56, 18 -76, 42 -84!, 36 -62, 40 -44, 20 -44")
    fluke = outline("66 38, 50 54, 44 74!, 62 72, 74 60!, 84 74, 100 72!, 94 52, 82 38")
    fin = outline("-40 -14, -22 -14, -10 8, -12 34!, -28 22, -40 6")
    wreath = [*blossom(-24, -46, 14, "d"), *blossom(-20, -28, 12, "b", "d")]
    leap = placed(
        [
            shape(dorsal, "a-"),
            shape(fluke, "a"),
            shape(body, "a"),
            detail(belly, "b"),
            shape(fin, "a-"),
            *eye(-66, -8, 0.9),
            line(stroke("-96 26, -80 18, -68 8"), "ink", 2.8),
            *(
                wreath
                if nth(rng, 2) == 0
                else [dots("4 -46, 18 -38, 30 -30, 8 -30, 42 -18, 22 -20", "c", 3.4)]
            ),
        ],
        dy=-10,
    )
    return [*leap, *_surf(-66, -38, 10, 34)]


@motif(
    label="shark",
    words="sharks hai haie requin requins tiburón tiburones",
    near="stingray ray manta barracuda swordfish hammerhead",
    family="sea",
    size=1.15,
    upright=True,
    level=True,
    a="#6f8799",
    b="#f3f1e8",
    c="#d9604f",
    d="#a9c6cf",
)
@encircled
def shark(rng: Rng, cute: bool) -> list[Layer]:
    """A shark in a turn, grinning or with its mouth shut."""
    grin = nth(rng, 2) == 0
    curl = rng(-8, 8)
    body = outline(
        "-101 2, -84 -20, -48 -36, -6 -38, 34 -24, 62 -4,"
        " 80 -8, 82 4, 64 18, 30 30, -10 40, -54 36, -84 22"
    )
    tail = outline(
        f"72 -6, 80 -34, {98 + curl * 0.4:.0f} -62!, 98 -28, 90 0, 92 20, 98 42!, 80 32, 70 10"
    )
    dorsal = outline("-24 -34, -8 -60, 18 -80!, 20 -54, 30 -26")
    fin = outline("-30 24, -6 26, 4 52, 2 78!, -18 62, -32 42")
    far = outline("-50 30, -54 50, -72 66!, -44 60, -36 34")
    belly = outline(
        "-100 4, -76 10, -40 14, 0 12, 40 10, 66 6, 62 18, 30 30, -10 40, -54 36, -84 22"
    )
    gills = joined(stroke(f"{x} -12, {x - 4} 0, {x} 10") for x in (-38, -28, -18))
    out = [
        shape(outline("36 22, 44 34, 54 42!, 56 22"), "a-"),
        shape(far, "a-"),
        shape(tail, "a"),
        shape(dorsal, "a"),
        shape(body, "a"),
        detail(belly, "b"),
        line(gills, "a-", 3.6),
        shape(fin, "a"),
        dots("-10 -22, 4 -16, 18 -12, 32 -6, 46 -2, -4 -28", "d", 3.4),
        *eye(-66, -8, 1.0),
        detail(ellipse(-56, 4, 6.4, 4.2), "blush"),
    ]
    if grin:
        out += [
            detail(outline("-94 10!, -74 16, -52 12!, -58 26, -74 28, -86 22"), "c"),
            detail(
                outline(
                    "-92 11!, -87 18!, -82 13!, -77 20!, -72 14!, -67 20!, -62 14!, -56 12!, -72 15"
                ),
                "white",
            ),
        ]
    else:
        out.append(line(stroke("-92 14, -76 18, -58 12"), "ink", 3))
    bubbles = ellipse(-92, -38, 5) + ellipse(-78, -54, 4) + ellipse(-92, -64, 3)
    return placed([*out, detail(bubbles, "d")], turn=rng(-0.06, 0.14))


@motif(
    label="sea turtle",
    words="turtle turtles sea-turtle sea-turtles",
    near="",
    family="sea",
    size=1.05,
    a="#3f8f7a",
    b="#8fbf7f",
    c="#e9cf8a",
    d="#d97a54",
)
@coats("ad", share=0.35)
@encircled
def sea_turtle(rng: Rng, cute: bool) -> list[Layer]:
    """A sea turtle from above, rowing with long spotted flippers."""
    beat = rng(-0.2, 0.22)
    shell = outline("0 -46, 30 -38, 50 -10, 48 26, 28 60, 0 78, -28 60, -48 26, -50 -10, -30 -38")
    flipper = outline("24 -34, 54 -50, 84 -40, 98 -6, 92 18!, 76 -4, 54 -18, 30 -14")
    spots = ellipse(52, -36, 4.4) + ellipse(66, -30, 5) + ellipse(78, -20, 4.6) + ellipse(87, -4, 4)
    oar = outline("28 46, 46 54, 58 76, 52 92!, 38 82, 24 64")
    plates = joined(
        outline(text)
        for text in (
            "0 -34, 12 -24, 10 -8, -10 -8, -12 -24",
            "-10 -2, 10 -2, 14 16, 0 28, -14 16",
            "0 36, 12 26, 14 44, 0 64, -14 44, -12 26",
        )
    )
    sides = joined(
        outline(t)
        for t in ("20 -26, 36 -14, 40 2, 18 4, 16 -10", "22 12, 40 10, 38 26, 26 44, 20 28")
    )
    head = outline("-15 -50, -18 -72, 0 -92, 18 -72, 15 -50")
    tops = ellipse(0, -80, 4.4, 3.6) + ellipse(-7, -66, 4) + ellipse(7, -66, 4)
    return [
        shape(both(oar), "b"),
        shape(flipper.moved(turn=beat), "b"),
        shape(flipper.moved(scale_x=-1, turn=beat * 0.6), "b"),
        detail(spots.moved(turn=beat), "a"),
        detail(spots.moved(scale_x=-1, turn=beat * 0.6), "a"),
        detail(both(ellipse(46, 70, 4)), "a"),
        shape(outline("-6 74, 0 92!, 6 74"), "b"),
        shape(head, "b"),
        detail(tops, "a"),
        dots("-13 -75, 13 -75", "ink", 4),
        shape(shell, "a"),
        detail(plates, "c"),
        detail(both(sides), "c"),
        dots("0 -20, 0 12, 0 46", "d", 4.6),
        detail(both(ellipse(28, -10, 4) + ellipse(29, 22, 4)), "d"),
    ]
