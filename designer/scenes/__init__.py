"""Pre-rendered photographs of garments, as passes that take any print.

A scene is data made at build time (see ``designer/photostudio``): a photograph of the neutral
garment, how much of each pixel is cloth, trim, skin and so on, and where on the cut pieces of
cloth every pixel lies, in real millimetres. ``designer.mockups.compose`` puts a print on it.
"""

from __future__ import annotations

from designer.scenes.info import SceneInfo, UnknownScene, scene_info, scenes_for
from designer.scenes.scene import Cloth, Edges, Printed, Scene, Still
from designer.scenes.shelf import load_scene

__all__ = [
    "Cloth",
    "Edges",
    "Printed",
    "Scene",
    "SceneInfo",
    "Still",
    "UnknownScene",
    "load_scene",
    "scene_info",
    "scenes_for",
]
