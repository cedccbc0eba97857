from __future__ import annotations

import cv2
import numpy as np
import pytest

from designer.photostudio.packing import Render, write_pack
from designer.scenes.info import all_scenes
from designer.scenes.pack import read_pack
from designer.scenes.scene import CLASSES, CLOTH

FACTS = {
    "slug": "drawn",
    "order": 1,
    "garment": "tote",
    "title": "Drawn",
    "model": {"name": "", "body": "", "wears": ""},
    "pose": "hanging",
    "view": "front",
    "light": "even",
    "panels": {"front": {"id": 1, "top_m": 0.0}},
    "albedo": {"cloth": 0.78, "skin": 0.62, "cord": 0.72, "trousers": 0.5, "backdrop": 0.72},
    "glow": 0.0,
}


@pytest.mark.parametrize("info", all_scenes(), ids=lambda info: info.slug)
def test_coverages_of_a_pack_fill_every_pixel(info):
    pack = read_pack(info)
    assert pack.base.shape == (info.height, info.width, 3)
    assert pack.coverage.min() >= 0
    assert np.allclose(pack.coverage.sum(-1), 1, atol=1e-5)
    assert (pack.coverage[..., CLOTH] > 0.5).mean() > 0.05


def test_the_tote_is_as_large_on_the_picture_as_its_cloth_says():
    """580 mm across 1000 px, told by nothing but the drawing: 100 mm of cloth are 172 px."""
    info = next(info for info in all_scenes() if info.slug == "tote-front")
    pack = read_pack(info)
    row = pack.uv[700]
    left, right = (int(np.abs(row[:, 0] - metres).argmin()) for metres in (-0.05, 0.05))
    assert right - left == pytest.approx(100 / 0.58, rel=0.03)
    column = pack.uv[:, 500]
    top, bottom = (int(np.abs(column[:, 1] + metres).argmin()) for metres in (0.2, 0.3))
    assert bottom - top == pytest.approx(100 / 0.58, rel=0.03)


def test_what_the_photo_studio_writes_is_what_is_read(tmp_path, monkeypatch):
    monkeypatch.setattr("designer.scenes.info.PACKS", tmp_path)
    random = np.random.default_rng(3)
    shape = (40, 30)
    coverage = np.zeros((*shape, len(CLASSES)), np.float32)
    coverage[..., CLOTH] = 1
    spots = cv2.GaussianBlur(random.normal(0, 80, (*shape, 2)).astype(np.float32), (0, 0), 4)
    render = Render(
        radiance=np.full((*shape, 3), 0.5, np.float32),
        coverage=coverage,
        panel=np.ones(shape, np.uint8),
        spot_mm=spots,
    )
    write_pack(tmp_path / "drawn", render, FACTS)
    from designer.scenes.info import SceneInfo, read_facts

    pack = read_pack(SceneInfo.from_json(read_facts("drawn")))
    assert np.abs(pack.uv * [1000, -1000] - spots).max() < 0.13  # half of one 14-bit step
    assert (pack.coverage == coverage).all()
    assert len(pack.seam_index) == 0


def test_a_pack_that_lacks_a_file_says_which(tmp_path, monkeypatch):
    info = all_scenes()[0]
    monkeypatch.setattr("designer.scenes.info.PACKS", tmp_path)
    (tmp_path / info.slug).mkdir()
    (tmp_path / info.slug / "scene.json").write_text('{"uv_low": [0, 0], "uv_step": 1}')
    with pytest.raises(OSError, match=r"base|mask|seam"):
        read_pack(info)
