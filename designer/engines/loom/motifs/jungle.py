"""Animals of the trees: panda, koala, monkey, sloth."""

from __future__ import annotations

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.creatures import (
    blossom,
    cheeks,
    coats,
    encircled,
    eyes,
    halves,
    limb,
    muzzle,
    nth,
    outline,
    placed,
    stroke,
)
from designer.engines.loom.paths import both, ellipse, joined, petal
from designer.engines.loom.rng import Rng


def _leaves(*places: tuple[float, float, float], long: float = 26, wide: float = 11) -> Layer:
    """Narrow leaves at (x, y, angle)."""
    return shape(joined(petal(long, wide, angle, x, y, 0.9) for x, y, angle in places), "leaf")


@motif(
    label="panda",
    words="pandas",
    near="",
    family="cute",
    size=1.05,
    upright=True,
    a="#faf3e6",
    b="#3a3540",
    c="#e79a94",
    leaf="#6fa05f",
)
@encircled
def panda(rng: Rng, cute: bool) -> list[Layer]:
    """A sitting panda at its bamboo, or rolling back with its feet up."""
    lolls = nth(rng, 2) == 0
    body = halves("0 -20, 38 -14, 56 22, 58 62, 40 88, 0 94")
    legs = both(limb("36 74, 52 84", 36, 34))
    soles = both(ellipse(56, 82, 9.5, 11, -0.3) + ellipse(46, 70, 3, 3) + ellipse(58, 66, 3, 3))
    if lolls:
        legs = both(limb("34 66, 56 50", 36, 34))
        soles = both(ellipse(58, 48, 9.5, 11, 0.5) + ellipse(46, 37, 3, 3) + ellipse(57, 33, 3, 3))
    stalk = stroke("-78 86, -44 40, -14 8, 4 -2")
    joints = stroke("-62 58, -52 66") + stroke("-40 30, -31 38") + stroke("-74 74, -66 82")
    out = [shape(body, "a"), shape(limb("34 -2, 60 22, 44 46", 32, 30, 26), "b")]
    out += [shape(legs, "b"), detail(soles, "c")]
    out += [rod(stalk, "leaf", 9), line(joints, "leaf-", 3)]
    out += [_leaves((-60, 64, -2.6), (-44, 40, -2.3), (-54, 52, 3.0), (-74, 80, -2.0))]
    out += [shape(limb("-36 -2, -58 18, -40 34", 32, 28, 24), "b")]
    return placed(
        [*out, *placed(_panda_head(rng), turn=rng(-0.2, 0.24), dx=2, dy=-40)],
        turn=0.28 if lolls else 0.0,
        scale=0.97,
    )


def _panda_head(rng: Rng) -> list[Layer]:
    skull = halves("0 -42, 30 -40, 54 -16, 56 12, 36 34, 0 40")
    patch = outline("12 -12, 26 -18, 36 -4, 36 12, 24 16, 14 6")
    out = [
        shape(both(ellipse(42, -36, 18, 17)), "b"),
        shape(skull, "a"),
        detail(both(patch), "b"),
        detail(both(ellipse(23, -1, 5.6, 6.4)), "white"),
        detail(both(ellipse(23, 0, 3.6, 4.4)), "ink"),
        *muzzle(12, 1.1, wide=8),
        cheeks(39, 18, 1.0),
    ]
    return out if nth(rng, 2) else [*out, *blossom(-30, -36, 19, "c")]


@motif(
    label="koala",
    words="koalas",
    near="possum kangaroo kangaroos wallaby wallabies",
    family="cute",
    upright=True,
    level=True,
    a="#9a9fab",
    b="#f4ece4",
    c="#eca9a4",
    d="#9a7052",
    leaf="#6f9f86",
)
@encircled
def koala(rng: Rng, cute: bool) -> list[Layer]:
    """A koala hugging a eucalyptus trunk, sometimes with its young on its back."""
    trunk = outline("-64 -98, -52 -99, -44 -98, -46 -20, -40 40, -38 97, -54 99, -72 97, -66 20")
    bark = stroke("-56 -80, -58 -50") + stroke("-54 56, -58 84") + stroke("-50 -30, -52 -8")
    body = outline("-30 -18, 8 -24, 40 -2, 58 34, 54 72, 30 90, -6 90, -30 74, -38 40")
    arm = limb("4 4, -24 20, -56 12", 30, 27, 24)
    leg = limb("16 66, -16 78, -52 62", 40, 32, 26)
    ear = outline("28 -30, 34 -56, 58 -62, 76 -44, 70 -22, 50 -10")
    head = [
        shape(both(ear), "a"),
        detail(both(ear.moved(scale=0.6, dx=22, dy=-15)), "c"),
        shape(halves("0 -40, 28 -38, 46 -16, 46 10, 28 30, 0 34"), "a"),
        detail(halves("0 6, 14 10, 20 22, 10 32, 0 33"), "b"),
        *eyes(24, -6, 1.05, asleep=nth(rng, 2, "sleep") == 0),
        shape(halves("0 -14, 8 -12, 11 4, 8 14, 0 16"), "ink"),
        line(stroke("-7 23, 0 26, 7 23"), "ink+", 2.8),
        cheeks(33, 10, 0.95),
    ]
    out = [
        _leaves(
            (-60, -72, -2.7), (-60, -60, 2.3), (-50, -82, -0.5), (-62, 70, 2.5), long=32, wide=15
        ),
        shape(trunk, "d"),
        line(bark, "d-", 3.4),
    ]
    if nth(rng, 2) == 0:
        joey = placed(head, scale=0.46, turn=0.2, dx=62, dy=4)
        out += [shape(outline("44 6, 70 10, 82 34, 74 56, 52 60, 40 40"), "a-"), *joey]
    whole = [
        *out,
        shape(body, "a"),
        detail(outline("44 50, 54 60, 46 76, 28 86, 10 86, 28 74"), "b"),
        shape(leg, "a"),
        shape(arm, "a"),
        line(stroke("-64 8, -58 12, -64 17") + stroke("-60 56, -54 60, -60 66"), "ink", 2.6),
        *placed(head, turn=rng(-0.18, 0.08), dx=4, dy=-34, scale=0.96),
    ]
    return placed(whole, scale=0.94, dx=6)


@motif(
    label="monkey",
    words="monkeys ape apes chimp affe affen singe singes",
    near="gorilla gorillas orangutan baboon lemurs",
    family="cute",
    upright=True,
    a="#8a5a3c",
    b="#f4cfa4",
    c="#f3c443",
    d="#c9583f",
    leaf="#5f9a5f",
)
@encircled
def monkey(rng: Rng, cute: bool) -> list[Layer]:
    """A monkey that swings from a vine by one arm, a banana in the other hand."""
    vine = stroke("-92 -84, -40 -92, 10 -90, 60 -96, 96 -86")
    hold = limb("-8 8, -34 -24, -36 -62, -26 -90", 22, 18, 16, 17)
    tail = limb("30 62, 62 70, 86 46, 82 14, 60 6, 58 24, 70 28", 11, 11, 10, 10, 9, 8, 7)
    body = outline("-22 -2, 14 -8, 36 20, 40 54, 20 72, -8 70, -24 46, -30 18")
    legs = limb("22 60, 44 78, 26 94", 22, 18, 16) + limb("-10 60, -34 66, -40 90", 22, 18, 16)
    head = [
        shape(both(ellipse(42, -4, 14, 16)), "a"),
        detail(both(ellipse(43, -3, 8, 10)), "b"),
        shape(halves("0 -38, 12 -42, 34 -26, 40 0, 30 24, 0 34"), "a"),
        detail(halves("0 -14, 16 -22, 30 -8, 26 8, 32 20, 18 32, 0 33"), "b"),
        *eyes(14, -4, 1.0, asleep=nth(rng, 4, "sleep") == 0),
        detail(ellipse(-4, 9, 2, 1.6) + ellipse(4, 9, 2, 1.6), "a"),
        line(stroke("-13 17, 0 24, 13 17"), "ink", 3),
        cheeks(24, 11, 0.8),
    ]
    banana = outline("-78 20!, -76 6!, -84 34, -74 62, -46 76!, -40 68!, -58 52, -68 34")
    prize = [shape(banana, "c"), line(stroke("-78 26, -74 46, -58 62"), "c-", 3)]
    if nth(rng, 2) == 0:
        prize = [*blossom(-62, 48, 24, "d")]
    return [
        rod(vine, "leaf", 8),
        _leaves((-70, -88, 0.9), (-60, -90, 2.4), (52, -94, 0.8), (64, -94, 2.2), (84, -90, 1.4)),
        shape(tail, "a"),
        shape(legs, "a"),
        shape(body, "a"),
        detail(outline("-14 14, 8 10, 22 34, 18 58, 0 62, -16 42"), "b"),
        *prize,
        shape(limb("-14 10, -44 22, -60 46", 20, 18, 16), "a"),
        shape(hold, "a"),
        *placed(head, turn=rng(-0.16, 0.3), dx=16, dy=-26, scale=0.98),
    ]


@motif(
    label="sloth",
    words="sloths faultier faultiere paresseux perezoso perezosos",
    near="anteater armadillo",
    family="cute",
    upright=True,
    level=True,
    a="#b08d6e",
    b="#f5e6cf",
    c="#6b4a3a",
    d="#e58f7a",
    leaf="#6fa05f",
)
@coats("ac", share=0.25)
@encircled
def sloth(rng: Rng, cute: bool) -> list[Layer]:
    """A sloth that hangs under its branch, on its back, content."""
    branch = outline("-98 -64, -40 -72, 30 -66, 98 -74, 99 -60, 30 -52, -40 -58, -98 -50")
    body = outline("-58 6, -34 -8, 10 0, 44 -8, 74 6, 82 34, 60 62, 18 74, -30 70, -58 44")
    arms = limb("-40 28, -66 -10, -62 -50", 27, 23, 19) + limb("64 24, 74 -14, 66 -52", 30, 24, 19)
    far = limb("-16 20, -30 -14, -26 -52", 24, 21, 18) + limb("40 20, 42 -16, 34 -52", 26, 22, 18)
    claws = joined(
        stroke(f"{x - 7} -70, {x - 8} -78, {x - 2} -80").moved(dx=i * 7)
        for x in (-62, 66)
        for i in range(3)
    )
    hair = (
        stroke("10 62, 22 66, 34 62")
        + stroke("-10 50, 4 56, 18 54")
        + stroke("42 52, 52 48, 60 38")
    )
    hair += stroke("28 42, 40 40, 48 32")
    head = [
        shape(halves("0 -38, 28 -34, 44 -8, 38 20, 18 34, 0 36"), "a"),
        detail(halves("0 -20, 20 -20, 32 -2, 28 18, 14 28, 0 28"), "b"),
        detail(both(outline("8 -6, 20 -8, 36 8, 32 16, 20 6, 10 6")), "c"),
        *_sleepy_eyes(open_=nth(rng, 2) == 0),
        detail(ellipse(0, 10, 8, 6), "ink"),
        line(stroke("-11 18, 0 23, 11 18"), "ink+", 2.8),
        cheeks(21, 18, 0.8),
    ]
    extra = blossom(-64, -62, 20, "d") if nth(rng, 3) == 0 else []
    whole = [
        shape(far, "a-"),
        _leaves((-84, -58, 2.2), (6, -66, -1.0), (16, -56, 1.0), (92, -66, -0.7), (88, -62, 0.9)),
        shape(branch, "c"),
        line(stroke("-80 -60, -40 -65, -14 -63") + stroke("30 -60, 60 -63"), "c+", 3),
        shape(body, "a"),
        line(hair, "a-", 4),
        shape(arms, "a"),
        line(claws, "b", 4),
        *placed(head, turn=rng(-0.5, -0.1), dx=-46, dy=42, scale=1.05),
        *extra,
    ]
    return placed(whole, scale=0.97)


def _sleepy_eyes(*, open_: bool) -> list[Layer]:
    if not open_:
        return eyes(17, 3, 0.85, asleep=True)
    return [
        detail(both(ellipse(17, 2, 5, 5.6)), "white"),
        detail(both(ellipse(17, 3, 3.2, 3.8)), "ink"),
    ]
