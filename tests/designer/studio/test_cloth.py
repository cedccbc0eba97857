"""The little cloths on the page follow the same rule as the mockup and the print."""

from __future__ import annotations

import re

import numpy as np
import pytest

from designer.layout import REPEATS
from designer.mockups.placing import fold_into_tile
from designer.studio.cloth import UNIT, Cell, lay_cloth

FLIP = re.compile(r"translate\(([-\d.]+) ([-\d.]+)\) scale\((-?1) (-?1)\)")


def place_in_tile(cell: Cell, x: float, y: float) -> tuple[float, float]:
    """Where on the tile a spot of the picture comes from, 0 to 1, as SVG would draw it."""
    if cell.flip:
        dx, dy, sx, sy = (float(part) for part in FLIP.fullmatch(cell.flip).groups())
        x, y = (x - dx) * sx, (y - dy) * sy
    return (x - cell.x) / cell.width, (y - cell.y) / cell.height


def is_inside(cell: Cell, x: float, y: float) -> bool:
    return all(0 <= part < 1 for part in place_in_tile(cell, x, y))


@pytest.mark.parametrize("aspect", [1.0, 0.5])
@pytest.mark.parametrize("repeat", REPEATS)
def test_a_drawn_cloth_shows_what_the_compositor_would(repeat, aspect):
    cloth = lay_cloth(repeat=repeat, columns=3, rows=3, aspect=aspect)
    chance = np.random.default_rng(3)
    for x, y in chance.uniform(0, [cloth.width, cloth.height], (200, 2)):
        (cell,) = [cell for cell in cloth.cells if is_inside(cell, x, y)]
        s, t = np.array([x / UNIT]), np.array([y / (UNIT * aspect)])
        folded = [float(part[0]) for part in fold_into_tile(s, t, repeat)]
        assert place_in_tile(cell, x, y) == pytest.approx(folded, abs=1e-4)


def test_the_window_is_as_many_tiles_as_asked():
    assert lay_cloth(repeat="brick", columns=3, rows=2, aspect=0.5).view_box == "0 0 300 100"


def test_tiles_overlap_so_that_no_hairline_looks_like_a_seam():
    first, second = lay_cloth(repeat="straight", columns=1, rows=1, aspect=1).cells[:2]
    lower_edge = float(first.drawn["y"]) + float(first.drawn["height"])
    assert lower_edge > float(second.drawn["y"])
