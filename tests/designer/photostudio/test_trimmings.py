from __future__ import annotations

import numpy as np
import pytest

from designer.photostudio.flatlay import Table, round_edges, set_table
from designer.photostudio.surface import Grid
from designer.photostudio.trimmings import (
    WALE,
    Pocket,
    Sewing,
    knit_ribs,
    lay_cord,
    set_eyelet,
    sew_on,
    sew_pocket,
)
from designer.scenes.scene import BACKDROP, CLOTH, CORD

FRONT, RIB = 1, 11
GRID = Grid(400, 400, 0.5, 200, 200)
X, Y = GRID.coordinates()


@pytest.fixture
def table() -> Table:
    """A cloth 160 mm wide and high, 10 mm over the table; its lowest 30 mm are a rib."""
    table = set_table(GRID)
    on = (np.abs(X) < 80) & (np.abs(Y) < 80)
    table.kind[on], table.height[on] = CLOTH, 10
    table.piece[on] = np.where(Y > 50, RIB, FRONT)[on]
    table.spot[on] = np.stack([X, Y], -1)[on]
    return table


def row(y: float) -> int:
    return int(np.abs(Y[:, 0] - y).argmin())


def column(x: float) -> int:
    return int(np.abs(X[0] - x).argmin())


def test_folded_edges_are_round_and_the_middle_keeps_its_height(table):
    round_edges(table, 8)
    profile = table.height[row(0)]
    assert profile[column(0)] == pytest.approx(10)
    edge = profile[column(-80) : column(-70)]
    assert (np.diff(edge) >= 0).all()
    assert edge[1] < 6 < edge[8]
    assert table.height[row(0), column(-90)] == 0


def test_stitches_run_beside_a_seam_on_its_own_piece_only(table):
    line = np.array([(-60.0, 45.0), (60.0, 45.0)])
    sew_on(table, [Sewing(line, (FRONT,), rows=(6.0,), groove=1.0)], seed=1)
    assert table.tone[row(39), column(-50) : column(50)].min() < 0.93
    assert table.height[row(45), column(0)] < 9.2
    assert (table.tone[row(55)] == 1).all()
    assert (table.height[row(55), column(-70) : column(70)] == 10).all()
    assert (table.tone[row(45), : column(-64)] == 1).all()


def test_a_pucker_is_uneven_along_its_seam_and_fades_away_from_it(table):
    line = np.array([(-70.0, 0.0), (70.0, 0.0)])
    sew_on(table, [Sewing(line, (FRONT,), pucker=1.0)], seed=1)
    along = slice(column(-60), column(60))
    assert table.height[row(1), along].std() > 0.3
    assert table.height[row(18), along].std() < 0.05


def test_ribs_stand_side_by_side_on_the_rib_alone(table):
    knit_ribs(table, [RIB], seed=4)
    across = table.height[row(65), column(-70) : column(70)] - 10
    crossings = (np.diff(np.sign(across)) != 0).sum()
    assert crossings == pytest.approx(2 * 140 / WALE, rel=0.15)
    assert (table.height[row(0), column(-70) : column(70)] == 10).all()


def test_a_pocket_is_proud_of_the_front_and_gapes_at_its_slant(table):
    pocket = Pocket(half_top=30, half=60, top=-40, corner=20, low=80)
    sew_pocket(table, pocket, FRONT, seed=1)
    lift = table.height - 10
    assert np.abs(lift[row(-60), column(-70) : column(70)]).max() < 0.01
    assert lift[row(20), column(0)] == pytest.approx(3, abs=0.6)
    slanted = lift[row(-10), column(20) : column(60)]
    assert slanted.max() > 6
    assert np.abs(table.height[table.piece == RIB] - 10).max() < 4
    assert (table.height[table.kind == BACKDROP] == 0).all()


def test_a_cord_lies_on_the_cloth_and_is_knotted_near_its_end(table):
    lay_cord(table, np.array([(0.0, -70.0), (0.0, 40.0)]), radius=3)
    cord = table.kind == CORD
    assert cord[row(-20)].sum() * GRID.mm == pytest.approx(6, abs=1)
    assert cord[row(40 - 17)].sum() * GRID.mm > 8
    assert table.height[row(-20), column(0)] > 13
    assert (table.piece[cord] == 0).all()


def test_an_eyelet_is_a_ring_with_a_dark_hole(table):
    set_eyelet(table, (0.0, 0.0))
    assert table.kind[row(0), column(4.5)] == CORD
    assert table.kind[row(0), column(0)] == CLOTH
    assert table.tone[row(0), column(0)] < 0.6
    assert table.kind[row(0), column(9)] == CLOTH
