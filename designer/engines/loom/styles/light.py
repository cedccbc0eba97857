"""Neon: glass tubes that glow."""

from __future__ import annotations

from collections.abc import Sequence

from designer.engines.loom import svg
from designer.engines.loom.colour import mix
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.styles.base import Brush


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
