"""What water does to a wash: backruns, stains that run, glazes, grains, and paper kept dry."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from designer.engines.loom.colour import chroma, distance, lightness, mix, tone
from designer.engines.loom.paths import Point, number
from designer.engines.loom.styles.base import Brush
from designer.engines.loom.styles.cuts import centre, is_inside, spans, star_clipped
from designer.engines.loom.styles.geometry import (
    Ring,
    bounds,
    evened,
    extent,
    lit_run,
    offset,
    rounded,
)
from designer.engines.loom.styles.paint import dots, make_waver, paint, tapered

PAPER = "#fffdf8"
SHADOW_OF_WHITE = "#b4b4d2"
MOST_BLEEDS, MOST_GRAINS = 3, 30


@dataclass(slots=True)
class Painting:
    """One motif being painted: its paper, where pigment runs to, and the washes so far."""

    brush: Brush
    pool: float  # the direction in which pigment gathers
    least: float = 0.0  # the size from which a shape gets every effect
    blooms: int = 0
    bleeds: int = 0
    washes: list[tuple[list[Ring], str]] = field(default_factory=list)

    @property
    def paper(self) -> str:
        ground = self.brush.scheme.ground
        return ground if lightness(ground) > 0.86 else PAPER

    def pigment(self, role: str) -> str:
        """The ink of a role as it comes from the pan."""
        scheme = self.brush.scheme
        if role in ("ink", "bg"):
            return mix(scheme.ink if lightness(scheme.ink) < 0.5 else "#2c2a36", "#3a2f5c", 0.25)
        return self.watered(self.brush(role))

    def watered(self, ink: str) -> str:
        """Deeper and purer than a print's ink, since paper will shine through; white is shadow."""
        if lightness(ink) > 0.9 and chroma(ink) < 0.06:
            return tone(mix(ink, SHADOW_OF_WHITE, 0.55), 0.0, 1.2)
        if lightness(ink) > 0.78:
            return tone(ink, -0.1, 1.65)
        return tone(ink, -0.05, 1.3) if lightness(ink) > 0.6 else tone(ink, 0.0, 1.15)

    def reserved(self, shape: list[Ring]) -> str:
        """Dry paper under a wash and a hair around it: washes do not touch. On a dark ground
        there is no rim, which would look like a sticker's."""
        rim = 0.8 if not self.brush.scheme.dark else 0.0
        return paint((offset(ring, rim) for ring in shape), self.paper)


def _soft(painting: Painting, at: Point, radius: float, ink: str, stops: str) -> str:
    """A radial gradient about a point; ``stops`` are "offset opacity" pairs."""
    pairs = (pair.split() for pair in stops.split(","))
    body = "".join(
        f'<stop offset="{offset_}" stop-color="{ink}" stop-opacity="{opacity}"/>'
        for offset_, opacity in pairs
    )
    head = f'cx="{number(at[0])}" cy="{number(at[1])}" r="{number(radius)}"'
    return painting.brush.define(
        "r",
        lambda name: (
            f'<radialGradient id="{name}" gradientUnits="userSpaceOnUse" {head}>'
            f"{body}</radialGradient>"
        ),
    )


def _blot(
    shape: list[Ring], at: Point, size: float, rough: float, painting: Painting, points: int = 18
) -> Ring:
    """A lobed outline around a point, kept inside the shape."""
    rng = painting.brush.rng
    slow = make_waver(rng, 3, 2)
    radii = [size * (1 + rough * (slow(k / points) + rng(-0.35, 0.35))) for k in range(points)]
    return star_clipped(shape, *at, radii)


def _somewhere(shape: list[Ring], painting: Painting) -> Point | None:
    """A point inside the shape, by chance or else near its middle."""
    rng = painting.brush.rng
    left, top, right, bottom = bounds(shape)
    for _ in range(8):
        x = left + (right - left) * rng(0.15, 0.85)
        y = top + (bottom - top) * rng(0.15, 0.85)
        if is_inside(shape, x, y):
            return x, y
    middle = centre(shape)
    return middle if is_inside(shape, *middle) else None


def glaze(shape: list[Ring], ink: str, painting: Painting) -> str:
    """A second layer that covers the pooling side and stops with a hard edge."""
    rng, size = painting.brush.rng, extent(shape)
    x, y = centre(shape)
    angle = painting.pool + rng(-0.8, 0.8)
    for reach in (0.34, 0.2, 0.0):
        at = (x + size * reach * math.cos(angle), y + size * reach * math.sin(angle))
        if is_inside(shape, *at):
            break
    else:
        return ""
    blot = offset(_blot(shape, at, size * rng(0.5, 0.66), 0.2, painting, 26), -1.4)
    blot = rounded(evened(blot, 9.0), 2)
    return paint([blot], tone(ink, rng(-0.1, -0.04), 1.15, rng(-16, 16)), 0.2)


def stain(shape: list[Ring], ink: str, painting: Painting) -> str:
    """Another colour dropped into the wet wash: no edge at all."""
    rng = painting.brush.rng
    at, size = _somewhere(shape, painting), extent(shape) * rng(0.4, 0.62)
    if at is None:
        return ""
    other = painting.watered(painting.brush(rng.pick("abc")))
    if not 0.06 < distance(other, ink) < 0.3:
        other = tone(ink, -0.03, 1.25, rng.pick([-30, 30]))
    soft = _soft(painting, at, size, other, "0 .55,.45 .34,1 0")
    return paint([_blot(shape, at, size, 0.05, painting)], soft)


def bloom(shape: list[Ring], ink: str, painting: Painting) -> str:
    """A backrun: water pushed the pigment into a crinkled rim around a pale middle."""
    rng = painting.brush.rng
    at, size = _somewhere(shape, painting), extent(shape) * rng(0.22, 0.38)
    if at is None:
        return ""
    rim = offset(_blot(shape, at, size, 0.2, painting, 30), -1.0)
    pale = mix(painting.paper, ink, 0.1)
    soft = _soft(painting, at, size * 1.1, pale, "0 .8,.55 .58,.85 .36,1 .2")
    out = paint([rim], tone(ink, -0.1, 1.2), 0.26)
    return out + paint([offset(rim, -1.4)], soft)


def bleed(shape: list[Ring], ink: str, painting: Painting) -> str:
    """Where this wash meets an earlier one that was still wet, its colour runs over."""
    rng = painting.brush.rng
    if painting.bleeds >= MOST_BLEEDS:
        return ""
    ring = shape[0]
    for _ in range(5):
        at = ring[rng.int(0, len(ring) - 1)]
        for earlier, other in reversed(painting.washes[-6:]):
            if distance(ink, other) > 0.05 and is_inside(earlier, *at):
                painting.bleeds += 1
                size = min(26.0, extent(earlier) * rng(0.3, 0.45))
                soft = _soft(painting, at, size, ink, "0 .7,.5 .4,1 0")
                return paint([_blot(earlier, at, size, 0.1, painting)], soft)
    return ""


def glint(shape: list[Ring], painting: Painting) -> str:
    """A sliver along the lit edge where the brush skipped the paper."""
    rng = painting.brush.rng
    run = lit_run(max(shape, key=len), min(9.0, extent(shape) * 0.13))
    if len(run) < 4:
        return ""
    first = rng.int(0, len(run) // 3)
    length = max(3, int(len(run) * rng(0.3, 0.6)))
    return paint([tapered(run[first : first + length], rng(2.0, 3.6))], painting.paper, 0.85)


def grains(shape: list[Ring], ink: str, painting: Painting) -> str:
    """Pigment in the hollows of the paper, thicker in the pool, and a few dry tops."""
    rng = painting.brush.rng
    left, top, right, bottom = bounds(shape)
    dark: list[Point] = []
    pale: list[Point] = []
    for _ in range(min(MOST_GRAINS, int((right - left) * (bottom - top) / 110))):
        y = top + (bottom - top) * rng() ** 0.7
        inner = [(a + 2, b - 2) for a, b in spans(shape, y) if b - a > 6]
        if inner:
            (pale if rng() < 0.25 else dark).append((rng(*rng.pick(inner)), y))
    half, deep = len(dark) // 2, tone(ink, -0.12, 1.15)
    out = dots(dark[:half], deep, 1.5, 0.3) + dots(dark[half:], deep, 2.7, 0.13)
    return out + dots(pale, painting.paper, 1.7, 0.3)
