from __future__ import annotations

import numpy as np
import pytest

from designer.photostudio.settling import FLEECE, Fabric, Pins, settle
from designer.photostudio.sheets import Pattern, Sheet, sew

CALM = Fabric(weight_gsm=400, stretch=0.25, bend=0.15, crumple=0.0)
NO_PINS = Pins(np.zeros(0, np.int64), np.zeros(0))
SQUARE = {
    "top": np.array([(0.0, 0.0), (240.0, 0.0)]),
    "right": np.array([(240.0, 0.0), (240.0, 240.0)]),
    "low": np.array([(240.0, 240.0), (0.0, 240.0)]),
    "left": np.array([(0.0, 240.0), (0.0, 0.0)]),
}


def pushed_together(by: float) -> Sheet:
    """A square of cloth that has to lie in less room than it was cut for."""
    squeeze = np.array([1 - by, 1])
    return sew([Pattern(1, SQUARE, lambda spot: spot * squeeze, floor=5.0)], [], every=9)


def edge_strain(sheet: Sheet, place: np.ndarray) -> np.ndarray:
    """Length of the triangles' first edges over their length on the cut cloth."""
    a, b = sheet.triangles[:, 0], sheet.triangles[:, 1]
    cut = np.linalg.norm(sheet.spot[:, 0] - sheet.spot[:, 1], axis=1)
    return np.linalg.norm(place[a] - place[b], axis=1) / cut


def test_cloth_that_lies_as_it_was_cut_stays_flat():
    place = settle(pushed_together(0), CALM, NO_PINS, seed=1, steps=120)
    assert np.ptp(place[:, 2]) < 3


def test_cloth_pushed_together_rises_in_folds_and_keeps_its_length():
    sheet = pushed_together(0.06)
    place = settle(sheet, CALM, NO_PINS, seed=1, steps=120)
    assert np.ptp(place[:, 2]) > 12
    assert np.percentile(edge_strain(sheet, place), 10) > 0.975
    flat = np.column_stack([sheet.laid, np.zeros(len(sheet.laid))])
    assert np.percentile(edge_strain(sheet, flat), 10) < 0.96


def test_stiffer_cloth_folds_in_fewer_and_wider_folds():
    def roughness(bend: float) -> float:
        fabric = Fabric(weight_gsm=400, stretch=0.25, bend=bend, crumple=0.0)
        sheet = pushed_together(0.06)
        place = settle(sheet, fabric, NO_PINS, seed=1, steps=120)
        a, b = sheet.triangles[:, 0], sheet.triangles[:, 1]
        return float(np.abs(place[a, 2] - place[b, 2]).mean() / place[:, 2].std())

    assert roughness(0.02) > 1.15 * roughness(1.0)


def test_the_table_holds_the_cloth_up():
    place = settle(pushed_together(0.04), FLEECE, NO_PINS, seed=2, steps=120)
    assert place[:, 2].min() > 3
    assert np.median(place[:, 2]) < 16


def test_pins_hold_their_points_at_their_height():
    sheet = pushed_together(0)
    rim = sheet.edge(1, "top")
    place = settle(sheet, CALM, Pins(rim, np.full(len(rim), 20.0)), seed=1, steps=80)
    assert place[rim, 2] == pytest.approx(20, abs=1)
    assert np.median(place[:, 2]) < 10


def test_the_same_seed_settles_the_same_way_and_another_one_otherwise():
    sheet = pushed_together(0.04)
    one, again, other = (settle(sheet, FLEECE, NO_PINS, seed=s, steps=20) for s in (4, 4, 5))
    assert (one == again).all()
    assert np.abs(one - other).max() > 1
