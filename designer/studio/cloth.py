"""Tiles side by side, as a repeat lays them, for a picture in SVG. Pure; the unit is one tile.

The same rule as ``designer.mockups.placing.fold_into_tile``: a half-drop lowers every other
column by half, a brick shifts every other row by half, a mirror flips every other tile.
"""

from __future__ import annotations

from dataclasses import dataclass

from designer.layout import Repeat

UNIT = 100  # SVG units across one tile
OVERLAP = 0.6  # where two pictures only touch, browsers let a hairline through: a seam that is none


@dataclass(frozen=True, slots=True)
class Cell:
    """One tile: upper left corner and size in SVG units; ``flip`` is an SVG transform or empty."""

    x: float
    y: float
    width: float
    height: float
    flip: str
    is_odd: bool

    @property
    def drawn(self) -> dict[str, str]:
        """The picture's own place, a little larger: it overlaps its neighbours."""
        return {
            "x": f"{self.x - OVERLAP:g}",
            "y": f"{self.y - OVERLAP:g}",
            "width": f"{self.width + 2 * OVERLAP:g}",
            "height": f"{self.height + 2 * OVERLAP:g}",
        }


@dataclass(frozen=True, slots=True)
class Cloth:
    """``columns`` by ``rows`` tiles seen through a window of that size."""

    cells: tuple[Cell, ...]
    width: float
    height: float

    @property
    def view_box(self) -> str:
        return f"0 0 {self.width:g} {self.height:g}"


def lay_cloth(*, repeat: Repeat, columns: int, rows: int, aspect: float) -> Cloth:
    """``aspect`` is height / width of a tile. One more column and row all round cover the edges."""
    height = UNIT * aspect
    cells = [
        _cell(repeat, column, row, height)
        for column in range(-1, columns + 1)
        for row in range(-1, rows + 1)
    ]
    return Cloth(tuple(cells), UNIT * columns, height * rows)


def _cell(repeat: Repeat, column: int, row: int, height: float) -> Cell:
    x, y = float(column * UNIT), row * height
    if repeat == "half_drop" and column % 2:
        y -= height / 2
    if repeat == "brick" and row % 2:
        x -= UNIT / 2
    flip = ""
    if repeat == "mirror":
        across, down = (-1 if column % 2 else 1), (-1 if row % 2 else 1)
        if (across, down) != (1, 1):
            middle_x, middle_y = 2 * x + UNIT, 2 * y + height
            moved = f"{middle_x if across < 0 else 0:g} {middle_y if down < 0 else 0:g}"
            flip = f"translate({moved}) scale({across} {down})"
    return Cell(x, y, UNIT, height, flip, bool((column + row) % 2))
