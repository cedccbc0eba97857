from __future__ import annotations

import numpy as np
import pytest
from skimage.measure import find_contours

from designer.photostudio.models.field import Grid
from designer.photostudio.models.patterns import PATTERNS, TEE, read_size
from designer.photostudio.models.torso import CHEST_DROP, drape_torso, measure_outline

CELL = 0.01


def round_torso(radius: float) -> tuple[Grid, np.ndarray]:
    grid = Grid((-0.4, -0.4, -0.2), (0.4, 0.4, 0.8), 0.02)
    return grid, np.hypot(grid.points[..., 0], grid.points[..., 1]) < radius


def waisted_torso(body, *, chest: float, waist: float, hips: float) -> tuple[Grid, np.ndarray]:
    """Oval, with these half-girths over pi at chest height, halfway down and at the hips."""
    shoulder = float(body.joint("upperarm01.L")[2])
    top = shoulder - CHEST_DROP
    grid = Grid((-0.5, -0.4, body.hip - 0.06), (0.5, 0.4, shoulder + 0.04), CELL)
    middle = (top + body.hip) / 2
    radius = np.interp(grid.axes[2], [body.hip, middle, top], [hips, waist, chest])
    return grid, np.hypot(grid.points[..., 0] / 1.2, grid.points[..., 1] * 1.2) < radius


def girth_of(grid: Grid, field: np.ndarray, height: float) -> float:
    """Metres along the line where the field is zero at that height."""
    lines = find_contours(field[:, :, int(np.abs(grid.axes[2] - height).argmin())], 0)
    line = max(lines, key=len)
    return float(np.linalg.norm(np.diff(line, axis=0), axis=1).sum() * grid.step)


def heights_below_the_chest(body) -> np.ndarray:
    top = float(body.joint("upperarm01.L")[2]) - CHEST_DROP
    return np.linspace(top, body.hip, 7)


def test_the_girth_of_a_round_torso_is_that_of_a_circle():
    grid, inside = round_torso(0.15)
    outline = measure_outline(grid, inside, 0.7, 0.06)
    assert outline.girth(0.3) == pytest.approx(2 * np.pi * 0.15, rel=0.05)


def test_cloth_hangs_straight_from_the_widest_place():
    grid, inside = round_torso(0.10)
    wide = np.hypot(grid.points[..., 0], grid.points[..., 1]) < 0.2
    inside |= wide & (np.abs(grid.points[..., 2] - 0.5) < 0.05)
    outline = measure_outline(grid, inside, 0.7, 0.06)
    assert outline.girth(0.2) > 2 * np.pi * 0.17
    assert outline.girth(0.62) == pytest.approx(2 * np.pi * 0.10, rel=0.1)


@pytest.mark.parametrize("code", ["S", "M", "2XL"])
@pytest.mark.parametrize("pattern", PATTERNS.values(), ids=list(PATTERNS))
def test_side_seams_run_straight_from_the_chest_past_the_waist_to_the_hips(juno, pattern, code):
    size = read_size(pattern, code)
    own = size.chest / np.pi - 0.035
    grid, inside = waisted_torso(juno, chest=own, waist=own - 0.03, hips=own)
    field, room = drape_torso(grid, inside, juno, pattern, size.chest)
    girths = [girth_of(grid, field, height) for height in heights_below_the_chest(juno)]
    assert girths == pytest.approx([2 * size.chest] * 7, rel=0.01)
    assert room > pattern.ease


def test_hips_wider_than_the_size_stretch_the_cloth_and_keep_their_ease(juno):
    size = read_size(TEE, "S")
    own = size.chest / np.pi
    grid, inside = waisted_torso(juno, chest=own - 0.03, waist=own - 0.03, hips=own + 0.03)
    field, _ = drape_torso(grid, inside, juno, TEE, size.chest)
    chest, *_, hips = (girth_of(grid, field, height) for height in heights_below_the_chest(juno))
    skin = measure_outline(grid, inside, 9.0, TEE.slope).girth(juno.hip)
    assert chest == pytest.approx(2 * size.chest, rel=0.01)
    assert hips > 2 * size.chest + 2 * np.pi * 0.03
    assert hips == pytest.approx(skin + 2 * np.pi * (TEE.ease + TEE.lower), rel=0.02)
