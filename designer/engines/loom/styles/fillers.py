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
    ink = brush.scheme.light if brush.scheme.dark else brush.scheme.ink
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
            for width, opacity in ((3.4, 0.1), (2.1, 0.2)):
                out += svg.stroke(layer.path, ink, layer.width * width, stroke_opacity=opacity)
            out += svg.stroke(layer.path, ink, layer.width)
            out += svg.stroke(layer.path, hot, layer.width * 0.4)
            continue
        for width, opacity in ((90, 0.09), (44, 0.2)):
            out += svg.stroke(layer.path, ink, width, stroke_opacity=opacity)
        out += svg.fill(layer.path, ink) + svg.fill(layer.path.moved(scale=0.5), hot)
    return out
