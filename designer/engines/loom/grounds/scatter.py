"""Marks thrown on the torus without touching each other."""

from __future__ import annotations

import math
from collections.abc import Sequence

from designer.engines.loom.grounds.base import Canvas

Spot = tuple[float, float, float]  # x, y, radius


def scatter(canvas: Canvas, sizes: Sequence[tuple[float, int, float]]) -> list[Spot]:
    """Spots for (radius, tries, gap factor), in the order given; radii vary by a third.

    ``tries`` are for a square tile. Neighbours are found on a coarse grid of buckets.
    """
    rng, spots = canvas.rng, []
    bucket = 2.01 * max(radius for radius, *_ in sizes) * max(gap for *_, gap in sizes)
    buckets: dict[tuple[int, int], list[Spot]] = {}
    share = canvas.height / canvas.width
    for radius, tries, gap in sizes:
        for _ in range(round(tries * share)):
            x, y = rng(0, canvas.width), rng(0, canvas.height)
            size = radius * rng(0.66, 1.0)
            i, j = math.floor(x / bucket), math.floor(y / bucket)
            near = (
                mark
                for a in (i - 1, i, i + 1)
                for b in (j - 1, j, j + 1)
                for mark in buckets.get((a, b), ())
            )
            if any(math.hypot(x - u, y - v) < (size + r) * gap for u, v, r in near):
                continue
            spots.append((round(x, 2), round(y, 2), round(size, 2)))
            for u, v in canvas.places(x, y, bucket):
                cell = math.floor(u / bucket), math.floor(v / bucket)
                buckets.setdefault(cell, []).append((u, v, size))
    return spots
