"""A made-up scene whose truth is known: a flat cloth on a wall, one pixel a millimetre."""

from __future__ import annotations

from types import MappingProxyType

import numpy as np

from designer.scenes import Scene, SceneInfo
from designer.scenes.colour import to_srgb
from designer.scenes.info import PanelInfo
from designer.scenes.pack import Pack
from designer.scenes.prepare import prepare_scene
from designer.scenes.scene import BACKDROP, CLOTH

ALBEDO = {"cloth": 0.78, "skin": 0.62, "cord": 0.72, "trousers": 0.5, "backdrop": 0.72}
FRONT = 1


def flat_info(width: int, height: int) -> SceneInfo:
    return SceneInfo(
        slug="flat",
        garment="tote",
        title="Flat",
        model="",
        model_words="",
        pose="lying",
        view="front",
        light="even",
        width=width,
        height=height,
        order=1,
        panels=MappingProxyType({"front": PanelInfo(FRONT, 0.0)}),
    )


def flat_pack(*, width: int = 96, height: int = 80, wall: float = 0.0) -> Pack:
    """Cloth everywhere, x = 0 in the middle and y = 0 at the top; the left ``wall`` share is wall.

    The border between wall and cloth runs through the middle of a pixel: half of each.
    """
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    uv = np.stack([x + 0.5 - width / 2, -(y + 0.5)], -1) / 1000
    border = int(width * wall)
    cloth = np.ones((height, width), np.float32)
    cloth[:, :border] = 0
    if border:
        cloth[:, border] = 0.5
    coverage = np.zeros((height, width, 7), np.float32)
    coverage[..., CLOTH], coverage[..., BACKDROP] = cloth, 1 - cloth
    light = cloth * ALBEDO["cloth"] + (1 - cloth) * ALBEDO["backdrop"]
    return Pack(
        info=flat_info(width, height),
        base=to_srgb(np.repeat(light[..., None], 3, -1)),
        coverage=coverage,
        panel=(cloth > 0).astype(np.uint8) * FRONT,
        uv=uv.astype(np.float32),
        seam_index=np.zeros(0, np.int64),
        seam_uv=np.zeros((0, 4, 2), np.float32),
        albedo=ALBEDO,
        glow=0.0,
    )


def flat_scene(*, width: int = 96, height: int = 80, wall: float = 0.0) -> Scene:
    return prepare_scene(flat_pack(width=width, height=height, wall=wall))
