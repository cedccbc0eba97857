"""Flat and its drawn cousins: flat, cartoon, sticker, retro. Filled shapes, with or without ink."""

from __future__ import annotations

from collections.abc import Sequence

from designer.engines.loom import svg
from designer.engines.loom.colour import mix, tone
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.paths import Path, number
from designer.engines.loom.styles.base import Brush, make_wobble

OUTLINED = frozenset({"cartoon", "sticker", "retro"})


def outline_silhouette(layers: Sequence[Layer], ink: str, grow: float) -> str:
    """The whole motif as one fat shape: ``grow`` units larger all around."""
    out = ""
    for layer in layers:
        if layer.kind == "shape":
            out += svg.outlined(layer.path, ink, ink, 2 * grow)
        elif layer.kind == "rod":
            out += svg.stroke(layer.path, ink, layer.width + 2 * grow)
    return out


def draw_flat(layers: Sequence[Layer], brush: Brush) -> str:
    """Plain shapes with a breath of light on the big ones."""
    out = ""
    for layer in layers:
        ink = brush(layer.role)
        if layer.kind == "shape" and _is_big(layer.path):
            out += svg.fill(layer.path, _lit(brush, ink))
        elif layer.kind in ("rod", "line"):
            out += svg.stroke(layer.path, ink, layer.width)
        else:
            out += svg.fill(layer.path, ink)
    return out


def draw_outlined(layers: Sequence[Layer], brush: Brush) -> str:
    """Ink around every shape and a shaded rim inside it; stickers and retro add their own rims."""
    if brush.style == "cartoon":
        wobble = make_wobble(brush.rng, 1.1)
        layers = [layer._replace(path=layer.path.bent(wobble)) for layer in layers]
    out = _rims(layers, brush)
    for layer in layers:
        out += _outlined_layer(layer, brush)
    return out


def _rims(layers: Sequence[Layer], brush: Brush) -> str:
    scheme = brush.scheme
    if brush.style == "cartoon":
        return outline_silhouette(layers, scheme.ink, 4.4)
    if brush.style == "sticker":
        shadow = outline_silhouette(layers, "#000000", 13)
        paper = outline_silhouette(layers, "#ffffff", 12)
        return f'<g transform="translate(4 6)" opacity=".22">{shadow}</g>{paper}'
    rims = ((scheme.inks[-1], 26), (scheme.ink_at(1), 18), (scheme.ground, 10), (scheme.ink, 4))
    return "".join(outline_silhouette(layers, ink, grow) for ink, grow in rims)


def _outlined_layer(layer: Layer, brush: Brush) -> str:
    ink, line = brush(layer.role), brush.scheme.ink
    if layer.kind == "rod":
        edge = svg.stroke(layer.path, line, layer.width + 5.6) if brush.style != "sticker" else ""
        return edge + svg.stroke(layer.path, ink, layer.width)
    if layer.kind == "line":
        return svg.stroke(layer.path, ink, layer.width)
    if layer.kind == "detail":
        return svg.fill(layer.path, ink)
    if _is_big(layer.path) and layer.path.outlines() <= 2:
        return _shaded(layer, brush, ink)
    return svg.fill(layer.path, ink) + svg.stroke(layer.path, line, 2.7)


def _shaded(layer: Layer, brush: Brush, ink: str) -> str:
    """A darker shape with ink around it, and a slightly smaller bright one on top: cel shading
    without a clip path, which the rasteriser would be slow at."""
    left, top, right, bottom = layer.path.bounds()
    width, height = right - left, bottom - top
    cx, cy = (left + right) / 2, (top + bottom) / 2
    inset = min(5.0, 0.085 * min(width, height))
    shade = brush(f"{layer.role}-") if layer.role[-1] not in "+-" else tone(ink, -0.1)
    edge = tone(ink, -0.2) if brush.style == "sticker" else brush.scheme.ink
    bright = layer.path.moved(dx=-cx, dy=-cy).moved(
        scale_x=1 - 2 * inset / width,
        scale_y=1 - 2 * inset / height,
        dx=cx - inset * 0.5,
        dy=cy - inset * 0.5,
    )
    return svg.outlined(layer.path, shade, edge, 3.2) + svg.fill(bright, ink)


def _is_big(path: Path) -> bool:
    left, top, right, bottom = path.bounds()
    return min(right - left, bottom - top) > 30


def _lit(brush: Brush, ink: str) -> str:
    stops = [(0.0, tone(ink, 0.035, 1.02, 6), 1.0), (1.0, tone(ink, -0.05, 1.05, -8), 1.0)]
    line = (0.2, 0.0, 0.7, 1.0)
    return brush.define("f", lambda name: svg.linear_gradient(name, line, stops))


def draw_block(layers: Sequence[Layer], brush: Brush) -> str:
    """Block print: solid inks with the ground showing as carved lines."""
    wobble, ground = make_wobble(brush.rng, 1.2), brush.scheme.ground
    out = ""
    for layer in layers:
        path = layer.path.bent(wobble)
        carved = layer.role in ("ink", "white", "bg")
        ink = ground if carved else brush(layer.role)
        if layer.kind == "shape":
            out += svg.outlined(path, ink, ground, 4.4)
        elif layer.kind == "rod":
            out += svg.stroke(path, ground, layer.width + 6) + svg.stroke(path, ink, layer.width)
        elif layer.kind == "line":
            out += svg.stroke(path, ground, max(3.2, layer.width * 0.9))
        elif layer.role != "blush":
            out += svg.fill(path, ink)
    return out


def draw_line(layers: Sequence[Layer], brush: Brush) -> str:
    """Line art: every shape an outline over the ground, or over a hint of its colour."""
    scheme, width = brush.scheme, 4.2
    wobble = make_wobble(brush.rng, 1.5)
    ink = scheme.light if scheme.dark else scheme.ink
    out = ""
    for layer in layers:
        path = layer.path.bent(wobble)
        paper = mix(brush(layer.role), scheme.ground, 0.35) if scheme.tinted else scheme.ground
        if layer.kind == "shape":
            shifted = path.moved(dx=-4, dy=-4) if scheme.tinted else path
            out += svg.fill(path, paper) + svg.stroke(shifted, ink, width)
        elif layer.kind == "rod" and layer.width > 9:
            out += svg.stroke(path, ink, layer.width + width)
            out += svg.stroke(path, paper, layer.width - width)
        elif layer.kind == "rod":
            out += svg.stroke(path, ink, max(width, layer.width * 0.7))
        elif layer.kind == "line":
            out += svg.stroke(path, ink, min(layer.width, 3.0))
        elif layer.role == "ink":
            out += svg.fill(path, ink)
        elif layer.role not in ("blush", "white"):
            out += svg.fill(path, "none", stroke=ink, stroke_width=number(2.3))
    return out
