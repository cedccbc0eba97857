"""Small verbs for drawing things: whole drawings moved, boxes with round corners, strewn marks."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import wraps
from itertools import pairwise

from designer.engines.loom.motifs.base import Draw, Layer, line, shape
from designer.engines.loom.paths import (
    Path,
    Point,
    bezier,
    both,
    closed,
    curve,
    ellipse,
    joined,
    mirrored,
    petal,
    polyline,
)
from designer.engines.loom.rng import Rng

REACH = 104.0
SMALL_HEART = bezier(
    (0, 20),
    (-11, 9, -22, 2, -21, -8),
    (-20, -20, -5, -21, 0, -10),
    (5, -21, 20, -20, 21, -8),
    (22, 2, 11, 9, 0, 20),
)


def posed(
    layers: Iterable[Layer],
    *,
    turn: float = 0.0,
    scale: float = 1.0,
    dx: float = 0.0,
    dy: float = 0.0,
    flip: bool = False,
) -> list[Layer]:
    """The whole drawing mirrored, scaled, turned and shifted; lines keep their proportion."""
    return [
        layer._replace(
            path=layer.path.moved(
                turn=turn, scale=scale, dx=dx, dy=dy, scale_x=-1.0 if flip else 1.0
            ),
            width=layer.width * scale,
        )
        for layer in layers
    ]


def box(cx: float, cy: float, width: float, height: float, round_: float = 8.0) -> Path:
    """A rectangle around (cx, cy) with round corners."""
    x, y, r = width / 2, height / 2, min(round_, width / 2, height / 2)
    k = r * 0.45
    return bezier(
        (-x + r, -y),
        (x - r, -y),
        (x - k, -y, x, -y + k, x, -y + r),
        (x, y - r),
        (x, y - k, x - k, y, x - r, y),
        (-x + r, y),
        (-x + k, y, -x, y - k, -x, y - r),
        (-x, -y + r),
        (-x, -y + k, -x + k, -y, -x + r, -y),
    ).moved(dx=cx, dy=cy)


def in_circle(draw: Draw) -> Draw:
    """The drawing centred, and shrunk where it must be to lie inside the circle of radius 104."""

    @wraps(draw)
    def fitted(rng: Rng, cute: bool) -> list[Layer]:
        layers = draw(rng, cute)
        points = [p for layer in layers for way in layer.path.flattened(4) for p in way]
        xs, ys = [x for x, _ in points], [y for _, y in points]
        cx, cy = (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2
        scale = min(1.0, REACH / max(math.hypot(x - cx, y - cy) for x, y in points))
        return posed(layers, scale=scale, dx=-cx * scale, dy=-cy * scale)

    return fitted


def kind_of(rng: Rng, count: int) -> int:
    """Which of ``count`` drawings this is: neighbouring variants of one print always differ.

    Variants are told apart by the last word of their chance's key, a number; the round starts
    anywhere.
    """
    variant = rng.key[-1] if rng.key else None
    if not isinstance(variant, int):
        return rng.int(0, count - 1)
    return (Rng(*rng.key[:-1], "kinds", count).int(0, count - 1) + variant) % count


def spots(text: str) -> list[Point]:
    """Points written as ``x,y x,y``, the way SVG writes them."""
    pairs = (pair.split(",") for pair in text.split())
    return [(float(x), float(y)) for x, y in pairs]


def dots(places: Iterable[Point], radius: float) -> Path:
    """Equal dots at the places, as one path."""
    return joined(ellipse(x, y, radius) for x, y in places)


def even(right: Sequence[Point], tension: float = 1 / 6) -> Path:
    """A smooth closed outline that is symmetrical: its right half from the top to the foot.

    Points on the axis (x = 0) are used once.
    """
    left = [(-x, y) for x, y in reversed(right) if x]
    return closed([*right, *left], tension)


def pierced(outer: Path, inner: Path, cx: float = 0.0) -> Path:
    """``outer`` with a hole: ``inner`` must be symmetrical about the vertical through ``cx``."""
    return outer + mirrored(inner.moved(dx=-cx)).moved(dx=cx)


def along(path: Path, step: float, start: float = 0.0) -> list[tuple[float, float, float]]:
    """(x, y, heading) at equal steps on the way along the first outline of the path."""
    out, due = [], start
    walked = 0.0
    for (x, y), (u, v) in pairwise(path.flattened(10)[0]):
        length = math.hypot(u - x, v - y)
        heading = math.atan2(v - y, u - x)
        while length and walked + length > due:
            t = (due - walked) / length
            out.append((x + (u - x) * t, y + (v - y) * t, heading))
            due += step
        walked += length
    return out


def bow(x: float, y: float, size: float, role: str = "b", tilt: float = 0.0) -> list[Layer]:
    """A ribbon tied in a bow, as wide as twice ``size``."""
    tail = closed([(-4, 2), (-26, 34), (-58, 82), (-34, 78), (-22, 90), (-2, 44), (8, 12)])
    loop = bezier((0, 0), (-24, -52, -86, -66, -98, -34), (-104, 10, -84, 44, 0, 0))
    crease = curve((-14, -4), (-40, -20), (-62, -22))
    out = [
        shape(both(tail), f"{role}-"),
        shape(loop, role),
        shape(mirrored(loop), role),
        line(both(crease), f"{role}-", 6),
        shape(box(0, 0, 32, 34, 12), f"{role}+"),
    ]
    return posed(out, turn=tilt, scale=size / 100, dx=x, dy=y)


def holly_twig(x: float, y: float, scale: float) -> list[Layer]:
    """Two holly leaves and three berries, as an ornament on something larger."""
    leaves = petal(52, 32, -0.4, 3, 0, 0.7, 0.45) + petal(52, 32, math.pi + 0.4, -3, 0, 0.7, 0.45)
    veins = both(polyline((10, -4), (38, -16)))
    out = [
        shape(leaves, "leaf"),
        line(veins, "leaf-", 4),
        shape(dots([(-9, 4), (10, 6), (0, -9)], 10), "a"),
    ]
    return posed(out, scale=scale, dx=x, dy=y)
