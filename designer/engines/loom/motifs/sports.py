"""Ball sports: football, basketball, racket, baseball."""

from __future__ import annotations

import math
from itertools import product

from designer.engines.loom.motifs.base import Layer, detail, line, motif, rod, shape
from designer.engines.loom.motifs.posing import along, box, dots, in_circle, kind_of, posed, spots
from designer.engines.loom.paths import (
    TAU,
    Path,
    Point,
    arc,
    bezier,
    closed,
    curve,
    ellipse,
    joined,
    mirrored,
    petal,
    polar,
    polygon,
    polyline,
    softened,
)
from designer.engines.loom.rng import Rng

UP = -math.pi / 2
Corner = tuple[float, float, float]
GOLD = (1 + math.sqrt(5)) / 2


def _icosahedron(tilt: float, turn: float) -> list[Corner]:
    """Its twelve corners on the unit ball, tilted towards us and turned."""
    length, out = math.hypot(1, GOLD), []
    for a, b in product((-1, 1), (-GOLD, GOLD)):
        for x, y, z in ((0, a, b), (a, b, 0), (b, 0, a)):
            y, z = y * math.cos(tilt) - z * math.sin(tilt), y * math.sin(tilt) + z * math.cos(tilt)
            x, z = x * math.cos(turn) - z * math.sin(turn), x * math.sin(turn) + z * math.cos(turn)
            out.append((x / length, y / length, z / length))
    return out


def _seen(p: Corner, q: Corner) -> tuple[Point, bool]:
    """(where a third of the way from p to q appears, whether it faces us)."""
    x, y, z = ((2 * a + b) / 3 for a, b in zip(p, q, strict=True))
    length = math.sqrt(x * x + y * y + z * z)
    if z < 0:  # behind the rim: pull it onto the rim
        length = math.hypot(x, y)
    return (91 * x / length, 91 * y / length), z > 0


def _seam(start: Point, end: Point) -> Path:
    """A stitched line as a narrow patch, as thick at its ends as in its middle."""
    (x0, y0), (x1, y1) = start, end
    length = math.hypot(x1 - x0, y1 - y0) or 1.0
    dx, dy = 2.4 * (y0 - y1) / length, 2.4 * (x1 - x0) / length
    return polygon([(x0 + dx, y0 + dy), (x1 + dx, y1 + dy), (x1 - dx, y1 - dy), (x0 - dx, y0 - dy)])


@motif(
    label="football",
    words="footballs soccer",
    near="rugby volleyball ball balls",
    family="sport",
    a="#f2dcb4",
    b="#46548a",
    c="#e56a5a",
)
def football(rng: Rng, cute: bool) -> list[Layer]:
    """A stitched ball, turned any way: a true truncated icosahedron."""
    corners = _icosahedron(rng(0, TAU), rng(0, TAU))
    patch = ("b-", "c-", "b-")[kind_of(rng, 3)]
    fields, seams = [], []
    for p in corners:
        # Rounded: the five are equally near, and their order must not hang on a last bit.
        beside = sorted((q for q in corners if q != p), key=lambda q: round(math.dist(p, q), 6))[:5]
        seen = [_seen(p, q) for q in beside]
        for q, (start, facing) in zip(beside, seen, strict=True):
            end, other = _seen(q, p)
            if (facing or other) and p < q:
                seams.append(_seam(start, end))
        if sum(facing for _, facing in seen) >= 2:
            cx, cy = sum(x for (x, _), _ in seen) / 5, sum(y for (_, y), _ in seen) / 5
            ring = sorted((xy for xy, _ in seen), key=lambda xy: math.atan2(xy[1] - cy, xy[0] - cx))
            fields.append(softened(polygon(ring), 0.08))
    shade = bezier(
        (66, -66),
        (106, -20, 100, 70, 20, 92),
        (-10, 98, -40, 90, -56, 76),
        (20, 84, 84, 30, 66, -66),
    )
    return [
        shape(ellipse(0, 0, 95), "a"),
        detail(shade, "a-"),
        detail(joined(seams), patch),
        *[detail(field, patch) for field in fields],
        line(arc(0, 0, 78, math.pi * 1.14, math.pi * 1.34), "white", 7),
    ]


@motif(
    label="basketball",
    words="basketballs nba",
    near="sports sport hoop netball",
    family="sport",
    a="#dd7a35",
    b="#4f2638",
    c="#f5b06a",
)
def basketball(rng: Rng, cute: bool) -> list[Layer]:
    """A grained ball with its eight panels, leaning any way."""
    bulge = rng(-22, 22)
    seams = curve((-90, 0), (-40, bulge * 0.8), (40, bulge * 0.8), (90, 0)) + curve(
        (0, -90), (bulge, -30), (bulge, 30), (0, 95)
    )
    seams += curve((-60, -68), (-30, -34), (-30, 34), (-60, 68)) + curve(
        (60, -68), (36, -34), (36, 34), (60, 68)
    )
    grain = dots([polar(15.5 * math.sqrt(i), i * 2.39996) for i in range(1, 26)], 2.6)
    shade = bezier(
        (66, -66),
        (106, -20, 100, 70, 20, 92),
        (-10, 98, -40, 90, -56, 76),
        (20, 84, 84, 30, 66, -66),
    )
    out = [
        shape(ellipse(0, 0, 95), "a"),
        detail(shade, "a-"),
        detail(grain, "a-"),
        line(seams, "b", 6.5),
        line(arc(0, 0, 78, math.pi * 1.12, math.pi * 1.36), "c", 8),
    ]
    return posed(out, turn=rng(-0.6, 0.6))


@motif(
    label="racket",
    words="rackets racquet racquets tennis wimbledon badminton",
    near="squash-racket padel pickleball table-tennis ping-pong",
    family="sport",
    a="#2f6f73",
    b="#f4e3c6",
    c="#c9d84f",
    d="#d9654a",
)
@in_circle
def racket(rng: Rng, cute: bool) -> list[Layer]:
    """A strung racket with a tennis ball, with a shuttlecock, or two rackets crossed."""
    kind = kind_of(rng, 3)
    if kind == 2:
        pair: list[Layer] = []
        for frame, turn in (("d", -0.55), ("a", 0.55)):  # turned about a point on the handle
            dx, dy = 40 * math.sin(turn), 44 - 40 * math.cos(turn)
            pair += posed(_one_racket(frame), turn=turn, scale=0.86, dx=dx, dy=dy)
        return [*pair, *posed(_tennis_ball(), scale=0.72, dx=0, dy=-70)]
    out = posed(_one_racket("a" if kind == 0 else "d"), turn=0.62, dx=4, dy=-4)
    if kind == 0:
        return [*out, *posed(_tennis_ball(), dx=-58, dy=-46)]
    return [*out, *posed(_shuttlecock(), turn=-0.9, dx=-56, dy=-34)]


def _one_racket(frame: str) -> list[Layer]:
    head = ellipse(0, -44, 39, 50)
    strings = []
    for k in range(-3, 4):
        across = 39 * math.sqrt(1 - (k / 4.2) ** 2)
        strings.append(polyline((-across, -44 + k * 12), (across, -44 + k * 12)))
    for k in range(-2, 3):
        down = 50 * math.sqrt(1 - (k / 3.2) ** 2)
        strings.append(polyline((k * 12, -44 - down), (k * 12, -44 + down)))
    wraps = joined(polyline((-7, y), (7, y - 7)) for y in (60, 70, 80, 90))
    return [
        shape(head, "b"),
        line(joined(strings), "b-", 2.6),
        rod(curve((-24, -6), (-10, 18), (-2, 34)), frame, 8),
        rod(curve((24, -6), (10, 18), (2, 34)), frame, 8),
        rod(head, frame, 10),
        rod(polyline((0, 32), (0, 50)), frame, 11),
        shape(box(0, 73, 17, 50, 6), "a-" if frame == "d" else "d"),
        line(wraps, "b", 3.5),
        line(arc(0, -44, 39, math.pi * 1.05, math.pi * 1.35, 50), f"{frame}+", 4),
    ]


def _tennis_ball() -> list[Layer]:
    seams = arc(-30, -4, 26, -0.75, 0.85) + arc(30, 4, 26, math.pi - 0.85, math.pi + 0.75)
    return [
        shape(ellipse(0, 0, 28), "c"),
        line(seams, "b", 5),
        line(arc(0, 0, 20, 3.6, 4.5), "c+", 4),
    ]


def _shuttlecock() -> list[Layer]:
    feathers = [
        shape(petal(62, 22, UP + t, 0, 14, -0.1, 0.6), "b") for t in (-0.42, 0.42, -0.2, 0.2, 0.0)
    ]
    return [
        *feathers,
        line(curve((-12, -18), (0, -14), (12, -18)), "d", 5),
        shape(closed(spots("-12,8 12,8 15,20 8,31 -8,31 -15,20")), "d"),
        line(curve((-11, 12), (0, 15), (11, 12)), "b", 4),
    ]


@motif(
    label="baseball",
    words="baseballs softball",
    near="cricket",
    family="sport",
    a="#f3dfbc",
    b="#cf3f45",
    c="#b87842",
    d="#3f5a86",
)
@in_circle
def baseball(rng: Rng, cute: bool) -> list[Layer]:
    """A stitched ball, with a bat behind it or in a glove."""
    kind = kind_of(rng, 3)
    if kind == 0:
        return posed(_stitched(), turn=rng(-0.5, 0.5))
    if kind == 1:
        bat = bezier(
            (-8, 96),
            (-8, 40, -17, -20, -17, -64),
            (-17, -106, 17, -106, 17, -64),
            (17, -20, 8, 40, 8, 96),
            (4, 104, -4, 104, -8, 96),
        )
        grip = joined(polyline((-9, y + 6), (9, y)) for y in (54, 64, 74, 84))
        wood = [
            shape(bat, "c"),
            line(curve((-6, -70), (-7, -20), (-3, 30)) + curve((5, -60), (4, -10)), "c-", 4),
            shape(ellipse(0, 95, 13, 7), "c-"),
            line(grip, "d", 5),
        ]
        return [
            *posed(wood, turn=0.72, dx=6, dy=2),
            *posed(_stitched(), scale=0.46, dx=-40, dy=-34),
        ]
    return _glove()


def _stitched() -> list[Layer]:
    seam = arc(-104, 0, 78, -0.72, 0.72)
    ticks = joined(
        polyline((-9, -5), (0, 0), (-9, 5)).moved(turn=heading + math.pi / 2, dx=x, dy=y)
        for x, y, heading in along(seam, 15.5, 8)
    )
    shade = bezier(
        (66, -66),
        (106, -20, 100, 70, 20, 92),
        (-10, 98, -40, 90, -56, 76),
        (20, 84, 84, 30, 66, -66),
    )
    return [
        shape(ellipse(0, 0, 95), "a"),
        detail(shade, "a-"),
        line(seam + mirrored(seam), "b", 4.5),
        line(ticks + mirrored(ticks), "b", 5),
    ]


def _glove() -> list[Layer]:
    fingers = [
        shape(closed(spots(text)), role)
        for text, role in (
            ("56,10 70,-46 84,-56 95,-44 92,0 78,40", "c-"),
            ("28,0 40,-74 56,-88 70,-76 70,-20 60,30", "c"),
            ("-2,-6 2,-82 18,-97 34,-84 38,-20 30,20", "c-"),
            ("-34,0 -32,-70 -18,-87 -2,-74 4,-14 -4,20", "c"),
        )
    ]
    palm = closed(
        spots(
            "-44,-20 -10,-14 40,-12 84,0 86,40 64,78 20,94 -24,90 -52,66 -88,44 -97,10 -80,-8 -60,8"
        )
    )
    laces = (
        polyline((-44, 4), (-30, -10))
        + polyline((-48, 18), (-26, -2))
        + polyline((-46, 30), (-22, 8))
    )
    return [
        *fingers,
        shape(palm, "c"),
        detail(closed(spots("-20,20 10,0 50,4 66,30 50,62 10,72 -20,54")), "c-"),
        line(curve((70, 8), (76, 40), (54, 74), (16, 84), (-24, 80)), "c+", 4),
        line(laces, "d", 5),
        *posed(_stitched(), scale=0.36, dx=20, dy=30, turn=0.5),
    ]
