"""What needs Blender's module; skipped where it is not installed (see the room's README)."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("bpy")

from designer.photostudio.models import blender
from designer.photostudio.models.cloth_plan import stretch, true_size
from designer.photostudio.models.materials import sewn_cloth


def half_tube(radius: float, length: float) -> tuple[np.ndarray, np.ndarray]:
    """Half a tube along z: flat, it is a sheet of pi * radius by length."""
    angle, z = np.meshgrid(np.linspace(0, np.pi, 25), np.linspace(0, length, 17), indexing="ij")
    points = np.stack([radius * np.cos(angle), radius * np.sin(angle), z], -1).reshape(-1, 3)
    number = np.arange(25 * 17).reshape(25, 17)
    a, b, c, d = number[:-1, :-1], number[1:, :-1], number[1:, 1:], number[:-1, 1:]
    return points, np.stack([a, b, c, a, c, d], -1).reshape(-1, 3)


def test_a_bent_sheet_is_laid_flat_in_its_true_size():
    blender.empty_scene()
    points, faces = half_tube(0.12, 0.4)
    flat = blender.unwrap(points, faces, np.zeros((0, 2), np.int64), rounds=40)
    sized = true_size(points, faces, flat)
    assert np.percentile(stretch(points, faces, sized), [5, 95]) == pytest.approx(1, abs=0.03)
    assert sorted(np.ptp(sized.reshape(-1, 2), axis=0)) == pytest.approx(
        [np.pi * 0.12, 0.4], rel=0.03
    )


def test_the_cloths_material_can_be_built():
    blender.empty_scene()
    assert len(sewn_cloth("jersey", jersey=True).node_tree.nodes) > 50
