"""Animals of house and hill: cat, dog, fox, reindeer."""

from __future__ import annotations

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
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
from designer.engines.loom.paths import both, ellipse, joined
from designer.engines.loom.rng import Rng


@motif(
    label="cat",
    words="cats kitten kittens kitty kitties feline katze katzen chat chats gato gatos",
    near="tiger-cat panther lynx",
    family="cute",
    size=1.1,
    upright=True,
    a="#e8954a",
    b="#fbecd4",
    c="#ef8f93",
    d="#5f6473",
)
@coats("ad", "ab", share=0.6)
def cat(rng: Rng, cute: bool) -> list[Layer]:
    """A cat that sits with its tail around it, or sleeps curled up."""
    asleep = rng() < 0.3
    head = _cat_head(rng, asleep=asleep)
    if asleep:
        return _curled_cat(head)
    body = outline(
        "-26 -30, -40 0, -41 40, -44 78, -56 90, -50 98, -20 98, 20 97,"
        "46 96, 66 82, 66 50, 48 16, 24 -14, 10 -34"
    )
    tail = limb("44 90, 76 86, 92 60, 84 30, 66 22, 64 38", 17, 16, 15, 15, 12)
    bib = outline("-32 -14, -12 -2, 8 -14, 6 16, -12 44, -32 20")
    stripes = stroke("60 44, 44 46, 34 54") + stroke("66 62, 50 62, 42 68")
    stripes += stroke("46 20, 34 24, 28 32")
    bands = (
        stroke("80 88, 74 76")
        + stroke("94 68, 82 62")
        + stroke("96 42, 84 44")
        + stroke("80 22, 78 32")
    )
    sitting = [
        shape(tail, "a"),
        line(bands, "a-", 6),
        shape(body, "a"),
        detail(bib, "b"),
        line(stripes, "a-", 6),
        detail(outline("-56 90, -46 84, -30 86, -26 98!, -50 98") + ellipse(-4, 93, 17, 7), "b"),
        line(stroke("-26 96, -22 74, -24 56") + stroke("14 96, 10 78, 22 64, 40 68"), "a-", 3.4),
        *placed(head, turn=rng(-0.22, 0.12), dx=-14, dy=-48),
    ]
    return placed(sitting, scale=0.92, dx=-4, dy=7)


def _curled_cat(head: list[Layer]) -> list[Layer]:
    body = outline(
        "-92 34, -78 -8, -36 -44, 22 -56, 72 -36, 96 8, 92 52, 64 78, 10 86, -50 82, -84 64"
    )
    stripes = stroke("20 -54, 26 -36, 22 -22") + stroke("52 -46, 54 -28, 48 -14")
    stripes += stroke("80 -24, 74 -10, 62 2")
    return [
        shape(body, "a"),
        line(stripes, "a-", 7),
        line(stroke("84 54, 62 30, 34 26, 18 44"), "a-", 3.6),
        shape(limb("90 34, 84 66, 40 80, -6 80, -36 70", 20, 21, 20, 17, 13), "a"),
        line(stroke("82 62, 68 52") + stroke("68 80, 58 66") + stroke("40 88, 38 72"), "a-", 6),
        detail(outline("-4 72, -22 68, -36 64, -43 70, -37 76, -20 84, -4 88, -10 80"), "b"),
        *placed(head, turn=0.2, dx=-44, dy=16, scale=0.98),
    ]


def _cat_head(rng: Rng, *, asleep: bool) -> list[Layer]:
    """Around (0, 0): ears, stripes between them, whiskers; a bow or a bell, by chance."""
    skull = halves("0 -34, 20 -33, 40 -20, 50 4, 40 24, 16 34, 0 35")
    ear = outline("6 -26, 20 -44, 38 -68!, 46 -46, 48 -6")
    inner = outline("20 -30, 28 -44, 37 -56!, 41 -40, 41 -18")
    whiskers = both(stroke("28 14, 44 11, 60 13") + stroke("28 19, 42 21, 56 27"))
    snout = halves("0 -10, 6 4, 20 7, 25 18, 14 29, 0 28")
    stripes = stroke("0 -31, 0 -16") + both(stroke("14 -30, 11 -18"))
    flanks = both(stroke("47 -4, 36 -1"))
    out = [
        shape(both(ear), "a"),
        detail(both(inner), "c"),
        shape(skull, "a"),
        detail(snout, "b"),
        line(stripes + flanks, "a-", 5.4),
        *eyes(21, -1, 1.15, asleep=asleep),
        *muzzle(10, 0.95, wide=7),
        cheeks(33, 13, 0.9),
        line(whiskers, "ink", 2.2),
    ]
    if rng() < 0.5:
        return [*out, *blossom(24, -36, 15, "c")]
    collar = outline("-32 29, 0 36, 32 29, 30 40, 0 47, -30 40")
    return [shape(collar, "c"), *out, detail(ellipse(3, 46, 8), "sun")]


@motif(
    label="dog",
    words="dogs puppy puppies hund hunde chien chiens perro perros dachshund dachshunds",
    near="pet corgi labrador poodle pug spaniel terrier beagle",
    family="cute",
    size=1.1,
    upright=True,
    level=True,
    a="#b9784a",
    b="#f8e9d2",
    c="#d9524e",
    d="#4d3a36",
)
@coats("ad", share=0.45)
def dog(rng: Rng, cute: bool) -> list[Layer]:
    """A dachshund in a striped jersey, or a sitting puppy with a spot around its eye."""
    return _dachshund(rng) if rng() < 0.5 else _puppy(rng)


def _dachshund(rng: Rng) -> list[Layer]:
    tail = limb(f"78 14, 92 4, 98 {rng(-26, -12):.0f}", 13, 9, 5)
    far = limb("-38 30, -36 64", 17, 15) + limb("66 28, 70 64", 17, 15)
    body = outline(
        "-66 -14, -52 34, -56 60, -60 70, -36 71, -34 42, -10 44, 40 42, 54 46, 52 62, 48 70,"
        "73 70, 76 52, 88 32, 86 10, 66 2, 10 2, -30 -6, -40 -24"
    )
    jersey = outline("-63 10!, -34 -7!, 10 1, 44 1!, 50 22, 46 45!, -10 45, -34 44!, -48 47!")
    stripes = stroke("-14 1, -9 22, -12 44") + stroke("14 2, 20 22, 16 44")
    head = outline(
        "-40 -20, -34 -46, -50 -60, -68 -56, -80 -40, -98 -30, -103 -20, -94 -10, -72 -8, -58 2"
    )
    ear = outline("-56 -56, -38 -58, -24 -38, -22 -8, -36 4, -48 -8, -50 -34")
    return [
        shape(tail, "a"),
        shape(far, "a-"),
        shape(body, "a"),
        shape(jersey, "c"),
        line(stripes, "b", 8),
        line(stroke("-58 12, -46 2, -33 -4"), "b", 6),
        shape(head, "a"),
        detail(outline("-100 -14, -80 -24, -62 -14, -64 -4, -76 -7"), "b"),
        shape(ear, "a-"),
        *eye(-66, -40, 1.05),
        detail(ellipse(-99, -27, 7, 6), "ink"),
        line(stroke("-95 -14, -84 -12, -76 -18"), "ink", 2.8),
        detail(ellipse(-60, -24, 6, 4), "blush"),
        line(stroke("-52 66, -46 71") + stroke("56 66, 62 71"), "a-", 3),
    ]


def _puppy(rng: Rng) -> list[Layer]:
    body = outline(
        "-26 -14, -34 30, -32 74, -44 88, -38 97, -12 97, 6 95, 40 97, 60 90, 60 62, 44 30, 24 -10"
    )
    tail = limb("50 82, 76 74, 86 50, 80 34", 15, 14, 11, 7)
    skull = halves("0 -38, 24 -35, 40 -14, 40 8, 26 30, 0 36")
    ear = outline("22 -34, 44 -36, 62 -12, 62 20, 50 30, 38 14, 34 -14")
    head = [
        shape(skull, "b"),
        detail(outline("0 -37, 22 -35, 38 -16, 36 6, 20 14, 8 0, 4 -20"), "a"),
        shape(both(ear), "a"),
        *eyes(18, -4, 1.1),
        *muzzle(12, 1.1),
        shape(outline("-6 25, 6 25, 7 36, 0 42, -7 36"), "c"),
        cheeks(28, 12, 0.9),
    ]
    collar = outline("-32 -12, -6 0, 28 -14, 30 -2, -4 12, -33 0")
    return [
        shape(tail, "a"),
        shape(body, "b"),
        detail(outline("34 22, 52 44, 60 66, 48 72, 32 58, 26 36"), "a"),
        line(stroke("-14 96, -12 72, -16 50") + stroke("10 95, 12 78, 26 68"), "b-", 3.6),
        shape(collar, "c"),
        detail(ellipse(-6, 12, 8), "sun"),
        *placed(head, turn=rng(-0.24, 0.2), dx=-4, dy=-46, scale=1.06),
    ]


@motif(
    label="fox",
    plural="foxes",
    words="fuchs füchse renard renards zorro zorros vixen",
    near="wolf wolves coyote jackal",
    family="cute",
    size=1.1,
    upright=True,
    a="#dd6f3a",
    b="#fdf1e0",
    c="#4a302b",
    leaf="#5f8a66",
)
def fox(rng: Rng, cute: bool) -> list[Layer]:
    """A fox that sits behind its great tail, or sleeps rolled up in it."""
    asleep = rng() < 0.4
    head = _fox_head(asleep=asleep)
    if asleep:
        return _rolled_fox(head)
    body = outline(
        "-24 -26, -40 6, -42 50, -40 84, -48 92, -42 98, -8 98, 30 96, 44 84, 44 52, 30 16, 14 -20"
    )
    tail = outline("0 96!, 30 98, 66 92, 92 62, 92 18, 72 -18!, 72 8, 58 34, 38 58, 14 72, -2 82")
    tip = outline("72 -18!, 93 16, 90 40, 80 28, 74 36, 68 22, 71 4")
    chest = outline("-28 -12, -8 -4, 8 -14, 6 14, 0 20, -4 36, -12 28, -18 44, -24 26, -32 22")
    return [
        shape(body, "a"),
        detail(chest, "b"),
        detail(outline("-41 66, -30 72, -20 66, -20 98!, -42 98, -48 92, -40 84"), "c"),
        line(stroke("-20 94, -18 60, -22 44"), "a-", 3.4),
        shape(tail, "a"),
        detail(tip, "b"),
        line(stroke("24 88, 52 76, 70 54") + stroke("48 90, 70 74"), "a-", 4),
        *placed(head, turn=rng(-0.2, 0.06), dx=-18, dy=-36, scale=0.97),
    ]


def _rolled_fox(head: list[Layer]) -> list[Layer]:
    body = outline("-86 24, -70 -22, -22 -54, 36 -56, 82 -24, 97 24, 78 64, 30 84, -30 84, -72 62")
    tail = outline(
        "96 20!, 96 56, 66 86, 10 96, -44 88, -80 60!, -56 60, -30 54, 0 48, 36 50, 66 40"
    )
    tip = outline("-80 60!, -44 88, -12 94, -22 82, -14 74, -24 66, -22 54, -40 57")
    marks = stroke("40 -40, 46 -34") + stroke("60 -24, 65 -17") + stroke("22 -30, 28 -24")
    marks += stroke("76 -4, 80 4") + stroke("46 -12, 51 -5")
    return [
        shape(body, "a"),
        line(marks, "b", 4.6),
        *placed(head, turn=0.3, dx=-34, dy=10, scale=1.02),
        shape(tail, "a"),
        detail(tip, "b"),
        line(stroke("78 50, 52 66, 20 70") + stroke("50 80, 24 82"), "a-", 4),
    ]


def _fox_head(*, asleep: bool) -> list[Layer]:
    skull = halves("0 -30, 22 -28, 40 -14, 62 8!, 42 24, 16 38, 0 48")
    ear = outline("8 -24, 22 -46, 38 -66!, 48 -40, 48 -4")
    inner = outline("22 -28, 30 -42, 37 -53!, 42 -36, 41 -14")
    mask = outline("1 46, 4 22, 10 8, 24 8, 40 12, 60 8!, 42 24, 16 38")
    return [
        shape(both(ear), "a"),
        detail(both(inner), "c"),
        shape(skull, "a"),
        detail(both(mask), "b"),
        *eyes(21, 2, 1.05, asleep=asleep),
        detail(ellipse(0, 43, 7.5, 6), "ink"),
        cheeks(33, 16, 0.8),
    ]


@motif(
    label="reindeer",
    plural="reindeer",
    words="reindeers rudolph rentier rentiere renne rennes reno renos deer fawn fawns stag stags",
    near="moose elk doe bambi antelope",
    family="cute",
    size=1.15,
    upright=True,
    level=True,
    a="#a86f48",
    b="#f6e6cd",
    c="#c94a43",
    d="#6b4632",
    leaf="#4f7f66",
)
def reindeer(rng: Rng, cute: bool) -> list[Layer]:
    """A stag with branching antlers: with a woven saddle cloth, or leaping and spotted."""
    leaps = rng() < 0.5
    antler = stroke("-40 -54, -34 -72, -40 -86, -34 -99") + stroke("-37 -70, -24 -76, -20 -90")
    antler += stroke("-38 -86, -50 -92") + stroke("-52 -54, -62 -70, -60 -84, -70 -96")
    antler += stroke("-61 -70, -76 -74, -80 -86") + stroke("-61 -84, -52 -96")
    body = (
        "-26 -40, -24 -16, -8 -8, 30 -8, 58 -6, 70 8, 68 32, 46 38, 10 36, -22 42,"
        "-42 28, -48 0, -50 -26"
    )
    head = outline("-58 -50, -40 -56, -26 -42, -34 -26, -58 -18, -78 -8, -88 -14, -82 -28, -70 -38")
    out = [rod(antler, "d", 6.5), *_deer_legs(leaps=leaps)]
    out += [shape(limb("64 0, 78 -6, 86 4", 9, 12, 5), "b"), shape(outline(body), "a")]
    if leaps:
        spots = "4 2, 18 8, 32 0, 46 10, 58 2, 10 16, 30 18, 50 22, -6 10"
        out += [dots(spots, "b", 4), detail(outline("-46 6, -30 22, -12 34, -22 41, -42 28"), "b")]
        collar = limb("-50 -22, -36 -20, -25 -28", 8, 9, 8)
        out += [shape(collar, "leaf"), detail(ellipse(-40, -11, 7), "sun")]
    else:
        out += _saddle_cloth()
    return [
        *out,
        shape(outline("-34 -50, -20 -60, -2 -56, -12 -44, -28 -40"), "a"),
        detail(outline("-28 -49, -18 -55, -8 -54, -16 -47"), "b"),
        shape(head, "a"),
        detail(outline("-60 -19, -66 -30, -80 -28, -88 -14, -78 -8"), "b"),
        *eye(-55, -40, 1.0),
        shape(ellipse(-84, -20, 8, 7), "c"),
        detail(ellipse(-44, -30, 6, 4), "blush"),
        line(stroke("-78 -10, -70 -14"), "ink", 2.6),
    ]


def _deer_legs(*, leaps: bool) -> list[Layer]:
    if leaps:
        far = limb("-20 26, -52 48, -86 42", 20, 11, 8) + limb("56 20, 78 46, 97 72", 24, 12, 8)
        near = limb("-30 28, -44 58, -78 74", 22, 12, 8) + limb("50 22, 62 54, 84 92", 28, 14, 8)
        hooves = ellipse(-78, 74, 7, 5, 2.6) + ellipse(84, 92, 7, 5, 1.1)
    else:
        far = limb("-16 30, -18 60, -14 92", 18, 10, 8) + limb("46 24, 46 62, 40 92", 22, 11, 8)
        near = limb("-32 28, -34 60, -34 94", 22, 11, 9) + limb("58 18, 66 58, 62 94", 28, 12, 9)
        hooves = ellipse(-34, 95, 7, 5) + ellipse(62, 95, 7, 5)
    return [shape(far, "a-"), shape(near, "a"), shape(hooves, "d")]


def _saddle_cloth() -> list[Layer]:
    cloth = outline("-10 -10!, 14 -9, 42 -9!, 46 14, 42 40!, 14 37, -8 40!, -12 14")
    marks = "2 4!, 8 -3!, 14 4!, 20 -3!, 26 4!, 34 -3!, 38 2!"
    fringe = joined(stroke(f"{x} 38, {x + 1} 47") for x in range(-4, 42, 9))
    return [
        line(fringe, "sun", 4),
        shape(cloth, "c"),
        line(stroke(marks).moved(dx=-4), "b", 3.6),
        line(stroke("-10 28, 14 27, 43 29"), "sun", 4),
        dots("0 16, 10 16, 20 16, 30 16, 39 16", "b", 3.2),
    ]
