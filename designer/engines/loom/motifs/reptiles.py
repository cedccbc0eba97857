"""Frog, snake, tortoise, crocodile."""

from __future__ import annotations

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.creatures import (
    along,
    blossom,
    cheeks,
    coats,
    dots,
    encircled,
    eye,
    halves,
    limb,
    nth,
    outline,
    placed,
    stroke,
)
from designer.engines.loom.paths import both, ellipse, joined, petal
from designer.engines.loom.rng import Rng


@motif(
    label="frog",
    words="frogs toad toads frosch frösche kröte grenouille grenouilles rana ranas sapo",
    near="newt tadpole salamander",
    family="cute",
    size=0.92,
    upright=True,
    a="#6fae5c",
    b="#e6edb5",
    c="#e58f8a",
    d="#f2b640",
    leaf="#3f8a63",
)
@coats("ad", share=0.2)
@encircled
def frog(rng: Rng, cute: bool) -> list[Layer]:
    """A sitting frog, now and then a crowned one, or one in the middle of its leap."""
    return _leaping_frog() if nth(rng, 3) == 0 else _sitting_frog(rng)


def _sitting_frog(rng: Rng) -> list[Layer]:
    head = outline(
        "-40 -60, -24 -68, -12 -54, 0 -52, 12 -54, 24 -68, 40 -60, 46 -44, 62 -22, 58 2, 30 18,"
        "0 22, -30 18, -58 2, -62 -22, -46 -44"
    )
    thighs = both(outline("20 62, 34 26, 62 16, 86 34, 88 66, 72 84, 40 88"))
    hind = both(outline("40 84, 66 76, 98 84, 92 97!, 80 92, 70 99!, 58 93, 44 98!"))
    fore = both(limb("22 30, 28 60, 18 88", 24, 20, 17))
    hands = both(outline("6 97!, 12 84, 28 84, 36 97!, 26 93, 20 99!, 15 93"))
    spots = (
        ellipse(-44, -14, 4) + ellipse(-34, -24, 3) + ellipse(42, -12, 4.6) + ellipse(32, -26, 3)
    )
    out = [
        shape(hind, "a-"),
        shape(thighs, "a"),
        shape(halves("0 -6, 34 2, 42 44, 32 80, 0 88"), "a"),
        detail(halves("0 14, 22 20, 24 50, 16 74, 0 80"), "b"),
        shape(fore, "a"),
        shape(hands, "a-"),
        shape(head, "a"),
        detail(both(ellipse(27, -50, 11.5)), "b"),
        detail(both(ellipse(27, -49, 7, 8)), "ink"),
        detail(ellipse(-24, -53, 2.8) + ellipse(30, -53, 2.8), "white"),
        line(stroke("-42 -14, -22 2, 0 6, 22 2, 42 -14"), "ink", 3.4),
        detail(ellipse(-5, -18, 1.8) + ellipse(5, -18, 1.8), "a-"),
        cheeks(46, -2, 1.0),
        detail(spots + both(ellipse(70, 44, 6) + ellipse(60, 60, 4)), "a-"),
    ]
    if nth(rng, 3) == 1:
        crown = outline("-16 -54!, -20 -80!, -8 -68!, 0 -86!, 8 -68!, 20 -80!, 16 -54!, 0 -50")
        return [*out, shape(crown, "d"), dots("0 -60, -9 -60, 9 -60", "c", 2.6)]
    return [*out, *blossom(48, -62, 20, "c")]


def _leaping_frog() -> list[Layer]:
    far = limb("34 26, 70 14, 62 50, 96 60", 24, 18, 12, 9) + limb(
        "-34 18, -50 50, -68 58", 16, 13, 9
    )
    body = outline(
        "-84 -40, -72 -54, -60 -66, -44 -62, -34 -48, 0 -40, 34 -10, 54 26, 44 46, 16 48, -20 36,"
        "-50 14, -78 -8, -92 -24"
    )
    belly = outline("-88 -22, -62 -16, -28 8, 8 26, 34 44, 10 47, -22 35, -50 14, -78 -8")
    near = limb("38 30, 72 40, 54 66, 84 90", 34, 24, 14, 10)
    arm = limb("-40 10, -54 38, -84 42", 18, 15, 10)
    toes = stroke("84 90, 99 84") + stroke("84 90, 98 97") + stroke("84 90, 86 102")
    fingers = stroke("-84 42, -96 34") + stroke("-84 42, -98 46") + stroke("-84 42, -90 54")
    return [
        shape(far, "a-"),
        rod(toes + fingers, "a-", 6),
        shape(body, "a"),
        detail(belly, "b"),
        detail(ellipse(-58, -51, 10.5), "b"),
        *eye(-60, -50, 1.1),
        line(stroke("-90 -26, -70 -22, -46 -24, -38 -32"), "ink", 3.4),
        detail(ellipse(-44, -12, 8, 5, 0.4), "blush"),
        shape(near, "a"),
        shape(arm, "a"),
        dots("-14 -26, 6 -18, 24 0, 8 4, 36 12, -6 -10", "a-", 4.6),
        dots("52 36, 62 50", "a-", 3.6),
    ]


@motif(
    label="snake",
    words="snakes serpent serpents schlange schlangen serpiente serpientes cobra cobras",
    near="worm worms eel eels",
    family="any",
    size=1.1,
    a="#3f8f78",
    b="#f2d27a",
    c="#d9533f",
    d="#f4ead2",
    leaf="#5f9a5a",
)
@coats("ac", share=0.4)
@encircled
def snake(rng: Rng, cute: bool) -> list[Layer]:
    """A winding snake in a pattern of diamonds or bands, flowers in its bends."""
    coils = nth(rng, 2) == 0
    path = "-40 -64, 6 -84, 56 -66, 58 -28, 4 -8, -52 14, -58 56, -8 72, 44 48, 84 62, 92 92"
    if coils:
        path = (
            "-52 -58, -6 -76, 46 -64, 78 -20, 66 34, 20 66,"
            " -36 58, -64 18, -40 -20, 4 -24, 26 4, 8 26"
        )
    body = limb(path, 20, 22, 25, 27, 27, 26, 25, 22, 17, 11, 0)
    places = along(path, 14, 2)[:-2]
    sizes = [(1 - abs(i - 5) / 11) for i in range(len(places))]
    if nth(rng, 2, "skin"):
        tile = outline("-9 0!, 0 -8!, 9 0!, 0 8!")
        marks = [
            detail(
                joined(
                    tile.moved(scale=s, turn=t, dx=x, dy=y)
                    for (x, y, t), s in zip(places, sizes, strict=True)
                ),
                "b",
            ),
            detail(
                joined(ellipse(x, y, 3 * s) for (x, y, _), s in zip(places, sizes, strict=True)),
                "c",
            ),
        ]
    else:
        band = stroke("-2 -10, 3 0, -2 10")
        odd = list(zip(places, sizes, strict=True))
        bars = [band.moved(scale=s, turn=t, dx=x, dy=y) for (x, y, t), s in odd]
        marks = [line(joined(bars[::2]), "b", 6), line(joined(bars[1::2]), "c", 4)]
    head = [
        line(stroke("-22 2, -38 2") + stroke("-52 -6!, -38 2!, -52 10"), "c", 3.6),
        shape(outline("-26 0, -18 -14, 4 -17, 22 -10, 22 10, 4 17, -18 14"), "a"),
        detail(both(outline("0 -8!, 8 0!, 0 8!")).moved(dx=8), "b"),
        *eye(-6, -8, 0.75),
        *eye(-6, 8, 0.75),
    ]
    x, y = (-52, -58) if coils else (-40, -64)
    flowers = [(4, 38, 15, "c"), (-26, -36, 12, "d")] if not coils else [(50, -86, 15, "c")]
    if not coils:
        flowers.append((62, 14, 11, "d"))
    sprays = joined(
        petal(18, 9, a, fx, fy, 0.7) for fx, fy, r, _ in flowers for a in (0.4, 2.2, 4.2)
    )
    return [
        shape(sprays, "leaf"),
        *(layer for f in flowers for layer in blossom(*f)),
        shape(body, "a"),
        *marks,
        *placed(head, turn=-0.4 if coils else -0.42, dx=x, dy=y),
    ]


@motif(
    label="tortoise",
    words="tortoises schildkröte schildkröten tortue tortues tortuga tortugas",
    near="terrapin",
    family="cute",
    size=0.95,
    upright=True,
    level=True,
    a="#8fae62",
    b="#a9683f",
    c="#e9b65f",
    d="#d9604f",
    leaf="#5f9a5a",
)
@encircled
def tortoise(rng: Rng, cute: bool) -> list[Layer]:
    """A tortoise under a tiled shell, sometimes with flowers growing on it."""
    blooms = nth(rng, 2) == 0
    dome = outline("-58 44!, -54 8, -30 -34, 10 -52, 52 -38, 80 4, 86 44!, 50 52, 14 54, -26 52")
    rim = outline("-64 40, -26 46, 14 48, 54 46, 92 38, 94 50, 54 60, 14 62, -28 60, -66 52")
    seams = stroke("-6 -46, -18 -20, -4 4, 32 6, 50 -18, 40 -44")
    seams += stroke("-18 -20, -44 -14") + stroke("-4 4, -18 46") + stroke("32 6, 40 47")
    seams += stroke("50 -18, 72 -16")
    plates = joined(
        outline(text)
        for text in (
            "-2 -36, 32 -34, 40 -18, 28 -4, -2 -4, -10 -18",
            "-26 -16, -14 4, -26 38, -46 38, -44 6",
            "2 14, 26 14, 32 42, -8 42",
            "44 4, 58 -10, 72 10, 76 38, 48 40",
        )
    )
    legs = limb("-34 52, -42 82", 30, 28) + limb("60 50, 68 82", 30, 28)
    far = limb("-8 54, -10 78", 26, 24) + limb("36 54, 34 78", 26, 24)
    head = outline(
        "-54 40, -66 16, -72 -6, -64 -26, -82 -34, -100 -22, -101 -2, -92 14, -84 40, -66 56"
    )
    toes = joined(ellipse(x, 90, 3.4, 4) for x in (-50, -42, -34, 60, 68, 76))
    growth: list[Layer] = []
    if blooms:
        stems = stroke("4 -48, 0 -74") + stroke("20 -48, 30 -80") + stroke("34 -46, 52 -66")
        growth = [
            rod(stems, "leaf", 4),
            shape(petal(20, 11, -2.6, 2, -58, 0.7) + petal(20, 11, -0.3, 26, -62, 0.7), "leaf"),
            *blossom(-2, -78, 15, "d"),
            *blossom(32, -86, 15, "c", "d"),
            *blossom(56, -70, 12, "d"),
        ]
    whole = [
        *growth,
        shape(outline("84 44!, 100 56, 98 62, 80 58"), "a"),
        shape(far, "a-"),
        shape(head, "a"),
        shape(legs, "a"),
        detail(toes, "c"),
        shape(dome, "b"),
        detail(plates, "c"),
        line(seams, "b-", 3),
        dots("-32 22, 14 28, 60 24, 15 -20", "d", 5.4),
        dots("-40 8, -26 34, 4 24, 24 36, 54 10, 66 34, 4 -28, 28 -14", "b", 2.6),
        shape(rim, "b-"),
        *eye(-84, -14, 1.0),
        line(stroke("-100 2, -90 7, -82 4"), "ink", 3),
        detail(ellipse(-76, 0, 6.4, 4.4), "blush"),
    ]
    return placed(whole, dy=0 if blooms else -18, scale=0.98 if blooms else 1.04)


@motif(
    label="crocodile",
    words="crocodiles alligator alligators krokodil krokodile cocodrilo cocodrilos crocs",
    near="lizard lizards gecko geckos iguana komodo chameleon chameleons",
    family="cute",
    size=1.15,
    upright=True,
    level=True,
    a="#5f9a63",
    b="#dfe6a8",
    c="#d9604f",
    d="#f7efdd",
    leaf="#3f8060",
)
@encircled
def crocodile(rng: Rng, cute: bool) -> list[Layer]:
    """A crocodile with a bird on its snout or a bow round its neck, its tail in the air."""
    tail = "44 22, 78 30, 94 8, 84 -22, 96 -50"
    scutes = []
    for x, y in ((-24, 1), (-5, -5), (15, -6), (35, -3), (54, 6)):
        scutes.append(outline("-10 4!, 2 -14!, 11 4!").moved(dx=x, dy=y))
    bands = stroke("75 4, 84 12") + stroke("79 -12, 91 -8") + stroke("84 -27, 93 -26")
    body = outline("-42 6, -20 -2, 14 -6, 44 -2, 68 14, 66 38, 40 52, 0 54, -36 50, -52 30")
    upper = outline(
        "-40 2, -44 -18, -58 -24, -68 -10, -84 -2, -97 -8, -104 4, -100 14!, -80 20, -50 28, -34 24"
    )
    jaw = outline("-99 18!, -76 24, -48 28, -30 26, -34 44, -52 46, -80 38, -98 28")
    teeth = joined(
        outline(f"{x} {y}!, {x + 4} {y + 10}!, {x + 9} {y + 2}!")
        for x, y in ((-98, 12), (-86, 16), (-74, 19), (-62, 22))
    )
    legs = limb("-22 42, -34 62, -30 76", 24, 20, 16) + limb("46 40, 58 62, 54 76", 30, 22, 16)
    far = limb("2 46, -2 72", 20, 16) + limb("30 46, 26 72", 22, 16)
    feet = joined(
        outline(f"{x} 72, {x + 12} 72, {x + 16} 84, {x - 14} 84, {x - 10} 76") for x in (-34, 50)
    )
    belly = outline("-44 44, -10 46, 30 44, 52 38, 40 52, 0 55, -36 52")
    guest = _bird_on(14, -14) if nth(rng, 2) == 0 else _bow(-34, 34)
    whole = [
        shape(joined(scutes), "a-"),
        shape(far, "a-"),
        shape(limb(tail, 52, 40, 27, 17, 0), "a"),
        shape(body, "a"),
        line(bands, "a-", 5),
        detail(belly, "b"),
        shape(feet, "a"),
        shape(legs, "a"),
        shape(jaw, "b"),
        detail(teeth, "d"),
        shape(upper, "a"),
        shape(ellipse(-54, -18, 12, 12), "a"),
        detail(ellipse(-55, -18, 8, 8.6), "d"),
        *eye(-56, -17, 0.8),
        detail(ellipse(-96, -2, 2.4), "a-"),
        detail(ellipse(-46, 8, 7, 4.6), "blush"),
        dots("-16 14, 2 20, 20 12, 36 22, 12 34, -10 32, 50 14, 74 16, 86 2, 80 -16", "a-", 4),
        *guest,
    ]
    return placed(whole, dy=-4)


def _bird_on(x: float, y: float) -> list[Layer]:
    bird = outline("-16 -22, -6 -34, 8 -30, 12 -18, 28 -14!, 14 -4, 0 0, -12 -6")
    return [
        line(stroke("0 -2, 0 8").moved(dx=x, dy=y), "ink", 2.6),
        shape(bird.moved(dx=x, dy=y - 2), "c"),
        detail(outline("-15 -28!, -24 -23!, -14 -21!").moved(dx=x, dy=y - 2), "sun"),
        detail(outline("0 -18, 12 -16, 18 -11, 4 -8").moved(dx=x, dy=y - 2), "c-"),
        detail(ellipse(x - 6, y - 28, 2.4), "ink"),
    ]


def _bow(x: float, y: float) -> list[Layer]:
    loops = both(outline("0 0!, 16 -14, 26 -8, 26 8, 16 14")).moved(dx=x, dy=y, turn=0.1)
    return [shape(loops, "c"), shape(ellipse(x, y, 6, 7), "c-")]
