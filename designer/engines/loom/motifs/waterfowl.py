"""Birds of the water: flamingo, crane, penguin, duck."""

from __future__ import annotations

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
from designer.engines.loom.paths import both, ellipse, joined, petal
from designer.engines.loom.rng import Rng


@motif(
    label="flamingo",
    plural="flamingos",
    words="flamingoes flamingos flamant flamants flamenco flamencos",
    near="stork storks ibis spoonbill",
    family="flora",
    size=1.15,
    upright=True,
    level=True,
    a="#f08a92",
    b="#d9566f",
    c="#fbe6da",
    d="#3a2f3a",
    leaf="#4f9a78",
)
@coats("ab", share=0.34)
@encircled
def flamingo(rng: Rng, cute: bool) -> list[Layer]:
    """A flamingo that strides with its head high, or stands on one leg and bows."""
    stance = nth(rng, 3)
    strides = stance == 0
    body = outline("-30 -8, -8 -26, 26 -26, 56 -10, 84 8!, 72 16, 78 26!, 54 26, 16 30, -18 22")
    wing = outline("-8 -12, 18 -20, 50 -6, 76 14!, 58 14, 62 24!, 40 18, 38 26!, 12 22, -6 8")
    quills = stroke("12 -4, 36 2, 56 12") + stroke("10 6, 28 10, 42 18")
    if strides:
        legs = stroke("6 26, -6 56, -24 78, -22 97") + stroke("26 26, 42 54, 30 76, 62 94")
        feet = stroke("-40 98, -22 96, -10 99") + stroke("48 97, 62 93, 72 99")
    else:
        legs = stroke("14 26, 14 62, 12 97") + stroke("28 26, 48 50, 16 62")
        feet = stroke("-4 99, 12 96, 28 99")
    neck = "-14 6, -40 0, -50 -22, -28 -42, -16 -66, -36 -88, -54 -78"
    head = placed(_flamingo_head(), dx=-56, dy=-76, turn=-0.1)
    if stance == 1:
        neck = "-14 0, -36 -22, -34 -54, -58 -66, -78 -46, -80 -16, -82 4"
        head = placed(_flamingo_head(), dx=-82, dy=8, turn=-0.75)
    return [
        rod(legs, "b", 5.6),
        rod(feet, "b", 4.6),
        dots("-14 67, 36 65" if strides else "14 62", "b-", 4.6),
        shape(outline("54 -6, 84 -6!, 78 4, 99 16!, 78 18, 86 32!, 58 22"), "b"),
        shape(body, "a"),
        shape(limb(neck, 32, 22, 18, 17, 16, 16, 17), "a"),
        shape(wing, "b"),
        line(quills, "c", 3.8),
        dots("0 -10, 10 -14, -2 2", "c", 2.8),
        *head,
    ]


def _flamingo_head() -> list[Layer]:
    """Around the nape, looking left, the bill bent down."""
    return [
        shape(outline("-12 -6, -30 -4, -38 12, -32 26!, -24 20, -22 8, -10 8"), "c"),
        detail(outline("-36 8, -38 16, -32 27!, -24 20, -25 11"), "d"),
        shape(outline("-18 -6, -8 -14, 8 -12, 13 0, 8 11, -8 11, -18 4"), "a"),
        *eye(-5, -2, 0.72),
    ]


@motif(
    label="crane",
    words="cranes tsuru heron herons egret kranich kraniche grulla grullas",
    near="swan swans pelican pelicans",
    family="flora",
    size=1.2,
    a="#faf3e6",
    b="#33364a",
    c="#d9483f",
    d="#b9c6d0",
    leaf="#4f8a70",
)
@encircled
def crane(rng: Rng, cute: bool) -> list[Layer]:
    """A red-crowned crane in flight, wings up or down, as on a kimono."""
    down = nth(rng, 2) == 0
    neck = limb("-8 8, -34 -4, -54 -22, -80 -38", 26, 14, 10, 10)
    nape = limb("-24 2, -44 -12, -60 -26, -76 -34", 12, 9, 7, 6)
    body = outline("-34 -8, -10 -10, 20 2, 48 18, 62 34, 34 36, 4 30, -22 14")
    tail = outline("34 16, 62 18, 86 34!, 70 36, 80 48!, 56 44, 56 54!, 36 36")
    legs = stroke("46 36, 70 58, 97 80") + stroke("40 38, 62 64, 86 90")
    near, far = _crane_wing(), _crane_wing(near=False)
    if down:
        near = [
            layer._replace(path=layer.path.moved(scale_y=-0.92, turn=0.62, dx=-4, dy=8))
            for layer in near
        ]
    return placed(
        [
            line(legs, "b", 4),
            *far,
            shape(tail, "b"),
            line(stroke("48 24, 68 32") + stroke("46 32, 62 42"), "d", 3),
            shape(neck, "a"),
            detail(nape, "b"),
            shape(body, "a"),
            *near,
            shape(outline("-84 -44!, -104 -40!, -84 -34"), "sun"),
            shape(outline("-90 -42, -82 -51, -68 -46, -66 -36, -76 -29, -88 -34"), "a"),
            detail(outline("-88 -44, -80 -51, -69 -47, -76 -43"), "c"),
            *eye(-80, -39, 0.5),
        ],
        dy=2 if down else 8,
        scale=0.88 if down else 0.97,
    )


def _crane_wing(*, near: bool = True) -> list[Layer]:
    """A raised wing: white coverts over a fan of dark quills."""
    fan = (
        "-14 0, -2 -40, 30 -74, 62 -99!, 60 -84, 76 -88!, 70 -72, 86 -72!, 76 -58, 90 -54!,"
        "76 -42, 86 -34!, 66 -26, 70 -14!, 46 -6, 44 8!, 16 12"
    )
    cover = outline("-16 0, -4 -38, 22 -66, 46 -80, 52 -64, 56 -46, 50 -30, 40 -14, 24 6, 4 10")
    rows = stroke("4 -30, 22 -28, 34 -36, 40 -58") + stroke("-2 -10, 16 -8, 34 -16, 48 -34")
    out = [shape(outline(fan), "b"), shape(cover, "a" if near else "d"), line(rows, "d", 3.6)]
    if near:
        return out
    return placed(out[:2], turn=-1.0, dx=-6, dy=2, scale=0.92)


@motif(
    label="penguin",
    words="penguins pinguin pinguine pingouin pingouins pingüino pingüinos manchot",
    near="auk",
    family="cute",
    upright=True,
    a="#34415c",
    b="#faf3e6",
    c="#f0a03f",
    d="#d9564a",
    leaf="#5f8f86",
)
@encircled
def penguin(rng: Rng, cute: bool) -> list[Layer]:
    """A waddling penguin in a scarf or a bobble hat, perhaps with its chick."""
    chick, hat = nth(rng, 3, "chick") == 0, nth(rng, 2) == 0
    wing = outline("38 -14, 62 2, 76 30, 70 46!, 52 36, 38 24")
    low = outline("-38 -14, -58 10, -62 44, -52 60!, -40 44, -34 20")
    body = halves("0 -84, 28 -80, 44 -56, 46 -26, 56 16, 52 62, 28 86, 0 90")
    belly = halves("0 -16, 28 -18, 36 16, 34 58, 16 80, 0 82")
    mask = halves("0 -50, 10 -64, 30 -62, 36 -42, 28 -20, 0 -8")
    feet = both(outline("6 88, 18 80, 38 84, 50 96, 30 98, 10 97"))
    out = [
        shape(feet, "c"),
        shape(wing, "a"),
        shape(low, "a"),
        shape(body, "a"),
        detail(belly, "b"),
        detail(mask, "b"),
        *placed(eyes(17, 0, 1.05), dy=-44),
        shape(halves("0 -38, 10 -32, 0 -22!"), "c"),
        *placed([cheeks(27, 0, 0.9)], dy=-30),
    ]
    if hat:
        dome = outline("-40 -64, -36 -88, 0 -99, 36 -88, 40 -64, 0 -72")
        band = outline("-44 -66, 0 -76, 44 -66, 44 -54, 0 -64, -44 -54")
        zigzag = stroke("-28 -80!, -16 -90!, -4 -82!, 8 -92!, 20 -83!, 29 -88!")
        out += [
            shape(dome, "d"),
            line(zigzag, "b", 3.6),
            shape(band, "b"),
            shape(ellipse(0, -97, 10), "b"),
        ]
        out = placed(out, dy=6, scale=0.96)
    else:
        out += [shape(limb("-42 -8, 0 6, 42 -10", 15, 19, 15), "d")]
        out += [shape(limb("16 2, 26 26, 22 46", 15, 17, 16), "d")]
        out += [line(stroke("17 32, 33 34") + stroke("15 41, 30 43"), "b", 4)]
        out += [line(stroke("-28 -6, -24 10") + stroke("-4 -2, -4 13"), "b", 4)]
    out = placed(out, turn=rng(-0.1, 0.1))
    if not chick:
        return out
    small = [
        shape(halves("0 -36, 22 -32, 30 -4, 28 24, 0 34"), "a+"),
        detail(halves("0 -22, 12 -26, 20 -14, 14 0, 0 4"), "b"),
        *placed(eyes(9, 0, 0.7), dy=-12),
        detail(halves("0 -9, 5 -6, 0 0!"), "c"),
        shape(both(ellipse(10, 35, 9, 4.6)), "c"),
    ]
    return [*placed(out, dx=-22, scale=0.94), *placed(small, dx=68, dy=56, scale=1.06)]


@motif(
    label="duck",
    words="ducks duckling ducklings mallard ente enten canard canards pato patos",
    near="goose geese",
    family="cute",
    size=0.95,
    upright=True,
    level=True,
    a="#f6dfa6",
    b="#3f7f6a",
    c="#ee9a3a",
    d="#9a5f42",
    leaf="#5f9a9a",
)
@encircled
def duck(rng: Rng, cute: bool) -> list[Layer]:
    """A duck on the water, a drake with his green head, or a walking duck in a hat of petals."""
    swims = nth(rng, 2) == 0
    drake = nth(rng, 2, "drake") == 0
    body = outline(
        "-50 0, -24 -8, 14 -10, 50 -20, 88 -42!, 90 -10, 76 26, 40 50, -8 54, -44 38, -58 16"
    )
    wing = outline("-20 4, 14 -2, 48 0, 74 -8!, 66 10, 72 20!, 50 24, 46 34!, 16 34, -12 24")
    quills = stroke("16 8, 36 12, 58 8") + stroke("14 18, 32 22, 48 22")
    head = outline("-70 -40, -58 -68, -32 -72, -14 -54, -14 -30, -22 -8, -36 6, -54 -4, -60 -20")
    bill = outline("-66 -48, -84 -46, -102 -34, -98 -24, -78 -26, -62 -28")
    out = [
        shape(body, "a"),
        detail(outline("62 -26, 88 -41!, 89 -18, 76 -4"), "b" if drake else "a-"),
        shape(wing, "d" if drake else "a-"),
        line(quills, "a+", 4),
        dots("-34 18, -26 30, -14 38, -40 30, 0 44", "d", 3),
        shape(bill, "c"),
        line(stroke("-98 -32, -80 -36, -66 -36"), "c-", 2.8),
        shape(head, "b" if drake else "a"),
        *([line(stroke("-58 -8, -42 -2, -22 -10"), "white", 5.4)] if drake else []),
        *eye(-46, -48, 1.0),
        detail(ellipse(-38, -32, 7, 4.6), "blush"),
    ]
    if swims:
        ripples = stroke("-80 62, -56 56, -32 62, -8 56, 16 62, 40 56, 64 62, 88 56")
        return [
            *out,
            rod(ripples, "b+", 4.6),
            rod(ripples.moved(dy=14, dx=4, scale_x=0.72), "b+", 3.8),
            *_lily(rng),
        ]
    legs = stroke("-8 50, -12 78") + stroke("24 50, 30 74")
    feet = outline("-12 74, -4 88, -34 90, -26 84") + outline("30 70, 40 84, 10 86, 18 80")
    return placed(
        [rod(legs, "c", 6), shape(feet, "c"), *out, *blossom(-26, -72, 20, "d", "sun")], dy=2
    )


def _lily(rng: Rng) -> list[Layer]:
    if nth(rng, 2, "lily"):
        return []
    petals = joined(petal(22, 13, a, 68, 66, 0.6) for a in (-2.5, -2.0, -1.15, -0.6, -1.57))
    return [shape(ellipse(68, 68, 28, 7), "leaf"), shape(petals, "c")]
