from __future__ import annotations

import io
import json

import numpy as np
import pytest
from PIL import Image

from designer.management.commands.export_live import LIVE
from designer.mockups.live import make_live_passes
from designer.scenes import load_scene, scene_info
from designer.scenes.info import all_scenes
from designer.scenes.pack import read_pack

FILES = {"body.webp", "light.webp", "mask.webp", "uv.webp", "scene.json"}


@pytest.mark.parametrize("info", all_scenes(), ids=lambda info: info.slug)
def test_every_scene_has_its_live_passes_within_400_kilobytes(info):
    folder = LIVE / info.slug
    assert {path.name for path in folder.iterdir()} == FILES
    assert sum(path.stat().st_size for path in folder.iterdir()) <= 400_000
    facts = json.loads((folder / "scene.json").read_text())
    assert facts["slug"] == info.slug
    assert facts["panels"] == {name: panel.id for name, panel in info.panels.items()}


def test_live_passes_are_made_from_the_pack_as_it_is_now():
    """The cloth map read back from the static files is the pack's own, within its 12 bits."""
    info = scene_info("tote-front")
    folder = LIVE / info.slug
    facts = json.loads((folder / "scene.json").read_text())
    codes = np.asarray(Image.open(folder / "uv.webp")).astype(int)
    mask = np.asarray(Image.open(folder / "mask.webp"))[: facts["height"]]
    right = codes[..., 0] * 16 + (codes[..., 2] >> 4)
    down = codes[..., 1] * 16 + (codes[..., 2] & 15)
    mm = np.dstack([right, down]) * facts["step"] + facts["low"]
    scale = info.width / facts["width"]
    rows, columns = np.nonzero(mask[..., 0] > 250)
    near = read_pack(info).uv[
        np.rint((rows + 0.5) * scale - 0.5).astype(int),
        np.rint((columns + 0.5) * scale - 0.5).astype(int),
    ] * np.array([1000, -1000])
    assert np.abs(mm[rows, columns] - near).max() < 0.8  # mm: one pixel's reach


def test_live_passes_have_the_promised_shapes():
    info = scene_info("hoodie-full")
    files = make_live_passes(read_pack(info), load_scene(info.slug))
    assert set(files) == FILES
    sizes = {name: Image.open(io.BytesIO(files[name])).size for name in FILES - {"scene.json"}}
    assert sizes["body.webp"] == sizes["uv.webp"] == (840, 1050)
    assert sizes["light.webp"] == sizes["mask.webp"] == (840, 2100)
