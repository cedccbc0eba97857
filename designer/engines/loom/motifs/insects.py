"""Small creatures with wings or shells: bee, dragonfly, ladybird, snail, bat."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.creatures import (
    along,
    blossom,
    cheeks,
    coats,
    dots,
    encircled,
    eyes,
    halves,
    limb,
    nth,
    outline,
    placed,
    stroke,
)
from designer.engines.loom.paths import TAU, both, ellipse, joined, petal
from designer.engines.loom.rng import Rng

UP = -math.pi / 2


@motif(
    label="bee",
    words="bees bumblebee bumblebees honeybee honeybees biene bienen abeille abejas",
    near="wasp wasps hornet beetle beetles fly flies firefly fireflies",
    family="flora",
    size=0.75,
    a="#f2b632",
    b="#dcebf0",
    c="#46302a",
    d="#e98a6a",
)
@encircled
def bee(rng: Rng, cute: bool) -> list[Layer]:
    """A furry bumblebee on the wing with full pockets, or a honey bee from above."""
    return _from_above(rng) if nth(rng, 2) == 0 else _bumblebee(rng)


def _bumblebee(rng: Rng) -> list[Layer]:
    lift = rng(-0.15, 0.2)
    body = outline("-34 -10, -8 -28, 28 -30, 60 -14, 86 18!, 62 40, 26 50, -12 44, -36 24")
    bands = outline("8 -31, 26 -31, 34 8, 24 51, 6 50, 14 10") + outline(
        "48 -23, 60 -15, 66 12, 58 42, 44 47, 52 12"
    )
    ruff = outline(
        "-40 -16, -22 -26, -4 -24, -8 -16!, 2 -10, -6 -2!, 4 6,"
        " -6 14!, 2 24, -10 28!, -12 42, -34 36, -44 20, -46 0"
    )
    wing = outline("0 -22, 4 -60, 34 -94, 62 -88, 64 -60, 40 -32")
    back = outline("-4 -22, -22 -54, -18 -88, 8 -94, 18 -68, 12 -34")
    veins = stroke("10 -30, 26 -54, 50 -74") + stroke("18 -32, 38 -50, 54 -58")
    legs = (
        stroke("-14 42, -22 58, -32 60")
        + stroke("8 48, 4 64, -6 68")
        + stroke("30 48, 30 62, 22 68")
    )
    return placed(
        [
            shape(back.moved(turn=-lift), "b-"),
            rod(legs, "c", 5),
            *([detail(ellipse(30, 58, 10, 8), "d")] if rng() < 0.6 else []),
            shape(body, "a"),
            detail(bands, "c"),
            shape(ruff, "a+"),
            shape(outline("-84 6, -76 -18, -52 -26, -34 -12, -34 14, -48 30, -70 26"), "c"),
            shape(wing.moved(turn=lift), "b"),
            line(veins.moved(turn=lift), "b-", 3),
            rod(
                stroke("-70 -20, -80 -40, -94 -42") + stroke("-60 -22, -64 -44, -76 -52"), "c", 4.4
            ),
            detail(ellipse(-66, 0, 6.4, 7.4), "white"),
            detail(ellipse(-67, 0, 4.2, 5.2), "ink"),
            detail(ellipse(-56, 14, 6, 4), "d"),
        ],
        dx=4,
        dy=8,
    )


def _from_above(rng: Rng) -> list[Layer]:
    abdomen = halves("0 -6, 26 4, 32 30, 22 62, 0 92!")
    bands = joined(
        outline(f"{-w} {y}, 0 {y + 7}, {w} {y}, {w - 1} {y + 10}, 0 {y + 17}, {1 - w} {y + 10}")
        for y, w in ((10, 29), (34, 30), (56, 22))
    )
    fore = outline("10 -22, 40 -52, 78 -66, 98 -52, 90 -30, 56 -10, 16 -10")
    hind = outline("12 -8, 44 -4, 74 10, 78 28, 56 32, 22 12")
    veins = stroke("22 -22, 52 -38, 82 -48") + stroke("30 -18, 58 -24, 80 -34")
    legs = both(stroke("18 -36, 40 -50, 42 -64") + stroke("14 2, 38 30, 40 50"))
    return [
        rod(legs, "c", 4.6),
        shape(both(hind), "b-"),
        shape(both(fore), "b"),
        line(both(veins), "b-", 3),
        shape(abdomen, "a"),
        detail(bands, "c"),
        shape(halves("0 -40, 20 -34, 26 -18, 18 0, 0 4"), "a+"),
        rod(both(stroke("8 -64, 14 -82, 28 -90")), "c", 4),
        shape(halves("0 -70, 14 -66, 20 -52, 12 -40, 0 -38"), "c"),
        detail(both(ellipse(13, -55, 4.4, 6)), "d"),
    ]


@motif(
    label="dragonfly",
    plural="dragonflies",
    words="dragonfly libelle libellen libellule libélula damselfly",
    near="mosquito cicada cicadas grasshopper grasshoppers",
    family="flora",
    size=0.95,
    a="#2f8fa0",
    b="#9ed3d0",
    c="#7a5fb0",
    d="#f2c45c",
)
@coats("ac", share=0.4)
@encircled
def dragonfly(rng: Rng, cute: bool) -> list[Layer]:
    """A dragonfly with four veined wings and a ringed, slightly bent body."""
    bend = rng(-12, 12)
    tail = f"0 -22, {bend * 0.1:.1f} 20, {bend * 0.5:.1f} 60, {bend:.1f} 97"
    fore = outline("6 -36, 40 -56, 78 -62, 100 -50, 97 -38, 70 -28, 36 -24, 6 -26")
    hind = outline("6 -24, 40 -18, 74 -4, 92 14, 86 26, 60 22, 30 4, 6 -14")
    fan = rng(-0.12, 0.16)
    veins = stroke("10 -32, 46 -44, 90 -50") + stroke("14 -30, 50 -34, 82 -38")
    low = stroke("10 -20, 44 -8, 80 14") + stroke("12 -18, 36 0, 64 14")
    rings = joined(
        stroke("0 -7, 2 0, 0 7").moved(turn=angle, dx=x, dy=y, scale=1 - i * 0.05)
        for i, (x, y, angle) in enumerate(along(tail, 9, 2))
    )
    cells = outline("52 -50, 70 -54, 72 -44, 54 -40") + outline("44 -10, 58 -6, 62 4, 48 0")
    tips = ellipse(92, -50, 5, 3.4, 0.2) + ellipse(84, 18, 4.4, 3.4, 0.6)
    wings = [
        shape(both(hind.moved(turn=fan)), "b-"),
        line(both(low.moved(turn=fan)), "a", 2.8),
        shape(both(fore), "b"),
        line(both(veins), "a", 2.8),
        detail(both(cells), "c"),
        detail(both(tips), "d"),
    ]
    return [
        *wings,
        shape(limb(tail, 15, 12, 10, 9, 6), "a"),
        line(rings, "d", 3.4),
        shape(halves("0 -52, 14 -44, 17 -28, 12 -14, 0 -8"), "a"),
        line(stroke("-9 -36, 0 -30, 9 -36") + stroke("-9 -24, 0 -18, 9 -24"), "d", 3),
        shape(both(ellipse(9, -62, 11.5, 11)), "c"),
        detail(both(ellipse(6, -66, 2.8)), "white"),
    ]


@motif(
    label="ladybird",
    words="ladybirds ladybug ladybugs marienkäfer coccinelle coccinelles mariquita mariquitas",
    near="scarab scarabs",
    family="flora",
    size=0.72,
    a="#d8432f",
    b="#3a2a2c",
    c="#fbeedb",
    d="#c9cfd0",
    leaf="#6f9f5a",
)
@encircled
def ladybird(rng: Rng, cute: bool) -> list[Layer]:
    """A ladybird from above: closed, or opening its cases to fly."""
    opened = 0.62 if nth(rng, 2) == 0 else 0.0
    case = outline("0 -38!, 30 -34, 60 -8, 68 28, 54 64, 26 84, 1 88!")
    spots = [(22, -12, 8.5), (46, 12, 9.5), (22, 34, 10), (44, 48, 8), (18, 66, 6.5)]
    marks = joined(ellipse(x, y, r, r * 0.92) for x, y, r in spots[: rng.int(3, 5)])
    legs = both(
        stroke("40 -20, 66 -36, 72 -48")
        + stroke("56 20, 84 20, 96 28")
        + stroke("48 58, 72 70, 76 84")
    )
    right = [shape(case, "a"), detail(marks, "b")]
    cases = []
    for side in (1, -1):
        cases += (
            placed(placed(right, dy=38), turn=-opened * side, dy=-38, flip=False)
            if side > 0
            else placed(placed(right, dy=38, flip=True), turn=opened, dy=-38)
        )
    wings = both(outline("2 0, 30 10, 52 48, 52 88, 30 96, 10 60"))
    return placed(
        [
            rod(legs, "b", 5.4),
            *(
                [
                    shape(wings, "d"),
                    line(both(stroke("10 20, 28 52, 36 82")), "d-", 3),
                    shape(halves("0 -36, 26 -20, 28 20, 18 60, 0 74"), "b"),
                    line(
                        joined(stroke(f"-18 {y}, 0 {y + 4}, 18 {y}") for y in (2, 20, 38)), "b+", 3
                    ),
                ]
                if opened
                else []
            ),
            *cases,
            rod(both(stroke("10 -74, 20 -92, 32 -94")), "b", 4.4),
            shape(halves("0 -84, 18 -80, 26 -64, 18 -52, 0 -50"), "b"),
            shape(halves("0 -64, 28 -60, 42 -42, 36 -30, 0 -28"), "b"),
            detail(both(outline("16 -58, 30 -54, 38 -42, 28 -38, 18 -46")), "c"),
            detail(both(ellipse(13, -72, 4.6, 5)), "c"),
        ],
        scale=0.98,
        dy=4,
    )


@motif(
    label="snail",
    words="snails schnecke schnecken escargot escargots caracol caracoles slug",
    near="hermit-crab",
    family="cute",
    size=0.85,
    upright=True,
    level=True,
    a="#d98a5a",
    b="#f2d9ae",
    c="#8f4f4a",
    d="#a8b07a",
    leaf="#6f9f5a",
)
@coats("ac", share=0.4)
@encircled
def snail(rng: Rng, cute: bool) -> list[Layer]:
    """A snail under a coiled shell of stripes or dots, on a leaf or in the grass."""
    foot = outline(
        "-62 70, -70 40, -78 6, -70 -14, -52 -16, -42 2,"
        " -36 36, -8 56, 40 60, 74 66, 97 84!, 30 88, -40 88"
    )
    shell = outline("-38 40, -44 0, -28 -40, 10 -62, 52 -54, 80 -22, 80 22, 54 56, 10 64, -22 58")
    coil = stroke(
        "-22 58, -34 20, -22 -22, 12 -44, 48 -34, 62 -4,"
        " 50 26, 20 36, -4 20, -4 -8, 16 -20, 34 -8, 30 10, 16 12"
    )
    if nth(rng, 2, "shell"):
        rays = joined(
            stroke("0 0, 4 12").moved(
                turn=TAU * i / 15,
                dx=20 + 55 * math.cos(TAU * i / 15 + 1.6),
                dy=2 + 50 * math.sin(TAU * i / 15 + 1.6),
            )
            for i in range(14)
        )
        skin = [line(rays, "b", 5)]
    else:
        skin = [
            dots(
                "-34 14, -30 -14, -12 -38, 14 -52, 42 -46, 64 -28, 72 0, 66 28, 46 46, 18 52",
                "b",
                4.4,
            )
        ]
        skin.append(dots("-10 0, 4 -28, 34 -24, 50 0, 36 24, 8 28", "c", 3.6))
    horns = stroke("-62 -12, -66 -36, -72 -52") + stroke("-56 -14, -52 -38, -46 -54")
    ground = [
        shape(petal(190, 46, 0.0, -96, 88, 0.75), "leaf"),
        line(stroke("-84 88, 0 86, 76 88"), "leaf-", 3),
    ]
    grass = (
        stroke("-90 92, -94 76")
        + stroke("-82 92, -82 70")
        + stroke("84 94, 90 76")
        + stroke("92 94, 99 82")
    )
    leafy = nth(rng, 2) == 0
    return placed(
        [
            *(ground if leafy else [rod(grass, "leaf", 5)]),
            rod(horns, "d", 6.4),
            shape(ellipse(-72, -56, 8) + ellipse(-45, -58, 8), "d"),
            dots("-73 -57, -46 -59", "ink", 3.6),
            shape(foot, "d"),
            line(stroke("-40 78, 0 78, 50 79"), "d-", 3.4),
            shape(shell, "a"),
            *skin,
            line(coil, "c", 4.6),
            line(stroke("-72 14, -64 18, -56 14"), "ink", 3),
            detail(ellipse(-56, 2, 6.4, 4.4), "blush"),
            *([] if leafy else blossom(78, 66, 17, "a")),
        ],
        dy=2,
        scale=0.98,
    )


@motif(
    label="bat",
    words="bats fledermaus fledermäuse chauve-souris murciélago murciélagos",
    near="flying-fox",
    family="night",
    size=0.95,
    upright=True,
    a="#5f5273",
    b="#c9a0b4",
    c="#8a6f9f",
    d="#f2c45c",
)
@encircled
def bat(rng: Rng, cute: bool) -> list[Layer]:
    """A bat in flight, or hanging head down, wrapped in its wings."""
    return _hanging_bat() if nth(rng, 3) == 0 else _flying_bat(rng)


def _bat_head() -> list[Layer]:
    ear = outline("6 -18, 14 -44, 34 -60!, 38 -36, 30 -8")
    return [
        shape(both(ear), "a"),
        detail(both(outline("14 -22, 20 -40, 31 -50!, 32 -34, 26 -14")), "b"),
        shape(halves("0 -26, 22 -24, 34 -4, 28 18, 0 28"), "a"),
        *eyes(14, -2, 1.05),
        detail(outline("-4 7, 0 5, 4 7, 0 11"), "b"),
        line(stroke("-10 13, 0 18, 10 13"), "ink+", 2.8),
        detail(both(outline("3 17!, 8 15!, 6 23!")), "white"),
        cheeks(24, 10, 0.8),
    ]


def _flying_bat(rng: Rng) -> list[Layer]:
    high = rng(-10, 6)
    wing = outline(
        f"14 -8, 34 -26, 52 {-46 + high:.0f}, 62 {-52 + high:.0f}!,"
        f" 84 {-36 + high:.0f}, 101 2!, 86 0, 76 22!, 62 14, 50 36!, 36 26, 16 36!"
    )
    ribs = stroke(f"60 {-46 + high:.0f}, 76 -16, 77 18") + stroke(
        f"58 {-44 + high:.0f}, 58 -8, 51 32"
    )
    ribs += stroke(f"56 {-42 + high:.0f}, 36 -8, 22 30")
    hook = stroke(f"62 {-52 + high:.0f}, 66 {-64 + high:.0f}")
    feet = both(stroke("7 54, 8 66") + stroke("11 53, 14 64"))
    return [
        line(feet, "a", 4),
        rod(both(hook), "a", 5),
        shape(both(wing), "c"),
        line(both(ribs), "a", 4),
        shape(halves("0 -4, 20 4, 24 28, 14 52, 0 60"), "a"),
        detail(halves("0 24, 12 28, 13 40, 0 50"), "b"),
        line(stroke("-5 34, 0 38, 5 34") + stroke("-4 43, 0 46, 4 43"), "a", 2.8),
        *placed(_bat_head(), turn=rng(-0.2, 0.2), dy=-22),
    ]


def _hanging_bat() -> list[Layer]:
    body = halves("0 -62, 14 -56, 26 -20, 26 24, 0 40")
    wing = outline("2 34!, -6 0, 4 -40, 22 -58, 46 -30, 54 10, 44 46!, 30 34, 22 46!, 12 36")
    head = placed(_bat_head(), dy=-50)
    turned = [layer._replace(path=layer.path.moved(turn=math.pi)) for layer in head]
    return placed(
        [
            rod(stroke("-84 -84, -30 -78, 30 -82, 88 -76"), "b", 10),
            line(both(stroke("10 -58, 10 -82") + stroke("16 -56, 17 -80")), "a", 4.4),
            shape(body, "a"),
            *turned,
            shape(both(wing), "c"),
            line(both(stroke("22 -54, 36 -6, 42 38") + stroke("16 -48, 18 0, 21 40")), "a", 4),
            detail(outline("62 -76, 78 -68, 86 -54, 70 -56"), "d"),
            detail(outline("-66 -80, -82 -72, -88 -58, -72 -62"), "d"),
        ],
        dy=6,
    )
