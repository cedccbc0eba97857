from __future__ import annotations

import cv2
import numpy as np
import pytest

from designer.photostudio import packing
from designer.photostudio.models.conventions import ALBEDO
from designer.photostudio.packing import Render, write_pack
from designer.scenes.colour import to_linear, to_srgb
from designer.scenes.info import SceneInfo, read_facts
from designer.scenes.pack import read_pack
from designer.scenes.packing import _to_srgb
from designer.scenes.scene import CLASSES, CLOTH

FACTS = {
    "slug": "drawn",
    "order": 1,
    "garment": "hoodie",
    "title": "Drawn",
    "model": {"name": "", "body": "", "wears": ""},
    "pose": "hanging",
    "view": "front",
    "light": "even",
    "panels": {"front": {"id": 1, "top_m": 0.0}},
    "albedo": ALBEDO,
    "glow": 0.0,
}


def test_quarters_of_pixels_with_two_surfaces_survive_the_pack(tmp_path, monkeypatch):
    monkeypatch.setattr("designer.scenes.info.PACKS", tmp_path)
    shape = (20, 16)
    coverage = np.zeros((*shape, len(CLASSES)), np.float32)
    coverage[..., CLOTH] = 1
    quarters = np.random.default_rng(2).uniform(-300, 300, (3, 4, 2)).astype(np.float32)
    render = Render(
        radiance=np.full((*shape, 3), 0.5, np.float32),
        coverage=coverage,
        panel=np.ones(shape, np.uint8),
        spot_mm=np.zeros((*shape, 2), np.float32),
        seam_index=np.array([5, 77, 301]),
        seam_mm=quarters,
    )
    write_pack(tmp_path / "drawn", render, FACTS)
    pack = read_pack(SceneInfo.from_json(read_facts("drawn")))
    assert pack.seam_index.tolist() == [5, 77, 301]
    assert np.abs(pack.seam_uv * [1000, -1000] - quarters).max() < 0.13


@pytest.mark.parametrize("name", ["cloth", "skin", "cord", "trousers", "backdrop"])
def test_every_material_is_neutral_and_neither_black_nor_white(name):
    assert 0.3 < ALBEDO[name] < 0.9


def test_light_becomes_the_same_bytes_as_in_the_app():
    light = np.random.default_rng(1).uniform(-0.1, 1.1, (40, 30, 3)).astype(np.float32)
    assert (_to_srgb(light) == to_srgb(light.copy())).all()


def test_highlights_lie_beside_the_photograph_under_the_same_exposure(tmp_path):
    shape = (32, 32)
    coverage = np.zeros((*shape, len(CLASSES)), np.float32)
    coverage[..., CLOTH] = 1
    picture = Render(
        radiance=np.full((*shape, 3), 0.5, np.float32),
        coverage=coverage,
        panel=np.ones(shape, np.uint8),
        spot_mm=np.zeros((*shape, 2), np.float32),
        shine=np.full((*shape, 3), 0.1, np.float32),
    )
    write_pack(tmp_path / "drawn", picture, FACTS)
    base, shine = (
        to_linear(cv2.imread(str(tmp_path / "drawn" / name), cv2.IMREAD_COLOR))
        for name in ("base.webp", "shine.webp")
    )
    assert shine.mean() / base.mean() == pytest.approx(0.2, abs=0.01)


def test_a_scene_of_fine_grain_is_kept_at_the_best_quality_that_fits(tmp_path, monkeypatch):
    shape = (64, 64)
    grain = np.random.default_rng(3).uniform(0.1, 0.9, (*shape, 1)).astype(np.float32)
    picture = Render(
        radiance=np.repeat(grain, 3, -1),
        coverage=np.eye(len(CLASSES), dtype=np.float32)[np.zeros(shape, int)],
        panel=np.ones(shape, np.uint8),
        spot_mm=np.zeros((*shape, 2), np.float32),
    )
    whole = write_pack(tmp_path / "drawn", picture, FACTS)
    monkeypatch.setattr(packing, "MOST", whole - 1)
    less = write_pack(tmp_path / "drawn", picture, FACTS)
    assert less < whole
    assert less == sum(path.stat().st_size for path in (tmp_path / "drawn").iterdir())


def test_a_pack_written_again_without_mirrored_and_bounced_light_has_none(tmp_path):
    shape = (16, 16)
    plain = Render(
        radiance=np.full((*shape, 3), 0.5, np.float32),
        coverage=np.eye(len(CLASSES), dtype=np.float32)[np.zeros(shape, int)],
        panel=np.ones(shape, np.uint8),
        spot_mm=np.zeros((*shape, 2), np.float32),
    )
    (tmp_path / "drawn").mkdir()
    for name in ("shine.webp", "bounce.webp"):
        (tmp_path / "drawn" / name).write_bytes(b"old")
    write_pack(tmp_path / "drawn", plain, FACTS)
    assert not list((tmp_path / "drawn").glob("[sb][ho]*.webp"))
