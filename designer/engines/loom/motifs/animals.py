"""Fox and reindeer."""

from __future__ import annotations

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.creatures import (
    cheeks,
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
from designer.engines.loom.paths import both, ellipse, joined
from designer.engines.loom.rng import Rng


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
@encircled
def fox(rng: Rng, cute: bool) -> list[Layer]:
    """A fox that sits behind its great tail, sleeps rolled up in it, or trots."""
    pose = (_sitting_fox, _rolled_fox, _trotting_fox)[nth(rng, 3)]
    return pose(rng)


def _sitting_fox(rng: Rng) -> list[Layer]:
    body = outline(
        "-24 -26, -40 6, -42 50, -44 84, -46 92, -40 98, -8 98, 30 96, 44 84, 44 52, 30 16, 14 -20"
    )
    tail = outline("0 96!, 30 98, 66 92, 92 62, 92 18, 72 -18!, 72 8, 58 34, 38 58, 14 72, -2 82")
    tip = outline("72 -18!, 93 16, 90 40, 80 28, 74 36, 68 22, 71 4")
    chest = outline("-28 -14, -8 -4, 9 -16, 8 6, 2 24!, -5 20, -12 40!, -19 22, -27 30!, -34 8")
    return [
        shape(body, "a"),
        detail(chest, "b"),
        detail(outline("-43 68, -32 73, -20 67, -19 98!, -40 98, -46 92, -44 82"), "c"),
        line(stroke("-20 94, -18 60, -22 44"), "a-", 3.4),
        shape(tail, "a"),
        detail(tip, "b"),
        line(stroke("24 88, 52 76, 70 54") + stroke("48 90, 70 74"), "a-", 4),
        *placed(_fox_head(), turn=rng(-0.2, 0.06), dx=-18, dy=-36, scale=0.97),
    ]


def _rolled_fox(rng: Rng) -> list[Layer]:
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
        *placed(_fox_head(asleep=True), turn=0.3, dx=-34, dy=10, scale=1.02),
        shape(tail, "a"),
        detail(tip, "b"),
        line(stroke("78 50, 52 66, 20 70") + stroke("50 80, 24 82"), "a-", 4),
    ]


def _trotting_fox(rng: Rng) -> list[Layer]:
    body = outline(
        "-44 -26, -20 -26, 14 -22, 44 -18, 58 -4, 58 20, 44 34, 10 30, -24 32, -46 26, -56 0"
    )
    far = limb("-26 22, -42 50, -66 66", 22, 13, 9) + limb("40 20, 56 48, 52 84", 26, 13, 9)
    near = limb("-38 20, -36 54, -44 88", 24, 14, 10) + limb("44 16, 60 46, 84 72", 32, 14, 10)
    boots = limb("-36 58, -40 76, -44 90", 12, 12, 11) + limb("64 52, 74 63, 85 74", 12, 12, 11)
    tail = outline("44 -16, 62 -34, 88 -32, 103 -8, 101 40!, 82 34, 64 20, 48 8")
    head = outline(
        "-30 -22, -34 -46, -52 -58, -70 -50, -82 -36, -104 -22!, -88 -10, -66 -4, -46 4, -34 -6"
    )
    mask = outline("-103 -22!, -84 -26, -66 -24, -50 -8, -40 2, -52 2, -68 -4, -88 -11")
    return [
        shape(far, "a-"),
        shape(tail, "a"),
        detail(outline("101 40!, 103 4, 98 -12, 92 4, 84 0, 84 14, 76 16, 80 32"), "b"),
        shape(near, "a"),
        shape(boots, "c"),
        shape(body, "a"),
        detail(outline("-50 -6, -32 2, -14 26, -26 31, -46 25, -55 6"), "b"),
        shape(outline("-46 -48!, -42 -70, -30 -90!, -24 -64, -26 -40!"), "a-"),
        shape(head, "a"),
        shape(outline("-66 -48!, -62 -74, -52 -96!, -42 -72, -38 -44!"), "a"),
        detail(outline("-59 -54!, -57 -70, -52 -82!, -47 -68, -45 -50!"), "c"),
        detail(mask, "b"),
        *eye(-66, -32, 0.95, asleep=nth(rng, 2, "sleep") == 0),
        detail(ellipse(-101, -22, 6.5, 5.6), "ink"),
        detail(ellipse(-54, -20, 6, 4), "blush"),
        line(stroke("-30 -10, -10 -6, 12 -6") + stroke("62 -16, 76 -16, 86 -8"), "a-", 3.4),
    ]


def _fox_head(*, asleep: bool = False) -> list[Layer]:
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
@encircled
def reindeer(rng: Rng, cute: bool) -> list[Layer]:
    """A stag with branching antlers: with a woven saddle cloth, or leaping and spotted."""
    leaps = nth(rng, 2) == 0
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
        out += [shape(collar, "c"), detail(ellipse(-40, -11, 7), "sun")]
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
