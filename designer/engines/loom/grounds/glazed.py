"""Painted square tiles, each quartered."""

from __future__ import annotations

import math

from designer.engines.loom import svg
from designer.engines.loom.colour import distance
from designer.engines.loom.grounds.base import Canvas, ground
from designer.engines.loom.paths import (
    arc,
    ellipse,
    number,
    petal,
    polygon,
    sector,
)


@ground(
    label="azulejo tiles",
    words="azulejo azulejos delft delft-tiles portuguese portuguese-tiles majolica talavera",
    palettes="indigo ocean nordic jewel",
)
def azulejo_tiles(canvas: Canvas) -> str:
    """Painted square tiles, each quartered: rosettes grow where four of them meet."""
    kind, across = canvas.variant([("patchwork", 4), ("one", 6), ("checked", 5), ("border", 4)])
    grid = canvas.grid(across, unit=2)
    inks = canvas.contrast(0.2)
    inks = sorted(inks[:3], key=lambda ink: -distance(ink, canvas.scheme.ground))
    order = canvas.rng.shuffled(range(len(_PAINTED)))

    def draw(i: int, j: int) -> str:
        which = {"one": 0, "checked": (i + j) % 2, "border": 0}.get(kind, canvas.rng.int(0, 5))
        swap = kind == "patchwork" and canvas.rng() < 0.3
        back, ink = canvas.scheme.ground, inks[0]
        if swap or (kind == "checked" and (i + j) % 2):
            back, ink = ink, back
        second = canvas.seen_on(back, [*inks[1:], ink])[0]
        quarter = _PAINTED[order[which % len(order)]](ink, second, back)
        body = svg.rectangle(-50, -50, 100, 100, back)
        for q in range(4):
            body += f'<g transform="rotate({q * 90})">{quarter}</g>'
        edge = 3.0 if kind != "border" else 7.0
        frame = polygon([(-50, -50), (50, -50), (50, 50), (-50, 50)])
        return body + svg.stroke(frame, ink if kind == "border" else second, edge * 0.5)

    return grid.drawn(draw, 1, f"{number(grid.a / 100)} {number(grid.b / 100)}")


def _quatrefoil(ink: str, second: str, back: str) -> str:
    return (
        svg.fill(petal(46, 30, math.pi / 4, 0, 0, 0.85, 0.45), ink)
        + svg.fill(petal(26, 12, math.pi / 4, 8, 8, 0.8), back)
        + svg.fill(petal(40, 13, 0, 4, 0, 0.9, 0.5), second)
        + svg.fill(sector(50, 50, 15, math.pi, 1.5 * math.pi), second)
    )


def _rings(ink: str, second: str, back: str) -> str:
    return (
        svg.stroke(arc(50, 50, 44, math.pi, 1.5 * math.pi), ink, 5)
        + svg.stroke(arc(50, 50, 34, math.pi, 1.5 * math.pi), second, 3)
        + svg.fill(sector(50, 50, 24, math.pi, 1.5 * math.pi), ink)
        + svg.fill(petal(24, 14, math.pi / 4, 0, 0, 0.6), ink)
    )


def _starry_tile(ink: str, second: str, back: str) -> str:
    return (
        svg.fill(polygon([(0, 0), (14, 0), (50, 0), (19, 19)]), ink)
        + svg.fill(polygon([(0, 0), (0, 50), (19, 19)]), second)
        + svg.fill(petal(36, 22, math.pi * 1.25, 50, 50, 0.7), ink)
    )


def _scrolls(ink: str, second: str, back: str) -> str:
    leaf = petal(32, 18, math.pi / 4, 0, 0, 0.7) + petal(22, 12, 0.15, 12, 0, 0.7)
    leaf += petal(22, 12, math.pi / 2 - 0.15, 0, 12, 0.7)
    return (
        svg.fill(leaf, ink)
        + svg.stroke(arc(50, 0, 18, math.pi / 2, math.pi), second, 3.4)
        + svg.stroke(arc(0, 50, 18, -math.pi / 2, 0), second, 3.4)
        + svg.fill(ellipse(38, 38, 6), ink)
    )


_PAINTED = (_quatrefoil, _rings, _starry_tile, _scrolls)
