"""Flat: cut-paper shapes with one quiet fold, shade or highlight each, and no lines around them."""

from __future__ import annotations

import math
from collections.abc import Sequence

from designer.engines.loom import svg
from designer.engines.loom.colour import lightness, tone
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.styles.base import Brush
from designer.engines.loom.styles.cuts import clipped
from designer.engines.loom.styles.geometry import (
    Ring,
    area,
    axis,
    bounds,
    evened,
    extent,
    flattened,
    lit_core,
    lit_run,
    offset,
    rings,
)
from designer.engines.loom.styles.paint import paint, tapered

FACETED = 22.0  # smaller sides of shapes that get a second tone
LONG = 1.45  # shapes this much longer than wide are folded along their length
FAR = 200.0


def draw_flat(layers: Sequence[Layer], brush: Brush) -> str:
    """Plain shapes; leaves and petals folded, round things shaded from one side."""
    out = ""
    for layer in layers:
        ink = brush(layer.role)
        if layer.kind == "rod":
            out += svg.stroke(layer.path, ink, layer.width)
        elif layer.kind == "line":
            lines = flattened(layer.path)
            out += paint(
                (tapered(one, max(2.4, layer.width * 1.1), start=0.5) for one in lines), ink
            )
        else:
            out += _facet(layer, ink) if layer.kind == "shape" else svg.fill(layer.path, ink)
    return out


def _facet(layer: Layer, ink: str) -> str:
    shape = [ring for ring in rings(layer.path, 5.0) if abs(area(ring)) > 120]
    if not shape or extent(shape) < FACETED:
        return svg.fill(layer.path, ink)
    ratio = axis(shape)[1]
    if len(shape) > 3 or ratio > LONG:
        return svg.fill(layer.path, ink) + paint(filter(None, map(folded, shape)), _shaded(ink))
    return svg.fill(layer.path, _shaded(ink)) + "".join(_lit(ring, ink) for ring in shape)


def folded(ring: Ring) -> Ring | None:
    """The half of a long shape that lies in the shade of its fold."""
    angle, ratio = axis([ring])
    if ratio < 1.2:
        return None
    a, b = -math.sin(angle), math.cos(angle)
    if a * 0.5 + b * 0.8 > 0:
        a, b = -a, -b
    n = len(ring)
    mx, my = sum(x for x, _ in ring) / n, sum(y for _, y in ring) / n
    half = clipped(ring, a, b, a * mx + b * my)
    return offset(half, -0.35) if len(half) > 2 else None


def _shaded(ink: str) -> str:
    return tone(ink, -0.05 if lightness(ink) > 0.35 else 0.05, 1.04, -5)


def _lit(ring: Ring, ink: str) -> str:
    """The part in the light, its edge a shifted copy of the outline; and a highlight."""
    ring = evened(ring, 6)
    left, top, right, bottom = bounds([ring])
    reach = min(15.0, 0.13 * min(right - left, bottom - top))
    lit = offset(lit_core(ring, reach), -0.35)  # edges that coincide would be drawn twice
    out = paint([lit], ink)
    run = lit_run(ring, max(5.0, reach * 0.9))
    if len(run) > 5:
        keep = run[len(run) // 5 : max(len(run) // 5 + 4, len(run) * 3 // 5)]
        shine = tone(ink, 0.075 if lightness(ink) < 0.88 else 0.03, 0.9, 4)
        out += paint([tapered(keep, min(5.0, reach * 0.55), start=0.3)], shine)
    return out
