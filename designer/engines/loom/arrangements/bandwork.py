"""Bandwork: the geometric strips between rows, drawn so that they meet at every repeat."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from designer.engines.loom import svg
from designer.engines.loom.arrangements.base import Sheet
from designer.engines.loom.colour import distance, hue, lch, lightness, to_lch
from designer.engines.loom.paths import Path, bezier, ellipse, joined, petal, polygon, polyline

OVER = 5.0  # units that a strip is drawn beyond both edges of the tile


class Strip(NamedTuple):
    """A strip ``high`` units high around ``y``; ``steps`` of ``step`` units across the tile."""

    y: float
    high: float
    width: float
    steps: int
    inks: tuple[str, str, str]  # the strip's, the figures', the rules'

    @property
    def step(self) -> float:
        """How wide one step is."""
        return self.width / self.steps

    def places(self) -> list[float]:
        """The middles of all steps, and of one more beyond either edge."""
        return [(k + 0.5) * self.step for k in range(-1, self.steps + 1)]


def strip_inks(sheet: Sheet) -> list[str]:
    """Strong inks that are seen on the ground and told apart."""
    scheme = sheet.plan.scheme
    own = [ink for ink in sheet.filler_inks() if distance(ink, scheme.ground) > 0.14]
    out: list[str] = []
    for ink in [*own, *scheme.standing_out(0.14), scheme.leaf, scheme.light, scheme.ink]:
        if distance(ink, scheme.ground) > 0.12 and all(distance(ink, one) > 0.1 for one in out):
            out.append(ink)
    return (out or [scheme.ink]) * 3


def tint(ground: str, toward: str) -> str:
    """A quiet neighbour of the ground, towards an ink's hue and never towards grey."""
    light, strength, _ = to_lch(ground)
    if lightness(ground) < 0.5:
        angle = hue(ground) if strength > 0.02 else hue(toward)
        return lch(light + 0.055, min(0.09, strength * 1.15), angle)
    angle = hue(toward) if strength < 0.035 or light > 0.92 else hue(ground)
    return lch(light - 0.055, min(0.09, max(0.035, strength * 1.15)), angle)


def draw_strip(strip: Strip, kind: str) -> str:
    """The strip with its figures, between two rules."""
    y, high = strip.y, strip.high
    paper, ink, rule = strip.inks
    out = svg.rectangle(-OVER, y - high / 2, strip.width + 2 * OVER, high, paper)
    out += svg.fill(STRIPS[kind](strip), ink)
    for edge in (-1, 1):
        at = y + edge * high / 2
        path = polyline((-OVER, at), (strip.width + OVER, at))
        out += svg.stroke(path, rule, high * 0.09, butt=True)
    return out


def _scallops(strip: Strip) -> Path:
    top, radius = strip.y - strip.high / 2, strip.step / 2
    deep = strip.high * 0.72
    return joined(
        bezier(
            (x - radius, top),
            (x - radius, top + deep * 1.3, x + radius, top + deep * 1.3, x + radius, top),
        )
        for x in strip.places()
    )


def _zigzag(strip: Strip) -> Path:
    half, thick = strip.high * 0.24, strip.high * 0.2
    points = []
    for x in strip.places():
        points += [(x - strip.step / 2, strip.y + half), (x, strip.y - half)]
    points.append((points[-1][0] + strip.step / 2, strip.y + half))
    upper = [(x, y - thick / 2) for x, y in points]
    lower = [(x, y + thick / 2) for x, y in points[::-1]]
    return polygon(upper + lower)


def _dots(strip: Strip) -> Path:
    size = min(strip.high * 0.24, strip.step * 0.3)
    return joined(ellipse(x, strip.y, size) for x in strip.places())


def _diamonds(strip: Strip) -> Path:
    high, wide = strip.high * 0.34, strip.step * 0.42
    out = []
    for x in strip.places():
        tips = [(x, strip.y - high), (x + wide, strip.y), (x, strip.y + high), (x - wide, strip.y)]
        out.append(polygon(tips))
    return joined(out)


def _garland(strip: Strip) -> Path:
    """Pairs of leaves that lean away from the middle of each step."""
    long, out = min(strip.step * 0.52, strip.high * 0.62), []
    for x in strip.places():
        for turn in (-0.62, 0.62, math.pi - 0.62, math.pi + 0.62):
            out.append(petal(long, long * 0.42, turn, x, strip.y, 0.6))
        for side in (-1, 1):
            out.append(ellipse(x + side * strip.step / 2, strip.y, strip.high * 0.07))
    return joined(out)


def _arches(strip: Strip) -> Path:
    """Small arches standing on the lower rule."""
    low, half = strip.y + strip.high / 2, strip.step * 0.36
    tall = strip.high * 0.62
    return joined(
        bezier(
            (x - half, low),
            (x - half, low - tall * 0.5),
            (x - half, low - tall * 1.15, x + half, low - tall * 1.15, x + half, low - tall * 0.5),
            (x + half, low),
        )
        for x in strip.places()
    )


STRIPS: dict[str, Callable[[Strip], Path]] = {
    "scallops": _scallops,
    "zigzag": _zigzag,
    "dots": _dots,
    "diamonds": _diamonds,
    "garland": _garland,
    "arches": _arches,
}
