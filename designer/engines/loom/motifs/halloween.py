"""Halloween: pumpkin, ghost, witch's hat."""

from __future__ import annotations

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.posing import dots, in_circle, kind_of, posed, spots
from designer.engines.loom.paths import (
    Path,
    bezier,
    both,
    closed,
    curve,
    ellipse,
    petal,
    polygon,
    softened,
    star,
)
from designer.engines.loom.rng import Rng


@motif(
    label="pumpkin",
    words="pumpkins jack-o-lantern",
    near="gourd squash",
    family="night",
    upright=True,
    a="#e67c2c",
    b="#3a1d2b",
    c="#f9c74f",
    leaf="#5f8a4a",
)
def pumpkin(rng: Rng, cute: bool) -> list[Layer]:
    """A ribbed pumpkin with a twisted stalk; two of three are carved, each another grin."""
    kind, lean = kind_of(rng, 3), rng(-6, 6)
    far = bezier((-34, -38), (-92, -52, -108, 60, -62, 78), (-40, 88, -14, 70, -34, -38))
    mid = bezier((-10, -46), (-62, -56, -76, 76, -30, 88), (-4, 94, 14, 40, -10, -46))
    front = bezier((0, -42), (-46, -52, -50, 80, 0, 92), (50, 80, 46, -52, 0, -42))
    stalk = closed(
        [
            (-15, -36),
            (-10, -60),
            (-4 + lean, -84),
            (8 + lean, -96),
            (22 + lean, -84),
            (12, -62),
            (17, -36),
            (0, -30),
        ]
    )
    tendril = curve((12, -48), (34, -72), (58, -66), (58, -48), (44, -50), (50, -62), (74, -60))
    out = [
        rod(tendril, "leaf", 6),
        *[shape(path, "a-") for path in (far, _flipped(far))],
        *[shape(path, "a") for path in (mid, _flipped(mid))],
        shape(front, "a+"),
        line(both(curve((-70, -8), (-80, 20), (-70, 50))), "a", 5),
        shape(petal(58, 36, -2.75, -12, -40, 0.5), "leaf"),
        shape(stalk, "leaf"),
        line(curve((2, -36), (4, -60), (8 + lean, -84)), "leaf-", 4),
    ]
    return out + (_carved(rng) if kind else [line(curve((-16, -18), (-24, 12), (-18, 44)), "c", 7)])


def _flipped(path: Path) -> Path:
    return path.moved(scale_x=-1)


def _carved(rng: Rng) -> list[Layer]:
    if rng() < 0.5:
        eyes = both(softened(polygon([(14, 14), (30, -16), (50, 8)]), 0.12))
        teeth = spots("-58,32 -30,44 -20,36 -6,48 8,47 20,36 30,44 58,32")
        teeth += [(40, 60), (20, 68), (14, 58), (-2, 58), (-8, 72), (-40, 60)]
        glow = both(softened(polygon([(24, 8), (31, -6), (41, 7)]), 0.12))
    else:
        eyes = both(bezier((14, 4), (16, -22, 44, -24, 50, 2), (38, 12, 24, 12, 14, 4)))
        teeth = spots("-54,28 -26,40 0,43 26,40 54,28 46,54 24,68 18,56 2,60")
        teeth += [(0, 72), (-24, 68), (-46, 54)]
        glow = both(ellipse(31, -1, 7, 9))
    nose = softened(polygon([(0, 12), (9, 28), (-9, 28)]), 0.15)
    mouth = softened(polygon(teeth), 0.08)
    return [detail(eyes + nose + mouth, "b"), detail(glow, "c")]


@motif(
    label="ghost",
    words="ghosts spirit spirits boo",
    family="night",
    upright=True,
    a="#e3daf3",
    b="#b9a9dc",
    c="#f08c54",
    d="#3c2c50",
)
@in_circle
def ghost(rng: Rng, cute: bool) -> list[Layer]:
    """A little ghost: drifting with a trailing tail, arms up under its sheet, or in a hat."""
    kind = kind_of(rng, 3)
    if kind == 0:
        return posed(_drifting(rng), turn=0.1)
    sheet = closed(
        spots(
            "-50,84 -58,30 -62,-40 -34,-86 14,-92 52,-58 60,6 66,80 48,92 32,78 "
            "14,94 -4,80 -22,95 -38,82"
        )
    )
    arms = closed([(50, -16), (76, -44), (92, -40), (88, -18), (62, 22), (50, 18)])
    other = closed([(-52, -8), (-80, 2), (-94, 18), (-82, 32), (-52, 24)])
    out = [
        shape(arms, "a"),
        shape(other, "a"),
        shape(sheet, "a"),
        detail(closed([(46, 40), (56, 20), (64, 80), (48, 91), (38, 80)]), "b"),
        line(curve((-34, 40), (-38, 56), (-34, 72)) + curve((2, 48), (0, 60), (6, 76)), "b", 5),
        *_spooked(-2, -26, rng),
    ]
    if kind == 2:
        out += posed(_pointed_hat("d", "c"), turn=-0.22, scale=0.52, dx=-22, dy=-86)
        return posed(out, scale=0.84, dy=14)
    return [*out, *posed(_bucket(), dx=-84, dy=46)]


def _drifting(rng: Rng) -> list[Layer]:
    body = bezier(
        (72, 92),
        (30, 96, -36, 84, -52, 34),
        (-66, -10, -66, -92, -4, -94),
        (58, -94, 56, -26, 54, 4),
        (54, 40, 62, 62, 92, 62),
        (92, 74, 86, 90, 72, 92),
    )
    return [
        shape(closed([(-46, -4), (-76, -22), (-92, -10), (-84, 10), (-46, 30)]), "a"),
        shape(body, "a"),
        detail(
            bezier(
                (72, 92),
                (86, 90, 92, 74, 92, 62),
                (62, 62, 54, 40, 54, 4),
                (38, 50, 44, 84, 72, 92),
            ),
            "b",
        ),
        shape(closed([(34, 0), (66, -18), (80, -4), (70, 16), (38, 30)]), "a"),
        *_spooked(-8, -38, rng),
    ]


def _spooked(x: float, y: float, rng: Rng) -> list[Layer]:
    mouth = (
        ellipse(x, y + 30, 9, 12)
        if rng() < 0.5
        else closed([(x - 16, y + 22), (x + 16, y + 22), (x + 8, y + 38), (x - 8, y + 38)])
    )
    eyes = ellipse(x - 21, y, 9, 14, 0.1) + ellipse(x + 21, y, 9, 14, -0.1)
    return [
        detail(eyes, "ink"),
        detail(ellipse(x - 18, y - 6, 3.4) + ellipse(x + 24, y - 6, 3.4), "white"),
        detail(mouth, "ink"),
        detail(ellipse(x - 38, y + 18, 9, 6) + ellipse(x + 38, y + 18, 9, 6), "blush"),
    ]


def _bucket() -> list[Layer]:
    return [
        rod(curve((-17, -12), (0, -34), (17, -12)), "d", 4),
        shape(closed(spots("-20,-10 0,-16 20,-10 24,10 12,26 -12,26 -24,10")), "c"),
        detail(
            softened(
                polygon([(-12, 2), (-7, -6), (-2, 2)]) + polygon([(12, 2), (7, -6), (2, 2)]), 0.1
            ),
            "d",
        ),
        detail(closed([(-13, 9), (0, 13), (13, 9), (6, 19), (-6, 19)]), "d"),
    ]


def _pointed_hat(cloth: str, band: str) -> list[Layer]:
    cone = bezier(
        (-52, 44),
        (-40, 0, -26, -50, -2, -84),
        (14, -104, 52, -98, 70, -70),
        (52, -76, 34, -72, 30, -54),
        (34, -20, 44, 14, 54, 44),
        (30, 60, -30, 60, -52, 44),
    )
    ribbon = bezier(
        (-52, 44),
        (-48, 28, -45, 20, -43, 14),
        (-14, 28, 18, 28, 46, 14),
        (48, 24, 51, 34, 54, 44),
        (30, 60, -30, 60, -52, 44),
    )
    brim = bezier(
        (-98, 58),
        (-90, 30, -66, 44, -52, 44),
        (-20, 58, 22, 58, 54, 44),
        (70, 42, 92, 34, 98, 58),
        (70, 96, -70, 96, -98, 58),
    )
    return [
        shape(brim, cloth),
        shape(cone, cloth),
        detail(ribbon, band),
        line(
            curve((30, -54), (20, -40), (4, -38)) + curve((-26, -12), (-14, -6), (2, -10)),
            f"{cloth}+",
            5,
        ),
        line(curve((-78, 66), (-40, 80), (0, 83), (42, 80)), f"{cloth}+", 5),
    ]


@motif(
    label="witch hat",
    words="witch-hat witch-hats witches'-hat",
    near="witch witches wizard wizards sorcerer",
    family="night",
    upright=True,
    a="#5b3f86",
    b="#ef8a3c",
    c="#f4cf6a",
    leaf="#6f9a4f",
)
@in_circle
def witch_hat(rng: Rng, cute: bool) -> list[Layer]:
    """A pointed hat with a bent tip: a buckle and stars, or a garland of leaves and berries."""
    out = _pointed_hat("a", "b")
    if kind_of(rng, 2):
        stars = (
            star(5, 13, 6, -1.4, -14, -30) + star(5, 9, 4, 0.3, 22, -2) + star(4, 9, 3, 0, 2, -66)
        )
        buckle = softened(polygon([(-20, 20), (18, 22), (17, 54), (-20, 54)]), 0.1)
        return [
            *out,
            detail(softened(stars, 0.2), "c"),
            shape(buckle, "c"),
            detail(softened(polygon([(-9, 29), (8, 30), (7, 45), (-9, 45)]), 0.1), "b"),
        ]
    places = ((-44, 32, 2.6), (-22, 42, 0.7), (20, 42, 2.4), (44, 30, 0.4))
    garland = [shape(petal(40, 24, turn, x, y, 0.6), "leaf") for x, y, turn in places]
    moon = bezier((-4, -44), (-28, -40, -26, -4, 4, -4), (-14, -14, -14, -34, -4, -44))
    return [
        *out,
        detail(moon, "c"),
        *garland,
        shape(dots([(0, 40), (-34, 42), (32, 44)], 11), "c"),
        shape(dots([(-14, 50), (15, 52)], 8), "b"),
    ]
