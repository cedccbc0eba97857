"""Small shapes that drawings of things share: rounded boxes, holes, bites, dots, whole groups."""

from __future__ import annotations

import math
from collections.abc import Sequence

from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.paths import (
    TAU,
    Path,
    Point,
    Segment,
    arc,
    bezier,
    closed,
    curve,
    ellipse,
    joined,
    polar,
    polyline,
)
from designer.engines.loom.rng import Rng


def which(rng: Rng, n: int) -> int:
    """Which of ``n`` drawings of a motif: neighbouring variants of one print never take the same,
    where the last part of their key counts them."""
    *print_key, variant = rng.key
    if not isinstance(variant, int):
        return rng.int(0, n - 1)
    return (Rng(*print_key, "which").int(0, n - 1) + variant) % n


def box(left: float, top: float, right: float, bottom: float, radius: float = 8.0) -> Path:
    """A rectangle with round corners."""
    r, k = radius, radius * 0.45
    return Path(
        [
            ("M", left + r, top),
            ("L", right - r, top),
            ("C", right - k, top, right, top + k, right, top + r),
            ("L", right, bottom - r),
            ("C", right, bottom - k, right - k, bottom, right - r, bottom),
            ("L", left + r, bottom),
            ("C", left + k, bottom, left, bottom - k, left, bottom - r),
            ("L", left, top + r),
            ("C", left, top + k, left + k, top, left + r, top),
            ("Z",),
        ]
    )


def hole(x: float, y: float, rx: float, ry: float | None = None) -> Path:
    """A disc drawn against the clock: added to an outline, it is cut out of it."""
    return ellipse(0, 0, rx, ry).moved(scale_x=-1, dx=x, dy=y)


def dots(places: Sequence[Point], radius: float) -> Path:
    """Equal dots at the places."""
    return joined(ellipse(x, y, radius) for x, y in places)


def strokes(*ends: tuple[float, float, float, float]) -> Path:
    """Straight strokes, each from the first point to the second."""
    return joined(polyline((x0, y0), (x1, y1)) for x0, y0, x1, y1 in ends)


def smooth(*points: Point) -> Path:
    """A closed run of curves whose corners stay sharp where a point is given twice."""
    n = len(points)
    corners = [i for i in range(n) if points[i] == points[(i + 1) % n]]
    if not corners:
        return closed(points)
    start = corners[0] + 1
    turned = [*points[start:], *points[:start]]
    out: list[Segment] = [("M", *turned[0])]
    run: list[Point] = []
    for point in [*turned, turned[0]]:
        if run and point == run[-1]:
            out += curve(*run).segments[1:]
            run = []
        run.append(point)
    return Path([*out, *curve(*run).segments[1:], ("Z",)])


def placed(
    layers: Sequence[Layer],
    *,
    turn: float = 0.0,
    scale: float = 1.0,
    dx: float = 0.0,
    dy: float = 0.0,
    scale_x: float = 1.0,
) -> list[Layer]:
    """A whole group turned, scaled and shifted; its lines grow with it."""
    return [
        layer._replace(
            path=layer.path.moved(turn=turn, scale=scale, dx=dx, dy=dy, scale_x=scale_x),
            width=layer.width * scale,
        )
        for layer in layers
    ]


def bitten(radius: float, at: float, bite: float = 0.46) -> Path:
    """A disc with a bite of three teeth taken out of its rim at the angle ``at``."""
    rim = arc(0, 0, radius, at + bite, at + TAU - bite)
    (cx, cy), (x1, y1) = polar(radius * 1.04, at), polar(radius, at - bite)
    reach = math.hypot(x1 - cx, y1 - cy)
    start = math.atan2(y1 - cy, x1 - cx)
    out = list(rim.segments)
    sweep = -(TAU - 2 * ((at - start) % TAU))
    for i in range(3):
        a, b = start + sweep * i / 3, start + sweep * (i + 1) / 3
        bulge = reach * 1.42
        c1 = (cx + bulge * math.cos(a + (b - a) * 0.12), cy + bulge * math.sin(a + (b - a) * 0.12))
        c2 = (cx + bulge * math.cos(b - (b - a) * 0.12), cy + bulge * math.sin(b - (b - a) * 0.12))
        out.append(("C", *c1, *c2, cx + reach * math.cos(b), cy + reach * math.sin(b)))
    return Path([*out, ("Z",)])


def puffed(points: Sequence[Point], bulge: float = 0.5, *, flat: bool = False) -> Path:
    """A closed outline of bumps, one from each point to the next; points go with the clock.
    A ``flat`` one closes almost straight, as the foot of a cloud."""
    out: list[tuple[object, ...]] = [("M", *points[0])]
    for i, (x0, y0) in enumerate(points):
        x1, y1 = points[(i + 1) % len(points)]
        dx, dy = x1 - x0, y1 - y0
        out_by = 0.06 if flat and i == len(points) - 1 else bulge
        nx, ny = dy * out_by, -dx * out_by
        c1 = (x0 + nx - dx * 0.06, y0 + ny - dy * 0.06)
        c2 = (x1 + nx + dx * 0.06, y1 + ny + dy * 0.06)
        out.append(("C", *c1, *c2, x1, y1))
    return Path([*out, ("Z",)])


def scattered(
    rng: Rng, count: int, inner: float, outer: float, cx: float = 0.0, cy: float = 0.0
) -> list[Point]:
    """Places spread evenly over a ring, none beside another."""
    out = []
    start = rng(0, TAU)
    for i in range(count):
        share = (i + rng(0.2, 0.8)) / count
        x, y = polar(math.sqrt(inner**2 + (outer**2 - inner**2) * share), start + i * 2.399963)
        out.append((cx + x, cy + y))
    return out


def splash(places: Sequence[Point], half: float, rng: Rng, width: float) -> Path:
    """Short rounded strokes in every direction: sprinkles, salt, grains of rice."""
    reach, deep = half + width / 2, width * 0.66
    grain = bezier(
        (-reach, 0.0),
        (-reach, -deep, reach, -deep, reach, 0.0),
        (reach, deep, -reach, deep, -reach, 0.0),
    )
    return joined(grain.moved(turn=rng(0, TAU), dx=x, dy=y) for x, y in places)


def fitted(layers: Sequence[Layer], radius: float = 100.0) -> list[Layer]:
    """The drawing moved and scaled so that it just fills its circle, whatever it consists of."""
    points = [
        (x, y, layer.width / 2 if layer.kind == "rod" else 0.0)
        for layer in layers
        if layer.kind != "line"
        for outline in layer.path.flattened(3)
        for x, y in outline
    ]
    left, right = min(x - w for x, _, w in points), max(x + w for x, _, w in points)
    top, bottom = min(y - w for _, y, w in points), max(y + w for _, y, w in points)
    cx, cy = (left + right) / 2, (top + bottom) / 2
    reach = max(math.hypot(x - cx, y - cy) + w for x, y, w in points)
    scale = radius / reach
    return placed(layers, scale=scale, dx=-cx * scale, dy=-cy * scale)
