"""Neon: bent glass tubes, white-hot inside, with a halo on the wall behind them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from designer.engines.loom.colour import lch as ink_of
from designer.engines.loom.colour import lightness, mix, to_lch
from designer.engines.loom.motifs.base import Layer
from designer.engines.loom.paths import Point
from designer.engines.loom.silhouettes import trace_outline
from designer.engines.loom.styles.base import Brush
from designer.engines.loom.styles.geometry import (
    Ring,
    area,
    evened,
    extent,
    flattened,
    offset,
    rings,
)
from designer.engines.loom.styles.paint import draw, paint

TUBE, CORE = 4.6, 1.9
Halos = Sequence[tuple[float, float]]  # (width, opacity), the widest first
HALOS: Halos = ((10.0, 0.24),)
GLOW: Halos = ((30.0, 0.035), (21.0, 0.045), (13.0, 0.06))
THIN_HALOS: Halos = ((6.5, 0.2),)
CROWD = 13  # a motif of more shapes has one halo around all of them
DOUBLED = 62.0  # smaller side of shapes with a second, thinner tube inside
HOT = 38.0  # smaller side of shapes whose tube shows its white-hot middle
OPEN = 24.0  # smaller side of shapes whose tube has ends


def gas(ink: str) -> str:
    """The ink as a lit gas: bright and as pure as a screen can."""
    light, strength, angle = to_lch(ink)
    if strength < 0.04:
        return "#e8f4ff" if light > 0.5 else "#7fd8ff"
    return ink_of(max(0.66, min(0.86, light + 0.08)), max(0.2, strength * 1.25), angle)


def draw_neon(layers: Sequence[Layer], brush: Brush) -> str:
    """Every outline a tube over a dim body."""
    halo = gas(brush("a"))
    outline = _closed(trace_outline(layers, 34))
    glow = "".join(draw(outline, halo, width, opacity) for width, opacity in GLOW)
    crowded = sum(layer.kind == "shape" for layer in layers) > CROWD
    halos = () if crowded else HALOS
    return glow + "".join(_lit(layer, brush, halos) for layer in layers)


def _lit(layer: Layer, brush: Brush, halos: Halos) -> str:
    base = layer.role.rstrip("+-")
    ink = gas(brush("b" if base in ("ink", "bg") else layer.role))
    if layer.kind == "shape":
        return _bent(layer, ink, brush, halos)
    if layer.kind == "rod":
        lines = flattened(layer.path)
        return _tube(lines, ink, max(3.6, min(TUBE, layer.width * 0.5)))
    if layer.kind == "line":
        pale = mix(ink, "#ffffff", 0.3)
        return _tube(
            flattened(layer.path), pale, max(2.2, min(layer.width, 3.4) * 0.85), THIN_HALOS
        )
    shape = rings(layer.path, 3.5)
    hot = mix(ink, "#ffffff", 0.8 if base in ("white", "ink") else 0.35)
    if not shape or extent(shape) < 16 or base == "ink":
        return draw(_closed(shape), ink, 6.0, 0.2) + paint(shape, hot)
    return _tube(_closed(shape), ink, 2.8, THIN_HALOS)


def _closed(shape: Iterable[Ring]) -> list[Ring]:
    return [[*ring, ring[0]] for ring in shape]


def _bent(layer: Layer, ink: str, brush: Brush, halos: Halos) -> str:
    """The dim body and its tube, which starts and ends with a small gap where it is large."""
    shape = [ring for ring in rings(layer.path, 5.5) if abs(area(ring)) > 1.0]
    if not shape:
        return ""
    ground = brush.scheme.ground
    out = paint(shape, mix(ground, ink, 0.13 if lightness(ground) < 0.5 else 0.3))
    lines: list[Sequence[Point]] = []
    for ring in shape:
        even = evened(ring, 9.0)
        if len(even) < 12 or extent([ring]) < OPEN:
            lines += _closed([ring])
            continue
        start = brush.rng.int(0, len(even) - 1)
        lines.append((even[start:] + even[:start])[:-1])
    out += _tube(lines, ink, TUBE if extent(shape) > HOT else TUBE * 0.64, halos)
    if extent(shape) > DOUBLED and len(shape) == 1:
        inner = offset(evened(shape[0], 7.5), -8.5)
        out += draw(_closed([inner]), mix(ink, "#ffffff", 0.25), 1.9, 0.6, joints="")
    return out


def _tube(lines: Iterable[Sequence[Point]], ink: str, width: float, halos: Halos = HALOS) -> str:
    """A halo, the gas, and for thick tubes its white-hot middle."""
    lines = list(lines)
    out = "".join(draw(lines, ink, halo, opacity, joints="") for halo, opacity in halos)
    if width < 3:
        return out + draw(lines, mix(ink, "#ffffff", 0.45), width, joints="")
    out += draw(lines, ink, width, joints="")
    return out + draw(lines, mix(ink, "#ffffff", 0.82), CORE * width / TUBE, joints="")
