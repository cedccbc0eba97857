"""Winter company: gingerbread, snowman."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.posing import (
    bow,
    box,
    dots,
    holly_twig,
    in_circle,
    kind_of,
    posed,
    spots,
)
from designer.engines.loom.paths import (
    TAU,
    Path,
    arc,
    bezier,
    closed,
    curve,
    ellipse,
    joined,
    polygon,
    polyline,
    star,
)
from designer.engines.loom.rng import Rng

UP = -math.pi / 2


@motif(
    label="gingerbread",
    plural="gingerbread",
    words="gingerbreads gingerbread-man",
    family="holiday",
    upright=True,
    a="#a9683a",
    b="#fbeedd",
    c="#d8404f",
    d="#4f9a7f",
)
@in_circle
def gingerbread(rng: Rng, cute: bool) -> list[Layer]:
    """A gingerbread figure that waves, or a little iced house."""
    return _iced_house() if kind_of(rng, 3) == 2 else _iced_man(rng)


def _iced_man(rng: Rng) -> list[Layer]:
    wave = rng.pick([-34, -8])
    lift = wave * 0.4
    arm = [(54.0, -26 + lift), (82.0, -28.0 + wave), (93.0, -8 + 2 * lift), (74.0, 8 + lift)]
    head = spots("-54,-24 -28,-30 -42,-54 -34,-86 0,-97 34,-86 42,-54 28,-30")
    legs = spots(
        "36,12 34,36 60,74 50,95 24,92 0,52 -24,92 -50,95 -60,74 -34,36 "
        "-36,12 -74,14 -93,-4 -82,-24"
    )
    body = closed([*head, *arm, *legs])
    icing = [
        ((-80, -16), (-72, -6), (-66, -16), (-60, -4)),
        ((-52, 74), (-42, 66), (-36, 80), (-26, 74)),
    ]
    piped = joined(curve(*points) for points in icing) + curve(
        (26, 74), (34, 80), (42, 66), (52, 76)
    )
    piped += curve(
        (62, -16 + wave * 0.5), (68, -8 + wave * 0.6), (74, -20 + wave * 0.7), (80, -8 + wave * 0.7)
    )
    hair = curve((-28, -78), (-18, -86), (-10, -78), (0, -88), (10, -78), (18, -86), (28, -78))
    return [
        shape(body, "a"),
        line(piped + hair, "b", 6),
        detail(ellipse(-14, -60, 5, 6.5) + ellipse(14, -60, 5, 6.5), "ink"),
        detail(ellipse(-25, -48, 7, 4.5) + ellipse(25, -48, 7, 4.5), "blush"),
        line(arc(0, -52, 10, 0.3, math.pi - 0.3), "b", 4.5),
        *bow(0, -24, 26, "c"),
        detail(dots([(0, 4), (0, 26)], 6.5), "d"),
    ]


def _iced_house() -> list[Layer]:
    roof = closed(
        spots("-92,2 -4,-84 4,-84 92,2 84,16 70,12 0,-56 -70,12 -84,16"),
        0.06,
    )
    drips = bezier(
        (-84, 4),
        (-40, -38, -20, -56, 0, -74),
        (20, -56, 40, -38, 84, 4),
        (80, 22, 66, 16, 60, 0),
        (56, 4, 48, 2, 44, -14),
        (36, -4, 28, -12, 22, -34),
        (10, -40, -10, -40, -22, -34),
        (-28, -12, -36, -4, -44, -14),
        (-48, 2, -56, 4, -60, 0),
        (-66, 16, -80, 22, -84, 4),
    )
    door = Path(
        [
            ("M", -18.0, 92.0),
            ("L", -18.0, 52.0),
            *arc(0, 52, 18, math.pi, TAU).segments[1:],
            ("L", 18.0, 92.0),
            ("Z",),
        ]
    )
    return [
        shape(box(46, -50, 22, 44, 3), "a-"),
        shape(polygon([(-68, 4), (0, -64), (68, 4), (68, 92), (-68, 92)]), "a"),
        shape(box(0, 90, 184, 18, 9), "b"),
        shape(roof, "a-"),
        detail(drips, "b"),
        detail(door, "c"),
        line(
            polyline((-26, 84), (-26, 52))
            + arc(0, 52, 26, math.pi, TAU)
            + polyline((26, 52), (26, 84)),
            "b",
            5,
        ),
        detail(box(-46, 48, 22, 24, 4) + box(46, 48, 22, 24, 4), "sun"),
        line(
            joined(
                polyline((x, 36), (x, 60)) + polyline((x - 11, 48), (x + 11, 48)) for x in (-46, 46)
            ),
            "b",
            4,
        ),
        detail(dots([(-46, 4), (46, 4), (0, -64)], 7), "c"),
        detail(dots([(-24, -8), (24, -8), (0, 10)], 7), "d"),
        detail(ellipse(10, 68, 3.5), "b"),
    ]


@motif(
    label="snowman",
    plural="snowmen",
    family="holiday",
    upright=True,
    a="#dbe8f2",
    b="#c9404f",
    c="#e8873a",
    d="#2f5d62",
)
def snowman(rng: Rng, cute: bool) -> list[Layer]:
    """A snowman in a scarf, in a top hat or a bobble hat, with arms of twig."""
    tall = kind_of(rng, 2) == 1
    arm = curve((38, 26), (70, 8), (90, -16)) + curve((76, 2), (94, 0)) + curve((70, 8), (72, -14))
    other = curve((-38, 28), (-68, 20), (-92, 26)) + curve((-76, 22), (-90, 10))
    hat = _top_hat() if tall else _bobble_hat()
    tail = closed([(14, -4), (34, -2), (44, 40), (22, 44)], 0.1)
    fringe = joined(polyline((x, 38), (x + 2, 48)) for x in (26, 33, 40))
    return [
        rod(arm, "leaf-", 6),
        rod(other, "leaf-", 6),
        shape(
            closed(spots("-52,36 -30,8 0,0 34,8 54,38 54,72 34,94 -34,94 -56,72")),
            "a",
        ),
        detail(
            bezier(
                (34, 8),
                (66, 30, 66, 80, 34, 94),
                (10, 96, -10, 96, -34, 94),
                (30, 88, 48, 50, 34, 8),
            ),
            "a-",
        ),
        shape(
            closed(spots("-38,-34 -24,-62 4,-68 32,-56 40,-28 28,-4 0,4 -28,-4")),
            "a",
        ),
        detail(ellipse(-13, -38, 4.8, 6) + ellipse(15, -38, 4.8, 6), "ink"),
        detail(ellipse(-25, -24, 7, 4.5) + ellipse(28, -24, 7, 4.5), "blush"),
        shape(
            bezier(
                (-2, -32),
                (14, -34, 34, -26, 46, -18),
                (30, -16, 8, -16, -2, -22),
                (-8, -26, -6, -32, -2, -32),
            ),
            "c",
        ),
        line(curve((-14, -14), (-2, -9), (10, -12)), "ink", 4),
        shape(closed([(-36, -8), (0, 4), (36, -8), (40, 8), (0, 22), (-40, 8)], 0.12), "b"),
        shape(tail, "b"),
        line(fringe, "b-", 4),
        line(
            curve((-24, 0), (-22, 12)) + curve((2, 6), (2, 20)) + curve((24, 0), (26, 12)), "b+", 5
        ),
        detail(dots([(-4, 40), (-4, 60), (-3, 79)], 5.4), "ink"),
        *hat,
    ]


def _top_hat() -> list[Layer]:
    out = [
        shape(closed([(-30, -60), (-32, -96), (0, -99), (32, -96), (30, -60)], 0.06), "d"),
        detail(polygon([(-30, -74), (30, -74), (30, -62), (-30, -62)]), "b"),
        shape(box(0, -58, 92, 12, 6), "d"),
    ]
    return posed([*out, *holly_twig(22, -68, 0.4)], turn=-0.1, dx=-4)


def _bobble_hat() -> list[Layer]:
    ribs = joined(polyline((x, -66), (x, -54)) for x in (-30, -18, -6, 6, 18, 30))
    return [
        shape(bezier((-40, -56), (-42, -104, 42, -104, 42, -56)), "b"),
        line(curve((-34, -74), (-20, -80), (-8, -72), (6, -80), (20, -72), (34, -76)), "light", 5),
        shape(box(1, -57, 92, 20, 10), "d"),
        line(ribs, "d+", 3),
        shape(joined([star(9, 16, 11, 0.2, 2, -92)]), "d"),
    ]
