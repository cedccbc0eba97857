"""The set: a seamless backdrop, lamps, a window's frame, the camera."""

from __future__ import annotations

import math
from typing import Any

import bpy
import numpy as np

from designer.photostudio.models import blender
from designer.photostudio.models.arrays import Vector, unit
from designer.photostudio.models.lights import Bar, Lamp, Light
from designer.photostudio.models.materials import BACKDROP, FRAME, plain
from designer.photostudio.models.views import LENS_MM, SENSOR_MM, Frame, camera_place

FLOOR, WALL, CORNER, TOP = -6.0, 2.25, 1.0, 7.0  # metres: ends of the sweep, its rounding
BEFORE_LAMP = 1.05  # metres from the lamp to the window's frame
LAMPS_FOLLOW = 0.55  # share of the camera's turn that lamps take in front views


def add_backdrop(floor: float, yaw: float) -> blender.Object:
    """A wall that runs into the floor, behind the model as the camera sees her."""
    angle = np.linspace(0, math.pi / 2, 20)
    sweep = [(WALL - CORNER + CORNER * math.sin(a), CORNER - CORNER * math.cos(a)) for a in angle]
    profile = [(FLOOR, 0.0), *sweep, (WALL, TOP)]
    points = np.array([(x, y, z + floor) for y, z in profile for x in (-12, 12)])
    count = len(profile) - 1
    faces = np.array([(2 * i, 2 * i + 1, 2 * i + 3, 2 * i + 2) for i in range(count)])
    wall = blender.add_mesh("backdrop", points, faces)
    wall.data.materials.append(plain("backdrop", BACKDROP))
    wall.rotation_euler = (0, 0, math.radians(yaw))
    return wall


def add_light(scene: Any, light: Light, chest: float, yaw: float) -> Any:
    """Lamps, sky and window; returns the sky's node, to be put out for the other passes."""
    rig = blender.link(bpy.data.objects.new("rig", None))
    for lamp in light.lamps:
        _add_lamp(lamp, chest, rig)
    if light.window:
        _add_window(light.window, light.lamps[0], chest, rig)
    rig.rotation_euler = (0, 0, math.radians(yaw) * (1 if abs(yaw) > 90 else LAMPS_FOLLOW))
    world = bpy.data.worlds.new("sky")
    scene.world, world.use_nodes = world, True
    sky = world.node_tree.nodes["Background"]
    sky.inputs[0].default_value = (*light.sky, 1)
    sky.inputs[1].default_value = light.strength
    return sky


def _at_chest(place: tuple[float, float, float], chest: float) -> Vector:
    return np.array([place[0], place[1], place[2] + chest])


def _towards(thing: blender.Object, target: Vector) -> None:
    from mathutils import Vector as Direction

    way = Direction(target) - thing.location
    thing.rotation_euler = way.to_track_quat("-Z", "Y").to_euler()


def _add_lamp(lamp: Lamp, chest: float, rig: blender.Object) -> None:
    data = bpy.data.lights.new("lamp", "AREA")
    data.shape, data.size, data.size_y = "RECTANGLE", *lamp.size
    data.energy, data.color = lamp.watts, lamp.colour
    thing = blender.link(bpy.data.objects.new("lamp", data))
    thing.location = tuple(_at_chest(lamp.place, chest))
    _towards(thing, _at_chest(lamp.target, chest))
    thing.parent = rig


def _add_window(bars: tuple[Bar, ...], lamp: Lamp, chest: float, rig: blender.Object) -> None:
    """Bars between the lamp and the set, unseen by the camera."""
    start = _at_chest(lamp.place, chest)
    way = unit(_at_chest(lamp.target, chest) - start)
    middle = start + way * BEFORE_LAMP
    right = unit(np.cross(way, [0, 0, 1]))
    up = np.cross(right, way)
    points, faces = [], []
    for number, bar in enumerate(bars):
        left, end, low, high = bar.edges
        corners = ((left, low), (end, low), (end, high), (left, high))
        points += [middle + right * x + up * y for x, y in corners]
        faces.append(tuple(range(4 * number, 4 * number + 4)))
    frame = blender.add_mesh("window", np.array(points), np.array(faces), smooth=False)
    frame.parent, frame.visible_camera = rig, False
    frame.data.materials.append(plain("window", FRAME))


def add_camera(scene: Any, frame: Frame, yaw: float) -> None:
    """A long lens, upright."""
    lens = bpy.data.cameras.new("camera")
    lens.lens, lens.sensor_height, lens.sensor_width = LENS_MM, SENSOR_MM, SENSOR_MM * 0.8
    lens.sensor_fit = "VERTICAL"
    thing = blender.link(bpy.data.objects.new("camera", lens))
    scene.camera = thing
    eye, target = camera_place(frame, yaw)
    thing.location = tuple(eye)
    _towards(thing, target)
