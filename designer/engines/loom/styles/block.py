"""Block print: lino cut by hand; carved lights, chatter in the cleared ground, uneven ink."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from designer.engines.loom.colour import distance
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.paths import Point
from designer.engines.loom.styles.base import Brush, make_wobble
from designer.engines.loom.styles.cuts import is_inside, spans
from designer.engines.loom.styles.fillers import plain_filler
from designer.engines.loom.styles.geometry import (
    Ring,
    along,
    area,
    bounds,
    evened,
    extent,
    flattened,
    offset,
    rings,
)
from designer.engines.loom.styles.paint import dots, paint, ribbon, tapered, tremble

RIM = 2.3  # of ground around every shape
CARVED = 26.0  # smaller side of shapes that show the gouge
LIGHT = (-0.55, -0.83)
MOST_CHATTER = 18
CLEARED = ("white", "bg", "light")  # what is cut away
Printed = list[tuple[list[Ring], str]]  # the shapes so far, and their inks


def draw_block(layers: Sequence[Layer], brush: Brush) -> str:
    """Solid inks with the ground showing as carved lines."""
    wobble = make_wobble(brush.rng, 1.2)
    layers = [layer._replace(path=layer.path.bent(wobble)) for layer in layers]
    printed: Printed = []
    return chatter(layers, brush) + "".join(_cut(layer, brush, printed) for layer in layers)


def key_ink(layer: Layer, brush: Brush, printed: Printed) -> str:
    """Eyes and mouths come from the key block, and are cut away where that would not be seen."""
    scheme = brush.scheme
    x, y = layer.path.segments[0][1:3]
    below = next((ink for shape, ink in reversed(printed) if is_inside(shape, x, y)), scheme.ground)
    choices = (scheme.ink, scheme.ground, scheme.light)
    return max(choices[:2] if scheme.dark else choices, key=lambda one: distance(one, below))


def _cut(layer: Layer, brush: Brush, printed: Printed) -> str:
    ground = brush.scheme.ground
    base = layer.role.rstrip("+-")
    ink = ground if base in CLEARED else brush(layer.role)
    if base == "ink" and layer.kind in ("detail", "line"):
        ink = key_ink(layer, brush, printed)
    if layer.kind == "rod":
        lines = [evened(line, 7, close=False) for line in flattened(layer.path)]
        half = max(1.7, layer.width / 2)
        out = paint((ribbon(line, [half + RIM] * len(line)) for line in lines), ground)
        return out + paint((ribbon(line, [half] * len(line)) for line in lines), ink)
    if layer.kind == "line":
        width = max(3.4, layer.width * 1.1)
        cuts = (tapered(line, width, start=0.3) for line in flattened(layer.path))
        return paint(cuts, ink if base == "ink" else ground)
    if layer.role == "blush":
        return ""
    shape = [ring for ring in rings(layer.path, 4.5) if abs(area(ring)) > 1.0]
    if not shape:
        return ""
    printed.append((shape, ink))
    if layer.kind == "detail":
        return paint(shape, ink)
    out = paint((offset(ring, RIM) for ring in shape), ground)
    out += paint((tremble(evened(ring, 7), brush.rng, 0.45) for ring in shape), ink)
    if extent(shape) > CARVED and ink != ground:
        out += paint(_gouges(shape, brush), ground) + _thin_ink(shape, brush)
    return out


def _gouges(shape: list[Ring], brush: Brush) -> list[Ring]:
    """Tapered cuts from the lit edge inwards, side by side, deeper where the light falls."""
    rng, size = brush.rng, extent(shape)
    cuts = []
    for ring in shape:
        if extent([ring]) < CARVED * 0.8:
            continue
        for (x, y), (a, b) in along(evened(ring, 6), 6.2):
            lit = a * LIGHT[0] + b * LIGHT[1]
            if lit < 0.35 or rng() < 0.12:
                continue
            deep = min(27.0, size * 0.3) * (lit - 0.15) * rng(0.6, 1.1)
            first = (x - a * 2.8, y - b * 2.8)
            last = (x - a * (2.8 + deep), y - b * (2.8 + deep))
            if is_inside(shape, *last):
                cuts.append(tapered([first, last], rng(2.1, 3.0), start=0.8, end=0.1))
    return cuts


def _thin_ink(shape: list[Ring], brush: Brush) -> str:
    """Specks that the roller missed."""
    rng = brush.rng
    left, top, right, bottom = bounds(shape)
    specks: list[Point] = []
    for _ in range(min(18, int((right - left) * (bottom - top) / 260))):
        y = rng(top, bottom)
        runs = [(a + 2, b - 2) for a, b in spans(shape, y) if b - a > 6]
        if runs:
            specks.append((rng(*rng.pick(runs)), y))
    return dots(specks, brush.scheme.ground, 1.9, 0.55)


def chatter(layers: Sequence[Layer], brush: Brush) -> str:
    """Ridges that the gouge left standing around the motif; they follow its outline."""
    rng = brush.rng
    shapes = [rings(layer.path, 9) for layer in layers if layer.kind == "shape"]
    shapes = [shape for shape in shapes if shape and extent(shape) > CARVED]
    marks: list[Ring] = []
    for shape in shapes:
        for (x, y), (a, b) in along(max(shape, key=len), 19.0):
            if len(marks) >= MOST_CHATTER or rng() < 0.45:
                continue
            far, long = rng(6.5, 9.0), rng(5.0, 11.0)
            x, y = x + a * far, y + b * far
            if math.hypot(x, y) > 101 or any(is_inside(other, x, y) for other in shapes):
                continue
            line = [(x - b * long, y + a * long), (x + b * long, y - a * long)]
            marks.append(tapered(line, rng(2.0, 2.9), start=0.1, end=0.1))
    return paint(marks, brush("a"), 0.9)


def carved_filler(layers: Sequence[Layer], inks: Mapping[str, str], brush: Brush) -> str:
    """The mark with a cut or two through it."""
    out = plain_filler(layers, inks, brush)
    cuts = []
    for layer in layers:
        if layer.kind != "line":
            for ring in rings(layer.path, 12):
                if extent([ring]) > 60:
                    left, top, right, bottom = bounds([ring])
                    x, y = left + (right - left) * 0.3, top + (bottom - top) * 0.3
                    far = (right - left) * 0.22
                    cuts.append(tapered([(x, y + far), (x + far, y)], 15, start=0.3))
    return out + paint(cuts, brush.scheme.ground)
