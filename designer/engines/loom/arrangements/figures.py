"""Figures: motifs with the box that they really fill, for lining them up."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from designer.engines.loom.motifs import Layer
from designer.engines.loom.paths import Point


class Figure(NamedTuple):
    """A motif drawn: its box in motif units, and how far it reaches from the box's middle."""

    symbol: str
    box: tuple[float, float, float, float]
    reach: float


def measured(symbol: str, layers: Sequence[Layer], margin: float) -> Figure:
    """A drawing with its box and its reach, in motif units."""
    spots: list[Point] = []
    for layer in layers:
        if layer.kind in ("shape", "rod") or layer.role == "ink":
            spots += [point for ring in layer.path.flattened(4) for point in ring]
    xs, ys = [x for x, _ in spots], [y for _, y in spots]
    edge = 4.0 + margin
    box = min(xs) - edge, min(ys) - edge, max(xs) + edge, max(ys) + edge
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    return Figure(symbol, box, max(math.dist((x, y), spot) for spot in spots) + edge)
