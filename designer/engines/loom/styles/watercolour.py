"""Watercolour: graded washes with wet edges, blooms, granulation and paper left white."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from designer.engines.loom import svg
from designer.engines.loom.colour import chroma, distance, lightness, mix, tone
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.paths import Point
from designer.engines.loom.styles.base import Brush, make_wobble
from designer.engines.loom.styles.geometry import (
    Ring,
    area,
    bounds,
    centre,
    core,
    evened,
    extent,
    flattened,
    is_inside,
    offset,
    rings,
    spans,
    star_clipped,
)
from designer.engines.loom.styles.paint import dots, make_waver, paint, ribbon, tapered

BIG, MIDDLE = 34.0, 13.0  # smaller sides of shapes that get every effect, and some
PAPER = "#fffdf8"
MOST_BLOOMS = 4  # of one motif


@dataclass(slots=True)
class _Painting:
    """One motif being painted: what it lies on, where the pigment runs to."""

    brush: Brush
    pool: float  # the direction in which pigment gathers
    blooms: int = 0

    @property
    def paper(self) -> str:
        ground = self.brush.scheme.ground
        return ground if lightness(ground) > 0.86 else PAPER

    def pigment(self, layer: Layer) -> str:
        """The ink as it comes from the pan: deeper and purer than print inks."""
        scheme = self.brush.scheme
        if layer.role in ("ink", "bg"):
            return mix(scheme.ink if lightness(scheme.ink) < 0.5 else "#2c2a36", "#3a2f5c", 0.25)
        ink = self.brush(layer.role)
        if lightness(ink) > 0.9 and chroma(ink) < 0.06:
            return tone(mix(ink, "#b9b3d0", 0.34), 0.0, 1.1)  # white is its shadow
        return tone(ink, -0.05, 1.22) if lightness(ink) > 0.62 else tone(ink, -0.01, 1.1)


def draw_watercolour(layers: Sequence[Layer], brush: Brush) -> str:
    """Wash over wash, each with a sliver of paper around it."""
    painting = _Painting(brush, brush.rng(0.25, 0.75) * math.pi)
    wobble = make_wobble(brush.rng, 2.0, 0.035)
    return "".join(
        _painted(layer._replace(path=layer.path.bent(wobble)), painting) for layer in layers
    )


def _painted(layer: Layer, painting: _Painting) -> str:
    ink = painting.pigment(layer)
    if layer.kind == "rod":
        return _stem(layer, ink, painting)
    if layer.kind == "line":
        return _stroke(layer, ink, painting)
    shape = rings(layer.path)
    if not shape:
        return ""
    if layer.role in ("white", "light") and layer.kind == "detail":
        return paint(shape, painting.paper, 0.94)
    if layer.role in ("ink", "bg"):
        return paint(shape, ink, 0.93)
    shape = [evened(ring, 6.0) for ring in shape if abs(area(ring)) > 1.5]
    whole = layer.kind == "shape"
    size = extent(shape) if shape else 0.0
    if size > BIG and len(shape) < 12:
        return _wash(shape, ink, painting, whole)
    return _dab(shape, ink, painting, gap=whole and size > MIDDLE)


def _dab(shape: list[Ring], ink: str, painting: _Painting, *, gap: bool) -> str:
    """A small touch: its wet edge, and the paler middle."""
    out = paint((offset(ring, 0.9) for ring in shape), painting.paper) if gap else ""
    out += paint(shape, mix(painting.paper, tone(ink, -0.06, 1.1), 0.86), 1.0 if gap else 0.85)
    pale = mix(painting.paper, ink, 0.66)
    inner = [offset(ring, -1.3) for ring in shape if extent([ring]) > 6]
    return out + paint(inner, pale, 0.8)


def _wash(shape: list[Ring], ink: str, painting: _Painting, whole: bool) -> str:
    rng, paper = painting.brush.rng, painting.paper
    wet = [_uneven(ring, painting, -0.9, 0.9) for ring in shape]
    body = [_uneven(ring, painting, -2.3, 0.8) for ring in wet]
    heart = [_uneven(ring, painting, -5.0, 2.2) for ring in wet]
    turn = rng(-16, 16)
    graded = _graded(ink, painting, turn, 0.0)
    out = paint((offset(ring, 1.0) for ring in shape), paper) if whole else ""
    out += paint(wet, _graded(ink, painting, turn, 0.16), 1.0 if whole else 0.85)
    out += paint(body, graded, 0.6) + paint(heart, graded, 0.75)
    out += _glazes(wet, ink, painting)
    if painting.blooms < MOST_BLOOMS and extent(shape) > BIG * 1.25:
        painting.blooms += 1
        out += _stain(wet, ink, painting) + _bloom(wet, ink, painting)
    return out + _grains(wet, ink, painting)


def _uneven(ring: Ring, painting: _Painting, width: float, waver: float) -> Ring:
    at = make_waver(painting.brush.rng, 4, 2)
    n = len(ring)
    return offset(ring, [min(0.0, width + waver * at(k / n)) for k in range(n)])


def _graded(ink: str, painting: _Painting, turn: float, deeper: float) -> str:
    """From thin to pooled paint, as opaque inks: what lies below must not shine through."""
    paper, angle = painting.paper, painting.pool + painting.brush.rng(-0.5, 0.5)
    x, y = 0.5 * math.cos(angle), 0.5 * math.sin(angle)
    thin, rich = tone(ink, 0.03, 1.0, turn), tone(ink, -0.035, 1.12, -turn * 0.7)
    stops = [
        (0.0, tone(mix(paper, thin, min(1.0, 0.4 + deeper)), -deeper * 0.5, 1 + deeper), 1.0),
        (0.45, tone(mix(paper, ink, min(1.0, 0.66 + deeper)), -deeper * 0.5, 1 + deeper), 1.0),
        (1.0, tone(mix(paper, rich, min(1.0, 0.93 + deeper)), -deeper * 0.6, 1 + deeper), 1.0),
    ]
    line = (0.5 - x, 0.5 - y, 0.5 + x, 0.5 + y)
    return painting.brush.define("w", lambda name: svg.linear_gradient(name, line, stops))


def _glazes(shape: list[Ring], ink: str, painting: _Painting) -> str:
    """A second and third layer that stop short of one side, each with a hard edge."""
    rng, size = painting.brush.rng, extent(shape)
    out = ""
    for share, opacity in ((0.2, 0.2), (0.42, 0.17)):
        angle = painting.pool + rng(-0.7, 0.7)
        far = size * share * rng(0.7, 1.2)
        dx, dy = far * math.cos(angle), far * math.sin(angle)
        glaze = [_uneven(core(ring, dx, dy), painting, -1.2, 1.8) for ring in shape]
        out += paint(glaze, tone(ink, rng(-0.1, -0.02), 1.12, rng(-14, 14)), opacity)
    return out


def _stain(shape: list[Ring], ink: str, painting: _Painting) -> str:
    """Another colour run into the wet wash."""
    rng = painting.brush.rng
    x, y = _somewhere(shape, painting)
    size = extent(shape) * rng(0.3, 0.5)
    other = painting.brush(rng.pick("abc"))
    if not 0.06 < distance(other, ink) < 0.4:
        other = tone(ink, -0.04, 1.25, rng.pick([-38, 38]))
    out = ""
    for share, opacity in ((1.0, 0.13), (0.78, 0.14), (0.54, 0.15)):
        out += paint([_blot(shape, x, y, size * share, 0.24, painting)], other, opacity)
    return out


def _bloom(shape: list[Ring], ink: str, painting: _Painting) -> str:
    """A backrun: water pushed the pigment into a crinkled rim around a pale middle."""
    rng = painting.brush.rng
    x, y = _somewhere(shape, painting)
    size = extent(shape) * rng(0.2, 0.33)
    rim = _blot(shape, x, y, size, 0.22, painting, 34)
    out = paint([rim], tone(ink, -0.1, 1.15), 0.22)
    for inset, opacity in ((-1.5, 0.2), (-4.5, 0.16), (-size * 0.45, 0.16)):
        out += paint([offset(rim, inset)], mix(painting.paper, ink, 0.18), opacity)
    return out


def _blot(
    shape: list[Ring],
    x: float,
    y: float,
    size: float,
    rough: float,
    painting: _Painting,
    points: int = 20,
) -> Ring:
    rng = painting.brush.rng
    slow = make_waver(rng, 3, 2)
    radii = [size * (1 + rough * slow(k / points) + rng(-0.3, 0.3) * rough) for k in range(points)]
    return star_clipped(shape, x, y, radii)


def _somewhere(shape: list[Ring], painting: _Painting) -> Point:
    rng = painting.brush.rng
    left, top, right, bottom = bounds(shape)
    for _ in range(8):
        x = left + (right - left) * rng(0.15, 0.85)
        y = top + (bottom - top) * rng(0.15, 0.85)
        if is_inside(shape, x, y):
            return x, y
    return centre(shape)


def _grains(shape: list[Ring], ink: str, painting: _Painting) -> str:
    """Pigment in the hollows of the paper, and its white tops: faint specks, thicker in the pool."""
    rng = painting.brush.rng
    left, top, right, bottom = bounds(shape)
    count = min(46, int((right - left) * (bottom - top) / 130))
    dark: list[Point] = []
    pale: list[Point] = []
    for _ in range(count):
        y = top + (bottom - top) * rng() ** 0.75
        inner = [(a + 2, b - 2) for a, b in spans(shape, y) if b - a > 6]
        if inner:
            a, b = rng.pick(inner)
            (pale if rng() < 0.3 else dark).append((rng(a, b), y))
    half = len(dark) // 2
    deep = tone(ink, -0.14, 1.1)
    out = dots(dark[:half], deep, 2.1, 0.22) + dots(dark[half:], deep, 3.4, 0.13)
    return out + dots(pale, painting.paper, 2.4, 0.3)


def _stem(layer: Layer, ink: str, painting: _Painting) -> str:
    """One loaded stroke: thick where the brush pressed, its edge darker than its middle."""
    rng, out = painting.brush.rng, ""
    for line in flattened(layer.path):
        at = make_waver(rng, 3)
        points = evened(line, 6, close=False)
        width = layer.width / 2

        def half(t: float, w: float = width) -> float:
            return w * (1 + 0.22 * at(t * 0.8)) * (0.8 + 0.2 * min(1.0, 6 * t, 6 * (1 - t)))

        body = ribbon(points, half)
        out += paint([offset(body, 0.8)], painting.paper) if layer.width > 6 else ""
        out += paint([body], mix(painting.paper, tone(ink, -0.07, 1.1), 0.9))
        inner = ribbon(points, lambda t: max(0.3, half(t) - 1.3))
        out += paint([inner], mix(painting.paper, ink, 0.62), 0.75)
        out += paint([tapered(points[len(points) // 3 :], layer.width * 0.7)], ink, 0.25)
    return out


def _stroke(layer: Layer, ink: str, painting: _Painting) -> str:
    strength = 0.88 if layer.role == "ink" else 0.5
    deep = ink if layer.role == "ink" else tone(ink, -0.1, 1.1)
    lines = [tapered(line, layer.width * 1.15, start=0.35) for line in flattened(layer.path)]
    return paint(lines, deep, strength)


def dab_filler(layers: Sequence[Layer], inks: Mapping[str, str], brush: Brush) -> str:
    """A small mark as a touch of the brush, far larger than it will be seen."""
    painting = _Painting(brush, 1.2)
    wobble = make_wobble(brush.rng, 5.0, 0.03)
    out = ""
    for layer in layers:
        ink = tone(inks[layer.role], -0.03, 1.15)
        if lightness(ink) > 0.93:
            ink = tone(mix(ink, "#b9b3d0", 0.4), 0.0, 1.1)
        path = layer.path.bent(wobble)
        if layer.kind == "line":
            strokes = [tapered(line, layer.width, start=0.5) for line in flattened(path, 14)]
            out += paint(strokes, mix(painting.paper, ink, 0.8), 0.85)
            continue
        shape = [evened(ring, 14.0) for ring in rings(path, 14)]
        out += paint(shape, mix(painting.paper, tone(ink, -0.06, 1.1), 0.85), 0.9)
        inner = [_uneven(ring, painting, -9.0, 4.0) for ring in shape if extent([ring]) > 30]
        out += paint(inner, mix(painting.paper, ink, 0.58), 0.8)
        glaze = [core(ring, -4, extent([ring]) * 0.36) for ring in shape if extent([ring]) > 30]
        out += paint(glaze, ink, 0.25)
    return out
