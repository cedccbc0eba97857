"""On the desk: book, pencil, ornamental letter."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, face, line, motif, rod, shape
from designer.engines.loom.motifs.posing import box, dots, in_circle, kind_of, posed, spots
from designer.engines.loom.paths import (
    TAU,
    Path,
    Point,
    bezier,
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
CAPITALS = "AHOVXUIWYMTBCDEFGJKLNPQRSZ"


@motif(
    label="book",
    words="books novel novels",
    near="reading reader literature bookworm school",
    family="any",
    upright=True,
    face=True,
    a="#b5474f",
    b="#f7e9d2",
    c="#e9b04c",
    d="#2f6a72",
)
@in_circle
def book(rng: Rng, cute: bool) -> list[Layer]:
    """A bound book with gilt ornament, an open one, or a stack under a cup of flowers."""
    kind = kind_of(rng, 3)
    if kind == 1 and not cute:
        return _open_book()
    if kind == 2 and not cute:
        return _stack(rng)
    cover, gilt = "ad"[kind_of(rng, 2)], "c"
    out = [
        shape(polygon([(22, 80), (44, 80), (44, 99), (33, 90), (22, 99)]), "c"),
        shape(closed(spots("-66,-70 -52,-88 74,-88 74,84 -52,84 -66,74"), 0.03), cover),
        detail(polygon([(-54, 66), (70, 66), (70, 79), (-54, 79)]), "b"),
        line(polyline((-52, 71), (68, 71)) + polyline((-50, 76), (68, 76)), "b-", 2.4),
        shape(closed(spots("-66,-76 -56,-90 76,-90 76,64 -56,64 -66,74"), 0.03), cover),
        detail(closed(spots("-66,-76 -56,-90 -42,-90 -42,64 -56,64 -66,74"), 0.03), f"{cover}-"),
        line(box(18, -13, 96, 134, 8), gilt, 4.5),
    ]
    if cute:
        return posed([*out, *face(18, -16, 1.25, rng)], turn=rng(-0.12, 0.12))
    moon = bezier((30, -46), (-16, -46, -16, 20, 32, 18), (12, 6, 12, -34, 30, -46))
    rays = joined(
        petal(17, 8, TAU * i / 12, *polar(34, TAU * i / 12), 0.5, 0.6) for i in range(12)
    ).moved(dx=18, dy=-13)
    corners = joined(
        petal(17, 10, t, x, y, 0.4)
        for x, y, t in ((-24, -72, 0.78), (60, -72, 2.36), (-24, 46, -0.78), (60, 46, -2.36))
    )
    sign = moon if kind_of(rng, 2) else softened(star(8, 26, 13, UP, 18, -13), 0.12)
    return posed(
        [*out, detail(rays, "b"), detail(sign, gilt), detail(corners, gilt)], turn=rng(-0.16, 0.16)
    )


def _open_book() -> list[Layer]:
    page = bezier((0, -36), (20, -62, 64, -64, 90, -50), (90, 44), (64, 32, 22, 34, 0, 58))
    board = bezier((0, -24), (24, -52, 70, -54, 98, -42), (98, 58), (70, 46, 24, 48, 0, 70))
    rows = joined(curve((14, y), (40, y - 13), (76, y - 9)) for y in (-20, -6, 8, 22, 36))
    picture = joined(petal(23, 15, TAU * i / 6, -48, -26, 0.2) for i in range(6))
    stalk = curve((-48, 24), (-52, 0), (-48, -24))
    leaves = petal(26, 14, 0.7 + math.pi, -50, 10, 0.6) + petal(26, 14, -0.6, -50, 4, 0.6)
    sparks = star(4, 15, 5, 0, -30, -82) + star(4, 19, 7, 0, 14, -86) + star(4, 11, 4, 0, 54, -80)
    return [
        shape(board, "a"),
        shape(board.moved(scale_x=-1), "a"),
        shape(page, "b"),
        shape(page.moved(scale_x=-1), "b"),
        line(rows, "d", 4),
        line(stalk, "d", 4),
        detail(leaves, "d"),
        detail(picture, "a"),
        detail(ellipse(-48, -26, 7), "c"),
        line(curve((8, 40), (30, 30), (52, 30)), "b-", 3),
        shape(polygon([(-8, 50), (10, 46), (12, 88), (2, 80), (-6, 90)]), "c"),
        shape(softened(sparks, 0.2), "c"),
    ]


def _stack(rng: Rng) -> list[Layer]:
    out: list[Layer] = []
    for y, w, x, role in ((80, 168, 0, "d"), (47, 144, 6, "a"), (15, 156, -8, "c")):
        left = x - w / 2
        out += [
            shape(box(x, y, w, 33, 8), role),
            detail(box(x + 8, y, w - 30, 21, 3), "b"),
            line(
                joined(polyline((left + 24, v), (left + w - 12, v)) for v in (y - 4, y + 4)),
                "b-",
                2.4,
            ),
            detail(box(left + 11, y, 22, 33, 6), f"{role}-"),
            line(
                polyline((left + 6, y - 9), (left + 18, y - 9))
                + polyline((left + 6, y + 9), (left + 18, y + 9)),
                "b",
                3.4,
            ),
        ]
    cup = closed(spots("-24,-40 24,-40 18,-4 12,0 -12,0 -18,-4"), 0.1)
    blooms = [(-24, -72, 22, "a"), (22, -78, 20, "c"), (0, -62, 17, "d")]
    for x, y, r, role in blooms:
        out.append(rod(curve((x * 0.3, -36), (x * 0.8, -54), (x, y)), "leaf", 5))
        out.append(
            shape(joined(petal(r, r * 0.75, TAU * i / 6 + x, x, y, 0) for i in range(6)), role)
        )
        out.append(detail(ellipse(x, y, r * 0.32), "b"))
    leaves = petal(34, 18, -0.35, 10, -44, 0.6) + petal(34, 18, math.pi + 0.35, -10, -44, 0.6)
    return [
        *out,
        shape(leaves, "leaf"),
        shape(cup, "d+"),
        detail(dots([(-10, -26), (8, -28), (0, -14)], 4), "b"),
    ]


@motif(
    label="pencil",
    words="pencils crayon crayons stationery",
    near="paintbrush paintbrushes artist writing teacher",
    family="pop",
    a="#eeb340",
    b="#e26d78",
    c="#f3dab0",
    d="#3d4f7c",
)
@in_circle
def pencil(rng: Rng, cute: bool) -> list[Layer]:
    """A sharpened pencil that has drawn a line; or crossed with a paintbrush."""
    hue = rng.pick(["a", "d", "b"])
    if kind_of(rng, 3) == 0:
        return [*posed(_brush(), turn=-0.66), *posed(_lead(hue), turn=0.66)]
    swirl = curve((-70, 84), (-48, 62), (-26, 88), (-2, 66), (20, 90), (46, 74), (66, 84))
    return [
        rod(swirl, "b" if hue != "b" else "d", 6),
        *posed(_lead(hue, 1.35), turn=0.5 + math.pi, scale=0.9, dx=8, dy=-8),
    ]


def _lead(hue: str, wide: float = 1.0) -> list[Layer]:
    parts = [
        shape(box(0, 84, 34, 26, 9), "b" if hue != "b" else "d"),
        shape(box(0, 66, 36, 17, 3), "c-"),
        line(joined(polyline((-17, y), (17, y)) for y in (62, 69)), "c", 3),
        shape(polygon([(-17, 58), (17, 58), (17, -58), (-17, -58)]), hue),
        detail(polygon([(-17, 58), (-6, 58), (-6, -58), (-17, -58)]), f"{hue}+"),
        detail(polygon([(8, 58), (17, 58), (17, -58), (8, -58)]), f"{hue}-"),
        shape(
            bezier(
                (-17, -58),
                (0, -98),
                (17, -58),
                (13, -66, 8, -64, 6, -58),
                (2, -66, -3, -66, -6, -58),
                (-9, -64, -14, -66, -17, -58),
            ),
            "c",
        ),
        shape(polygon([(-6, -84), (0, -99), (6, -84), (0, -82)]), "d" if hue != "d" else "b"),
        detail(softened(star(5, 9, 4, UP, 1, 34), 0.2), "c"),
    ]
    return [part._replace(path=part.path.moved(scale_x=wide)) for part in parts]


def _brush() -> list[Layer]:
    bristles = bezier((-14, -56), (-20, -76, -8, -84, 2, -99), (6, -84, 20, -76, 14, -56))
    return [
        shape(bezier((-9, -30), (-15, 20, -8, 80, 0, 98), (8, 80, 15, 20, 9, -30)), "d"),
        line(curve((-4, -10), (-6, 24), (-3, 60)), "d+", 4),
        shape(box(0, -42, 28, 32, 4), "c"),
        line(polyline((-13, -36), (13, -36)) + polyline((-13, -47), (13, -47)), "c-", 3),
        shape(bristles, "b"),
        detail(
            bezier(
                (-10, -74),
                (-4, -84, 0, -90, 2, -99),
                (6, -86, 14, -80, 16, -70),
                (4, -64, -4, -80, -10, -74),
            ),
            "b-",
        ),
    ]


def _stroke(text: str) -> Path:
    points: list[Point] = spots(text)
    return polyline(*points)


def _bend(text: str) -> Path:
    return curve(*spots(text), tension=0.19)


def _letter_strokes(character: str) -> Path:
    """A capital as strokes of one thickness, 88 high."""
    straight = {
        "A": "-31,44 0,-44 31,44|-20,16 20,16",
        "E": "24,-44 -22,-44 -22,44 24,44|-22,0 15,0",
        "F": "24,-44 -22,-44 -22,44|-22,0 15,0",
        "H": "-26,-44 -26,44|26,-44 26,44|-26,0 26,0",
        "I": "0,-44 0,44|-16,-44 16,-44|-16,44 16,44",
        "K": "-22,-44 -22,44|26,-44 -22,6|-4,-10 28,44",
        "L": "-20,-44 -20,44 26,44",
        "M": "-33,44 -29,-44 0,12 29,-44 33,44",
        "N": "-26,44 -26,-44 26,44 26,-44",
        "T": "0,44 0,-44|-30,-44 30,-44",
        "V": "-30,-44 0,44 30,-44",
        "W": "-36,-44 -19,44 0,-16 19,44 36,-44",
        "X": "-28,-44 28,44|28,-44 -28,44",
        "Y": "-29,-44 0,2 29,-44|0,2 0,44",
        "Z": "-27,-44 27,-44 -27,44 27,44",
        "B": "-22,-44 -22,44",
        "D": "-24,-44 -24,44",
        "P": "-22,-44 -22,44",
        "R": "-22,-44 -22,44|0,2 26,44",
        "G": "6,8 32,8 32,28",
        "Q": "8,18 32,46",
    }
    bent = {
        "B": "-22,-44 10,-43 24,-23 8,-3 -22,-2|-22,-2 14,0 29,22 12,43 -22,44",
        "C": "29,-28 4,-45 -24,-28 -32,0 -24,28 4,45 29,28",
        "D": "-24,-44 10,-40 32,0 10,40 -24,44",
        "G": "28,-30 4,-45 -24,-28 -32,0 -24,28 4,45 32,28",
        "J": "20,-44 20,20 2,44 -24,30",
        "O": "0,-45 24,-32 33,0 24,32 0,45 -24,32 -33,0 -24,-32 0,-45",
        "P": "-22,-44 12,-43 27,-20 12,3 -22,4",
        "Q": "0,-45 24,-32 33,0 24,32 0,45 -24,32 -33,0 -24,-32 0,-45",
        "R": "-22,-44 12,-43 27,-20 12,2 -22,3",
        "S": "26,-30 4,-46 -21,-34 -18,-11 14,8 26,27 4,46 -27,32",
        "U": "-27,-44 -27,10 -16,38 0,44 16,38 27,10 27,-44",
    }
    parts = [_stroke(text) for text in straight.get(character, "").split("|") if text]
    return joined([*parts, *(_bend(text) for text in bent.get(character, "").split("|") if text)])


@motif(
    label="letter",
    words="letters alphabet alphabets abc initial initials monogram typography",
    near="font",
    family="any",
    upright=True,
    legible=True,
    a="#c9505a",
    b="#f6e5c8",
    c="#2f6f78",
    d="#ecb452",
)
@in_circle
def letter(rng: Rng, cute: bool) -> list[Layer]:
    """An ornamental capital, any of them."""
    return draw_initial(rng, CAPITALS[kind_of(rng, len(CAPITALS))])


def draw_initial(rng: Rng, character: str) -> list[Layer]:
    """An ornamental capital A to Z on a tile: framed, scalloped or wreathed, with vines and
    dots."""
    strokes = _letter_strokes(character)
    tile, ink, mark = (("a", "b", "d"), ("c", "b", "d"), ("d", "c", "b"), ("b", "a", "c"))[
        kind_of(rng, 4)
    ]
    kind = kind_of(rng, 3)
    if kind == 0:
        plate: list[Layer] = [
            shape(box(0, 0, 182, 182, 16), tile),
            line(box(0, 0, 160, 160, 10), mark, 4.5),
        ]
        blooms = [(sx * 60, sy * 60) for sx in (-1, 1) for sy in (-1, 1)]
        flowers = joined(petal(19, 14, TAU * i / 5, x, y, 0) for x, y in blooms for i in range(5))
        sprigs = joined(
            petal(22, 11, t, sx * 60, sy * 60, 0.5, 0.4)
            for sx, sy in ((-1, -1), (1, 1))
            for t in (0.2, 1.4, 3.3, 4.5)
        )
        marks = [detail(sprigs, f"{tile}-"), detail(flowers, mark), detail(dots(blooms, 4.5), tile)]
    elif kind == 1:
        rim = joined(ellipse(*polar(78, TAU * i / 18), 16) for i in range(18))
        plate = [shape(rim, mark), shape(ellipse(0, 0, 82), tile)]
        marks = [detail(dots([polar(72, TAU * i / 26) for i in range(26)], 3.6), mark)]
    else:
        plate = [shape(ellipse(0, 0, 74), tile)]
        leaves = [
            petal(31, 18, TAU * i / 14 + 1.25, *polar(74, TAU * i / 14), 0.55) for i in range(14)
        ]
        plate += [
            shape(joined(leaves[::2]), "c" if tile != "c" else "a"),
            shape(joined(leaves[1::2]), mark),
        ]
        marks = [detail(dots([polar(75, TAU * (i + 0.2) / 7) for i in range(7)], 6), ink)]
    size = (1.3, 1.08, 0.98)[kind]
    drop = rod(strokes.moved(scale=size, dx=4, dy=5), f"{tile}-", 21 * size)
    return [
        *plate,
        *marks,
        drop,
        rod(strokes.moved(scale=size), ink, 20 * size),
        line(strokes.moved(scale=size), mark, 3.4),
    ]
