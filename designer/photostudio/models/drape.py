"""Cloth simulation: the body moves from rest into its pose, the garment follows and settles."""

from __future__ import annotations

import struct
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import bpy
import numpy as np

from designer.photostudio.models import blender
from designer.photostudio.models.arrays import Faces, Points, Values
from designer.photostudio.models.body import Body
from designer.photostudio.models.garment import Garment
from designer.photostudio.models.mesh import Mesh, keep_faces, neighbour_mean
from designer.photostudio.models.patterns import Pattern
from designer.photostudio.models.skeleton import Pose, borrow_skinning, even_skinning, skin, way_to

WAY = 26  # frames from rest to pose
COLLAR_PIN, PIN_FADE = 0.006, 0.008  # metres of the neck ring that stay on the body
UNTOUCHED = ("finger", "metacarpal", "foot", "toe", "lowerleg", "head", "eye", "neck03", "wrist")


@dataclass(frozen=True, eq=False)
class Worn:
    """What the simulation leaves: points in the pose."""

    garment: Points
    body: Points
    trousers: Points

    def save(self, path: Path) -> None:
        """Writes everything to an ``.npz``."""
        np.savez(path, garment=self.garment, body=self.body, trousers=self.trousers)

    @classmethod
    def load(cls, path: Path) -> Worn:
        """What ``save`` wrote."""
        read = np.load(path)
        return cls(read["garment"], read["body"], read["trousers"])


def drape(
    body: Body, garment: Garment, trousers: Mesh, pattern: Pattern, pose: Pose, *, settle: int
) -> Worn:
    """The garment worn in the pose, after ``settle`` frames of rest."""
    way = way_to(pose, WAY)
    near = neighbour_mean(trousers.faces, len(trousers.points))
    legs = borrow_skinning(body, trousers.points, near=8, reach=0.04)
    legs = even_skinning(body, legs, near, rounds=30, keep=10)
    cloth = borrow_skinning(body, garment.points, near=6, reach=0.03)
    bodies = [skin(body, step) for step in way]
    trouser_steps = [skin(body, step, legs) for step in way]
    garment_steps = [skin(body, step, cloth) for step in way]
    scene = blender.empty_scene()
    with tempfile.TemporaryDirectory() as folder:
        stage = _Stage(Path(folder))
        for name, faces, steps in (
            ("body", _touched(body, pattern), bodies),
            ("trousers", _upper(trousers, body.hip), trouser_steps),
        ):
            _collide(stage.add(name, faces, steps), pattern.friction)
        worn = stage.add("garment", garment.faces, garment_steps)
        _make_cloth(worn, garment, pattern, WAY + settle)
        _play(scene, WAY + settle)
        points = blender.evaluated_points(worn)
    if not np.isfinite(points).all():
        raise RuntimeError("the cloth simulation burst")
    return Worn(points, bodies[-1], trouser_steps[-1])


class _Stage:
    """Puts moving meshes into the scene; their frames lie in files of a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def add(self, name: str, faces: Faces, steps: list[Points]) -> blender.Object:
        points, faces, used = keep_faces(steps[0], faces)
        if name == "garment":
            points, used = steps[0], np.arange(len(steps[0]))
        thing = blender.add_mesh(name, points, faces)
        path = self.folder / f"{name}.pc2"
        with path.open("wb") as file:
            file.write(struct.pack("<12siiffi", b"POINTCACHE2\0", 1, len(used), 1, 1, len(steps)))
            for step in steps:
                file.write(step[used].astype("<f4").tobytes())
        cache = thing.modifiers.new("frames", "MESH_CACHE")
        cache.cache_format, cache.filepath = "PC2", str(path)
        cache.frame_start, cache.deform_mode = 1, "OVERWRITE"
        return thing


def _touched(body: Body, pattern: Pattern) -> Faces:
    """The part of the body that the cloth can touch; hands never collide."""
    away = body.moved_by(*UNTOUCHED)
    if not pattern.long_sleeves:
        away |= body.moved_by("lowerarm02")
    away |= body.points[:, 2] < body.hip - 0.22
    faces = body.faces[body.main[body.faces].all(1)]
    return faces[~away[faces].any(1)]


def _upper(trousers: Mesh, hip: float) -> Faces:
    high = trousers.points[:, 2] > hip - 0.20
    return trousers.faces[high[trousers.faces].all(1)]


def _collide(thing: blender.Object, friction: float) -> None:
    thing.modifiers.new("collision", "COLLISION")
    settings = thing.collision
    settings.thickness_outer, settings.thickness_inner = 0.006, 0.02
    settings.cloth_friction, settings.damping = friction, 0.4


def _pins(garment: Garment) -> Values:
    """How much each point is held by the body: the neck ring, and the cuffs."""
    pin = np.clip(1 - (garment.to_neck - COLLAR_PIN) / PIN_FADE, 0, 1)
    if garment.cuff:
        for away in (garment.to_cuff_left, garment.to_cuff_right):
            pin = np.maximum(pin, np.clip((garment.cuff - 0.012 - away) / 0.01, 0, 1))
    return pin


def _make_cloth(thing: blender.Object, garment: Garment, pattern: Pattern, last: int) -> None:
    blender.set_weights(thing, "pin", _pins(garment))
    thing.shape_key_add(name="Basis")
    sewn = thing.shape_key_add(name="sewn")
    sewn.data.foreach_set("co", garment.sewn.astype(np.float32).ravel())
    sewn.value = 0
    cloth = thing.modifiers.new("cloth", "CLOTH")
    settings = cloth.settings
    settings.quality, settings.rest_shape_key = 6, sewn
    settings.vertex_group_mass, settings.pin_stiffness = "pin", 1
    settings.mass = pattern.mass
    settings.tension_stiffness = pattern.tension
    settings.compression_stiffness = pattern.compression
    settings.shear_stiffness = pattern.shear
    settings.bending_stiffness = pattern.bending
    settings.tension_damping = settings.compression_damping = 5
    settings.bending_damping, settings.air_damping = 0.5, 1.5
    touch = cloth.collision_settings
    touch.collision_quality, touch.distance_min = 2, 0.004
    touch.use_self_collision, touch.self_distance_min, touch.self_friction = True, 0.004, 3
    cloth.point_cache.frame_start, cloth.point_cache.frame_end = 1, last


def _play(scene: blender.Object, last: int) -> None:
    scene.frame_start, scene.frame_end = 1, last
    start = time.perf_counter()
    for frame in range(1, last + 1):
        scene.frame_set(frame)
        if frame % 10 == 0 or frame == last:
            passed = time.perf_counter() - start
            sys.stdout.write(f"  frame {frame} of {last}, {passed:.0f} s\n")
            sys.stdout.flush()
    assert bpy.context.scene == scene
