"""Fish and koi."""

from __future__ import annotations

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
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
    swapped,
)
from designer.engines.loom.paths import ellipse, joined, petal
from designer.engines.loom.rng import Rng


@motif(
    label="fish",
    plural="fish",
    words="fishes goldfish fische poisson poissons pez peces clownfish angelfish",
    near="aquarium herring sardine sardines trout tuna piranha",
    family="sea",
    upright=True,
    a="#e9804f",
    b="#f4c069",
    c="#2f7f92",
    d="#fbeed6",
)
@coats("ac", share=0.4)
@encircled
def fish(rng: Rng, cute: bool) -> list[Layer]:
    """A fish: plump with scales, tall with bands, or slim with a folk pattern."""
    return (_plump, _tall, _slim)[nth(rng, 3)](rng)


def _fish_face(x: float, y: float, size: float) -> list[Layer]:
    return [
        detail(ellipse(x, y, 11 * size, 11.6 * size), "d"),
        *eye(x - 1, y, 0.95 * size),
    ]


def _plump(rng: Rng) -> list[Layer]:
    body = outline("-94 4, -78 -30, -36 -54, 14 -50, 52 -16, 64 4, 52 22, 14 54, -36 56, -78 34")
    tail = outline("50 4, 66 -18, 88 -52, 99 -44, 90 -14, 84 4, 92 22, 99 50, 88 58, 64 26")
    dorsal = outline("-40 -48, -22 -78, 10 -84, 38 -66, 30 -56!, 32 -44, 22 -36")
    keel = outline("-24 50, -8 78, 18 76, 14 62!, 22 48")
    fin = outline("-24 14, -6 8, 14 18, 20 36!, 4 38, -14 32")
    scales = joined(
        stroke("-4 -9, 7 0, -4 9").moved(dx=x, dy=y)
        for x, ys in ((-14, (-26, -8)), (6, (-34, -17, 0)), (24, (-25, -8, 9)), (40, (-15, 2, 18)))
        for y in ys
    )
    rays = stroke("64 -4, 82 -34") + stroke("66 4, 78 4") + stroke("64 12, 82 38")
    return [
        shape(tail, "b"),
        shape(dorsal, "b"),
        shape(keel, "b"),
        line(rays + stroke("-16 -54, -6 -74") + stroke("4 -52, 14 -72"), "b-", 3.4),
        shape(body, "a"),
        detail(outline("-92 6, -76 -28, -52 -46, -40 -20, -40 24, -54 50, -78 34"), "c"),
        line(stroke("-46 -46, -32 -18, -32 24, -46 52"), "d", 5),
        line(scales, "d", 3.4),
        shape(fin, "b"),
        *_fish_face(-66, -8, 1.0),
        line(stroke("-90 14, -80 18, -72 14"), "ink", 3),
    ]


def _tall(rng: Rng) -> list[Layer]:
    body = outline("-88 6, -64 -20, -30 -48, 8 -52, 40 -20, 52 4, 40 28, 8 58, -30 56, -64 30")
    top = outline("-34 -44, -12 -76, 26 -96, 60 -99!, 46 -76, 40 -46, 42 -18")
    low = outline("-34 52, -12 82, 24 98, 54 99!, 44 78, 40 52, 42 26")
    tail = outline("44 4, 62 -22, 90 -34!, 84 -14, 90 4!, 84 22, 90 42!, 62 30")
    bands = [
        outline("-46 -36, -34 -46, -28 -20, -28 30, -36 54, -48 44, -42 4"),
        outline("-4 -54, 10 -52, 18 -20, 18 28, 10 58, -6 60, 2 4"),
    ]
    trail = stroke("-18 52, -30 74, -46 92")
    return [
        shape(tail, "b"),
        shape(top, "c"),
        shape(low, "c"),
        line(stroke("-4 -60, 20 -80, 44 -90") + stroke("10 -54, 28 -66, 40 -72"), "b", 3.6),
        line(stroke("-4 68, 20 84, 42 92") + stroke("10 60, 28 72, 40 78"), "b", 3.6),
        rod(trail, "b", 4.4),
        shape(body, "a"),
        detail(joined(bands), "d"),
        line(stroke("54 -6, 76 -20") + stroke("56 4, 76 4") + stroke("54 14, 76 28"), "b-", 3.4),
        shape(outline("-14 8, 4 2, 20 12!, 14 20, 18 30!, -4 26"), "b"),
        *_fish_face(-60, -4, 0.9),
        line(stroke("-86 14, -78 17, -72 13"), "ink", 3),
    ]


def _slim(rng: Rng) -> list[Layer]:
    body = outline("-99 4, -80 -18, -40 -32, 10 -30, 52 -10, 70 2, 52 16, 10 36, -40 38, -80 24")
    tail = outline("60 3, 78 -18, 99 -34!, 92 3, 99 40!, 78 24")
    fins = outline("-30 -28, -8 -54, 26 -50, 40 -40!, 22 -22") + outline(
        "-20 34, -6 56, 16 56, 26 46!, 16 30"
    )
    petals = joined(petal(17, 13, a, x, 3, 0.3) for x in (-14, 22) for a in (0.0, 1.57, 3.14, 4.71))
    return [
        shape(tail, "c"),
        shape(fins, "b"),
        line(
            stroke("-12 -34, 0 -48")
            + stroke("6 -34, 18 -46")
            + stroke("70 -4, 90 -20")
            + stroke("70 10, 90 26"),
            "d",
            3.4,
        ),
        shape(body, "a"),
        detail(outline("-97 4, -80 -16, -58 -26, -50 -8, -50 16, -58 32, -80 22"), "b"),
        line(stroke("-42 -30, -34 -10, -34 16, -42 36"), "c", 5),
        detail(petals, "d"),
        dots("-14 3, 22 3", "b", 4.4),
        dots("4 -16, 4 22, 40 -8, 40 14, 52 3", "d", 3.2),
        *_fish_face(-72, -3, 0.82),
        line(stroke("-95 11, -86 14, -78 11"), "ink", 2.8),
    ]


@motif(
    label="koi",
    plural="koi",
    words="kois koi-carp carp carps karpfen",
    near="nishikigoi barbel",
    family="sea",
    size=1.1,
    a="#fbf1e2",
    b="#dd5436",
    c="#2f3446",
    d="#f2b65c",
    leaf="#4f9a80",
)
@encircled
def koi(rng: Rng, cute: bool) -> list[Layer]:
    """A koi from above, in a bend, with veil-like fins: red, or golden and bent the other way."""
    fish = _one_koi(rng)
    return fish if nth(rng, 3) else placed(swapped(fish, "bd"), flip=True)


def _one_koi(rng: Rng) -> list[Layer]:
    bend = rng(16, 30)
    spine = (
        f"-6 -82, {bend * 0.9:.1f} -44, {bend * 0.4:.1f} 0,"
        f" {-bend * 0.8:.1f} 36, {-bend * 0.2:.1f} 62"
    )
    body = limb(spine, 42, 68, 66, 48, 26, 13)
    places = along(spine, 9)
    pectoral = outline("30 -40, 62 -42, 90 -22, 98 4!, 80 -2, 76 12!, 62 2, 52 8!, 36 -12")
    pelvic = outline("18 12, 38 16, 54 36!, 36 36, 28 46!, 12 30")
    rays = stroke("42 -32, 66 -24, 86 -8") + stroke("40 -26, 56 -12, 70 2")
    tail = outline(
        "-5 58, -18 74, -48 94!, -24 92, -12 98!, 0 84, 14 98!, 26 92, 50 90!, 22 74, 6 58"
    ).moved(dx=-bend * 0.2)
    folds = stroke("-6 70, -18 82, -32 90") + stroke("8 70, 20 80, 34 88") + stroke("1 68, 1 78")
    fins = pectoral + pelvic + (pectoral + pelvic).moved(scale_x=-1, dx=6, dy=4)
    marks = joined(
        outline("-14 -7, -2 -13, 13 -8, 15 4, 4 6, 2 13, -12 9").moved(
            scale=size, turn=a + rng(-0.8, 0.8), dx=x + rng(-7, 7), dy=y
        )
        for (x, y, a), size in zip((places[1], places[3], places[6]), (1.1, 1.6, 1.1), strict=True)
    )
    inky = joined(
        outline("-7 -3, 0 -5, 8 0, 2 5, -6 3").moved(turn=a, dx=x + off, dy=y)
        for (x, y, a), off in zip(places[2:8:2], (-17, 15, -9), strict=True)
    )
    x, y, _ = along(spine, 30)[0]
    barbels = (stroke("-10 0, -26 -10, -30 2") + stroke("10 -2, 24 -16, 32 -6")).moved(
        dx=x, dy=y - 8
    )
    back = limb(f"{bend * 0.8:.1f} -34, {bend * 0.5:.1f} -6, {-bend * 0.3:.1f} 20", 4, 9, 0)
    return [
        shape(tail, "b+"),
        line(folds.moved(dx=-bend * 0.2), "a", 3.2),
        shape(fins, "b+"),
        line(rays + rays.moved(scale_x=-1, dx=6, dy=4), "a", 3.2),
        line(barbels, "d", 3.6),
        shape(body, "b"),
        detail(marks, "a"),
        detail(inky, "c"),
        detail(back, "d"),
        dots(f"{x - 13:.1f} {y + 4:.1f}, {x + 15:.1f} {y:.1f}", "c", 4.6),
    ]
