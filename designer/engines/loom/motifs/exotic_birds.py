"""Birds of warm countries: hummingbird, toucan, peacock."""

from __future__ import annotations

import math
from collections.abc import Sequence

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.creatures import (
    blossom,
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
from designer.engines.loom.paths import ellipse, joined, petal, polar
from designer.engines.loom.rng import Rng


@motif(
    label="hummingbird",
    words="hummingbirds kolibri kolibris colibri colibris colibrí colibríes",
    near="kingfisher sunbird",
    family="flora",
    size=0.95,
    upright=True,
    a="#2f8f7a",
    b="#d9487a",
    c="#f6e8cf",
    d="#5f7fc0",
    leaf="#6f9f5f",
)
@coats("ad", share=0.4)
@encircled
def hummingbird(rng: Rng, cute: bool) -> list[Layer]:
    """A hummingbird before its flower, wings up or thrown back."""
    back = nth(rng, 2) == 0
    lean = 0.3 if back else 0.0
    near = outline(
        "-6 -16, 4 -58, 36 -92, 72 -100!, 66 -84, 80 -76!, 62 -62, 70 -50!, 48 -38, 46 -24!, 20 0"
    )
    far = outline("-16 -20, -22 -60, -4 -98!, 4 -82, 18 -88!, 18 -64, 28 -60!, 10 -20")
    quills = (
        stroke("8 -22, 28 -60, 62 -90")
        + stroke("14 -16, 38 -46, 66 -70")
        + stroke("16 -10, 36 -28, 54 -46")
    )
    body = outline(
        "-60 -34, -48 -50, -28 -48, -14 -28, 12 -6, 34 24,"
        " 42 54, 26 56, -2 42, -26 14, -38 -8, -56 -20"
    )
    tail = outline("28 36, 44 38, 62 66, 70 99!, 54 90, 46 101!, 36 84, 24 90!, 20 58")
    flower = [
        rod(stroke("-92 10, -88 50, -96 92"), "leaf", 5),
        shape(petal(46, 20, -1.0, -92, 78, 0.7) + petal(34, 16, -2.0, -92, 60, 0.7), "leaf"),
        shape(
            outline("-99 8, -104 -14!, -92 -10, -88 -24!, -80 -8, -70 -10!, -76 10, -86 20"), "b"
        ),
    ]
    return [
        *flower,
        shape(far.moved(turn=-lean, dx=-2), "d-"),
        shape(tail, "d"),
        line(stroke("34 54, 48 76, 56 90") + stroke("30 58, 38 76"), "a+", 3.4),
        line(stroke("-58 -30, -74 -20, -90 -8"), "ink", 4.4),
        shape(body, "a"),
        detail(outline("-36 -8, -22 -10, -2 14, 22 40, 32 54, -2 42, -26 14"), "c"),
        detail(outline("-58 -24, -44 -32, -26 -22, -24 -4, -32 2, -40 -10"), "b"),
        shape(near.moved(turn=lean), "d"),
        line(quills.moved(turn=lean), "a+", 3.6),
        dots("0 2, 8 10, 10 -2, 18 8", "a+", 3),
        detail(ellipse(-44, -36, 5.6), "c"),
        *eye(-44, -36, 0.72),
    ]


@motif(
    label="toucan",
    words="toucans tukan tukane tucán tucanes hornbill",
    near="parrot parrots macaw macaws cockatoo parakeet budgie puffin puffins",
    family="flora",
    size=1.05,
    upright=True,
    a="#2f3a4a",
    b="#f29a3a",
    c="#fbf0d6",
    d="#d9503f",
    leaf="#3f9a6a",
)
@coats("bd", share=0.34)
@encircled
def toucan(rng: Rng, cute: bool) -> list[Layer]:
    """A toucan on a bough between broad leaves, its bill striped or banded."""
    bill = outline("-28 -60, -56 -74, -86 -66, -102 -40, -101 -18!, -88 -30, -62 -34, -30 -28")
    body = outline(
        "-32 -62, -10 -80, 14 -72, 26 -44, 40 -8, 48 30, 40 60, 14 62, -12 44, -24 8, -30 -26"
    )
    tail = outline("20 46, 44 40, 56 66, 60 96!, 44 92, 34 98!, 26 76")
    wing = outline("6 -22, 26 -20, 46 10, 56 56!, 42 50, 36 62!, 22 46, 10 20")
    greens = joined(
        petal(long, 24, angle, x, y, 0.7)
        for x, y, angle, long in (
            (-60, 64, 2.2, 46),
            (-52, 62, -2.4, 44),
            (70, 56, -0.5, 40),
            (66, 60, 1.0, 44),
        )
    )
    veins = joined(
        stroke(f"{x} {y}, {x + dx} {y + dy}")
        for x, y, dx, dy in (
            (-62, 66, -20, 24),
            (-56, 60, -22, -20),
            (74, 54, 22, -12),
            (68, 64, 17, 26),
        )
    )
    if nth(rng, 2) == 0:
        trim = [
            detail(outline("-104 -36, -90 -40, -86 -30, -101 -18!"), "a"),
            detail(outline("-40 -68, -32 -62, -30 -28!, -42 -31, -46 -50"), "d"),
        ]
    else:
        ticks = stroke("-46 -36, -44 -46") + stroke("-58 -35, -56 -46") + stroke("-70 -34, -69 -44")
        trim = [line(ticks, "d", 5), detail(outline("-72 -71, -60 -73, -60 -58, -78 -54"), "d")]
    return [
        shape(tail, "a-"),
        rod(stroke("-90 72, -30 64, 30 66, 92 56"), "d-", 10),
        shape(greens, "leaf"),
        line(veins, "leaf-", 3),
        shape(body, "a"),
        detail(outline("-30 -50, -12 -48, 2 -30, 2 -2, -10 16, -22 4, -30 -24"), "c"),
        detail(outline("-22 8, -8 18, 4 8, 2 22, -10 30"), "d"),
        shape(bill, "b"),
        *trim,
        line(stroke("-98 -30, -80 -42, -54 -46, -30 -44"), "b-", 3),
        shape(wing, "a-"),
        line(stroke("22 -4, 34 16, 42 40") + stroke("16 6, 24 24, 30 40"), "a+", 4),
        detail(ellipse(-10, -58, 11, 10.6), "b+"),
        *eye(-11, -58, 0.95),
        rod(
            stroke("4 60, 2 70")
            + stroke("12 60, 11 70")
            + stroke("26 60, 26 69")
            + stroke("33 59, 34 68"),
            "b",
            5,
        ),
    ]


@motif(
    label="peacock",
    words="peacocks peafowl pfau pfauen paon paons pavo-real",
    near="pheasant pheasants",
    family="flora",
    size=1.2,
    upright=True,
    level=True,
    a="#2563a0",
    b="#2f9a80",
    c="#e8b84a",
    d="#7a4fa0",
    leaf="#5f9f6a",
)
@coats("ad", share=0.25)
@encircled
def peacock(rng: Rng, cute: bool) -> list[Layer]:
    """A peacock: its fan spread, or its train swept down beside it."""
    return _fan(rng) if nth(rng, 2) == 0 else _train(rng)


def _eyespots(places: Sequence[tuple[float, float, float, float]]) -> list[Layer]:
    """Feather eyes at (x, y), turned and sized: drop in drop in drop."""
    rings = (("c", 22, 20, -11), ("a", 15, 14, -6), ("d", 8, 8, -1))
    return [
        detail(
            joined(
                petal(long * s, wide * s, 0, at * s, 0, 0.0, 0.5).moved(turn=t, dx=x, dy=y)
                for x, y, t, s in places
            ),
            role,
        )
        for role, long, wide, at in rings
    ]


def _fan(rng: Rng) -> list[Layer]:
    outer, inner = [], []
    eyes_at = []
    for i in range(11):
        angle = -math.pi * (0.03 + 0.94 * i / 10)
        outer.append(petal(104, 44, angle, 0, 22, 0.0, 0.5))
        x, y = polar(86, angle)
        eyes_at.append((x, y + 22, angle, 1.1))
    for i in range(6):
        angle = -math.pi * (0.1 + 0.8 * i / 5)
        inner.append(petal(68, 42, angle, 0, 24, 0.0, 0.5))
        x, y = polar(51, angle)
        eyes_at.append((x, y + 24, angle, 0.9))
    neck = limb("2 52, -6 26, 6 2, -4 -22", 46, 32, 20, 21)
    legs = stroke("-8 74, -9 94") + stroke("10 74, 11 94")
    legs += stroke("-19 98, -9 93, 0 98") + stroke("2 98, 11 93, 21 98")
    return [
        *(shape(feather, "b" if i % 2 else "b+") for i, feather in enumerate(outer)),
        *(shape(feather, "b-" if i % 2 else "b") for i, feather in enumerate(inner)),
        *_eyespots(eyes_at),
        rod(legs, "c", 4.4),
        shape(outline("-24 46, -10 32, 18 32, 30 50, 22 74, 0 82, -20 72"), "a"),
        shape(neck, "a"),
        line(
            joined(
                stroke("-7 0, 0 6, 7 0").moved(dx=x, dy=y)
                for x, y in ((2, 40), (-8, 52), (12, 52), (2, 62))
            ),
            "b",
            3.4,
        ),
        *_peacock_head(-4, -26),
    ]


def _peacock_head(x: float, y: float) -> list[Layer]:
    crest = stroke("4 -8, 2 -26") + stroke("6 -8, 11 -25") + stroke("8 -6, 20 -20")
    return placed(
        [
            line(crest, "a", 3),
            dots("2 -28, 12 -27, 22 -21", "c", 3.6),
            shape(outline("-12 -2!, -26 6!, -10 8"), "c"),
            shape(outline("-14 2, -8 -10, 6 -11, 13 0, 8 12, -6 12"), "a"),
            detail(ellipse(-3, 0, 6.4, 5), "white"),
            *eye(-3, 0, 0.62),
        ],
        dx=x,
        dy=y,
    )


def _train(rng: Rng) -> list[Layer]:
    train = outline(
        "-18 6, 6 -8, 36 4, 64 36, 92 70, 99 97!, 66 96, 40 86!, 34 96, 4 84, -14 56, -24 28"
    )
    quills = (
        stroke("4 10, 40 42, 86 88") + stroke("-2 22, 24 52, 56 88") + stroke("20 4, 54 32, 88 70")
    )
    places = [
        (82, 80, 0.8, 1.1),
        (58, 82, 0.9, 1.0),
        (72, 54, 0.8, 1.0),
        (52, 58, 0.8, 0.95),
        (34, 70, 0.9, 0.9),
    ]
    places += [
        (52, 34, 0.8, 0.8),
        (32, 44, 0.8, 0.8),
        (16, 56, 0.9, 0.75),
        (30, 20, 0.8, 0.65),
        (12, 32, 0.8, 0.65),
    ]
    neck = limb("-22 20, -38 -6, -26 -34, -34 -62", 44, 32, 20, 20)
    legs = stroke("-30 52, -32 92") + stroke("-12 56, -12 94")
    return [
        rod(legs + stroke("-44 96, -32 91, -22 97") + stroke("-22 99, -12 93, -2 99"), "c", 4.4),
        shape(train, "b"),
        line(quills, "b+", 4),
        *_eyespots(places),
        shape(outline("-46 14, -28 -2, 4 2, 22 24, 10 46, -16 58, -42 46"), "a"),
        shape(neck, "a"),
        shape(outline("-20 14, 4 10, 28 28!, 20 34, 26 44!, 0 42, -18 30"), "d"),
        line(stroke("-4 20, 8 24, 18 30") + stroke("-6 30, 6 34, 14 38"), "c", 3.4),
        line(
            joined(
                stroke("-7 0, 0 6, 7 0").moved(dx=x, dy=y)
                for x, y in ((-34, 6), (-36, 20), (-30, 34))
            ),
            "b",
            3.4,
        ),
        *_peacock_head(-34, -66),
        *(blossom(-78, 70, 18, "d") if nth(rng, 2, "bloom") else []),
    ]
