from __future__ import annotations

import numpy as np
import pytest

from designer.photostudio.daylight import Daylight, daylight, fall_off
from designer.photostudio.surface import Grid

GRID = Grid(160, 160, 1.0, 80, 80)
FROM_LEFT = Daylight(towards=180.0)
X, Y = GRID.coordinates()


def lit(height: np.ndarray, light: Daylight = FROM_LEFT) -> np.ndarray:
    return daylight(GRID, height.astype(np.float32), light).mean(-1)


def test_an_empty_table_is_lit_evenly():
    flat = lit(np.zeros((160, 160)))
    assert flat == pytest.approx(flat.mean(), rel=1e-3)


def test_a_box_throws_its_shadow_away_from_the_window():
    box = np.where((np.abs(X) < 15) & (np.abs(Y) < 30), 12.0, 0.0)
    light = lit(box) / lit(np.zeros_like(box))
    assert light[80, 80 - 21] == pytest.approx(1, abs=0.06)
    assert light[80, 80 + 21] < 0.7
    assert light[80, 80 + 21] < light[80, 80 + 32] < light[80, 80 + 60] + 0.01


def test_slopes_towards_the_window_are_brighter():
    fold = 10 * np.exp(-((X / 14) ** 2))
    light = lit(fold)
    assert light[80, 80 - 9] > 1.3 * light[80, 80 + 9]


def test_a_crevice_is_darker_than_the_cloth_around_it():
    crevice = 8.0 - 8 * np.exp(-((X / 3) ** 2))
    light = lit(crevice, Daylight(strength=0))
    assert light[80, 80] < 0.75 * light[80, 30]


def test_light_wanes_away_from_its_middle():
    wane = fall_off(GRID, (0.5, 0.5), (1, 1), 0.2)
    assert wane.max() == wane[79:81, 79:81].max()
    assert wane[0, 0] == pytest.approx(1 - 0.2 * 0.5, abs=0.01)
