"""Line: an even pen line that thins out at its ends, solid where a blot of ink belongs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from designer.engines.loom.colour import mix
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.styles.base import Brush, make_wobble
from designer.engines.loom.styles.geometry import (
    Ring,
    area,
    axis,
    evened,
    extent,
    flattened,
    offset,
    rings,
)
from designer.engines.loom.styles.paint import draw, make_waver, paint, tapered

PEN, FINE = 3.5, 2.5
SOLID = 11.0  # smaller details are blots: an outline would fill up or look hollow


@dataclass(frozen=True, slots=True)
class _Pen:
    brush: Brush
    ink: str

    def paper(self, role: str) -> str:
        scheme = self.brush.scheme
        return mix(self.brush(role), scheme.ground, 0.35) if scheme.tinted else scheme.ground


def draw_line(layers: Sequence[Layer], brush: Brush) -> str:
    """Every shape an outline over the ground, or beside a hint of its colour."""
    scheme = brush.scheme
    wobble = make_wobble(brush.rng, 1.5)
    pen = _Pen(brush, scheme.line_ink)
    return "".join(_penned(layer._replace(path=layer.path.bent(wobble)), pen) for layer in layers)


def _penned(layer: Layer, pen: _Pen) -> str:
    base = layer.role.rstrip("+-")
    if layer.kind == "line":
        width = min(max(layer.width, FINE), PEN)
        return paint((tapered(one, width, start=0.35) for one in flattened(layer.path)), pen.ink)
    if layer.kind == "rod":
        return _stem(layer, pen)
    shape = [ring for ring in rings(layer.path, 4.0) if abs(area(ring)) > 1.0]
    if not shape or base == "blush":
        return ""
    if layer.kind == "detail":
        return _detail(base, shape, pen)
    out = _tinted(layer.role, shape, pen)
    return out + paint(_contour(shape, pen, PEN), pen.ink)


def _tinted(role: str, shape: list[Ring], pen: _Pen) -> str:
    scheme = pen.brush.scheme
    if not scheme.tinted:
        return paint(shape, scheme.ground)
    shifted = [[(x + 4.5, y + 3.5) for x, y in ring] for ring in shape]
    return paint(shape, scheme.ground) + paint(shifted, pen.paper(role))


def _contour(shape: list[Ring], pen: _Pen, width: float) -> list[Ring]:
    """The outline as a band of nearly even width; the pen rests and presses a little."""
    out: list[Ring] = []
    for ring in shape:
        even = evened(ring, 6)
        at, n = make_waver(pen.brush.rng, 3), len(even)
        halves = [width / 2 * (1 + 0.2 * at(k / n)) for k in range(n)]
        out += [offset(even, halves), offset(even, [-half for half in halves])[::-1]]
    return out


def _stem(layer: Layer, pen: _Pen) -> str:
    lines = [evened(one, 7, close=False) for one in flattened(layer.path)]
    if layer.width > 9:
        out = draw(lines, pen.ink, layer.width + PEN)
        return out + draw(lines, pen.paper(layer.role), layer.width - PEN)
    return draw(lines, pen.ink, max(PEN, layer.width * 0.7))


def _detail(base: str, shape: list[Ring], pen: _Pen) -> str:
    """Eyes and seeds are solid, glints are paper, broad patches are drawn around."""
    if base == "ink":
        return paint(shape, pen.ink)
    if base in ("white", "light", "bg"):
        return paint(shape, pen.brush.scheme.ground)
    solid = [ring for ring in shape if extent([ring]) < SOLID or axis([ring])[1] > 4]
    broad = [ring for ring in shape if ring not in solid]
    return paint(solid, pen.ink) + paint(_contour(broad, pen, FINE), pen.ink)
