"""Animals of the savanna: elephant, giraffe, lion, tiger."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.creatures import (
    along,
    blossom,
    cheeks,
    dots,
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
from designer.engines.loom.paths import TAU, Path, both, ellipse, joined, petal, polar
from designer.engines.loom.rng import Rng


@motif(
    label="elephant",
    words="elephants elefant elefanten éléphant éléphants elefante elefantes",
    near="mammoth hippo hippos hippopotamus rhino rhinos rhinoceros",
    family="cute",
    size=1.15,
    upright=True,
    level=True,
    a="#8d9db0",
    b="#e9a7a0",
    c="#c9583f",
    d="#f3ddb0",
    leaf="#6f9a73",
)
@encircled
def elephant(rng: Rng, cute: bool) -> list[Layer]:
    """An elephant in a festive cloth, its trunk up with a flower or curled down."""
    raised = nth(rng, 2) == 0
    far = limb("-26 40, -24 84", 34, 30) + limb("50 40, 46 84", 34, 30)
    body = outline(
        "-56 -48, -24 -58, 30 -60, 68 -48, 88 -14, 87 30, 88 84, 80 93, 54 93, 48 80, 46 48,"
        "10 52, -16 48, -18 82, -26 93, -52 93, -58 82, -60 40"
    )
    trunk = limb("-74 -8, -82 24, -78 50, -62 56, -56 44", 38, 28, 21, 16, 12)
    if raised:
        trunk = limb("-72 -4, -90 16, -98 -10, -92 -40, -78 -56", 38, 27, 20, 16, 12)
    creases = stroke("-88 20, -76 22") + stroke("-88 32, -76 32") + stroke("-86 43, -76 40")
    if raised:
        creases = stroke("-100 0, -88 0") + stroke("-100 -14, -90 -13") + stroke("-97 -27, -88 -24")
    head = outline("-88 -30, -74 -62, -44 -70, -18 -56, -12 -24, -28 2, -56 14, -80 6")
    ear = outline("-40 -52, -16 -66, 12 -54, 20 -20, 8 16, -14 26, -24 8, -34 -16")
    inner = outline("-32 -42, -14 -54, 5 -44, 10 -18, 2 6, -11 14, -18 0, -26 -18")
    tusk = outline("-72 12!, -66 24, -84 34!, -78 24, -84 10")
    nails = joined(ellipse(x, 90, 4.4, 4) for x in (-46, -35, -25, 60, 70, 80))
    return [
        rod(stroke("84 -20, 96 0, 93 26"), "a-", 6),
        shape(ellipse(93, 30, 5, 8), "a-"),
        shape(far, "a-"),
        shape(body, "a"),
        *_howdah(rng),
        detail(nails, "d"),
        shape(trunk, "a"),
        shape(head, "a"),
        line(creases, "a-", 3),
        shape(tusk, "d"),
        shape(ear, "a"),
        detail(inner, "b"),
        *eye(-62, -28, 1.05),
        detail(ellipse(-58, -12, 8, 5), "blush"),
        *(blossom(-74, -68, 20, "c") if raised else []),
    ]


def _howdah(rng: Rng) -> list[Layer]:
    cloth = outline("14 -62!, 38 -62, 62 -52!, 66 -20, 66 16!, 40 22, 12 18!, 10 -20")
    if nth(rng, 2, "cloth"):
        inside = [
            *blossom(38, -22, 25, "d"),
            dots("19 -50, 58 -46, 18 8, 59 6, 39 12, 38 -54, 14 -22, 62 -20", "d", 3),
        ]
    else:
        zigzag = stroke("13 -34!, 22 -44!, 31 -34!, 40 -44!, 49 -34!, 58 -43!, 65 -34!")
        inside = [
            line(zigzag + zigzag.moved(dy=40), "d", 4),
            dots("18 -14, 29 -14, 40 -14, 51 -14, 61 -14", "sun", 4.4),
        ]
    tassels = joined(ellipse(x, y, 4, 5) for x, y in ((14, 23), (31, 26), (48, 26), (64, 21)))
    return [detail(tassels, "sun"), shape(cloth, "c"), *inside]


@motif(
    label="giraffe",
    words="giraffes giraffen jirafa jirafas girafe girafes",
    near="okapi ostrich emu",
    family="cute",
    size=1.2,
    upright=True,
    level=True,
    a="#efbf6a",
    b="#b5693a",
    c="#fbe9c6",
    d="#6f4531",
    leaf="#6f9a5a",
)
@encircled
def giraffe(rng: Rng, cute: bool) -> list[Layer]:
    """A giraffe with its own patches, nibbling at a twig."""
    bend = rng(-8, 10)
    neck = f"14 26, {-2 + bend * 0.5:.1f} -10, {-14 + bend:.1f} -42, -22 -74"
    far = limb("-12 24, -14 60, -12 95", 17, 10, 9) + limb("54 20, 58 58, 52 95", 20, 11, 9)
    near = limb("0 26, -2 60, 0 96", 19, 12, 10) + limb("66 16, 72 56, 70 96", 24, 12, 10)
    body = outline("-18 8, 0 -10, 34 -4, 64 -2, 78 12, 76 32, 56 40, 24 42, -6 40, -20 26")
    head = outline("-42 -72, -30 -90, -10 -92, -4 -78, -14 -66, -34 -58, -62 -46, -74 -50, -70 -60")
    patches = [
        _patch(rng, x, y, r)
        for x, y, r in (
            (-2, 24, 10),
            (18, 12, 9),
            (22, 30, 8),
            (42, 10, 10),
            (44, 30, 8),
            (64, 14, 10),
            (60, 30, 6),
            (0, 4, 8),
        )
    ]
    patches += [
        _patch(rng, x + rng(-4, 4), y, 8.6 - i * 0.7)
        for i, (x, y, _) in enumerate(along(neck, 7, 2))
    ]
    mane = joined(
        petal(15, 9, angle + 0.75, x + 12 - i * 0.6, y, 0.6)
        for i, (x, y, angle) in enumerate(along(neck, 9, 2))
    )
    horns = stroke("-22 -86, -24 -100") + stroke("-12 -88, -10 -100")
    return [
        shape(mane, "d"),
        rod(stroke("76 12, 90 30, 88 50"), "a-", 4.5),
        shape(ellipse(88, 54, 5, 8), "d"),
        shape(far, "a-"),
        shape(near, "a"),
        shape(body, "a"),
        shape(limb(neck, 46, 31, 25, 22), "a"),
        detail(joined(patches), "b"),
        detail(joined(ellipse(x, 95, 6, 4.6) for x in (-12, 0, 52, 70)), "d"),
        rod(horns, "d", 5),
        shape(outline("-8 -80, 10 -90, 20 -84, 8 -72"), "a"),
        shape(head, "a"),
        detail(outline("-46 -62, -58 -60, -70 -60, -74 -50, -62 -46, -48 -52"), "c"),
        *eye(-28, -77, 0.95),
        detail(ellipse(-26, -66, 6, 4), "blush"),
        detail(ellipse(-67, -56, 2, 2.6), "d"),
        *(_twig() if nth(rng, 2) == 0 else [line(stroke("-64 -49, -56 -50"), "d", 2.6)]),
    ]


def _patch(rng: Rng, x: float, y: float, r: float) -> Path:
    """An uneven tile of a coat."""
    corners = []
    for i in range(5):
        dx, dy = polar(r * rng(0.85, 1.15), TAU * i / 5 + rng(-0.2, 0.2))
        corners.append(f"{x + dx:.1f} {y + dy:.1f}")
    return outline(", ".join(corners))


def _twig() -> list[Layer]:
    leaves = joined(
        petal(18, 11, angle, x, y, 0.7)
        for x, y, angle in ((-84, -46, 3.6), (-88, -42, 2.2), (-78, -44, 1.2), (-92, -44, 2.9))
    )
    return [rod(stroke("-60 -50, -76 -46, -90 -42"), "leaf", 3.4), shape(leaves, "leaf")]


@motif(
    label="lion",
    words="lions löwe löwen leone leoni león leones lioness",
    near="puma cougar sphinx",
    family="cute",
    size=1.1,
    upright=True,
    a="#eab15c",
    b="#b5572f",
    c="#fbe7c3",
    d="#7c3b28",
    leaf="#6f9a5a",
)
@encircled
def lion(rng: Rng, cute: bool) -> list[Layer]:
    """A sitting lion in a mane of two rows of locks, sometimes crowned."""
    tail = limb("38 86, 72 84, 88 58, 78 30", 12, 11, 10, 9)
    body = outline(
        "-24 0, -32 40, -34 76, -46 88, -40 97, -12 97, 10 97, 44 97, 62 86, 60 58, 42 24, 22 0"
    )
    locks = rng.int(13, 16)
    outer, inner = _mane(locks, 44, 68, 0.0), _mane(locks, 30, 54, 0.2)
    head = halves("0 -34, 20 -33, 36 -16, 36 6, 26 26, 0 34")
    ears = both(ellipse(31, -31, 11))
    face = [
        shape(outer, "d"),
        shape(inner, "b"),
        shape(ears, "a"),
        detail(both(ellipse(31, -31, 5.5)), "b"),
        shape(head, "a"),
        detail(halves("0 -2, 7 6, 20 10, 23 20, 12 29, 0 27"), "c"),
        *eyes(16, -6, 1.0, asleep=nth(rng, 3) == 1),
        *muzzle(8, 1.05, wide=8),
        cheeks(27, 10, 0.8),
    ]
    if nth(rng, 3) == 0:
        crown = outline("-20 -40!, -24 -64!, -10 -52!, 0 -70!, 10 -52!, 24 -64!, 20 -40!, 0 -36")
        face += [shape(crown, "sun"), dots("0 -45, -11 -46, 11 -46", "d", 3)]
    return placed(
        [
            shape(tail, "a"),
            shape(outline("78 36, 64 22, 70 4, 84 -8!, 92 8, 90 26"), "b"),
            shape(body, "a"),
            line(stroke("-14 96, -12 70, -16 44") + stroke("8 96, 6 78, 18 62, 38 66"), "a-", 3.6),
            detail(outline("-44 88, -28 84, -14 88, -12 97!, -40 97"), "c"),
            *placed(face, turn=rng(-0.16, 0.16), dx=-8, dy=-30),
        ],
        scale=0.97,
        dy=3,
    )


def _mane(locks: int, low: float, high: float, turn: float) -> Path:
    """A ring of pointed locks, each swept a little to one side."""
    pairs = []
    for i in range(locks):
        at = TAU * (i + turn * 2) / locks
        for radius, angle, mark in (
            (low, at, "!"),
            (high * 0.86, at + 0.12, ""),
            (high, at + 0.36, "!"),
        ):
            x, y = polar(radius, angle)
            pairs.append(f"{x:.1f} {y:.1f}{mark}")
    return outline(", ".join(pairs))


@motif(
    label="tiger",
    words="tigers tigre tigres",
    near="cheetahs cougars",
    family="cute",
    size=1.2,
    upright=True,
    level=True,
    a="#e88a36",
    b="#fbeedb",
    c="#37282a",
    d="#d9706a",
    leaf="#4f8a68",
)
@encircled
def tiger(rng: Rng, cute: bool) -> list[Layer]:
    """A prowling tiger, its tail an S, after the painted ones of old chests."""
    lift = rng(-6, 8)
    path = f"74 -8, 94 -26, 70 -54, 66 {-80 + lift:.0f}, 86 -90"
    far = limb("-22 26, -34 54, -22 78", 26, 18, 16) + limb("48 22, 40 52, 52 80", 30, 17, 16)
    body = outline(
        "-50 -24, -20 -34, 18 -26, 56 -30, 82 -14, 86 12, 78 36, 84 60, 92 76, 84 84, 64 82,"
        "58 60, 48 38, 16 34, -14 36, -32 44, -42 62, -40 80, -50 88, -72 86, -70 70, -66 44, -72 4"
    )
    belly = outline("46 36, 16 32, -14 34, -34 44, -42 30, -20 24, 16 24, 42 26")
    bars = [
        _bar(x, y, x + dx, y + dy, w)
        for x, y, dx, dy, w in (
            (-20, -36, 6, 32, 9),
            (0, -33, 6, 30, 9),
            (20, -28, 4, 28, 9),
            (40, -31, 0, 30, 9),
            (58, -31, -6, 30, 9),
            (76, -22, -14, 26, 9),
            (88, 8, -22, 8, 8),
            (86, 56, -18, 2, 7),
            (-8, 36, 2, -20, 7),
            (34, 36, 2, -18, 7),
            (-68, 46, 18, 4, 7),
            (-71, 62, 18, 4, 7),
        )
    ]
    rings = [
        stroke("0 -9, 2 0, 0 9").moved(turn=angle, dx=x, dy=y) for x, y, angle in along(path, 9, 1)
    ]
    return [
        shape(far, "a-"),
        shape(limb(path, 17, 15, 14, 12, 10), "a"),
        line(joined(rings), "c", 5),
        shape(body, "a"),
        detail(belly, "b"),
        detail(joined(bars), "c"),
        *placed(_tiger_head(), turn=rng(-0.1, 0.2), dx=-56, dy=-14),
    ]


def _bar(x: float, y: float, to_x: float, to_y: float, width: float) -> Path:
    """A tapering stripe, broad at its start."""
    length = math.sqrt((to_x - x) ** 2 + (to_y - y) ** 2)
    angle = math.atan2(to_y - y, to_x - x)
    return outline(
        f"0 {-width / 2}!, {length * 0.5} {-width / 2.6}, {length} 2!, 0 {width / 2}!"
    ).moved(turn=angle, dx=x, dy=y)


def _tiger_head() -> list[Layer]:
    skull = halves("0 -36, 22 -34, 40 -18, 48 6!, 38 18, 42 28!, 22 34, 0 40")
    brow = stroke("0 -33, 0 -20") + both(stroke("0 -27, 9 -32") + stroke("2 -20, 12 -24"))
    sides = both(_bar(44, -8, 30, -4, 7) + _bar(46, 8, 31, 8, 7) + _bar(38, 24, 27, 18, 7))
    return [
        shape(both(ellipse(30, -30, 14)), "a"),
        detail(both(ellipse(31, -30, 7)), "c"),
        shape(skull, "a"),
        detail(halves("0 2, 8 6, 22 8, 30 20, 20 33, 0 38"), "b"),
        detail(both(ellipse(17, -15, 8, 6)), "b"),
        line(brow, "c", 4.6),
        detail(sides, "c"),
        *eyes(17, -4, 1.0),
        shape(outline("-9 8, 0 6, 9 8, 0 17"), "d"),
        line(stroke("0 16, 0 22") + both(stroke("0 22, 6 27, 13 24")), "ink", 2.8),
    ]
