"""A photograph made of a scene whose truth is known: what becomes of it, in figures."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np
import pytest

from designer.ownscenes.developing import Developed, develop
from designer.ownscenes.looking import look, scene_in_memory
from designer.ownscenes.reading import read_told
from designer.ownscenes.selection import Canvas
from designer.ownscenes.warp import first_grid
from tests.designer.ownscenes.photographs import TOLD, WHITE, ours_in, truth
from tests.designer.ownscenes.scenery import FACTS, with_grid

MIDDLE = np.s_[450:950, 400:640]  # px: chest and belly


@lru_cache(maxsize=1)
def developed() -> Developed:
    return develop(truth().pixels, read_told(with_grid(TOLD)), colour=WHITE, piece=1)


def cover():
    return developed().render.coverage[..., :2].sum(-1)


def test_two_clicks_find_the_garment():
    true, found = truth().cover, cover()
    overlap = np.minimum(found, true).sum() / np.maximum(found, true).sum()
    print(f"mask: intersection over union {overlap:.4f}")
    assert overlap > 0.97


def test_the_outline_is_as_soft_as_the_photograph():
    """Against a hard mask, soft edges halve the error where pixels are mixed."""
    told = read_told(TOLD)
    canvas = Canvas(truth().pixels)
    hard = canvas.snap(canvas.select(told.strokes)).astype(np.float32)
    edge = (truth().cover > 0.02) & (truth().cover < 0.98)
    soft_error = np.abs(cover() - truth().cover)[edge].mean()
    hard_error = np.abs(hard - truth().cover)[edge].mean()
    print(f"cover at edges is off by {soft_error:.3f}, by {hard_error:.3f} with a hard mask")
    assert soft_error < 0.22
    assert soft_error < 0.8 * hard_error


def test_a_ten_centimetre_square_is_ten_centimetres_in_the_middle_of_the_torso():
    """Both ways, against the true place of every pixel on the cut cloth."""
    true = truth().pack.uv * np.float32([1000, -1000])
    true = cv2.GaussianBlur(true, (0, 0), 3)  # 14-bit steps of a tenth of a mm a pixel
    front = truth().front[MIDDLE]
    for axis, name in ((1, "across"), (0, "down")):
        ours, theirs = (
            np.linalg.norm(np.gradient(mm, axis=axis), axis=-1)[MIDDLE][front]
            for mm in (developed().laid.mm, true)
        )
        size = 100 * float(np.median(theirs / ours))
        print(f"10 cm {name} measure {size:.1f} mm on the cloth")
        assert size == pytest.approx(100, abs=5)


@pytest.mark.parametrize("ink", [(30, 40, 90), (220, 90, 60), (250, 248, 240)])
def test_its_light_is_the_light_of_the_scene(ink):
    """Plain prints, so that nothing but light is compared. Of a photograph nobody knows what the
    cloth mirrors whatever its colour, so that a dark print is furthest off."""
    print_of_one_ink = np.full((8, 8, 3), ink, np.uint8)
    scene = scene_in_memory(developed(), facts=FACTS)
    ours = look(scene, print_of_one_ink, tile_mm=100).astype(int)
    cloth = truth().pack.coverage[..., 0] > 0.97
    cloth &= cover() > 0.97
    away = np.abs(ours - ours_in(print_of_one_ink))[cloth].mean()
    print(f"ink {ink}: {away:.2f} of 255 from our own scene")
    assert away < 5


def test_what_is_not_cloth_stays_as_it_was_photographed():
    scene = scene_in_memory(developed(), facts=FACTS)
    picture = look(scene, np.full((8, 8, 3), (30, 40, 90), np.uint8), tile_mm=100).astype(int)
    elsewhere = truth().cover == 0
    elsewhere &= cover() == 0
    away = np.abs(picture - truth().pixels)[elsewhere]
    print(f"the rest of the photograph: {away.mean():.2f} of 255, at most {away.max()}")
    assert away.max() <= 1


def test_the_grid_hangs_on_the_marks():
    told = read_told(TOLD)
    grid = first_grid(told.marks, told.measures, size=(1000, 1250))
    middle = len(grid.across) // 2
    assert grid.across[middle] == pytest.approx(0)
    assert grid.nodes[0][middle] == pytest.approx(told.marks.top, abs=1e-6)
    assert grid.nodes[-1][middle] == pytest.approx(told.marks.bottom, abs=1e-6)


def test_no_stray_pixel_is_printed_beside_the_cloth():
    """Black on a pale wall: whatever turns dark without being cloth is seen at once."""
    scene = scene_in_memory(developed(), facts=FACTS)
    picture = look(scene, np.zeros((8, 8, 3), np.uint8), tile_mm=100).astype(int)
    beside = (cover() < 0.02) & (truth().pixels.min(-1) > 90)
    darker = (truth().pixels.astype(int) - picture).max(-1)[beside]
    assert darker.max() < 12
