from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from designer.photostudio.models.hidden_skin import RIM, under_trousers
from tests.designer.photostudio.shapes import tube

LOW, HIGH = 0.1, 0.9
TROUSERS = tube(0.10, LOW, HIGH)
LEG = tube(0.08, 0.0, 1.0, rows=101)


@pytest.fixture
def worn():
    return SimpleNamespace(body=LEG.points, trousers=TROUSERS.points)


def _of(arms):
    """A body whose points are, or are not, those of an arm."""
    return SimpleNamespace(moved_by=lambda *_: np.full(len(LEG.points), arms))


def test_skin_well_inside_trousers_is_left_out_and_all_else_stays(worn):
    hidden = under_trousers(_of(False), worn, TROUSERS.faces)
    height = LEG.points[:, 2]
    assert hidden[(height > LOW + RIM + 0.01) & (height < HIGH - RIM - 0.01)].all()
    assert not hidden[(height < LOW) | (height > HIGH)].any()


def test_a_rim_of_skin_stays_along_the_edges_so_that_no_gap_opens_there(worn):
    hidden = under_trousers(_of(False), worn, TROUSERS.faces)
    height = LEG.points[:, 2]
    assert not hidden[np.abs(height - LOW) < 0.02].any()
    assert not hidden[np.abs(height - HIGH) < 0.02].any()


def test_a_hand_that_hangs_beside_trousers_is_never_left_out(worn):
    assert not under_trousers(_of(True), worn, TROUSERS.faces).any()
