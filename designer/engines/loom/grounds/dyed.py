"""Dyed cloth: tie-dye."""

from __future__ import annotations

import math

from designer.engines.loom import svg
from designer.engines.loom.grounds.base import Canvas, ground
from designer.engines.loom.paths import TAU, closed, petal
from designer.engines.loom.rng import Rng


@ground(label="tie-dye", words="tiedye tie-dye dye dyed shibori batik hippie psychedelic")
def tie_dye(canvas: Canvas) -> str:
    """Folded bursts: rings of dye that run into each other, with pale creases."""
    inks, rng = list(canvas.scheme.inks), canvas.rng
    side = min(canvas.period_x, canvas.period_y)
    out = svg.rectangle(0, 0, canvas.width, canvas.height, inks[-1])
    for k, (x, y, size) in enumerate(_bursts(canvas)):
        turn = k % len(inks)
        radius = size * side
        rings = max(6, round(11 * size / 0.6))
        body = _rings(rng, radius, inks[turn:] + inks[:turn], rng.pick([9, 11, 14]), rings)
        count = rng.pick([18, 24])
        for i in range(count):
            crease = petal(
                radius * rng(0.7, 0.96),
                radius * 0.05,
                TAU * i / count + rng(-0.05, 0.05),
                tip=0.8,
                base=0.5,
            )
            body += svg.fill(crease, canvas.scheme.light, fill_opacity=0.16)
        for u, v in canvas.copies(x * canvas.period_x, y * canvas.period_y, radius * 1.15):
            out += svg.group(body, x=u, y=v)
    return out


def _bursts(canvas: Canvas) -> list[tuple[float, float, float]]:
    """(x, y, radius) as shares of the period."""
    rng = canvas.rng
    many = [(rng(0, 1), rng(0, 1), rng(0.3, 0.6)) for _ in range(5)]
    pair = [(0.02, 0.04, 0.62), (0.5, 0.52, 0.62), (0.52, 0.03, 0.3), (0.02, 0.53, 0.3)]
    one = [(0.0, 0.0, 0.8), (0.5, 0.5, 0.62)]
    bursts: list[tuple[float, float, float]] = canvas.variant([pair, one, many, pair])
    return bursts


def _rings(rng: Rng, radius: float, inks: list[str], lobes: int, count: int) -> str:
    out = ""
    for i in range(count):
        size = radius * (1 - i / count) ** 0.9
        for opacity, grow in ((0.4, 1.06), (1, 0.97)):
            rim = []
            for j in range(lobes * 6):
                angle = TAU * j / (lobes * 6)
                ripple = 0.6 * math.cos(lobes * angle + i * 0.55) + rng(-0.55, 0.55)
                reach = size * grow * (1 + 0.075 * ripple)
                rim.append((reach * math.cos(angle), reach * math.sin(angle)))
            out += svg.fill(closed(rim), inks[i % len(inks)], fill_opacity=opacity)
    return out
