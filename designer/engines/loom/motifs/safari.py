"""Elephant and giraffe."""

from __future__ import annotations

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.creatures import (
    along,
    blossom,
    dots,
    encircled,
    eye,
    limb,
    nth,
    outline,
    placed,
    stroke,
)
from designer.engines.loom.paths import TAU, Path, ellipse, joined, petal, polar
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
    """A giraffe with its own patches, standing with a twig, or lying with its legs folded."""
    return _lying_giraffe(rng) if nth(rng, 2) else _standing_giraffe(rng)


def _lying_giraffe(rng: Rng) -> list[Layer]:
    neck = "-2 52, -26 16, -24 -24, -30 -62"
    body = outline("-40 54, -24 30, 10 22, 50 26, 82 44, 92 70, 76 88, 20 92, -30 88, -44 72")
    legs = limb("-20 78, -56 88, -88 88", 20, 15, 12) + limb("66 74, 46 90, 14 92", 24, 17, 13)
    places = ((4, 44, 11), (28, 40, 11), (52, 46, 11), (72, 60, 11), (14, 66, 10), (40, 66, 12))
    patches = [_patch(rng, x, y, r) for x, y, r in (*places, (64, 80, 8), (-14, 52, 9))]
    patches += [
        _patch(rng, x + rng(-4, 4), y, 9.6 - i) for i, (x, y, _) in enumerate(along(neck, 6, 1))
    ]
    mane = joined(
        petal(17, 10, angle + 0.75, x + 13 - i * 0.6, y, 0.6)
        for i, (x, y, angle) in enumerate(along(neck, 8, 2))
    )
    return [
        shape(mane, "d"),
        rod(stroke("88 62, 98 44, 94 26"), "a-", 5),
        shape(ellipse(94, 22, 5, 9), "d"),
        shape(body, "a"),
        shape(limb(neck, 48, 36, 29, 26), "a"),
        detail(joined(patches), "b"),
        shape(legs, "a"),
        detail(ellipse(-91, 88, 8, 7) + ellipse(12, 92, 8, 7), "d"),
        *placed(_giraffe_head(asleep=nth(rng, 2, "sleep") == 0), dx=-30, dy=-66, scale=1.16),
        *blossom(-72, 68, 16, "c"),
    ]


def _giraffe_head(*, asleep: bool = False) -> list[Layer]:
    """Around the nape, looking left."""
    head = outline("-20 6, -8 -12, 12 -14, 18 0, 8 12, -12 20, -40 32, -52 28, -48 18")
    return [
        rod(stroke("0 -8, -2 -22") + stroke("10 -10, 12 -22"), "d", 5),
        shape(outline("14 -2, 32 -12, 42 -6, 30 6"), "a"),
        shape(head, "a"),
        detail(outline("-24 16, -36 18, -48 18, -52 28, -40 32, -26 26"), "c"),
        *eye(-6, 1, 0.95, asleep=asleep),
        detail(ellipse(-4, 12, 6, 4), "blush"),
        detail(ellipse(-45, 22, 2, 2.6), "d"),
    ]


def _standing_giraffe(rng: Rng) -> list[Layer]:
    bend = rng(-8, 10)
    neck = f"14 26, {-2 + bend * 0.5:.1f} -10, {-14 + bend:.1f} -42, -22 -74"
    far = limb("-12 24, -14 60, -12 95", 17, 10, 9) + limb("54 20, 58 58, 52 95", 20, 11, 9)
    near = limb("0 26, -2 60, 0 96", 19, 12, 10) + limb("66 16, 72 56, 70 96", 24, 12, 10)
    body = outline("-18 8, 0 -10, 34 -4, 64 -2, 78 12, 76 32, 56 40, 24 42, -6 40, -20 26")
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
        *placed(_giraffe_head(), dx=-22, dy=-78),
        *_twig(),
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
