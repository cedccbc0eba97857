"""Cartoon and sticker: outlines with weight, a cel shade on one side, a highlight on the other."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from designer.engines.loom import svg
from designer.engines.loom.colour import lightness, mix, tone
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.styles.base import Brush, make_wobble
from designer.engines.loom.styles.fillers import plain_filler
from designer.engines.loom.styles.geometry import (
    Ring,
    area,
    evened,
    extent,
    flattened,
    lit_core,
    lit_run,
    normals,
    offset,
    rings,
)
from designer.engines.loom.styles.paint import make_waver, paint, tapered
from designer.engines.loom.styles.silhouette import close_outline, far_outlines, fat_marks

WEIGHT = 1.75  # half of a usual line
OUTER = 3.6  # of the line around everything
SHADOW = (0.6, 0.8)
SHADED, LIT = 18.0, 36.0  # smaller sides of shapes with a shade, and with a highlight
PAPER_RIM = 12.0


def draw_cartoon(layers: Sequence[Layer], brush: Brush) -> str:
    """Drawn with one dark line that swells on the shadow side."""
    wobble = make_wobble(brush.rng, 1.1)
    layers = [layer._replace(path=layer.path.bent(wobble)) for layer in layers]
    line = brush.scheme.ink
    out = close_outline(layers, line, OUTER)
    return out + "".join(_celled(layer, brush, line) for layer in layers)


def draw_sticker(layers: Sequence[Layer], brush: Brush) -> str:
    """Lines in darker shades of the fills, on die-cut paper that casts a shadow."""
    shade = mix(brush.scheme.ground, "#1a1420", 0.24)
    shadow = far_outlines(layers, [(shade, PAPER_RIM + 0.5)])
    out = f'<g transform="translate(3 5.5)">{shadow}</g>'
    out += far_outlines(layers, [("#ffffff", PAPER_RIM)])
    return out + "".join(_celled(layer, brush, "") for layer in layers)


def _celled(layer: Layer, brush: Brush, line: str) -> str:
    """One layer; an empty ``line`` means a darker shade of each fill."""
    ink = brush(layer.role)
    edge = line or tone(ink, -0.26 if lightness(ink) > 0.5 else -0.16, 1.15, -8)
    if layer.kind == "rod":
        out = svg.stroke(layer.path, edge, layer.width + 2 * WEIGHT + 1.2)
        out += svg.stroke(layer.path, ink, layer.width - 0.6)
        if layer.width > 8:
            shine = tone(ink, 0.06)
            raised = (offset_line(one, layer.width * 0.2) for one in flattened(layer.path))
            out += paint((tapered(one, layer.width * 0.24) for one in raised), shine)
        return out
    if layer.kind == "line":
        width = max(2.6, layer.width * 1.2)
        lines = [tapered(one, width, start=0.4) for one in flattened(layer.path)]
        return paint(lines, ink)
    if layer.kind == "detail":
        return svg.fill(layer.path, ink)
    shape = [evened(ring, 5.5) for ring in rings(layer.path, 5.0) if abs(area(ring)) > 1.0]
    return _shape(shape, ink, edge, brush) if shape else ""


def offset_line(line: Ring, across: float) -> Ring:
    """An open line moved up and to the left."""
    return [(x - across * 0.6, y - across * 0.8) for x, y in line]


def _shape(shape: list[Ring], ink: str, edge: str, brush: Brush) -> str:
    size = extent(shape)
    weight = WEIGHT * (1.0 if size > 24 else 0.8)
    outer: list[Ring] = []
    inner: list[Ring] = []
    for ring in shape:
        halves = _weights(ring, weight, brush)
        outer.append(offset(ring, halves))
        inner.append(offset(ring, [-0.8 * half for half in halves]))
    out = paint(outer, edge)
    if size < SHADED:
        return out + paint(inner, ink)
    reach = min(8.0, 0.1 * size)
    shade = tone(ink, -0.085 if lightness(ink) > 0.3 else 0.07, 1.12, -7)
    out += paint(inner, shade)
    out += paint((lit_core(ring, reach) for ring in inner), ink)
    return out + (_highlight(inner, ink, size) if size > LIT else "")


def _weights(ring: Ring, weight: float, brush: Brush) -> list[float]:
    at, n = make_waver(brush.rng, 3), len(ring)
    out = []
    for k, (a, b) in enumerate(normals(ring)):
        long = math.hypot(a, b) or 1.0
        side = (a * SHADOW[0] + b * SHADOW[1]) / long
        out.append(max(0.55, weight * (0.92 + 0.42 * side + 0.16 * at(k / n))))
    return out


def _highlight(shape: list[Ring], ink: str, size: float) -> str:
    """A long touch and a dot after it."""
    run = lit_run(max(shape, key=len), min(8.5, size * 0.13))
    if len(run) < 7:
        return ""
    shine = mix(tone(ink, 0.06), "#ffffff", 0.5 if lightness(ink) < 0.85 else 0.75)
    first, last = len(run) // 6, len(run) * 3 // 5
    width = min(4.6, size * 0.07)
    touch = paint([tapered(run[first : max(last, first + 3)], width, start=0.4, end=0.3)], shine)
    at = min(len(run) - 3, last + 2)
    return touch + paint([tapered(run[at : at + 3], width * 0.9, start=0.6, end=0.6)], shine)


def die_cut_filler(layers: Sequence[Layer], inks: Mapping[str, str], brush: Brush) -> str:
    """A small sticker: paper, its shadow, and the mark."""
    shade = mix(brush.scheme.ground, "#1a1420", 0.24)
    shadow, paper = fat_marks(layers, shade, 30), fat_marks(layers, "#ffffff", 28)
    mark = plain_filler(layers, inks, brush)
    return f'<g transform="translate(10 16)">{shadow}</g>{paper}{mark}'
