"""Ink: a loaded brush on paper; lines that swell, solid blacks, dry streaks and one accent."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from designer.engines.loom.colour import chroma, distance, lightness, mix, tone
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.paths import Point, polar
from designer.engines.loom.styles.base import Brush, make_wobble
from designer.engines.loom.styles.cuts import is_inside, ruled
from designer.engines.loom.styles.geometry import (
    Ring,
    area,
    core,
    evened,
    extent,
    flattened,
    normals,
    offset,
    rings,
)
from designer.engines.loom.styles.paint import dots, make_waver, paint, ribbon, tapered

WEIGHT = 2.3  # half of a usual line
DARK, MIDDLE_TONE = 0.46, 0.72
SHADOW = (0.64, 0.77)  # the side on which the brush presses
HATCH_ANGLE = -0.9
CROWD = 14  # shapes
Tint = str  # "solid", "accent" or "paper"


@dataclass(slots=True)
class _Drawing:
    """One motif being inked: what every role becomes, and what lies where so far."""

    brush: Brush
    ink: str
    paper: str
    accent: str
    accented: str = ""
    press: float = 1.0  # lighter where many shapes crowd
    done: list[tuple[list[Ring], Tint]] = field(default_factory=list)

    def tint(self, role: str) -> Tint:
        base = role.rstrip("+-")
        if base in ("ink", "white", "light", "bg", "eye"):
            return "solid" if base == "ink" else "paper"
        if base in ("blush", "sun", self.accented):
            return "accent"
        light = lightness(self.own(base)) - (0.1 if role[-1] == "-" else 0.0)
        if base == "leaf":
            return "solid" if self.brush.shift % 3 != 1 else "paper"
        return "solid" if light < DARK else "paper"

    def own(self, base: str) -> str:
        nature = self.brush.nature
        return nature.get(base) or nature.get("a") or "#808080"

    def beneath(self, x: float, y: float) -> Tint:
        for shape, tint in reversed(self.done):
            if is_inside(shape, x, y):
                return tint
        return "paper"


def accented_role(
    layers: Sequence[Layer], nature: Mapping[str, str], *, wanted: bool = False
) -> str:
    """The part that gets the one colour: a colourful one that is seen, but not the largest;
    where she named the colour, it is ``wanted`` on the largest."""
    seen = dict.fromkeys("abcd", 0.0)
    for layer in layers:
        base = layer.role.rstrip("+-")
        if layer.kind in ("shape", "detail") and base in seen:
            left, top, right, bottom = layer.path.bounds()
            weight = 1.0 if layer.kind == "shape" else 0.6
            seen[base] += (right - left) * (bottom - top) * weight
    largest = max(seen, key=lambda role: seen[role])
    if wanted:
        return largest
    least = 0.26 * sum(seen.values())
    strong = {
        role: chroma(nature[role])
        for role in nature
        if seen.get(role, 0.0) > least
        and chroma(nature[role]) > 0.07
        and lightness(nature[role]) > DARK
    }
    if len(strong) > 1:
        strong.pop(largest, None)
    if not strong:  # a grey animal: its scarf, its beak, the inside of its ears
        strong = {
            role: chroma(nature[role])
            for role in nature
            if role != largest and seen.get(role) and DARK < lightness(nature[role]) < 0.93
        }
    return max(strong, key=lambda role: strong[role]) if strong else ""


def draw_ink(layers: Sequence[Layer], brush: Brush) -> str:
    """Every shape as paper, accent or solid black inside a line of changing weight."""
    scheme = brush.scheme
    ink = scheme.line_ink
    accent = next((one for one in scheme.inks if distance(one, ink) > 0.15), scheme.inks[0])
    drawing = _Drawing(
        brush, ink, scheme.ground, accent, accented_role(layers, brush.nature, wanted=scheme.tinted)
    )
    if sum(layer.kind == "shape" for layer in layers) > CROWD:
        drawing.press = 0.72
    wobble = make_wobble(brush.rng, 1.7, 0.035)
    return "".join(
        _inked(layer._replace(path=layer.path.bent(wobble)), drawing) for layer in layers
    )


def _inked(layer: Layer, drawing: _Drawing) -> str:
    if layer.kind in ("rod", "line"):
        return "".join(_stroke(line, layer, drawing) for line in flattened(layer.path))
    fineness = 5.0 if layer.kind == "shape" else 2.5
    shape = [ring for ring in rings(layer.path, fineness) if abs(area(ring)) > 1.0]
    if not shape:
        return ""
    tint = drawing.tint(layer.role)
    if layer.kind == "detail":
        return _patch(layer, shape, tint, drawing)
    drawing.done.append((shape, tint))
    return _body(layer, [evened(ring, 7.0) for ring in shape], tint, drawing)


def _body(layer: Layer, shape: list[Ring], tint: Tint, drawing: _Drawing) -> str:
    size = extent(shape)
    weight = WEIGHT * (1.0 if size > 26 else 0.75) * drawing.press
    out = inner = ""
    outer_rings: list[Ring] = []
    inner_rings: list[Ring] = []
    for ring in shape:
        halves = _pressures(ring, weight, drawing)
        hidden = [half or -0.8 for half in halves]  # where the brush lifts, nothing peeps out
        outer_rings.append(offset(ring, hidden if tint != "solid" else halves))
        inner_rings.append(offset(ring, [-0.9 * half for half in halves]))
    if tint == "solid":
        out = paint((offset(ring, 3.0) for ring in outer_rings), drawing.paper)
        out += paint(outer_rings, drawing.ink)
        return out + (_dry_streaks(shape, drawing) if size > 24 else "")
    inner = paint(inner_rings, drawing.paper)
    if tint == "accent":
        ink = drawing.accent if layer.role[-1] != "+" else mix(drawing.accent, drawing.paper, 0.35)
        inner += paint((core(ring, 3.2, 2.4) for ring in inner_rings), ink)
    if size > 40 and drawing.press == 1.0:
        inner += _hatching(layer, shape, tint, drawing)
    return paint(outer_rings, drawing.ink) + inner


def _pressures(ring: Ring, weight: float, drawing: _Drawing) -> list[float]:
    """Half widths along an outline: heavy on the shadow side, lifting off now and then."""
    at, n = make_waver(drawing.brush.rng, 4, 2), len(ring)
    out = []
    for k, (a, b) in enumerate(normals(ring)):
        long = math.hypot(a, b) or 1.0
        side = (a * SHADOW[0] + b * SHADOW[1]) / long
        press = 0.72 + 0.46 * side + 0.5 * at(k / n)
        out.append(weight * press if press > 0.16 else 0.0)
    return out


def _dry_streaks(shape: list[Ring], drawing: _Drawing) -> str:
    """Where the brush ran dry, on the lit side of a solid."""
    rng = drawing.brush.rng
    lines = ruled(shape, HATCH_ANGLE + rng(-0.4, 0.4), 4.6, lambda: rng(-0.3, 0.3))
    streaks = []
    for start, end in lines:
        long = math.dist(start, end)
        if long < 14 or rng() < 0.42:
            continue
        first = rng(0.08, 0.2)
        last = first + rng(0.12, 0.34)
        a, b = _between(start, end, first), _between(start, end, last)
        streaks.append(tapered([a, b], rng(1.3, 2.6), start=0.2, end=0.05))
    return paint(streaks[:9], drawing.paper)


def _between(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def _hatching(layer: Layer, shape: list[Ring], tint: Tint, drawing: _Drawing) -> str:
    """Short strokes that reach in from the shadow side."""
    rng, base = drawing.brush.rng, layer.role.rstrip("+-")
    deep = lightness(drawing.own(base)) < MIDDLE_TONE or layer.role[-1] == "-"
    lines = [pair for pair in ruled(shape, HATCH_ANGLE, 6.4) if math.dist(*pair) > 16]
    lines = lines[len(lines) // 2 :] if not deep else lines[len(lines) // 4 :]
    strokes = []
    for start, end in lines[:11]:
        reach = min(26.0, math.dist(start, end) * rng(0.16, 0.34))
        low = start if start[1] > end[1] else end
        high = end if low is start else start
        share = reach / math.dist(start, end)
        at = [_between(low, high, 0.02), _between(low, high, share)]
        strokes.append(tapered(at, rng(1.9, 2.7), start=0.9, end=0.1))
    return paint(strokes, drawing.ink, 1.0 if tint == "paper" else 0.92)


def _patch(layer: Layer, shape: list[Ring], tint: Tint, drawing: _Drawing) -> str:
    x, y = shape[0][0]
    below = drawing.beneath(x, y)
    if layer.role[-1] == "+" and tint == "accent":
        return paint(shape, drawing.paper)
    if tint == "solid":
        halo = [offset(ring, 2.0) for ring in shape] if below == "solid" else []
        if layer.role.rstrip("+-") == "ink":
            return paint(halo, drawing.paper) + paint(shape, drawing.ink)
        drawing.done.append((shape, tint))
        return paint(halo, drawing.paper) + paint(shape, drawing.ink)
    if tint == "accent":
        return paint(shape, drawing.accent, 0.75 if layer.role == "blush" else 1.0)
    own = lightness(drawing.own(layer.role.rstrip("+-")))
    if below == "accent" and extent(shape) > 9 and own < 0.88:
        return paint(shape, mix(drawing.accent, drawing.ink if own < 0.62 else drawing.paper, 0.3))
    drawing.done.append((shape, tint))
    if below == "solid" or layer.role[-1] == "+" or layer.role in ("white", "light", "bg"):
        return paint(shape, drawing.paper)
    edge = [offset(ring, _pressures(ring, 1.3, drawing)) for ring in shape]
    if extent(shape) < 9:
        return paint(shape, drawing.ink)  # small marks on paper are touches of the tip
    return paint(edge, drawing.ink) + paint((offset(r, -0.8) for r in shape), drawing.paper)


def _stroke(line: Ring, layer: Layer, drawing: _Drawing) -> str:
    points = evened(line, 6, close=False)
    if layer.kind == "line":
        below = drawing.beneath(*points[len(points) // 2])
        ink = drawing.paper if below == "solid" else drawing.ink
        return paint([tapered(points, max(2.6, layer.width * 1.15), start=0.25)], ink)
    tint, last = drawing.tint(layer.role), max(1, len(points) - 1)
    at = make_waver(drawing.brush.rng, 3)
    half = layer.width / 2 if layer.width > 8 else max(1.9, layer.width * 0.42)
    halves = [half * (1 + 0.25 * at(k / last * 0.8)) for k in range(last + 1)]
    body = ribbon(points, halves)
    if tint == "solid" or layer.width <= 8:
        return paint([offset(body, 2.4)], drawing.paper) + paint([body], drawing.ink)
    fill = drawing.accent if tint == "accent" else drawing.paper
    out = paint([ribbon(points, [h + 1.9 for h in halves])], drawing.ink)
    return out + paint([ribbon(points, [max(0.5, h - 1.6) for h in halves])], fill)


def splatter_filler(layers: Sequence[Layer], inks: Mapping[str, str], brush: Brush) -> str:
    """A touch of the brush with a few drops thrown off."""
    scheme, rng = brush.scheme, brush.rng
    ink = scheme.line_ink
    accent = next((one for one in scheme.inks if distance(one, ink) > 0.15), ink)
    wobble = make_wobble(rng, 7.0, 0.04)
    out, first = "", accent if rng() < 0.3 else ink
    for layer in layers:
        path = layer.path.bent(wobble)
        mark = ink if layer.role == "leaf" else first if layer.role == "f" else scheme.ground
        if layer.kind == "line":
            strokes = [tapered(line, layer.width * 1.1, start=0.4) for line in flattened(path, 14)]
            out += paint(strokes, first if mark == scheme.ground else mark)
        else:
            out += paint(rings(path, 14), mark)
    drops = [polar(rng(104, 122), rng(0, 6.28)) for _ in range(3)]
    return out + dots(drops[:2], tone(first), 15) + dots(drops[2:], first, 24)
