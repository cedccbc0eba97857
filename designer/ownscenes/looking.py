"""How a scene would look, quickly: half the pixels, the same way as for good."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import cv2
import numpy as np

from designer.layout import ALL_OVER, Layout
from designer.mockups import PlacementArea, compose
from designer.ownscenes.developing import ALBEDO, CutOut, Developed, dress_cut
from designer.ownscenes.selection import Mask
from designer.ownscenes.told import Told
from designer.pixels import Pixels
from designer.scenes.colour import to_srgb
from designer.scenes.info import SceneInfo
from designer.scenes.pack import Pack
from designer.scenes.prepare import prepare_scene
from designer.scenes.scene import Scene

LOOK_PX = 640  # of the longer side


def develop_small(
    rgb: Pixels, cloth: Mask, trim: Mask, told: Told, *, colour: str, piece: int
) -> Developed:
    """``develop`` of a small photograph. ``cloth`` and ``trim``: (h, w) what is selected of the
    large one; made smaller, their edges are soft by themselves. Raises SceneRefused."""
    height, width = rgb.shape[:2]
    share = min(1.0, LOOK_PX / max(height, width))
    size = (round(width * share), round(height * share))

    def smaller(whole: Any) -> Any:
        return cv2.resize(whole, size, interpolation=cv2.INTER_AREA)

    cover = smaller((cloth | trim).astype(np.float32))
    cut = CutOut(cover=cover, trim=smaller(trim.astype(np.float32)) > 0.5)
    small = np.asarray(smaller(rgb), np.uint8)
    return dress_cut(small, cut, told, colour=colour, piece=piece)


def scene_in_memory(developed: Developed, *, facts: Mapping[str, Any]) -> Scene:
    """A scene that is not written down. ``facts`` as in ``scene.json``, size included."""
    render = developed.render
    light = np.clip(render.radiance, 0, 1)
    none = np.zeros((0, 4, 2), np.float32)
    pack = Pack(
        info=SceneInfo.from_json(facts),
        base=np.asarray(to_srgb(light), np.uint8),
        coverage=render.coverage,
        panel=render.panel,
        uv=render.spot_mm * np.array([1, -1], np.float32) / np.float32(1000),
        seam_index=np.zeros(0, np.int64),
        seam_uv=none,
        albedo=dict(ALBEDO),
        glow=0.0,
    )
    return prepare_scene(pack)


NO_AREAS: Mapping[str, PlacementArea] = MappingProxyType({})


def look(
    scene: Scene,
    artwork: Pixels,
    *,
    tile_mm: float,
    placement: str = ALL_OVER,
    areas: Mapping[str, PlacementArea] = NO_AREAS,
) -> Pixels:
    """The scene with a print on it: (h, w, 3) RGB."""
    layout = Layout(
        garment=scene.info.garment,
        colourway="own",
        garment_colour="#ffffff",
        placement=placement,
        tile_mm=tile_mm,
    )
    return np.asarray(compose(scene, artwork, layout, placements=areas), np.uint8)
