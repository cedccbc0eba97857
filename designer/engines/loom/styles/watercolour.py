"""Watercolour: graded washes with wet edges, blooms, granulation and paper left white."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from designer.engines.loom import svg
from designer.engines.loom.colour import mix, tone
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.styles.base import Brush, make_wobble
from designer.engines.loom.styles.geometry import (
    Ring,
    area,
    evened,
    extent,
    flattened,
    offset,
    rings,
)
from designer.engines.loom.styles.paint import make_waver, paint, ribbon, tapered
from designer.engines.loom.styles.wet import Painting, bleed, bloom, glaze, glint, grains, stain

BIG, MIDDLE = 34.0, 13.0  # smaller sides of shapes that get every effect, and some
MOST_BLOOMS, MOST_WASHES = 4, 8  # of one motif


def draw_watercolour(layers: Sequence[Layer], brush: Brush) -> str:
    """Wash over wash, each with a sliver of paper around it."""
    painting = Painting(brush, brush.rng(0.25, 0.75) * math.pi)
    sizes = sorted((_size(layer) for layer in layers), reverse=True)
    painting.least = max(BIG, sizes[min(MOST_WASHES, len(sizes)) - 1])
    wobble = make_wobble(brush.rng, 2.0, 0.035)
    return "".join(
        _painted(layer._replace(path=layer.path.bent(wobble)), painting) for layer in layers
    )


def _size(layer: Layer) -> float:
    left, top, right, bottom = layer.path.bounds()
    return min(right - left, bottom - top) if layer.kind in ("shape", "detail") else 0.0


def _painted(layer: Layer, painting: Painting) -> str:
    ink = painting.pigment(layer.role)
    if layer.kind == "rod":
        return _stem(layer, ink, painting)
    if layer.kind == "line":
        return _stroke(layer, ink)
    shape = [ring for ring in rings(layer.path, 4.5) if abs(area(ring)) > 1.5]
    if not shape:
        return ""
    if layer.role in ("white", "light") and layer.kind == "detail":
        return paint(shape, painting.paper, 0.94)
    if layer.role in ("ink", "bg"):
        return paint(shape, ink, 0.93)
    whole, size = layer.kind == "shape", extent(shape)
    if size >= painting.least and len(shape) < 12:
        return _wash([evened(ring, 8.0) for ring in shape], ink, painting, whole=whole)
    return _dab(shape, ink, painting, gap=whole and size > MIDDLE)


def _dab(shape: list[Ring], ink: str, painting: Painting, *, gap: bool) -> str:
    """A small touch: its wet edge, and the paler middle."""
    out = painting.reserved(shape) if gap else ""
    out += paint(shape, mix(painting.paper, tone(ink, -0.05, 1.1), 0.8), 1.0 if gap else 0.8)
    inner = [_uneven(ring, painting, -1.2, 0.9) for ring in shape if extent([ring]) > 6]
    if gap and inner and extent(shape) > 20:
        return out + paint(inner, _graded(ink, painting, 0.0, -0.04))
    return out + paint(inner, mix(painting.paper, ink, 0.56), 0.75)


def _wash(shape: list[Ring], ink: str, painting: Painting, *, whole: bool) -> str:
    rng, solid = painting.brush.rng, 1.0 if whole else 0.8
    turn = rng(-14, 14)
    wet = [_uneven(ring, painting, -0.5, 0.8) for ring in shape]
    body = [_uneven(ring, painting, -1.5, 1.5) for ring in wet]
    heart = [_uneven(ring, painting, -4.4, 3.6) for ring in wet]
    out = bleed(shape, ink, painting) + painting.reserved(shape) if whole else ""
    graded = _graded(ink, painting, turn, 0.0)
    out += paint(wet, _graded(ink, painting, turn, 0.2), solid)
    out += paint(body, graded, 0.62 if extent(shape) > 2 * BIG else 0.85)
    out += paint(heart, graded, 0.7) if extent(shape) > 2 * BIG else ""
    out += glaze(wet, ink, painting)
    if painting.blooms < MOST_BLOOMS and extent(shape) > BIG * 1.2:
        painting.blooms += 1
        out += stain(wet, ink, painting) + bloom(wet, ink, painting)
    if whole:
        painting.washes.append((shape, ink))
        out += glint(wet, painting)
    return out + grains(wet, ink, painting)


def _uneven(ring: Ring, painting: Painting, width: float, waver: float) -> Ring:
    at = make_waver(painting.brush.rng, 4, 2)
    n = len(ring)
    return offset(ring, [min(-0.3, width + waver * at(k / n)) for k in range(n)])


def _graded(ink: str, painting: Painting, turn: float, deeper: float) -> str:
    """From thin to pooled paint, as opaque inks: what lies below must not shine through."""
    paper, angle = painting.paper, painting.pool + painting.brush.rng(-0.6, 0.6)
    x, y = 0.5 * math.cos(angle), 0.5 * math.sin(angle)
    thin, rich = tone(ink, 0.02, 1.0, turn), tone(ink, -0.02, 1.1, -turn * 0.7)
    stops = [
        (at, tone(mix(paper, wet, share + deeper * (1 - share)), -deeper * 0.3, 1 + deeper), 1.0)
        for at, wet, share in ((0.0, thin, 0.26), (0.42, ink, 0.5), (1.0, rich, 0.86))
    ]
    line = (0.5 - x, 0.5 - y, 0.5 + x, 0.5 + y)
    return painting.brush.define("w", lambda name: svg.linear_gradient(name, line, stops))


def _stem(layer: Layer, ink: str, painting: Painting) -> str:
    """One loaded stroke: thick where the brush pressed, its edge darker than its middle."""
    out, width = "", layer.width / 2
    for line in flattened(layer.path):
        points = evened(line, 6, close=False)
        at, last = make_waver(painting.brush.rng, 3), max(1, len(points) - 1)
        shares = [k / last for k in range(len(points))]
        halves = [
            width * (1 + 0.22 * at(t * 0.8)) * (0.8 + 0.2 * min(1.0, 6 * t, 6 * (1 - t)))
            for t in shares
        ]
        body = ribbon(points, halves)
        out += painting.reserved([body]) if layer.width > 6 else ""
        out += paint([body], mix(painting.paper, tone(ink, -0.05, 1.1), 0.82))
        inner = ribbon(points, [max(0.3, half - 1.3) for half in halves])
        out += paint([inner], mix(painting.paper, ink, 0.5), 0.75)
        if len(points) * 6 > layer.width * 5:
            out += paint([tapered(points[len(points) // 3 :], layer.width * 0.7)], ink, 0.25)
    return out


def _stroke(layer: Layer, ink: str) -> str:
    dark = layer.role == "ink"
    lines = [tapered(line, layer.width * 1.1, start=0.35) for line in flattened(layer.path)]
    return paint(lines, ink if dark else tone(ink, -0.08, 1.1), 0.88 if dark else 0.42)


def dab_filler(layers: Sequence[Layer], inks: Mapping[str, str], brush: Brush) -> str:
    """A small mark as a touch of the brush; it is seen far smaller than a motif."""
    painting = Painting(brush, 1.2)
    wobble = make_wobble(brush.rng, 5.0, 0.03)
    out = ""
    for layer in layers:
        ink = painting.watered(inks[layer.role])
        path = layer.path.bent(wobble)
        if layer.kind == "line":
            strokes = [tapered(line, layer.width, start=0.5) for line in flattened(path, 14)]
            out += paint(strokes, mix(painting.paper, ink, 0.75), 0.85)
            continue
        shape = [evened(ring, 14.0) for ring in rings(path, 14)]
        out += paint(shape, mix(painting.paper, tone(ink, -0.05, 1.1), 0.82), 0.92)
        inner = [_uneven(ring, painting, -9.0, 5.0) for ring in shape if extent([ring]) > 30]
        if inner:
            out += paint(inner, _graded(ink, painting, 0.0, 0.0), 0.85)
    return out
