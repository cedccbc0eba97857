"""Animals of the reef: octopus, jellyfish, seahorse, crab, starfish, axolotl."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.creatures import (
    along,
    blossom,
    cheeks,
    coats,
    dots,
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
from designer.engines.loom.paths import TAU, both, ellipse, joined, petal, polar
from designer.engines.loom.rng import Rng


@motif(
    label="octopus",
    plural="octopuses",
    words="octopi octopus krake kraken tintenfisch pieuvre pieuvres pulpo pulpos",
    near="squid squids cuttlefish nautilus",
    family="sea",
    size=1.1,
    upright=True,
    a="#d9706a",
    b="#f6c9b4",
    c="#f2b65c",
    d="#8f3f56",
)
@coats("ad", share=0.35)
@encircled
def octopus(rng: Rng, cute: bool) -> list[Layer]:
    """An octopus with eight curling arms, suckers and a spotted brow; some wear a captain's air."""
    sway = rng(-8, 8)
    behind = (
        f"-14 30, -52 44, -88 {34 + sway:.0f}, -96 6, -80 -6",
        f"14 30, 52 46, 88 {36 - sway:.0f}, 97 8, 82 -6",
        f"-10 34, -22 74, {-44 + sway:.0f} 96, -62 90",
        f"10 34, 24 74, {44 + sway:.0f} 96, 64 90",
    )
    front = (
        f"-20 30, -52 62, -82 {66 - sway:.0f}, -92 86, -76 95",
        f"20 30, 52 62, 80 {66 + sway:.0f}, 94 84, 78 95",
        f"-6 36, -14 66, {-24 - sway:.0f} 82, -12 97",
        f"8 36, 18 66, {14 - sway:.0f} 84, 28 96",
    )
    suckers = joined(
        ellipse(x, y, 3.4 - i * 0.25)
        for path in front[:2]
        for i, (x, y, _) in enumerate(along(path, 8, 2))
    )
    head = outline(
        "0 -96, 38 -86, 58 -52, 52 -16, 38 8, 36 36, 0 46, -36 36, -38 8, -52 -16, -58 -52, -38 -86"
    )
    spots = (
        ellipse(-30, -66, 8, 7)
        + ellipse(-12, -80, 5)
        + ellipse(34, -60, 6.4)
        + ellipse(22, -78, 4.4)
    )
    spots += ellipse(-42, -46, 4.4) + ellipse(42, -40, 4)
    ring = nth(rng, 2) == 0
    return [
        *(shape(limb(path, 26, 20, 15, 11, 7), "a-") for path in behind),
        *(shape(limb(path, 26, 21, 16, 12, 8), "a") for path in front),
        detail(suckers, "b"),
        shape(head, "a"),
        detail(spots, "b" if ring else "d"),
        *eyes(22, -12, 1.35),
        line(stroke("-10 12, 0 18, 10 12"), "ink", 3.2),
        cheeks(36, 6, 1.0),
        *(blossom(34, -80, 22, "c", "d") if not ring else []),
    ]


@motif(
    label="jellyfish",
    plural="jellyfish",
    words="jellyfishes qualle quallen méduse méduses medusa medusas",
    near="plankton",
    family="sea",
    upright=True,
    a="#c98fc9",
    b="#f3c4d0",
    c="#7fa9d9",
    d="#fbeed9",
)
@coats("ac", share=0.4)
@encircled
def jellyfish(rng: Rng, cute: bool) -> list[Layer]:
    """A jellyfish: a patterned bell, frilled ribbons and thin threads adrift."""
    lean = rng(-10, 10)
    bell = outline(
        "-66 0!, -62 -44, -34 -84, 0 -94, 34 -84, 62 -44, 66 0!, 56 8, 46 -1!, 34 10, 22 0!,"
        "10 10, 0 0!, -10 10, -22 0!, -34 10, -46 -1!, -56 8"
    )
    ribbons = []
    for x, long in ((-26, 74), (0, 92), (26, 80)):
        ribbons.append(
            outline(
                f"{x - 10} -6, {x - 14} 18, {x - 4 + lean * 0.4:.1f} 36,"
                f" {x - 13 + lean * 0.7:.1f} 56,"
                f"{x + lean:.1f} {long}!, {x + 8 + lean * 0.7:.1f} 58,"
                f" {x + 14 + lean * 0.4:.1f} 38, {x + 5} 18, {x + 10} -6"
            )
        )
    threads = joined(
        stroke(
            f"{x} 2, {x + 7} 26, {x - 5 + lean * 0.6:.1f} 52,"
            f" {x + 4 + lean:.1f} {78 + (x * 7) % 19}"
        )
        for x in (-52, -40, 40, 52)
    )
    arcs = stroke("-54 -20, -34 -8, -14 -16, 0 -8, 14 -16, 34 -8, 54 -20")
    marks: list[Layer] = [dots("-36 -44, -14 -58, 14 -58, 36 -44", "d", 6)]
    if nth(rng, 2):
        marks = [
            detail(
                joined(
                    petal(30, 12, t - math.pi / 2, 10 * t, -42, 0.3)
                    for t in (-1.1, -0.55, 0.0, 0.55, 1.1)
                ),
                "d",
            ),
            dots("-46 -40, 46 -40", "d", 4),
        ]
    return [
        rod(threads, "c", 4),
        *(shape(path, role) for path, role in zip(ribbons, ("b", "c", "b"), strict=True)),
        shape(bell, "a"),
        *marks,
        line(arcs, "b", 4.4),
        *eyes(19, -26, 0.9, asleep=nth(rng, 3, "sleep") == 0),
        cheeks(32, -18, 0.8),
        line(stroke("-6 -20, 0 -16, 6 -20"), "ink", 2.8),
    ]


@motif(
    label="seahorse",
    words="seahorses sea-horse seepferdchen hippocampe",
    near="sea-dragon",
    family="sea",
    size=1.05,
    upright=True,
    a="#e5a04f",
    b="#f9dfae",
    c="#d9694f",
    d="#4f8f92",
)
@coats("ac", share=0.35)
@encircled
def seahorse(rng: Rng, cute: bool) -> list[Layer]:
    """A seahorse, ringed and crested, its tail in a coil."""
    spine = "-6 -62, 18 -38, 14 -4, 22 28, 14 58, -10 74, -30 64, -30 46, -16 46"
    body = limb(spine, 34, 36, 46, 44, 32, 22, 17, 13, 10, 8)
    rings = joined(
        stroke(f"0 {-w}, 3 0, 0 {w}").moved(turn=angle, dx=x, dy=y)
        for (x, y, angle), w in zip(
            along(spine, 14, 3)[:9], (13, 15, 16, 15, 13, 11, 9, 8, 6), strict=True
        )
    )
    head = outline(
        "-16 -84, 4 -92, 20 -76, 18 -56, 0 -48, -18 -50,"
        " -34 -44, -58 -38, -66 -44, -62 -52, -40 -58, -26 -66"
    )
    crest = outline("-10 -84, -16 -100!, -2 -92, 6 -103!, 12 -90, 24 -96!, 22 -80, 30 -72!, 18 -66")
    fin = outline("30 -14, 50 -26, 62 -8!, 54 -2, 64 12!, 52 16, 54 30!, 34 22")
    belly = outline("2 -40, -4 -14, 4 14, 2 38, 13 14, 9 -14, 11 -36")
    return placed(
        [
            shape(fin, "c"),
            line(stroke("36 -4, 52 -10") + stroke("38 6, 54 8") + stroke("38 14, 48 22"), "b", 3.4),
            shape(body, "a"),
            detail(belly, "b"),
            line(rings, "c", 3.8),
            shape(crest, "c"),
            shape(head, "a"),
            line(stroke("-52 -44, -50 -54") + stroke("-42 -46, -40 -56"), "c", 3),
            *eye(-8, -70, 1.05),
            detail(ellipse(4, -58, 6.4, 4.4), "blush"),
            detail(ellipse(-70, 4, 6) + ellipse(-60, -14, 4) + ellipse(-74, -18, 3.4), "d"),
            *(blossom(16, -88, 16, "d") if nth(rng, 2) == 0 else []),
        ],
        dx=6,
        dy=6,
        scale=1.04,
    )


@motif(
    label="crab",
    words="crabs krabbe krabben crabe crabes cangrejo cangrejos",
    near="lobster lobsters shrimp shrimps prawn prawns crayfish crawfish",
    family="sea",
    size=0.95,
    upright=True,
    level=True,
    a="#d9553f",
    b="#f6cda4",
    c="#a8362f",
    d="#f2b65c",
)
@coats("ad", share=0.34)
@encircled
def crab(rng: Rng, cute: bool) -> list[Layer]:
    """A crab with raised claws, one larger than the other."""
    big = (1.0, 1.14)[nth(rng, 2)]
    claw = outline(
        "0 20, -22 8, -26 -22, -8 -44, 6 -48!, 2 -26, 12 -14!, 16 -34, 28 -44!, 36 -20, 24 8"
    )
    legs = both(
        stroke("44 40, 72 40, 86 58")
        + stroke("40 52, 66 60, 76 80")
        + stroke("32 60, 52 76, 54 95")
    )
    arms = stroke("38 12, 60 2, 66 -22")
    shell = outline(
        "-62 20, -52 -8, -26 -24, 0 -28, 26 -24, 52 -8, 62 20, 46 52, 20 66, 0 68, -20 66, -46 52"
    )
    right = [shape(claw, "a"), dots("-8 -14, -14 -2, 16 -6", "b", 3.4)]
    marks = dots("-28 8, -10 0, 10 0, 28 8", "b", 4)
    if nth(rng, 2):
        marks = line(stroke("-36 6, -18 -2, 0 4, 18 -2, 36 6"), "b", 4.4)
    return [
        rod(legs, "c", 9),
        rod(both(arms), "c", 12),
        *placed(right, dx=64, dy=-32, turn=0.16, scale=0.82 if big > 1 else 1.0),
        *placed(right, dx=-64, dy=-32, turn=-0.16, flip=True, scale=big),
        rod(both(stroke("14 -22, 16 -44")), "a", 7),
        shape(shell, "a"),
        marks,
        detail(outline("-44 50, -20 58, 0 60, 20 58, 44 50, 20 66, 0 68, -20 66"), "b"),
        shape(both(ellipse(17, -50, 12.5)), "b"),
        *placed(eyes(16, 0, 1.0), dy=-49),
        line(stroke("-14 28, 0 37, 14 28"), "ink", 3.4),
        cheeks(30, 26, 1.0),
    ]


@motif(
    label="starfish",
    plural="starfish",
    words="starfishes sea-star seestern seesterne étoile-de-mer estrella-de-mar",
    near="urchin urchins sand-dollar",
    family="sea",
    size=0.85,
    face=True,
    a="#e9925c",
    b="#fbe0b8",
    c="#c95f4a",
)
@coats("ac", share=0.35)
@encircled
def starfish(rng: Rng, cute: bool) -> list[Layer]:
    """A starfish with bent arms, beaded along each."""
    pairs, beads, ridges = [], [], []
    for i in range(5):
        angle = -math.pi / 2 + TAU * i / 5 + rng(-0.07, 0.07)
        reach, curl = rng(86, 99), rng(-0.16, 0.16)
        for radius, turn in (
            (36, -0.628),
            (62, -0.24),
            (reach * 0.94, curl - 0.11),
            (reach, curl),
            (reach * 0.94, curl + 0.11),
            (62, 0.24),
        ):
            x, y = polar(radius, angle + turn)
            pairs.append(f"{x:.1f} {y:.1f}")
        for k, radius in enumerate((34, 50, 66, 80)):
            x, y = polar(radius, angle + curl * (radius / reach) ** 2)
            beads.append((x, y, 6 - k))
        inner, outer = polar(26, angle), polar(reach * 0.8, angle + curl * 0.6)
        ridges.append(stroke(f"{inner[0]:.1f} {inner[1]:.1f}, {outer[0]:.1f} {outer[1]:.1f}"))
    rim = [
        (x, y, 2.6)
        for i in range(5)
        for side in (-0.2, 0.2)
        for x, y in [polar(52, -math.pi / 2 + TAU * i / 5 + side * 1.2)]
    ]
    out = [shape(outline(", ".join(pairs)), "a")]
    if nth(rng, 2):
        out.append(line(joined(ridges), "c", 5))
        out.append(detail(joined(ellipse(x, y, r + 1) for x, y, r in rim), "b"))
    else:
        out.append(detail(joined(ellipse(x, y, r) for x, y, r in beads), "b"))
        out.append(detail(joined(ellipse(x, y, r) for x, y, r in rim), "c"))
    if cute:
        return [*out, detail(ellipse(0, 2, 30), "a"), *face(0, -2, 0.9, rng)]
    return [*out, detail(ellipse(0, 0, 12), "b"), detail(ellipse(0, 0, 6), "c")]


@motif(
    label="axolotl",
    words="axolotls ajolote ajolotes",
    near="mudpuppy",
    family="cute",
    size=1.0,
    upright=True,
    a="#f2b3b8",
    b="#fbdcd6",
    c="#d9607f",
    d="#7fb3a8",
)
@coats("ad", share=0.3)
@encircled
def axolotl(rng: Rng, cute: bool) -> list[Layer]:
    """A smiling axolotl with feathery gills, its tail swept to one side."""
    bend = rng(-6, 10)
    tail = f"6 20, 34 44, 66 {46 + bend:.0f}, 92 {14 + bend:.0f}"
    sail = outline(
        f"20 16, 44 24, 70 {14 + bend:.0f}, 98 {-20 + bend:.0f}!,"
        f" 99 {14 + bend:.0f}, 80 {60 + bend:.0f}, 48 72, 16 60"
    )
    gills = []
    for turn, long in ((-0.75, 50), (-0.2, 54), (0.35, 46)):
        gills.append(
            outline(
                "0 -6, 16 -12, 24 -6!, 32 -12, 42 -5!, 52 -6,"
                " 56 0!, 52 6, 42 5!, 32 12, 24 6!, 16 12, 0 6"
            ).moved(scale=long / 54, turn=turn, dx=36, dy=-38)
        )
    hands = both(limb("30 32, 44 50, 58 52", 17, 14, 11))
    fingers = both(stroke("58 52, 68 46") + stroke("58 52, 70 54") + stroke("58 52, 66 62"))
    body = halves("0 0, 30 4, 36 34, 26 66, 0 78")
    head = outline("-62 -30, -46 -62, 0 -74, 46 -62, 62 -30, 52 0, 22 16, 0 18, -22 16, -52 0")
    feet = both(limb("18 62, 26 82, 40 90", 17, 14, 11))
    return [
        shape(sail, "c"),
        shape(limb(tail, 40, 30, 18, 6), "a"),
        *(shape(both(g), "c") for g in gills),
        shape(feet, "a-"),
        rod(fingers, "a-", 5),
        shape(hands, "a-"),
        shape(body, "a"),
        detail(halves("0 20, 16 24, 20 44, 12 62, 0 68"), "b"),
        shape(head, "a"),
        *eyes(36, -26, 1.05),
        line(stroke("-24 -12, -10 -4, 0 -6, 10 -4, 24 -12"), "ink", 3.2),
        cheeks(42, -8, 1.1),
        dots("-18 -56, -6 -62, 10 -60, 20 -54", "c", 2.8),
        *(blossom(-30, -66, 18, "d") if nth(rng, 2) == 0 else []),
    ]
