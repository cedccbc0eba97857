"""Squirrel and raccoon."""

from __future__ import annotations

from designer.engines.loom.motifs.base import Layer, detail, line, motif, shape
from designer.engines.loom.motifs.creatures import (
    coats,
    encircled,
    eye,
    eyes,
    halves,
    limb,
    nth,
    outline,
    placed,
    stroke,
)
from designer.engines.loom.paths import both, ellipse
from designer.engines.loom.rng import Rng


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
@coats("ac", share=0.34)
@encircled
def squirrel(rng: Rng, cute: bool) -> list[Layer]:
    """A red squirrel with an acorn, its tail a great curl; or one on the run."""
    return _running_squirrel() if nth(rng, 3) == 0 else _sitting_squirrel(rng)


def _running_squirrel() -> list[Layer]:
    tail = outline(
        "38 12, 42 -22, 60 -46, 56 -62, 38 -56!, 44 -86, 78 -96, 103 -70, 102 -28, 84 6, 60 28"
    )
    body = outline("-48 -4, -20 -16, 20 -20, 52 -8, 62 14, 46 30, 10 30, -24 30, -48 20")
    near = limb("42 12, 44 40, 76 54, 90 74", 38, 22, 14, 11)
    far = limb("52 12, 72 32, 98 42", 30, 17, 10) + limb("-24 20, -40 44, -64 52", 17, 13, 10)
    reach = limb("-36 16, -62 34, -88 34", 20, 15, 11)
    head = outline("-98 -10, -88 -32, -66 -46, -42 -42, -30 -24, -36 -4, -58 6, -86 4")
    return [
        shape(tail, "a"),
        line(stroke("60 10, 80 -16, 88 -48, 78 -74") + stroke("54 2, 68 -24, 74 -48"), "d", 5),
        shape(far, "a-"),
        shape(outline("-62 -38, -64 -58, -56 -74!, -46 -58, -44 -38"), "a-"),
        shape(body, "a"),
        detail(outline("-48 6, -28 12, -4 22, 20 28, -24 31, -46 21"), "b"),
        line(stroke("-14 -8, 8 -10, 30 -4") + stroke("-16 0, 4 0, 22 4"), "d", 4.4),
        shape(near, "a"),
        shape(reach, "a"),
        shape(outline("-50 -36, -50 -58, -40 -76!, -30 -58, -30 -34"), "a"),
        shape(head, "a"),
        detail(outline("-97 -8, -82 -10, -62 -2, -62 5, -86 4"), "b"),
        *eye(-68, -22, 1.1),
        detail(ellipse(-97, -11, 5.5, 5), "ink"),
        detail(ellipse(-56, -8, 7, 4.8), "blush"),
        shape(outline("-104 8, -92 0, -78 6, -76 20, -88 34!, -102 24"), "d"),
        shape(outline("-106 8, -100 -4, -86 -6, -74 2, -74 12, -90 8"), "c"),
    ]


def _sitting_squirrel(rng: Rng) -> list[Layer]:
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
    striped = nth(rng, 2) == 0
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
@encircled
def raccoon(rng: Rng, cute: bool) -> list[Layer]:
    """A sitting raccoon in its mask, with a ringed tail."""
    body = outline(
        "-28 -20, -42 14, -48 56, -52 86, -44 96, -10 97, 26 97, 46 92, 50 60, 42 18, 28 -18"
    )
    tail = limb("34 88, 74 86, 94 54, 86 12, 70 -4", 26, 34, 34, 30, 16)
    rings = stroke("60 98, 62 72") + stroke("92 84, 74 66") + stroke("103 48, 78 48")
    rings += stroke("98 16, 74 28")
    scarf = nth(rng, 2) == 0
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
    else:
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
        line(stroke("-7 29, 0 31, 7 29"), "ink+", 2.8),
    ]
