"""Parts that flowers, leaves and fruit are made of: ruffled petals, bent blades, stamens, dots."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import wraps
from typing import NamedTuple

from designer.engines.loom.motifs.base import Draw, Layer, detail, line, rod, shape
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
    petal,
    polar,
    polyline,
)
from designer.engines.loom.rng import Rng

UP = -math.pi / 2
GOLDEN_ANGLE = 2.399963
REACH, MOST_GROWN = 101.0, 1.14


def points(text: str) -> list[Point]:
    """Points from "x,y x,y ...": an outline's corners, read as they are drawn."""
    return [(float(x), float(y)) for x, y in (pair.split(",") for pair in text.split())]


def tidied(path: Path) -> Path:
    """The path on a grid of a tenth of a unit: nobody sees it, and it is shorter to write."""
    return path.bent(lambda x, y: (round(x, 1), round(y, 1)))


def fitted(draw: Draw) -> Draw:
    """A drawing that fills its circle: moved to the middle, and grown or shrunk to touch it."""

    @wraps(draw)
    def fit(rng: Rng, cute: bool) -> list[Layer]:
        layers = draw(rng, cute)
        chains = [chain for layer in layers for chain in layer.path.flattened(3)]
        spots = [spot for chain in chains for spot in chain]
        xs, ys = [x for x, _ in spots], [y for _, y in spots]
        dx, dy = -(min(xs) + max(xs)) / 2, -(min(ys) + max(ys)) / 2
        far = max(math.hypot(x + dx, y + dy) for x, y in spots)
        scale = min(REACH / far, MOST_GROWN)
        return [
            layer._replace(path=tidied(layer.path.moved(dx=dx, dy=dy).moved(scale=scale)))
            for layer in layers
        ]

    return fit


class Lobe(NamedTuple):
    """A broad petal: its outline, the turned-back edge along its rim, and its creases."""

    body: Path
    lip: Path
    ribs: Path

    def moved(self, **how: float) -> Lobe:
        return Lobe(self.body.moved(**how), self.lip.moved(**how), self.ribs.moved(**how))

    def layers(self, role: str, lip: str = "", ribs: str = "") -> list[Layer]:
        out = [shape(self.body, role)]
        if lip:
            out.append(detail(self.lip, lip))
        if ribs:
            out.append(line(self.ribs, ribs, 2.4))
        return out


def lobe(
    rng: Rng,
    length: float,
    width: float,
    angle: float = 0.0,
    x: float = 0.0,
    y: float = 0.0,
    *,
    ruffle: float = 0.03,
    notch: float = 0.0,
    point: float = 0.0,
    lip: float = 0.16,
    shoulder: float = 0.55,
    ribs: int = 3,
    steps: int = 6,
) -> Lobe:
    """A broad petal from (x, y) along ``angle``: narrow at its foot, ruffled along its rim,
    notched or drawn out to a point in the middle of it."""
    rim: list[Point] = []
    inner: list[Point] = []
    lean = rng(-0.12, 0.12)
    for i in range(steps):
        t = -1 + 2 * i / (steps - 1)
        middle = math.exp(-((t / 0.3) ** 2))
        px = length * (shoulder + (1 - shoulder) * math.cos(t * 1.45) ** 0.8)
        px += length * (rng(-ruffle, ruffle) + (point - notch) * middle)
        py = width / 2 * math.sin(t * 1.5) + lean * px * (1 - t * t)
        deep = lip * length * math.cos(t * 1.5) * (1 + rng(-0.3, 0.3))
        rim.append((px, py))
        inner.append((px - deep, py * 0.97))
    body = closed([(0, width * 0.05), (0, -width * 0.05), (length * 0.26, -width * 0.3), *rim,
                   (length * 0.26, width * 0.3)])  # fmt: skip
    edge = closed([*rim, *inner[-2:0:-2]])
    spread = [(k + 0.5) / ribs * 2 - 1 for k in range(ribs)]
    creases = joined(
        curve(
            (length * 0.2, width * 0.05 * s),
            (length * 0.45, width * 0.2 * s),
            (length * (0.7 - 0.1 * abs(s)), width * 0.3 * s),
        )
        for s in spread
    )
    whole = Lobe(body, edge, creases).moved(turn=angle, dx=x, dy=y)
    return Lobe(*(tidied(path) for path in whole))


def blade(
    x: float,
    y: float,
    length: float,
    width: float,
    angle: float,
    *,
    bend: float = 0.0,
    tip: float = 0.6,
    role: str = "leaf",
    veins: int = 3,
    half: str = "-",
) -> list[Layer]:
    """A leaf with a bent midrib, one half in shade, and side veins. ``bend`` in units."""
    cx, cy = length * (1 - 0.3 * tip), width * (0.72 - 0.3 * tip)

    def swung(px: float, py: float) -> Point:
        return px, py + bend * (px / length) ** 2

    dark = bezier(
        (0.0, 0.0),
        (length / 3, 0.0, length * 2 / 3, 0.0, length, 0.0),
        (cx, cy, length * 0.3, width * 0.62, 0.0, 0.0),
    )
    ribs = curve(*((length * t, 0.0) for t in (0.04, 0.35, 0.66, 0.9)))
    for i in range(veins):
        at = length * (0.2 + 0.5 * i / max(1, veins - 1) if veins > 1 else 0.4)
        out = width * 0.3 * (1 - 0.5 * i / max(1, veins))
        ribs += polyline((at, 0), (at + out * 0.9, -out)) + polyline((at, 0), (at + out * 0.9, out))
    place = {"turn": angle, "dx": x, "dy": y}
    whole = petal(length, width, tip=tip)
    layers = [shape(tidied(whole.bent(swung).moved(**place)), role)]
    if half:
        layers.append(detail(tidied(dark.bent(swung).moved(**place)), role + half))
    vein = role + ("+" if half == "-" else "-")
    return [*layers, line(tidied(ribs.bent(swung).moved(**place)), vein, 2.4)]


def dots(places: Iterable[Point], role: str, width: float) -> Layer:
    """Small round dots of two curves each: no rounder than they need to be."""
    r, out = width / 2, Path()
    for x, y in places:
        top, low = y - r * 4 / 3, y + r * 4 / 3
        round_top = (x - r, top, x + r, top, x + r, y)
        out.segments += bezier((x - r, y), round_top, (x + r, low, x - r, low, x - r, y)).segments
    return detail(out, role)


def seed_spiral(count: int, radius: float, squash: float = 1.0) -> list[Point]:
    """The points of a sunflower's head: even all over a disc."""
    grown = [(radius * math.sqrt((i + 0.5) / count), i * GOLDEN_ANGLE) for i in range(count)]
    return [(r * math.cos(a), r * math.sin(a) * squash) for r, a in grown]


def ring_points(
    count: int, radius: float, rng: Rng, loose: float = 0.1, squash: float = 1.0
) -> list[Point]:
    """Points around a circle, not quite even."""
    start, out = rng(0, TAU), []
    for i in range(count):
        px, py = polar(
            radius * (1 + rng(-loose, loose)), start + TAU * (i + rng(-0.2, 0.2)) / count
        )
        out.append((px, py * squash))
    return out


def stamens(
    tips: Iterable[Point], role: str, anther: str, x: float = 0.0, y: float = 0.0, size: float = 6.0
) -> list[Layer]:
    """Threads from (x, y) to the tips, with an anther on each."""
    ends = list(tips)
    threads = joined(
        curve((x, y), (x + (a - x) * 0.55 - (b - y) * 0.06, y + (b - y) * 0.55), (a, b))
        for a, b in ends
    )
    return [line(threads, role, 2.6), dots(ends, anther, size)]


def crescent(
    cx: float, cy: float, rx: float, ry: float, start: float, end: float, depth: float
) -> Path:
    """A sickle along the rim of an ellipse, ``depth`` units thick in its middle: light or shade."""
    outer, inner, n = [], [], 4
    for i in range(n + 1):
        angle = start + (end - start) * i / n
        thick = depth * math.sin(math.pi * i / n)
        outer.append((cx + rx * math.cos(angle), cy + ry * math.sin(angle)))
        inner.append((cx + (rx - thick) * math.cos(angle), cy + (ry - thick) * math.sin(angle)))
    return closed([*outer, *inner[-2:0:-1]])


def stalk(*points: Point, role: str = "leaf-", width: float = 6.0) -> Layer:
    """A stem through the points."""
    return rod(curve(*points), role, width)


def along(points: list[Point], share: float) -> tuple[float, float, float]:
    """(x, y, direction) at a share of the way along a chain of points."""
    at = min(share, 0.999) * (len(points) - 1)
    i = int(at)
    (x0, y0), (x1, y1) = points[i], points[i + 1]
    return x0 + (x1 - x0) * (at - i), y0 + (y1 - y0) * (at - i), math.atan2(y1 - y0, x1 - x0)


def gleam(x: float, y: float, radius: float, role: str, width: float = 6.0) -> Layer:
    """A curved highlight on the upper left of something round, broken once."""
    path = arc(x, y, radius, 3.3, 4.25) + arc(x, y, radius, 4.5, 4.6)
    return line(path, role, width)


def globe(x: float, y: float, r: float, role: str, shine: str = "") -> list[Layer]:
    """Something small and round: a shaded side and a highlight."""
    shade = crescent(x, y, r * 0.99, r * 0.99, -0.2, 2.5, r * 0.42)
    return [
        shape(tidied(ellipse(x, y, r, r * 0.97, 0.5)), role),
        detail(tidied(shade), f"{role}-"),
        line(tidied(arc(x, y, r * 0.62, 3.4, 4.4)), shine or f"{role}+", max(2.4, r * 0.13)),
    ]
