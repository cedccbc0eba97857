"""What all animals share: hand-drawn contours, tapered limbs, one family of eyes."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from itertools import pairwise
from typing import NamedTuple

from designer.engines.loom.motifs.base import Draw, Layer, detail, line
from designer.engines.loom.paths import TAU, Path, Point, arc, ellipse, joined, mirrored, polar
from designer.engines.loom.rng import Rng

REACH, GROWTH = 104.0, 1.12  # the circle, and how much at most a small drawing is enlarged
PULL = 0.36  # a handle's share of its chord: true to a circle of six to ten points


class Knot(NamedTuple):
    """A point that a contour goes through, smoothly unless it is a corner."""

    x: float
    y: float
    corner: bool = False


def knots(text: str) -> list[Knot]:
    """``"0 -40, 30 10!, ..."``: pairs divided by commas; ``!`` makes a corner."""
    out = []
    for pair in text.split(","):
        x, y = pair.rstrip("! ").split()
        out.append(Knot(float(x), float(y), pair.rstrip().endswith("!")))
    return out


def outline(text: str) -> Path:
    """A closed contour through the points of ``text``, drawn as by a calm hand."""
    return _contour(knots(text), close=True)


def stroke(text: str) -> Path:
    """An open one."""
    return _contour(knots(text), close=False)


def halves(text: str) -> Path:
    """A closed contour that is the same on both sides: its right half, from top to bottom."""
    right = knots(text)
    left = [Knot(-x, y, corner) for x, y, corner in reversed(right) if x]
    return _contour([*right, *left], close=True)


def limb(text: str, *widths: float) -> Path:
    """A tail, neck or leg: a shape along a curve, as wide as ``widths`` say from end to end,
    with round ends, or pointed where the last width is 0."""
    points = knots(text)
    spine = _sampled(_contour(points, close=False), 2 if len(points) < 4 else 1)
    left, right = [], []
    for i, (x, y, angle) in enumerate(_with_angles(spine)):
        at = i / (len(spine) - 1) * (len(widths) - 1)
        low = min(int(at), len(widths) - 2)
        half = (widths[low] + (widths[low + 1] - widths[low]) * (at - low)) / 2
        dx, dy = polar(half, angle)
        left.append(Knot(x + dy, y - dx))
        right.append(Knot(x - dy, y + dx))
    tip = _end(spine[-2], spine[-1], widths[-1])
    if not widths[-1]:
        left, right = left[:-1], right[:-1]
    start = _end(spine[1], spine[0], widths[0])
    return _contour([start, *left, tip, *reversed(right)], close=True)


def along(text: str, count: int, skip: int = 0) -> list[tuple[float, float, float]]:
    """About ``count`` places along a curve, with its direction there: for rings and plates;
    ``skip`` leaves out as many at its start."""
    path = _contour(knots(text), close=False)
    fine = _sampled(path, 12)
    far = [0.0]
    for (x0, y0), (x1, y1) in pairwise(fine):
        far.append(far[-1] + _unit(x1 - x0, y1 - y0)[2])
    spots = _with_angles(fine)
    out = []
    for i in range(skip, count):
        want = far[-1] * (i + 0.5) / count
        out.append(next(spot for spot, at in zip(spots, far, strict=True) if at >= want))
    return out


def _with_angles(spine: Sequence[Point]) -> list[tuple[float, float, float]]:
    out = []
    for i, (x, y) in enumerate(spine):
        (x0, y0), (x1, y1) = spine[max(i - 1, 0)], spine[min(i + 1, len(spine) - 1)]
        out.append((x, y, math.atan2(y1 - y0, x1 - x0)))
    return out


def _end(before: Point, end: Point, width: float) -> Knot:
    """The outermost point of a round end, or the tip of a pointed one."""
    dx, dy, _ = _unit(end[0] - before[0], end[1] - before[1])
    return Knot(end[0] + dx * width / 2, end[1] + dy * width / 2, corner=not width)


def _sampled(path: Path, steps: int) -> list[Point]:
    return path.flattened(steps)[0]


def _contour(points: Sequence[Knot], *, close: bool) -> Path:
    n = len(points)
    ways = [_way(points, i, close=close) for i in range(n)]
    path: list[tuple[object, ...]] = [("M", points[0].x, points[0].y)]
    for i in range(n if close else n - 1):
        p, q = points[i], points[(i + 1) % n]
        reach = _unit(q.x - p.x, q.y - p.y)[2] * PULL
        c1, c2 = _handle(p, ways[i], reach), _handle(q, ways[(i + 1) % n], -reach)
        if ways[i] is None:
            c1 = (p.x + (c2[0] - p.x) * 0.5, p.y + (c2[1] - p.y) * 0.5)
        if ways[(i + 1) % n] is None:
            c2 = (q.x + (c1[0] - q.x) * 0.5, q.y + (c1[1] - q.y) * 0.5)
        path.append(("C", *c1, *c2, q.x, q.y))
    return Path([*path, ("Z",)] if close else path)


def _handle(at: Knot, way: Point | None, reach: float) -> Point:
    return (at.x, at.y) if way is None else (at.x + way[0] * reach, at.y + way[1] * reach)


def _way(points: Sequence[Knot], i: int, *, close: bool) -> Point | None:
    """Where the contour heads at point ``i``: along the circle through it and its neighbours."""
    n, here = len(points), points[i]
    if here.corner or (not close and i in (0, n - 1)):
        return None
    before, after = points[i - 1], points[(i + 1) % n]
    dx, dy, long = _unit(here.x - before.x, here.y - before.y)
    ex, ey, far = _unit(after.x - here.x, after.y - here.y)
    return _unit(dx * far + ex * long, dy * far + ey * long)[:2]


def _unit(x: float, y: float) -> tuple[float, float, float]:
    length = math.sqrt(x * x + y * y) or 1.0
    return x / length, y / length, length


def placed(
    layers: Iterable[Layer],
    *,
    turn: float = 0.0,
    dx: float = 0.0,
    dy: float = 0.0,
    scale: float = 1.0,
    flip: bool = False,
) -> list[Layer]:
    """A group of layers, scaled, turned and moved as one: a head on its neck."""
    across = -scale if flip else scale
    return [
        Layer(
            kind,
            path.moved(turn=turn, scale_x=across, scale_y=scale, dx=dx, dy=dy),
            role,
            width * scale,
        )
        for kind, path, role, width in layers
    ]


def dots(text: str, role: str, radius: float = 4.0) -> Layer:
    """Small round marks at the points of ``text``."""
    return detail(joined(ellipse(x, y, radius) for x, y, _ in knots(text)), role)


def eye(x: float, y: float, size: float = 1.0, *, asleep: bool = False) -> list[Layer]:
    """One dark eye with its glint, or a lid with a lash."""
    if asleep:
        lid = arc(x, y - 2 * size, 7.5 * size, 0.12 * math.pi, 0.88 * math.pi)
        return [line(lid, "ink", 3.6 * size)]
    return [
        detail(ellipse(x, y, 5.6 * size, 6.8 * size), "ink"),
        detail(ellipse(x + 1.8 * size, y - 2.4 * size, 2 * size), "white"),
    ]


def eyes(x: float, y: float, size: float = 1.0, *, asleep: bool = False) -> list[Layer]:
    """Two of them, ``x`` from the middle on either side."""
    if asleep:
        lid = arc(x, y - 2 * size, 7.5 * size, 0.12 * math.pi, 0.88 * math.pi)
        return [line(lid + mirrored(lid), "ink", 3.6 * size)]
    left, right = eye(-x, y, size), eye(x, y, size)
    return [detail(p.path + q.path, p.role) for p, q in zip(left, right, strict=True)]


def cheeks(x: float, y: float, size: float = 1.0) -> Layer:
    """Two blushes, ``x`` from the middle on either side."""
    spot = ellipse(x, y, 7 * size, 4.6 * size)
    return detail(spot + mirrored(spot), "blush")


def muzzle(y: float, size: float = 1.0, *, wide: float = 8.0) -> list[Layer]:
    """A small dark nose at ``y`` and the two arcs of a mouth under it."""
    r = wide * size * 0.7
    mouth = arc(-r, y + 7 * size, r, 0.04 * TAU, 0.5 * TAU - 0.1)
    mouth += arc(r, y + 7 * size, r, 0.1, 0.46 * TAU)
    nose = halves(f"0 {y - 4 * size}, {wide * 0.85 * size} {y - 3 * size}, 0 {y + 6 * size}")
    return [line(mouth, "ink+", 2.8 * size), detail(nose, "ink")]


def blossom(x: float, y: float, radius: float, role: str, heart: str = "sun") -> list[Layer]:
    """A five-petalled flower: the charm that an animal wears or holds."""
    petals = joined(
        ellipse(
            x + radius * 0.62 * math.cos(0.3 + TAU * i / 5),
            y + radius * 0.62 * math.sin(0.3 + TAU * i / 5),
            radius * 0.46,
        )
        for i in range(5)
    )
    return [detail(petals, role), detail(ellipse(x, y, radius * 0.3), heart)]


def coats(*pairs: str, share: float) -> Callable[[Draw], Draw]:
    """Now and then another coat: the two roles of a pair such as ``"ad"`` change places."""

    def dress(draw: Draw) -> Draw:
        @wraps(draw)
        def dressed(rng: Rng, cute: bool) -> list[Layer]:
            layers, worn = draw(rng, cute), nth(rng, max(2, round(len(pairs) / share)), "coat")
            return swapped(layers, pairs[worn]) if worn < len(pairs) else layers

        return dressed

    return dress


def swapped(layers: Iterable[Layer], pair: str) -> list[Layer]:
    """The layers with the two roles of ``pair`` in each other's place."""
    turned = str.maketrans(pair, pair[::-1])
    return [
        layer._replace(role=layer.role[0].translate(turned) + layer.role[1:])
        if layer.role.rstrip("+-") in pair
        else layer
        for layer in layers
    ]


def encircled(draw: Draw) -> Draw:
    """The whole drawing moved and scaled to fill the circle that a motif may take."""

    @wraps(draw)
    def fitted(rng: Rng, cute: bool) -> list[Layer]:
        layers = draw(rng, cute)
        points = [p for layer in layers for way in layer.path.flattened(2) for p in way]
        x, y, reach = _around(points)
        scale = min(GROWTH, REACH / reach)
        return placed(layers, scale=scale, dx=-x * scale, dy=-y * scale)

    return fitted


def _around(points: Sequence[Point]) -> tuple[float, float, float]:
    """About the smallest circle around the points: the centre walks to whichever is farthest;
    rounded, since the two sides of a symmetrical drawing are equally far but for a last bit."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    x, y = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
    far = max(_unit(px - x, py - y)[2] for px, py in points)
    outer = [(px, py) for px, py in points if _unit(px - x, py - y)[2] > 0.7 * far]
    for step in range(2, 30):
        px, py = max(outer, key=lambda p: round((p[0] - x) ** 2 + (p[1] - y) ** 2, 4))
        x, y = x + (px - x) / step / 2, y + (py - y) / step / 2
    return x, y, max(_unit(px - x, py - y)[2] for px, py in points)


def nth(rng: Rng, count: int, what: str = "pose") -> int:
    """Which of ``count`` it is: the variants of one print, counted by the last word of their
    chance's key, take turns."""
    *print_key, variant = rng.key
    if not isinstance(variant, int):
        return rng.fork(what).int(0, count - 1)
    return (Rng(*print_key, what).int(0, count - 1) + variant) % count
