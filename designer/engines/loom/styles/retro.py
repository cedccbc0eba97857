"""Retro, the seventies: warm inks in sunset bands, and echoes of the outline around everything."""

from __future__ import annotations

import math
from collections.abc import Sequence

from designer.engines.loom import svg
from designer.engines.loom.colour import chroma, distance, lightness, mix, tone
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.styles.base import Brush, make_wobble
from designer.engines.loom.styles.cuts import clipped
from designer.engines.loom.styles.geometry import (
    Ring,
    area,
    bounds,
    evened,
    extent,
    flattened,
    offset,
    rings,
)
from designer.engines.loom.styles.paint import paint, tapered
from designer.engines.loom.styles.silhouette import close_outline, far_outlines

ECHOES = (19.5, 15.0, 10.5, 6.0)
LINE = 2.2
BANDED = 36.0  # smaller side of shapes that get bands
SUN = "#e8922f"


def warmed(ink: str) -> str:
    """The ink as it looks on a faded seventies poster."""
    if chroma(ink) < 0.03 and lightness(ink) > 0.85:
        return mix(ink, "#f7e2b8", 0.6)
    return tone(mix(ink, SUN, 0.16), -0.01, 0.98)


def draw_retro(layers: Sequence[Layer], brush: Brush) -> str:
    """Rings of colour, a dark line, and shapes that set like suns."""
    scheme, wobble = brush.scheme, make_wobble(brush.rng, 0.9)
    layers = [layer._replace(path=layer.path.bent(wobble)) for layer in layers]
    out = far_outlines(layers, list(zip(echo_inks(brush), ECHOES, strict=True)))
    out += close_outline(layers, scheme.ink, 3.2)
    return out + "".join(_set(layer, brush) for layer in layers)


def echo_inks(brush: Brush) -> list[str]:
    """From the outermost ring inwards; the last one is the ground again."""
    scheme = brush.scheme
    if scheme.natural:
        a = warmed(brush("a"))
        return [
            tone(mix(a, "#b5432a", 0.55), -0.05),
            mix(a, "#e88a2c", 0.7),
            mix(a, "#f3c25a", 0.75),
            scheme.ground if lightness(scheme.ground) > 0.5 else "#fbe9c9",
        ]
    vivid = [
        ink for ink in scheme.inks if chroma(ink) > 0.07 and distance(ink, scheme.ground) > 0.11
    ] or list(scheme.inks)
    inks = sorted((vivid[k % len(vivid)] for k in range(3)), key=lightness)
    return [*inks, "#fbe9c9" if scheme.dark else scheme.ground]


def _set(layer: Layer, brush: Brush) -> str:
    ink = brush(layer.role)
    if layer.role.rstrip("+-") != "ink":
        ink = warmed(ink) if brush.scheme.natural else ink
    line = brush.scheme.ink
    if layer.kind == "rod":
        edge = svg.stroke(layer.path, line, layer.width + 2 * LINE)
        return edge + svg.stroke(layer.path, ink, layer.width - 0.6)
    if layer.kind == "line":
        width = max(2.8, layer.width * 1.2)
        return paint((tapered(one, width, start=0.6) for one in flattened(layer.path)), ink)
    if layer.kind == "detail":
        return svg.fill(layer.path, ink)
    shape = [ring for ring in rings(layer.path, 4.5) if abs(area(ring)) > 1.0]
    if not shape:
        return ""
    out = paint((offset(ring, LINE * 0.7) for ring in shape), line)
    inner = [offset(evened(ring, 6), -LINE * 0.55) for ring in shape]
    out += paint(inner, ink)
    return out + (_bands(inner, ink) if extent(shape) > BANDED else "")


def _bands(shape: list[Ring], ink: str) -> str:
    """Three bands that grow warmer and deeper towards the bottom, as a sun that sets."""
    left, top, right, bottom = bounds(shape)
    high, out = bottom - top, ""
    deep = -1.0 if lightness(ink) > 0.34 else 1.0
    for k, share in enumerate((0.5, 0.7, 0.86)):
        level = top + high * share
        band = tone(ink, deep * 0.047 * (k + 1), 1.05 + 0.03 * k, -9.0 * (k + 1))
        parts = [clipped(_arched(ring, left, right, high), 0.0, -1.0, -level) for ring in shape]
        out += paint([_unarched(part, left, right, high) for part in parts if len(part) > 2], band)
    return out


def _lift(x: float, left: float, right: float, high: float) -> float:
    """Bands are not ruled: they ripple once across the shape."""
    return high * 0.045 * math.sin((x - left) / (right - left) * math.tau)


def _arched(ring: Ring, left: float, right: float, high: float) -> Ring:
    return [(x, y + _lift(x, left, right, high)) for x, y in ring]


def _unarched(ring: Ring, left: float, right: float, high: float) -> Ring:
    """Back to the true shape; the cut is a straight line until then, so it needs points."""
    return [(x, y - _lift(x, left, right, high)) for x, y in evened(ring, 7.0)]
