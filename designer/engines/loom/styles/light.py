"""Styles made of light and water: neon and watercolour."""

from __future__ import annotations

import math
from collections.abc import Sequence

from designer.engines.loom import svg
from designer.engines.loom.colour import lightness, mix, tone
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.paths import TAU, Path, number
from designer.engines.loom.styles.base import Brush, make_wobble


def draw_neon(layers: Sequence[Layer], brush: Brush) -> str:
    """Glass tubes: a dim body, two halos, a bright line and a white-hot core."""
    return "".join(_tube(layer, brush) for layer in layers)


def _tube(layer: Layer, brush: Brush) -> str:
    path, width = layer.path, layer.width
    if layer.kind == "shape":
        ink = brush(layer.role)
        out = svg.fill(path, mix(brush.scheme.ground, ink, 0.1))
        for halo, opacity in ((15, 0.1), (9, 0.2)):
            out += svg.stroke(path, ink, halo, stroke_opacity=opacity)
        return out + svg.stroke(path, ink, 4.4) + svg.stroke(path, mix(ink, "#ffffff", 0.65), 1.7)
    if layer.kind == "rod":
        ink = brush(layer.role)
        out = svg.stroke(path, ink, width + 8, stroke_opacity=0.12)
        out += svg.stroke(path, ink, width, stroke_opacity=0.22)
        return out + svg.stroke(path, ink, max(4.0, width * 0.35))
    if layer.kind == "line":
        ink, thin = mix(brush("a"), "#ffffff", 0.25), min(width, 4.0)
        glow = svg.stroke(path, ink, thin * 2.2, stroke_opacity=0.16)
        return glow + svg.stroke(path, ink, thin * 0.75)
    ink = brush("b") if layer.role in ("ink", "bg") else brush(layer.role)
    return svg.fill(path, mix(ink, "#ffffff", 0.2), fill_opacity=0.9)


def draw_watercolour(layers: Sequence[Layer], brush: Brush) -> str:
    """Washes: a graded wash, three uneven glazes and the darker rim where the paint dried."""
    wobble = make_wobble(brush.rng, 2.2)
    return "".join(_wash(layer, layer.path.bent(wobble), brush) for layer in layers)


def _wash(layer: Layer, path: Path, brush: Brush) -> str:
    ink, rng = _watered(layer, brush), brush.rng
    if layer.kind == "shape" or (
        layer.kind == "detail" and layer.role not in ("ink", "white", "bg")
    ):
        return _glazed(layer, path, ink, brush)
    if layer.kind == "rod":
        under = svg.stroke(path, ink, layer.width, stroke_opacity=0.62)
        loose = path.bent(make_wobble(rng, 2.5))
        return under + svg.stroke(loose, tone(ink, -0.08), layer.width * 0.55, stroke_opacity=0.3)
    if layer.kind == "line":
        opacity = 0.85 if layer.role == "ink" else 0.55
        return svg.stroke(path, tone(ink, -0.04), layer.width * 0.8, stroke_opacity=opacity)
    return svg.fill(path, ink, fill_opacity=0.9)


def _watered(layer: Layer, brush: Brush) -> str:
    if layer.role in ("ink", "bg"):
        return mix(brush.scheme.ink, brush.scheme.inks[0], 0.18)
    ink = brush(layer.role)
    if lightness(ink) > 0.93:
        return tone(ink, -0.06, 1.6)
    return tone(ink, -0.035, 1.32) if lightness(ink) > 0.7 else ink


def _glazed(layer: Layer, path: Path, ink: str, brush: Brush) -> str:
    rng, whole = brush.rng, layer.kind == "shape"
    angle = rng(0, TAU)
    x, y = 0.5 + 0.5 * math.cos(angle), 0.5 + 0.5 * math.sin(angle)
    stops = [
        (0.0, tone(ink, -0.05, 1.15, rng(-14, 14)), 0.95),
        (0.55, ink, 0.8),
        (1.0, tone(ink, 0.07, 0.9, rng(-20, 20)), 0.55),
    ]
    graded = brush.define("w", lambda n: svg.linear_gradient(n, (x, y, 1 - x, 1 - y), stops))
    out = svg.fill(path, mix(ink, brush.scheme.ground, 0.55), fill_opacity=0.55 if whole else 0.2)
    out += svg.fill(path, graded)
    for strength, opacity in ((3.2, 0.26), (5.0, 0.2), (7.0, 0.14)):
        glaze = path.bent(make_wobble(rng, strength, 0.045)).moved(
            scale=rng(0.94, 1.01), dx=rng(-1.5, 1.5), dy=rng(-1.5, 1.5)
        )
        wet = tone(ink, rng(-0.1, 0.03), 1.1, rng(-10, 10))
        out += svg.fill(glaze, wet, fill_opacity=number(opacity))
    if whole:
        rim = path.bent(make_wobble(rng, 1.2))
        out += svg.stroke(rim, tone(ink, -0.15, 1.2), 1.5, stroke_opacity=0.6)
    return out
