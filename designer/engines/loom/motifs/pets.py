"""Cat and dog."""

from __future__ import annotations

from designer.engines.loom.motifs.base import Layer, detail, line, motif, shape
from designer.engines.loom.motifs.creatures import (
    blossom,
    cheeks,
    coats,
    encircled,
    eye,
    eyes,
    halves,
    limb,
    muzzle,
    nth,
    outline,
    placed,
    stroke,
)
from designer.engines.loom.paths import both, ellipse
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
@encircled
def cat(rng: Rng, cute: bool) -> list[Layer]:
    """A cat that sits with its tail around it, strolls with it up, or sleeps on it."""
    pose = (_sitting_cat, _strolling_cat, _curled_cat)[nth(rng, 3)]
    return pose(rng, _cat_head(rng, asleep=pose is _curled_cat))


def _sitting_cat(rng: Rng, head: list[Layer]) -> list[Layer]:
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


def _strolling_cat(rng: Rng, head: list[Layer]) -> list[Layer]:
    body = outline(
        "-52 -8, -30 -20, 10 -18, 44 -24, 64 -10, 68 14, 62 38, 68 66, 78 82, 72 90, 52 90, 46 76,"
        "44 52, 28 34, 0 38, -24 36, -38 46, -44 66, -44 82, -52 90, -72 90, -74 82, -64 66,"
        "-64 40, -66 10"
    )
    far = limb("-26 26, -22 56, -32 83", 22, 15, 14) + limb("44 24, 34 54, 36 83", 28, 16, 14)
    tail = limb("58 -4, 86 -20, 90 -58, 70 -82, 54 -70", 18, 16, 15, 13, 11)
    bands = stroke("74 -20, 82 -8") + stroke("82 -40, 98 -36") + stroke("78 -60, 92 -68")
    stripes = stroke("-12 -18, -10 -4, -14 6") + stroke("8 -18, 10 -4, 6 8")
    stripes += stroke("28 -20, 30 -6, 24 6") + stroke("66 8, 52 10, 44 16") + stroke("65 26, 54 26")
    socks = outline("-66 76, -54 72, -44 76, -44 84, -52 90, -72 90, -74 82")
    socks += outline("50 80, 60 74, 72 76, 78 84, 72 90, 54 90")
    return [
        shape(far, "a-"),
        shape(tail, "a"),
        line(bands, "a-", 6),
        shape(body, "a"),
        line(stripes, "a-", 6),
        detail(socks, "b"),
        detail(outline("-64 2, -46 8, -36 24, -48 38, -62 34"), "b"),
        *placed(head, turn=rng(-0.16, 0.16), dx=-50, dy=-28, scale=0.94),
    ]


def _curled_cat(rng: Rng, head: list[Layer]) -> list[Layer]:
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
        line(whiskers, "ink+", 2.2),
    ]
    if nth(rng, 2, "bow"):
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
@encircled
def dog(rng: Rng, cute: bool) -> list[Layer]:
    """A dachshund in a striped jersey, a puppy with a spot around its eye, or a stout corgi."""
    return (_dachshund, _puppy, _corgi)[nth(rng, 3)](rng)


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


def _corgi(rng: Rng) -> list[Layer]:
    body = outline(
        "-58 -14, -30 -30, 20 -28, 56 -32, 80 -14, 88 16, 80 40, 82 74, 74 86, 54 86, 50 72, 46 50,"
        "10 54, -22 54, -30 74, -34 87, -56 88, -62 76, -66 46, -72 12"
    )
    far = limb("-26 44, -24 76", 22, 20) + limb("44 44, 38 76", 24, 20)
    breast = outline("-70 4, -44 2, -26 22, -30 52, -46 66, -62 56, -68 34")
    breeches = outline("70 -20, 84 -4, 88 18, 80 38, 68 30, 64 4")
    socks = outline("-64 70, -46 66, -32 72, -34 87, -56 88, -62 78")
    socks += outline("50 70, 66 66, 82 72, 74 86, 54 86")
    head = [
        shape(both(outline("14 -26, 22 -52, 38 -72!, 52 -50, 50 -14")), "a"),
        detail(both(outline("24 -32, 30 -48, 38 -58!, 44 -44, 43 -24")), "c+"),
        shape(halves("0 -36, 26 -34, 46 -14, 52 10, 36 30, 0 38"), "a"),
        detail(halves("0 -36, 6 -32, 8 -8, 24 4, 44 14, 34 30, 16 36, 0 38"), "b"),
        *eyes(22, -6, 1.05),
        *muzzle(10, 1.15),
        shape(outline("-6 24, 6 24, 7 34, 0 40, -7 34"), "c"),
        cheeks(35, 12, 0.9),
    ]
    return [
        shape(far, "a-"),
        shape(outline("74 -20, 88 -34, 101 -30, 98 -14, 86 -4"), "b"),
        shape(body, "a"),
        detail(breast, "b"),
        detail(breeches, "b"),
        detail(socks, "b"),
        shape(limb("-76 10, -52 22, -26 8", 12, 14, 12), "c"),
        shape(ellipse(-52, 29, 8), "sun"),
        *placed(head, turn=rng(-0.2, 0.14), dx=-50, dy=-26, scale=0.98),
    ]
