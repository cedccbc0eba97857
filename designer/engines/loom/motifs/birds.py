"""Birds of tree and air: songbird, owl, swallow."""

from __future__ import annotations

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.creatures import (
    blossom,
    coats,
    dots,
    encircled,
    eye,
    halves,
    nth,
    outline,
    placed,
    stroke,
)
from designer.engines.loom.paths import TAU, both, ellipse, joined, petal
from designer.engines.loom.rng import Rng


@motif(
    label="bird",
    words="birds robin robins songbird songbirds vogel vögel oiseau oiseaux pájaro pájaros finch"
    " finches wren bluebird bluebirds",
    near="sparrow sparrows dove doves pigeon magpie magpies crow crows raven ravens blackbird",
    family="flora",
    size=0.95,
    upright=True,
    a="#4a86a8",
    b="#e9804a",
    c="#f8e8cc",
    d="#2f4f6f",
    leaf="#6f9a66",
)
@coats("ab", share=0.35)
@encircled
def bird(rng: Rng, cute: bool) -> list[Layer]:
    """A songbird: at rest with a berry, singing with its tail up, or bringing a sprig."""
    return _bird_in_flight(rng) if nth(rng, 3) == 0 else _perched_bird(rng)


def _bird_in_flight(rng: Rng) -> list[Layer]:
    lift = rng(-0.16, 0.16)
    body = outline("-70 4, -60 -18, -36 -26, -10 -18, 30 4, 52 20, 44 36, 10 44, -30 40, -60 26")
    near = outline(
        "-22 -8, -14 -50, 14 -84, 52 -98!, 50 -82, 66 -78!,"
        " 52 -62, 62 -52!, 44 -38, 46 -26!, 26 0, 2 10"
    )
    far = outline("-26 -12, -44 -40, -46 -74, -34 -96!, -24 -82, -14 -90!, -8 -70, 0 -72!, -2 -36")
    quills = stroke("2 -10, 14 -48, 44 -84") + stroke("10 -4, 28 -38, 52 -64")
    quills += stroke("14 2, 30 -18, 46 -40")
    tail = outline("38 18, 62 18, 96 6!, 90 24, 101 38!, 76 42, 44 38")
    sprig = joined(
        petal(20, 12, angle, x, y, 0.7)
        for x, y, angle in ((-92, 14, 1.9), (-96, 24, 2.9), (-90, 30, 1.0), (-96, 40, 1.7))
    )
    return placed(
        [
            shape(far.moved(turn=-lift), "d-"),
            shape(tail, "d"),
            line(stroke("52 24, 84 16") + stroke("52 32, 84 34"), "a", 4),
            rod(stroke("-84 4, -92 22, -94 42"), "leaf", 4),
            shape(sprig, "leaf"),
            shape(outline("-68 -4!, -92 6!, -68 14"), "b-"),
            shape(body, "a"),
            detail(outline("-70 10, -50 6, -20 20, 20 36, 10 44, -30 40, -60 26"), "b"),
            shape(near.moved(turn=lift), "d"),
            line(quills.moved(turn=lift), "a+", 4),
            dots("-12 2, 0 6, 10 -4, -4 -8", "c", 3),
            *eye(-50, -4, 1.0),
            detail(ellipse(-48, 10, 6.4, 4.4), "blush"),
        ],
        dy=14,
    )


def _perched_bird(rng: Rng) -> list[Layer]:
    sings = nth(rng, 3) == 1
    body = outline(
        "-70 -44, -56 -66, -30 -66, -10 -48, 22 -26,"
        " 54 6, 60 28, 36 46, 2 56, -36 52, -64 28, -74 -8"
    )
    belly = outline("-72 -26, -52 -28, -38 -8, -26 22, -20 50, -46 46, -66 24")
    tail = outline("34 12, 66 -16, 92 -44!, 99 -22, 92 -10!, 78 16, 54 36")
    if not sings:
        tail = outline("36 14, 70 24, 96 42!, 92 58, 80 64!, 58 52, 34 38")
    wing = outline("-20 -16, 6 -18, 40 4, 74 30!, 52 32, 54 42!, 28 38, 24 46!, -4 34, -22 10")
    bars = (
        stroke("22 6, 40 16, 56 28") + stroke("12 16, 28 24, 42 34") + stroke("2 24, 14 30, 24 38")
    )
    bill = outline("-70 -50!, -94 -40!, -70 -34")
    if sings:
        bill = outline("-68 -54!, -92 -60!, -76 -44!, -92 -34!, -68 -34")
    legs = stroke("-10 54, -12 74") + stroke("12 52, 10 74")
    twig = stroke("-84 82, -40 76, 10 76, 84 64")
    greens = joined(
        petal(26, 14, angle, x, y, 0.7)
        for x, y, angle in ((-66, 80, -2.3), (-48, 77, 2.4), (46, 72, 0.9), (66, 67, -0.9))
    )
    out = [
        shape(tail, "d"),
        line(stroke("52 20, 74 4, 88 -16") if sings else stroke("50 30, 70 38, 84 48"), "a", 4),
        rod(legs, "b", 4),
        rod(twig, "leaf", 6),
        shape(greens, "leaf"),
        shape(bill, "b-"),
        shape(body, "a"),
        detail(belly, "b" if nth(rng, 2, "breast") else "c"),
        line(
            stroke("-50 4, -46 8") + stroke("-44 20, -40 24") + stroke("-54 18, -51 22"), "c", 3.4
        ),
        shape(wing, "d"),
        line(bars, "a+", 4),
        dots("-8 -6, 4 -6, 16 -2, -8 6", "c", 3),
        *eye(-50, -46, 1.0),
        detail(ellipse(-52, -30, 7, 4.6), "blush"),
    ]
    if sings:
        return [*out, *blossom(84, 60, 16, "b"), detail(ellipse(-88, 76, 6), "b")]
    return [*out, detail(ellipse(-94, -28, 7) + ellipse(86, 62, 7) + ellipse(94, 76, 5), "b")]


@motif(
    label="owl",
    words="owls owlet eule eulen hibou hiboux chouette búho búhos lechuza",
    near="eagle eagles hawk hawks falcon falcons",
    family="night",
    upright=True,
    a="#8b5e4a",
    b="#f3dfbd",
    c="#e2a04a",
    d="#4f6f7f",
    leaf="#6f8f66",
)
@coats("ad", share=0.4)
@encircled
def owl(rng: Rng, cute: bool) -> list[Layer]:
    """An owl on its branch, or coming down with spread wings; its breast is patterned."""
    flies = nth(rng, 2) == 0
    body = halves("0 -62, 30 -60, 46 -40, 50 0, 44 44, 22 76, 0 84")
    scallops = joined(
        stroke("-8 0, 0 7, 8 0").moved(dx=x, dy=y)
        for y, xs in ((14, (-18, 0, 18)), (28, (-9, 9)), (42, (-18, 0, 18)), (56, (-9, 9)))
        for x in xs
    )
    wing = outline("44 -34, 62 -4, 62 40, 44 76!, 34 50, 34 4")
    marks = stroke("50 -4, 52 20, 46 40") + stroke("42 6, 44 26, 42 44")
    perch: list[Layer] = []
    if flies:
        wing = outline(
            "36 -34, 62 -56, 96 -58!, 90 -44, 101 -30!,"
            " 90 -22, 97 -4!, 84 0, 84 20!, 66 16, 60 30!, 42 20"
        )
        marks = stroke("50 -30, 70 -40, 88 -44") + stroke("52 -18, 72 -22, 88 -22")
        marks += stroke("52 -4, 68 -2, 82 2")
        tail = halves("0 60, 18 62, 26 92!, 10 86, 0 98!")
        perch = [
            shape(tail, "a-"),
            line(both(stroke("12 68, 15 82")) + stroke("0 70, 0 88"), "c", 3),
        ]
    else:
        perch = [
            shape(outline("-92 78, -40 82, 30 78, 94 84, 94 94, 30 90, -40 94, -94 90"), "d"),
            shape(petal(34, 18, 0.5, 66, 82, 0.7) + petal(30, 16, -2.4, -70, 80, 0.7), "leaf"),
        ]
    feet = joined(outline(f"{x} 74, {x + 5} 86, {x} 92, {x - 5} 86") for x in (-24, -15, 15, 24))
    whole = [
        *perch,
        *([shape(both(wing), "a-"), line(both(marks), "c", 4)] if flies else []),
        shape(body, "a"),
        detail(halves("0 -2, 24 2, 32 24, 26 54, 0 74"), "b"),
        line(scallops, "c", 4),
        *([] if flies else [shape(both(wing), "a-"), line(both(marks), "c", 4)]),
        shape(feet, "c"),
        *placed(_owl_face(rng), turn=rng(-0.18, 0.18), dy=-40),
    ]
    return placed(whole, scale=0.96, dy=3)


def _owl_face(rng: Rng) -> list[Layer]:
    asleep = nth(rng, 4, "sleep") == 0
    skull = halves("0 -30, 24 -36, 46 -56!, 56 -20, 52 8, 30 28, 0 30")
    disc = outline("1 -8, 14 -26, 36 -24, 48 -4, 42 16, 22 24, 4 16")
    rays = joined(
        stroke("17 0, 22 0").moved(turn=TAU * i / 10 + 0.3, dx=25, dy=-2) for i in range(10)
    )
    out = [
        shape(skull, "a"),
        detail(both(outline("6 -26, 24 -32, 44 -50, 46 -32, 30 -30")), "a-"),
        detail(both(disc), "b"),
        line(both(rays), "c", 2.6),
    ]
    if asleep:
        out.append(line(both(stroke("14 -2, 25 6, 36 -2")), "ink", 4))
    else:
        out += [
            detail(both(ellipse(25, -2, 14)), "sun"),
            detail(both(ellipse(25, -2, 8.6, 9.4)), "ink"),
        ]
        out += [detail(ellipse(-22, -6, 3.4) + ellipse(28, -6, 3.4), "white")]
    return [*out, shape(halves("0 0, 8 8, 0 26!"), "c")]


@motif(
    label="swallow",
    words="swallows martin swift swifts schwalbe schwalben "
    "hirondelle hirondelles golondrina golondrinas",
    near="seagull seagulls gull gulls albatross tern",
    family="flora",
    size=0.95,
    a="#2f4a78",
    b="#d9694a",
    c="#f8ead2",
    d="#5f86b0",
    leaf="#6f9a66",
)
@coats("ad", share=0.34)
@encircled
def swallow(rng: Rng, cute: bool) -> list[Layer]:
    """A swallow in a turn: scythe wings, forked tail, sometimes a blossom in its bill."""
    spread = rng(-0.16, 0.2)
    fork = outline("22 18, 46 26, 72 50, 99 92!, 66 68, 46 54, 52 66, 62 98!, 36 72, 16 40")
    body = outline(
        "-64 -44, -52 -62, -30 -60, -8 -36, 20 -4, 42 30, 40 46, 16 40, -14 20, -46 -8, -62 -26"
    )
    far = outline("-14 -8, -44 2, -70 22, -92 62!, -70 56, -66 68!, -46 52, -38 58!, -18 40, 4 24")
    near = outline(
        "-26 -34, 0 -60, 44 -82, 99 -82!, 80 -68, 82 -56!, 60 -48, 60 -36!, 38 -28, 22 -6, -2 4"
    )
    quills = (
        stroke("6 -34, 40 -58, 84 -76")
        + stroke("10 -22, 40 -40, 70 -54")
        + stroke("12 -10, 34 -24, 50 -34")
    )
    folds = stroke("-24 12, -50 28, -78 54") + stroke("-16 22, -36 36, -54 54")
    charm = [*blossom(-86, -36, 18, "b")] if nth(rng, 2) == 0 else []
    if charm:
        charm = [shape(petal(18, 10, 0.9, -80, -34, 0.7), "leaf"), *charm]
    return [
        shape(fork, "a"),
        shape(far.moved(turn=-spread * 0.5), "a-"),
        line(folds.moved(turn=-spread * 0.5), "d", 3.4),
        shape(body, "a"),
        detail(outline("-60 -24, -42 -20, -18 0, 12 26, 36 42, 14 40, -14 20, -46 -7"), "c"),
        detail(outline("-66 -42, -54 -40, -42 -24, -46 -12, -60 -24"), "b"),
        shape(near.moved(turn=spread), "a"),
        line(quills.moved(turn=spread), "d", 3.6),
        dots("-6 -26, 0 -16, -12 -16", "d", 2.6),
        shape(outline("-62 -50!, -80 -46!, -64 -38"), "b-"),
        detail(ellipse(-50, -46, 5, 5.6), "c"),
        *eye(-50, -46, 0.62),
        *charm,
    ]
