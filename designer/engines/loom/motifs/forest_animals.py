"""Animals of the forest: rabbit, bear, hedgehog, squirrel, raccoon."""

from __future__ import annotations

from designer.engines.loom.motifs.base import Layer, detail, leaf, line, motif, shape
from designer.engines.loom.motifs.creatures import (
    blossom,
    cheeks,
    coats,
    dots,
    eye,
    eyes,
    halves,
    limb,
    muzzle,
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
def rabbit(rng: Rng, cute: bool) -> list[Layer]:
    """A rabbit on its haunches, one ear sometimes folded, a flower or a scarf on it."""
    droop = rng() < 0.5
    back = outline("-2 -38, 10 -66, 30 -92, 46 -96, 46 -74, 30 -48, 12 -30")
    front = outline("-26 -40, -32 -70, -24 -96, -12 -100, -4 -80, -4 -54, -8 -36")
    inner = outline("-20 -46, -24 -70, -19 -88, -13 -86, -10 -66, -12 -46")
    if droop:
        back = outline("-2 -38, 12 -60, 34 -62, 56 -46, 60 -26, 46 -26, 32 -40, 14 -28")
    body = outline(
        "-24 -14, -34 16, -32 50, -38 80, -52 88, -46 97, -16 97, 30 97, 62 90, 72 62, 60 26,"
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
    if rng() < 0.55:
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
    scarf = rng() < 0.5
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
    if rng() < 0.5:
        apple = outline("18 -92, 32 -96, 46 -86, 46 -66, 32 -54, 18 -56, 6 -56, -4 -70, 2 -88")
        leaves = leaf(20, -90, 24, 15, -0.7, tip=0.7)
        return [shape(apple, "c"), detail(ellipse(8, -78, 4, 7, 0.4), "c+"), *leaves]
    first = leaf(-16, -48, 42, 26, -0.9, role="c", tip=0.7)
    return [*first, *leaf(38, -40, 38, 24, -0.6, role="leaf", tip=0.7)]


@motif(
    label="squirrel",
    words="squirrels chipmunk chipmunks eichhörnchen écureuil écureuils ardilla ardillas",
    near="ferret otter weasel",
    family="cute",
    upright=True,
    a="#b8592f",
    b="#fbe9cf",
    c="#8a5a3a",
    d="#d9a25f",
    leaf="#7d8f4f",
)
def squirrel(rng: Rng, cute: bool) -> list[Layer]:
    """A red squirrel with an acorn, its tail a great curl."""
    high = rng(-6, 4)
    tail = outline(
        f"12 90, 46 97, 84 82, 99 46, 92 10, 99 -30, {90 + high} -70, 56 -93, 18 -86, 2 -56,"
        "16 -30!, 34 -46, 50 -40, 50 -20, 34 4, 28 40, 16 70"
    )
    swirl = stroke("36 86, 66 70, 78 40, 70 4, 78 -34, 68 -66, 42 -74, 22 -60")
    swirl += stroke("44 64, 56 40, 52 10, 64 -26, 58 -50, 44 -56")
    body = outline(
        "-18 -22, -34 10, -36 40, -30 70, -46 86, -40 96, -8 97, 28 96, 40 76, 36 42, 20 6, 6 -20"
    )
    ear = outline("-22 -56, -18 -74, -8 -92!, 0 -72, 2 -52")
    head = outline("-68 -26, -58 -46, -34 -62, -8 -58, 8 -38, 2 -14, -18 -2, -46 -6, -62 -14")
    nut = outline("-66 28, -54 20, -40 24, -38 42, -52 60!, -64 46")
    cup = outline("-70 28, -62 14, -48 10, -36 18, -34 30, -50 26")
    arm = limb("-10 16, -26 34, -44 34", 20, 17, 14)
    striped = rng() < 0.5
    marks = stroke("24 20, 32 44, 32 66") + stroke("14 26, 20 46, 20 62")
    return [
        shape(tail, "a"),
        line(swirl, "d", 5),
        shape(outline("-38 -54, -40 -74, -34 -90!, -22 -74, -18 -56"), "a-"),
        shape(body, "a"),
        detail(outline("-26 0, -12 10, -10 40, -16 74, -28 72, -35 44, -34 14"), "b"),
        line(marks, "d", 5) if striped else line(stroke("8 92, 2 70, 16 54, 32 62"), "a-", 4),
        shape(outline("-20 97, -14 84, 10 82, 24 90, 20 97"), "a"),
        shape(nut, "d"),
        shape(cup, "c"),
        shape(arm, "a"),
        shape(ear, "a"),
        detail(outline("-15 -58, -13 -70, -8 -80!, -4 -70, -3 -56"), "b"),
        shape(head, "a"),
        detail(outline("-66 -24, -48 -22, -32 -10, -34 -5, -48 -6, -62 -14"), "b"),
        *eye(-36, -34, 1.15),
        detail(ellipse(-66, -27, 5.5, 5), "ink"),
        line(stroke("-58 -14, -51 -11, -46 -15"), "ink", 2.6),
        detail(ellipse(-24, -18, 7.5, 5), "blush"),
    ]


@motif(
    label="raccoon",
    words="raccoons waschbär waschbären mapache mapaches",
    near="red-panda badger skunk opossum lemur",
    family="cute",
    upright=True,
    a="#8c8f98",
    b="#f2ece2",
    c="#3f4048",
    d="#e0a04f",
)
def raccoon(rng: Rng, cute: bool) -> list[Layer]:
    """A sitting raccoon in its mask, with a ringed tail."""
    body = outline(
        "-28 -20, -42 14, -48 56, -52 86, -44 96, -10 97, 26 97, 46 92, 50 60, 42 18, 28 -18"
    )
    tail = limb("34 88, 74 86, 94 54, 86 12, 70 -4", 26, 34, 34, 30, 16)
    rings = stroke("60 98, 62 72") + stroke("92 84, 74 66") + stroke("103 48, 78 48")
    rings += stroke("98 16, 74 28")
    scarf = rng() < 0.5
    out = [
        shape(tail, "a"),
        line(rings, "c", 11),
        shape(body, "a"),
        detail(outline("-18 2, 0 8, 18 2, 28 40, 20 76, 0 84, -20 76, -28 40"), "b"),
        shape(ellipse(-28, 92, 18, 9) + ellipse(28, 92, 18, 9), "c"),
    ]
    paws = limb("-34 16, -34 40, -14 50", 22, 20, 15) + limb("34 16, 34 40, 14 50", 22, 20, 15)
    out += [shape(ellipse(0, 56, 17, 15), "d"), shape(paws, "a")] if not scarf else []
    if scarf:
        out += [shape(limb("-34 -2, 0 14, 34 -2", 14, 18, 14), "d")]
        out += [shape(limb("10 8, 20 30, 16 48", 14, 16, 15), "d")]
        out += [line(stroke("12 36, 26 38"), "b", 4)]
    elif rng() < 0.9:
        out += [detail(ellipse(0, 46, 3), "c")]
    return placed([*out, *placed(_raccoon_head(), turn=rng(-0.2, 0.2), dy=-44)], scale=0.94, dx=-6)


def _raccoon_head() -> list[Layer]:
    skull = halves("0 -36, 24 -34, 42 -18, 62 8!, 44 26, 20 36, 0 38")
    ear = outline("18 -30, 28 -46, 44 -52, 52 -40, 46 -12")
    mask = outline("2 -6, 16 -14, 34 -10, 52 6, 40 20, 22 18, 8 8, 0 10")
    brow = outline("6 -14, 20 -24, 38 -18, 48 -4, 34 -14, 18 -18")
    snout = halves("0 -30, 5 -8, 8 6, 20 16, 22 28, 12 36, 0 37")
    return [
        shape(both(ear), "c"),
        detail(both(ear.moved(scale=0.55, dx=17, dy=-18)), "b"),
        shape(skull, "a"),
        detail(both(mask), "c"),
        detail(snout, "b"),
        detail(both(brow), "b"),
        detail(both(ellipse(22, 4, 8.5, 9.5)), "b"),
        *eyes(22, 4, 1.0),
        detail(ellipse(0, 20, 8, 6), "ink"),
        line(stroke("-7 29, 0 31, 7 29"), "ink", 2.8),
    ]
