"""Photographs a head covering: only the part of the picture that it changes, on the same set."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Any

import bpy
import numpy as np

from designer.photostudio.models import blender, materials
from designer.photostudio.models.arrays import Points
from designer.photostudio.models.camera import Camera
from designer.photostudio.models.covering import COVERINGS
from designer.photostudio.models.covering_frame import Wearer
from designer.photostudio.models.covering_region import region_of
from designer.photostudio.models.passes import Things, render_region
from designer.photostudio.models.photograph import Sitting, arrange
from designer.photostudio.models.tidy import tidy_drape
from designer.photostudio.models.views import LENS_MM, SENSOR_MM

THICK = 0.0024  # metres of cloth


def take_covering_picture(sitting: Sitting, folder: Path, camera: Camera, *, covering: str) -> None:
    """Renders ``base``, ``shine`` and coverages of the region, and ``region.json``.

    The covering counts as trousers in the coverages, which are never this high up.
    """
    scene, things, sky = arrange(sitting, camera)
    mesh = COVERINGS[covering](_wearer(sitting))
    _put_on(things, mesh.points, mesh.faces)
    size = camera.size
    region = region_of(_on_picture(scene, mesh.points, size), size)
    region.save(folder / "region.json")
    part, samples = asdict(region), camera.samples
    render_region(scene, things, sky, folder, size=size, samples=samples, region=part)


def _wearer(sitting: Sitting) -> Wearer:
    cloth = tidy_drape(sitting.garment, sitting.worn.garment, sitting.pattern)
    collar = cloth[sitting.garment.neck_line] if sitting.hood else None
    return Wearer.dressed(
        sitting.body, sitting.pose, sitting.head, sitting.worn.body, cloth, collar=collar
    )


def _put_on(things: Things, points: Points, faces: Any) -> None:
    thing = blender.add_mesh("covering", points, faces)
    blender.finish_cloth(thing, THICK)
    material = materials.woven("covering", materials.COVERING)
    for _ in range(2):  # outside and rim, inside
        thing.data.materials.append(material)
    things.covering.append(thing)


def _on_picture(scene: Any, points: Points, size: tuple[int, int]) -> Points:
    """(n, 2) pixels right and down."""
    bpy.context.view_layer.update()
    camera = np.array(scene.camera.matrix_world)
    own = (points - camera[:3, 3]) @ camera[:3, :3]
    away = own[:, :2] * [1, -1] / -own[:, 2:] * (LENS_MM / SENSOR_MM)
    places: Points = away * size[1] + np.array(size) / 2
    return places
