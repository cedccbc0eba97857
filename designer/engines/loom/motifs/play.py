"""Games: gamepad, dice, chess knight, playing card."""

from __future__ import annotations

import math

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.posing import (
    SMALL_HEART,
    box,
    dots,
    even,
    in_circle,
    kind_of,
    posed,
    spots,
)
from designer.engines.loom.paths import (
    TAU,
    Path,
    Point,
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
SPADE = bezier(
    (0, -22),
    (12, -10, 24, -4, 22, 8),
    (20, 18, 8, 16, 3, 10),
    (4, 16, 6, 20, 10, 22),
    (-10, 22),
    (-6, 20, -4, 16, -3, 10),
    (-8, 16, -20, 18, -22, 8),
    (-24, -4, -12, -10, 0, -22),
)
LOZENGE = bezier(
    (0, -24),
    (5, -12, 10, -6, 17, 0),
    (10, 6, 5, 12, 0, 24),
    (-5, 12, -10, 6, -17, 0),
    (-10, -6, -5, -12, 0, -24),
)
CLUB = (
    ellipse(0, -10, 10)
    + ellipse(-11, 5, 10)
    + ellipse(11, 5, 10)
    + polygon([(-3, 0), (3, 0), (9, 22), (-9, 22)])
)


@motif(
    label="gamepad",
    words="gamepads gamer gamers game joystick controller videogame",
    near="gaming console nintendo playstation esports",
    family="pop",
    a="#5b57a6",
    b="#f4e4cf",
    c="#ef6a67",
    d="#4fb0a5",
)
@in_circle
def gamepad(rng: Rng, cute: bool) -> list[Layer]:
    """A controller with sticks, a cross and four buttons; or an old one with its cord."""
    if kind_of(rng, 3) == 2:
        return _old_pad()
    body = bezier(
        (-50, -50),
        (-30, -58, 30, -58, 50, -50),
        (80, -52, 98, 22, 97, 54),
        (96, 80, 70, 82, 56, 58),
        (46, 40, 38, 34, 22, 34),
        (-22, 34),
        (-38, 34, -46, 40, -56, 58),
        (-70, 82, -96, 80, -97, 54),
        (-98, 22, -80, -52, -50, -50),
    )
    grip = bezier(
        (97, 54), (96, 80, 70, 82, 56, 58), (66, 52, 82, 30, 88, 4), (95, 24, 97, 42, 97, 54)
    )
    shell = "acd"[kind_of(rng, 3)]
    cross = box(-52, -16, 36, 13, 4) + box(-52, -16, 13, 36, 4)
    out = [
        shape(both(box(56, -50, 42, 22, 9)), f"{shell}-"),
        shape(body, shell),
        detail(both(grip), f"{shell}-"),
        detail(closed(spots("-20,-46 20,-46 24,-20 0,-14 -24,-20"), 0.12), f"{shell}-"),
        shape(both(ellipse(24, 12, 18)), "b"),
        detail(both(ellipse(24, 10, 11)), "b-"),
        detail(cross, "b"),
        line(curve((-78, -30), (-66, -42), (-50, -44)), f"{shell}+", 5),
        detail(SMALL_HEART.moved(scale=0.4, dy=-32), "c" if shell != "c" else "b"),
    ]
    for i, role in enumerate(
        ("c" if shell != "c" else "d", "sun", "d" if shell != "d" else "c", "b")
    ):
        x, y = polar(16, TAU * i / 4)
        out.append(shape(ellipse(54 + x, -16 + y, 8.4), role))
    return posed(out, turn=rng(-0.2, 0.2), dy=-8)


def _old_pad() -> list[Layer]:
    cross = box(-52, 18, 44, 15, 3) + box(-52, 18, 15, 44, 3)
    return [
        rod(curve((0, -30), (-6, -52), (20, -60), (26, -78), (6, -92)), "a", 7),
        shape(box(0, 16, 192, 100, 14), "b"),
        detail(box(0, 18, 172, 72, 8), "a"),
        detail(cross, "b"),
        detail(ellipse(-52, 18, 5), "b-"),
        detail(box(2, 10, 42, 22, 5), "d"),
        line(polyline((-10, 10), (-2, 10)) + polyline((8, 10), (16, 10)), "b", 5),
        line(polyline((-16, 34), (20, 34)), "c", 6),
        shape(box(58, 26, 62, 34, 12), "b"),
        shape(ellipse(44, 26, 12) + ellipse(73, 26, 12), "c"),
        detail(ellipse(41, 22, 4) + ellipse(70, 22, 4), "c+"),
    ]


# The pips of each face, on a square from -1 to 1.
PIPS: dict[int, list[Point]] = {
    1: [(0, 0)],
    2: [(-0.5, -0.5), (0.5, 0.5)],
    3: [(-0.55, -0.55), (0, 0), (0.55, 0.55)],
    4: [(-0.5, -0.5), (0.5, 0.5), (-0.5, 0.5), (0.5, -0.5)],
    5: [(-0.55, -0.55), (0.55, 0.55), (-0.55, 0.55), (0.55, -0.55), (0, 0)],
    6: [(-0.5, -0.6), (-0.5, 0), (-0.5, 0.6), (0.5, -0.6), (0.5, 0), (0.5, 0.6)],
}


@motif(
    label="dice",
    plural="dice",
    words="backgammon",
    near="casino gambling domino dominoes",
    family="pop",
    a="#d9495a",
    b="#fbeedb",
    c="#3f8f9a",
    d="#efb94f",
)
@in_circle
def dice(rng: Rng, cute: bool) -> list[Layer]:
    """One die, or a thrown pair of two colours; another roll each time."""
    roll = rng.shuffled([1, 2, 3, 4, 5, 6])
    colour = rng.pick(["a", "c"])
    if kind_of(rng, 2):
        return posed(_die(roll[:3], colour), turn=rng(-0.5, 0.5), scale=1.02)
    other = "c" if colour == "a" else "a"
    return [
        *posed(_die(roll[3:], other), turn=0.5, scale=0.6, dx=42, dy=-36),
        *posed(_die(roll[:3], colour), turn=-0.2, scale=0.68, dx=-32, dy=28),
    ]


def _on_face(u: Point, v: Point, middle: Point, p: float, q: float) -> Point:
    return middle[0] + p * u[0] + q * v[0], middle[1] + p * u[1] + q * v[1]


def _die(roll: list[int], role: str) -> list[Layer]:
    """Three faces of a cube, seen from a corner, with round edges."""
    hull = softened(polygon([(0, -96), (82, -50), (82, 46), (0, 96), (-82, 46), (-82, -50)]), 0.14)
    axes: tuple[tuple[Point, Point, Point, str], ...] = (
        ((41, -23), (41, 24), (0, -49), "+"),
        ((41, 23), (0, 48), (-41, 22), ""),
        ((41, -24), (0, 48), (41, 22), "-"),
    )
    out = [shape(hull, role)]
    for value, (u, v, middle, tint) in zip(roll, axes, strict=True):
        plane = (u, v, middle)
        corners = ((-0.93, -0.93), (0.93, -0.93), (0.93, 0.93), (-0.93, 0.93))
        square = [_on_face(*plane, p, q) for p, q in corners]
        out.append(detail(softened(polygon(square), 0.13), f"{role}{tint}"))
        rim = [polar(0.2 if value > 1 else 0.26, TAU * k / 6) for k in range(6)]
        pips = [closed([_on_face(*plane, p + x, q + y) for x, y in rim]) for p, q in PIPS[value]]
        out.append(detail(joined(pips), "b"))
    return out


@motif(
    label="chess knight",
    words="chess-knight chess knight knights",
    near="pawn rook bishop checkmate",
    family="pop",
    upright=True,
    a="#4a3b6b",
    b="#e6a54a",
    c="#f3e2c4",
    d="#c8505c",
)
@in_circle
def chess_knight(rng: Rng, cute: bool) -> list[Layer]:
    """A carved knight, facing us sideways on its turned foot."""
    body, trim = (("a", "b"), ("c", "d"), ("d", "c"))[kind_of(rng, 3)]
    neck = bezier(
        (-46, 52),
        (-46, 10, -22, -2, -18, -22),
        (-32, -12, -50, -6, -62, 2),
        (-74, 6, -84, -8, -78, -20),
        (-66, -36, -54, -48, -44, -64),
        (-40, -74, -34, -78, -26, -80),
        (-28, -98),
        (-8, -86),
        (10, -88, 54, -72, 58, -14),
        (60, 14, 48, 34, 46, 52),
    )
    mane = bezier(
        (-8, -86),
        (24, -92, 62, -62, 60, -10),
        (58, 16, 50, 36, 46, 52),
        (24, 52),
        (40, 20, 36, -40, -4, -66),
    )
    locks = joined(
        curve((x, y), (x + 12, y - 2), (x + 20, y + 6))
        for x, y in ((14, -62), (28, -42), (34, -18), (34, 8), (28, 30))
    )
    return [
        shape(neck, body),
        shape(mane, trim),
        line(locks, f"{trim}-", 5),
        detail(ellipse(-34, -50, 6, 7), "ink" if body != "a" else "c"),
        detail(ellipse(-68, -12, 3.5), f"{body}-"),
        line(curve((-72, -2), (-60, -8), (-50, -8)), f"{body}-", 4),
        line(curve((-30, 44), (-24, 20), (-8, 4)), f"{body}+", 6),
        detail(dots([(-14, -36), (0, -26), (8, -8), (10, 12)], 4.5), trim),
        shape(even(spots("0,46 52,47 58,56 48,66 0,67")), trim),
        shape(even(spots("0,64 46,64 64,80 72,92 66,98 0,98"), 0.14), body),
        line(curve((-54, 84), (0, 88), (54, 84)), trim, 5),
    ]


@motif(
    label="playing card",
    words="playing-card playing-cards cards card poker aces ace joker",
    near="tarot blackjack magician",
    family="pop",
    a="#f6ead6",
    b="#cf3f50",
    c="#33365c",
    d="#e6ad4a",
)
@in_circle
def playing_card(rng: Rng, cute: bool) -> list[Layer]:
    """A fan of three cards, or one with a queenly heart; the suit changes."""
    suits = rng.shuffled([(SMALL_HEART, "b"), (SPADE, "c"), (LOZENGE, "b"), (CLUB, "c")])
    if kind_of(rng, 3) == 0:
        return posed(_card(*suits[0], fancy=True), turn=rng(-0.25, 0.25), scale=1.04)
    out: list[Layer] = []
    for at, (path, role) in zip((-1, 0, 1), suits, strict=False):
        one = _card_back(role) if at < 0 else _card(path, role, fancy=False)
        out += posed(one, turn=at * 0.44, scale=0.8, dx=at * 32, dy=abs(at) * 9.6 - 4)
    return out


def _card_back(role: str) -> list[Layer]:
    net = [(x * 24 + 12 * (y % 2), y * 22) for y in range(-3, 4) for x in range(-2, 3 - y % 2)]
    diamond = polygon([(0, -9), (6.5, 0), (0, 9), (-6.5, 0)])
    lozenges = joined(diamond.moved(dx=x, dy=y) for x, y in net if abs(x) < 50)
    return [
        shape(box(0, 0, 128, 186, 13), role),
        line(box(0, 0, 108, 166, 8), "a", 4),
        detail(lozenges, "d"),
    ]


def _card(suit: Path, role: str, *, fancy: bool) -> list[Layer]:
    small = suit.moved(scale=0.46)
    corners = small.moved(dx=-44, dy=-70) + small.moved(turn=math.pi, dx=44, dy=70)
    rim = line(box(0, 0, 114, 172, 9), "d", 3)
    out = [shape(box(0, 0, 128, 186, 13), "a"), rim, detail(corners, role)]
    if not fancy:
        lone = suit.moved(scale=1.5)
        ring = dots([polar(44, TAU * i / 8) for i in range(8)], 3.8)
        return [*out, detail(lone, role), detail(ring, "d")]
    frame = joined(petal(24, 13, UP + t, 0, -16, 0.5) for t in (-1.2, -0.6, 0.0, 0.6, 1.2))
    rays = joined(petal(22, 9, TAU * i / 14, *polar(38, TAU * i / 14), 0.5, 0.6) for i in range(14))
    stars = softened(star(4, 10, 4, 0, 40, -66) + star(4, 10, 4, 0, -40, 66), 0.2)
    return [
        *out,
        detail(rays, "d"),
        detail(suit.moved(scale=1.75), role),
        detail(frame.moved(scale=0.62, dy=8), "a"),
        detail(ellipse(0, 2, 4.5), "d"),
        detail(stars, "d"),
    ]
