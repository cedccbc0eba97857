"""Folk art: flat shapes filled with rows of dots, teardrops and small flowers."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from designer.engines.loom.colour import distance, lightness
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.paths import TAU, Point
from designer.engines.loom.silhouettes import HALF, Grid, scan_layers
from designer.engines.loom.styles.base import Brush, make_wobble
from designer.engines.loom.styles.fillers import plain_filler
from designer.engines.loom.styles.geometry import (
    Ring,
    along,
    area,
    compactness,
    evened,
    extent,
    flattened,
    offset,
    rings,
)
from designer.engines.loom.styles.paint import dots, paint, ribbon, tapered

CELLS = 44  # of the grid that knows what is covered
SMALL, LARGE = 24.0, 52.0
MOST_FLOWERS = 5
LOBED = 0.3  # less compact shapes get fewer marks: their edges lie close together


@dataclass(slots=True)
class _Painting:
    brush: Brush
    grid: Grid
    flowers: int = 0
    inks: dict[str, tuple[str, str]] = field(default_factory=dict)

    def covers(self, index: int, x: float, y: float) -> bool:
        """Whether a layer is the topmost at a point."""
        column, row = int((x + HALF) / 2 / HALF * CELLS), int((y + HALF) / 2 / HALF * CELLS)
        inside = 0 <= row < CELLS and 0 <= column < CELLS
        return inside and self.grid[row][column] == index

    def clear(self, index: int, x: float, y: float, radius: float) -> bool:
        around = ((radius, 0), (-radius, 0), (0, radius), (0, -radius))
        return self.covers(index, x, y) and all(self.covers(index, x + a, y + b) for a, b in around)

    def ornament(self, ink: str) -> tuple[str, str]:
        """Two inks for marks on an ink: the first stands out most, the second differs from it."""
        if ink not in self.inks:
            scheme = self.brush.scheme
            pool = [scheme.light, *scheme.inks, scheme.leaf, scheme.ink]
            seen = [one for one in pool if distance(one, ink) > 0.17] or [scheme.light]
            first = scheme.light if scheme.light in seen else max(seen, key=lightness)
            others = [one for one in seen if distance(one, first) > 0.12 and one != scheme.ink]
            second = self.brush.rng.pick(others[:4]) if others else seen[-1]
            self.inks[ink] = first, second
        return self.inks[ink]


def draw_folk(layers: Sequence[Layer], brush: Brush) -> str:
    """Every shape flat, with a rim of the ground, then dressed where it is seen."""
    wobble = make_wobble(brush.rng, 1.0)
    layers = [layer._replace(path=layer.path.bent(wobble)) for layer in layers]
    painting = _Painting(brush, scan_layers(layers, CELLS))
    return "".join(_painted(index, layer, painting) for index, layer in enumerate(layers))


def _painted(index: int, layer: Layer, painting: _Painting) -> str:
    brush = painting.brush
    ink = brush(layer.role)
    if layer.kind in ("rod", "line"):
        return _stroke(layer, ink, painting)
    shape = [ring for ring in rings(layer.path, 4.5) if abs(area(ring)) > 1.0]
    if not shape:
        return ""
    if layer.kind == "detail":
        return paint(shape, ink)
    out = paint((offset(ring, 1.7) for ring in shape), brush.scheme.ground)
    out += paint(shape, ink)
    if extent(shape) < SMALL or layer.role == "ink":
        return out
    return out + _dressed(index, shape, ink, painting)


def _dressed(index: int, shape: list[Ring], ink: str, painting: _Painting) -> str:
    """A row of dots along the edge, teardrops within it, flowers where there is room."""
    first, second = painting.ornament(ink)
    size = extent(shape)
    inset = 5.0 if size < LARGE else 6.5
    lobed = min(map(compactness, shape)) < LOBED
    step = 11.0 if lobed else 7.4
    rows = [along(offset(evened(ring, 6), -inset), step) for ring in shape if extent([ring]) > 18]
    beads = [at for row in rows for at, _ in row if painting.clear(index, *at, 3.0)]
    out = dots(beads, first, 3.3)
    if size >= LARGE and not lobed:
        out += _teardrops(index, shape, second, painting)
        out += _flowers(index, shape, (first, second), painting)
    return out


def _teardrops(index: int, shape: list[Ring], ink: str, painting: _Painting) -> str:
    drops = []
    for ring in shape:
        if extent([ring]) < LARGE:
            continue
        for (x, y), (a, b) in along(offset(evened(ring, 6), -12), 11.5):
            tip = x - a * 9, y - b * 9
            if painting.clear(index, *tip, 3.5) and painting.clear(index, x, y, 3.0):
                drops.append(_teardrop((x, y), (-a, -b), 10.0, 2.7))
    return paint(drops, ink)


def _teardrop(at: Point, way: Point, long: float, half: float) -> Ring:
    """A drop from its round end at ``at`` towards ``way``."""
    (x, y), (a, b) = at, way
    profile = ((-0.18, 0.0), (-0.1, 0.7), (0.1, 1.0), (0.35, 0.78), (0.65, 0.34), (1.0, 0.0))
    left = [(x + a * t * long - b * w * half, y + b * t * long + a * w * half) for t, w in profile]
    right = [(x + a * t * long + b * w * half, y + b * t * long - a * w * half) for t, w in profile]
    return left + right[-2:0:-1]


def _flowers(index: int, shape: list[Ring], inks: tuple[str, str], painting: _Painting) -> str:
    out = ""
    taken: list[tuple[float, float, float]] = []
    while painting.flowers < MOST_FLOWERS and len(taken) < 2:
        x, y, room = _roomiest(index, painting, taken)
        if room < 13.5:
            break
        painting.flowers += 1
        radius = min(20.0, room * 0.86)
        taken.append((x, y, radius + 5))
        out += _flower(x, y, radius, inks, painting)
    return out


def _roomiest(
    index: int, painting: _Painting, taken: Sequence[tuple[float, float, float]]
) -> tuple[float, float, float]:
    """The place of this layer that is furthest from what is not it: (x, y, room)."""
    grid, far = painting.grid, [[0] * CELLS for _ in range(CELLS)]
    step = 2 * HALF / CELLS
    best = (0.0, 0.0, 0.0)
    for row in range(1, CELLS - 1):  # the largest square of this layer that ends here
        for column in range(1, CELLS - 1):
            if grid[row][column] != index:
                continue
            above, line = far[row - 1], far[row]
            line[column] = 1 + min(above[column], above[column - 1], line[column - 1])
            room = (line[column] - 1) * step / 2
            if room > best[2]:
                x = -HALF + (column + 1 - line[column] / 2) * step
                y = -HALF + (row + 1 - line[column] / 2) * step
                if all(math.hypot(x - a, y - b) > room + r for a, b, r in taken):
                    best = (x, y, room)
    return best


def _flower(x: float, y: float, radius: float, inks: tuple[str, str], painting: _Painting) -> str:
    """Petals as teardrops around a dot, all pointing outwards."""
    first, second = inks
    n = 6 if radius < 15 else 8
    petals, beads = [], []
    for k in range(n):
        way = (math.cos(TAU * k / n - TAU / 4), math.sin(TAU * k / n - TAU / 4))
        tip = (x + way[0] * radius * 0.78, y + way[1] * radius * 0.78)
        petals.append(_teardrop(tip, (-way[0], -way[1]), radius * 0.62, radius * 0.22))
        turn = TAU * (k + 0.5) / n - TAU / 4
        beads.append((x + math.cos(turn) * radius * 0.84, y + math.sin(turn) * radius * 0.84))
    out = paint(petals, second) + dots([(x, y)], first, radius * 0.44)
    return out + (dots(beads, first, radius * 0.16) if radius > 15 else "")


def _stroke(layer: Layer, ink: str, painting: _Painting) -> str:
    """Stems carry dots; veins and creases are strokes of a pointed brush."""
    out = ""
    for line in flattened(layer.path):
        points = evened(line, 7, close=False)
        if layer.kind == "line":
            out += paint([tapered(points, max(2.8, layer.width * 1.15), start=0.4)], ink)
            continue
        out += paint([ribbon(points, [layer.width / 2 + 1.7] * len(points))], _ground(painting))
        out += paint([ribbon(points, [max(1.6, layer.width / 2)] * len(points))], ink)
        if layer.width > 7:
            out += dots(points[1:-1:1], painting.ornament(ink)[0], min(3.4, layer.width * 0.36))
    return out


def _ground(painting: _Painting) -> str:
    return painting.brush.scheme.ground


def folk_filler(layers: Sequence[Layer], inks: Mapping[str, str], brush: Brush) -> str:
    """The mark, with a ring of dots around it now and then."""
    out = plain_filler(layers, inks, brush)
    if brush.rng() < 0.5:
        return out
    places = [(118 * math.cos(TAU * k / 9), 118 * math.sin(TAU * k / 9)) for k in range(9)]
    return out + dots(places, inks["f"], 17)
