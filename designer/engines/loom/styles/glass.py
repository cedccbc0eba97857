"""Stained glass: panes in shades of a jewel colour, held by dark lead."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from designer.engines.loom import svg
from designer.engines.loom.colour import mix, to_lch, tone
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.paths import Point
from designer.engines.loom.rng import Rng
from designer.engines.loom.styles.base import Brush
from designer.engines.loom.styles.cuts import clipped, is_inside, spans, turned
from designer.engines.loom.styles.geometry import (
    Ring,
    area,
    bounds,
    evened,
    extent,
    flattened,
    lit_run,
    offset,
    rings,
)
from designer.engines.loom.styles.paint import draw, paint, tapered
from designer.engines.loom.styles.silhouette import close_outline

LEAD, THIN_LEAD, OUTER_LEAD = 4.4, 3.2, 4.6
PANE = 44.0  # a pane is cut while it is longer than this
MOST_CUTS = 3  # one after the other, so at most eight panes
CROWD = 11  # a motif of more shapes is cut less


def glassy(ink: str) -> str:
    """The ink as glass that light falls through: deep, and never grey."""
    light, strength, _ = to_lch(ink)
    if light > 0.9 and strength < 0.05:
        return tone(mix(ink, "#f3e3b8", 0.5), -0.01)
    return tone(ink, -0.07 if light > 0.7 else 0.02 if light < 0.4 else -0.02, 1.32)


def draw_glass(layers: Sequence[Layer], brush: Brush) -> str:
    """Each shape cut into panes; the whole motif in a heavy lead."""
    lead = brush.scheme.ink
    out = close_outline(layers, lead, OUTER_LEAD)
    faces = [ring[0] for layer in layers if layer.role == "blush" for ring in rings(layer.path)]
    many = sum(layer.kind == "shape" for layer in layers)
    cuts = MOST_CUTS if many <= CROWD else 1 if many <= 2 * CROWD else 0
    return out + "".join(_leaded(layer, brush, cuts, faces) for layer in layers)


def _leaded(layer: Layer, brush: Brush, cuts: int, faces: Ring) -> str:
    lead = brush.scheme.ink
    if layer.role.rstrip("+-") in ("ink", "bg"):
        return _painted_on(layer, lead)
    ink = glassy(brush(layer.role))
    if layer.kind == "line":
        deep = lead if layer.width > 2 else mix(ink, lead, 0.7)
        return _painted_on(layer, deep)
    if layer.kind == "rod":
        lines = [evened(line, 7, close=False) for line in flattened(layer.path)]
        out = draw(lines, lead, layer.width + 4.4)
        return out + draw(lines, ink, max(2.4, layer.width - 1.0))
    shape = [ring for ring in rings(layer.path, 4.5) if abs(area(ring)) > 1.0]
    if not shape:
        return ""
    size = extent(shape)
    if layer.kind == "detail" or size < 12:
        edge = paint((offset(ring, 1.4) for ring in shape), lead) if size > 9 else ""
        return edge + paint((offset(ring, -1.0) for ring in shape) if edge else shape, ink)
    smiling = any(is_inside(shape, *at) for at in faces)
    return _panes(shape, ink, brush, 0 if smiling else cuts)


def _painted_on(layer: Layer, ink: str) -> str:
    """Glass painters' black: for what is too fine to be cut."""
    if layer.kind in ("line", "rod"):
        width = max(2.4, layer.width)
        return paint((tapered(line, width, start=0.45) for line in flattened(layer.path)), ink)
    return paint(rings(layer.path, 3.0), ink)


def _panes(shape: list[Ring], ink: str, brush: Brush, most_cuts: int) -> str:
    rng, lead = brush.rng, brush.scheme.ink
    out, cuts = paint((offset(ring, LEAD / 2) for ring in shape), lead), []
    for ring in shape:
        inner = offset(ring, -LEAD / 2)
        panes, lines = cut_panes(inner, rng, PANE, most_cuts)
        cuts += lines
        out += "".join(tinted_pane(pane, ink, rng) for pane in panes)
    return out + draw(cuts, lead, THIN_LEAD)


def tinted_pane(pane: Ring, ink: str, rng: Rng) -> str:
    """One piece of glass: its own shade, lighter within, with a streak of light."""
    own = tone(ink, rng(-0.075, 0.06), rng(0.95, 1.15), rng(-13, 13))
    out = paint([pane], own)
    size = extent([pane])
    if size < 15:
        return out
    if size > 24:
        out += paint([offset(pane, -min(5.0, size * 0.17))], tone(own, 0.045, 1.05), 0.8)
    run = lit_run(evened(pane, 5), min(7.5, size * 0.25))
    if len(run) > 3:
        keep = run[: max(3, int(len(run) * 0.6))]
        out += paint([tapered(keep, min(3.6, size * 0.09))], "#ffffff", 0.42)
    return out


def cut_panes(
    ring: Ring, rng: Rng, longest: float, cuts: int
) -> tuple[list[Ring], list[tuple[Point, Point]]]:
    """A polygon cut across its length again and again: (panes, where the cuts run)."""
    left, top, right, bottom = bounds([ring])
    wide, high = right - left, bottom - top
    if cuts == 0 or max(wide, high) < longest or abs(area(ring)) < longest * 13:
        return [ring], []
    angle = (math.pi / 2 if wide > high else 0.0) + rng(-0.55, 0.55)
    share = rng(0.4, 0.6)
    x, y = left + wide * share, top + high * share
    a, b = -math.sin(angle), math.cos(angle)
    level = a * x + b * y
    lines = _chords(ring, angle, level)
    panes: list[Ring] = []
    for side in (1.0, -1.0):
        part = clipped(ring, a * side, b * side, level * side)
        if len(part) < 3 or abs(area(part)) < 12:
            return [ring], []
        smaller, more = cut_panes(part, rng, longest, cuts - 1)
        panes += smaller
        lines += more
    return panes, lines


def _chords(ring: Ring, angle: float, level: float) -> list[tuple[Point, Point]]:
    """Where the line at ``angle`` and distance ``level`` from the origin crosses the polygon."""
    cos, sin = math.cos(angle), math.sin(angle)
    return [
        (
            (x0 * cos - level * sin, x0 * sin + level * cos),
            (x1 * cos - level * sin, x1 * sin + level * cos),
        )
        for x0, x1 in spans(turned([ring], -angle), level)
    ]


def glass_filler(layers: Sequence[Layer], inks: Mapping[str, str], brush: Brush) -> str:
    """A cabochon: a small piece of glass in its lead."""
    lead, out = brush.scheme.ink, ""
    for layer in layers:
        ink = glassy(inks[layer.role])
        if layer.kind == "line":
            out += svg.stroke(layer.path, lead, layer.width + 26)
            out += svg.stroke(layer.path, ink, layer.width * 0.8)
            continue
        shape = rings(layer.path, 12)
        out += draw(([*ring, ring[0]] for ring in shape), lead, 34) + paint(shape, ink)
        for ring in shape:
            if extent([ring]) > 50:
                out += paint([offset(ring, -12)], tone(ink, 0.05), 0.8)
                run = lit_run(evened(ring, 12), 20)
                out += paint([tapered(run, 14)], "#ffffff", 0.45) if len(run) > 3 else ""
    return out
