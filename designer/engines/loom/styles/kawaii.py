"""Kawaii: rounded pastels in a thick soft outline of their own hue, glossy, with sparkles."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from designer.engines.loom import svg
from designer.engines.loom.colour import lch, lightness, mix, to_lch, tone
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.paths import Point
from designer.engines.loom.styles.base import Brush
from designer.engines.loom.styles.geometry import (
    Ring,
    area,
    bounds,
    evened,
    extent,
    flattened,
    lit_core,
    lit_run,
    offset,
    rings,
    rounded,
)
from designer.engines.loom.styles.paint import dots, draw, paint, tapered

RIM = 2.7  # half of it is seen outside of a shape
BIG = 32.0


def sugared(ink: str) -> str:
    """The ink as a pastel: light, clear, never grey."""
    light, strength, angle = to_lch(ink)
    if strength < 0.035 and light < 0.45:
        return lch(0.5 + light * 0.3, 0.045, 320)
    return lch(0.66 + 0.29 * light, min(0.115, strength * 0.78 + 0.012), angle)


def edged(ink: str) -> str:
    """The outline that belongs to a pastel."""
    light, strength, angle = to_lch(ink)
    return lch(max(0.4, light - 0.34), min(0.12, strength * 1.15 + 0.03), angle - 8)


def draw_kawaii(layers: Sequence[Layer], brush: Brush) -> str:
    """Soft shapes with gloss; the largest one sparkles."""
    sizes = [_size(layer) for layer in layers]
    largest = max(range(len(layers)), key=lambda k: sizes[k])
    return "".join(_soft(layer, brush, k == largest) for k, layer in enumerate(layers))


def _size(layer: Layer) -> float:
    if layer.kind != "shape":
        return 0.0
    left, top, right, bottom = layer.path.bounds()
    return round(min(right - left, bottom - top), 4)  # of two as large, the first one


def _ink(layer: Layer, brush: Brush) -> str:
    base = layer.role.rstrip("+-")
    if base == "ink":
        return brush.scheme.ink if lightness(brush.scheme.ink) < 0.5 else "#5b3552"
    if base == "white":
        return "#ffffff"
    if base == "blush":
        return "#ff9bb0"
    return sugared(brush(layer.role))


def _soft(layer: Layer, brush: Brush, sparkling: bool) -> str:
    ink = _ink(layer, brush)
    if layer.kind == "line":
        lines = flattened(layer.path, 4)
        own = ink if layer.role == "ink" else mix(ink, edged(ink), 0.55)
        return draw(lines, own, max(3.0, layer.width))
    if layer.kind == "rod":
        lines = flattened(layer.path, 4)
        return draw(lines, edged(ink), layer.width + 2 * RIM) + draw(lines, ink, layer.width)
    if layer.kind == "detail":
        return _detail(layer, ink)
    shape = [
        rounded(evened(ring, 4.5), 3) for ring in rings(layer.path, 4.5) if abs(area(ring)) > 1.0
    ]
    if not shape:
        return ""
    size = extent(shape)
    out = paint((offset(ring, RIM) for ring in shape), edged(ink))
    inner = [offset(ring, -RIM * 0.45) for ring in shape]
    if size < BIG:
        return out + paint(inner, ink)
    shade = tone(ink, -0.055, 1.25, -6)
    reach = min(7.0, size * 0.09)
    out += paint(inner, shade) + paint((lit_core(ring, reach) for ring in inner), ink)
    return out + _gloss(inner, ink, sparkling)


def _gloss(shape: list[Ring], ink: str, sparkling: bool) -> str:
    """A long highlight and a short one on the lit side; sparkles on the largest shape."""
    ring = max(shape, key=len)
    size = extent([ring])
    run = lit_run(ring, min(9.0, size * 0.15))
    shine = mix(ink, "#ffffff", 0.78)
    if len(run) < 6:
        return ""
    half = len(run) // 2
    out = draw([run[1:half]], shine, min(5.4, size * 0.085)) if half > 2 else ""
    out += dots([run[min(len(run) - 1, half + 2)]], shine, min(5.4, size * 0.085))
    if not sparkling or size < 50:
        return out
    left, top, right, bottom = bounds([ring])
    at = (right - (right - left) * 0.2, bottom - (bottom - top) * 0.24)
    return out + paint([_sparkle(at, 6.5)], shine)


def _sparkle(at: Point, radius: float) -> Ring:
    x, y = at
    k = radius * 0.24
    return [
        (x, y - radius),
        (x + k, y - k),
        (x + radius, y),
        (x + k, y + k),
        (x, y + radius),
        (x - k, y + k),
        (x - radius, y),
        (x - k, y - k),
    ]


def _detail(layer: Layer, ink: str) -> str:
    """Eyes and cheeks grow: large ones look young."""
    base = layer.role.rstrip("+-")
    shape = [ring for ring in rings(layer.path, 2.6) if abs(area(ring)) > 0.8]
    grow = {"ink": 1.16, "white": 1.16, "blush": 1.3}.get(base, 1.0)
    if base == "ink" and (not shape or not 6 < extent([shape[0]]) < 24):
        grow = 1.0
    if grow > 1:
        shape = [_grown(ring, grow) for ring in shape]
    return paint(shape, ink, 0.85 if base == "blush" else 1.0)


def _grown(ring: Ring, share: float) -> Ring:
    left, top, right, bottom = bounds([ring])
    x, y = (left + right) / 2, (top + bottom) / 2
    return [(x + (a - x) * share, y + (b - y) * share) for a, b in ring]


def candy_filler(layers: Sequence[Layer], inks: Mapping[str, str], brush: Brush) -> str:
    """A sweet: the mark in a pastel with a soft rim and a dot of gloss."""
    out = ""
    for layer in layers:
        ink = sugared(inks[layer.role])
        if layer.kind == "line":
            out += svg.stroke(layer.path, edged(ink), layer.width + 26)
            out += svg.stroke(layer.path, ink, layer.width)
            continue
        shape = [rounded(evened(ring, 12), 2) for ring in rings(layer.path, 12)]
        out += paint((offset(ring, 13) for ring in shape), edged(ink)) + paint(shape, ink)
        for ring in shape:
            run = lit_run(ring, 16) if extent([ring]) > 55 else []
            out += paint([tapered(run, 15)], "#ffffff", 0.8) if len(run) > 3 else ""
    return out
