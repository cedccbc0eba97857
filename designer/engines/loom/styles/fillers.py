"""How the simpler styles draw a filler: a small mark in one or two inks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from designer.engines.loom import svg
from designer.engines.loom.colour import mix
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.styles.base import Brush


def plain_filler(layers: Sequence[Layer], inks: Mapping[str, str], brush: Brush) -> str:
    """Flat inks as they are."""
    return "".join(_mark(layer, inks[layer.role]) for layer in layers)


def _mark(layer: Layer, ink: str) -> str:
    if layer.kind == "line":
        return svg.stroke(layer.path, ink, layer.width)
    return svg.fill(layer.path, ink)


def drawn_filler(layers: Sequence[Layer], inks: Mapping[str, str], brush: Brush) -> str:
    """In the one colour of the drawing's line, solid: a hollow mark would be a bubble."""
    ink = brush.scheme.line_ink
    out = ""
    for layer in layers:
        if layer.kind == "line":
            out += svg.stroke(layer.path, ink, layer.width * 0.6)
        else:
            out += svg.fill(layer.path, ink if layer.role != "f2" else brush.scheme.ground)
    return out


def glowing_filler(layers: Sequence[Layer], inks: Mapping[str, str], brush: Brush) -> str:
    """A small light: a wide faint halo, a bright body and a white-hot core."""
    out = ""
    for layer in layers:
        ink = inks[layer.role]
        hot = mix(ink, "#ffffff", 0.72)
        if layer.kind == "line":
            out += svg.stroke(layer.path, ink, layer.width * 2.8, stroke_opacity=0.16)
            out += svg.stroke(layer.path, mix(ink, hot, 0.6), layer.width * 0.9)
            continue
        out += svg.stroke(layer.path, ink, 62, stroke_opacity=0.16)
        out += svg.fill(layer.path, ink) + svg.fill(layer.path.moved(scale=0.5), hot)
    return out
