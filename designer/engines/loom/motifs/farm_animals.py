"""Animals of the farm: sheep, pig, cow, mouse, hen."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
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
    nth,
    outline,
    placed,
    stroke,
)
from designer.engines.loom.paths import TAU, Path, arc, both, ellipse, joined
from designer.engines.loom.rng import Rng


def _fleece(cx: float, cy: float, rx: float, ry: float, bumps: int, turn: float) -> Path:
    """A cloud-edged oval."""
    pairs = []
    for i in range(bumps):
        low, high = turn + TAU * i / bumps, turn + TAU * (i + 0.5) / bumps
        pairs.append(f"{cx + rx * math.cos(low):.2f} {cy + ry * math.sin(low):.2f}!")
        pairs.append(f"{cx + rx * 1.2 * math.cos(high):.2f} {cy + ry * 1.2 * math.sin(high):.2f}")
    return outline(", ".join(pairs))


@motif(
    label="sheep",
    plural="sheep",
    words="lamb lambs ewe schaf schafe lamm mouton moutons agneau oveja ovejas cordero",
    near="goat goats ram wool",
    family="cute",
    upright=True,
    level=True,
    a="#f7eee0",
    b="#4d4450",
    c="#e58f8a",
    d="#d9a25f",
    leaf="#7f9f6a",
)
@coats("ab", share=0.2)
@encircled
def sheep(rng: Rng, cute: bool) -> list[Layer]:
    """A woolly sheep with curls, flowers on its head or a bell round its neck."""
    legs = limb("-22 44, -24 90", 14, 11) + limb("44 44, 46 90", 14, 11)
    far = limb("-2 44, -4 84", 13, 10) + limb("64 36, 66 84", 13, 10)
    curls = joined(
        stroke("-1 0, 0 -1, 1 0, 0.2 0.9, -0.3 0.1").moved(scale=r, turn=turn, dx=x, dy=y)
        for x, y, r, turn in (
            (4, -22, 9, 2.4),
            (34, -32, 8, 3.0),
            (58, -10, 10, 2.0),
            (28, 0, 10, 1.4),
            (2, 20, 8, 2.8),
            (50, 26, 9, 0.6),
            (24, 36, 7, 2.2),
        )
    )
    head = halves("0 -26, 16 -24, 25 -8, 23 12, 14 30, 0 35")
    ear = outline("20 -14, 38 -20, 52 -8, 46 2, 30 2")
    face = [
        shape(both(ear), "b"),
        detail(both(ear.moved(scale=0.55, dx=17, dy=-4)), "c"),
        shape(head, "b"),
        detail(both(ellipse(10, -2, 6.4, 7.2)), "white"),
        detail(both(ellipse(10, -1, 4, 5)), "ink"),
        line(stroke("-5 18!, 0 22!, 5 18!") + stroke("0 22, 0 27"), "a", 2.8),
        detail(both(ellipse(15, 11, 5, 3.4)), "c"),
        shape(_fleece(0, -28, 17, 9, 7, 0.2), "a"),
    ]
    if nth(rng, 2) == 0:
        face += [*blossom(-14, -34, 13, "c"), *blossom(6, -38, 14, "d", "a")]
        charm: list[Layer] = []
    else:
        charm = [shape(ellipse(-46, 36, 10, 11), "sun"), detail(ellipse(-46, 43, 3), "b")]
    whole = [
        shape(far, "b-"),
        shape(legs, "b"),
        shape(ellipse(94, -8, 10, 12), "a"),
        shape(_fleece(22, 4, 60, 46, 13, rng(0, 0.4)), "a"),
        line(curls, "a-", 4),
        *charm,
        *placed(face, turn=rng(-0.15, 0.2), dx=-52, dy=-6, scale=1.08),
    ]
    return placed(whole, scale=0.95)


@motif(
    label="pig",
    words="pigs piglet piglets piggy schwein schweine cochon cochons cerdo cerdos hog",
    near="boar boars tapir",
    family="cute",
    upright=True,
    level=True,
    a="#f0a9a4",
    b="#fbd9cf",
    c="#c9636b",
    d="#7a5548",
    leaf="#7f9f5f",
)
@encircled
def pig(rng: Rng, cute: bool) -> list[Layer]:
    """A stout pig with a curly tail: spotted, or with a flower behind its ear."""
    spotted = nth(rng, 2) == 0
    curl = stroke("86 -6, 98 -14, 99 -28, 88 -30, 86 -20, 97 -16")
    far = limb("-22 40, -20 76", 26, 20) + limb("46 40, 42 76", 28, 20)
    body = outline(
        "-60 -36, -20 -48, 30 -48, 72 -34, 92 -2, 86 32, 78 54, 78 80, 70 86, 54 86, 50 74, 46 56,"
        "14 62, -16 58, -26 74, -28 84, -46 86, -52 78, -54 52, -70 20"
    )
    spots = outline("20 -48, 46 -46, 50 -26, 34 -16, 16 -28") + outline("62 8, 84 2, 88 26, 68 30")
    spots += outline("0 14, 22 10, 28 32, 8 40, -6 28")
    head = [
        shape(halves("0 -36, 28 -34, 44 -8, 42 18, 24 36, 0 40"), "a"),
        shape(both(outline("12 -34, 30 -50, 52 -46!, 48 -26, 36 -12, 22 -18")), "a-"),
        *eyes(20, -8, 1.1),
        shape(outline("-22 12, 0 0, 22 12, 20 28, 0 34, -20 28"), "b"),
        detail(both(ellipse(8, 16, 4, 6)), "c"),
        cheeks(33, 10, 1.0),
    ]
    if not spotted:
        head += blossom(28, -36, 19, "c")
    whole = [
        rod(curl, "a", 6),
        shape(far, "a-"),
        shape(body, "a"),
        *([detail(spots, "d")] if spotted else [line(stroke("40 10, 44 40, 58 50"), "a-", 4)]),
        line(stroke("-40 84, -40 78") + stroke("63 84, 63 78"), "c", 4),
        *placed(head, turn=rng(-0.2, 0.12), dx=-54, dy=-12),
    ]
    return placed(whole, scale=0.94, dy=-6)


@motif(
    label="cow",
    words="cows calf calves kuh kühe vache vaches vaca vacas cattle",
    near="bull bulls ox oxen bison yak",
    family="cute",
    size=1.1,
    upright=True,
    level=True,
    a="#f8efe2",
    b="#4e3f3f",
    c="#eda79c",
    d="#b9734a",
    leaf="#6f9a5f",
)
@coats("bd", share=0.4)
@encircled
def cow(rng: Rng, cute: bool) -> list[Layer]:
    """A patched cow with a bell, chewing a daisy or a blade of clover."""
    tail = stroke("84 -30, 96 -10, 95 22")
    far = limb("-18 34, -18 86", 22, 17) + limb("48 34, 46 86", 24, 17)
    body = outline(
        "-50 -42, -10 -40, 40 -44, 78 -38, 88 -14, 86 20, 84 50, 84 84, 78 92, 64 92, 60 80, 58 46,"
        "30 44, 0 44, -24 46, -30 82, -34 92, -50 92, -54 80, -56 40, -66 8"
    )
    patches = outline("4 -40!, 38 -44, 44 -22, 30 -2, 8 -6, -4 -22") + outline(
        "60 -41!, 80 -36, 88 -12, 87 10!, 70 8, 58 -14"
    )
    patches += outline("18 20, 40 14, 52 30, 42 42, 20 42") + outline(
        "-30 0, -14 6, -14 26, -30 28"
    )
    hooves = outline("-32 84!, -31 88, -35 92, -50 92, -54 85!, -43 82")
    hooves += outline("61 83!, 64 92, 78 92, 84 82!, 72 80")
    head = [
        shape(both(outline("10 -34, 18 -48, 32 -58!, 36 -42, 26 -26")), "d"),
        shape(both(outline("24 -24, 46 -34, 62 -24, 52 -10, 30 -8")), "b"),
        detail(both(outline("32 -20, 46 -26, 54 -22, 46 -15")), "c"),
        shape(halves("0 -38, 22 -36, 33 -18, 29 8, 24 20, 0 20"), "a"),
        detail(outline("6 -37, 22 -36, 33 -18, 31 0, 20 6, 8 -8"), "b"),
        shape(outline("-30 16, -14 4, 14 4, 30 16, 22 34, 0 39, -22 34"), "c"),
        detail(both(ellipse(11, 17, 3.6, 4.6)), "b"),
        *eyes(19, -12, 1.0),
    ]
    if nth(rng, 2) == 0:
        head += [rod(stroke("-10 30, -30 36, -44 30"), "leaf", 4), *blossom(-46, 26, 17, "a")]
    else:
        head += [line(stroke("-9 27, 0 31, 9 27"), "b", 3), *blossom(-22, -34, 16, "c")]
    whole = [
        rod(tail, "a-", 6),
        shape(outline("95 10, 104 28, 96 46!, 88 30"), "b"),
        shape(far, "a-"),
        shape(outline("12 40, 26 56, 48 54, 54 40"), "c"),
        shape(body, "a"),
        detail(patches, "b"),
        detail(hooves, "b"),
        shape(limb("-72 14, -50 30, -24 18", 8, 9, 8), "c-"),
        shape(outline("-56 30, -44 30, -38 48, -62 48"), "sun"),
        *placed(head, turn=rng(-0.14, 0.14), dx=-50, dy=-28),
    ]
    return placed(whole, scale=0.94, dx=3)


@motif(
    label="mouse",
    plural="mice",
    words="rat rats maus mäuse souris ratón ratones",
    near="gerbil shrew rodent capybara",
    family="cute",
    size=0.85,
    upright=True,
    a="#a6a3ad",
    b="#f3b5ae",
    c="#f5cf6a",
    d="#d9615a",
    leaf="#7f9f5f",
)
@encircled
def mouse(rng: Rng, cute: bool) -> list[Layer]:
    """A sitting mouse with saucer ears, holding cheese or a strawberry."""
    tail = stroke("36 88, 70 92, 92 72, 86 44, 68 44, 70 58")
    body = outline(
        "-22 -10, -38 26, -42 68, -48 88, -40 97, 0 97, 40 95, 58 78, 54 42, 34 10, 10 -10"
    )
    head = outline("-74 6, -66 -10, -46 -34, -14 -44, 16 -32, 26 -8, 16 12, -8 22, -42 20, -64 14")
    if nth(rng, 2) == 0:
        food = [
            shape(outline("-82 50!, -36 34!, -30 60!, -76 72!"), "c"),
            detail(ellipse(-58, 50, 5) + ellipse(-44, 56, 4) + ellipse(-68, 60, 3.6), "c-"),
        ]
    else:
        food = [
            shape(outline("-76 40, -56 34, -38 42, -42 60, -58 76, -74 60"), "d"),
            shape(outline("-76 40!, -66 28!, -56 34, -46 26!, -38 42!, -56 46"), "leaf"),
            dots("-64 52, -52 52, -58 62", "c", 2.4),
        ]
    whiskers = stroke("-52 6, -66 22") + stroke("-46 9, -54 26") + stroke("-58 2, -78 16")
    return [
        rod(tail, "b", 7),
        shape(outline("-8 -34, -14 -66, 10 -90, 40 -82, 48 -54, 32 -32, 12 -24"), "a-"),
        detail(outline("2 -40, 0 -62, 14 -78, 32 -72, 36 -54, 24 -40"), "b"),
        shape(body, "a"),
        detail(outline("-30 18, -14 22, -12 52, -22 82, -38 80, -38 46"), "a+"),
        line(stroke("20 94, 12 72, 28 56, 46 62"), "a-", 4),
        shape(ellipse(-28, 95, 18, 7) + ellipse(18, 95, 20, 7), "b"),
        *food,
        shape(limb("-14 24, -28 44, -46 46", 20, 17, 13), "a"),
        shape(outline("-32 -28, -62 -50, -58 -84, -30 -94, -6 -78, -4 -50"), "a"),
        detail(outline("-30 -38, -50 -54, -48 -76, -30 -82, -15 -72, -14 -52"), "b"),
        shape(head, "a"),
        *eye(-38, -8, 1.1),
        detail(ellipse(-74, 4, 7, 6), "b"),
        line(whiskers, "ink+", 2.2),
        detail(ellipse(-20, 6, 8, 5.4), "blush"),
    ]


@motif(
    label="hen",
    words="hens chicken chickens chick chicks rooster huhn hühner poule poules gallina gallinas",
    near="turkey turkeys quail poultry",
    family="cute",
    upright=True,
    level=True,
    a="#f7ead4",
    b="#d9483f",
    c="#e8a33f",
    d="#5f86a0",
    leaf="#7f9f5f",
)
@encircled
def hen(rng: Rng, cute: bool) -> list[Layer]:
    """A broody hen in patterned feathers, with an egg or a chick."""
    dark = nth(rng, 2) == 0
    coat, mark = ("d", "a") if dark else ("a", "d")
    tail = outline(
        "36 0, 46 -34, 66 -62, 84 -66, 80 -50, 98 -46, 90 -30, 102 -18, 88 -8, 84 14, 56 30"
    )
    body = outline(
        "-58 -66, -40 -84, -22 -72, -18 -42, 2 -22, 34 -14, 66 -4, 74 22, 56 52, 20 66, -20 64,"
        "-52 42, -64 6, -62 -32"
    )
    wing = outline("-16 2, 14 -10, 50 2, 60 20!, 46 24, 50 36!, 32 34, 30 46!, 8 40, -14 26")
    comb = outline("-62 -72!, -66 -88, -54 -86, -50 -99, -40 -88, -28 -94, -26 -80, -24 -68!")
    scallops = joined(arc(x, y, 7, 0.2, 2.9) for x, y in ((-4, 8), (16, 4), (6, 20), (26, 16)))
    legs = stroke("-14 62, -14 86") + stroke("14 62, 14 86")
    legs += stroke("-30 92, -14 86, -4 93") + stroke("-2 92, 14 86, 26 93")
    breast = dots("-46 -8, -34 2, -48 8, -36 18, -26 32, -42 28", mark, 3.4)
    child: list[Layer] = []
    if nth(rng, 2, "chick"):
        child = [
            shape(outline("60 70, 76 62, 92 70, 94 86, 80 96, 62 94, 52 84"), "sun"),
            *eye(68, 76, 0.55),
            detail(outline("58 78!, 50 83!, 60 86!"), "c"),
            line(stroke("78 82, 86 84, 90 78"), "sun-", 3),
        ]
    return [
        rod(legs, "c", 5),
        shape(tail, mark),
        line(stroke("54 4, 66 -26, 78 -50") + stroke("62 10, 80 -18, 90 -32"), f"{mark}+", 4),
        shape(comb, "b"),
        shape(outline("-60 -62!, -82 -52!, -60 -48!"), "c"),
        shape(body, coat),
        breast,
        shape(outline("-62 -46, -50 -48, -50 -28, -60 -22, -66 -32"), "b"),
        shape(wing, mark if dark else "c"),
        line(scallops, coat if dark else "a", 3.6),
        *eye(-46, -62, 1.0),
        detail(ellipse(-36, -48, 6.5, 4.4), "blush"),
        *child,
    ]
