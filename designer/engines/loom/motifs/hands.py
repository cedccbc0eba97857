"""Hands: victory sign, rock sign, hamsa."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, shape
from designer.engines.loom.motifs.posing import box, dots, kind_of, posed, spots
from designer.engines.loom.paths import (
    TAU,
    Path,
    bezier,
    both,
    closed,
    curve,
    ellipse,
    joined,
    petal,
    polar,
    polygon,
    polyline,
    softened,
    star,
)
from designer.engines.loom.rng import Rng

UP = -math.pi / 2


def _cuff(kind: int) -> list[Layer]:
    """A striped cuff, a studded band or a bracelet of beads around the wrist."""
    if kind == 0:
        sleeve = closed(spots("-36,62 36,62 44,98 -44,98"), 0.06)
        bands = joined(curve((-w, y), (0, y + 5), (w, y)) for y, w in ((73, 37), (85, 39)))
        return [shape(sleeve, "b"), line(bands, "d", 6), shape(box(0, 64, 82, 15, 7), "b+")]
    if kind == 1:
        band = closed(spots("-33,62 0,67 33,62 36,84 0,89 -36,84"), 0.1)
        studs = softened(joined(star(4, 9, 6, 0, x, 76 - abs(x) * 0.06) for x in (-21, 0, 21)), 0.1)
        return [shape(band, "b-"), detail(studs, "d")]
    beads = [(x, 74 - abs(x) * 0.12) for x in (-28, -14, 0, 14, 28)]
    return [shape(dots(beads[::2], 8), "b"), shape(dots(beads[1::2], 8), "d")]


def _over(fingers: list[Path], skin: str) -> list[Layer]:
    """Fingers bent over the palm, set off from it by a crease."""
    return [
        layer for path in fingers for layer in (line(path, f"{skin}-", 5), shape(path, f"{skin}+"))
    ]


@motif(
    label="peace hand",
    words="peace-hand peace-hands victory v-sign",
    near="hands finger fingers palm-reading",
    family="pop",
    upright=True,
    a="#dba073",
    b="#d9536f",
    c="#8f5b3e",
    d="#f0bd55",
)
def peace_hand(rng: Rng, cute: bool) -> list[Layer]:
    """Two fingers up in a V, with a cuff or beads, sparks beside it."""
    skin = "ac"[kind_of(rng, 2)]
    hand = bezier(
        (-30, 96),
        (-28, 70, -46, 50, -42, 8),
        (-42, -20, -56, -60, -54, -78),
        (-52, -96, -30, -98, -26, -82),
        (-20, -62, -8, -40, -2, -22),
        (4, -42, 12, -66, 18, -84),
        (24, -100, 46, -96, 44, -78),
        (42, -56, 36, -22, 36, 0),
        (60, 2, 56, 34, 46, 46),
        (40, 60, 30, 70, 30, 96),
    )
    folded = [
        closed(spots("30,0 46,-2 56,12 50,34 38,36 32,20")),
        closed(spots("6,2 18,-6 32,2 34,26 24,42 12,38 6,20")),
    ]
    thumb = bezier(
        (-44, 30),
        (-40, 18, -24, 14, -6, 22),
        (8, 28, 26, 24, 28, 36),
        (30, 50, 12, 52, -2, 50),
        (-18, 50, -34, 52, -44, 30),
    )
    nail = closed(spots("14,32 26,32 28,42 16,44"))
    sparks = softened(
        star(4, 17, 6, 0, -84, -30) + star(4, 12, 4, 0, 78, -44) + star(4, 10, 4, 0, 86, 4), 0.2
    )
    return posed(
        [
            shape(hand, skin),
            *_over(folded, skin),
            *_over([thumb], skin),
            detail(nail, "b"),
            line(
                curve((-30, 62), (-18, 58), (-8, 60)) + curve((-40, -70), (-34, -72), (-32, -66)),
                f"{skin}-",
                4,
            ),
            *_cuff(kind_of(rng, 3)),
            shape(sparks, "d"),
        ],
        turn=rng(-0.15, 0.15),
    )


@motif(
    label="rock hand",
    words="rock-hand rock-hands rocknroll rock-n-roll",
    near="metalhead heavy-metal festival",
    family="music",
    upright=True,
    a="#b8744a",
    b="#8f4f9a",
    c="#3a3247",
    d="#eebc52",
)
def rock_hand(rng: Rng, cute: bool) -> list[Layer]:
    """Index and little finger up, the thumb over the others, a bolt on each side."""
    hand = bezier(
        (-30, 96),
        (-28, 72, -50, 50, -46, 4),
        (-44, -24, -54, -58, -52, -76),
        (-50, -96, -26, -98, -24, -78),
        (-20, -56, -22, -34, -18, -12),
        (-4, -22, 12, -22, 24, -10),
        (28, -28, 28, -48, 32, -64),
        (36, -82, 56, -80, 56, -62),
        (56, -40, 50, -16, 50, 8),
        (52, 44, 30, 70, 30, 96),
    )
    folded = [
        closed(spots("4,-12 18,-18 30,-8 32,16 22,30 10,26 4,8")),
        closed(spots("-20,-12 -8,-20 4,-12 8,14 -2,32 -14,28 -20,8")),
    ]
    thumb = bezier(
        (-46, 26),
        (-40, 8, -24, 10, -8, 16),
        (8, 22, 30, 16, 32, 30),
        (34, 46, 12, 46, -4, 46),
        (-20, 46, -38, 50, -46, 26),
    )
    bolts = polygon(
        [(-80, -50), (-94, -14), (-84, -14), (-92, 18), (-68, -26), (-78, -26), (-66, -50)]
    )
    return posed(
        [
            shape(hand, "a"),
            *_over(folded, "a"),
            *_over([thumb], "a"),
            detail(closed(spots("18,23 29,24 31,34 20,36")), "b"),
            detail(
                closed(spots("-46,-78 -38,-86 -30,-78 -32,-68 -44,-68"))
                + closed(spots("38,-64 45,-71 52,-63 50,-55 39,-55")),
                "b",
            ),
            line(curve((-28, 58), (-16, 54), (-6, 56)), "a-", 4),
            *_cuff(1 + kind_of(rng, 2)),
            shape(softened(bolts, 0.08), "d"),
            shape(softened(bolts.moved(scale_x=-1), 0.08), "d"),
        ],
        turn=rng(-0.14, 0.14),
    )


@motif(
    label="hamsa",
    words="hamsas khamsa fatima",
    near="amulet talisman yoga meditation",
    family="night",
    upright=True,
    a="#2f5f8f",
    b="#efc069",
    c="#f6e6cf",
    d="#d9607a",
)
def hamsa(rng: Rng, cute: bool) -> list[Layer]:
    """The open hand with an eye in its palm, every finger inlaid."""
    count = rng.int(7, 10)
    half = bezier(
        (0, -98),
        (16, -98, 15, -60, 15, -34),
        (16, -60, 18, -82, 29, -82),
        (42, -82, 42, -40, 43, -8),
        (52, -16, 60, -40, 80, -42),
        (96, -42, 102, -24, 90, -18),
        (78, -14, 80, 10, 72, 36),
        (62, 70, 36, 96, 0, 98),
        close=False,
    )
    hand = _mirrored_shut(half)
    tips = both(petal(34, 15, UP, 29, -34, 0.3)) + petal(42, 15, UP, 0, -42, 0.3)
    rows = dots([(-29, -22), (0, -30), (29, -22)], 5)
    lid = bezier((-46, 28), (-22, -2, 22, -2, 46, 28), (22, 56, -22, 56, -46, 28))
    lashes = joined(
        polyline(polar(41, UP + t), polar(51, UP + t)).moved(dy=30)
        for t in (-0.9, -0.45, 0.0, 0.45, 0.9)
    )
    bloom = joined(petal(15, 8, TAU * i / count, 0, 28, 0.4) for i in range(count))
    foot = joined(petal(26, 13, math.pi / 2 + t, 0, 62, 0.5) for t in (-1.2, -0.6, 0.0, 0.6, 1.2))
    thumbs = both(curve((58, 14), (66, -10), (84, -28)))
    return [
        shape(hand, "adc"[kind_of(rng, 2)]),
        detail(tips, "b"),
        detail(rows, "c"),
        line(lashes, "b", 4),
        shape(lid, "c"),
        detail(ellipse(0, 28, 20), "b"),
        detail(bloom, "d"),
        detail(ellipse(0, 28, 7), "ink"),
        detail(foot, "b"),
        line(thumbs, "b", 5),
        detail(both(dots([(48, 62), (36, 76), (56, 46)], 4.5)), "c"),
        detail(dots([(0, 64)], 6), "d"),
    ]


def _mirrored_shut(half: Path) -> Path:
    """The closed outline of which ``half`` is the right side, from the top down to the foot."""
    points = [(half.segments[0][1], half.segments[0][2])]
    for segment in half.segments[1:]:
        points += list(zip(segment[1::2], segment[2::2], strict=True))
    back = [(-x, y) for x, y in reversed(points)][1:]
    left = [(*back[i], *back[i + 1], *back[i + 2]) for i in range(0, len(back), 3)]
    return Path([*half.segments, *(("C", *values) for values in left), ("Z",)])
