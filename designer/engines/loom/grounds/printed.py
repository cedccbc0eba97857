"""Block-printed ramblers: an arbour of stems, leaves and flowers."""

from __future__ import annotations

import math

from designer.engines.loom import svg
from designer.engines.loom.colour import distance, mix
from designer.engines.loom.grounds.base import Canvas, ground
from designer.engines.loom.grounds.ornament import ribbon
from designer.engines.loom.paths import (
    TAU,
    curve,
    ellipse,
    joined,
    number,
    petal,
    polar,
)


@ground(
    label="arbour",
    words="arbour arbor morris arts-and-crafts trailing tendrils",
    palettes="forest vintage indigo autumn",
)
def arbour(canvas: Canvas) -> str:
    """Wandering stems with leaves, great flowers and berries, as block printers wound them."""
    kind, across = canvas.variant([("willow", 5), ("flowers", 3), ("small", 6), ("berries", 4)])
    grid = canvas.grid(across, 1 / 1.5, unit=2)
    s = canvas.scheme
    leaf = s.leaf if distance(s.leaf, s.ground) > 0.14 else canvas.contrast(0.14)[0]
    inks = [ink for ink in canvas.contrast(0.24) if distance(ink, leaf) > 0.1]
    inks = inks or canvas.contrast(0.14)
    shade = mix(s.ground, leaf, 0.5)
    body = _winding(kind, leaf, shade, (inks * 3)[:3], s.light)
    lower = f'<g transform="translate(0 75)">{body}</g>'
    scale = f"{number(grid.a / 100)} {number(grid.b / 150)}"
    return grid.drawn(lambda i, j: lower if i % 2 else body, 2, scale)


def _winding(kind: str, leaf: str, shade: str, inks: list[str], light: str) -> str:
    """One cell of 100 x 150; the stem comes in at the top and leaves below at the same place."""
    spine = [(22 * math.sin(TAU * t / 12), -75 + 150 * t / 12) for t in range(-1, 14)]
    twig = [(0.0, 0.0), (22, 6), (40, 18), (50, 37)]
    stem = ribbon(spine, [4.2] * len(spine)) + ribbon(twig, [4, 3.2, 3, 2.6])
    count = 14 if kind == "willow" else 10
    leaves, backs, veins = [], [], []
    for k in range(count):
        t = (k + 0.4) / count
        x, y = 22 * math.sin(TAU * t), -75 + 150 * t
        side = 1 if k % 2 else -1
        angle = -math.pi / 2 + side * (0.95 if kind == "willow" else 1.15) + 0.5 * math.cos(TAU * t)
        length = 44 if kind == "willow" else 34
        leaves.append(petal(length, 13 if kind == "willow" else 18, angle, x, y, 0.85, 0.45))
        backs.append(petal(length * 0.9, 13, angle + side * 0.62, x, y + 5, 0.9, 0.5))
        rib = [polar(r, angle) for r in (0, 9, 26)]
        veins.append(curve(*((x + u, y + v) for u, v in rib)))
    for turn in (-0.5, 0.5, 1.6, 2.7, 3.6, 4.4):
        backs.append(petal(46 if kind != "willow" else 40, 17, turn, 50, 37, 0.85, 0.55))
    out = svg.fill(joined(backs), shade) + svg.fill(joined(leaves) + stem, leaf)
    out += svg.stroke(joined(veins), light, 1.1, stroke_opacity=0.7)
    if kind == "berries":
        around = [(50 + u, 37 + v) for u, v in (polar(15, TAU * q / 6) for q in range(6))]
        spots = [(50.0, 37.0), *around, (30, -50), (36, -38), (-34, 30), (-38, 42)]
        out += svg.fill(joined(ellipse(x, y, 7.4) for x, y in spots), inks[0])
        return out + svg.fill(joined(ellipse(x - 2.4, y - 2.4, 2) for x, y in spots), light)
    if kind == "willow":
        return out + _great_flower(50, 37, 15, inks, light)
    return (
        out
        + _great_flower(50, 37, 33, inks, light)
        + _great_flower(-32, 4, 9, inks[1:] + inks[:1], light)
    )


def _great_flower(x: float, y: float, r: float, inks: list[str], light: str) -> str:
    outer = joined(petal(r, r * 0.62, TAU * q / 8 + 0.2, 0, 0, 0.25, 0.5) for q in range(8))
    inner = joined(
        petal(r * 0.64, r * 0.4, TAU * (q + 0.5) / 8 + 0.2, 0, 0, 0.3, 0.5) for q in range(8)
    )
    seeds = joined(ellipse(*polar(r * 0.2, TAU * q / 6), r * 0.05) for q in range(6))
    body = (
        svg.fill(outer, inks[0])
        + svg.fill(inner, light)
        + svg.fill(inner.moved(scale=0.8), inks[1])
        + svg.fill(ellipse(0, 0, r * 0.28), inks[2])
        + svg.fill(seeds, light)
    )
    return svg.group(body, x=x, y=y)
