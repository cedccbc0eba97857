"""Cells: how many of them lie across and down a tile, so that the order survives the repeat.

An order has a lattice of its own (half-drop cells: every second column half a cell lower), and
the tile has the repeat's. Where the first contains the second, no motif is cut at a join.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from designer.engines.loom.torus import Lattice
from designer.layout import Repeat

MOST = 16  # cells across or down
# What a wrong shape of the cell, and columns that motifs do not divide, cost against a wrong size.
SHAPE_COST, DIVIDED_COST = 1.6, 0.3

Fits = Callable[[int, int], bool]

# order of the cells -> repeat of the tile -> which (columns, rows) fit
FITS: dict[str, dict[Repeat, Fits]] = {
    "straight": {
        "straight": lambda n, m: True,
        "half_drop": lambda n, m: m % 2 == 0,
        "brick": lambda n, m: n % 2 == 0,
        "mirror": lambda n, m: True,
    },
    "half_drop": {
        "straight": lambda n, m: n % 2 == 0,
        "half_drop": lambda n, m: n % 2 == m % 2,
        "brick": lambda n, m: n % 4 == 0,
    },
    "brick": {
        "straight": lambda n, m: m % 2 == 0,
        "half_drop": lambda n, m: m % 4 == 0,
        "brick": lambda n, m: n % 2 == m % 2,
    },
    "banded": {  # straight, every second row another band
        "straight": lambda n, m: m % 2 == 0,
        "half_drop": lambda n, m: m % 4 == 0,
        "brick": lambda n, m: n % 2 == 0 and m % 2 == 0,
        "mirror": lambda n, m: True,
    },
}


@dataclass(frozen=True, slots=True)
class Cells:
    """``columns`` x ``rows`` cells of ``a`` x ``b`` units. ``fill`` is how much of its cell a
    motif takes against the usual: cells come in whole numbers, sizes do not."""

    order: str
    columns: int
    rows: int
    a: float
    b: float
    fill: float

    def centres(self) -> Iterator[tuple[int, int, float, float]]:
        """(column, row, x, y) of every cell of one tile."""
        for i in range(self.columns):
            for j in range(self.rows):
                yield i, j, *self.centre(i, j)

    def centre(self, i: int, j: int) -> tuple[float, float]:
        x, y = (i + 0.5) * self.a, (j + 0.5) * self.b
        if self.order == "half_drop" and i % 2:
            y += self.b / 2
        if self.order == "brick" and j % 2:
            x += self.a / 2
        return round(x, 2), round(y, 2)

    @property
    def unit(self) -> Lattice:
        """The plane of a single cell."""
        repeat: Repeat = "straight"
        if self.order in ("half_drop", "brick"):
            repeat = "half_drop" if self.order == "half_drop" else "brick"
        return Lattice(self.a, self.b, repeat)


def cut_cells(
    lattice: Lattice, order: str, *, across: float, tall: float, divided_by: int = 1
) -> Cells:
    """Cells of about 1/``across`` of the tile's width, ``tall`` times as high as wide, that fit
    the tile's repeat; the number of columns rather a multiple of ``divided_by``."""
    fits = FITS[order][lattice.repeat]
    wanted = lattice.width / across

    def cost(counts: tuple[int, int]) -> float:
        n, m = counts
        a, b = lattice.width / n, lattice.height / m
        size = abs(math.log(math.sqrt(a * b / tall) / wanted))
        shape = abs(math.log(b / a / tall))
        return round(size + SHAPE_COST * shape + DIVIDED_COST * (n % divided_by > 0), 9)

    options = [(n, m) for n in range(1, MOST + 1) for m in range(1, MOST + 1) if fits(n, m)]
    columns, rows = min(options, key=cost)
    a, b = lattice.width / columns, lattice.height / rows
    fill = min(1.12, max(0.62, wanted / math.sqrt(a * b / tall)))
    return Cells(order, columns, rows, a, b, fill)
