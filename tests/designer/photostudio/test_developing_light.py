from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.photostudio.models.conventions import ALBEDO, COARSER, DIM, FINER
from designer.photostudio.models.developing_light import FADE, bounce_of, keep_mirrored, sheen_of
from designer.scenes.scene import CLASSES, CLOTH, SKIN

HEIGHT, WIDTH = 200, 160


def _cloth() -> np.ndarray:
    """The left half is cloth."""
    cover = np.zeros((HEIGHT, WIDTH), np.float32)
    cover[:, : WIDTH // 2] = 1
    return cover


def _returned(albedo: float, *, direct: float, mirrored: float, echo: float) -> np.ndarray:
    """(h, w, 3) what cloth returns that sees ``direct`` light, and itself by ``echo``; beside it
    is a wall."""
    light = np.full((HEIGHT, WIDTH, 3), 0.4, np.float32)
    light[:, : WIDTH // 2] = albedo * direct * (1 + echo * albedo) + mirrored
    return light


def _smaller(picture: np.ndarray, part: int) -> np.ndarray:
    size = (WIDTH // part, HEIGHT // part)
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA)


@given(direct=st.floats(0.2, 1.0), mirrored=st.floats(0.0, 0.05), echo=st.floats(0.0, 1.0))
def test_the_share_of_bounced_light_is_told_by_two_darker_pictures(direct, mirrored, echo):
    told = {"direct": direct, "mirrored": mirrored, "echo": echo}
    albedo = ALBEDO["cloth"]
    base = _returned(albedo, **told)
    dim = _smaller(_returned(albedo * DIM, **told), COARSER)
    black = _smaller(_returned(0, **told), FINER)
    share = bounce_of(base, dim, black, _cloth())
    assert share.shape == dim.shape[:2]
    expected = echo * albedo / (1 + echo * albedo)
    assert share[:, : WIDTH // 2 // COARSER] == pytest.approx(expected, abs=0.01)


def test_the_share_is_carried_on_beyond_the_cloth_so_that_enlarging_it_leaks_nothing_in():
    told = {"direct": 0.6, "mirrored": 0.0, "echo": 0.5}
    dim = _smaller(_returned(ALBEDO["cloth"] * DIM, **told), COARSER)
    black = _smaller(_returned(0, **told), FINER)
    share = bounce_of(_returned(ALBEDO["cloth"], **told), dim, black, _cloth())
    cloth = WIDTH // 2 // COARSER
    assert np.ptp(share[:, : cloth + FADE]) < 0.01
    assert (np.diff(share, axis=1) <= 0.01).all(), "and then it runs out"


def test_sheen_is_the_light_of_black_cloth_carried_on_beyond_it():
    black = _smaller(_returned(0, direct=1, mirrored=0.03, echo=0), FINER)
    sheen = sheen_of(black, _cloth())
    assert sheen.shape == (HEIGHT, WIDTH, 3)
    assert sheen[:, : WIDTH // 2 + FADE] == pytest.approx(0.03, abs=1e-4)


def test_a_scene_without_cloth_has_no_sheen_and_no_bounce():
    bare = np.zeros((HEIGHT, WIDTH), np.float32)
    black = np.full((HEIGHT // FINER, WIDTH // FINER, 3), 0.3, np.float32)
    assert not sheen_of(black, bare).any()
    dim = np.full((HEIGHT // COARSER, WIDTH // COARSER, 3), 0.3, np.float32)
    base = np.full((HEIGHT, WIDTH, 3), 0.3, np.float32)
    assert not bounce_of(base, dim, black, bare).any()


def test_skin_keeps_its_highlights_and_cloth_its_sheen_and_both_run_out_beside_them():
    coverage = np.zeros((60, 90, len(CLASSES)), np.float32)
    coverage[:, :30, SKIN] = 1
    coverage[:, 30:60, CLOTH] = 1
    shine = np.full((60, 90, 3), 0.5, np.float32)
    sheen = np.full((60, 90, 3), 0.1, np.float32)
    kept = keep_mirrored(shine, sheen, coverage)
    assert kept[:, :30] == pytest.approx(0.5)
    assert kept[:, 30:60] == pytest.approx(0.1)
    assert (np.diff(kept[30, 60:75, 0]) <= 0).all()
    assert not kept[:, 75:].any()


def test_what_soft_edges_of_skin_mirror_is_not_taken_for_a_highlight():
    coverage = np.zeros((60, 40, len(CLASSES)), np.float32)
    coverage[:, 15:25, SKIN] = 1
    coverage[:, [14, 25], SKIN] = 0.5
    shine = np.where(coverage[..., SKIN, None] < 1, 0.9, 0.3) * np.ones(3)
    kept = keep_mirrored(shine, np.zeros_like(shine), coverage)
    assert kept.max() == pytest.approx(0.3)


def test_nothing_is_mirrored_where_there_is_neither_skin_nor_cloth():
    light = np.ones((8, 8, 3), np.float32)
    assert not keep_mirrored(light, light, np.zeros((8, 8, len(CLASSES)), np.float32)).any()
