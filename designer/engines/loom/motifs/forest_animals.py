"""Animals of the forest: rabbit, bear, hedgehog."""

from __future__ import annotations

from designer.engines.loom.motifs.base import Layer, detail, leaf, line, motif, shape
from designer.engines.loom.motifs.creatures import (
    blossom,
    cheeks,
    coats,
    dots,
    encircled,
    eye,
    eyes,
    halves,
    limb,
    muzzle,
    nth,
    outline,
    placed,
    stroke,
)
from designer.engines.loom.paths import Path, both, ellipse, joined, petal, polar
from designer.engines.loom.rng import Rng


@motif(
    label="rabbit",
    words="rabbits bunny bunnies hare hares hase hasen kaninchen lapin lapins conejo conejos",
    near="chinchilla guinea-pig hamster",
    family="cute",
    size=1.0,
    upright=True,
    a="#c9a283",
    b="#fbf0e2",
    c="#ee9a94",
    d="#5f86a8",
    leaf="#6f9a5f",
)
@coats("ad", "ab", share=0.5)
@encircled
def rabbit(rng: Rng, cute: bool) -> list[Layer]:
    """A rabbit on its haunches, one ear sometimes folded, or in full leap."""
    return _leaping_hare() if nth(rng, 3) == 0 else _sitting_rabbit(rng)


def _leaping_hare() -> list[Layer]:
    body = outline(
        "-58 -18, -30 -34, 10 -42, 48 -36, 76 -12, 80 12, 60 26, 20 22, -14 28, -46 24, -64 6"
    )
    near = limb("52 2, 62 42, 88 56, 100 84", 46, 30, 16, 13)
    far = limb("60 4, 84 30, 99 52", 40, 22, 12) + limb("-34 16, -48 44, -70 60", 20, 14, 11)
    reach = limb("-44 12, -70 34, -96 38", 24, 16, 12)
    ears = outline("-44 -44, -26 -70, 4 -88, 22 -84, 10 -66, -16 -50, -34 -36")
    back = outline("-42 -48, -36 -76, -12 -99, 2 -98, -4 -78, -20 -56, -34 -40")
    head = outline("-100 -12, -92 -34, -68 -50, -44 -48, -30 -30, -34 -10, -56 2, -86 0")
    return [
        shape(ellipse(82, -18, 14, 13), "b"),
        shape(far, "a-"),
        shape(back, "a-"),
        shape(body, "a"),
        detail(outline("-50 6, -30 12, -4 16, 18 22, -14 28, -46 24"), "b"),
        line(stroke("36 18, 34 -6, 52 -20, 72 -12"), "a-", 4),
        shape(near, "a"),
        shape(reach, "a"),
        shape(ears, "a"),
        detail(outline("-32 -50, -16 -66, 8 -80, 14 -78, 2 -68, -18 -54"), "c"),
        shape(head, "a"),
        detail(outline("-100 -10, -88 -14, -74 -8, -72 0, -88 0"), "b"),
        *eye(-70, -26, 1.1),
        detail(ellipse(-99, -14, 5.5, 4.5), "c"),
        detail(ellipse(-58, -12, 7.5, 5), "blush"),
        dots("-12 -24, 2 -28, 16 -28, -4 -14, 10 -16, 24 -18", "b", 3),
    ]


def _sitting_rabbit(rng: Rng) -> list[Layer]:
    droop = nth(rng, 3) == 1
    back = outline("-2 -38, 10 -66, 30 -92, 46 -96, 46 -74, 30 -48, 12 -30")
    front = outline("-26 -40, -32 -70, -24 -96, -12 -100, -4 -80, -4 -54, -8 -36")
    inner = outline("-20 -46, -24 -70, -19 -88, -13 -86, -10 -66, -12 -46")
    if droop:
        back = outline("-2 -38, 12 -60, 34 -62, 56 -46, 60 -26, 46 -26, 32 -40, 14 -28")
    body = outline(
        "-24 -14, -34 16, -34 54, -43 80, -49 90, -42 97, -16 97, 30 97, 62 90, 72 62, 60 26,"
        "34 2, 14 -14"
    )
    head = outline("-62 -14, -56 -34, -34 -48, -8 -46, 12 -30, 14 -6, 0 10, -28 14, -54 6")
    haunch = stroke("20 90, 14 66, 32 48, 54 54, 62 74")
    out = [
        shape(ellipse(74, 76, 17, 16), "b"),
        shape(back, "a-"),
        shape(body, "a"),
        detail(outline("-28 6, -10 12, -8 44, -18 70, -32 66, -32 30"), "b"),
        line(haunch, "a-", 4),
        shape(outline("-2 97, 6 84, 30 82, 44 90, 40 97"), "a"),
        shape(front, "a"),
        detail(inner, "c"),
    ]
    if nth(rng, 2, "scarf"):
        out += [shape(limb("-34 6, -8 16, 22 -2", 13, 16, 13), "d")]
        out += [shape(limb("-18 12, -26 32, -20 48", 12, 13, 12), "d")]
        out += [line(stroke("-30 34, -16 34") + stroke("-28 42, -14 42"), "b", 3.4)]
    return [
        *out,
        shape(head, "a"),
        detail(outline("-62 -10, -48 -8, -38 2, -42 11, -56 5"), "b"),
        *eye(-32, -22, 1.15),
        detail(ellipse(-61, -13, 5.5, 4.5), "c"),
        line(stroke("-57 -8, -52 -2, -46 -3"), "ink", 2.6),
        detail(ellipse(-24, -5, 8, 5), "blush"),
        *(blossom(4, -40, 15, "d") if droop else []),
    ]


@motif(
    label="bear",
    words="bears grizzly bär bären oso osos",
    near="wombat beaver polar-bear marmot",
    family="cute",
    size=1.15,
    upright=True,
    level=True,
    a="#7a5138",
    b="#e8cda6",
    c="#d9694a",
    d="#b98453",
    leaf="#a9b98a",
)
@coats("ad", share=0.4)
@encircled
def bear(rng: Rng, cute: bool) -> list[Layer]:
    """A walking bear with fir trees, or berries and a scarf, drawn on its flank."""
    far = limb("-34 30, -22 84", 34, 28) + limb("44 30, 34 84", 36, 28)
    body = outline(
        "-62 -34, -36 -62, 4 -60, 46 -58, 82 -40, 96 0, 92 40, 94 78, 84 90, 60 90, 54 74,"
        "54 46, 20 50, -14 48, -30 62, -36 86, -48 92, -68 90, -72 72, -66 40, -70 0"
    )
    head = halves("0 -30, 20 -30, 38 -14, 42 8, 28 28, 0 34")
    skull = [
        shape(both(ellipse(29, -26, 14)), "a"),
        detail(both(ellipse(29, -25, 7.5)), "b"),
        shape(head, "a"),
        detail(ellipse(0, 16, 21, 16), "b"),
        *eyes(18, -6, 1.0),
        *muzzle(9, 1.05, wide=9),
        cheeks(30, 10, 0.8),
    ]
    scarf = nth(rng, 2) == 0
    out = [shape(far, "a-"), shape(ellipse(94, -18, 9), "a"), shape(body, "a")]
    out += _berries() if scarf else _firs()
    if scarf:
        out += [shape(limb("-84 2, -52 18, -20 2", 13, 18, 15), "c")]
        out += [shape(limb("-30 4, -22 26, -26 44", 13, 15, 15), "c")]
        out += [line(stroke("-32 30, -17 32") + stroke("-34 38, -19 40"), "b", 4)]
    claws = joined(stroke(f"{x} 86, {x} 91") for x in (-62, -54, 68, 76))
    return [
        *out,
        line(claws, "b", 3),
        *placed(skull, turn=rng(-0.12, 0.16), dx=-54, dy=-24),
    ]


def _firs() -> list[Layer]:
    out: list[Layer] = []
    for x, y, high in ((2, 22, 52), (32, 26, 64), (62, 20, 48)):
        boughs = stroke(f"{x} {y}, {x} {y - high}")
        for i in range(4):
            top, reach = y - high + 10 + i * high * 0.2, 5 + i * 2.6
            boughs += stroke(f"{x - reach} {top + 8}!, {x} {top}!, {x + reach} {top + 8}!")
        out.append(line(boughs, "leaf", 3.6))
    return [*out, dots("-18 -36, 17 -44, 48 -40, -16 4, 18 34, 48 36", "b", 2.8)]


def _berries() -> list[Layer]:
    stem = stroke("-10 24, 20 12, 48 -4, 70 -32")
    leaves = joined(
        petal(20, 13, angle, x, y, 0.6)
        for x, y, angle in (
            (2, 20, -1.9),
            (14, 15, 0.9),
            (30, 7, -2.0),
            (42, 0, 0.8),
            (56, -12, -2.3),
            (64, -24, 0.2),
        )
    )
    return [
        line(stem, "leaf", 3.6),
        detail(leaves, "leaf"),
        dots("16 -8, 24 30, 46 -26, 54 16, 78 -12, -2 -4", "c", 5.5),
    ]


@motif(
    label="hedgehog",
    words="hedgehogs igel hérisson hérissons erizo erizos",
    near="porcupine echidna mole",
    family="cute",
    size=0.92,
    upright=True,
    level=True,
    a="#7d5a45",
    b="#f5dcb8",
    c="#d8574a",
    d="#c99a6b",
    leaf="#6f8f55",
)
@encircled
def hedgehog(rng: Rng, cute: bool) -> list[Layer]:
    """A hedgehog with combed prickles, an apple or leaves caught on its back."""
    rim = _prickly_rim(rng)
    skin = outline("-98 34, -84 22, -70 -4, -48 -16, -18 0, 20 40, 30 68, -20 74, -60 70, -80 52")
    prickles = joined(
        stroke(f"{x} {y}, {x + 9 + i * 1.2} {y - 6 + i * 1.5}")
        for i, row in enumerate(
            (
                ((-24, -34), (0, -42), (26, -40), (50, -26), (70, -4)),
                ((-34, -16), (-10, -22), (14, -22), (38, -10), (58, 10)),
                ((-8, -2), (14, 2), (36, 16), (56, 32)),
                ((14, 22), (34, 38), (56, 52)),
            )
        )
        for x, y in row
    )
    feet = ellipse(-42, 77, 14, 8) + ellipse(32, 77, 15, 8)
    out = _burden(rng)
    return [
        shape(feet, "d"),
        *out[:2],
        shape(rim, "a"),
        shape(skin, "b"),
        line(prickles, "d", 4.4),
        *out[2:],
        shape(ellipse(-46, -6, 12, 13), "b"),
        detail(ellipse(-45, -4, 6.5, 7.5), "blush"),
        *eye(-66, 18, 1.1),
        detail(ellipse(-96, 32, 8, 7), "ink"),
        line(stroke("-86 44, -76 48, -66 44"), "ink", 3),
        detail(ellipse(-54, 36, 8, 5), "blush"),
    ]


def _prickly_rim(rng: Rng) -> Path:
    tips = ["-44 6"]
    for i in range(15):
        angle, reach = -2.85 + i * 0.25, rng(0.96, 1.04)
        x, y = polar(1, angle)
        u, v = polar(reach, angle + 0.17)
        tips += [f"{12 + 66 * x:.1f} {14 + 64 * y:.1f}", f"{14 + 84 * u:.1f} {12 + 84 * v:.1f}!"]
    return outline(", ".join([*tips, "30 76, -20 74"]))


def _burden(rng: Rng) -> list[Layer]:
    if nth(rng, 2) == 0:
        apple = outline("18 -92, 32 -96, 46 -86, 46 -66, 32 -54, 18 -56, 6 -56, -4 -70, 2 -88")
        leaves = leaf(20, -90, 24, 15, -0.7, tip=0.7)
        return [shape(apple, "c"), detail(ellipse(8, -78, 4, 7, 0.4), "c+"), *leaves]
    first = leaf(-16, -48, 42, 26, -0.9, role="c", tip=0.7)
    return [*first, *leaf(38, -40, 38, 24, -0.6, role="leaf", tip=0.7)]
